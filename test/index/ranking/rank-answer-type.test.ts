import { describe, expect, it } from "vitest";
import { findAskedAnswer, hasAnswerIn } from "../../../index/ranking/rank-answer-type.ts";

describe("findAskedAnswer", () => {
  it.each([
    ["何时启用", "time", ""],
    ["哪一年通车", "time", "年通车"],
    ["有多少人参加", "number", "人参加"],
    ["组长是谁", "person", ""],
    ["在哪里举行", "place", ""],
    ["为什么停办", "reason", "停办"],
    ["毕业于哪所大学", "other", "大学"],
    ["说说背景", "other", ""],
  ])("%s → %s, noun %j", (question, type, noun) => {
    const asked = findAskedAnswer(question);
    expect([asked.type, asked.noun]).toEqual([type, noun]);
  });
});

describe("hasAnswerIn", () => {
  it("leaves out what the question names itself", () => {
    const question = "2019年开工的桥哪一年通车";
    const asked = findAskedAnswer(question);
    expect(hasAnswerIn("2019年开工", asked, question)).toBe(false);
    expect(hasAnswerIn("2019年开工,2023年通车", asked, question)).toBe(true);
  });

  it("is 0 for a question that does not say what it wants", () => {
    expect(hasAnswerIn("2023年", findAskedAnswer("说说"), "说说")).toBe(false);
  });
});
