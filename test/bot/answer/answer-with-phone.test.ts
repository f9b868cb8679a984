import { beforeAll, describe, expect, it } from "vitest";
import type { Prepared } from "../../../bot/prepare.ts";
import { prepareWith } from "../../prepared-hebei.ts";

const LABOUR = `---
title: 雲島勞工處公布工傷數字
source: 雲島市勞工處
date: 2024-02-06
---
全年錄得工傷個案318宗。查詢熱線2559 2297，職安健投訴電話2542 2172。

市民遺失物件包括手提電話8 094部，可致電失物認領處（07）812-3119轉256。

如懷疑受騙，可致電「防騙易」熱線18222，服務24小時運作。舉報走私可致電24小時熱線2850 1234（星期一至五）。

森林防火12119熱線接聽火警報告。
`;
const EARLIER = LABOUR.replace("2024-02-06", "2023-02-06").replace("2850 1234", "2850 9999");

describe("answerWithPhone", () => {
  let prepared: Prepared;
  beforeAll(async () => {
    prepared = await prepareWith({ "labour.txt": LABOUR, "earlier.txt": EARLIER });
  });
  const ask = async (question: string) => (await prepared.ask(question)).answer;

  it.each([
    ["職安健投訴打邊個電話？", "2542 2172"],
    ["雲島工傷查詢熱線幾多號", "2559 2297"],
    ["失物認領處電話是多少", "（07）812-3119轉256"],
    ["遺失物件打哪個電話", "（07）812-3119轉256"],
    ["懷疑受騙可以打去邊個防騙熱線？", "18222"],
    ["想舉報走私打幾多號", "2850 1234"],
    ["火警報告打哪個熱線", "12119"],
    ["whats the hotline for reporting smuggling", "2850 1234"],
  ])("%s → %s, in the sentence that prints it", async (question, text) => {
    const { figures, citations } = await ask(question);
    expect(figures).toMatchObject([{ text, value: null, unit: null, citation: 1 }]);
    const { document, excerpt, start } = citations[0]!;
    expect(document).toBe("labour");
    expect(excerpt.slice(figures[0]!.start - start, figures[0]!.end - start)).toBe(text);
  });

  it("answers nothing where no number is about what is asked", async () => {
    expect(await ask("東嶺打哪個電話")).toMatchObject({ answered: false, figures: [] });
  });
});
