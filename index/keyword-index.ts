import { readFileSync, writeFileSync } from "node:fs";

/** BM25 over rows of terms; read-only once built. */
export interface KeywordIndex {
  readonly rowCount: number;
  /** How much a term tells: 0 for one that no row has counts as the rarest of all. */
  idf(term: string): number;
  /** True when at least one row has the term. */
  has(term: string): boolean;
  /** BM25 of every row, by row number; 0 where no term matches. */
  score(terms: Iterable<string>): Float32Array;
  /** The rows that have a term, each with the term's BM25 contribution; views into the index, not copies. */
  postings(term: string): TermPostings;
}

/** Rows and, for each, what one term adds to its BM25. */
export interface TermPostings {
  readonly rows: Uint32Array;
  readonly weights: Float32Array;
}

/** Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), usual values. */
const K1 = 1.2;
const B = 0.75;

interface Postings {
  readonly rowCount: number;
  /** In the order of their ids. */
  readonly terms: readonly string[];
  /** Postings of term i are `offsets[i]` to `offsets[i + 1]`. */
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  /** The whole BM25 contribution of a term to a row, idf included: a search only adds. */
  readonly weights: Float32Array;
}

/** Counts the terms of each row and turns the counts into BM25 postings. */
export function buildPostings(rows: readonly (readonly string[])[]): Postings {
  const counts = new Map<string, Map<number, number>>();
  rows.forEach((terms, row) => {
    for (const term of terms) {
      const perRow = counts.get(term) ?? new Map<number, number>();
      if (perRow.size === 0) counts.set(term, perRow);
      perRow.set(row, (perRow.get(row) ?? 0) + 1);
    }
  });
  const averageLength =
    rows.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, rows.length);
  const lengthFactor = rows.map(
    (terms) => K1 * (1 - B + (B * terms.length) / (averageLength || 1)),
  );
  return toPostings(counts, rows.length, lengthFactor);
}

function toPostings(
  counts: ReadonlyMap<string, ReadonlyMap<number, number>>,
  rowCount: number,
  lengthFactor: readonly number[],
): Postings {
  const total = [...counts.values()].reduce((sum, perRow) => sum + perRow.size, 0);
  const postings = {
    rowCount,
    terms: [...counts.keys()],
    offsets: new Uint32Array(counts.size + 1),
    rows: new Uint32Array(total),
    weights: new Float32Array(total),
  };
  let at = 0;
  let id = 0;
  for (const perRow of counts.values()) {
    const idf = inverseFrequency(perRow.size, rowCount);
    for (const [row, count] of perRow) {
      postings.rows[at] = row;
      postings.weights[at++] = (idf * count * (K1 + 1)) / (count + (lengthFactor[row] ?? K1));
    }
    postings.offsets[++id] = at;
  }
  return postings;
}

function inverseFrequency(rowsWithTerm: number, rowCount: number): number {
  return Math.log(1 + (rowCount - rowsWithTerm + 0.5) / (rowsWithTerm + 0.5));
}

/** Opens postings for searching. */
export function createKeywordIndex(postings: Postings): KeywordIndex {
  const { rowCount, offsets, rows, weights } = postings;
  const ids = new Map(postings.terms.map((term, id) => [term, id]));
  const range = (term: string): readonly [number, number] => {
    const id = ids.get(term);
    return id === undefined ? [0, 0] : [offsets[id] ?? 0, offsets[id + 1] ?? 0];
  };
  return {
    rowCount,
    has: (term) => ids.has(term),
    idf(term) {
      const [start, end] = range(term);
      return inverseFrequency(end - start, rowCount);
    },
    score(terms) {
      const scores = new Float32Array(rowCount);
      for (const term of terms) {
        const [start, end] = range(term);
        for (let i = start; i < end; i++) {
          const row = rows[i] as number;
          scores[row] = (scores[row] as number) + (weights[i] as number);
        }
      }
      return scores;
    },
    postings(term) {
      const [start, end] = range(term);
      return { rows: rows.subarray(start, end), weights: weights.subarray(start, end) };
    },
  };
}

/**
 * Writes postings to one file: four counts (rows, terms, postings, bytes of the vocabulary), then offsets,
 * rows and weights as little-endian 32-bit arrays, then the vocabulary, one term a line.
 */
export function savePostings(path: string, postings: Postings): void {
  const vocabulary = Buffer.from(postings.terms.join("\n"));
  const counts = Uint32Array.of(
    postings.rowCount,
    postings.terms.length,
    postings.rows.length,
    vocabulary.length,
  );
  const arrays = [counts, postings.offsets, postings.rows, postings.weights];
  writeFileSync(path, Buffer.concat([...arrays.map(toBytes), vocabulary]));
}

/** Reads what `savePostings` wrote. */
export function openPostings(path: string): Postings {
  const bytes = readFileSync(path);
  const words = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const [rowCount = 0, termCount = 0, postingCount = 0, vocabularyBytes = 0] = new Uint32Array(
    words,
    0,
    4,
  );
  const rowsAt = 16 + 4 * (termCount + 1);
  const weightsAt = rowsAt + 4 * postingCount;
  const vocabularyAt = weightsAt + 4 * postingCount;
  if (bytes.length !== vocabularyAt + vocabularyBytes) throw new Error(`"${path}" is cut short`);
  return {
    rowCount,
    terms: termCount === 0 ? [] : bytes.toString("utf8", vocabularyAt).split("\n"),
    offsets: new Uint32Array(words, 16, termCount + 1),
    rows: new Uint32Array(words, rowsAt, postingCount),
    weights: new Float32Array(words, weightsAt, postingCount),
  };
}

function toBytes(array: Uint32Array | Float32Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}
