import { beforeAll, describe, expect, it } from "vitest";
import type { Understood } from "../../../../bot/answer/answer.ts";
import type { Prepared } from "../../../../bot/prepare.ts";
import { prepareWith } from "../../../prepared-hebei.ts";

const CHARGING = `---
title: 臨河市上半年新建充電樁3260個
source: 臨河市發展和改革委員會
date: 2024-07-16
---
今年上半年，臨河市新建公共充電樁3260個，其中快充樁1180個、慢充樁2080個，完成全年任務的65.2%。
`;

const SHIPS = `---
title: 海事處公布二零二四年船隻意外數字
source: 香港海事處
date: 2025-02-20
---
二零二四年本港共有198宗船隻意外，較二零二三年減少14宗。二○二三至二四年度，渡輪錄得約1 213萬人次乘客，較上一年度的1 105萬人次增加。
`;

const LIBRARY = `---
title: 青河市圖書館2024年服務概況
source: 青河市圖書館
date: 2025-01-09
---
2024年，青河市圖書館共接待讀者240.1萬人次，辦理新證6.2萬張，舉辦活動1,310場。全市共有圖書館128所，其中公立圖書館59所、民營圖書館69所。2025年將新增24小時自助圖書館6座，總數達到31座。
`;

const COURTS = `---
title: 雲嶺省法院上半年審判工作
source: 雲嶺省高級人民法院
date: 2024-07-18
---
上半年，全省法院刑事案件新收2.96萬件，審結2.74萬件；民事案件新收38.45萬件，審結33.92萬件。
`;

let prepared: Prepared;

beforeAll(async () => {
  prepared = await prepareWith({
    "2024-07-16-charging.txt": CHARGING,
    "2025-02-20-ships.txt": SHIPS,
    "2025-01-09-library.txt": LIBRARY,
    "2024-07-18-courts.txt": COURTS,
  });
});

/** The figures of the answer to the last of some messages. */
async function lastFigures(messages: readonly string[]): Promise<string[]> {
  let before: Understood | null = null;
  let figures: string[] = [];
  for (const message of messages) {
    const { answer, understood } = await prepared.ask(message, before);
    before = understood;
    figures = answer.figures.map(({ text }) => text);
  }
  return figures;
}

describe("a conversation", () => {
  it.each([
    // A whole question about something else is not held to the place of the one before.
    [["臨河市快充樁多少個", "2024年有多少宗船隻意外"], ["198宗"]],
    // But one that only names an attribute is.
    [["臨河市快充樁多少個", "損失多少錢"], []],
    // What is newly named is counted in its own unit, where nothing counted before is left.
    [["青河市圖書館2024年接待讀者多少人次", "活動呢"], ["1,310場"]],
    // What was done is kept, though the new words do not say it.
    [["雲嶺省上半年民事案件審結多少件", "刑事呢"], ["2.74萬件"]],
  ])("%j → %j", async (messages, figures) => {
    expect(await lastFigures(messages)).toEqual(figures);
  });
});

describe("what is newly built, or there in all", () => {
  it.each([
    ["臨河市上半年新建多少充電樁", ["3260個"]],
    ["臨河市新建快充樁多少個", ["1180個"]],
    ["臨河市完成全年任務的百分之幾", ["65.2%"]],
    ["青河市24小時自助圖書館總數多少座", ["31座"]],
    // What it is compared with is the same at another time.
    ["上一年度渡輪乘客有多少", ["1 105萬人次"]],
    // Nor are its parts other readings of the whole.
    ["青河市有多少所圖書館", ["128所"]],
  ])("%s → %j", async (question, figures) => {
    expect(await lastFigures([question])).toEqual(figures);
  });
});
