import { findDates } from "../../index/figures/dates.ts";
import type { Figure } from "../../index/figures/figure.ts";
import { findFigures } from "../../index/figures/find-figures.ts";
import { findPlaces } from "../../index/figures/places.ts";
import { fold } from "../../index/text/fold.ts";
import { cutQuestionWords } from "../../index/text/question-words.ts";
import { contains, type Span } from "../../index/text/span.ts";
import { type Asked, findAsked } from "./asked.ts";
import { type ContentTerm, findContentTerms } from "./content-terms.ts";

/** How a number in the question is meant: to be found again, or to be confirmed. */
export type Form = "ask" | "reverse" | "yes-no";

/** What is asked to be computed; the releases are quoted, never calculated with. */
export type Computation = "sum" | "difference" | "rate";

/** One question, taken apart. All spans are offsets into `folded`. */
export interface Question {
  readonly text: string;
  readonly folded: string;
  readonly form: Form;
  readonly asked: Asked;
  readonly terms: readonly ContentTerm[];
  /** Time expressions, verbatim; resolved against the date of each release. */
  readonly periods: readonly string[];
  /** True when the whole of a year is insisted on: 全年. */
  readonly isWholeYear: boolean;
  /** Names of places, folded. */
  readonly places: readonly string[];
  /** Which of a pair 由…增至… is asked: the one before or the one now. */
  readonly role: "from" | "to" | null;
  readonly computation: Computation | null;
  /** Numbers with a unit that the question states. */
  readonly stated: readonly Figure[];
  /** Numbers without one, as written: 1.56亿 of 1.56億指什麼; folded. */
  readonly bareNumbers: readonly string[];
}

const REVERSE =
  /(?:是|系|指|代表|即|说|讲|讲紧|讲嘅系)(?:的是|的)?(?:什么|甚么|乜|咩|哪|边)|是讲什么|什么(?:数字|意思|数据|的数|来的)|指.{0,3}(?:什么|哪|乜|咩)|哪(?:段|个|一)?(?:期间|时期|时候|年)的|what (?:is|does|are|do) (?:the )?(?:figure |number )?[\d$]|what .{0,20}(?:refer|stand for|mean)/;
const YES_NO =
  /是不是|是否|有没有|有冇|系唔系|系咪|啱唔啱|对吗|对不对|对吧|啱唔啱|真的吗|是吗|吗[?？\s]*$|吧[?？\s]*$|^(?:is|are|was|were|did|do|does|has|have)\b|right\?|correct\?/;
const BARE_NUMBER = /\d[\d,.]*[百千万亿]*/g;
const BARE_YEAR = /(?<![\d.])(?:19|20)\d\d(?![\d.]|\p{Script=Han}*[件人宗元个名])/gu;
const WHOLE_YEAR = /全年|整年|成年|一整年|whole year|full year|entire year/;
const ROLE_FROM =
  /原来|原本|原先|之前|以前|本来|起初|最初|当初|未.{0,4}前|originally|before|previously|used to/;
const ROLE_TO =
  /现在|目前|如今|依家|而家|现时|还剩|剩下|剩|减到|减少到|降到|降至|增至|增加到|升至|now|currently|remain|left/;

const COMPUTATIONS: readonly (readonly [pattern: RegExp, computation: Computation])[] = [
  [/人均|平均每|平均|per capita|average|批捕率|起诉率|破案率|每人/, "rate"],
  [
    /比.{1,12}(?:多|少|高|低)(?:了)?(?:多少|几多|几)|相差|差距|差几多|差多少|(?:减少|增加|减|增|多|少)(?:了|咗|掉)(?:多少|几多|几)|difference/,
    "difference",
  ],
  [/(?:加起来|加埋|加上|合共|合计|总共|一共|总和|加总|in total|altogether|combined|sum of)/, "sum"],
];

/** Words blanked out of the content: they steer the choice or say nothing. */
const STEERING =
  /嗰阵时|嗰阵|嗰啲|嗰个|嗰度|呢啲|呢个|入面|边度|喺|畀|俾|哋|啲|系唔系|系咪|是否|有没有|有冇|超过|多过|少过|大于|小于|现在|目前|如今|依家|而家|现时|还剩|剩下|原来|原本|原先|之前|以前|本来|起初|最初|全年|整年|各有|各自|分别|各|数字|数据|发生以来|总共|一共|合共|合计|加起来|加埋|加上|人数|数量|数目|总数|几多|多少|同期|期间|那边|那些|那个|那批|那场|那次|里头|里面|当中|有没有|是不是|提到|讲到|说到|告诉|公布的?|通报的?|发布会上|report(?:ed)?|total|the|an?|of|in|on|at|by|for|to|from|was|were|is|are|did|do|does|has|have|had|been|be|during|that|there|and|or|with/g;

/** Takes one question apart. `text` holds one question only. */
export function parseQuestion(text: string): Question {
  const folded = fold(text);
  const found = findAsked(folded);
  const dates = findDates(text, null);
  const stated = findFigures(text, null).filter(
    (figure) => figure.kind === "quantity" && !(found.span && contains(found.span, figure)),
  );
  const places = findPlaces(text).filter(
    (place) => !/^(?:一个|几个|哪个|这个|那个)/.test(fold(place.text)),
  );
  const bareNumbers = stated.length > 0 ? [] : (folded.match(BARE_NUMBER) ?? []);
  const form = toForm(folded, stated, bareNumbers);
  const asked = form === "yes-no" ? toStatedUnit(found, stated) : found;
  const masked = [
    ...dates,
    ...[...folded.matchAll(BARE_YEAR)].map(toSpan),
    ...places,
    ...(form === "ask" ? [] : stated),
  ];
  return {
    text,
    folded,
    form,
    asked,
    terms: findContentTerms(toContent(folded, asked, masked)).map((term) => ({
      ...term,
      isCounted: contains(asked.noun, term),
    })),
    periods: [
      ...dates.filter((date) => governs(folded, date)).map((date) => date.text),
      ...findBareYears(folded, dates),
    ],
    isWholeYear: WHOLE_YEAR.test(folded),
    places: places.map((place) => fold(place.text)),
    role: ROLE_FROM.test(folded) ? "from" : ROLE_TO.test(folded) ? "to" : null,
    computation: COMPUTATIONS.find(([pattern]) => pattern.test(folded))?.[1] ?? null,
    stated,
    bareNumbers,
  };
}

/** 香港海關 2023 拘捕人數: a year without 年. */
function findBareYears(folded: string, dates: readonly Figure[]): string[] {
  return [...folded.matchAll(BARE_YEAR)]
    .filter(({ index }) => !dates.some(({ start, end }) => start <= index && index < end))
    .map(([year]) => `${year}年`);
}

/** 現在 names no days, and in 比去年增加幾件 the year is what is compared with. */
function governs(folded: string, date: Figure): boolean {
  const words = folded.slice(date.start, date.end);
  return (
    !/^(?:现在|目前|如今|现时|依家|而家|近日|日前|now|currently)$/.test(words) &&
    !/(?:比|较|同|与|跟|比起)$/.test(folded.slice(0, date.start))
  );
}

function toForm(folded: string, stated: readonly Figure[], bareNumbers: readonly string[]): Form {
  if (stated.length === 0)
    return bareNumbers.length > 0 && REVERSE.test(folded) ? "reverse" : "ask";
  if (REVERSE.test(folded)) return "reverse";
  return YES_NO.test(folded) ? "yes-no" : "ask";
}

/** 是不是批捕了500人 asks for the persons. */
function toStatedUnit(asked: Asked, stated: readonly Figure[]): Asked {
  const [first] = stated;
  if (asked.wanted === "figure" || first === undefined) return asked;
  const classes = first.unitClass === null ? [] : [first.unitClass];
  const unit = first.unit === null ? null : fold(first.unit);
  return { ...asked, wanted: "figure", span: null, classes, unit };
}

/**
 * The words to search with: those of the message, and for a follow-up also what it takes over from before.
 */
export function toSearchText({ text, folded, terms, periods, places }: Question): string {
  const words = terms.filter(({ weight }) => weight > 0).map((term) => term.words[0] ?? "");
  const carried = [...places, ...periods.map(fold), ...words].filter(
    (word) => !folded.includes(word),
  );
  return carried.length === 0 ? text : `${carried.join(" ")} ${text}`;
}

function toSpan(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** The question with everything blanked out that is not about its subject, unit for unit. */
function toContent(folded: string, asked: Asked, masked: readonly Span[]): string {
  const units = Array.from({ length: folded.length }, (_, i) => folded.charAt(i));
  for (const { start, end } of asked.span ? [...masked, asked.span] : masked)
    units.fill(" ", start, end);
  const open = units.join("");
  return cutQuestionWords(
    open.replace(STEERING, (word, at: number) =>
      /^[a-z]/.test(word) && !isWholeWord(open, at, word.length) ? word : " ".repeat(word.length),
    ),
  );
}

function isWholeWord(text: string, at: number, length: number): boolean {
  return !/[a-z]/.test(text.charAt(at - 1)) && !/[a-z]/.test(text.charAt(at + length));
}
