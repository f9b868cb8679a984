import { fold } from "../../../index/text/fold.ts";
import { isEnglish } from "../../../index/text/terms.ts";
import { isChange } from "../candidates/is-change.ts";
import type { FigureChoice } from "../candidates/rate-figures.ts";
import type { ContentTerm } from "../question/content-terms.ts";
import type { Question } from "../question/question.ts";
import { readBefore, readClause, wordsOfFigure } from "../words/folded-text.ts";
import { EXACTNESS, isNarrower } from "./compare-figures.ts";
import { isAskedPart, isMerelyPart } from "./parts.ts";
import { hasAsManyWords, isOfClass, type Preference, standsInOneSentence } from "./preference.ts";

/** 推送的報警中，真正洩漏的有幾次: what is done is said of the whole. */
const AMONG = /[中里内],|当中|其中|里面/;
const IN_PART = /其中|当中/;

/** A verb that stands in the title is said of every figure. */
const TITLE_VERB = 0.8;
/** Another word for the asked verb: behind the first figure, and where it answers by itself. */
const LIKE_VERB = 0.8;
const SURE_PROBABILITY = 0.8;

function isSurelyDone({ figure, signals, probability }: FigureChoice, best: FigureChoice): boolean {
  const isLike =
    best.signals.verb === 0 && signals.verb >= LIKE_VERB && probability >= SURE_PROBABILITY;
  return signals.verb === 1 || (isLike && figure.start > best.figure.start);
}

/** By so much less may the noun that is counted stand near. */
const NOUN_HAIR = 0.25;

/** 為多少間學校完工: of 326間機構，包括241間學校 the first counts less of what is asked. */
function countsAsMuch({ signals }: FigureChoice, best: FigureChoice): boolean {
  return signals.nounClose > best.signals.nounClose - NOUN_HAIR;
}

/** 被行政處罰的有多少人: 因違規用火被刑事拘留17人，行政處罰208人. */
export const DONE: Preference = {
  most: 1.5,
  // 接獲投訴1,584宗，其中涉及廣告的538宗: a part is what more of the words ask for.
  // What an English word does is told too loosely by its translations.
  applies: ({ folded }, { figure, passage, signals }) =>
    !AMONG.test(folded) &&
    !isEnglish(folded) &&
    (signals.verb === 0 || signals.verb === TITLE_VERB) &&
    !IN_PART.test(readBefore(figure, passage)),
  isBetter: (other, best) =>
    isSurelyDone(other, best) &&
    isOfClass(other, best) &&
    countsAsMuch(other, best) &&
    standsInOneSentence(other, best),
};

/** Of 查處案件2911件，辦結2637件 the second is what became of the first. */
const CONCLUDED = /(?:办结|结案|审结)[^,。;]{0,2}$/;
const ASKS_CONCLUDED = /结|完成|\b(?:conclud|clos|complet|settl)/;

/** 立了幾多件案: 查處2911件, not the 2637件 of them that were concluded. */
export const BEGUN: Preference = {
  most: 1.5,
  applies: ({ folded, terms }, { figure, passage }) =>
    !ASKS_CONCLUDED.test(folded) &&
    !terms.some(({ isVerb, words: [word = ""] }) => isVerb && ASKS_CONCLUDED.test(word)) &&
    CONCLUDED.test(readBefore(figure, passage)),
  isBetter: (other, best) =>
    other.figure.start < best.figure.start &&
    isOfClass(other, best) &&
    hasAsManyWords(other, best) &&
    standsInOneSentence(other, best),
};

/** 全年收到多少宗投訴: 31,208宗, not 平均每日收到逾85宗. */
export const UNMARKED: Preference = {
  most: 1,
  applies: ({ isWholeYear }, { signals }) => isWholeYear && signals.kindWrong > 0,
  isBetter: (other, best) =>
    other.signals.kindWrong === 0 &&
    other.passage === best.passage &&
    isOfClass(other, best) &&
    hasAsManyWords(other, best),
};

const DENIES =
  /不(?![少足超过逾同断到动仅但等])|未(?![来成完])|没(?!收)|无(?![期偿线障烟人])|非(?![法洲常遗物])/;

function isDenied({ figure, passage }: FigureChoice): boolean {
  return DENIES.test(readClause(figure, passage));
}

/** 抽驗了多少個樣本: 共抽取約68,200個, not 94個樣本不合格. */
export const HELD: Preference = {
  most: 1,
  applies: ({ folded }, best) => !DENIES.test(folded) && isDenied(best),
  isBetter: (other, best) =>
    isOfClass(other, best) && hasAsManyWords(other, best) && !isDenied(other),
};

/** 泳客約912萬人次，其中黃金泳灘有103萬人次: the whole, where the question has nothing that only the part says. */
export const WHOLE: Preference = {
  most: 3,
  applies: ({ part, stated }, { figure }) =>
    part === undefined && stated.length === 0 && figure.kind === "quantity" && figure.row === null,
  isBetter: (other, best, question) =>
    isOfClass(other, best) &&
    !isChange(other) &&
    countsAsMuch(other, best) &&
    isMerelyPart(question, best, other),
};

/** 大型水庫有多少座: of 水庫6218座，其中大型47座 the part that is named. */
export const PART: Preference = {
  most: 3,
  applies: (_, { figure }) => figure.kind === "quantity" && figure.row === null,
  isBetter: (other, best, question) => isOfClass(other, best) && isAskedPart(question, other, best),
};

/** 失業率 rather than 青年失業率, where nobody asks for the young. */
export const PLAINER: Preference = {
  most: 1.5,
  applies: () => true,
  isBetter: (other, best, question) =>
    isNarrower(question, best, other) &&
    other.signals.change <= best.signals.change &&
    EXACTNESS[other.period] >= EXACTNESS[best.period],
};

/** A number that narrows down what is asked (60歲以上) tells more than any word. */
const STATED_WEIGHT = 5;

/** How much of what a question says the head of a figure's column says. */
function headShare({ figure }: FigureChoice, { terms, stated }: Question): number {
  const head = wordsOfFigure(figure).counts;
  const hasStated = stated.some(({ text }) => head.includes(fold(text)));
  const isSaid = ({ words, isPlace }: ContentTerm) =>
    isPlace !== true && words.some((word) => word.length > 1 && head.includes(word));
  const ofStated = hasStated ? STATED_WEIGHT : 0;
  return terms.reduce((sum, term) => (isSaid(term) ? sum + term.weight : sum), ofStated);
}

/** 汀溪水庫蓄水多少: the column of 當前蓄水, though the title has the word for all of them. */
export const HEAD: Preference = {
  most: 1.5,
  applies: (_, { figure }) => figure.row !== null,
  isBetter: (other, best, question) =>
    other.figure.row?.start === best.figure.row?.start &&
    headShare(other, question) > headShare(best, question),
};
