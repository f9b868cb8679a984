import { describe, expect, it } from "vitest";
import { findPinyinPairs } from "../../../index/text/pinyin.ts";
import { cutQuestionWords } from "../../../index/text/question-words.ts";
import { findTerms } from "../../../index/text/terms.ts";

describe("findTerms", () => {
  it.each([
    ["批捕人", ["批", "批捕", "捕", "捕人", "人"]],
    ["gdp增5.2%", ["gdp", "增", "5.2"]],
    ["甲,乙", ["甲", "乙"]],
    ["", []],
  ])("%s → %j", (folded, terms) => {
    expect(findTerms(folded)).toEqual(terms);
  });
});

describe("findPinyinPairs", () => {
  it("gives homophones the same pairs", () => {
    expect(findPinyinPairs("查获口罩")).toEqual(findPinyinPairs("查货口照"));
  });

  it("does not pair over anything that is not a Han character", () => {
    expect(findPinyinPairs("批1捕")).toEqual([]);
  });
});

describe("cutQuestionWords", () => {
  it("blanks question words unit for unit and keeps the subject", () => {
    const question = "请问批捕了多少人呢?";
    const cut = cutQuestionWords(question);
    expect(cut).toHaveLength(question.length);
    expect(cut).toContain("批捕");
    expect(cut).not.toMatch(/请问|多少|呢/);
  });
});
