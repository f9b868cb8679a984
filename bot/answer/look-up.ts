import type { Figure } from "../../index/figures/figure.ts";
import { refuse } from "./answer-with-passage.ts";
import type { Found } from "./assemble-answer.ts";
import type { FigureSlice, Sources } from "./candidates/sources.ts";
import { createIsStated, readNumbers } from "./choice/is-stated.ts";
import { toEnds } from "./constraints/range-ends.ts";
import { releasesAbout } from "./constraints/release-places.ts";
import { findPassagesWith, toNumbers } from "./passages-by-number.ts";
import type { Question } from "./question/question.ts";
import { showFigures } from "./show-figures.ts";

/** 443人是什麼數字: the figures of that value, or the period when that is asked. */
export function lookUp(question: Question, { generation }: Sources): Found {
  const isStated = createIsStated(question);
  const about = releasesAbout(question.places, generation);
  const numbers = [
    ...question.stated.flatMap(({ value }) => toNumbers(value)),
    ...readNumbers(question.bareNumbers).map(String),
    ...question.bareNumbers,
  ];
  const figures = findPassagesWith(numbers, generation).flatMap((passage) =>
    about?.has(passage.release) === false
      ? []
      : passage.figures.map((figure) => ({ figure, passage })),
  );
  const whole = figures.filter(({ figure }) => isStated(figure));
  const choices = whole.length > 0 ? whole : findEnds(figures, isStated);
  if (choices.length === 0) return refuse("absent-fact");
  if (question.asked.wanted !== "date") return showFigures(choices.slice(0, 3), []);
  const first = choices[0];
  const period = first?.figure.period;
  if (first === undefined || !period) return refuse("absent-fact");
  const days = first.passage.figures.find(
    ({ start, end }) => start === period.start && end === period.end,
  );
  return showFigures(days ? [{ ...first, figure: days }] : [first], []);
}

/** 79歲 of 34歲至79歲. */
function findEnds(
  figures: readonly FigureSlice[],
  isStated: (figure: Figure) => boolean,
): FigureSlice[] {
  return figures.flatMap(({ figure, passage }) =>
    toEnds(figure).flatMap((end) => (isStated(end) ? [{ figure: end, passage }] : [])),
  );
}
