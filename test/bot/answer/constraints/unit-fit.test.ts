import { describe, expect, it } from "vitest";
import { fitUnit } from "../../../../bot/answer/constraints/unit-fit.ts";
import { parseQuestion } from "../../../../bot/answer/question/question.ts";
import { attributeFigures } from "../../../../index/figures/attribution/attribute-figures.ts";
import { findFigures } from "../../../../index/figures/find-figures.ts";

/** How well each quantity of a text answers by its unit. */
const fitsOf = (question: string, text: string) => {
  const { asked } = parseQuestion(question);
  return attributeFigures(text, findFigures(text)).map((figure) => fitUnit(asked, figure));
};

describe("fitUnit", () => {
  it("takes 度 for electricity before what can be generated at most", () => {
    const [power, energy] = fitsOf("how much electricity was made", "裝機412兆瓦，年產4.1億度。");
    expect(energy).toBe(0.8);
    expect(power).toBeLessThan(0.8);
  });

  it.each([
    ["有多少人", "拘捕5人，罰款3萬元"],
    ["罰了多少錢", "罰款3萬元，拘捕5人"],
    ["增長百分之幾", "增長5%，達3萬元"],
    ["搗毀了多少個窩點", "搗毀61個窩點，為期35日"],
  ])("of %s in %s finds the first figure fit, and the second not", (question, text) => {
    const [first, second] = fitsOf(question, text);
    expect(first).toBeGreaterThanOrEqual(0.7);
    expect(second).toBe(0);
  });
});
