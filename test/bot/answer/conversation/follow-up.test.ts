import { describe, expect, it } from "vitest";
import { followUp } from "../../../../bot/answer/conversation/follow-up.ts";
import { parseQuestion } from "../../../../bot/answer/question/question.ts";

const follow = (...messages: string[]) =>
  messages
    .map((message) => parseQuestion(message))
    .reduce((before, next) => followUp(before, next));
const wordsOf = (...messages: string[]) =>
  follow(...messages)
    .terms.filter(({ weight }) => weight > 0)
    .map(({ words }) => words[0]);

describe("followUp", () => {
  it("replaces the verb and keeps the unit", () => {
    expect(wordsOf("批捕多少件", "那起訴呢?")).toEqual(["起诉"]);
    expect(follow("批捕多少件", "那起訴呢?").asked).toMatchObject({
      classes: ["case"],
      unit: "件",
    });
  });

  it("takes nothing over from a question whom to call, but for what leans on it openly", () => {
    expect(follow("寧波快遞申訴打哪個電話", "前三季度批捕了多少人").places).toEqual([]);
    expect(follow("寧波快遞申訴打哪個電話", "那處罰了多少呢").places).toEqual(["宁波"]);
  });

  it("replaces the noun and keeps the verb", () => {
    expect(wordsOf("查獲多少口罩", "手套呢")).toEqual(["查获", "手套"]);
  });

  it("insists no more on a noun that is replaced", () => {
    const { said } = follow("投資騙案有幾多宗", "爆竊呢");
    expect(said.join()).not.toContain("投资骗案");
  });

  it("replaces only the noun that is alike", () => {
    expect(wordsOf("海關2022年陸路走私有幾多宗", "海路呢")).toEqual(
      expect.arrayContaining(["海关", "海路"]),
    );
    expect(wordsOf("海關2022年陸路走私有幾多宗", "海路呢")).not.toContain("陆路");
  });

  it("replaces the year, the place or the unit alone", () => {
    expect(follow("香港2021年拘捕幾多人", "2022年呢").periods).toEqual(["2022年"]);
    expect(follow("湖北起訴多少人", "河北呢")).toMatchObject({ places: ["河北"] });
    expect(follow("河北起訴多少件", "多少人").asked.classes).toContain("person");
  });

  it("lets what is named say what is counted", () => {
    expect(follow("查獲多少名非法工作者", "罰款呢").asked.classes).toEqual(["money"]);
    expect(follow("How many cases were prosecuted?", "and people?").asked.classes).toEqual([
      "person",
    ]);
    const loss = follow("香港2023年詐騙案有幾多宗", "損失多少錢");
    expect(loss).toMatchObject({ places: ["香港"], periods: ["2023年"] });
    expect(loss.asked.classes).toEqual(["money"]);
  });

  it("asks for no figure where the new words ask for something else", () => {
    expect(follow("行動出動了多少人", "在哪裡抓的").asked.wanted).toBe("passage");
  });

  it("takes a correction for one", () => {
    const question = follow("香港2022年拘捕幾多人", "不是，我是說2021年");
    expect(question).toMatchObject({ places: ["香港"], periods: ["2021年"] });
  });

  it("leaves a question that says enough by itself alone", () => {
    const question = "公屋平均要輪候幾多年";
    expect(follow("河北搗毀幾個黑窩點", question)).toEqual(parseQuestion(question));
  });

  it("lets a question about the announcement drop subject and period", () => {
    const question = follow("2020年前三季度查獲多少口罩", "是哪天公布的?");
    expect(question.periods).toEqual([]);
    expect(question.terms.map(({ words }) => words[0])).not.toContain("口罩");
  });
});
