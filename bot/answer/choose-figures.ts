import { ownSpanOf } from "../../index/figure-description.ts";
import type { AttributedFigure } from "../../index/figures/figure.ts";
import type { Generation, IndexedPassage } from "../../index/generation.ts";
import { sentenceOf } from "../../index/passages.ts";
import type { Query } from "../../index/query.ts";
import type { RankedPassage } from "../../index/retriever.ts";
import { fold } from "../../index/text/fold.ts";
import { contains, type Span } from "../../index/text/span.ts";
import type { Excerpt } from "./choose-excerpts.ts";
import { keepPrinted } from "./computation.ts";
import { contradicts, findInsistences, type Insistence } from "./contrasts.ts";
import { weighTerms } from "./coverage.ts";
import {
  type FigureCandidate,
  type FigureSignals,
  measureSignals,
  toBareLogOdds,
  toLogOdds,
} from "./figure-signals.ts";
import { readFolded, readFoldedTitle } from "./folded-text.ts";
import { fitPeriod, leavesYearOpen } from "./period-fit.ts";
import { fitPlace } from "./place-fit.ts";
import type { Question } from "./question.ts";
import { fitDate, fitUnit } from "./unit-fit.ts";

/** A figure that may answer, with how likely it does. */
export interface FigureChoice {
  readonly figure: AttributedFigure;
  readonly passage: IndexedPassage;
  /** 0 to 1. */
  readonly probability: number;
  readonly signals: FigureSignals;
  /** What keeps it from being an answer, however well its words fit. */
  readonly block: "period" | "place" | null;
}

/** What was found for a question: the figures that answer it, or what kept the nearest one from doing so. */
export interface FiguresFound {
  /** Best first; more than one when they fit equally well. */
  readonly choices: readonly FigureChoice[];
  /** The best figure of another period or place. */
  readonly nearest: FigureChoice | null;
}

/** Below this a figure is not shown as an answer. */
export const MIN_PROBABILITY = 0.6;
/** Choices of one release this close to the best, in log odds, are shown with it. */
const HAIR = 0.15;
/** Between releases whose sentences follow one pattern the ranking alone makes a difference. */
const RELEASE_HAIR = 0.6;
/** Words by which a change is asked for without 多少: 年增幾趴. */
const CHANGE = /增|减|升|跌|降|涨|rise|rose|fell|drop|increas|decreas/;
const MAX_CHOICES = 3;

/** What was found for a question, best first, and where the vectors of the figures are. */
export interface FigureSources {
  readonly generation: Generation;
  readonly query: Query;
  readonly ranked: readonly RankedPassage[];
  readonly excerpts: readonly Excerpt[];
}

/** Chooses the figures that answer a question among those rated for it. */
export function chooseFigures(question: Question, rated: readonly FigureChoice[]): FiguresFound {
  const all = keepPrinted(question.computation, rated);
  const fitting = all.filter(
    ({ block, probability }) => block === null && probability >= MIN_PROBABILITY,
  );
  const nearest = all.find(
    ({ block, probability }) => block !== null && probability >= MIN_PROBABILITY,
  );
  return { choices: pickBest(question, fitting), nearest: nearest ?? null };
}

/** Every figure that can answer by its kind and unit, the most likely first. */
export function rateFigures(question: Question, sources: FigureSources): FigureChoice[] {
  const terms = weighTerms(question.terms, sources.generation.keywords);
  const candidates = findCandidates(question, sources);
  const signals = measureSignals(
    {
      terms,
      role: question.role,
      asking: question.asked.span?.start ?? question.folded.length,
      asksChange: question.computation === "difference" || CHANGE.test(question.folded),
    },
    candidates,
    sources.generation,
  );
  return candidates
    .map(({ figure, passage, period, place }, i) => {
      const own = signals[i] as FigureSignals;
      const block = period === "conflict" ? "period" : place === "conflict" ? "place" : null;
      return {
        figure,
        passage,
        probability: toProbability(toLogOdds(own)),
        signals: own,
        block,
      } as const;
    })
    .sort((a, b) => b.probability - a.probability);
}

function findCandidates(question: Question, sources: FigureSources): FigureCandidate[] {
  const { generation, query, ranked, excerpts } = sources;
  const insistences = findInsistences(question.said);
  return ranked.flatMap(({ passage, score: rank }) => {
    const namedRow = passage.isTable ? findNamedRow(question.said, passage.figures) : undefined;
    return passage.figures.flatMap((figure, i) => {
      const unit = fitKind(question, figure);
      if (unit === 0 || (passage.isTable && isOtherRow(figure, namedRow))) return [];
      const { release } = passage;
      const sentence = sentenceOf(passage, figure);
      const own = ownSpanIn(passage, figure, sentence);
      if (isContradicted(insistences, { figure, passage, sentence, own })) return [];
      return [
        {
          figure,
          passage,
          sentence,
          own,
          cosine: generation.figureVectors.cosine(query.vector, passage.firstFigure + i),
          excerpt: excerptScore(excerpts, passage, figure),
          rank,
          unit,
          period: fitPeriod(question, figure, release),
          place: fitPlace(question.places, figure, passage, sentence),
        },
      ];
    });
  });
}

/** The newest message of a conversation that names a row of a table. */
function findNamedRow(
  said: readonly string[],
  figures: readonly AttributedFigure[],
): string | undefined {
  const labels = [...new Set(figures.map(({ row }) => toLabel(row?.text ?? "")))];
  return said.find((words) => labels.some((label) => label !== "" && words.includes(label)));
}

/**
 * A cell answers only for the row that the question names, or the one before it where it names none, or for the
 * row of totals.
 */
function isOtherRow({ row }: AttributedFigure, named: string | undefined): boolean {
  if (row === null) return false;
  const own = toLabel(row.text);
  return named === undefined ? !TOTAL.test(own) : !named.includes(own);
}

function toLabel(text: string): string {
  return fold(text).replace(/(?<=..)[省市区县]$/, "");
}

const TOTAL = /^(?:合计|总计|小计|总数|全[省市国区县港]|total)$/;

/** What happened on a date is said by its sentence, from the date before to the date after, not by its clause. */
function ownSpanIn(passage: IndexedPassage, figure: AttributedFigure, sentence: Span): Span {
  const { figures, release } = passage;
  if (figure.kind !== "date") return ownSpanOf(release.text, figure, figures);
  const dates = figures.filter((other) => other.kind === "date" && contains(sentence, other));
  const start = dates.findLast((other) => other.end <= figure.start)?.end ?? sentence.start;
  const end = dates.find((other) => other.start >= figure.end)?.start ?? sentence.end;
  return { start, end };
}

interface Setting {
  readonly figure: AttributedFigure;
  readonly passage: IndexedPassage;
  readonly sentence: Span;
  readonly own: Span;
}

/** 小學教師有多少 is not answered by the figure of 初中, nor by that of all schools. */
function isContradicted(
  insistences: readonly Insistence[],
  { figure, passage, sentence, own }: Setting,
): boolean {
  if (insistences.length === 0) return false;
  const { text, start } = readFolded(passage);
  const around = `${readFoldedTitle(passage.release).text} ${text.slice(0, own.end - start)}`;
  const before = text.slice(sentence.start - start, figure.start - start);
  const behind = text.slice(figure.end - start, own.end - start);
  return insistences.some((insistence) => contradicts({ before, behind, around }, insistence));
}

function excerptScore(
  excerpts: readonly Excerpt[],
  passage: IndexedPassage,
  figure: AttributedFigure,
): number {
  const bearing = excerpts.find(
    (excerpt) => excerpt.passage === passage && contains(excerpt, figure),
  );
  return bearing?.score ?? 0;
}

function fitKind(question: Question, figure: AttributedFigure): number {
  if (question.asked.wanted === "date") return fitDate(question.asked, figure);
  return figure.kind === "date" ? 0 : fitUnit(question.asked, figure);
}

/**
 * The best, and with it those that fit within a hair; the newest release first where the time is left open.
 */
function pickBest(question: Question, fitting: readonly FigureChoice[]): FigureChoice[] {
  const best = fitting[0];
  if (best === undefined) return [];
  const near = fitting.filter((other) => isNear(best, other));
  const distinct = near.filter(
    (other, i) => near.findIndex((earlier) => saysTheSame(earlier, other)) === i,
  );
  if (!leavesYearOpen(question)) return distinct.slice(0, MAX_CHOICES);
  distinct.sort((a, b) => dateOf(b).localeCompare(dateOf(a)) || b.probability - a.probability);
  // 今年 is the year of the newest release; without any period the older ones are of interest, too.
  const newest = distinct.filter(({ passage }) => passage.release === distinct[0]?.passage.release);
  return (question.periods.length > 0 ? newest : distinct).slice(0, MAX_CHOICES);
}

function isNear(best: FigureChoice, other: FigureChoice): boolean {
  if (isOtherReading(best, other)) return true;
  return best.passage.release === other.passage.release
    ? toLogOdds(best.signals) - toLogOdds(other.signals) <= HAIR
    : toBareLogOdds(best.signals) - toBareLogOdds(other.signals) <= RELEASE_HAIR;
}

/** 查了多少案件: 查處 and 查辦 are both what is asked, since neither is the asker's own word. */
function isOtherReading(best: FigureChoice, other: FigureChoice): boolean {
  const isLoose = best.signals.verb > 0.8 && best.signals.verb < 1;
  if (!isLoose || best.signals.verb !== other.signals.verb) return false;
  return (
    best.passage.release === other.passage.release &&
    best.figure.predicate?.text !== other.figure.predicate?.text &&
    Math.abs(best.signals.own - other.signals.own) < 0.1 &&
    best.signals.unit === other.signals.unit
  );
}

function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function saysTheSame(a: FigureChoice, b: FigureChoice): boolean {
  return a.passage.release === b.passage.release && a.figure.text === b.figure.text;
}

function dateOf({ passage }: FigureChoice): string {
  return passage.release.date ?? "";
}
