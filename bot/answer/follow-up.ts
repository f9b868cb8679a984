import type { ContentTerm } from "./content-terms.ts";
import type { Question } from "./question.ts";

/** A question that leaves out what the one before it has said: 那起訴呢, 2023年呢, what about 2022? */
const ELLIPTIC =
  /^(?:那么?|咁|咁样|哪|又|还有|仲有|另外|同埋|以及|换成|改成|如果是|and|what about|how about|or|then)|呢[?？!\s~]*$/;
/** A message as short as this, in content terms, may lean on the one before it. */
const MAX_SHORT_TERMS = 2;

/**
 * What a message means after an earlier question: the slots that its own words fill replace the earlier ones,
 * the rest is kept. A message that says enough by itself is returned as it is.
 */
export function followUp(before: Question | null, question: Question): Question {
  return before !== null && leansOn(question, before) ? takeOver(before, question) : question;
}

/** The question with what it does not say itself taken over from the one before. */
export function takeOver(before: Question, question: Question): Question {
  const asksAnew = question.asked.wanted !== "passage";
  return {
    ...question,
    asked: asksAnew ? mergeAsked(before, question) : before.asked,
    terms: mergeTerms(before, question),
    periods: question.periods.length > 0 ? question.periods : before.periods,
    isWholeYear: question.periods.length > 0 ? question.isWholeYear : before.isWholeYear,
    places: question.places.length > 0 ? question.places : before.places,
    role: question.role ?? (question.periods.length > 0 ? null : before.role),
    computation: question.computation,
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

function mergeAsked(before: Question, { asked }: Question): Question["asked"] {
  const isBare = asked.wanted === "figure" && asked.classes.length === 0 && asked.unit === null;
  return isBare && before.asked.wanted === "figure" ? before.asked : asked;
}

/** New verbs replace the old verbs, new nouns the old nouns. */
function mergeTerms(before: Question, question: Question): readonly ContentTerm[] {
  const said = question.terms.filter(({ weight }) => weight > 0);
  const hasVerb = said.some(({ isVerb }) => isVerb);
  const hasNoun = said.some(({ isVerb }) => !isVerb);
  const kept = before.terms.filter(({ isVerb }) => (isVerb ? !hasVerb : !hasNoun));
  return [...kept, ...said];
}
