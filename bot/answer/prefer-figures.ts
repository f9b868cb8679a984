import { sentenceOf } from "../../index/passages.ts";
import { contains } from "../../index/text/span.ts";
import { durationOf, EXACTNESS, isNarrower, isPartOf, toReached } from "./compare-figures.ts";
import { toLogOdds } from "./figure-signals.ts";
import { readBefore, readClause } from "./folded-text.ts";
import { asksOfDeed, type Question } from "./question.ts";
import type { FigureChoice } from "./rate-figures.ts";

/** Takes a figure, or another one that a reader would rather take. */
type Step = (
  question: Question,
  best: FigureChoice,
  fitting: readonly FigureChoice[],
) => FigureChoice;

/** A figure that gives way to another one of its release. */
interface Preference {
  /** By so much worse, in log odds, may the other one fit. */
  readonly most: number;
  /** True where the question and the figure let another one go before it. */
  readonly applies: (question: Question, best: FigureChoice) => boolean;
  readonly isBetter: (other: FigureChoice, best: FigureChoice, question: Question) => boolean;
}

function isNear(best: FigureChoice, other: FigureChoice, most: number): boolean {
  return (
    other.passage.release === best.passage.release &&
    toLogOdds(best.signals) - toLogOdds(other.signals) <= most
  );
}

function isOfClass({ figure }: FigureChoice, best: FigureChoice): boolean {
  return figure.unitClass === best.figure.unitClass;
}

/** So much less of the question's words may stand beside a figure and it is still said to have as many. */
const OWN_HAIR = 0.1;

function hasAsManyWords(other: FigureChoice, best: FigureChoice): boolean {
  return other.signals.own >= best.signals.own - OWN_HAIR;
}

function standsInOneSentence({ figure, passage }: FigureChoice, best: FigureChoice): boolean {
  return passage === best.passage && contains(sentenceOf(passage, best.figure), figure);
}

const IN_PART = /其中|当中/;

/** 被行政處罰的有多少人: 因違規用火被刑事拘留17人，行政處罰208人. */
const DONE: Preference = {
  most: 1.5,
  // 接獲投訴1,584宗，其中涉及廣告的538宗: a part is what more of the words ask for.
  applies: (_, { figure, passage, signals }) =>
    signals.verb === 0 && !IN_PART.test(readBefore(figure, passage)),
  isBetter: (other, best) =>
    other.signals.verb === 1 && isOfClass(other, best) && standsInOneSentence(other, best),
};

/** 全年收到多少宗投訴: 31,208宗, not 平均每日收到逾85宗. */
const UNMARKED: Preference = {
  most: 1,
  applies: ({ isWholeYear }, { signals }) => isWholeYear && signals.kindWrong > 0,
  isBetter: (other, best) =>
    other.signals.kindWrong === 0 &&
    other.passage === best.passage &&
    isOfClass(other, best) &&
    hasAsManyWords(other, best),
};

/** The unit asked for, or one that stands for it. */
const OWN_UNIT = 0.9;

/** 有多少組快遞櫃: 4350組, though 2876個 fits a little better. */
const MEASURED: Preference = {
  most: 0.5,
  applies: ({ asked }, { signals }) =>
    asked.unit !== null && !asked.isWeak && signals.unit < OWN_UNIT,
  isBetter: ({ signals }) => signals.unit >= OWN_UNIT,
};

/** 旅客佔幾多: a share rather than a number. */
const SHARE: Preference = {
  most: 1,
  applies: ({ asked }, { figure }) => asked.classes[0] === "share" && figure.unitClass !== "share",
  isBetter: ({ figure }) => figure.unitClass === "share",
};

const DENIES =
  /不(?![少足超过逾同断到动仅但等])|未(?![来成完])|没(?!收)|无(?![期偿线障烟人])|非(?![法洲常遗物])/;

function isDenied({ figure, passage }: FigureChoice): boolean {
  return DENIES.test(readClause(figure, passage));
}

/** 抽驗了多少個樣本: 共抽取約68,200個, not 94個樣本不合格. */
const HELD: Preference = {
  most: 1,
  applies: ({ folded }, best) => !DENIES.test(folded) && isDenied(best),
  isBetter: (other, best) =>
    isOfClass(other, best) && hasAsManyWords(other, best) && !isDenied(other),
};

/** 全市共有, 現有: what says that all are counted. */
const ALL_OF_THEM = /(?:共有?|现有|合[共计]|累计|总[数量计共])[^,。;其\d]{0,8}$/;
const HOW_MANY_THERE_ARE =
  /有(?:多少|几多|几)|\bhow many\b.*\b(?:are there|(?:do|does|did) .* have)\b/;

function saysAll({ figure, passage }: FigureChoice): boolean {
  return ALL_OF_THEM.test(readBefore(figure, passage));
}

/** 有多少所幼兒園: 全市共有幼兒園486所 rather than 112所幼兒園開設托班. */
const ALL: Preference = {
  most: 2.5,
  applies: (question, best) =>
    !asksOfDeed(question) && HOW_MANY_THERE_ARE.test(question.folded) && !saysAll(best),
  isBetter: (other, best) =>
    isOfClass(other, best) &&
    other.signals.own >= best.signals.own &&
    Number(other.figure.value) > Number(best.figure.value) &&
    saysAll(other),
};

const SUPERLATIVE = /最|\b(?:most|biggest|largest|highest|longest|oldest|least|smallest|lowest)\b/;

/** 最慘的被騙多少: the largest loss, not all losses. */
const MOST: Preference = {
  most: 0.7,
  applies: ({ folded }, { signals }) => signals.kindRight === 0 && SUPERLATIVE.test(folded),
  isBetter: (other, best) => isOfClass(other, best) && other.signals.kindRight === 1,
};

/** 失業率 rather than 青年失業率, where nobody asks for the young. */
const PLAINER: Preference = {
  most: 1.5,
  applies: () => true,
  isBetter: (other, best, question) =>
    isNarrower(question, best, other) &&
    other.signals.change <= best.signals.change &&
    EXACTNESS[other.period] >= EXACTNESS[best.period],
};

/** A figure that names the time asked may fit by so much worse than one that does not. */
const SURER = 0.5;

/** Of those that fit about as well as the best one, that which is most surely about the time asked. */
const takeSurest: Step = (_, best, fitting) =>
  fitting
    .filter((other) => isNear(best, other, SURER))
    .reduce(
      (surest, other) => (EXACTNESS[other.period] > EXACTNESS[surest.period] ? other : surest),
      best,
    );

/** A figure of more of the time asked, with as many of the words, is preferred to one that fits by so much better. */
const WIDER = 1.5;

/** 2023年拘捕幾多人: the first ten months tell more of it than an operation of three days. */
const takeWidest: Step = (_, best, fitting) =>
  fitting
    .filter(
      (other) =>
        isPartOf(other, best) &&
        other.signals.own >= best.signals.own &&
        isNear(best, other, WIDER),
    )
    .reduce((widest, other) => (durationOf(other) > durationOf(widest) ? other : widest), best);

/** The first of a figure's own release that is preferred to it and fits about as well; or the figure. */
function take({ most, applies, isBetter }: Preference): Step {
  return (question, best, fitting) => {
    if (!applies(question, best)) return best;
    const preferred = fitting.find(
      (other) => isNear(best, other, most) && isBetter(other, best, question),
    );
    return preferred ?? best;
  };
}

/** In order: what a later step takes has gone through those before it. */
const STEPS: readonly Step[] = [
  take(DONE),
  take(UNMARKED),
  take(MEASURED),
  take(SHARE),
  takeSurest,
  take(HELD),
  take(ALL),
  take(MOST),
  takeWidest,
  take(PLAINER),
  (_, best, fitting) => toReached(best, fitting),
];

/**
 * Of the figures that fit about as well as the first, the one that a reader would take: surely of the time asked, of
 * the most of it, of the plain noun, and what was reached.
 */
export function findPreferred(
  question: Question,
  first: FigureChoice,
  fitting: readonly FigureChoice[],
): FigureChoice {
  return STEPS.reduce((best, step) => step(question, best, fitting), first);
}
