import type { AttributedFigure } from "../../../index/figures/figure.ts";
import type { ContentTerm } from "../question/content-terms.ts";

/** A word for a rate: 破案率, 入住率. */
const RATE = /率$/;
/** Words by which a share is told without its name. */
const TOLD_AS_RATE = /率|比例|比重|占比/;

/**
 * Keeps out shares of something else where a rate is asked for by name: 破案率 is told by one that says so, that
 * says of what it is a rate (破案), or that it is a rate at all. `readSentence` gives that of the figure, folded.
 */
export function createIsOtherRate(
  terms: readonly ContentTerm[],
): (figure: AttributedFigure, readSentence: () => string) => boolean {
  const rate = terms.find(({ words: [word = ""] }) => RATE.test(word) && word.length > 2);
  if (rate === undefined) return () => false;
  const stems = rate.words.map((word) => word.replace(RATE, ""));
  return ({ unitClass, row }, readSentence) => {
    if (unitClass !== "share" || row !== null) return false;
    const sentence = readSentence();
    return !TOLD_AS_RATE.test(sentence) && !stems.some((stem) => sentence.includes(stem));
  };
}
