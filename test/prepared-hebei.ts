import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Prepared, prepare } from "../bot/prepare.ts";
import { readSettings } from "../bot/settings.ts";
import { type Query, toQuery } from "../index/ranking/query.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/** The corpus release alone, indexed. */
export function prepareHebei(): Promise<Prepared> {
  return prepareFolder(CORPUS);
}

/** The corpus release and others given by file name and content, indexed. */
export function prepareWith(files: Readonly<Record<string, string>>): Promise<Prepared> {
  const folder = makeTemporaryFolder();
  cpSync(CORPUS, folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return prepareFolder(folder);
}

const CORPUS = fileURLToPath(new URL("../corpus", import.meta.url));

function prepareFolder(corpusFolder: string): Promise<Prepared> {
  const settings = readSettings({ CORPUS_DIR: corpusFolder, INDEX_DIR: makeTemporaryFolder() });
  return prepare(settings, { onProgress: () => {}, onBuilt: () => {} });
}

/** A question as the retriever takes it. */
export async function queryOf({ embedder }: Prepared, question: string): Promise<Query> {
  return toQuery(question, await embedder.embed(question));
}
