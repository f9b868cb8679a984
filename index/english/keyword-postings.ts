import type { PassageText } from "../folded-passage.ts";
import { isWithin } from "../release-rows.ts";

/** What translation needs of a keyword index. */
export interface KeywordPostings {
  readonly rowCount: number;
  has(term: string): boolean;
  idf(term: string): number;
  postings(term: string): { readonly rows: Uint32Array; readonly weights: Float32Array };
}

/** The two keyword indexes of one generation, and the passages that they are of. */
export interface TranslationIndexes {
  readonly keywords: KeywordPostings;
  readonly pinyin: KeywordPostings;
  readonly passages: readonly PassageText[];
}

/** The rows that have all of some terms, in order; none for no terms. */
export function* rowsWithAll(
  index: Pick<KeywordPostings, "postings">,
  terms: readonly string[],
): Generator<number> {
  const [rarest = new Uint32Array(), ...others] = terms
    .map((term) => index.postings(term).rows)
    .sort((a, b) => a.length - b.length);
  for (const row of rarest) {
    if (others.every((rows) => isWithin(rows, { start: row, end: row + 1 }))) yield row;
  }
}
