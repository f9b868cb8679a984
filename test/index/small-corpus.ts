import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type BuildOptions,
  type BuildReport,
  buildIndex,
} from "../../index/building/build-index.ts";
import { DEFAULT_MODEL, openEmbedder } from "../../index/embedder.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const embedder = openEmbedder(DEFAULT_MODEL);

/** The vector that a text of the corpus has to have. */
export async function embedText(text: string): Promise<Float32Array> {
  return (await embedder).embed(text);
}

/** A corpus folder of a few short releases with an index folder beside it. */
export interface SmallCorpus {
  readonly corpusFolder: string;
  readonly indexFolder: string;
  /** Texts that went through the model, over all builds so far. */
  readonly embedded: string[];
  write(file: string, text: string): void;
  remove(file: string): void;
  build(options?: Partial<BuildOptions>): Promise<BuildReport>;
}

/** 石家莊 and 唐山, each with one paragraph of one sentence and one figure. */
export function makeSmallCorpus(): SmallCorpus {
  const folder = makeTemporaryFolder();
  const corpusFolder = join(folder, "corpus");
  const indexFolder = join(folder, "index");
  const embedded: string[] = [];
  mkdirSync(corpusFolder);
  const write = (file: string, text: string) => writeFileSync(join(corpusFolder, file), text);
  write("shijiazhuang.txt", toRelease("石家莊市", "查處案件31件。"));
  write("tangshan.txt", toRelease("唐山市", "查處案件42件。"));
  const openCounting = async () => {
    const { embed } = await embedder;
    return {
      embed: (text: string) => {
        embedded.push(text);
        return embed(text);
      },
    };
  };
  return {
    corpusFolder,
    indexFolder,
    embedded,
    write,
    remove: (file) => rmSync(join(corpusFolder, file)),
    build: (options) =>
      buildIndex({
        corpusFolder,
        indexFolder,
        model: DEFAULT_MODEL,
        openEmbedder: openCounting,
        onProgress: () => {},
        ...options,
      }),
  };
}

export function toRelease(city: string, ...paragraphs: readonly string[]): string {
  return [`---\ntitle: ${city}公布執法情況\ndate: 2021-03-04\n---`, ...paragraphs, ""].join("\n");
}
