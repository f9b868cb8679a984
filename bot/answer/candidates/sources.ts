import type { AttributedFigure } from "../../../index/figures/figure.ts";
import type { Generation, IndexedPassage } from "../../../index/generation.ts";
import type { Query } from "../../../index/ranking/query.ts";
import type { RankedPassage } from "../../../index/ranking/retriever.ts";
import type { Excerpt } from "../excerpts/choose-excerpts.ts";

/** A figure and the passage that it stands in. */
export interface FigureSlice {
  readonly figure: AttributedFigure;
  readonly passage: IndexedPassage;
}

/** What was found for a question, best first, and where the vectors of the figures are. */
export interface FigureSources {
  readonly generation: Generation;
  readonly query: Query;
  readonly ranked: readonly RankedPassage[];
  readonly excerpts: readonly Excerpt[];
  /** What answers the question before in the same message. */
  readonly beside?: FigureSlice | undefined;
}

/** What there is to answer a question with. */
export interface Sources extends FigureSources {
  /** Ids of the releases cited to the question before. */
  readonly documents: readonly string[];
}
