import { fold } from "../../../index/text/fold.ts";
import type { FigureChoice } from "../candidates/rate-figures.ts";
import type { PeriodFit } from "../constraints/period-fit.ts";
import type { ContentTerm } from "../question/content-terms.ts";
import type { Question } from "../question/question.ts";
import { readBefore, wordsOfFigure } from "../words/folded-text.ts";

/** What says that all are meant. */
const GENERAL = /全|总|各|登记|备案|现有|合计|[省市县区]$/;

/** True for a figure of 青年失業率 beside one of 失業率, when the question says nothing of 青年. */
export function isNarrower(
  { folded, terms }: Question,
  one: FigureChoice,
  plain: FigureChoice,
): boolean {
  if (one.passage.release !== plain.passage.release) return false;
  if (one.figure.unitClass !== plain.figure.unitClass) return false;
  const [counts, plainly] = [one, plain].map(({ figure }) => wordsOfFigure(figure).counts);
  if (!counts || !plainly || plainly.length < 3 || !counts.endsWith(plainly)) return false;
  // Of 查處多少件 the word 案件 is no more asked for than 違法案件.
  const isAsked = ({ isVerb, words }: ContentTerm) =>
    !isVerb && words.some((word) => word.length > 1 && plainly.includes(word));
  if (!terms.some(isAsked)) return false;
  const more = counts.slice(0, -plainly.length);
  if (GENERAL.test(more)) return false;
  return more !== "" && ![...more].some((character) => folded.includes(character));
}

const PASSED = /^(?:突破|超过?|逾)|(?:首次|首度|迈上|跨越|站上|越过|踏上)\D{0,3}$/;
const REACHED = /^\D{0,8}?[,，]\s?(?:达到?|增至|升至|为)约?$/;

/** 首次突破1500萬人次，達1526.4萬人次: what was reached, not what was passed on the way. */
export function toReached(best: FigureChoice, fitting: readonly FigureChoice[]): FigureChoice {
  const { figure, passage } = best;
  const { text } = passage.release;
  const before = text.slice(Math.max(figure.clause.start, figure.start - 6), figure.start);
  if (!PASSED.test(fold(figure.text)) && !PASSED.test(fold(before))) return best;
  return (
    fitting.find(
      (other) =>
        other.passage === passage &&
        other.figure.unitClass === figure.unitClass &&
        other.figure.start > figure.end &&
        REACHED.test(fold(text.slice(figure.end, other.figure.start))),
    ) ?? best
  );
}

/** True for a figure of the same, but of a shorter part of the time asked. */
export function isPartOf(whole: FigureChoice, part: FigureChoice): boolean {
  return (
    (whole.period === part.period || (whole.period === "exact" && part.period === "within")) &&
    (part.period === "within" || (whole.period === "open" && durationOf(part) > 0)) &&
    part.figure.kind === "quantity" &&
    whole.passage.release === part.passage.release &&
    whole.figure.unitClass === part.figure.unitClass &&
    whole.figure.predicate?.text === part.figure.predicate?.text &&
    durationOf(whole) > durationOf(part)
  );
}

/** How many milliseconds a figure's time lasts; 0 where it is not known. */
function durationOf({ figure: { period } }: FigureChoice): number {
  const { from, to } = period?.days ?? {};
  return from && to ? Date.parse(to) - Date.parse(from) : 0;
}

/** How surely a figure is about the time asked. */
export const EXACTNESS: Readonly<Record<PeriodFit, number>> = {
  exact: 2,
  within: 1,
  unsaid: 0,
  open: 0,
  conflict: 0,
};

/** Within this share of a number a round one tells the same. */
const ROUNDED_SHARE = 0.05;

/** 突破500萬元 of 513.8萬元: the same number told roughly, in the same release. */
export function isRounded(exact: FigureChoice, other: FigureChoice): boolean {
  const { value, unitClass, approx } = exact.figure;
  const { value: round, unitClass: roundClass, approx: roughly } = other.figure;
  if (exact.passage.release !== other.passage.release || unitClass !== roundClass) return false;
  if (typeof value !== "number" || typeof round !== "number" || approx !== "exact") return false;
  const above = (value - round) / value;
  if (Math.abs(above) > ROUNDED_SHARE) return false;
  return roughly === "about" || (roughly === "more" ? above > 0 : roughly === "less" && above < 0);
}

const CONVERTED = /(?:折合|折算|约合|相当于)(?:人民币|港币|美元|新?台币|澳门币)?[约近逾]?$/;

/** 98094元, 约合20533美元: the same in another currency. */
export function isConverted({ figure, passage }: FigureChoice): boolean {
  return figure.unitClass === "money" && CONVERTED.test(readBefore(figure, passage));
}
