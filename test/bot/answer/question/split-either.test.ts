import { describe, expect, it } from "vitest";
import { splitEither } from "../../../../bot/answer/question/split-either.ts";

describe("splitEither", () => {
  it.each([
    [
      "What were the export and import volumes of Shaoxing?",
      ["What were the export volumes of Shaoxing?", "What were the import volumes of Shaoxing?"],
    ],
    [
      "What is the maximum jail term and fine for possession?",
      ["What is the maximum jail term for possession?", "What is the maximum fine for possession?"],
    ],
    [
      "How old were the youngest and the oldest recipients?",
      ["How old were the youngest recipients?", "How old were the oldest recipients?"],
    ],
    ["澳門日航同夜航船飛要幾錢", ["澳門日航要幾錢", "夜航船飛要幾錢"]],
    ["今年請幾多個消防員同救護員", ["今年請幾多個消防員", "今年請幾多個救護員"]],
    ["小學和初中的午餐幾多錢", ["小學的午餐幾多錢", "初中的午餐幾多錢"]],
  ])("%s → %j", (question, parts) => {
    expect(splitEither(question)).toEqual(parts);
  });

  it.each([
    "How many people were arrested?",
    "How many food and beverage licences were there?",
    "批捕了多少人",
    "共同行動拘捕多少人",
  ])("leaves %s alone", (question) => {
    expect(splitEither(question)).toBeNull();
  });

  it("stays fast on awkward text", () => {
    for (const text of [
      `How many ${"aa ".repeat(1000)}and ${"bb ".repeat(1000)}`,
      `${"甲和".repeat(1000)}有多少`,
    ]) {
      const start = performance.now();
      splitEither(text);
      expect(performance.now() - start).toBeLessThan(200);
    }
  });
});
