import { describe, expect, it } from "vitest";
import {
  findStatedSizes,
  isBeyond,
  weighSize,
} from "../../../../bot/answer/candidates/stated-size.ts";
import { parseQuestion } from "../../../../bot/answer/question/question.ts";
import { findFigures } from "../../../../index/figures/find-figures.ts";

function weigh(question: string, printed: string): number {
  const [figure] = findFigures(printed, null);
  if (figure === undefined) throw new Error(`no figure in "${printed}"`);
  return weighSize(figure, findStatedSizes(parseQuestion(question)));
}

describe("weighSize", () => {
  it.each([
    ["賭收係咪過咗三千億呀", "2,268億澳門元"],
    ["受影響嘅人係咪過千", "874人"],
    ["是不是批捕了500人", "443人"],
    ["is it true 10 million trips were made", "1,280萬人次"],
  ])("%s makes %s likelier", (question, printed) => {
    expect(weigh(question, printed)).toBeGreaterThan(0);
  });

  it.each([
    ["賭收係咪過咗三千億呀", "30澳門元"],
    ["受影響嘅人係咪過千", "3人"],
  ])("%s makes %s less likely", (question, printed) => {
    expect(weigh(question, printed)).toBeLessThan(0);
  });

  it.each([
    // Years and minutes do not compare by their numbers, nor do shares with counts.
    ["新的士牌可以揸足100分鐘，係咪", "8年"],
    ["民企佔比有過半嗎", "53.8%"],
    ["批捕了多少人", "443人"],
  ])("%s leaves %s as it is", (question, printed) => {
    expect(weigh(question, printed)).toBe(0);
  });
});

describe("isBeyond", () => {
  it.each([
    ["涉案金額是不是超過一個億", "1.56億元", true],
    ["是不是抓了超過1000人", "1498名", true],
    ["是不是抓了超過2000人", "1498名", false],
    ["批捕嘅人係咪唔夠500人", "443人", true],
    ["批捕的人是不是不到400人", "443人", false],
    ["舊樓有超過一千幢嗎", "逾1,000幢", true],
    ["係咪過千件案", "1214件", true],
    ["係咪過百萬人", "1498名", false],
    ["是不是批捕了500人", "600人", false],
  ])("%s holds for %s: %s", (question, printed, expected) => {
    const [figure] = findFigures(printed, null);
    expect(figure !== undefined && isBeyond(parseQuestion(question), figure)).toBe(expected);
  });
});
