import { fitToCorpus, toChinese } from "./fit-to-corpus.ts";
import { joinNeighbours } from "./join-neighbours.ts";
import type { TranslationIndexes } from "./keyword-postings.ts";
import { openNameSounds } from "./name-sounds.ts";
import { findGroups, type TermGroup } from "./term-groups.ts";
import { openTermTable } from "./term-table.ts";

/** An English question in the words of a Chinese corpus. */
export interface TranslatedQuestion {
  /** For `scoreTranslated`. */
  readonly groups: readonly TermGroup[];
  /** The likeliest translations in a row, for the embedding model; empty when nothing could be translated. */
  readonly chinese: string;
  /** For each term of these the other translations of the same English term. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/** Translates a question without Han characters for one generation's indexes. */
export type TranslateQuestion = (
  question: string,
  indexes: TranslationIndexes,
) => TranslatedQuestion;

/** A translator that reads its tables (50 ms) when the first question comes. */
export function createTranslator(): TranslateQuestion {
  let tables: ReturnType<typeof openTables> | undefined;
  return (question, indexes) => {
    tables ??= openTables();
    const groups = joinNeighbours(
      fitToCorpus(findGroups(question, tables.terms), indexes, tables.sounds),
      indexes.keywords,
    );
    return { groups, ...toChinese(groups, indexes.keywords) };
  };
}

function openTables() {
  return { terms: openTermTable(), sounds: openNameSounds() };
}
