import type { AttributedFigure, Figure } from "../../index/figures/figure.ts";
import type { IndexedPassage } from "../../index/generation.ts";
import { sentenceOf } from "../../index/releases/passages.ts";
import { fold } from "../../index/text/fold.ts";
import { contains } from "../../index/text/span.ts";
import { findKeys } from "../../index/text/terms.ts";
import type { Found } from "./assemble-answer.ts";
import { spansOf } from "./candidates/figure-spans.ts";
import type { FigureChoice } from "./candidates/rate-figures.ts";
import type { FigureSlice } from "./candidates/sources.ts";
import { LEAST_PROBABILITY } from "./choice/choose-figures.ts";
import { fitUnit } from "./constraints/unit-fit.ts";
import type { Question } from "./question/question.ts";
import { showFigures } from "./show-figures.ts";

/** Between the figures of a list whose items are named before it. */
const LISTED = /^\s*(?:[、,和及與与同]|以及)?\s*$/;

/**
 * The list with one figure for each of the things asked for, in their order: 分別為1 940公斤、1 265公斤及1 108公斤.
 * Of the answers to the questions for each of them, one at least has to stand in it, and all that do at their own
 * places; those that are not found are told by the list.
 */
export function findList(each: readonly Found[]): Found | null {
  const figures = each.map((found) => found.figures[0]);
  const first = figures.find((figure) => figure !== undefined);
  const peers = peersOf(first);
  const isInPlace = figures.every((found, i) => found === undefined || isSame(found, peers[i]));
  return peers.length === each.length && isInPlace ? showFigures(peers, []) : null;
}

/**
 * 英語、越南語、印尼語報案分別幾通: the figures of one list whose items the parts name, each another one, in the order
 * asked for.
 */
export function findNamedList(
  rated: readonly FigureChoice[],
  parts: readonly string[],
): Found | null {
  const folded = parts.map(fold);
  for (const { figure, passage, block, probability } of rated) {
    if (block !== null || probability < LEAST_PROBABILITY || figure.row !== null) continue;
    const peers = (figure.list === null ? besideOf(figure, passage) : listedWith(figure, passage))
      .filter((peer) => itemOf(peer) !== "")
      .sort((a, b) => itemOf(b).length - itemOf(a).length);
    const own = folded.flatMap((part) => {
      const named = peers.filter((peer) => part.includes(itemOf(peer)));
      const [first, ...others] = named;
      // 印尼語 is no 尼語; 空運貨物出口 names a whole and a part.
      const isOne = others.every((other) => itemOf(first).includes(itemOf(other)));
      return first !== undefined && isOne ? [first] : [];
    });
    if (new Set(own).size === parts.length) return showFigures(own, []);
  }
  return null;
}

/** The figures of the list that a figure stands in by its item. */
function listedWith({ list, clause }: AttributedFigure, passage: IndexedPassage): FigureSlice[] {
  return passage.figures
    .filter((one) => one.list?.start === list?.start && one.clause.start === clause.start)
    .map((figure) => ({ figure, passage }));
}

/** 腎臟1426例、肝臟698例: the figures of a sentence that say themselves what they count. */
function besideOf(figure: AttributedFigure, passage: IndexedPassage): FigureSlice[] {
  const sentence = sentenceOf(passage, figure);
  return passage.figures
    .filter(
      (one) =>
        contains(sentence, one) &&
        one.role !== "from" &&
        one.unitClass === figure.unitClass &&
        one.counts !== null &&
        !one.counts.inherited &&
        one.counts.text.length > 1,
    )
    .map((one) => ({ figure: one, passage }));
}

function itemOf(peer: FigureSlice | undefined): string {
  return fold(peer?.figure.counts?.text ?? peer?.figure.place?.text ?? "");
}

/**
 * The list that the answer to the whole question stands in; one found elsewhere for a part that names the item of
 * the list at its place was a weaker reading.
 */
export function findListOf(
  { figures: [first] }: Found,
  parts: readonly string[],
  each: readonly Found[],
): Found | null {
  const peers = peersOf(first);
  const isTold = each.every(({ figures: [found] }, i) => {
    if (found === undefined || isSame(found, peers[i])) return true;
    // 農村居民和城鎮居民 of a list that names them the other way round.
    const place = peers.findIndex((peer) => isSame(found, peer));
    if (place !== -1 && each[place]?.figures[0]?.figure !== found.figure) return false;
    return namesItem(parts[i] ?? "", peers[i]);
  });
  return peers.length === each.length && isTold ? showFigures(peers, []) : null;
}

/** True when one release tells a figure of its own, and of one class, for each of the things asked for. */
export function tellApart(each: readonly Found[], isOneClass: boolean): boolean {
  const figures = each.flatMap((found) => (found.figures.length === 1 ? found.figures : []));
  const [first] = figures;
  const starts = new Set(figures.map(({ figure }) => figure.start));
  return (
    starts.size === each.length &&
    (!isOneClass || figures.every(({ figure }) => figure.unitClass === first?.figure.unitClass)) &&
    figures.every(({ passage }) => passage.release === first?.passage.release)
  );
}

/** 房地產、物業類案件6.83萬件: the best figure for all that is asked about names each of the things. */
export function namesAll({ figures: [first] }: Found, parts: readonly Question[]): boolean {
  if (first === undefined || first.figure.list !== null) return false;
  const { passage } = first;
  const own = spansOf(passage)[passage.figures.indexOf(first.figure)]?.own;
  if (own === undefined) return false;
  const text = fold(passage.release.text.slice(own.start, first.figure.start));
  return parts.every(({ terms }) =>
    terms.some(({ isItem, words }) => isItem === true && words.some((word) => text.includes(word))),
  );
}

function namesItem(part: string, peer: FigureSlice | undefined): boolean {
  const item = peer?.figure.counts?.text ?? peer?.figure.place?.text;
  return item !== undefined && findKeys(fold(item)).some((pair) => fold(part).includes(pair));
}

function isSame(a: FigureSlice, b: FigureSlice | undefined): boolean {
  return a.figure === b?.figure;
}

/** The figures of the list that a figure stands in, itself among them; none when it stands in none. */
function peersOf(first: FigureSlice | undefined): FigureSlice[] {
  if (first === undefined) return [];
  const { figure, passage } = first;
  const { text } = passage.release;
  const peers = passage.figures.filter(
    ({ kind, clause, unitClass }) =>
      kind === "quantity" && clause.start === figure.clause.start && unitClass === figure.unitClass,
  );
  const isListed = peers.every(({ start }, i) =>
    LISTED.test(text.slice(peers[i - 1]?.end ?? start, start)),
  );
  return isListed ? peers.map((peer) => ({ figure: peer, passage })) : [];
}

/** Between a figure and its neighbour: 283件443人, 241宗，涉及866人. */
const BESIDE =
  /^\s*(?:[、,和及與与]|以及)?\s*(?:共|合共)?(?:涉及|牵涉|涉|影响|造成)?(?:共|合共|约)?\s*$/;
/** What a neighbour says of it. */
const INVOLVES = /^(?:涉及|牵涉|影响|涉案)$/;

/** 137件205人: the neighbour of a figure, for a question that only names another unit after it. */
export function answerBeside(question: Question, before: FigureSlice | undefined): Found | null {
  if (before === undefined || saysMore(question)) return null;
  const { figure, passage } = before;
  const { text } = passage.release;
  const beside = passage.figures.find(
    (other) =>
      other.start >= figure.end &&
      fitUnit(question.asked, other) >= OWN_UNIT &&
      (BESIDE.test(fold(text.slice(figure.end, other.start))) ||
        (other.clause.start === figure.clause.start && isToldOf(figure, other, question))),
  );
  return beside === undefined ? null : showFigures([{ figure: beside, passage }], []);
}

/** 最高為10月3日的17.4萬人次: what 當天 asks for. */
function isToldOf(date: Figure, other: Figure, { periods }: Question): boolean {
  return date.kind === "date" && periods.length > 0 && other.kind === "quantity";
}

/** More than a unit, and the day of the answer before. */
function saysMore({ asked, terms, periods, places }: Question): boolean {
  return (
    asked.wanted !== "figure" ||
    terms.some(
      ({ weight, isCounted, words }) =>
        weight >= 1 && !isCounted && !words.some((word) => INVOLVES.test(word)),
    ) ||
    periods.some((period) => !THAT_DAY.test(fold(period))) ||
    places.length > 0
  );
}

const THAT_DAY = /^(?:[当同]日|[当那]天)$/;

/** A unit that is asked for by its class at least. */
const OWN_UNIT = 0.7;
