import { readFileSync } from "node:fs";
import { digest } from "./digest.ts";
import type { ModelInfo } from "./embedder.ts";

/** What a generation was built from. No clock time: the same input gives the same bytes. */
export interface Manifest {
  readonly format: number;
  readonly model: string;
  readonly modelDigest: string;
  readonly dimensions: number;
  readonly corpusDigest: string;
  readonly counts: {
    readonly releases: number;
    readonly passages: number;
    readonly windows: number;
    readonly figures: number;
  };
}

/** Raise it whenever a change of code changes what stands on disk or how it was cut, folded or attributed. */
export const INDEX_FORMAT = 64;

/** Folder name of the generation that these inputs give. */
export function toGenerationId(model: ModelInfo, corpusDigest: string): string {
  return digest(`${INDEX_FORMAT}\n${model.model}\n${model.digest}\n${corpusDigest}`).slice(0, 16);
}

/** @throws Error naming both sides and the command to run when the generation cannot serve `model`. */
export function readManifest(indexFolder: string, path: string, model: string): Manifest {
  const manifest = parseManifest(indexFolder, path);
  if (manifest.format !== INDEX_FORMAT) {
    throw new Error(
      `Cannot open index "${indexFolder}": built in format ${manifest.format}, this version reads ${INDEX_FORMAT}. Run "npm run build-index".`,
    );
  }
  if (manifest.model !== model) {
    throw new Error(
      `Cannot open index "${indexFolder}": built with model "${manifest.model}", configured "${model}". Run "npm run build-index".`,
    );
  }
  return manifest;
}

function parseManifest(indexFolder: string, path: string): Manifest {
  try {
    const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest | null;
    if (manifest === null) throw new Error("manifest is null");
    return manifest;
  } catch (cause) {
    throw new Error(
      `Cannot open index "${indexFolder}": its manifest cannot be read. Run "npm run build-index".`,
      { cause },
    );
  }
}
