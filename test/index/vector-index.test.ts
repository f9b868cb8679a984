import { truncateSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openVectors, saveVectors } from "../../index/vector-index.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const DIMENSIONS = 4;
const vector = fc
  .array(fc.integer({ min: -9, max: 9 }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
  .filter((values) => values.some((value) => value !== 0))
  .map((values) => Float32Array.from(values, (value) => value / Math.hypot(...values)));

const dot = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

describe("openVectors", () => {
  it("finds what comparing every row finds", () => {
    const folder = makeTemporaryFolder();
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 20 }), vector, (rows, query) => {
        saveVectors(folder, Float32Array.from(rows.flatMap((row) => [...row])), DIMENSIONS);
        const index = openVectors(folder, DIMENSIONS);
        const best = rows.map((row) => dot(row, query)).sort((a, b) => b - a);
        const hits = index.search(query, 5);
        expect(hits).toHaveLength(Math.min(5, rows.length));
        hits.forEach(({ row, score }, i) => {
          expect(score).toBeCloseTo(best[i] ?? 0, 4);
          expect(index.cosine(query, row)).toBeCloseTo(score, 4);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("refuses a file that is not whole rows", () => {
    const folder = makeTemporaryFolder();
    saveVectors(folder, new Float32Array(8), DIMENSIONS);
    truncateSync(join(folder, "vectors.f32"), 20);
    expect(() => openVectors(folder, DIMENSIONS)).toThrow(/cut short/);
  });
});
