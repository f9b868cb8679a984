import { describe, expect, it } from "vitest";
import { splitMessage } from "../../../../bot/answer/question/split-message.ts";

describe("splitMessage", () => {
  it.each([
    ["批捕多少人", ["批捕多少人"]],
    ["河北口罩數量", ["河北口罩數量"]],
    ["批捕多少人?起訴多少人?", ["批捕多少人?", "起訴多少人?"]],
    ["你好，想問一下批捕多少人，謝謝", ["你好，想問一下批捕多少人，謝謝"]],
    ["銷毀的東西分成幾大類 又有多少品種", ["銷毀的東西分成幾大類", "又有多少品種"]],
    ["移送起訴的有幾起幾人", ["移送起訴的有幾起", "幾人"]],
    ["口罩查了多少個?防護用品呢?", ["口罩查了多少個?", "防護用品呢?"]],
    ["甲多少?乙多少?丙多少?丁多少?", ["甲多少?", "乙多少?", "丙多少?"]],
    ["幾乎所有人都好幾次問過什麼", ["幾乎所有人都好幾次問過什麼"]],
    ["收費由幾多錢加到幾多錢", ["收費由幾多錢加到幾多錢"]],
    ["最平幾多錢最貴幾多錢", ["最平幾多錢", "最貴幾多錢"]],
    ["以前要幾天現在要幾天", ["以前要幾天", "現在要幾天"]],
    ["幾多人被捕幾多人被告", ["幾多人被捕", "幾多人被告"]],
    ["請了多少個消防員跟救護員 各多少", ["請了多少個消防員跟救護員 各多少"]],
    [
      "How many teams went there and how many people were in them?",
      ["How many teams went there and", "how many people were in them?"],
    ],
    [
      "How many people died and how many were rescued in Penghu?",
      ["How many people died in Penghu", "how many were rescued in Penghu?"],
    ],
    [
      "how many tonnes went from how many to how many",
      ["how many tonnes went from how many to how many"],
    ],
  ])("%s → %j", (message, questions) => {
    expect(splitMessage(message)).toEqual(questions);
  });
});
