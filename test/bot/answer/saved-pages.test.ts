import { beforeAll, describe, expect, it } from "vitest";
import type { Prepared } from "../../../bot/prepare.ts";
import { prepareWith } from "../../prepared-hebei.ts";

/** A report in sections, each under a heading that names its year. */
const REPORT = `# 青嶺省人民檢察院工作報告（摘要）

2月3日上午，省人民檢察院檢察長向大會報告工作。摘要如下：

**2025年工作回顧**

全省檢察機關共辦理各類案件8.4萬件。

一、維護社會安定

全年批准逮捕1.2萬人。起訴盜採河砂犯罪96人。

**2026年工作安排**

新建檢察聽證室40個。
`;

/** A page that was saved as one line: wide gaps part its paragraphs. */
const ONE_LINE = `${[
  "4月份东嶂市工业增加值增长4.1% 商品房销售放缓",
  "图集    4月份，全市经济保持平稳运行，生产需求稳定增长，就业物价总体平稳，新旧动能加快转换，质量效益进一步改善。",
  "    一、工业稳定增长，企业利润回升    4月份，全市规模以上工业增加值同比增长4.1%，比上月回落0.3个百分点。",
  "    二、投资平稳，民间投资加快    1-4月份，全市固定资产投资412亿元，同比增长3.6%，增速比1-3月份回落0.2个百分点。其中，民间投资187亿元，增长5.2%。",
  "    三、消费升温    其中，一季度、二季度接待游客分别达到310万人次和275万人次。",
].join("")}
`;

/** The numerals of a Hong Kong release. */
const REGISTRY = `二○○七年四月份船舶註冊處數字發表
*****************
船舶註冊處今日（五月三日）發表二○○七年四月份註冊數字。
二○○七年四月份註冊的船舶買賣契約共1,073份，較三月份上升15.9%。
處長今日在記者會上指出，遊艇契約佔其中三成二，為過去19年新高；電子遞交率46.5%。
`;

/** A statistical release of Taiwan: each paragraph begins with a list mark and its month. */
const WAGES = `---
title: 106年8月底工業及服務業受僱員工人數為12萬7千人，本月總薪資平均為41,205元
date: 2017-10-23
source: 嶼東縣政府主計處
---
一、8月底工業及服務業受僱員工人數12萬7千人，較上月底增3百人，本月總薪資平均為41,205元。

二、8月經常性薪資平均為36,118元，較上月減1.07%；1至8月平均為35,940元。
`;

let prepared: Prepared;

beforeAll(async () => {
  prepared = await prepareWith({
    "2026-02-04-report.md": REPORT,
    "2017-05-15-economy.txt": ONE_LINE,
    "2007-05-03-registry.txt": REGISTRY,
    "2017-10-23-wages.txt": WAGES,
  });
});

describe("pages as they were saved", () => {
  it.each([
    ["青嶺省2025年批准逮捕了多少人", ["1.2萬人"]],
    ["青岭省检察机关2025年办了多少案件", ["8.4萬件"]],
    ["青嶺省2025年新建幾多個聽證室", []],
    ["2026年新建幾多個檢察聽證室", ["40個"]],
    ["2017年1至4月东嶂市民间投资多少亿元", ["187亿元"]],
    ["2017年4月东嶂市民间投资多少亿元", []],
    ["2017年二季度东嶂市接待游客多少人次", ["275万人次"]],
    ["2007年4月註冊咗幾多份船舶買賣契約", ["1,073份"]],
    ["二零零七年四月的電子遞交率是多少", ["46.5%"]],
    ["106年8月經常性薪資平均多少元", ["36,118元"]],
    ["2017年8月總薪資平均多少元", ["41,205元"]],
  ])("%s → %j", async (question, figures) => {
    const { answer } = await prepared.ask(question);
    expect(answer.figures.map(({ text }) => text)).toEqual(figures);
  });
});
