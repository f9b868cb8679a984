import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { digest } from "../digest.ts";
import type { ModelInfo } from "../embedder.ts";

/** Vectors of texts embedded before, kept on disk across builds and generations. */
export interface EmbeddingCache {
  readonly dimensions: number;
  has(text: string): boolean;
  /** @throws Error when the text is not in the cache. */
  read(text: string): Float32Array;
  add(text: string, vector: Float32Array): void;
  close(): void;
}

const KEY_BYTES = 32;

/**
 * Opens the cache of one model: a file of SHA-256 keys and beside it a file of vectors in the same order, both
 * only ever appended to, the vector first. A build that was killed leaves at most a tail that is ignored.
 */
export function openEmbeddingCache(
  folder: string,
  { digest: modelDigest, dimensions }: ModelInfo,
): EmbeddingCache {
  mkdirSync(folder, { recursive: true });
  const path = (extension: string) => join(folder, `${modelDigest}.${extension}`);
  const vectorBytes = 4 * dimensions;
  const keys = openSync(path("keys"), existsSync(path("keys")) ? "r+" : "w+");
  const vectors = openSync(path("vectors"), existsSync(path("vectors")) ? "r+" : "w+");
  const whole = Math.min(
    Math.floor(statSync(path("keys")).size / KEY_BYTES),
    Math.floor(statSync(path("vectors")).size / vectorBytes),
  );
  const known = readFileSync(path("keys")).subarray(0, whole * KEY_BYTES);
  const rows = new Map<string, number>();
  for (let row = 0; row < whole; row++) {
    rows.set(known.toString("hex", row * KEY_BYTES, (row + 1) * KEY_BYTES), row);
  }
  let next = whole;
  return {
    dimensions,
    has: (text) => rows.has(digest(text)),
    read(text) {
      const row = rows.get(digest(text));
      if (row === undefined) throw new Error("text was not embedded");
      const bytes = Buffer.alloc(vectorBytes);
      readSync(vectors, bytes, 0, vectorBytes, row * vectorBytes);
      return new Float32Array(bytes.buffer, bytes.byteOffset, dimensions);
    },
    add(text, vector) {
      const key = digest(text);
      if (rows.has(key)) return;
      const row = next++;
      writeSync(
        vectors,
        Buffer.from(vector.buffer, vector.byteOffset, vectorBytes),
        0,
        vectorBytes,
        row * vectorBytes,
      );
      writeSync(keys, Buffer.from(key, "hex"), 0, KEY_BYTES, row * KEY_BYTES);
      rows.set(key, row);
    },
    close() {
      closeSync(keys);
      closeSync(vectors);
    },
  };
}
