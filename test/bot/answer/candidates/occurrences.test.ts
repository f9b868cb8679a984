import { describe, expect, it } from "vitest";
import type { WeighedTerm } from "../../../../bot/answer/candidates/coverage.ts";
import { findOccurrences } from "../../../../bot/answer/candidates/occurrences.ts";
import { findAlike } from "../../../../index/english/alike.ts";

const toTerm = (word: string, start: number): WeighedTerm => ({
  start,
  end: start + word.length,
  words: [word],
  weight: 1,
  isKnown: false,
  isVerb: false,
  isCounted: false,
  mass: 1,
  sound: null,
  alike: findAlike(word, { has: () => true }),
});

/** The pairs of a run of characters, as a question is cut into them. */
const toPairs = (run: string) =>
  Array.from({ length: run.length - 1 }, (_, i) => toTerm(run.slice(i, i + 2), i));

const fold = (text: string) => ({
  text,
  start: 0,
  lengths: new Uint8Array(text.length),
  sounds: () => new Map(),
});

function wordsFound(run: string, text: string, isInRelease = false): string[][] {
  const terms = toPairs(run);
  const shares = terms.map(() => (isInRelease ? 1 : 0));
  return findOccurrences(terms, fold(text), shares).map((found) =>
    found.map(({ start, end }) => text.slice(start, end)),
  );
}

describe("findOccurrences", () => {
  it.each([
    ["国企", "其中国有企业215家", [["国有企业"]]],
    ["租补", "发放租金补贴8000元", [["租金补贴"]]],
    ["疾控", "疾病预防控制中心", [["疾病预防控制"]]],
    // One character of each pair is kept.
    ["民营企业", "民企的进出口", [["民企"], ["企"], ["民企"]]],
    ["重植", "区内补植410棵", [["植"]]],
    ["国企", "国家对企业", [["国家对企业"]]],
    ["国企", "国旗，企鹅", [["国", "企"]]],
    // The word is cut off by the end of the text.
    ["国企", "国有企", [["国", "企"]]],
    ["国企", "外商投资", [[]]],
    // Another word of the same meaning goes before a character.
    ["聘用", "雇用工人，使用", [["雇用"]]],
  ])("finds %s in %s as %j", (run, text, expected) => {
    expect(wordsFound(run, text)).toEqual(expected);
  });

  it("counts a single character for less than the word in full, and knows it from that", () => {
    const [full] = findOccurrences(toPairs("国企"), fold("国有企业"), [0]);
    const [one] = findOccurrences(toPairs("国企"), fold("国旗"), [0]);
    expect(one?.[0]?.share).toBeLessThan(full?.[0]?.share ?? 0);
    expect([full?.[0]?.isFaint ?? false, one?.[0]?.isFaint]).toEqual([false, true]);
  });

  it("finds a known word that a release lacks by one of the same meaning, never one that it has", () => {
    const terms = [{ ...toTerm("堵车", 0), isKnown: true }];
    const text = fold("交通拥堵");
    expect(findOccurrences(terms, text, [0])[0]).toMatchObject([{ start: 2, end: 4 }]);
    expect(findOccurrences(terms, text, [1])[0]).toEqual([]);
  });

  it("looks for nothing else where the release has the pair itself", () => {
    expect(wordsFound("国企", "国有企业", true)).toEqual([[]]);
  });
});
