import type { TermGroup } from "../../../index/english/term-groups.ts";
import type { Figure, UnitClass } from "../../../index/figures/figure.ts";
import { fold } from "../../../index/text/fold.ts";
import type { Span } from "../../../index/text/span.ts";
import { isEnglish } from "../../../index/text/terms.ts";
import { synonymsOf } from "../words/synonyms.ts";
import { type Asked, findAsked } from "./asked.ts";
import {
  asksDirection,
  type Computation,
  findComputation,
  findRole,
  inShares,
  type Role,
  withChange,
} from "./asked-change.ts";
import { AIMS, type AskedPeriod, findAskedPeriods, keepBeside } from "./asked-periods.ts";
import type { ContentTerm } from "./content-terms.ts";
import { type FindPlace, readGroups } from "./english-question.ts";
import { mendSlips } from "./mend-slips.ts";
import { readContent } from "./question-content.ts";
import { type Form, findBelievedTime, findForm, toStatedUnit } from "./question-form.ts";
import { findStatedNumbers, isEachOne } from "./stated-numbers.ts";

/** What tells one of the questions of a list from the others: 香港旅客 of 香港旅客和台灣旅客各多少. */
export interface ListedPart {
  /** Places that only this one names, folded. */
  readonly places: readonly string[];
  /** The words for what only the others name, folded. */
  readonly others: readonly string[];
}

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
  /** When the release that is asked for came out, like `periods`: 2024年 of 2024年公布時. */
  readonly issued?: readonly string[];
  /** True when the whole of a year is insisted on: 全年. */
  readonly isWholeYear: boolean;
  /** Names of places, folded. */
  readonly places: readonly string[];
  /** Which of a pair 由…增至… is asked: the one before, the one now, or both. */
  readonly role: Role | null;
  readonly computation: Computation | null;
  /** Numbers with a unit that the question states. */
  readonly stated: readonly Figure[];
  /** Numbers without one, as written: 1.56亿 of 1.56億指什麼; folded. */
  readonly bareNumbers: readonly string[];
  /** Set for one of the things that a question lists. */
  readonly part?: ListedPart;
}

const WHOLE_YEAR = new RegExp(
  `全年(?!度?(?:${AIMS}))|整年|成年(?=[都嘅一共合总,?]|拉|有|$)|whole year|full year|entire year`,
);

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
  const folded = mendSlips(fold(text));
  const found = findAsked(folded);
  const periods = withoutWhole(findAskedPeriods(text, folded));
  const { figures, bare, timed } = findStatedNumbers(text, folded, periods, found.span);
  const form = findForm(folded, figures, [...bare, ...timed]);
  const stated = form === "ask" ? figures.filter((figure) => !isEachOne(figure)) : figures;
  const time = form === "ask" ? findBelievedTime(folded, found, periods) : null;
  const open = time === null ? found : ({ ...found, wanted: "date", unit: "时" } as const);
  const stating = form === "yes-no" ? toStatedUnit(found, stated, folded) : open;
  const masked = [
    ...periods.map(withoutEvent),
    ...stated.map((figure) => withPerson(figure, folded)),
    ...(form === "yes-no" ? bare.map((number) => withBound(number, folded)) : []),
  ];
  const content =
    groups.length > 0
      ? readGroups(groups, {
          noun: folded.slice(found.noun.start, found.noun.end),
          isShare: found.classes[0] === "share",
          isBelieved: form === "yes-no",
          findPlace,
        })
      : readContent(text, folded, { asked: stating, masked, named: findNamed(folded) });
  const computation = findComputation(folded);
  const isDirection = asksDirection(folded);
  const asked = inShares(
    withChange(withObjectOf(content.terms, stating), isDirection),
    computation,
    folded,
  );
  const words = [...content.places, ...content.terms.map(({ words: [likeliest] }) => likeliest)];
  return {
    text,
    folded,
    said: [groups.length > 0 ? [...words, ...findCompounds(groups, words)].join(" ") : folded],
    form,
    asked,
    ...content,
    terms: isDirection ? content.terms.map(withBothDirections) : content.terms,
    periods: keepBeside(
      periods.filter((one) => one.governs && one !== time),
      found.span,
      folded,
    ).map((period) => period.text),
    issued: periods.flatMap(({ isOfIssue, text }) => (isOfIssue ? text : [])),
    isWholeYear: WHOLE_YEAR.test(folded),
    role: findRole(folded),
    computation: asked.wanted === "date" ? null : computation,
    stated,
    bareNumbers: [...bare, ...(form === "reverse" ? timed : [])].map(({ start, end }) =>
      folded.slice(start, end),
    ),
  };
}

/** 新界東 of "New Territories East": names a row where its two parts do not. */
function findCompounds(
  groups: readonly TermGroup[],
  words: readonly (string | undefined)[],
): string[] {
  return groups.flatMap(({ importance, translations: [first] }) =>
    importance < 1 && first && words.some((word) => word && first.text.startsWith(word))
      ? first.text
      : [],
  );
}

const SINCE = /以[来來]$/;

/** 貸款開辦以來: what began is what the question is about. */
function withoutEvent({ start, end, text }: AskedPeriod): Span {
  return SINCE.test(text) && !/\d/.test(text)
    ? { start: end - "以来".length, end }
    : { start, end };
}

/** 破200, 過咗三千: what the number is measured by is none of the words that a release must have. */
function withBound({ start, end }: Span, folded: string): Span {
  const bound = /(?:破|过|超|满|到|够|达)[咗了得]?$/.exec(folded.slice(0, start));
  return { start: start - (bound?.[0].length ?? 0), end };
}

/** 五個人 of 五個人工傷. */
function withPerson({ start, end, unit }: Figure, folded: string): Span {
  const isPerson = unit !== null && fold(unit) === "个" && folded.startsWith("人", end);
  return { start, end: isPerson ? end + 1 : end };
}

const ALL_YEAR = /^(?:全年|整年|成年)$/;

/** 2022年全年 is 2022, whatever year a release reviews. */
function withoutWhole<T extends { readonly text: string }>(periods: readonly T[]): readonly T[] {
  const years = periods.filter(({ text }) => !ALL_YEAR.test(fold(text)));
  return years.length > 0 ? years : periods;
}

/** What a verb acts on, when the question leaves it to 個 or to nothing; by a word of the verb's group. */
const OBJECTS: readonly (readonly [verb: string, classes: readonly UnitClass[]])[] = [
  ["抓获", ["person"]],
  ["罚款", ["money"]],
  ["追回", ["money"]],
  ["追讨", ["money"]],
  ["支出", ["money"]],
];
/** Verbs that cases are counted for as well: 起訴幾多 asks for either, 起訴幾個 for persons. */
export const SUFFERED = "死亡 受伤 失踪 感染 确诊 住院".split(" ");
export const DONE_TO_PERSONS = [
  ..."起诉 批捕 抓获 刑拘 行拘 羁押 判决 通缉 遣返 救出 疏散".split(" "),
  ...SUFFERED,
];

const UP_OR_DOWN = ["上升", "下降"];
/** Heads of columns that say it by the sign of their cells. */
const BY_SIGN = ["同比", "按年", "增减", "变动", "变化"];

/** 係咪升咗 is denied by 下降3%. */
function withBothDirections(term: ContentTerm): ContentTerm {
  if (!UP_OR_DOWN.some((verb) => term.words.includes(verb))) return term;
  const words = [...new Set([...term.words, ...UP_OR_DOWN.flatMap(synonymsOf), ...BY_SIGN])];
  return { ...term, words };
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

/** True when something that is done is asked about: 處罰了幾間 rather than 有幾間. */
export function asksOfDeed({ terms }: Question): boolean {
  return terms.some(({ isVerb, weight }) => isVerb && weight >= 1);
}

const ASKING_WORD =
  /多少|几多|几|什么|甚么|乜|咩|哪|边[个度]|谁|何|为什么|点解|怎|如何|点样|吗|呢|[?]|\b(?:how|what|when|where|who|whom|which|why|does|did|do|is|are|was|were)\b/;

/** True for a mere phrase: 2020年前三季度抓獲的嫌疑人. */
export function asksNothing({ folded }: Question): boolean {
  return !ASKING_WORD.test(folded.replace(/[?？!\s]+$/, ""));
}
