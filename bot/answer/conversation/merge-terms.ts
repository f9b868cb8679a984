import { overlaps } from "../../../index/text/span.ts";
import type { ContentTerm } from "../question/content-terms.ts";
import type { Question } from "../question/question.ts";
import { asksForAnnouncement } from "./announcement.ts";
import { isOfAttribute } from "./merge-asked.ts";

/** What is kept of the question before says less than what is said now. */
const KEPT_SHARE = 0.7;

/** New verbs replace the old verbs; new nouns the old noun that they are most like, or the one counted. */
export function keepTerms(before: Question, question: Question): readonly ContentTerm[] {
  if (asksForAnnouncement(question)) return [];
  const hasVerb = question.terms.some(({ isVerb, weight }) => isVerb && weight > 0);
  const nouns = nounsOf(question);
  const isMore = nouns.length === 0 || isOfAttribute(question);
  const replaced = isMore ? new Set() : findReplaced(before.terms, nouns);
  return before.terms.filter((term) => (term.isVerb ? !hasVerb : !replaced.has(term)));
}

/** Those kept of the question before, and those of the question itself. */
export function mergeTerms(
  kept: readonly ContentTerm[],
  question: Question,
): readonly ContentTerm[] {
  const said = question.terms.filter(({ weight }) => weight > 0);
  const share = nounsOf(question).length === 0 ? 1 : KEPT_SHARE;
  return [
    ...kept.map((term) => ({ ...term, weight: term.weight * share, isItem: false, isNew: false })),
    ...said,
  ];
}

/** The things that a question names. */
export function nounsOf({ terms }: Question): readonly ContentTerm[] {
  return terms.filter(({ isVerb, weight }) => !isVerb && weight >= 1);
}

/** What was said before, without some of its words: 爆竊呢 insists no more on 投資騙案. */
export function sayWithout(
  said: readonly string[],
  terms: readonly ContentTerm[],
): readonly string[] {
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
