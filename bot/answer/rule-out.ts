import { fold } from "../../index/text/fold.ts";
import type { WeighedTerm } from "./coverage.ts";
import type { FigureCandidate } from "./figure-candidates.ts";
import type { SharedCandidate } from "./figure-signals.ts";
import type { Question } from "./question.ts";
import { isVerb as isKnownVerb } from "./synonyms.ts";

/** So much of the words for one of several things has to be there, and as much of what the best one has. */
const ITEM_SHARE = 0.5;

/** 廚師和電工的合格率各多少: where a figure of 廚師 is printed, that of all is none of it. */
export function keepItem(
  terms: readonly WeighedTerm[],
  shared: readonly SharedCandidate[],
): readonly SharedCandidate[] {
  const items = terms.flatMap(({ isItem, mass }, t) => (isItem === true && mass > 0 ? [t] : []));
  const total = items.reduce((sum, t) => sum + (terms[t]?.mass ?? 0), 0);
  if (total === 0) return shared;
  const shareOf = ({ share }: SharedCandidate) =>
    items.reduce((sum, t) => sum + (terms[t]?.mass ?? 0) * (share.own[t] ?? 0), 0) / total;
  const most = shared.reduce(
    (best, one) => (isOpen(one.candidate) ? Math.max(best, shareOf(one)) : best),
    0,
  );
  if (most < ITEM_SHARE) return shared;
  return shared.filter((one) => !isOpen(one.candidate) || shareOf(one) >= most * ITEM_SHARE);
}

/** Closer than this a verb that is not among a figure's own words may still be said of it. */
const FAR = 0.3;

/** 多少名醫生感染: what is done stands behind the noun, and a figure of something else that is done is none of it. */
export function keepDone(
  { asked: { span } }: Question,
  terms: readonly WeighedTerm[],
  shared: readonly SharedCandidate[],
): readonly SharedCandidate[] {
  const done = terms.findLastIndex(
    ({ isVerb, isKnown, start }) => isVerb && isKnown && span !== null && start > span.end,
  );
  if (done === -1) return shared;
  return shared.filter(({ candidate: { figure }, share }) => {
    const isTold = (share.own[done] ?? 0) > 0 || (share.close[done] ?? 0) >= FAR;
    const isOther = figure.predicate !== null && isKnownVerb(fold(figure.predicate.text));
    return isTold || figure.kind === "date" || !isOther;
  });
}

/** True for a candidate of the time and place asked. */
export function isOpen({ period, place }: FigureCandidate): boolean {
  return period !== "conflict" && place !== "conflict";
}
