import type { AttributedFigure } from "../../index/figures/figure.ts";
import type { IndexedPassage } from "../../index/generation.ts";
import { contains } from "../../index/text/span.ts";
import { shareFound, type WeighedTerm } from "./coverage.ts";
import weights from "./figure-weights.json" with { type: "json" };
import { foldedTextOf, foldedTitleOf } from "./folded-text.ts";
import type { PeriodFit } from "./period-fit.ts";
import type { PlaceFit } from "./place-fit.ts";

/** What speaks for and against a figure as the answer to a question, each from 0 to 1. */
export interface FigureSignals {
  /** Share of the question's terms that the figure's own words hold. */
  readonly own: number;
  /** The same, each term weighted down when many of the other candidates hold it too. */
  readonly distinct: number;
  /** Share that its sentence holds. */
  readonly sentence: number;
  /** Share that its passage and its release's title hold. */
  readonly passage: number;
  /** Share in its release's title, among the terms that the title of any candidate's release holds. */
  readonly title: number;
  /** Share of the counted noun in its own words or sentence; 1 when none is asked. */
  readonly noun: number;
  /** Share of the asked verbs in its own words; .5 when none is asked. */
  readonly verb: number;
  /** Cosine of the question and the figure's own words. */
  readonly cosine: number;
  /** Score of its passage in the ranking. */
  readonly rank: number;
  /** How well its unit answers. */
  readonly unit: number;
  readonly periodExact: number;
  readonly periodUnsaid: number;
  readonly placeExact: number;
  readonly placeNear: number;
  readonly roleRight: number;
  readonly roleWrong: number;
}

/** What the question brings to the comparison. */
export interface FigureQuestion {
  readonly terms: readonly WeighedTerm[];
  readonly role: "from" | "to" | null;
}

/** What is known of one candidate before its words are compared with the question's. */
export interface FigureCandidate {
  readonly figure: AttributedFigure;
  readonly passage: IndexedPassage;
  /** What the figure says by itself, folded. */
  readonly own: string;
  readonly cosine: number;
  readonly rank: number;
  readonly unit: number;
  readonly period: PeriodFit;
  readonly place: PlaceFit;
}

/** Measures the signals of all candidates of one question, in order. */
export function measureSignals(
  { terms, role }: FigureQuestion,
  candidates: readonly FigureCandidate[],
): FigureSignals[] {
  const distinct = weighAmong(
    terms,
    candidates.map(({ own }) => own),
  );
  const titles = new Set(candidates.map(({ passage }) => foldedTitleOf(passage.release)));
  const named = terms.filter((term) => [...titles].some((title) => isIn(term, title)));
  const counted = terms.filter(({ isCounted }) => isCounted);
  const verbs = terms.filter(({ isVerb }) => isVerb);
  return candidates.map((candidate) => {
    const { figure, passage, own, period, place } = candidate;
    const folded = foldedTextOf(passage.release);
    const title = foldedTitleOf(passage.release);
    const sentence = passage.sentences.find((span) => contains(span, figure)) ?? passage;
    const near = `${own} ${folded.slice(sentence.start, sentence.end)}`;
    const around = `${near} ${folded.slice(passage.start, passage.end)} ${title}`;
    return {
      own: shareFound(terms, own) ?? 0.5,
      distinct: shareFound(distinct, own) ?? 0.5,
      sentence: shareFound(terms, near) ?? 0.5,
      passage: shareFound(terms, around) ?? 0.5,
      title: shareFound(named, title) ?? 0.5,
      noun: shareFound(counted, near) ?? 1,
      verb: shareFound(verbs, own) ?? 0.5,
      cosine: candidate.cosine,
      rank: candidate.rank,
      unit: candidate.unit,
      periodExact: period === "exact" ? 1 : 0,
      periodUnsaid: period === "unsaid" ? 1 : 0,
      placeExact: place === "exact" ? 1 : 0,
      placeNear: place === "near" ? 1 : 0,
      roleRight: role !== null && figure.role === role ? 1 : 0,
      roleWrong: figure.role !== null && figure.role !== (role ?? "to") ? 1 : 0,
    };
  });
}

/** The probability that a figure with these signals answers, by the logistic model of `figure-weights.json`. */
export function toProbability(signals: FigureSignals): number {
  const weightOf: Readonly<Record<string, number>> = weights.signals;
  let sum = weights.bias;
  for (const [name, value] of Object.entries(signals)) sum += value * (weightOf[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** A term that every candidate holds tells none apart. */
function weighAmong(terms: readonly WeighedTerm[], texts: readonly string[]): WeighedTerm[] {
  return terms.map((term) => {
    const holding = texts.filter((text) => isIn(term, text)).length;
    const rarity = Math.log(1 + texts.length / (holding + 1)) / Math.log(1 + texts.length);
    return { ...term, mass: term.mass * rarity };
  });
}

function isIn({ words }: WeighedTerm, text: string): boolean {
  return words.some((word) => text.includes(word));
}
