import { describe, expect, it } from "vitest";
import { messagesIn } from "../../../bot/messages/messages.ts";
import { formatAnswer, formatAnswerLine } from "../../../bot/terminal/format-answer.ts";
import { answerOf, citationOf, figureOf, TEXT } from "./answers.ts";

const PLAIN = { colour: false };
const COLOUR = { colour: true };
const cited = citationOf("今年批捕283件443人,起訴472件。");
const clauseOf = (clause: string) => ({
  clause: { start: TEXT.indexOf(clause), end: TEXT.indexOf(clause) + clause.length },
});
const arrested = figureOf("283件", { period: "今年", ...clauseOf("批捕283件443人") });
const charged = figureOf("472件", { period: "今年", ...clauseOf("起訴472件") });

describe("formatAnswer", () => {
  it("puts the figure first with its clause, then the excerpt with its citation", () => {
    const answer = answerOf("批捕多少件", { figures: [arrested], citations: [cited] });
    expect(formatAnswer(answer, PLAIN)).toBe(
      "283件  批捕283件443人 · 今年\n│ 今年批捕283件443人,起訴472件。\n[1] 河北發布會 · 2020-12-29",
    );
  });

  it("says beside each of several figures its clause and where it stands", () => {
    const answer = answerOf("批捕和起訴多少件", {
      figures: [arrested, charged, figureOf("9件", { citation: 2, ...clauseOf("9件") })],
      citations: [cited, citationOf("去年批捕9件。", { date: null, url: "https://a.cn/b" })],
    });
    expect(formatAnswer(answer, PLAIN).split("\n")).toEqual([
      "283件  批捕283件443人 · 今年 [1]",
      "472件  起訴472件 · 今年 [1]",
      "9件",
      "│ 今年批捕283件443人,起訴472件。",
      "[1] 河北發布會 · 2020-12-29",
      "│ 去年批捕9件。",
      "[2] 河北發布會 · https://a.cn/b",
    ]);
  });

  it("quotes without a figure when none was asked for", () => {
    const answer = answerOf("起訴情況怎樣", { citations: [cited] });
    expect(formatAnswer(answer, PLAIN)).toMatch(/^│ 今年批捕/);
  });

  it("keeps the bar beside every line of an excerpt", () => {
    const answer = answerOf("批捕", { citations: [citationOf(TEXT)] });
    expect(formatAnswer(answer, PLAIN)).toContain("起訴472件。\n│ 去年批捕9件。\n");
  });

  it("adds the notes between figures and excerpts", () => {
    const answer = answerOf("批捕多少件", {
      figures: [arrested],
      citations: [cited],
      notes: ["not-computed"],
    });
    expect(formatAnswer(answer, PLAIN).split("\n")[1]).toMatch(/不作計算/);
  });

  it("shows the figures bold, within the excerpt too, and changes nothing else", () => {
    const answer = answerOf("批捕和起訴多少件", {
      figures: [charged, arrested, figureOf("443人")],
      citations: [cited],
    });
    const coloured = formatAnswer(answer, COLOUR);
    expect(coloured).toContain(
      "│ 今年批捕\u001b[1m283件\u001b[22m\u001b[1m443人\u001b[22m,起訴\u001b[1m472件\u001b[22m。",
    );
    const codes = ["\u001b[1m", "\u001b[2m", "\u001b[22m"];
    const stripped = codes.reduce((text, code) => text.replaceAll(code, ""), coloured);
    expect(stripped).toBe(formatAnswer(answer, PLAIN));
  });

  it.each([
    ["聯繫電話多少", "在收錄的新聞稿裡沒有找到您問的內容，換個說法也許能找到。"],
    ["联系电话多少", "在收录的新闻稿里没有找到您问的内容，换个说法也许能找到。"],
    ["What is the phone number?", messagesIn("english").refusals["absent-fact"]],
  ])("refuses %s in the language of the question", (question, words) => {
    const refused = formatAnswer(answerOf(question), PLAIN);
    expect(refused).not.toContain("│");
    expect(refused).toBe(words);
  });

  it("lists suggestions under a line that says they are no answer", () => {
    const answer = answerOf("批捕幾個局長", { suggestions: ["批捕多少人", "起訴多少人"] });
    expect(formatAnswer(answer, PLAIN).split("\n")).toEqual([
      "在收錄的新聞稿裡沒有找到您問的內容，換個說法也許能找到。",
      "以下不是答案，只是收錄的相近內容：",
      "· 批捕多少人",
      "· 起訴多少人",
    ]);
  });

  it.each([
    "greeting",
    "empty",
    "off-topic",
    "other-period",
    "other-place",
    "not-computed",
  ] as const)("has its own words for the refusal %s", (refusal) => {
    const refused = formatAnswer(answerOf("批捕幾個局長", { refusal }), PLAIN);
    expect(refused).not.toBe(formatAnswer(answerOf("批捕幾個局長"), PLAIN));
  });
});

describe("formatAnswerLine", () => {
  it("puts figures, excerpt and source on one line", () => {
    const answer = answerOf("批捕和起訴", {
      figures: [arrested, charged],
      citations: [citationOf(TEXT)],
    });
    expect(formatAnswerLine(answer)).toBe(
      "283件、472件 — 「今年批捕283件443人,起訴472件。 去年批捕9件。」河北發布會 · 2020-12-29",
    );
  });

  it("refuses on one line", () => {
    expect(formatAnswerLine(answerOf("電話", { suggestions: ["批捕多少人"] }))).not.toContain("\n");
  });
});
