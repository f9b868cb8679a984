import { fold } from "../../../index/text/fold.ts";
import type { FigureChoice } from "../candidates/rate-figures.ts";
import { readClause } from "../words/folded-text.ts";

/** Clauses that have at least so many of their pairs of characters in common tell of the same. */
const ALIKE = 0.55;
/** What a later release prints in the same words may be so much less likely by itself. */
const LEAST_PROBABILITY = 0.3;

/**
 * What the later releases of the same body print in the words of a figure: 罰款總額421萬元 after 罰款總額356萬元,
 * though the earlier one stands beside more words of the question. The most alike figure of each release.
 */
export function findSuccessors(
  figure: FigureChoice,
  rated: readonly FigureChoice[],
): FigureChoice[] {
  const pairs = pairsOf(figure);
  const alike = rated
    .filter((other) => isLater(other, figure) && isOfSameKind(other, figure))
    .map((choice) => ({ choice, likeness: toLikeness(pairs, pairsOf(choice)) }))
    .filter(({ choice, likeness }) => likeness >= ALIKE || tellsAsMuch(choice, figure))
    .sort((a, b) => b.likeness - a.likeness);
  return alike
    .map(({ choice }) => choice)
    .filter(
      ({ passage: { release } }, i, choices) =>
        choices.findIndex(({ passage }) => passage.release === release) === i,
    );
}

/** True for a figure of a later release of the same body. */
export function isLater({ passage: { release } }: FigureChoice, than: FigureChoice): boolean {
  const { source, date } = than.passage.release;
  return source !== null && release.source === source && (release.date ?? "") > (date ?? "");
}

/** What surely answers by itself, with as many of the question's words. */
const SURE_PROBABILITY = 0.9;

function tellsAsMuch({ signals, probability }: FigureChoice, than: FigureChoice): boolean {
  return (
    probability >= SURE_PROBABILITY &&
    signals.own >= than.signals.own &&
    signals.unit >= than.signals.unit
  );
}

function isOfSameKind({ figure, probability, block }: FigureChoice, than: FigureChoice): boolean {
  return (
    block === null &&
    probability >= LEAST_PROBABILITY &&
    figure.unitClass === than.figure.unitClass &&
    figure.role !== "from" &&
    rowOf(figure) === rowOf(than.figure)
  );
}

function rowOf({ row }: FigureChoice["figure"]): string | null {
  return row === null ? null : fold(row.text);
}

/** The pairs of neighbouring characters in a figure's clause, whatever numbers stand in it. */
function pairsOf({ figure, passage }: FigureChoice): ReadonlySet<string> {
  const words = readClause(figure, passage)
    .replace(/[\d,.一二三四五六七八九十百千万亿〇零%]+/g, "#")
    .replace(/[^\p{L}#]/gu, "");
  return new Set(Array.from({ length: words.length - 1 }, (_, i) => words.slice(i, i + 2)));
}

/** Dice's coefficient: 1 for the same pairs, 0 for none in common. */
function toLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / Math.max(1, a.size + b.size);
}
