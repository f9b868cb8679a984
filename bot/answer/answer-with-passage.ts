import type { RankedPassage } from "../../index/ranking/retriever.ts";
import type { Refusal } from "./answer.ts";
import type { Found } from "./assemble-answer.ts";
import type { Sources } from "./candidates/sources.ts";
import { mayBeOfYear } from "./constraints/time-asked.ts";
import { isSupported } from "./excerpts/abstain.ts";
import type { Question } from "./question/question.ts";

/** Answers with the sentences that hold what is asked, or says that the releases do not. */
export function answerWithPassage(question: Question, sources: Sources): Found {
  const { ranked, query } = sources;
  const excerpts = sources.excerpts.filter(({ passage }) => mayBeOfYear(question, passage));
  if (excerpts.length === 0 && sources.excerpts.length > 0) return refuse("other-period");
  if (excerpts.length === 0 || !isSupported(ranked, excerpts, query)) {
    return refuse(toRefusal(question, ranked));
  }
  return { excerpts, figures: [], notes: [], refusal: null, suggestions: [] };
}

/** Nothing was found: the reason, and what is there instead. */
export function refuse(refusal: Refusal, suggestions: readonly string[] = []): Found {
  return { excerpts: [], figures: [], notes: [], refusal, suggestions };
}

/** Why there is nothing: no release of that time or place, or none that says it. */
export function toRefusal(question: Question, ranked: readonly RankedPassage[]): Refusal {
  if (ranked.length > 0) return "absent-fact";
  if (question.periods.length > 0) return "other-period";
  return question.places.length > 0 ? "other-place" : "off-topic";
}
