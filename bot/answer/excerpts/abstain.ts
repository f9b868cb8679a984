import type { Query } from "../../../index/ranking/query.ts";
import type { RankedPassage } from "../../../index/ranking/retriever.ts";
import support from "./abstain-weights.json" with { type: "json" };
import type { Excerpt } from "./choose-excerpts.ts";
import { readSupport, type SupportSignals } from "./support-signals.ts";

/** From this probability on a question counts as answered; `abstain-weights.json` says with which errors. */
const LEAST_SUPPORT = support.threshold;

const NAMES = Object.keys(support.weights) as (keyof SupportSignals)[];

/** How probably the releases answer the question, 0 to 1: a logistic model over few signals. */
export function supportOf(
  ranked: readonly RankedPassage[],
  excerpts: readonly Excerpt[],
  query: Query,
): number {
  const signals = readSupport(ranked, excerpts, query);
  return signals === null ? 0 : toProbability(signals);
}

/** True when the releases answer the question, as far as the words of both tell. */
export function isSupported(
  ranked: readonly RankedPassage[],
  excerpts: readonly Excerpt[],
  query: Query,
): boolean {
  return supportOf(ranked, excerpts, query) >= LEAST_SUPPORT;
}

/** The model itself: 1 / (1 + e^-(bias + Σ weight × signal)). */
function toProbability(signals: SupportSignals): number {
  const sum = NAMES.reduce(
    (total, name) => total + support.weights[name] * signals[name],
    support.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}
