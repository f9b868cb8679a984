import { beforeAll, describe, expect, it } from "vitest";
import type { AskQuestion } from "../bot/answer/answer.ts";
import { prepareHebei } from "./prepared-hebei.ts";

let ask: AskQuestion;

beforeAll(async () => {
  ({ ask } = await prepareHebei());
});

const figuresOf = async (question: string) =>
  (await ask(question)).answer.figures.map(({ text }) => text);

describe("the ways to ask about the figures of a release", () => {
  it.each([
    ["批捕了多少人", ["443人"]],
    ["批捕多少件", ["283件"]],
    ["起诉几个人", ["776人"]],
    ["How many people were prosecuted?", ["776人"]],
    ["拉咗幾多個疑犯呀?", ["1498名"]],
    ["判咗幾多人", ["460人"]],
    ["罰沒多少錢", ["2332.9萬元"]],
    ["罰咗幾錢", ["2332.9萬元"]],
    ["涉及幾多錢", ["1.56億元"]],
    ["重點整治區域現在有多少個", ["12個"]],
    ["重點整治區域原來有多少個", ["50多個"]],
    ["重點整治區域減少了多少個", ["50多個", "12個"]],
    ["查辦多少件", ["1214件"]],
    ["查處多少件", ["2911件"]],
    ["辦結多少", ["2637件"]],
    ["查獲幾多口罩", ["113.06萬只"]],
    ["how many masks were seized", ["113.06萬只"]],
    ["口罩同其他防護用品合共幾多", ["113.06萬只", "1.92萬只"]],
    ["銷毀咗幾多噸假貨", ["300多噸"]],
    ["銷毀的商品有幾大類", ["9大類"]],
    ["銷毀的商品有多少品種", ["200余個"]],
    ["幾多個部門聯手查口罩", ["八部門"]],
    ["有幾個專項行動", ["11個"]],
    ["443人是什麼數字", ["443人"]],
    ["1.56亿指什么", ["1.56億元"]],
    ["2911件是什麼時候的", ["2020年前三季度"]],
    ["發布會邊日開", ["12月29日"]],
    ["發布會幾時開", ["12月29日上午"]],
    ["是哪天公布的", ["12月29日"]],
    ["是不是批捕了500人", ["443人"]],
    ["批捕同起訴各有幾多人", ["443人", "776人"]],
  ])("%s → %j", async (question, figures) => {
    expect(await figuresOf(question)).toEqual(figures);
  });

  it("lists every reading of a question that has several", async () => {
    const { answer } = await ask("查了多少案件");
    expect(answer.figures.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["1214件", "2911件"]),
    );
    expect(answer.notes).toContain("several-readings");
  });

  it("says that it does not confirm a number that the release does not have", async () => {
    expect((await ask("是不是批捕了500人")).answer.notes).toContain("not-confirmed");
    expect((await ask("是不是批捕了443人")).answer.notes).not.toContain("not-confirmed");
  });

  it("says that it does not compute", async () => {
    expect((await ask("重點整治區域減少了多少個")).answer.notes).toContain("not-computed");
    expect((await ask("口罩同其他防護用品合共幾多")).answer.notes).toContain("not-computed");
  });

  it.each([
    "判了多少年",
    "2019年批捕多少人",
    "第四季度批捕多少人",
    "2020年全年批捕多少人",
    "石家莊批捕多少人",
    "北京批捕多少人",
    "全國批捕多少人",
    "查獲多少手套",
    "多少人死亡",
    "張毅幾多歲",
    "有多少執法人員",
    "圍繞多少個主題宣傳",
    "批捕率是多少",
    "人均罰沒多少錢",
    "批捕的人比去年多多少",
    "熱線電話多少",
    "手機號碼是多少",
  ])("refuses %s", async (question) => {
    const { answer } = await ask(question);
    expect(answer).toMatchObject({ answered: false, figures: [], citations: [] });
  });

  it("suggests the period that the release does give", async () => {
    const { answer } = await ask("2019年批捕多少人");
    expect(answer).toMatchObject({
      refusal: "other-period",
      suggestions: ["2020年前三季度批捕多少人"],
    });
  });
});
