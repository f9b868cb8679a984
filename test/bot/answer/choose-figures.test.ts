import { beforeAll, expect, it } from "vitest";
import type { Prepared } from "../../../bot/prepare.ts";
import { prepareWith } from "../../prepared-hebei.ts";

const RELEASE = `---
title: 海關公布首十個月執法成果
source: 香港海關
date: 2023-12-13
---
今年首十個月，海關共偵破走私案件233宗，拘捕281人。

關員於八月與內地部門展開聯合行動，為期35日，行動中拘捕52人。
`;

let prepared: Prepared;

beforeAll(async () => {
  prepared = await prepareWith({ "2023-12-13-customs.txt": RELEASE });
});

it.each([
  // An operation is a part of the ten months, and no second reading of them.
  ["2023年海關拘捕幾多人", ["281人"]],
  ["2023年八月海關聯合行動拘捕幾多人", ["52人"]],
])("%s → %j", async (question, figures) => {
  const { answer } = await prepared.ask(question);
  expect(answer.figures.map(({ text }) => text)).toEqual(figures);
});
