import type { Answer, AnswerFigure } from "./answer.ts";

/** A longer clause is left to the excerpt below. */
const MAX_CLAUSE_UNITS = 48;

/**
 * What a figure is, in the release's own words, each a slice of it: its clause, and its period where the clause
 * does not say it; for a bare number, as in a table, what the attributes tell.
 */
export function tellFigure(figure: AnswerFigure, { citations }: Answer): string[] {
  const citation = citations[figure.citation - 1];
  if (citation === undefined) return [];
  const start = Math.max(0, figure.clause.start - citation.start);
  const clause = citation.excerpt.slice(start, figure.clause.end - citation.start).trim();
  const isTelling =
    clause !== figure.text && clause.length <= MAX_CLAUSE_UNITS && !clause.includes("\n");
  const words = isTelling
    ? [clause, figure.period]
    : [figure.period, figure.predicate, figure.counts];
  return words.filter(
    (word, i): word is string =>
      word !== null && (i === 0 || !(isTelling && clause.includes(word))),
  );
}
