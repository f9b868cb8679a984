import { describe, expect, it } from "vitest";
import { fold } from "../../../index/text/fold.ts";
import { findPinyinPairs } from "../../../index/text/pinyin.ts";
import { addNoise, addUsualNoise, type Noise } from "../../../scripts/evaluation/noise.ts";

const QUESTION = "新站在哪一年啟用,共有A、B幾個出口?";

describe("addNoise", () => {
  it("gives the same text for the same seed, and another for another", () => {
    const texts = [1, 1, 2, 3, 4].map((seed) => addUsualNoise(QUESTION, seed));
    expect(texts[0]).toBe(texts[1]);
    expect(new Set(texts).size).toBeGreaterThan(2);
  });

  it("leaves the question as it is without a kind of noise", () => {
    expect(addNoise(QUESTION, 1, [])).toBe(QUESTION);
  });

  it("mistypes one character for another of the same sound", () => {
    const typed = addNoise(QUESTION, 7, ["typo"]);
    const wrong = Array.from(QUESTION).filter((character, i) => fold(typed)[i] !== fold(character));
    expect(wrong).toHaveLength(1);
    expect(findPinyinPairs(fold(typed))).toEqual(findPinyinPairs(fold(QUESTION)));
  });

  it.each<[Noise, RegExp]>([
    ["prefix", /.新站在哪一年啟用,共有A、B幾個出口\?$/],
    ["chatter", /^新站在哪一年啟用,共有A、B幾個出口./],
    ["bare", /^新站在哪一年啟用 共有A B幾個出口$/],
    ["script", /^新站在哪一年启用/],
    ["width", /，共有Ａ、Ｂ幾個出口？$/],
  ])("adds %s alone", (kind, expected) => {
    expect(addNoise(QUESTION, 3, [kind])).toMatch(expected);
  });
});
