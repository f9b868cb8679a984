import type { UnitClass } from "../../../index/figures/figure.ts";
import { overlaps } from "../../../index/text/span.ts";
import { classOfSubject } from "../words/noun-classes.ts";
import { type Asked, asksForPhone } from "./asked.ts";
import type { ContentTerm } from "./content-terms.ts";
import { DONE_TO_PERSONS, type Question, SUFFERED } from "./question.ts";

/** A question that leaves out what the one before it has said: 那起訴呢, 2023年呢, what about 2022? */
const ELLIPTIC =
  /^(?:不是|唔系|唔是|错了|(?:sorry|no|oops)\b.{0,3}\bi mean|那(?!曲|坡)么?|咁|咁样|哪(?=\d|年|[去今])|又|还有|仲有|另外|同埋|以及|换成|改成|如果是|(?:and|what about|how about|or|then)\b)|(?:呢|\bthen)[?？!\s~]*$/;
/** So many messages back a table row may have been named. */
const MAX_SAID = 4;
/** A message as short as this, in content terms, may lean on the one before it. */
const MAX_SHORT_TERMS = 2;

/**
 * What a message means after an earlier question: the slots that its own words fill replace the earlier ones,
 * the rest is kept. A message that says enough by itself is returned as it is.
 */
export function followUp(before: Question | null, question: Question): Question {
  if (before === null || !leansOn(question, before)) return question;
  const merged = takeOver(before, question);
  // 損失 is asked of what was asked about before.
  if (isOfAttribute(question)) return merged;
  const isNew = (term: ContentTerm) => question.terms.includes(term);
  return { ...merged, terms: merged.terms.map((term) => ({ ...term, isNew: isNew(term) })) };
}

/**
 * 假口罩查了幾多, 抓了多少人: a message that leaned on the one before and found nothing so, with its own words alone, but
 * of the same time and place; null for one that says too little by itself, like 那起訴呢.
 */
export function byItself(merged: Question, question: Question): Question | null {
  const saysEnough = question.terms.some(({ weight }) => weight >= 1);
  const isWhole = question.asked.wanted !== "passage" && !ELLIPTIC.test(question.folded);
  if (merged === question || !saysEnough || !isWhole) return null;
  return { ...merged, said: question.said, terms: question.terms };
}

/**
 * The next question of one message: of what the question before says it needs only what it lacks, and no words at
 * all where both ask the same of two things: 職工醫保和居民醫保各….
 */
export function continueWith(before: Question, question: Question, isParallel: boolean): Question {
  // 農資打假立案多少宗，罰了多少: a verb alone is about what was asked before.
  const saysEnough = question.terms.some(
    ({ weight, isVerb, words: [word = ""] }) => weight >= 1 && !isVerb && !MOST.test(word),
  );
  const merged = takeOver(before, question);
  if (!saysEnough && !isParallel) return merged;
  if (isParallel && saysEnough) {
    const items = before.terms.filter(({ isItem }) => isItem === true);
    const said = [...question.said, ...sayWithout(before.said, items)].slice(0, MAX_SAID);
    return { ...merged, said, terms: question.terms };
  }
  const kept = merged.terms.filter((term) => !question.terms.includes(term));
  return {
    ...merged,
    terms: [
      ...kept.map((term) => ({ ...term, weight: term.weight * FAINT_SHARE })),
      ...question.terms,
    ],
  };
}

/** 最平幾多錢最貴幾多錢: of what is said before. */
const MOST = /^最/;

/** Words of an earlier question of the same message only help to choose between figures that fit as well. */
const FAINT_SHARE = 0.3;

/** The question with what it does not say itself taken over from the one before. */
function takeOver(before: Question, question: Question): Question {
  const kept = keepTerms(before, question);
  const replaced = before.terms.filter((term) => !term.isVerb && !kept.includes(term));
  return {
    ...question,
    said: [...question.said, ...sayWithout(before.said, replaced)].slice(0, MAX_SAID),
    asked: mergeAsked(before, question),
    terms: mergeTerms(kept, question),
    periods:
      question.periods.length > 0 || asksForAnnouncement(question)
        ? question.periods
        : before.periods,
    issued: question.issued?.length ? question.issued : (before.issued ?? []),
    isWholeYear: question.periods.length > 0 ? question.isWholeYear : before.isWholeYear,
    places: question.places.length > 0 ? question.places : before.places,
    role: question.role ?? (question.periods.length > 0 ? null : before.role),
  };
}

function leansOn(question: Question, before: Question): boolean {
  if (question.form === "reverse") return false;
  if (ELLIPTIC.test(question.folded)) return true;
  // Whom to call is not what the next figure is about.
  if (asksForPhone(before.folded) && question.asked.wanted !== "passage") return false;
  const content = question.terms.filter(({ weight }) => weight >= 1);
  if (content.length === 0) {
    return (
      question.asked.wanted !== "passage" ||
      question.periods.length + question.places.length > 0 ||
      question.role !== null
    );
  }
  const shares = content.some((term) =>
    before.terms.some((other) => other.words.some((word) => term.words.includes(word))),
  );
  if (isOfAttribute(question) && question.places.length === 0) return true;
  const isShort = content.length <= MAX_SHORT_TERMS;
  return (
    isShort &&
    question.places.length === 0 &&
    (shares ||
      content.every(({ isVerb }) => isVerb) ||
      question.asked.noun.end > question.asked.noun.start)
  );
}

/** 損失多少錢: what is asked of whatever was asked about before. */
const ATTRIBUTE =
  /^(?:(?:经济|财产)?损失|(?:涉案)?金额|总额|总值|货值|案值|市值|人数|宗数|件数|数量|数目|总数|比例|占比|[增降升跌涨]幅|平均|合计)$/;

function isOfAttribute({ terms, asked }: Question): boolean {
  const content = terms.filter(({ weight }) => weight >= 1);
  return (
    asked.wanted === "figure" &&
    content.length > 0 &&
    content.every(({ words: [word = ""] }) => ATTRIBUTE.test(word))
  );
}

/** Classes whose measure word goes with the noun: another noun, another measure word. */
const COUNTED_BY_KIND: ReadonlySet<UnitClass> = new Set([
  "piece",
  "place",
  "organisation",
  "kind",
  "other",
]);

/** 代號叫什麼, 在哪裡抓的: asks for no figure, whatever was asked before. */
const ASKS_PROSE =
  /什么(?!时)|甚么(?!时)|乜(?!时)|咩(?=[?呀呢]|$)|谁|边个|哪[里儿]|边度|为[何什]|点解|怎[样么]|如何|点样|\b(?:where|who|whom|why)\b/;

/** What is said first, and last, of a question that only names another thing: 那…呢, and …? */
const AROUND = /^(?:那么?|咁|仲有|还有|and|what about|how about)\s*|[呢吗?？!\s]+$/g;
const PEOPLE = /^(?:人|人数|人口|people|persons)$/;

/** 罰款呢 asks for money, and people? for persons, whatever was asked before. */
function classesNamed(folded: string): readonly UnitClass[] {
  const named = folded.replace(AROUND, "");
  if (PEOPLE.test(named)) return ["person"];
  const classes = classOfSubject(named);
  return classes.includes("person") ? [] : classes;
}

/** What is done with cases: 辦結呢 after money asks for them. */
const DONE_WITH_CASES = "移送 办结 立案 查处 受理 破获 审理 办理".split(" ");

/** 死亡呢 after cases asks for persons; 批捕呢 after money for persons or cases. */
function classesOfDone(before: Question, { terms }: Question): readonly UnitClass[] {
  const said = terms.flatMap(({ isVerb: isDone, words }) => (isDone ? words : []));
  const isSaid = (verbs: readonly string[]) => verbs.some((verb) => said.includes(verb));
  if (isSaid(SUFFERED)) return ["person"];
  const isOfMoney = before.asked.classes.includes("money");
  if (isOfMoney && isSaid(DONE_WITH_CASES)) return ["case"];
  return isOfMoney && isSaid(DONE_TO_PERSONS) ? ["person", "case"] : [];
}

function mergeAsked(before: Question, question: Question): Asked {
  const { asked, terms, folded } = question;
  if (asked.wanted === "passage") {
    if (ASKS_PROSE.test(folded)) return asked;
    const classes = classesNamed(folded);
    if (classes.length > 0) return { ...asked, wanted: "figure", classes, isWeak: false };
    const done = classesOfDone(before, question);
    if (done.length > 0) return { ...asked, wanted: "figure", classes: done, isWeak: false };
  }
  if (asked.classes.length === 0 && isOfAttribute(question)) {
    const classes = terms.map(({ words: [word = ""] }) => classOfSubject(word));
    return { ...asked, classes: classes.find(({ length }) => length > 0) ?? [] };
  }
  // 增長多少 after 多少錢 may be told in percent.
  if (question.computation === "difference" && asked.classes.length === 0) return asked;
  const hasOwnNoun = asked.noun.end > asked.noun.start;
  const isBare =
    asked.wanted === "figure" && asked.classes.length === 0 && asked.unit === null && !hasOwnNoun;
  if (asked.wanted !== "passage" && !(isBare && before.asked.wanted === "figure")) return asked;
  const hasNoun = terms.some(({ weight, isVerb }) => weight >= 1 && !isVerb);
  const goesWithNoun = before.asked.classes.every((unitClass) => COUNTED_BY_KIND.has(unitClass));
  if (before.asked.wanted !== "figure" || !hasNoun || !goesWithNoun) return before.asked;
  return { ...before.asked, classes: [], unit: null, isWeak: true };
}

/** What is kept of the question before says less than what is said now. */
const KEPT_SHARE = 0.7;

/** New verbs replace the old verbs; new nouns the old noun that they are most like, or the one counted. */
function keepTerms(before: Question, question: Question): readonly ContentTerm[] {
  if (asksForAnnouncement(question)) return [];
  const hasVerb = question.terms.some(({ isVerb, weight }) => isVerb && weight > 0);
  const nouns = nounsOf(question);
  const isMore = nouns.length === 0 || isOfAttribute(question);
  const replaced = isMore ? new Set() : findReplaced(before.terms, nouns);
  return before.terms.filter((term) => (term.isVerb ? !hasVerb : !replaced.has(term)));
}

function mergeTerms(kept: readonly ContentTerm[], question: Question): readonly ContentTerm[] {
  const said = question.terms.filter(({ weight }) => weight > 0);
  const share = nounsOf(question).length === 0 ? 1 : KEPT_SHARE;
  return [
    ...kept.map((term) => ({ ...term, weight: term.weight * share, isItem: false, isNew: false })),
    ...said,
  ];
}

function nounsOf({ terms }: Question): readonly ContentTerm[] {
  return terms.filter(({ isVerb, weight }) => !isVerb && weight >= 1);
}

/** What was said before, without some of its words: 爆竊呢 insists no more on 投資騙案. */
function sayWithout(said: readonly string[], terms: readonly ContentTerm[]): readonly string[] {
  return said.map((text) =>
    terms.reduce((rest, { words: [word = " "] }) => rest.replaceAll(word, " "), text),
  );
}

/** The run of old nouns with the same head as a new one (陸路, 海路), else the counted or the last one. */
function findReplaced(
  terms: readonly ContentTerm[],
  nouns: readonly ContentTerm[],
): Set<ContentTerm> {
  const runs = toRuns(terms.filter(({ isVerb, weight }) => !isVerb && weight >= 1));
  const heads = new Set(nouns.map(headOf));
  const alike = runs.find((run) => run.some((term) => heads.has(headOf(term))));
  const counted = runs.find((run) => run.some(({ isCounted }) => isCounted));
  return new Set(alike ?? counted ?? runs.at(-1) ?? []);
}

function headOf({ words }: ContentTerm): string {
  return words[0]?.at(-1) ?? "";
}

/** Pairs that overlap were one word or phrase; a word of the table stands for itself. */
function toRuns(terms: readonly ContentTerm[]): ContentTerm[][] {
  const runs: ContentTerm[][] = [];
  for (const term of terms) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && !last.isKnown && !term.isKnown && overlaps(last, term))
      runs.at(-1)?.push(term);
    else runs.push([term]);
  }
  return runs;
}

/** 是哪天公布的? asks about the release itself, not about what the question before was about. */
export function asksForAnnouncement({ asked, terms }: Question): boolean {
  const content = terms.filter(({ weight }) => weight >= 1);
  return (
    asked.wanted === "date" &&
    content.length > 0 &&
    content.every(({ words }) => words.includes("公布"))
  );
}
