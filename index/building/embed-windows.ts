import type { Embedder } from "../embedder.ts";
import type { EmbeddingCache } from "./embedding-cache.ts";

/** How many texts of the total are embedded. */
export type Progress = (done: number, total: number) => void;

/** Texts between two reports of progress, and what a killed build loses at most. */
const TEXTS_PER_STEP = 64;

/**
 * The vectors of all texts, row after row, and how many were not in the cache; new ones are embedded and added
 * to it.
 */
export async function embedWindows(
  texts: readonly string[],
  cache: EmbeddingCache,
  openEmbedder: () => Promise<Embedder>,
  onProgress: Progress,
): Promise<{ vectors: Float32Array; fresh: number }> {
  const fresh = [...new Set(texts)].filter((text) => !cache.has(text));
  if (fresh.length > 0) await embedFresh(fresh, cache, await openEmbedder(), onProgress);
  return { vectors: readVectors(texts, cache), fresh: fresh.length };
}

/** The vectors of texts that are all in the cache, row after row. */
export function readVectors(texts: readonly string[], cache: EmbeddingCache): Float32Array {
  const vectors = new Float32Array(texts.length * cache.dimensions);
  texts.forEach((text, row) => {
    vectors.set(cache.read(text), row * cache.dimensions);
  });
  return vectors;
}

async function embedFresh(
  fresh: readonly string[],
  cache: EmbeddingCache,
  embedder: Embedder,
  onProgress: Progress,
): Promise<void> {
  for (let i = 0; i < fresh.length; i += TEXTS_PER_STEP) {
    onProgress(i, fresh.length);
    for (const text of fresh.slice(i, i + TEXTS_PER_STEP))
      cache.add(text, await embedder.embed(text));
  }
  onProgress(fresh.length, fresh.length);
}
