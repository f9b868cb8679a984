import type { Figure } from "../../index/figures/figure.ts";
import type { Generation, IndexedPassage } from "../../index/generation.ts";
import { remember } from "../../index/remember.ts";
import { fold } from "../../index/text/fold.ts";

/** A number as printed at the beginning of a figure, without and with its multiplier: 1.56 and 1.56亿. */
const PRINTED = /^[^\d]*([\d.,]+)([百千万亿]*)/;

/** The passages with a figure of one of the numbers, in order; a number is a value in digits or as printed, folded. */
export function findPassagesWith(
  numbers: readonly string[],
  generation: Generation,
): readonly IndexedPassage[] {
  const byNumber = passagesByNumber(generation);
  const found = new Set(numbers.flatMap((number) => byNumber.get(number) ?? []));
  return [...found].sort((a, b) => a.row - b.row);
}

const passagesByNumber = remember(({ passages }: Generation) => {
  const byNumber = new Map<string, IndexedPassage[]>();
  for (const passage of passages) {
    for (const number of passage.figures.flatMap(numbersOf)) {
      const known = byNumber.get(number);
      if (known === undefined) byNumber.set(number, [passage]);
      else if (known.at(-1) !== passage) known.push(passage);
    }
  }
  return byNumber;
});

function numbersOf({ value, text }: Figure): string[] {
  const [, digits, multiplier = ""] = PRINTED.exec(fold(text)) ?? [];
  const printed = digits === undefined ? [] : [digits, digits + multiplier];
  return [...toNumbers(value), ...printed];
}

/** The numbers of a value: one, or both ends of a range. */
export function toNumbers(value: Figure["value"]): string[] {
  return [value].flat().map(String);
}
