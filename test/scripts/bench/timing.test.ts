import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom, toNearVector, toRandomVector } from "../../../scripts/bench/random.ts";
import { quantile, toMs, toRatio } from "../../../scripts/bench/timing.ts";

describe("quantile", () => {
  it("is one of the values, with no more than its share of them below", () => {
    const values = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 30 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, share, (all, part) => {
        const found = quantile(all, part);
        expect(all).toContain(found);
        const below = all.filter((value) => value < found).length;
        expect(below).toBeLessThanOrEqual(Math.ceil(part * all.length));
      }),
    );
  });

  it("is 0 for no values", () => {
    expect(quantile([], 0.5)).toBe(0);
  });
});

describe("toMs and toRatio", () => {
  it.each([
    [1.234, "1.23 ms"],
    [12.34, "12.3 ms"],
    [123.4, "123 ms"],
  ])("%d → %s", (ms, text) => {
    expect(toMs(ms)).toBe(text);
  });

  it("says how often the base goes into a value", () => {
    expect(toRatio(3, 2)).toBe("×1.50");
  });
});

describe("toNearVector", () => {
  it("is of length 1 and near the other one", () => {
    const vector = toRandomVector(512, createRandom(7));
    const near = toNearVector(vector, createRandom(8));
    const cosine = near.reduce((sum, value, i) => sum + value * (vector[i] as number), 0);
    expect(Math.hypot(...near)).toBeCloseTo(1, 5);
    expect(cosine).toBeGreaterThan(0.8);
    expect(cosine).toBeLessThan(0.97);
  });
});

describe("toRandomVector", () => {
  it("has length 1 and is the same for the same seed", () => {
    const vector = toRandomVector(512, createRandom(7));
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    expect(toRandomVector(512, createRandom(7))).toEqual(vector);
    expect(toRandomVector(512, createRandom(8))).not.toEqual(vector);
  });
});
