import { beforeAll, expect, it } from "vitest";
import type { Prepared } from "../../../../bot/prepare.ts";
import { prepareWith } from "../../../prepared-hebei.ts";

const OF_2022 = `---
title: 食環署公布二〇二二年食物安全工作
source: 香港食環署
date: 2023-01-18
---
食環署全年就違反食物安全法例提出1,285宗檢控，罰款總額356萬元，最高單一罰款為2萬5,000元。

食物安全課程將於2023年5月2日開始報名。

食物事故方面，專責小組處理了412宗食物中毒個案，涉及每十萬人9.8宗。
`;

const OF_2023 = `---
title: 食環署公布二〇二三年食物安全工作
source: 香港食環署
date: 2024-01-24
---
食環署人員全年巡查食物業處所約25.9萬次，提出1,402宗檢控，罰款總額421萬元，最高單一罰款為4萬元。

食物安全課程將於2024年4月29日開始報名。
`;

const OF_ANOTHER_BODY = `---
title: 市場監管局公布食品安全工作
source: 青雲市市場監督管理局
date: 2024-02-20
---
市場監管部門全年立案查處食品違法案件，罰款總額77萬元，最高單筆罰款9萬元。
`;

let prepared: Prepared;

beforeAll(async () => {
  prepared = await prepareWith({
    "2023-01-18-food.txt": OF_2022,
    "2024-01-24-food.txt": OF_2023,
    "2024-02-20-market.txt": OF_ANOTHER_BODY,
  });
});

const ask = async (question: string) => {
  const { answer } = await prepared.ask(question);
  return answer.figures.map(({ text }) => text);
};

it("shows what a later release of the same body prints in the same words before the earlier one", async () => {
  expect(await ask("食環署就違反食物安全法例的檢控，罰款總額是多少？")).toEqual([
    "421萬元",
    "356萬元",
  ]);
});

it("tells the day of the newest year", async () => {
  expect((await ask("食物安全課程幾時開始報名？"))[0]).toBe("2024年4月29日");
});

it("keeps to the year that is asked", async () => {
  expect(await ask("食環署2022年就違反食物安全法例的檢控，罰款總額是多少？")).toEqual(["356萬元"]);
});
