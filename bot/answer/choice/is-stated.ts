import type { Figure } from "../../../index/figures/figure.ts";
import { readAmount } from "../../../index/figures/quantities/amounts.ts";
import { fold } from "../../../index/text/fold.ts";
import { isSameFigure } from "../candidates/same-figure.ts";
import type { Question } from "../question/question.ts";

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

/** True for a figure that is the very one that the question states. */
export function confirms(question: Question, figure: Figure): boolean {
  if (question.stated.length === 0) return createIsStated(question)(figure);
  return question.stated.some(
    (stated) => isSameFigure(figure, stated) && stated.approx === figure.approx,
  );
}

/** The values of numbers without a unit. */
export function readNumbers(bareNumbers: readonly string[]): (number | undefined)[] {
  return bareNumbers.map((number) => readAmount(number, 0)?.low);
}
