import { describe, expect, it } from "vitest";
import { fitChoice, fitLogistic } from "../../../scripts/fit/fit-linear.ts";

/** A signal that tells, and one that does not. */
const sample = (telling: number, idle: number, isRight: boolean) => ({
  signals: [telling, idle],
  isRight,
});

describe("fitChoice", () => {
  it("weighs a signal by how often it points to the right one", () => {
    const groups = Array.from({ length: 20 }, (_, i) => [
      sample(i % 10 === 0 ? 0 : 1, Math.floor(i / 2) % 2, true),
      sample(i % 10 === 0 ? 1 : 0, 1 - (Math.floor(i / 2) % 2), false),
    ]);
    const [telling = 0, idle = 0] = fitChoice(groups);
    expect(telling).toBeCloseTo(Math.log(9), 1);
    expect(Math.abs(idle)).toBeLessThan(0.3);
  });

  it("leaves out groups without a right sample", () => {
    expect(fitChoice([[sample(1, 0, false)]])).toEqual([]);
  });
});

describe("fitLogistic", () => {
  it("gives the probability that was seen", () => {
    const samples = Array.from({ length: 40 }, (_, i) => sample(100 + (i % 2), 0, i % 4 !== 0));
    const { weights, bias } = fitLogistic(samples);
    const probability = (telling: number) =>
      1 / (1 + Math.exp(-bias - telling * (weights[0] ?? 0)));
    expect(probability(101)).toBeGreaterThan(0.95);
    expect(probability(100)).toBeCloseTo(0.5, 1);
  });
});
