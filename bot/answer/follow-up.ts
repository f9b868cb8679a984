import type { UnitClass } from "../../index/figures/figure.ts";
import { overlaps } from "../../index/text/span.ts";
import type { Asked } from "./asked.ts";
import type { ContentTerm } from "./content-terms.ts";
import type { Question } from "./question.ts";

/** A question that leaves out what the one before it has said: 那起訴呢, 2023年呢, what about 2022? */
const ELLIPTIC =
  /^(?:那(?!曲|坡)么?|咁|咁样|哪(?=\d|年|[去今])|又|还有|仲有|另外|同埋|以及|换成|改成|如果是|(?:and|what about|how about|or|then)\b)|呢[?？!\s~]*$/;
/** So many messages back a table row may have been named. */
const MAX_SAID = 4;
/** A message as short as this, in content terms, may lean on the one before it. */
const MAX_SHORT_TERMS = 2;

/**
 * What a message means after an earlier question: the slots that its own words fill replace the earlier ones,
 * the rest is kept. A message that says enough by itself is returned as it is.
 */
export function followUp(before: Question | null, question: Question): Question {
  return before !== null && leansOn(question, before) ? takeOver(before, question) : question;
}

/**
 * The next question of one message: of what the question before says it needs only what it lacks, and no words at
 * all where both ask the same of two things: 職工醫保和居民醫保各….
 */
export function continueWith(before: Question, question: Question, isParallel: boolean): Question {
  // 農資打假立案多少宗，罰了多少: a verb alone is about what was asked before.
  const saysEnough = question.terms.some(({ weight, isVerb }) => weight >= 1 && !isVerb);
  const merged = takeOver(before, question);
  if (!saysEnough) return merged;
  if (isParallel) return { ...merged, terms: question.terms };
  const kept = merged.terms.filter((term) => !question.terms.includes(term));
  return {
    ...merged,
    terms: [
      ...kept.map((term) => ({ ...term, weight: term.weight * FAINT_SHARE })),
      ...question.terms,
    ],
  };
}

/** Words of an earlier question of the same message only help to choose between figures that fit as well. */
const FAINT_SHARE = 0.3;

/** The question with what it does not say itself taken over from the one before. */
function takeOver(before: Question, question: Question): Question {
  return {
    ...question,
    said: [...question.said, ...before.said].slice(0, MAX_SAID),
    asked: mergeAsked(before, question),
    terms: mergeTerms(before, question),
    periods:
      question.periods.length > 0 || asksForAnnouncement(question)
        ? question.periods
        : before.periods,
    isWholeYear: question.periods.length > 0 ? question.isWholeYear : before.isWholeYear,
    places: question.places.length > 0 ? question.places : before.places,
    role: question.role ?? (question.periods.length > 0 ? null : before.role),
  };
}

function leansOn(question: Question, before: Question): boolean {
  if (question.form === "reverse") return false;
  if (ELLIPTIC.test(question.folded)) return true;
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
  const isShort = content.length <= MAX_SHORT_TERMS;
  return (
    isShort &&
    question.places.length === 0 &&
    (shares ||
      content.every(({ isVerb }) => isVerb) ||
      question.asked.noun.end > question.asked.noun.start)
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

function mergeAsked(before: Question, { asked, terms }: Question): Asked {
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
function mergeTerms(before: Question, question: Question): readonly ContentTerm[] {
  const said = question.terms.filter(({ weight }) => weight > 0);
  if (asksForAnnouncement(question)) return said;
  const hasVerb = said.some(({ isVerb }) => isVerb);
  const nouns = said.filter(({ isVerb, weight }) => !isVerb && weight >= 1);
  const replaced = nouns.length === 0 ? new Set() : findReplaced(before.terms, nouns);
  const kept = before.terms.filter((term) => (term.isVerb ? !hasVerb : !replaced.has(term)));
  const share = nouns.length === 0 ? 1 : KEPT_SHARE;
  return [...kept.map((term) => ({ ...term, weight: term.weight * share })), ...said];
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
