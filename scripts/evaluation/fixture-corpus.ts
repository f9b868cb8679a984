import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Prepared, prepare } from "../../bot/prepare.ts";
import type { Settings } from "../../bot/settings.ts";
import { showBuild } from "../../bot/terminal/build-output.ts";

/** The folder of the project's own releases and question sets. */
export const FIXTURES = fileURLToPath(new URL("../../test/fixtures", import.meta.url));
const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));

/** Indexes the project's corpus and the fixture releases together, beside the operator's own index. */
export function prepareFixtures(settings: Settings): Promise<Prepared> {
  const folder = join(settings.indexFolder, "evaluate-fixtures");
  const corpusFolder = join(folder, "corpus");
  rmSync(corpusFolder, { recursive: true, force: true });
  mkdirSync(corpusFolder, { recursive: true });
  cpSync(CORPUS, corpusFolder, { recursive: true });
  cpSync(join(FIXTURES, "releases"), corpusFolder, { recursive: true });
  return prepare(
    { ...settings, corpusFolder, indexFolder: join(folder, "index") },
    showBuild(process.stderr),
  );
}
