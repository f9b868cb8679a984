import { fileURLToPath } from "node:url";
import { type Prepared, prepare } from "../bot/prepare.ts";
import { readSettings } from "../bot/settings.ts";
import { type Query, toQuery } from "../index/query.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/** The corpus release alone, indexed. */
export function prepareHebei(): Promise<Prepared> {
  const corpus = fileURLToPath(new URL("../corpus", import.meta.url));
  const settings = readSettings({ CORPUS_DIR: corpus, INDEX_DIR: makeTemporaryFolder() });
  return prepare(settings, { onProgress: () => {}, onBuilt: () => {} });
}

/** A question as the retriever takes it. */
export async function queryOf({ embedder }: Prepared, question: string): Promise<Query> {
  return toQuery(question, await embedder.embedQuestion(question));
}
