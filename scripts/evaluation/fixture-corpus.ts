import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
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
  return prepareTogether(settings, "evaluate-fixtures", [CORPUS, join(FIXTURES, "releases")]);
}

/** A set of questions about releases of its own. */
export interface QuestionSet {
  readonly name: string;
  /** Of its questions, one JSON object a line. */
  readonly path: string;
  readonly prepared: Prepared;
}

/** Indexes the releases of each set in `sets/` by themselves: they contradict one another. */
export async function prepareSets(settings: Settings): Promise<QuestionSet[]> {
  const sets: QuestionSet[] = [];
  for (const name of readdirSync(join(FIXTURES, "sets")).sort()) {
    const folder = join(FIXTURES, "sets", name);
    const prepared = await prepareTogether(settings, `evaluate-${name}`, [
      join(folder, "releases"),
    ]);
    sets.push({ name, path: join(folder, "questions.jsonl"), prepared });
  }
  return sets;
}

function prepareTogether(
  settings: Settings,
  name: string,
  folders: readonly string[],
): Promise<Prepared> {
  const folder = join(settings.indexFolder, name);
  const corpusFolder = join(folder, "corpus");
  rmSync(corpusFolder, { recursive: true, force: true });
  mkdirSync(corpusFolder, { recursive: true });
  for (const source of folders) cpSync(source, corpusFolder, { recursive: true });
  return prepare(
    { ...settings, corpusFolder, indexFolder: join(folder, "index") },
    showBuild(process.stderr),
  );
}
