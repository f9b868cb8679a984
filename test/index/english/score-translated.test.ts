import { describe, expect, it } from "vitest";
import { scoreTranslated } from "../../../index/english/score-translated.ts";
import { createTranslator } from "../../../index/english/translate-question.ts";
import { fold } from "../../../index/text/fold.ts";
import { indexTexts } from "./index-texts.ts";

const PASSAGES = [
  "全年共拘捕嫌疑人三十一名,案件已移送檢察機關。",
  "海關檢獲走私香煙一批,價值二百萬元。",
  "北大學生昨日參觀了博物館,館長薩根陪同。",
  "記者會由副局長羅凱盈主持,介紹疫苗接種情況。",
  "本市大學今年招收新生,HPV疫苗將免費提供。",
];

const indexes = indexTexts(PASSAGES);
const translate = createTranslator();
const scoresOf = (question: string) => [
  ...scoreTranslated(indexes, translate(question, indexes).groups),
];
const bestRow = (question: string) => {
  const scores = scoresOf(question);
  return Math.max(...scores) > 0 ? scores.indexOf(Math.max(...scores)) : undefined;
};

describe("scoreTranslated", () => {
  it.each([
    ["How many suspects were arrested?", 0],
    ["What smuggled goods did the customs seize?", 1],
    ["Who chaired the press conference?", 3],
    ["Which museum did the students visit?", 2],
    ["Is the HPV vaccine free?", 4],
    ["What did Luo Kaiying say?", 3],
    ["Who is Sagan?", 2],
    ["Who is it?", undefined],
  ])("%s → passage %j", (question, row) => {
    expect(bestRow(question)).toBe(row);
  });

  it("gives a word's characters a small credit where the word is not", () => {
    const scores = scoresOf("university");
    expect(scores[4]).toBeGreaterThan(3 * (scores[0] ?? 0));
    expect(scores[1]).toBe(0);
  });

  it("counts alternatives of one term once: no term outweighs another by having more of them", () => {
    const scores = scoresOf("arrest vaccine");
    expect(scores[0]! / scores[4]!).toBeLessThan(2);
  });

  it("is 0 everywhere without groups and of the length of the index", () => {
    expect([...scoreTranslated(indexes, [])]).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("createTranslator", () => {
  it("chooses for the embedding model translations that the corpus has", () => {
    expect(translate("Who was arrested?", indexes).chinese).toBe(fold("拘捕"));
  });

  it("writes a name in pinyin out as the corpus does, and has no text where it has none", () => {
    expect(translate("Who is Luo Kaiying?", indexes).chinese).toBe(fold("羅凱盈"));
    expect(translate("Who is Qin Kaihe?", indexes).chinese).toBe("");
  });

  it("reads a name as the corpus does where it can be cut in more ways than one", () => {
    const port = indexTexts(["瀾港海關公布數字。"]);
    expect(translate("What did Langang say?", port).chinese).toBe(fold("瀾港"));
  });

  it("keeps the other translations of each term for the ranking", () => {
    const { others } = translate("Who was arrested?", indexes);
    expect(others.get(fold("拘捕"))).toContain(fold("逮捕"));
    expect(others.get(fold("拘"))).toEqual(others.get(fold("拘捕")));
  });

  it("takes a term apart whose translations the corpus does not have", () => {
    const { groups } = translate("prime minister", indexes);
    expect(groups.map(({ term }) => term)).toEqual(["prime", "minister"]);
  });

  it("spells an unknown name by its sound, in characters that the corpus has", () => {
    const [group] = translate("Sagan", indexes).groups;
    expect(group?.translations.map(({ text }) => text)).toContain(fold("薩根"));
  });
});
