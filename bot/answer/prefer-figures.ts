import { fold } from "../../index/text/fold.ts";
import type { ContentTerm } from "./content-terms.ts";
import { toLogOdds } from "./figure-signals.ts";
import { readBefore, readClause } from "./folded-text.ts";
import type { PeriodFit } from "./period-fit.ts";
import { asksOfDeed, type Question } from "./question.ts";
import type { FigureChoice } from "./rate-figures.ts";

/**
 * Of the figures that fit about as well as the first, the one that a reader would take: surely of the time asked, of
 * the most of it, of the plain noun, and what was reached.
 */
export function findPreferred(
  question: Question,
  first: FigureChoice,
  fitting: readonly FigureChoice[],
): FigureChoice {
  const done = findUnmarked(question, findDone(first, fitting), fitting);
  const measured = findShare(question, findMeasured(question, done, fitting), fitting);
  const sure = findSurest(measured, fitting);
  const all = findAll(question, findHeld(question, sure, fitting), fitting);
  const wide = findWidest(findMost(question, all, fitting), fitting);
  return toReached(findPlainest(question, wide, fitting), fitting);
}

/** The first of a figure's own release, no worse by more than `most` log odds, that is what `test` says; or the figure. */
function findNear(
  best: FigureChoice,
  fitting: readonly FigureChoice[],
  most: number,
  test: (other: FigureChoice) => boolean,
): FigureChoice {
  const near = fitting.find((other) => isNear(best, other, most) && test(other));
  return near ?? best;
}

function isNear(best: FigureChoice, other: FigureChoice, most: number): boolean {
  return (
    other.passage.release === best.passage.release &&
    toLogOdds(best.signals) - toLogOdds(other.signals) <= most
  );
}

/** A figure of the very thing that is done may fit by so much worse than one of another of the same sentence. */
const DONE = 1.5;
const IN_PART = /其中|当中/;

/** 被行政處罰的有多少人: 因違規用火被刑事拘留17人，行政處罰208人. */
function findDone(best: FigureChoice, fitting: readonly FigureChoice[]): FigureChoice {
  // 接獲投訴1,584宗，其中涉及廣告的538宗: a part is what more of the words ask for.
  if (best.signals.verb > 0 || IN_PART.test(readBefore(best.figure, best.passage))) return best;
  const { release } = best.passage;
  return findNear(
    best,
    fitting,
    DONE,
    ({ figure, signals, passage }) =>
      signals.verb === 1 &&
      passage === best.passage &&
      figure.unitClass === best.figure.unitClass &&
      !/[。！？]/.test(
        release.text.slice(
          Math.min(figure.end, best.figure.end),
          Math.max(figure.start, best.figure.start),
        ),
      ),
  );
}

/** All of a year may fit by so much worse than the average or the most in it. */
const UNMARKED = 1;

/** 全年收到多少宗投訴: 31,208宗, not 平均每日收到逾85宗. */
function findUnmarked(
  { isWholeYear }: Question,
  best: FigureChoice,
  fitting: readonly FigureChoice[],
): FigureChoice {
  if (!isWholeYear || best.signals.kindWrong === 0) return best;
  return findNear(
    best,
    fitting,
    UNMARKED,
    ({ figure, passage, signals }) =>
      signals.kindWrong === 0 &&
      passage === best.passage &&
      figure.unitClass === best.figure.unitClass &&
      signals.own >= best.signals.own - 0.1,
  );
}

/** A figure in the very unit asked for may fit by so much worse than one that is counted otherwise. */
const MEASURED = 0.5;
/** The unit asked for, or one that stands for it. */
const OWN_UNIT = 0.9;

/** 有多少組快遞櫃: 4350組, though 2876個 fits a little better. */
function findMeasured(
  { asked }: Question,
  best: FigureChoice,
  fitting: readonly FigureChoice[],
): FigureChoice {
  if (asked.unit === null || asked.isWeak) return best;
  const isOfUnit = ({ signals }: FigureChoice) => signals.unit >= OWN_UNIT;
  return isOfUnit(best) ? best : findNear(best, fitting, MEASURED, isOfUnit);
}

/** 旅客佔幾多: a share that fits so much worse than a number is what is asked for. */
const SHARE = 1;

function findShare(
  { asked }: Question,
  best: FigureChoice,
  fitting: readonly FigureChoice[],
): FigureChoice {
  if (asked.classes[0] !== "share") return best;
  const isShare = ({ figure }: FigureChoice) => figure.unitClass === "share";
  return isShare(best) ? best : findNear(best, fitting, SHARE, isShare);
}

/** How many there are is told by a figure of all of them, though one of a part fits by so much better. */
const ALL = 2.5;
/** 全市共有, 現有: what says that all are counted. */
const ALL_OF_THEM = /(?:共有?|现有|合[共计]|累计|总[数量计共])[^,。;其\d]{0,8}$/;
const HOW_MANY_THERE_ARE =
  /有(?:多少|几多|几)|\bhow many\b.*\b(?:are there|(?:do|does|did) .* have)\b/;

/** 有多少所幼兒園: 全市共有幼兒園486所 rather than 112所幼兒園開設托班. */
function findAll(
  question: Question,
  best: FigureChoice,
  fitting: readonly FigureChoice[],
): FigureChoice {
  if (asksOfDeed(question) || !HOW_MANY_THERE_ARE.test(question.folded) || saysAll(best)) {
    return best;
  }
  return findNear(
    best,
    fitting,
    ALL,
    (other) =>
      other.figure.unitClass === best.figure.unitClass &&
      other.signals.own >= best.signals.own &&
      Number(other.figure.value) > Number(best.figure.value) &&
      saysAll(other),
  );
}

/** A figure of what did not hold is not asked for where the question denies nothing; by so much may it fit better. */
const HELD = 1;
const DENIES =
  /不(?![少足超过逾同断到动仅但等])|未(?![来成完])|没(?!收)|无(?![期偿线障烟人])|非(?![法洲常遗物])/;

/** 抽驗了多少個樣本: 共抽取約68,200個, not 94個樣本不合格. */
function findHeld(
  { folded }: Question,
  best: FigureChoice,
  fitting: readonly FigureChoice[],
): FigureChoice {
  if (DENIES.test(folded) || !isDenied(best)) return best;
  return findNear(
    best,
    fitting,
    HELD,
    (other) =>
      other.figure.unitClass === best.figure.unitClass &&
      other.signals.own >= best.signals.own - 0.05 &&
      !isDenied(other),
  );
}

function isDenied({ figure, passage }: FigureChoice): boolean {
  return DENIES.test(readClause(figure, passage));
}

function saysAll({ figure, passage }: FigureChoice): boolean {
  return ALL_OF_THEM.test(readBefore(figure, passage));
}

/** The most of all, where that is asked for, may fit by so much worse than all. */
const MOST = 0.7;

const SUPERLATIVE = /最|\b(?:most|biggest|largest|highest|longest|oldest|least|smallest|lowest)\b/;

/** 最慘的被騙多少: the largest loss, not all losses. */
function findMost(
  { folded }: Question,
  best: FigureChoice,
  fitting: readonly FigureChoice[],
): FigureChoice {
  if (best.signals.kindRight > 0 || !SUPERLATIVE.test(folded)) return best;
  return findNear(
    best,
    fitting,
    MOST,
    ({ figure, signals }) => figure.unitClass === best.figure.unitClass && signals.kindRight === 1,
  );
}

/** A figure that names the time asked may fit by so much worse than one that does not. */
const SURER = 0.5;

/** Of those that fit about as well as the best one, that which is most surely about the time asked. */
function findSurest(best: FigureChoice, fitting: readonly FigureChoice[]): FigureChoice {
  return fitting
    .filter((other) => isNear(best, other, SURER))
    .reduce(
      (surest, other) => (EXACTNESS[other.period] > EXACTNESS[surest.period] ? other : surest),
      best,
    );
}

/** A figure of more of the time asked, with as many of the words, is preferred to one that fits by so much better. */
const WIDER = 1.5;

/** 2023年拘捕幾多人: the first ten months tell more of it than an operation of three days. */
function findWidest(best: FigureChoice, fitting: readonly FigureChoice[]): FigureChoice {
  return fitting
    .filter(
      (other) =>
        isPartOf(other, best) &&
        other.signals.own >= best.signals.own &&
        isNear(best, other, WIDER),
    )
    .reduce((widest, other) => (daysOf(other) > daysOf(widest) ? other : widest), best);
}

/** 失業率 is asked for: 青年失業率 that fits by no more than so much better, in log odds, is of a part only. */
const PLAINER = 1.5;

function findPlainest(
  question: Question,
  best: FigureChoice,
  fitting: readonly FigureChoice[],
): FigureChoice {
  return findNear(
    best,
    fitting,
    PLAINER,
    (other) =>
      isNarrower(question, best, other) &&
      other.signals.change <= best.signals.change &&
      EXACTNESS[other.period] >= EXACTNESS[best.period],
  );
}

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
  const [counts, plainly] = [one, plain].map(({ figure }) => fold(figure.counts?.text ?? ""));
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
    (part.period === "within" || (whole.period === "open" && daysOf(part) > 0)) &&
    part.figure.kind === "quantity" &&
    whole.passage.release === part.passage.release &&
    whole.figure.unitClass === part.figure.unitClass &&
    whole.figure.predicate?.text === part.figure.predicate?.text &&
    daysOf(whole) > daysOf(part)
  );
}

function daysOf({ figure: { period } }: FigureChoice): number {
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
