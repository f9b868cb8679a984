import type { Generation } from "../generation.ts";
import { rowsOfReleases } from "../release-rows.ts";
import type { Release } from "../releases/release.ts";
import type { Query } from "./query.ts";

/** Lets the passages of a release into the ranking. */
export type Accept = (release: Release) => boolean;

/** Weights and depths as measured on DRCD; see DESIGN.md. */
const PINYIN_WEIGHT = 0.6;
/** Of the sum by which candidates are picked for the closer look. */
const VECTOR_WEIGHT = 0.4;
const DEPTH = 50;
/** Neighbouring windows share sentences, so several of the nearest belong to one passage. */
const WINDOW_DEPTH = 150;
/** With no more accepted passages than these, each is compared: cheaper than a search among all. */
const MAX_ACCEPTED_SCORED = 500;
/** Of more than those so many with the most of the words are compared beside the nearest of all. */
const LEXICAL_DEPTH = 100;
/** What each leg found: the candidates are the rows of both. */
export interface Legs {
  /** BM25 by row, of all rows. */
  readonly lexical: Float32Array;
  /** Cosine of the best window by row, of the rows that the vector leg found. */
  readonly cosines: ReadonlyMap<number, number>;
  readonly rows: readonly number[];
}

/** Asks both legs; they look only at passages that `accept` lets through. */
export function findLegs(generation: Generation, query: Query, accept?: Accept): Legs {
  const lexical = query.lexical ?? scoreLexically(generation, query);
  const accepted = accept === undefined ? null : findAccepted(generation, accept);
  const best = findBestRows(lexical, accepted);
  const cosines = findCosines(generation, query.vector, { best, accepted });
  const rows = new Set(best.slice(0, DEPTH));
  for (const row of cosines.keys()) rows.add(row);
  return { lexical, cosines, rows: [...rows] };
}

/**
 * The cosines of the rows that the vector leg finds. A deep search for the few that are accepted would take ten times
 * as long as comparing those of them that have most of the words.
 */
function findCosines(
  generation: Generation,
  vector: Float32Array,
  { best, accepted }: { readonly best: readonly number[]; readonly accepted: Accepted | null },
): Map<number, number> {
  if (accepted === null) return findNearestRows(generation, vector, accepted);
  if (accepted.count <= MAX_ACCEPTED_SCORED) return scoreWindows(generation, vector, accepted);
  const cosines = findNearestRows(generation, vector, accepted);
  for (const row of best) cosines.set(row, bestCosineOf(generation, vector, row));
  return cosines;
}

function scoreLexically({ keywords, pinyin }: Generation, query: Query): Float32Array {
  const scores = keywords.score(query.terms);
  const sounds = pinyin.score(query.pinyinPairs);
  for (let row = 0; row < scores.length; row++) {
    scores[row] = (scores[row] as number) + PINYIN_WEIGHT * (sounds[row] as number);
  }
  return scores;
}

interface Accepted {
  /** 1 for each row that may be ranked. */
  readonly mask: Uint8Array;
  readonly count: number;
}

function findAccepted(generation: Generation, accept: Accept): Accepted {
  const mask = new Uint8Array(generation.passages.length);
  let count = 0;
  for (const [release, { start, end }] of rowsOfReleases(generation)) {
    if (!accept(release)) continue;
    mask.fill(1, start, end);
    count += end - start;
  }
  return { mask, count };
}

/** Rows of the highest positive scores, the highest first. */
function findBestRows(scores: Float32Array, accepted: Accepted | null): number[] {
  const best: number[] = [];
  let least = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (score <= least || accepted?.mask[row] === 0) continue;
    let at = best.length;
    while (at > 0 && (scores[best[at - 1] as number] as number) < score) at--;
    best.splice(at, 0, row);
    if (best.length > LEXICAL_DEPTH) best.pop();
    if (best.length === LEXICAL_DEPTH) least = scores[best.at(-1) as number] as number;
  }
  return best;
}

/** The passages of the nearest windows, as far as they are accepted. */
function findNearestRows(
  { vectors, passageOfWindow }: Generation,
  vector: Float32Array,
  accepted: Accepted | null,
): Map<number, number> {
  const nearest = new Map<number, number>();
  for (const { row: window, score } of vectors.search(vector, WINDOW_DEPTH)) {
    const row = passageOfWindow[window] as number;
    if (accepted?.mask[row] !== 0 && !nearest.has(row)) nearest.set(row, score);
    if (nearest.size === DEPTH) break;
  }
  return nearest;
}

function scoreWindows(
  generation: Generation,
  vector: Float32Array,
  { mask }: Accepted,
): Map<number, number> {
  const cosines = new Map<number, number>();
  for (let row = mask.indexOf(1); row !== -1; row = mask.indexOf(1, row + 1)) {
    cosines.set(row, bestCosineOf(generation, vector, row));
  }
  return cosines;
}

function bestCosineOf(
  { passages, vectors }: Generation,
  vector: Float32Array,
  row: number,
): number {
  const { windows = [], firstWindow = 0 } = passages[row] ?? {};
  let best = -1;
  for (let i = 0; i < windows.length; i++) {
    best = Math.max(best, vectors.cosine(vector, firstWindow + i));
  }
  return best;
}

/** Rows of the candidates with the best sum of both legs, each scaled to its best and worst candidate. */
export function pickBest({ lexical, cosines, rows }: Legs, count: number): number[] {
  // A row that the vector leg did not find is no nearer than the last one that it found.
  const floor = Math.min(...cosines.values());
  const scaleLexical = toUnitScale(rows.map((row) => lexical[row] ?? 0));
  const scaleCosine = toUnitScale([...cosines.values()]);
  const score = (row: number) =>
    (1 - VECTOR_WEIGHT) * scaleLexical(lexical[row] ?? 0) +
    VECTOR_WEIGHT * scaleCosine(cosines.get(row) ?? floor);
  return rows
    .map((row) => ({ row, score: score(row) }))
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, count)
    .map(({ row }) => row);
}

/** Cosine of each window of a passage. */
export function cosinesOf(
  { passages, vectors }: Generation,
  vector: Float32Array,
  row: number,
): number[] {
  const { windows = [], firstWindow = 0 } = passages[row] ?? {};
  return windows.map((_, i) => vectors.cosine(vector, firstWindow + i));
}

/** Scales the scores of one leg so that its worst candidate is 0 and its best 1. */
function toUnitScale(scores: readonly number[]): (score: number) => number {
  const least = Math.min(...scores);
  const range = Math.max(...scores) - least;
  return (score) => (range > 0 ? (score - least) / range : 0);
}
