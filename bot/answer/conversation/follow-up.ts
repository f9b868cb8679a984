import { asksForPhone } from "../question/asked.ts";
import type { ContentTerm } from "../question/content-terms.ts";
import type { Question } from "../question/question.ts";
import { COUNTS } from "../words/unit-classes.ts";
import { asksForAnnouncement } from "./announcement.ts";
import { isOfAttribute, mergeAsked } from "./merge-asked.ts";
import { keepTerms, mergeTerms, nounsOf, sayWithout } from "./merge-terms.ts";

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
 * 假口罩查了幾多, 抓了多少人: how else a message may be meant that leaned on the one before and found nothing so: with its own words
 * alone, first of the same time and place, then of any; none for one that says too little by itself, like 那起訴呢.
 */
export function readApart(merged: Question, question: Question): readonly Question[] {
  const saysEnough = question.terms.some(({ weight }) => weight >= 1);
  const isWhole = question.asked.wanted !== "passage" && !ELLIPTIC.test(question.folded);
  if (merged === question || !saysEnough || !isWhole) return [];
  const apart = { ...merged, said: question.said, terms: question.terms };
  const namesThing = question.terms.some(({ weight, isVerb }) => weight >= 1 && !isVerb);
  return namesThing && !isOfAttribute(question) ? [apart, question] : [apart];
}

/**
 * 活動呢 after 接待讀者多少人次: the same question about what is newly named, in whatever it is counted; null where it names nothing
 * instead of what was counted before.
 */
export function countOtherwise(merged: Question, question: Question): Question | null {
  const namesThing = nounsOf(question).length > 0 && !isOfAttribute(question);
  const isKept = merged.terms.some(({ isCounted, isNew }) => isCounted && isNew !== true);
  const { asked } = merged;
  if (merged === question || !namesThing || isKept || question.asked.wanted !== "passage")
    return null;
  // 損失了多少錢 asks for money of whatever is named next.
  const isCount = asked.classes.length > 0 && asked.classes.every((one) => COUNTS.has(one));
  if (asked.wanted !== "figure" || !isCount) return null;
  return { ...merged, asked: { ...asked, classes: [], unit: null, isWeak: true } };
}

/** True for a figure in whose clause a noun stands that a follow-up newly names. */
export function namesNew({ terms }: Question, clause: string): boolean {
  return terms.some(
    ({ isNew, isVerb, words }) =>
      isNew === true && !isVerb && words.some((word) => clause.includes(word)),
  );
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
