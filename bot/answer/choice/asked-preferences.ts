import type { FigureChoice } from "../candidates/rate-figures.ts";
import { readBefore } from "../words/folded-text.ts";
import { AVERAGED } from "../words/unit-classes.ts";
import { isOfClass, type Preference, standsInOneSentence } from "./preference.ts";

/** 旅客佔幾多: a share rather than a number. */
export const SHARE: Preference = {
  most: 1,
  applies: ({ asked }, { figure }) => asked.classes[0] === "share" && figure.unitClass !== "share",
  isBetter: ({ figure }) => figure.unitClass === "share",
};

/** 一次罰多少, 每度收費, an hour: asks for what one costs or gets. */
const ASKS_EACH =
  /每|(?<!第)一(?:个月|[次张度人辆只间户晚日天票程吨斤份亩位名棵株头台部艘])(?!起|共|般|样|定|直)|\b(?:per|each|an? (?:hour|day|month|year|person|ticket))\b/;
const SAYS_EACH = new RegExp(`每[\\p{Script=Han}\\d]{1,4}|[年${AVERAGED}]均|平均`, "u");

function saysEach({ figure, passage }: FigureChoice): boolean {
  return SAYS_EACH.test(readBefore(figure, passage));
}

/** 違例棄置一次罰多少錢: 每張款額為3,000元 rather than 罰款總額106.5萬元. */
export const EACH: Preference = {
  most: 2.5,
  applies: ({ folded, part }, best) =>
    part === undefined &&
    ASKS_EACH.test(folded) &&
    best.figure.unitClass === "money" &&
    !saysEach(best),
  // 每畝保費30元，農戶自繳6元: what one costs is less than all, and more than a part of it.
  isBetter: (other, best) =>
    isOfClass(other, best) &&
    saysEach(other) &&
    Number(other.figure.value) < Number(best.figure.value) &&
    standsInOneSentence(other, best),
};

const SUPERLATIVE =
  /最|\b(?:most|biggest|largest|highest|longest|oldest|busiest|least|smallest|lowest)\b/;

/** 最慘的被騙多少: the largest loss, not all losses. */
export const MOST: Preference = {
  most: 0.7,
  applies: ({ folded }, { signals }) => signals.kindRight === 0 && SUPERLATIVE.test(folded),
  isBetter: (other, best) => isOfClass(other, best) && other.signals.kindRight === 1,
};

/** 自助圖書館總數多少座: 新增6座，總數達到31座, though what is counted stands by the first. */
export const TOTAL: Preference = {
  most: 1.5,
  applies: ({ folded }, { signals }) => signals.kindRight === 0 && /总[数量计]/.test(folded),
  isBetter: (other, best) =>
    isOfClass(other, best) && other.signals.kindRight === 1 && standsInOneSentence(other, best),
};

/** 仲剩返幾多, how many are left. */
const ASKS_LEFT = /剩|(?<!业)余(?:下|额|量)|\b(?:left|remain(?:s|ing)?)\b/;
const SAYS_LEFT = /剩|余(?!万|亿|[件人宗个名次])|未用|空缺/;

/** 仲剩返幾多個學額: 尚餘約7,420個, not all that there were. */
export const LEFT: Preference = {
  most: 2.5,
  applies: ({ folded }, { figure, passage }) =>
    ASKS_LEFT.test(folded) && !SAYS_LEFT.test(readBefore(figure, passage)),
  isBetter: (other, best) =>
    isOfClass(other, best) && SAYS_LEFT.test(readBefore(other.figure, other.passage)),
};

/** What may be at most: 最高可被罰款25,000元. */
const LIMITED = /最[高多大长]|上限|不得?超过|以下/;
const ASKS_LIMIT = /最[高多大长](?:可以?|会|要|系|是|罚|判|几|多)|\bmax(?:imum)?\b/;

/** 最多罰幾錢: the limit of the law, not the range of what was fined (罰款由1,500元至6,000元不等). */
export const LIMIT: Preference = {
  most: 1,
  applies: ({ folded }, { figure, passage }) =>
    ASKS_LIMIT.test(folded) &&
    figure.approx === "range" &&
    !LIMITED.test(readBefore(figure, passage)),
  isBetter: (other, best) =>
    isOfClass(other, best) && LIMITED.test(readBefore(other.figure, other.passage)),
};

/** 幾多日內還返: 7天內 rather than 2個月, in what the time is asked in. */
export const IN_UNIT: Preference = {
  most: 1.5,
  applies: ({ asked }, { signals }) =>
    asked.classes[0] === "duration" && asked.unit !== null && signals.unit < 0.9,
  isBetter: (other, best) =>
    isOfClass(other, best) && other.signals.unit >= 0.9 && standsInOneSentence(other, best),
};

/** 由幾多增至幾多: 由612宗增至688宗, not the 12.4% beside it. */
export const ENDS: Preference = {
  most: 5,
  applies: ({ role }, { figure }) => role === "both" && figure.role === null,
  isBetter: (other, best) => other.figure.role !== null && standsInOneSentence(other, best),
};
