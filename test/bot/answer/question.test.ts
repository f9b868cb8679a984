import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../bot/answer/question.ts";

describe("parseQuestion", () => {
  it.each([
    ["批捕多少人", "figure", ["person"]],
    ["批捕多少件", "figure", ["case"]],
    ["罰沒多少錢", "figure", ["money"]],
    ["破案率多少", "figure", ["share", "ratio", "points"]],
    ["降到百分之幾", "figure", ["share"]],
    ["要等多久", "figure", ["duration"]],
    ["張毅幾歲", "figure", ["age", "duration"]],
    ["幾個部門聯手", "figure", ["organisation"]],
    ["拉咗幾多個", "figure", ["person"]],
    ["發布會是哪天開的", "date", []],
    ["when was it held", "date", []],
    ["How many people were arrested", "figure", ["person", "occasion"]],
    ["組長是誰", "passage", []],
    ["熱線電話是多少", "passage", []],
  ])("%s asks for a %s of %j", (text, wanted, classes) => {
    expect(parseQuestion(text).asked).toMatchObject({ wanted, classes });
  });

  it.each([
    ["2019年批捕多少人", ["2019年"]],
    ["香港海關 2023 拘捕人數", ["2023年"]],
    ["112年詐欺案幾件", ["112年"]],
    ["2022頭十個月檢獲幾多", ["2022年頭十個月", "2022年頭十個月"]],
    ["比去年多幾件", []],
    ["現在有幾個", []],
    ["first ten months of 2022, how many cases", ["2022年首十個月"]],
  ])("%s is about %j", (text, periods) => {
    expect(parseQuestion(text).periods).toEqual(periods);
  });

  it.each([
    ["443人是什麼數字", "reverse"],
    ["1.56億指什麼", "reverse"],
    ["2637件是哪段期間的", "reverse"],
    ["是不是批捕了500人", "yes-no"],
    ["批捕了500人嗎", "yes-no"],
    ["315發布會是哪天開的", "ask"],
    ["65歲以上長者有多少人", "ask"],
  ])("%s is a question of form %s", (text, form) => {
    expect(parseQuestion(text).form).toBe(form);
  });

  it.each([
    ["重點區域減少了多少個", "difference"],
    ["起訴人數比上年增加了多少", "difference"],
    ["人均收入多少", "rate"],
    ["市場上哪一種米比例最多", null],
    ["批捕多少人", null],
  ])("%s asks to compute: %s", (text, computation) => {
    expect(parseQuestion(text).computation).toBe(computation);
  });

  it("takes a question apart in the same way in both scripts", () => {
    const strip = (text: string) => {
      const { text: _, periods: __, ...rest } = parseQuestion(text);
      return rest;
    };
    expect(strip("前三季度查處多少件行政違法案件")).toEqual(
      strip("前三季度查处多少件行政违法案件"),
    );
  });
});
