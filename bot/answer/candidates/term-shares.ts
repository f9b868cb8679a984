import type { AttributedFigure, Figure } from "../../../index/figures/figure.ts";
import { quantityBefore, tailOfList } from "../../../index/figures/figure-description.ts";
import type { IndexedPassage } from "../../../index/generation.ts";
import type { Release } from "../../../index/releases/release.ts";
import { remember } from "../../../index/remember.ts";
import { contains, type Span } from "../../../index/text/span.ts";
import { readFolded, readFoldedTitle, wordsOfFigure } from "../words/folded-text.ts";
import type { WeighedTerm } from "./coverage.ts";
import type { AskedTerms, FigureCandidate } from "./figure-candidates.ts";
import {
  findOccurrences,
  isPlaceOf,
  type Occurrence,
  proximityOf,
  shareWithin,
} from "./occurrences.ts";
import { isSameFigure } from "./same-figure.ts";

/** For each term of the question, how much of it stands in each of the texts around a figure. */
export interface TermShares {
  readonly own: readonly number[];
  readonly close: readonly number[];
  /** Whether it stands near the figure, and not only by a character. */
  readonly near: readonly boolean[];
  readonly release: readonly number[];
  readonly extra: number;
}

const TITLE_SHARE = 0.8;

/** 男性77.7歲、女性|84.2歲: behind another number that is no year a title tells one of several things. */
const COUNTS = /\d[^\d年月日季学度\-/][^\d]*\p{Script=Han}\d$/u;

/** The shares of all candidates of one question, in order. */
export function toShares(
  { terms, presence }: AskedTerms,
  candidates: readonly FigureCandidate[],
): TermShares[] {
  // What the title has by one character only, it does not say; what it counts itself, it says of that number alone.
  const titleOf = remember((release: Release) => {
    const title = readFoldedTitle(release);
    const isItem = ({ end }: Occurrence) => COUNTS.test(title.text.slice(0, end + 1));
    return findOccurrences(terms, title, presence.inRelease(release)).map((found, t) =>
      isPlaceOf(terms[t], release)
        ? 1
        : bestShare(found.filter((one) => one.isFaint !== true && !isItem(one))),
    );
  });
  const inRelease = remember((release: Release) => {
    const title = titleOf(release);
    return presence.inRelease(release).map((share, t) => Math.max(share, title[t] ?? 0));
  });
  const inPassage = remember((passage: IndexedPassage) => {
    const found = findOccurrences(
      terms,
      readFolded(passage),
      presence.inRelease(passage.release),
    ).map((occurrences, t) => {
      const stated = terms[t]?.stated;
      return stated === undefined ? occurrences : findStated(stated, passage);
    });
    return { found, said: found.flat().filter(({ start, end }) => end - start > 1) };
  });
  return candidates.map((candidate) => {
    const { figure, passage, own, told } = candidate;
    const title = titleOf(passage.release);
    const { found, said } = inPassage(passage);
    // What the title says is said of every figure below it.
    const ownShares = found.map((occurrences, t) =>
      told.reduce(
        (best, span) => Math.max(best, shareWithin(occurrences, span)),
        isSaidByUnit(terms[t], figure) ? 1 : TITLE_SHARE * (title[t] ?? 0),
      ),
    );
    const close = found.map((occurrences, t) =>
      Math.max(
        proximityOf(visibleFrom(candidate, occurrences), figure, figure.clause),
        0.8 * (ownShares[t] ?? 0),
      ),
    );
    const isOnlyFaint = (t: number) =>
      (title[t] ?? 0) === 0 && found[t]?.some(({ isFaint = false }) => isFaint) === true;
    return {
      release: inRelease(passage.release),
      extra: figure.kind === "date" ? 0 : measureExtra(passage, own, said),
      own: ownShares,
      close,
      near: close.map((share, t) => share > 0 && !isOnlyFaint(t)),
    };
  });
}

/** 12名情況危殆，34名情況嚴重: what follows the first figure is said of the second hardly at all. */
const OTHERS_SHARE = 0.4;

/** What the clause before says behind its figure, where both clauses open with one; else null. */
function wordsOfOther(figure: AttributedFigure, { figures }: IndexedPassage): Span | null {
  const before = quantityBefore(figures, figure.clause.start);
  if (before === undefined || !opens(before) || !opens(figure)) return null;
  if (figure.clause.start - before.clause.end > 1) return null;
  return { start: before.end, end: figure.clause.start };
}

function opens({ start, clause }: AttributedFigure): boolean {
  return start - clause.start <= 1;
}

/** A day is rather about what its own sentence says than about the one before. */
const SENTENCE_BEFORE = 0.6;

/** What a unit itself says of those it counts: 5死, 3女. */
const SAID_BY_UNIT: Readonly<Record<string, string>> = {
  死: "死亡",
  亡: "死亡",
  伤: "受伤",
  男: "男性",
  女: "女性",
};

/** True when the unit of a figure says a term of the question: 12傷 for 受傷幾人. */
export function isSaidByUnit(term: WeighedTerm | undefined, figure: AttributedFigure): boolean {
  const said = SAID_BY_UNIT[wordsOfFigure(figure).unit];
  return said !== undefined && term?.words.includes(said) === true;
}

/** Of a list of items a figure sees its own only, and a day what its own sentence says. */
function visibleFrom(
  { figure, passage, sentence }: FigureCandidate,
  occurrences: readonly Occurrence[],
): readonly Occurrence[] {
  const { kind, list, counts } = figure;
  if (kind === "date") {
    return occurrences.map((one) =>
      one.start >= sentence.start ? one : { ...one, share: one.share * SENTENCE_BEFORE },
    );
  }
  if (list === null) {
    const others = wordsOfOther(figure, passage);
    return others === null
      ? occurrences
      : occurrences.map((one) =>
          contains(others, one) ? { ...one, share: one.share * OTHERS_SHARE } : one,
        );
  }
  const tail = tailOfList(passage.release.text, figure);
  const isOwn = (occurrence: Span) =>
    [counts, tail].some((own) => own !== null && contains(own, occurrence));
  return occurrences.filter((occurrence) => !contains(list, occurrence) || isOwn(occurrence));
}

function findStated(stated: Figure, { figures }: IndexedPassage): Occurrence[] {
  return figures
    .filter((figure) => isSameFigure(figure, stated))
    .map(({ start, end }) => ({ start, end, share: 1 }));
}

function bestShare(occurrences: readonly Occurrence[]): number {
  return occurrences.reduce((best, { share }) => Math.max(best, share), 0);
}

/** At this many characters that the question does not say, a figure is plainly about more than is asked. */
const MUCH_EXTRA = 10;

function measureExtra(passage: IndexedPassage, own: Span, said: readonly Occurrence[]): number {
  const { text, start: offset } = readFolded(passage);
  const inOwn = said.filter((occurrence) => contains(own, occurrence));
  let left = 0;
  for (let at = own.start; at < own.end && left < MUCH_EXTRA; at++) {
    const isSaid = inOwn.some(({ start, end }) => start <= at && at < end);
    if (!isSaid && isHan(text.charCodeAt(at - offset))) left++;
  }
  return left / MUCH_EXTRA;
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
