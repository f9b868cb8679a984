import { beforeAll, expect, it } from "vitest";
import type { Prepared } from "../../../../bot/prepare.ts";
import { prepareWith } from "../../../prepared-hebei.ts";

const COURT = `---
title: 雲嶺省檢察院通報工作
source: 雲嶺省人民檢察院
date: 2024-01-18
---
全年起訴各類犯罪472件776人，其中起訴非法經營罪18件43人，批捕283件443人。
`;

let prepared: Prepared;

beforeAll(async () => {
  prepared = await prepareWith({ "2024-01-18-court.txt": COURT });
});

it.each([
  ["雲嶺起訴妨害傳染病防治罪的有幾人", []],
  ["雲嶺起訴妨害傳染病防治罪的有幾件幾人", []],
  ["雲嶺起訴非法經營罪的有幾人", ["43人"]],
  ["雲嶺批捕了多少人", ["443人"]],
  ["雲嶺因非法經營被定罪的有幾人", ["43人"]],
])("tells of no offence that its release does not name: %s → %j", async (question, figures) => {
  const { answer } = await prepared.ask(question);
  expect(answer.figures.map(({ text }) => text)).toEqual(figures);
});
