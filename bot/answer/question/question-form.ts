import type { Figure, UnitClass } from "../../../index/figures/figure.ts";
import { fold } from "../../../index/text/fold.ts";
import type { Span } from "../../../index/text/span.ts";
import { isEnglish } from "../../../index/text/terms.ts";
import { classOfNoun, classOfSubject } from "../words/noun-classes.ts";
import { type Asked, WEAK_UNITS } from "./asked.ts";
import type { AskedPeriod } from "./asked-periods.ts";
import { NUMBER_WORDS } from "./english-question.ts";

/** How a number in the question is meant: to be found again, or to be confirmed. */
export type Form = "ask" | "reverse" | "yes-no";

/** What follows a stated number that is to be explained: 443人|是什麼數字. */
const REVERSE =
  /^.{0,8}?(?:是(?!什么时候\S{2})|系|指|代表|即|讲紧|讲嘅系|说的是|打的?是)(?:的是|的)?(?:指|紧|啲|个)*(?:什么|甚么|啥|乜|咩|哪(?![家间所里天日]|一[天日])|边(?![间度个日]|一[天日])|讲|打|说|点|谁|在[讲说])|^.{0,12}?(?:是)?(?:什么|甚么|啥|乜)(?:数字|意思|数据|时候的|来的)|^.{0,12}哪(?:段|个|一)?(?:期间|时期|时候|年)/;
/** The number that is to be explained comes first; 最後一個州是哪個 asks for a state. */
const MAX_BEFORE_SUBJECT = 12;
/** 2021年總結裡，「48人」指的是甚麼: in quotes it may stand anywhere. */
const QUOTED = /["「『“]$/;
const ONE = /^一\p{Script=Han}/u;
/** A number without a unit is one only right before these words: 315發布會是哪天開的 asks about the day. */
const BARE_REVERSE =
  /^["」』”]?(?:\p{Script=Han}(?=是?系?指)|这个|呢个|这|个|[只名个件])?(?:数字?|数)?(?:是指|系指|是|系|指|代表|即|讲紧)(?:的是|的)?(?:什么|甚么|啥|乜|咩|哪|讲)/u;
const REVERSE_ENGLISH =
  /what (?:is|does|are|do) (?:the )?(?:figure |number )?[\d$]|what .{0,20}(?:refer|stand for|mean)|what(?:'?s| is| was) that\b/;
const ASKED = "多少|几|什么|甚么|乜|咩|哪|边|谁|怎|点样|如何";
/** What somebody heard is to be confirmed, unless something is asked besides. */
const YES_NO = new RegExp(
  String.raw`([\u4e00-\u9fff])[不没唔]\1|是否|有没有|有冇|系唔系|系咪|啱唔啱|对吗|对不对|对吧|真的假的|真定假|真系假|真的还是假的|是真是假|真的吗|是真的?吗|是吗|了没有?(?=[?呀啊\s]*$)|未(?=[?呀啊\s]*$)|(?<!(?:${ASKED}).*)(?:听[说讲闻]|据说|传闻)(?!.*(?:${ASKED}))|[吗吧][?\s]*$|(?<!(?:${ASKED}).*)[吗吧](?=[?,!\s])(?!.*(?:${ASKED}))|[是系]吧|(?<!(?:${ASKED}).*)[㗎咩](?=[?\s]*$)|对不$|啱啱?吗|(?:^|[,!] ?|\b(?:hi|hey|so|or|but) )(?:is|are|was|were|did|do|does|has|have)\b|right\?|correct\?|\btrue\?|\bis it true\b|\bis (?:it|that|this|he|she) (?:true|right|correct)\b|\bnot right\b|靠[谱普](?:吗|不|么)`,
);
/** What a number without a unit counts is said before it, or the number ends what is said. */
const BEFORE_COUNT =
  "共|有|才|只|得|达|到|至|落|返|过|够|成|是|系|了|咗|赔|罚|收|奖|要|破|逾|近|约";
const BEHIND_COUNT = "[多几余]?都?(?:[冇没不未]|[了呀啊吧吗呢喇㗎咋嘛啦对,?]|$)";
const MANY = String.raw`\d[\d,.]*[百千万亿]+|[一二两三四五六七八九十百千]+[百千万亿]+(?![元人件宗])`;
const COUNT = String.raw`\d{3,}(?![\d年])|\d+(?=\p{Script=Han})(?![年月日号时点分届期])`;
/** 學生旅客有1000萬嗎: a number without a unit that is said of something. */
const BARE_COUNT = new RegExp(
  `(?<=${BEFORE_COUNT})(?:${MANY}|(?<=[过够破逾近])[百千万亿](?!分)|${COUNT})|(?:${MANY})(?=${BEHIND_COUNT})`,
  "u",
);
/** 大部分, 九成都是: a share in words. */
const SHARE =
  /过半|[一大]半|[大多]部[分份]|大?多数|[一二三四五六七八九]成都(?=[是有系冇没不])|(?<!\b(?:first|second|latter|last) )\bhalf\b|\bmost of\b/;

const TRUE_THAT = /\b(?:true|really|right|correct|wrong)\b/;

const OF_AGE = /\b(?:oldest|youngest|old|aged?)\b/;
/** Did more than 100,000 people apply, is the oldest over 115, was it 60+ people. */
const BARE_ENGLISH = new RegExp(
  String.raw`\b(?:is|are|was|were|did|do|does|has|have)\b.*?\b(?:\d{1,3}(?:,\d{3})+|(?:over|under|above|below|than|least|only|about|around|nearly|almost) (?:\d+|${NUMBER_WORDS}|a (?:hundred|thousand|million)|dozen)\b|\d+\+|(?!(?:19|20)\d\d\b)\d{2,} (?:people|persons|cases)\b)`,
);

/** 係咪開到夜晚十點半: a time of day that is to be confirmed, at the end of what is asked about. */
const UNTIL_CLOCK = /(?:[到至]|收工|关门)$/;
const CLOCK = /[点时]|:\d/;

/** The time of day that a folded question without numbers wants confirmed, or null. */
export function findBelievedTime(
  folded: string,
  { wanted }: Asked,
  periods: readonly AskedPeriod[],
): AskedPeriod | null {
  if (wanted !== "passage" || !YES_NO.test(folded)) return null;
  const isBelieved = ({ start, end }: Span) =>
    CLOCK.test(folded.slice(start, end)) && UNTIL_CLOCK.test(folded.slice(0, start));
  return periods.find(isBelieved) ?? null;
}

/** Tells how the numbers are meant that a folded question states, with a unit or without. */
export function findForm(folded: string, stated: readonly Figure[], bare: readonly Span[]): Form {
  // 看到一個「612盞」: no 一個 is explained.
  const figure = stated.find(({ text }) => !ONE.test(fold(text))) ?? stated[0];
  const end = figure?.end ?? bare[0]?.end ?? -1;
  const isReverse = figure === undefined ? BARE_REVERSE : REVERSE;
  const start = figure?.start ?? 0;
  const isQuoted = QUOTED.test(folded.slice(0, start));
  const isSubject =
    (start <= MAX_BEFORE_SUBJECT || isQuoted) && !ONE.test(fold(figure?.text ?? ""));
  const isExplained =
    (isSubject && isReverse.test(folded.slice(end))) || REVERSE_ENGLISH.test(folded);
  if (end !== -1 && isExplained) return "reverse";
  const isStated =
    figure !== undefined ||
    BARE_COUNT.test(folded) ||
    SHARE.test(folded) ||
    BARE_ENGLISH.test(folded) ||
    (isEnglish(folded) && TRUE_THAT.test(folded) && COUNTED_ENGLISH.test(folded));
  return isStated && YES_NO.test(folded) ? "yes-no" : "ask";
}

/** Is it true Macau has 30 public museums: what is counted stands behind the number. */
const COUNTED_ENGLISH = new RegExp(
  String.raw`(?<![\d.,])(?:\d[\d,.]*\+?|${NUMBER_WORDS}|thousand|million) ([a-z][a-z -]+)`,
);

/** 四類客車 are of one class. */
const CLASS = /^[类型档期代]$/;

/** 是不是批捕了500人 asks for the persons. */
export function toStatedUnit(asked: Asked, stated: readonly Figure[], folded: string): Asked {
  const at = folded.search(YES_NO);
  // 係咪連續六個月低過五成: the number behind tells under what it is.
  const numbers = stated.filter(({ unit }) => !CLASS.test(fold(unit ?? "")));
  const told = numbers.filter((number) => !isQualifier(number, folded));
  const meant = told.length > 0 ? told : numbers;
  const last = meant.findLast(({ start }) => start > at) ?? meant.at(-1);
  if (last === undefined) return toBareCount(asked, folded);
  const after = folded.slice(last.end);
  // 得一半人滿意 asks for a share of them.
  const isPerson = last.unitClass !== "share" && /^(?:人| ?(?:people|persons))/.test(after);
  const unit = last.unit === null ? null : fold(last.unit);
  const isOpen = last.unitClass === null || (unit !== null && WEAK_UNITS.has(unit));
  const own: readonly UnitClass[] =
    unit === "块" ? ["money"] : isOpen ? [] : classesToldFor(last.unitClass);
  const classes: readonly UnitClass[] = isPerson ? ["person"] : own;
  const isWeak = !isPerson && (unit === null ? asked.isWeak : WEAK_UNITS.has(unit));
  return { ...asked, ...STATED, classes, unit, isWeak };
}

const BOUNDED = /以[上下内]$|^(?:超过|不[满足]|未满)/;

/** 65歲或以上 of 有冇兩成係65歲或以上, 3厘米 of 3厘米的魚苗: it says of whom or what. */
function isQualifier({ text, end, unitClass }: Figure, folded: string): boolean {
  if (/^[的嘅]/.test(folded.slice(end))) return true;
  return (unitClass === "age" || unitClass === "duration") && BOUNDED.test(fold(text));
}

/** 翻了一倍 is confirmed or corrected by a share, too. */
function classesToldFor(unitClass: UnitClass | null): readonly UnitClass[] {
  if (unitClass === "ratio") return ["ratio", "share"];
  return unitClass === null ? [] : [unitClass];
}

const STATED = { wanted: "figure", span: null, isWeak: false } as const;

/** 月薪破六萬, 對嗎: the words before the number say what it is. */
function toBareCount(asked: Asked, folded: string): Asked {
  if (SHARE.test(folded)) return { ...asked, ...STATED, classes: ["share"] };
  if (isEnglish(folded)) {
    const [, noun = ""] = COUNTED_ENGLISH.exec(folded) ?? [];
    const counted = noun === "" ? asked.classes : classOfNoun(noun, "");
    const classes: readonly UnitClass[] = OF_AGE.test(folded) ? ["age"] : counted;
    return { ...asked, wanted: "figure", classes };
  }
  const number = BARE_COUNT.exec(folded);
  if (number === null) return asked;
  const classes = classOfSubject(folded.slice(0, number.index));
  return { ...asked, wanted: "figure", classes, isWeak: classes.length === 0 };
}
