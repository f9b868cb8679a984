import { readAmount } from "../../index/figures/amounts.ts";
import type { Figure } from "../../index/figures/figure.ts";
import { fold } from "../../index/text/fold.ts";
import { refuse, type Sources } from "./answer-with-passage.ts";
import type { FigureSlice, Found } from "./assemble-answer.ts";
import { findPassagesWith, toNumbers } from "./passages-by-number.ts";
import type { Question } from "./question.ts";
import { toEnds } from "./range-ends.ts";
import { releasesAbout } from "./release-places.ts";
import { isSameFigure } from "./same-figure.ts";
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

function readNumbers(bareNumbers: readonly string[]): (number | undefined)[] {
  return bareNumbers.map((number) => readAmount(number, 0)?.low);
}

/** Tells the figures that a question states: by value and unit, or a number without one as printed or by value. */
function createIsStated({ stated, bareNumbers }: Question): (figure: Figure) => boolean {
  const values = readNumbers(bareNumbers);
  const isPrinted = (text: string) =>
    bareNumbers.some(
      (number) => text.startsWith(number) && !/^[\d.,]/.test(text.slice(number.length)),
    );
  return (figure) =>
    stated.some((one) => isSameFigure(figure, one)) ||
    values.some((value) => value === figure.value) ||
    (bareNumbers.length > 0 && isPrinted(fold(figure.text).replace(/^[^\d]+/, "")));
}

/** True for a figure that is the very one that the question states. */
export function confirms(question: Question, figure: Figure): boolean {
  if (question.stated.length === 0) return createIsStated(question)(figure);
  return question.stated.some(
    (stated) => isSameFigure(figure, stated) && stated.approx === figure.approx,
  );
}
