/** What translation needs of a keyword index. */
export interface KeywordPostings {
  readonly rowCount: number;
  has(term: string): boolean;
  idf(term: string): number;
  postings(term: string): { readonly rows: Uint32Array; readonly weights: Float32Array };
}

/** The two keyword indexes of one generation. */
export interface TranslationIndexes {
  readonly keywords: KeywordPostings;
  readonly pinyin: KeywordPostings;
}
