/**
 * Fits the weights of `bot/answer/figure-weights.json` on the project's own questions: of the figures that can
 * answer a question, and of answering with none, the right one is to be the likeliest (a softmax with a fixed
 * score of 0 for none). Half of the questions are fitted and the other half checked, both ways; what is
 * written is fitted on all.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DEPTH, findSearch } from "../bot/answer/answer-question.ts";
import { chooseExcerpts } from "../bot/answer/choose-excerpts.ts";
import { rateFigures } from "../bot/answer/choose-figures.ts";
import type { FigureSignals } from "../bot/answer/figure-signals.ts";
import { splitMessage } from "../bot/answer/split-message.ts";
import { readSettings } from "../bot/settings.ts";
import { retrieve } from "../index/retriever.ts";
import { FIXTURES, prepareFixtures } from "./evaluation/fixture-corpus.ts";
import { type Expected, readJsonLines } from "./evaluation/question-sets.ts";
import { dot } from "./fit-linear.ts";
import { runMain } from "./run-main.ts";

/** The figures that can answer one question; `right` are those that do, none when it has to be refused. */
interface Case {
  readonly candidates: readonly (readonly number[])[];
  readonly right: ReadonlySet<number>;
}

const STEPS = 3_000;
const RATE = 0.05;
/** Keeps the weights of signals that the few questions hardly show near 0. */
const DECAY = 0.002;

runMain(async () => {
  const { generation, embedder } = await prepareFixtures(readSettings(process.env));
  const cases: Case[] = [];
  let names: string[] = [];
  for (const file of ["questions.jsonl", "multi-release.jsonl"]) {
    for (const expected of readJsonLines<Expected>(join(FIXTURES, file))) {
      if (splitMessage(expected.question).length > 1) continue;
      const { question, query } = await findSearch({ generation, embedder }, expected.question);
      if (question.asked.wanted === "passage" || question.form === "reverse") continue;
      const ranked = retrieve(generation, query, DEPTH);
      const excerpts = chooseExcerpts(ranked, query);
      const rated = rateFigures(question, { generation, query, ranked, excerpts }).filter(
        ({ block }) => block === null,
      );
      const accepted = [expected.figures, ...(expected.alternatives ?? [])].map(([first]) => first);
      const right = rated.flatMap(({ figure, passage }, i) =>
        passage.release.id === expected.document && accepted.includes(figure.text) ? [i] : [],
      );
      if (expected.document !== null && right.length === 0) continue;
      names = rated[0] === undefined ? names : Object.keys(rated[0].signals);
      cases.push({
        candidates: rated.map(({ signals }) => [1, ...Object.values<number>({ ...signals })]),
        right: new Set(right),
      });
    }
  }
  const even = cases.filter((_, i) => i % 2 === 0);
  const odd = cases.filter((_, i) => i % 2 === 1);
  console.log(
    `${cases.length} questions; right on the half not fitted: ${rate(odd, fitWeights(even))} and ${rate(even, fitWeights(odd))}`,
  );
  const weights = fitWeights(cases);
  console.log(`fitted on all: ${rate(cases, weights)}`);
  const rounded = weights.map((weight) => Math.round(weight * 100) / 100);
  const signals = Object.fromEntries(
    names.map((name, i) => [name, rounded[i + 1]]),
  ) as Partial<FigureSignals>;
  const path = new URL("../bot/answer/figure-weights.json", import.meta.url);
  writeFileSync(path, `${JSON.stringify({ bias: rounded[0], signals }, null, 2)}\n`);
});

function fitWeights(cases: readonly Case[]): number[] {
  const width = cases.find(({ candidates }) => candidates.length > 0)?.candidates[0]?.length ?? 0;
  const weights = new Array<number>(width).fill(0);
  const momentum = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -DECAY * weight));
    for (const one of cases) addGradient(gradient, one, weights, 1 / cases.length);
    gradient.forEach((slope, i) => {
      momentum[i] = 0.9 * (momentum[i] ?? 0) + slope;
      weights[i] = (weights[i] ?? 0) + RATE * 10 * (momentum[i] ?? 0);
    });
  }
  return weights;
}

function addGradient(
  gradient: number[],
  { candidates, right }: Case,
  weights: readonly number[],
  scale: number,
): void {
  const odds = candidates.map((signals) => Math.exp(dot(signals, weights)));
  const none = right.size === 0 ? 1 : 0;
  const all = 1 + odds.reduce((sum, value) => sum + value, 0);
  const good = none + odds.reduce((sum, value, i) => sum + (right.has(i) ? value : 0), 0);
  candidates.forEach((signals, i) => {
    const odd = odds[i] ?? 0;
    const slope = (right.has(i) ? odd / good : 0) - odd / all;
    signals.forEach((value, k) => {
      gradient[k] = (gradient[k] ?? 0) + scale * slope * value;
    });
  });
}

function rate(cases: readonly Case[], weights: readonly number[]): string {
  const isRight = ({ candidates, right }: Case): boolean => {
    const scores = candidates.map((signals) => dot(signals, weights));
    const best = scores.indexOf(Math.max(...scores));
    return (scores[best] ?? -1) <= 0 ? right.size === 0 : right.has(best);
  };
  return `${cases.filter(isRight).length}/${cases.length}`;
}
