import type { TermGroup } from "../../index/english/term-groups.ts";
import type { Figure, UnitClass } from "../../index/figures/figure.ts";
import { findFigures } from "../../index/figures/find-figures.ts";
import { findPlaces } from "../../index/figures/places.ts";
import { fold } from "../../index/text/fold.ts";
import { cutQuestionWords } from "../../index/text/question-words.ts";
import { blankOut, contains, overlaps, type Span } from "../../index/text/span.ts";
import { isEnglish } from "../../index/text/terms.ts";
import { type Asked, classOfSubject, findAsked, WEAK_UNITS } from "./asked.ts";
import { findAskedPeriods } from "./asked-periods.ts";
import { type ContentTerm, findContentTerms } from "./content-terms.ts";
import { type FindPlace, readGroups } from "./english-question.ts";
import { FROM_TO } from "./split-message.ts";
import { findSynonymAt } from "./synonyms.ts";

/** How a number in the question is meant: to be found again, or to be confirmed. */
export type Form = "ask" | "reverse" | "yes-no";

/** What is asked to be computed; the releases are quoted, never calculated with. */
export type Computation = "sum" | "difference" | "rate";

/** One question, taken apart. All spans are offsets into `folded`. */
export interface Question {
  readonly text: string;
  readonly folded: string;
  /** The folded words of this message, then those of the messages that it follows up. */
  readonly said: readonly string[];
  readonly form: Form;
  readonly asked: Asked;
  readonly terms: readonly ContentTerm[];
  /** Time expressions, verbatim; resolved against the date of each release. */
  readonly periods: readonly string[];
  /** True when the whole of a year is insisted on: 全年. */
  readonly isWholeYear: boolean;
  /** Names of places, folded. */
  readonly places: readonly string[];
  /** Which of a pair 由…增至… is asked: the one before, the one now, or both. */
  readonly role: "from" | "to" | "both" | null;
  readonly computation: Computation | null;
  /** Numbers with a unit that the question states. */
  readonly stated: readonly Figure[];
  /** Numbers without one, as written: 1.56亿 of 1.56億指什麼; folded. */
  readonly bareNumbers: readonly string[];
}

/** What follows a stated number that is to be explained: 443人|是什麼數字. */
const REVERSE =
  /^.{0,8}?(?:是|系|指|代表|即|讲紧|讲嘅系|说的是|打的?是)(?:的是|的)?(?:什么|甚么|啥|乜|咩|哪|边|讲|打|说|点|谁|在[讲说])|^.{0,12}?(?:是)?(?:什么|乜)(?:数字|意思|数据|时候的|来的)|^.{0,12}哪(?:段|个|一)?(?:期间|时期|时候|年)/;
/** The number that is to be explained comes first; 最後一個州是哪個 asks for a state. */
const MAX_BEFORE_SUBJECT = 12;
const ONE = /^一\p{Script=Han}/u;
/** A number without a unit is one only right before these words: 315發布會是哪天開的 asks about the day. */
const BARE_REVERSE =
  /^(?:这个|呢个|这|个|[只名个件])?(?:数字?|数)?(?:是|系|指|代表|即|讲紧)(?:的是|的)?(?:什么|甚么|啥|乜|咩|哪|讲)/;
const REVERSE_ENGLISH =
  /what (?:is|does|are|do) (?:the )?(?:figure |number )?[\d$]|what .{0,20}(?:refer|stand for|mean)|what(?:'s| is| was) that (?:for|about)/;
const YES_NO =
  /是不是|是否|有没有|有冇|系唔系|系咪|啱唔啱|对吗|对不对|对吧|啱唔啱|真的假的|真定假|真的吗|是真的?吗|是吗|了没有?(?=[?呀啊\s]*$)|未(?=[?呀啊\s]*$)|^听[说讲].*[?]$|吗[?？\s]*$|吧[?？\s]*$|^(?:is|are|was|were|did|do|does|has|have)\b|right\?|correct\?/;
/** 學生旅客有1000萬嗎: a number without a unit that is said of something. */
const BARE_COUNT =
  /(?:有|得|达|到|过|够|是|系|了|咗|赔|罚|收|奖|破|逾|近|约)(?:\d[\d,.]*[百千万亿]+|\d{3,}(?![\d年])|[一二两三四五六七八九十百千]+[百千万亿]+(?![元人件宗]))/;
/** 一畝給多少 asks for what each gets. */
const EACH_ONE = /^一\p{Script=Han}{1,2}$/u;
const BARE_NUMBER = /\d[\d,.]*[百千万亿]*|[一二两三四五六七八九十百千]+[百千万亿]+/g;
const WHOLE_YEAR = /全年|整年|成年|一整年|whole year|full year|entire year/;
const ROLE_FROM =
  /原来|原本|原先|之前|以前|本来|起初|最初|当初|未.{0,4}前|[调加减]\S{0,2}前|originally|before|previously|used to/;
const ROLE_TO =
  /现在|目前|如今|依家|而家|现时|还剩|剩下|剩|减到|减少到|[升涨增减降跌加]到|降至|增至|增加到|升至|[调加减]\S{0,2}后|now|currently|remain|left/;

/** 係咪少咗, did it go up: asks for the change that is printed. */
const DIRECTION =
  /(?:是不是|系不系|系咪|是否|有没有|有冇|应该).{0,14}?(?:(?:变?多|少)[咗了]|[升涨跌降增减])[咗了]?.{0,2}$|(?:[升涨跌降增减]|上升|下降|增加|减少|变?[多少])[咗了]?(?:吧|吗|没有?|未)[呀啊?]*$|^(?:is|are|was|were|did|do|does|has|have)\b.*\b(?:(?:go|gone|going) (?:up|down)|ris(?:e|en|ing)|rose|fall(?:en|ing)?|fell|drop(?:ped|ping)?|(?:in|de)creas(?:e|ed|ing)|grow(?:n|ing)?|grew)\b/;

const COMPUTATIONS: readonly (readonly [pattern: RegExp, computation: Computation])[] = [
  [/人均|平均|户均|每人|per capita|average/, "rate"],
  [
    /(?:比(?!例|赛|重|率|分).{1,14}|相比.{0,6})(?:多|少|高|低|增|减|升|降|涨|跌).{0,2}(?:多少|几多|几|百分)|相差|差距|差几多|差多少|(?:(?:减少|增加|上升|下降|增长|缩短|延长|提高|减|增|升|降|跌|涨)(?:了|咗|掉)?|[多少](?:了|咗|掉))(?:多少|几多|几|百分之)|difference/,
    "difference",
  ],
  [/加起来|加埋|合共|合计|总和|加总|altogether|combined|sum of/, "sum"],
];

/** Words blanked out of the content: they steer the choice or say nothing. */
const STEERING =
  /(?:请|想)?问一?下|请教一?下|的?时候|当时|又[是系]|听讲|听说|其实|^咁样?|^那么?(?=[^边个些里])|嗰阵时|嗰阵|嗰啲|嗰个|嗰度|呢啲|呢个|入面|边度|喺|畀|俾|哋|啲|系唔系|系咪|是否|有没有|有冇|超过|多过|少过|大于|小于|现在|目前|如今|依家|而家|现时|还剩|剩下|原来|原本|原先|之前|以前|本来|起初|最初|全年|整年|成年(?![人男女子])|各有|各自|分别|各|数字|数据|发生以来|总共|一共|合共|合计|加起来|加埋|加上|人数|数量|数目|总数|几多|多少|同期|期间|那边|那些|那个|那批|那场|那次|里头|里面|当中|有没有|是不是|提到|讲到|说到|告诉|(?:公布|通报|发布|公佈)的(?=[\u4e00-\u9fff])|发布会上|\b(?:report(?:ed)?|total|the|an?|of|in|on|at|by|for|to|from|was|were|is|are|did|do|does|has|have|had|been|be|during|that|there|and|or|with|about)\b/g;

/** What the corpus knows of places. */
export interface CorpusPlaces {
  readonly findPlace: FindPlace;
  /** Where a folded question names places of the releases without their suffix. */
  readonly findNamed: (folded: string) => readonly Span[];
}

const NO_PLACES: CorpusPlaces = { findPlace: () => null, findNamed: () => [] };

/**
 * Takes one question apart. `text` holds one question only; `groups` are its terms translated when it is in
 * English; `corpus` knows the places of the releases by name and by how they are spelt in English.
 */
export function parseQuestion(
  text: string,
  groups: readonly TermGroup[] = [],
  { findPlace, findNamed }: CorpusPlaces = NO_PLACES,
): Question {
  const folded = mendRate(fold(text));
  const found = findAsked(folded);
  const periods = findAskedPeriods(text, folded);
  const numbers = findNumbers(text, folded, periods).filter(
    (figure) =>
      figure.kind === "quantity" &&
      !periods.some((period) => overlaps(period, figure)) &&
      !(found.span && contains(found.span, figure)),
  );
  const bareNumbers = numbers.length > 0 ? [] : (folded.match(BARE_NUMBER) ?? []);
  const form = toForm(folded, numbers, bareNumbers);
  const stated =
    form === "ask" ? numbers.filter((figure) => !EACH_ONE.test(fold(figure.text))) : numbers;
  const stating = form === "yes-no" ? toStatedUnit(found, stated, folded) : found;
  const masked = [...periods, ...stated];
  const content =
    groups.length > 0
      ? readGroups(groups, { noun: folded.slice(found.noun.start, found.noun.end), findPlace })
      : readContent(text, folded, { asked: stating, masked, named: findNamed(folded) });
  const computation = findComputation(folded);
  const asked = withChange(withObjectOf(content.terms, stating), computation);
  const translated = content.terms.map(({ words: [likeliest] }) => likeliest);
  return {
    text,
    folded,
    said: [groups.length > 0 ? [...content.places, ...translated].join(" ") : folded],
    form,
    asked,
    ...content,
    periods: periods.filter(({ governs }) => governs).map((period) => period.text),
    isWholeYear: WHOLE_YEAR.test(folded),
    role: findRole(folded),
    computation: asked.wanted === "date" ? null : computation,
    stated,
    bareNumbers,
  };
}

const NUMERALS = /[\d〇零一二三四五六七八九十百千万亿半两几]/;

/** The figures that a question states; most state none but their times. */
function findNumbers(text: string, folded: string, periods: readonly Span[]): Figure[] {
  return NUMERALS.test(blankOut(folded, periods)) ? findFigures(text, null) : [];
}

/** 失業律 for 失業率, unit for unit. */
function mendRate(folded: string): string {
  return folded.replace(/(?<![法规纪自戒定旋韵一千])律(?=是|系|有|多|几|$|[?呢呀啊])/g, "率");
}

/** A question says enough in so many different terms; a message of thousands must not keep the others waiting. */
const MAX_TERMS = 48;

/** Each term once, where it stands first. */
function firstOfEach(terms: readonly ContentTerm[]): ContentTerm[] {
  const byWord = new Map<string, ContentTerm>();
  for (const term of terms) {
    const [word = ""] = term.words;
    if (!byWord.has(word) && byWord.size < MAX_TERMS) byWord.set(word, term);
  }
  return [...byWord.values()];
}

function findRole(folded: string): Question["role"] {
  if (FROM_TO.test(folded)) return "both";
  if (ROLE_FROM.test(folded)) return "from";
  return ROLE_TO.test(folded) ? "to" : null;
}

function findComputation(folded: string): Computation | null {
  if (DIRECTION.test(folded)) return "difference";
  return COMPUTATIONS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** 中國漁船 are whose ships, not where. */
const NATION = /^(?:中国|大陆|海外|境外)$/;
const OF_NATION = /^(?:籍|渔船|货轮|船|人员?|旅客|游客|访客|学生|公民|客)/;
const NO_PLACE = /^(?:一个|几个|哪个|这个|那个|各地|当地)/;

/** Places and terms of a Chinese question. */
function readContent(
  text: string,
  folded: string,
  { asked, masked, named }: { asked: Asked; masked: readonly Span[]; named: readonly Span[] },
): Pick<Question, "places" | "terms"> {
  const told = findPlaces(text).filter(
    ({ text: name, end }) =>
      !NO_PLACE.test(fold(name)) && !(NATION.test(fold(name)) && OF_NATION.test(folded.slice(end))),
  );
  const more = named.filter(
    (place) => ![...told, ...masked].some((other) => overlaps(place, other)),
  );
  const places = [...told, ...more].sort((a, b) => a.start - b.start);
  const terms = findContentTerms(toContent(folded, asked, [...masked, ...places]));
  return {
    places: places.map(({ start, end }) => folded.slice(start, end)),
    terms: firstOfEach(terms).map((term) => ({ ...term, isCounted: contains(asked.noun, term) })),
  };
}

function toForm(folded: string, stated: readonly Figure[], bareNumbers: readonly string[]): Form {
  const [figure] = stated;
  const [number] = bareNumbers;
  const end = figure?.end ?? (number === undefined ? -1 : folded.indexOf(number) + number.length);
  if (end === -1) return "ask";
  const isReverse = figure === undefined ? BARE_REVERSE : REVERSE;
  const isSubject = (figure?.start ?? 0) <= MAX_BEFORE_SUBJECT && !ONE.test(figure?.text ?? "");
  if ((isSubject && isReverse.test(folded.slice(end))) || REVERSE_ENGLISH.test(folded))
    return "reverse";
  const isStated = figure !== undefined || BARE_COUNT.test(folded);
  return isStated && YES_NO.test(folded) ? "yes-no" : "ask";
}

/** What a verb acts on, when the question leaves it to 個 or to nothing; by a word of the verb's group. */
const OBJECTS: readonly (readonly [verb: string, classes: readonly UnitClass[]])[] = [
  ["抓获", ["person"]],
  ["罚款", ["money"]],
];
/** Verbs that cases are counted for as well: 起訴幾多 asks for either, 起訴幾個 for persons. */
const DONE_TO_PERSONS =
  "起诉 批捕 刑拘 行拘 羁押 判决 通缉 遣返 死亡 受伤 失踪 救出 疏散 感染 确诊 住院".split(" ");

/** 係咪升咗 is answered by how much. */
function withChange(asked: Asked, computation: Computation | null): Asked {
  return asked.wanted === "passage" && computation === "difference"
    ? { ...asked, wanted: "figure", classes: ["share", "ratio", "points"], isWeak: false }
    : asked;
}

/** 拉咗幾多個 asks for persons, 罰咗幾多 for money. */
function withObjectOf(terms: readonly ContentTerm[], asked: Asked): Asked {
  const isOpen = asked.classes.length === 0 && (asked.unit === null || asked.unit === "个");
  const hasNoun = asked.noun.end > asked.noun.start;
  if (asked.wanted !== "figure" || !isOpen || hasNoun) return asked;
  const isSaid = (verb: string) =>
    terms.some(({ isVerb, words }) => isVerb && words.includes(verb));
  const object = OBJECTS.find(([verb]) => isSaid(verb));
  if (object !== undefined) return { ...asked, classes: object[1], isWeak: false };
  const isOfPersons = asked.unit === "个" && DONE_TO_PERSONS.some(isSaid);
  return isOfPersons ? { ...asked, classes: ["person"], isWeak: false } : asked;
}

/** 是不是批捕了500人 asks for the persons. */
function toStatedUnit(asked: Asked, stated: readonly Figure[], folded: string): Asked {
  const at = folded.search(YES_NO);
  const first = stated.find(({ start }) => start > at) ?? stated.at(-1);
  const isAsked = asked.wanted === "figure" && asked.span !== null && !YES_NO.test(folded);
  if (isAsked) return asked;
  if (first === undefined) return toBareCount(asked, folded);
  const after = folded.slice(first.end);
  const isPerson = /^(?:人| ?(?:people|persons))/.test(after);
  const printed = first.unit === null ? null : fold(first.unit);
  // 一萬塊 is what people call money; in a release 塊 counts pieces.
  if (printed === "块") return { ...asked, ...STATED, classes: ["money"], unit: null };
  const unit = printed;
  const isOpen = first.unitClass === null || (unit !== null && WEAK_UNITS.has(unit));
  const classes: UnitClass[] = isPerson
    ? ["person"]
    : isOpen || first.unitClass === null
      ? []
      : [first.unitClass];
  const isWeak = !isPerson && (unit === null ? asked.isWeak : WEAK_UNITS.has(unit));
  return { ...asked, ...STATED, classes, unit, isWeak };
}

const STATED = { wanted: "figure", span: null, isWeak: false } as const;

/** 月薪破六萬, 對嗎: the words before the number say what it is. */
function toBareCount(asked: Asked, folded: string): Asked {
  const number = BARE_COUNT.exec(folded);
  if (number === null) return asked;
  const classes = classOfSubject(folded.slice(0, number.index + 1));
  return { ...asked, wanted: "figure", classes, isWeak: classes.length === 0 };
}

/**
 * The words to search with: those of the message, and for a follow-up also what it takes over from before.
 * English words are left out: only their translations, which are among the terms, can be found.
 */
export function toSearchText({ text, folded, terms, periods, places }: Question): string {
  const said = isEnglish(text) ? "" : text;
  const words = terms.filter(({ weight }) => weight > 0).map((term) => term.words[0] ?? "");
  const carried = [...places, ...periods.map(fold), ...words].filter(
    (word) => said === "" || !folded.includes(word),
  );
  return carried.length === 0 ? text : `${carried.join(" ")} ${said}`.trim();
}

/** The question with everything blanked out that is not about its subject, unit for unit. */
function toContent(folded: string, asked: Asked, masked: readonly Span[]): string {
  const open = blankOut(folded, asked.span ? [...masked, asked.span] : masked);
  const content = cutQuestionWords(open.replace(STEERING, (word) => " ".repeat(word.length)));
  return content.replace(/(?<=\S) /g, (blank, at: number) =>
    open.charAt(at) === DONE && endsWord(open, at) ? DONE : blank,
  );
}

/** 咗 says that something is done; it stays where it makes a word of the table: 告咗. */
const DONE = "咗";
const LONGEST_DONE = 4;

function endsWord(folded: string, at: number): boolean {
  for (let start = Math.max(0, at - LONGEST_DONE); start < at; start++) {
    if ((findSynonymAt(folded, start)?.length ?? 0) === at + 1 - start) return true;
  }
  return false;
}

const ASKING_WORD =
  /多少|几多|几|什么|甚么|乜|咩|哪|边[个度]|谁|何|为什么|点解|怎|如何|点样|吗|呢|[?]|\b(?:how|what|when|where|who|whom|which|why|does|did|do|is|are|was|were)\b/;

/** True for a mere phrase: 2020年前三季度抓獲的嫌疑人. */
export function asksNothing({ folded }: Question): boolean {
  return !ASKING_WORD.test(folded.replace(/[?？!\s]+$/, ""));
}
