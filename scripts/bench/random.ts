import { toUnitLength } from "../../index/unit-length.ts";

/** Numbers in [0, 1), the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A vector of length 1 in no particular direction. */
export function toRandomVector(dimensions: number, random: () => number): Float32Array {
  return toUnitLength(Float32Array.from({ length: dimensions }, () => random() + random() - 1));
}

/** A vector of length 1 near another one of length 1: their cosine is about .9, as that of sentences of one pattern. */
export function toNearVector(vector: Float32Array, random: () => number): Float32Array {
  const away = toRandomVector(vector.length, random);
  return toUnitLength(vector.map((value, i) => value + AWAY * (away[i] as number)));
}

const AWAY = 0.5;
