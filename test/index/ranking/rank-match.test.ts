import { describe, expect, it } from "vitest";
import { coverageOf, matchTerms } from "../../../index/ranking/rank-match.ts";
import { toReadings } from "../../../index/ranking/rank-readings.ts";
import { splitPassages } from "../../../index/releases/passages.ts";
import { parseRelease } from "../../../index/releases/release.ts";

const release = parseRelease("x", "---\ntitle: 標題\n---\n全市設站15個。2015年啟用,編號X15。");
const passage = {
  ...splitPassages(release)[0]!,
  row: 0,
  release,
  windows: [],
  firstWindow: 0,
  figures: [],
  firstFigure: 0,
};
const match = (...terms: string[]) =>
  matchTerms(
    terms.map((term) => ({ term, weight: 1, others: [], lacking: null })),
    passage,
  );

describe("matchTerms", () => {
  it("says in which sentence each term stands", () => {
    expect([...match("全市", "启用").found]).toEqual([1, 0, 0, 1]);
  });

  it.each(["15", "x15"])("finds %s only where it stands alone", (term) => {
    expect(match(term).found.reduce((a, b) => a + b, 0)).toBe(1);
  });

  it.each([
    ["a mistyped word by its sound", "其用", [], []],
    ["a word of the same meaning", "开办", ["启用"], []],
    ["another translation of the same English term", "开办", [], ["启用"]],
  ])("finds %s, at less than full credit", (_, term, alike, others) => {
    const terms = [{ term, weight: 1, others, lacking: { readings: toReadings(term), alike } }];
    const [first, second] = matchTerms(terms, passage).found;
    expect(first).toBe(0);
    expect(second).toBeGreaterThan(0);
    expect(second).toBeLessThan(1);
  });
});

describe("coverageOf", () => {
  it("is the weight that the sentences have together over all weight", () => {
    const found = match("全市", "启用", "没有");
    expect(coverageOf(found, { from: 0, to: 0 }, [1, 2, 1])).toBe(0.25);
    expect(coverageOf(found, { from: 0, to: 1 }, [1, 2, 1])).toBe(0.75);
  });

  it("is 0 when nothing has weight", () => {
    expect(coverageOf(match("全市"), { from: 0, to: 1 }, [0])).toBe(0);
  });
});
