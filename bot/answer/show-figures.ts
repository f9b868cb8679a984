import type { Note } from "./answer.ts";
import type { Found } from "./assemble-answer.ts";
import type { FigureSlice } from "./candidates/sources.ts";
import { excerptAround } from "./excerpts/choose-excerpts.ts";

/** Figures as an answer, each with the sentence that it stands in. */
export function showFigures(choices: readonly FigureSlice[], notes: readonly Note[]): Found {
  return {
    excerpts: choices.map(({ passage, figure }) => ({
      passage,
      ...excerptAround(passage, figure),
    })),
    figures: choices.map(({ passage, figure }) => ({ passage, figure })),
    notes,
    refusal: null,
    suggestions: [],
  };
}
