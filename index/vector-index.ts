import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import hnswlib from "hnswlib-node";
import { makeDotProducts, rowOf } from "./dot-products.ts";

/** A row found by one index, with its score: higher is nearer. */
export interface Hit {
  readonly row: number;
  readonly score: number;
}

/** Vectors by row. */
export interface VectorRows {
  readonly rowCount: number;
  /** Cosine of one row. */
  cosine(vector: Float32Array, row: number): number;
}

/** Nearest rows by cosine; read-only once built. */
export interface VectorIndex extends VectorRows {
  /** At most `count` rows, nearest first. */
  search(vector: Float32Array, count: number): Hit[];
}

/**
 * Up to this many rows every one is compared (.75 ms at 10,000 rows); above, a graph is searched with
 * recall@10 of .998 in .37 ms. See DESIGN.md for the measurements.
 */
const MAX_EXACT_ROWS = 4_000;
const GRAPH = { m: 16, efConstruction: 200, ef: 200, seed: 100 };

const VECTORS_FILE = "vectors.f32";
const GRAPH_FILE = "vectors.hnsw";

/** Writes vectors, row after row. */
export function saveRows(path: string, vectors: Float32Array): void {
  writeFileSync(path, Buffer.from(vectors.buffer, vectors.byteOffset, vectors.byteLength));
}

/** Opens what `saveRows` wrote. @throws Error when the file is not whole rows. */
export function openRows(path: string, dimensions: number): VectorRows {
  return toRows(readRows(path, dimensions), dimensions);
}

/** Writes vectors, and for many rows the graph over them, into a folder. */
export function saveVectors(folder: string, vectors: Float32Array, dimensions: number): void {
  saveRows(join(folder, VECTORS_FILE), vectors);
  const rowCount = vectors.length / dimensions;
  if (rowCount <= MAX_EXACT_ROWS) return;
  const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
  graph.initIndex(rowCount, GRAPH.m, GRAPH.efConstruction, GRAPH.seed);
  for (let row = 0; row < rowCount; row++) {
    graph.addPoint(Array.from(rowOf(vectors, dimensions, row)), row);
  }
  graph.writeIndexSync(join(folder, GRAPH_FILE));
}

/** Opens what `saveVectors` wrote. @throws Error when the file is not whole rows. */
export function openVectors(folder: string, dimensions: number): VectorIndex {
  const vectors = readRows(join(folder, VECTORS_FILE), dimensions);
  const rows = toRows(vectors, dimensions);
  const graph = existsSync(join(folder, GRAPH_FILE))
    ? openGraph(join(folder, GRAPH_FILE), dimensions)
    : buildExact(vectors, dimensions);
  return {
    ...rows,
    search(vector, count) {
      const k = Math.min(count, rows.rowCount);
      if (k === 0) return [];
      const { neighbors, distances } = graph.searchKnn(Array.from(vector), k);
      return neighbors
        .map((row, i) => ({ row, score: 1 - (distances[i] ?? 1) }))
        .sort((a, b) => b.score - a.score || a.row - b.row);
    },
  };
}

/** Reads what `saveRows` wrote. @throws Error when the file is not whole rows. */
export function readRows(path: string, dimensions: number): Float32Array {
  const bytes = readFileSync(path);
  if (bytes.length % (4 * dimensions) !== 0) throw new Error(`"${path}" is cut short`);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

function toRows(vectors: Float32Array, dimensions: number): VectorRows {
  return {
    rowCount: vectors.length / dimensions,
    cosine: makeDotProducts(vectors, dimensions),
  };
}

function openGraph(path: string, dimensions: number): hnswlib.HierarchicalNSW {
  const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
  graph.readIndexSync(path);
  graph.setEf(GRAPH.ef);
  return graph;
}

function buildExact(vectors: Float32Array, dimensions: number): hnswlib.BruteforceSearch {
  const rowCount = vectors.length / dimensions;
  const exact = new hnswlib.BruteforceSearch("ip", dimensions);
  exact.initIndex(Math.max(1, rowCount));
  for (let row = 0; row < rowCount; row++) {
    exact.addPoint(Array.from(rowOf(vectors, dimensions, row)), row);
  }
  return exact;
}
