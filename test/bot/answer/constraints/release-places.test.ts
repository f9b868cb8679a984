import { beforeAll, describe, expect, it } from "vitest";
import { findPlacesNamed } from "../../../../bot/answer/constraints/release-places.ts";
import type { Prepared } from "../../../../bot/prepare.ts";
import { prepareWith } from "../../../prepared-hebei.ts";

const toRelease = (place: string, text: string) =>
  `---\ntitle: ${place}通报食品抽检情况\nsource: ${place}市场监督管理局\ndate: 2024-05-06\n---\n${text}\n`;

const FRUIT = `---
title: 114年鮮果外銷成長 日本續居最大市場
source: 農業部
date: 2026-02-11
---
114年鮮果外銷量6萬8,420公噸，較113年成長8.6%。日本2萬6,780公噸，占39.1%，香港占16.7%。115年度海運每公斤獎勵4.5元。
`;

const POST = `---
title: 国家邮政局就农村邮政局所建设答记者问
source: 国家邮政局
date: 2025-03-20
---
2024年改造农村局所1.2万处，平均每处投入52万元。新能源投递车辆占61%。

鹿砦分局关闭14个月后重新开放。
`;

const TUITION = `---
title: 教育局公布功課輔導班名額
source: 教育局
date: 2025-09-02
---
教育局今日（九月二日）公布，功課輔導班名額共有18 000個。
`;

const TELEMEDICINE = `---
title: 遠距醫療據點增加
source: 衛福部
date: 2024-08-14
---
衛福部今（14）日表示，遠距醫療據點共有92處。
`;

const VISITORS = `---
title: 4月留宿旅客
url: https://www.gcs.gov.mo/detail/N26
date: 2026-05-22
---
4月留宿旅客有1,345,443人次，按年增加0.6%。

另接獲3宗查詢。

上星期（5月10日至16日）口岸錄得67,000人次。
`;

let prepared: Prepared;

beforeAll(async () => {
  prepared = await prepareWith({
    "2024-05-06-qingyuan.txt": toRelease("清源市", "全市抽检食品812批次。"),
    "2024-05-06-heping.txt": toRelease("和平区", "全区抽检食品95批次。"),
    "2024-05-06-linjiang.txt": toRelease("临江市", "全市抽检食品1204批次，合格率97.6%。"),
    "2026-02-11-fruit.txt": FRUIT,
    "2025-09-02-tuition.txt": TUITION,
    "2024-08-14-telemedicine.txt": TELEMEDICINE,
    "2025-03-20-post.txt": POST,
    "2026-05-22-visitors.txt": VISITORS,
  });
});

describe("a place of the corpus without its suffix", () => {
  it.each([
    ["清源抽检了多少批次", ["清源"]],
    ["临江和清源各抽检了多少", ["清源", "临江"]],
    // An ordinary word, whatever district has it for a name.
    ["和平协议签了几份", []],
  ])("is found in %s: %j", (question, names) => {
    const spans = findPlacesNamed(question, prepared.generation);
    const found = spans.map(({ start, end }) => question.slice(start, end));
    expect(found.sort()).toEqual([...names].sort());
  });

  it("keeps the figures of other places out", async () => {
    const ask = async (question: string) => (await prepared.ask(question)).answer;
    const figuresOf = async (question: string) =>
      (await ask(question)).figures.map(({ text }) => text);
    expect(await figuresOf("清源抽检了多少批次食品")).toEqual(["812批次"]);
    expect(await figuresOf("临江抽检合格率多少")).toEqual(["97.6%"]);
    expect(await ask("清源抽检合格率多少")).toMatchObject({ answered: false, figures: [] });
  });
});

describe("a country abroad in a title", () => {
  it("does not say where the release was made", async () => {
    const figuresOf = async (question: string) =>
      (await prepared.ask(question)).answer.figures.map(({ text }) => text);
    expect(await figuresOf("2025年台灣鮮果外銷量有多少")).toEqual(["6萬8,420公噸"]);
    expect(await figuresOf("2025年台灣鮮果外銷量成長多少")).toEqual(["8.6%"]);
  });
});

describe("a release without a place in its title", () => {
  it.each([
    ["香港功課輔導班名額有多少", ["18 000個"]],
    ["台灣遠距醫療據點有多少處", ["92處"]],
    ["澳門4月留宿旅客有多少人次", ["1,345,443人次"]],
    ["香港4月留宿旅客有多少人次", []],
    ["2026年5月22日接獲多少宗查詢", ["3宗"]],
    // Weeks begin on Sunday here, and on Monday there.
    ["澳門上星期口岸錄得多少人次", ["67,000人次"]],
    ["台灣功課輔導班名額有多少", []],
  ])("is from where its text is written as there: %s → %j", async (question, figures) => {
    const { answer } = await prepared.ask(question);
    expect(answer.figures.map(({ text }) => text)).toEqual(figures);
  });
});

describe("the mainland", () => {
  it.each([
    ["大陸2024年農村局所平均每處投入多少", ["52万元"]],
    ["What share of postal delivery vehicles in mainland China are new energy vehicles?", ["61%"]],
    ["大陸鮮果外銷量有多少", []],
    // A place written out is no other one that is spelt so.
    ["How long was the Luzhai (鹿砦) branch closed?", ["14个月"]],
    ["How long was the branch in Yunxi (云汐) County closed?", []],
    // No release writes this district.
    ["How many batches of food did Huangdao District of Qingyuan test?", []],
  ])("is where a release without a place is from: %s → %j", async (question, figures) => {
    const { answer } = await prepared.ask(question);
    expect(answer.figures.map(({ text }) => text)).toEqual(figures);
  });
});
