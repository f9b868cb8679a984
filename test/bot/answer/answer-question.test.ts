import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../../bot/answer/answer.ts";
import type { Prepared } from "../../../bot/prepare.ts";
import { prepareWith } from "../../prepared-hebei.ts";

const CUSTOMS = `---
title: 海關公布全年工作
source: 香港海關
date: 2024-02-06
---
海關表示，二○二三年共偵破36宗毒品案件，較二○二二年的41宗減少五宗。

全年檢獲可卡因、氯胺酮及大麻分別為214公斤、107公斤及96公斤。
`;
const LABOUR = `---
title: 东岭市通报劳动监察情况
source: 东岭市人力资源和社会保障局
date: 2024-12-30
---
2024年，全市立案查处欠薪案件88件205人，追回工资320万元。
`;
const FRAUD = `---
title: 113年全國詐騙案件統計
source: 內政部警政署
date: 2025-01-20
---
113年受理詐騙案件7,318件，民眾財產損失新臺幣12億元。
`;

let prepared: Prepared;

beforeAll(async () => {
  prepared = await prepareWith({
    "2024-02-06-customs.txt": CUSTOMS,
    "2024-12-30-labour.txt": LABOUR,
    "2025-01-20-fraud.txt": FRAUD,
  });
});

const ask = async (question: string): Promise<Answer> => (await prepared.ask(question)).answer;
const figuresOf = async (question: string) => (await ask(question)).figures.map(({ text }) => text);

describe("asking several releases", () => {
  it.each([
    // The release writes its year in Chinese numerals.
    ["海關2023年偵破幾多宗毒品案", ["36宗"]],
    ["海關2022年偵破幾多宗毒品案", ["41宗"]],
    // It names no place but counts in the money of one.
    ["台灣113年受理多少件詐騙案", ["7,318件"]],
    // A place of the corpus in pinyin.
    ["How much wages were recovered in Dongling?", ["320万元"]],
    // One question for each, answered by the list that stands for all.
    ["海關檢獲可卡因、氯胺酮和大麻各有多少", ["214公斤", "107公斤", "96公斤"]],
    // The second unit stands beside the first.
    ["东岭立案查处欠薪案件几件几人", ["88件", "205人"]],
    ["东岭查处的欠薪案是不是88件", ["88件"]],
  ])("%s → %j", async (question, figures) => {
    expect(await figuresOf(question)).toEqual(figures);
  });

  it.each([
    ["海關2022同2023年加埋偵破幾多宗毒品案", "not-computed"],
    ["海關2021年偵破幾多宗毒品案", "other-period"],
    ["东岭市有多少法官", "absent-fact"],
  ])("%s is refused: %s", async (question, refusal) => {
    expect(await ask(question)).toMatchObject({ answered: false, figures: [], refusal });
  });
});
