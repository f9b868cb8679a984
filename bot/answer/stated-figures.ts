import { readAmount } from "../../index/figures/amounts.ts";
import type { Figure } from "../../index/figures/figure.ts";
import { fold } from "../../index/text/fold.ts";
import { refuse, type Sources } from "./answer-with-passage.ts";
import type { FigureSlice, Found } from "./assemble-answer.ts";
import type { Question } from "./question.ts";
import { toEnds } from "./range-ends.ts";
import { releasesAbout } from "./release-places.ts";
import { isSameFigure } from "./same-figure.ts";
import { showFigures } from "./show-figures.ts";

/** 443人是什麼數字: the figures of that value, or the period when that is asked. */
export function lookUp(question: Question, { generation }: Sources): Found {
  const isStated = createIsStated(question);
  const about = releasesAbout(question.places, generation);
  const numbers = new Set([
    ...question.stated.map(({ value }) => value),
    ...readNumbers(question.bareNumbers),
  ]);
  const whole: FigureSlice[] = [];
  const ends: FigureSlice[] = [];
  // Every figure of every release is looked at, so no object is made for those that are not it.
  for (const passage of generation.passages) {
    if (about?.has(passage.release) === false) continue;
    for (const figure of passage.figures) {
      if (isStated(figure)) whole.push({ figure, passage });
      else if (Array.isArray(figure.value) && figure.value.some((end) => numbers.has(end))) {
        // 79歲 of 34歲至79歲.
        for (const end of toEnds(figure)) if (isStated(end)) ends.push({ figure: end, passage });
      }
    }
  }
  const choices = whole.length > 0 ? whole : ends;
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

function readNumbers(bareNumbers: readonly string[]): (number | undefined)[] {
  return bareNumbers.map((number) => readAmount(number, 0)?.low);
}

/** Tells the figures that a question states: by value and unit, or a number without one as printed or by value. */
export function createIsStated({ stated, bareNumbers }: Question): (figure: Figure) => boolean {
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
