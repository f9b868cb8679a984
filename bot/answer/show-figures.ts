import type { Note } from "./answer.ts";
import type { FigureSlice, Found } from "./assemble-answer.ts";
import { excerptAround } from "./choose-excerpts.ts";

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
