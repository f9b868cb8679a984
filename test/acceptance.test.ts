import { beforeAll, describe, expect, it } from "vitest";
import type { Answer, AskQuestion } from "../bot/answer/answer.ts";
import { prepareHebei } from "./prepared-hebei.ts";

const HEBEI = "2020-12-29-hebei";

let ask: AskQuestion;

beforeAll(async () => {
  ({ ask } = await prepareHebei());
});

const answerTo = async (question: string): Promise<Answer> => (await ask(question)).answer;

describe("the corpus release, asked about its figures", () => {
  it.each([
    ["前三季度查處多少件行政違法案件", "2911件", 7],
    ["辦結多少", "2637件", 7],
    ["公安機關抓了多少嫌疑人", "1498名", 7],
    ["批捕多少人", "443人", 7],
    ["起诉几个人", "776人", 7],
    ["罰沒多少錢", "2332.9萬元", 6],
    ["涉案金額多少", "1.56億元", 7],
    ["查獲多少口罩", "113.06萬只", 6],
    ["搗毀多少黑窩點", "61個", 7],
  ])("%s → %s in paragraph %i", async (question, figure, paragraph) => {
    const { answered, figures, citations } = await answerTo(question);
    expect(answered).toBe(true);
    expect(figures[0]?.text).toBe(figure);
    const cited = citations[(figures[0]?.citation ?? 0) - 1];
    expect(cited).toMatchObject({ document: HEBEI, date: "2020-12-29", paragraph });
    expect(citations[0]).toBe(cited);
  });

  it.each(["發布會是哪天開的", "哪天開的發布會", "何時召開的新聞發布會"])(
    "%s → 12月29日",
    async (question) => {
      const { figures, citations } = await answerTo(question);
      expect(figures[0]?.text).toMatch(/^12月29日(上午)?$/);
      expect(citations[0]?.paragraph).toBe(1);
    },
  );
});

describe("the corpus release, asked for a passage", () => {
  it.each(["领导小组组长是谁", "領導小組組長是誰", "邊個係組長", "誰是組長"])(
    "%s → the sentence that names 夏延軍, and no figure",
    async (question) => {
      const { figures, citations } = await answerTo(question);
      expect(citations[0]?.excerpt).toContain("夏延軍");
      expect(figures).toEqual([]);
    },
  );
});

describe("what the corpus release does not say", () => {
  it.each(["聯繫電話多少", "2019年批捕多少人", "上海查處多少件", "河北人口多少"])(
    "%s → refused, without figure or citation",
    async (question) => {
      const { answered, figures, citations, refusal } = await answerTo(question);
      expect(figures.map(({ text }) => text)).toEqual([]);
      expect(citations).toEqual([]);
      expect(answered).toBe(false);
      expect(refusal).not.toBeNull();
    },
  );
});

describe("a conversation about the corpus release", () => {
  const figuresOfAll = async (messages: readonly string[]) => {
    let before = null;
    const texts: string[][] = [];
    for (const message of messages) {
      const { answer, understood } = await ask(message, before);
      texts.push(answer.figures.map(({ text }) => text));
      before = understood;
    }
    return texts;
  };

  it("shows no figure of something else for what a message newly asks to be done", async () => {
    // What was fined is told of another time alone, and what cases involve is no fine.
    expect(
      await figuresOfAll([
        "前三季度批捕了多少人",
        "搗毀幾多個黑窩點呀",
        "罰沒了多少錢",
        "那批捕呢",
      ]),
    ).toEqual([["443人"], ["61個"], [], ["283件"]]);
    // No release has a word of helmets.
    expect(await figuresOfAll(["罰沒多少", "頭盔呢"])).toEqual([["2332.9萬元"], []]);
    // What is done in the figure's own words goes before what is done next to it.
    expect(await figuresOfAll(["黑窩點有幾個", "移送了幾件", "辦結呢"])).toEqual([
      ["61個"],
      ["32件"],
      ["2637件"],
    ]);
  });

  it("asks a message by itself that finds nothing with what was said before, but of the same year", async () => {
    expect(await figuresOfAll(["假口罩查了幾多", "是不是抓了2000人", "那起訴呢"])).toEqual([
      ["113.06萬只"],
      ["1498名"],
      ["776人"],
    ]);
    expect(await figuresOfAll(["2019年假口罩查了幾多", "抓了多少人"])).toEqual([[], []]);
  });
});

describe("a question in Simplified characters", () => {
  it.each([
    ["前三季度查處多少件行政違法案件", "前三季度查处多少件行政违法案件"],
    ["辦結多少", "办结多少"],
    ["公安機關抓了多少嫌疑人", "公安机关抓了多少嫌疑人"],
    ["起訴幾個人", "起诉几个人"],
    ["罰沒多少錢", "罚没多少钱"],
    ["涉案金額多少", "涉案金额多少"],
    ["查獲多少口罩", "查获多少口罩"],
    ["搗毀多少黑窩點", "捣毁多少黑窝点"],
    ["發布會是哪天開的", "发布会是哪天开的"],
    ["領導小組組長是誰", "领导小组组长是谁"],
    ["領導小組辦公室設在哪裡", "领导小组办公室设在哪里"],
    ["聯繫電話多少", "联系电话多少"],
  ])("%s and %s are answered alike", async (traditional, simplified) => {
    expect(await toParts(traditional)).toEqual(await toParts(simplified));
  });
});

async function toParts(question: string) {
  const { answered, figures, citations } = await answerTo(question);
  return { answered, figures, first: citations[0] ?? null };
}
