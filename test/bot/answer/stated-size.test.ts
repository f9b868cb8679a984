import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../bot/answer/question.ts";
import { findStatedSizes, weighSize } from "../../../bot/answer/stated-size.ts";
import { findFigures } from "../../../index/figures/find-figures.ts";

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
