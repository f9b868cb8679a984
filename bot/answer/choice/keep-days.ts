import type { FigureChoice } from "../candidates/rate-figures.ts";
import type { Question } from "../question/question.ts";
import { LEAST_PROBABILITY } from "./choose-figures.ts";

/** A period is no answer to 哪天. */
export const LEAST_GRAIN = 0.6;
/** But not when another date fits plainly better. */
export const DATE_SHARE = 0.9;

/** By so many of a question's own words must a date stand less than another one to be passed over. */
const OWN_LEAD = 0.1;

/**
 * 哪天開的發布會: where days fit about as well as anything, those by which most of the question's words stand, whatever
 * the best excerpt is; neither another day nor a mere year or 今年, and of 幾點 no day at all.
 */
export function keepDays(
  question: Question,
  all: readonly FigureChoice[],
): readonly FigureChoice[] {
  const { asked } = question;
  if (asked.wanted !== "date") return all;
  const rated = withoutReleaseDays(question, all);
  const [best, ...others] = rated.filter(({ block }) => block === null);
  if (best === undefined) return rated;
  const rivals = [best, ...others].filter(
    ({ probability, signals }) =>
      signals.unit >= LEAST_GRAIN &&
      signals.eventApart === 0 &&
      probability >= (asked.unit === "时" ? LEAST_PROBABILITY : DATE_SHARE * best.probability),
  );
  if (rivals.length === 0) return rated;
  const least = Math.max(...rivals.map(({ signals }) => signals.own)) - OWN_LEAD;
  return rated.filter(
    ({ block, signals }) => block !== null || (signals.unit >= LEAST_GRAIN && signals.own >= least),
  );
}

/** What a release tells beforehand, or long after. */
const BEGINS_OR_ENDS =
  /开始|实[施行]|施行|执行|上路|生效|截止|结束|启用|开通|\b(?:starts?|begins?|takes? effect|deadline|kicks? in)\b/;

/** What is done on that day itself. */
const TELLS =
  /发布|公布|宣布|记者会|说明会|通[报气]|\b(?:announce|publish|release|press conference)/;

/** 新優惠從哪天開始: not on the day of the press conference that tells it, where any other day fits. */
function withoutReleaseDays(
  { folded }: Question,
  rated: readonly FigureChoice[],
): readonly FigureChoice[] {
  const isBegun = BEGINS_OR_ENDS.test(folded);
  if (!isBegun && TELLS.test(folded)) return rated;
  const own = rated.find((one) => one.block === null && isReleaseDay(one));
  if (own === undefined) return rated;
  const others = rated.filter((one) => one.block !== null || !isReleaseDay(one));
  // Else only where another day fits better.
  const least = isBegun ? LEAST_PROBABILITY : Math.max(LEAST_PROBABILITY, own.probability);
  const isFitting = ({ block, probability }: FigureChoice) =>
    block === null && probability >= least;
  return others.some(isFitting) ? others : rated;
}

function isReleaseDay({ figure: { days }, passage }: FigureChoice): boolean {
  const { date } = passage.release;
  return date !== null && days?.from === date && days.to === date;
}
