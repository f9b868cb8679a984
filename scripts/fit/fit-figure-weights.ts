/**
 * Fits the weights of `bot/answer/candidates/figure-weights.json` on the project's own questions: of the figures that can
 * answer a question, and of answering with none, the right one is to be the likeliest (a softmax with a fixed
 * score of 0 for none). Sets that are not in `FITTED` are only checked.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FigureSignals } from "../../bot/answer/candidates/figure-signals.ts";
import { rateFigures } from "../../bot/answer/candidates/rate-figures.ts";
import { findSearch, findSources } from "../../bot/answer/find-sources.ts";
import { splitEach } from "../../bot/answer/question/split-each.ts";
import { splitMessage } from "../../bot/answer/question/split-message.ts";
import { readSettings } from "../../bot/settings.ts";
import {
  FIXTURES,
  prepareFixtures,
  prepareSets,
  type QuestionSet,
} from "../evaluation/fixture-corpus.ts";
import { type Expected, readJsonLines } from "../evaluation/question-sets.ts";
import { runMain } from "../run-main.ts";
import { dot } from "./fit-linear.ts";

/** The figures that can answer one question; `right` are those that do, none when it has to be refused. */
interface Case {
  readonly candidates: readonly (readonly number[])[];
  readonly right: ReadonlySet<number>;
}

const STEPS = 3_000;
const RATE = 0.05;
/** Keeps the weights of signals that the few questions hardly show near 0. */
const DECAY = 0.0005;

/** Weights of signals that single questions show too seldom, or never. */
const BY_HAND: Readonly<Record<string, number>> = { eventApart: -2.5, beside: 2.2 };

const OWN = ["questions.jsonl", "multi-release.jsonl"];
/** The project's own questions and the sets that are fitted with them. */
const FITTED: ReadonlySet<string> = new Set([
  ...OWN,
  ..."borders fields harbours islands kitchens letters relics rivers runners".split(" "),
]);

runMain(async () => {
  const settings = readSettings(process.env);
  const prepared = await prepareFixtures(settings);
  const own = OWN.map((file) => ({
    name: file,
    path: join(FIXTURES, file),
    prepared,
  }));
  const fitted: Case[] = [];
  const checked: Case[] = [];
  let names: readonly string[] = [];
  for (const set of [...own, ...(await prepareSets(settings))]) {
    const { cases, signals } = await readCases(set);
    names = signals;
    (FITTED.has(set.name) ? fitted : checked).push(...cases);
  }
  const weights = fitWeights(fitted);
  console.log(
    `right of those fitted ${rate(fitted, weights)}, of others ${rate(checked, weights)}`,
  );
  const rounded = weights.map((weight) => Math.round(weight * 100) / 100);
  const signals = Object.fromEntries(
    names.map((name, i) => [name, BY_HAND[name] ?? rounded[i + 1]]),
  ) as Partial<FigureSignals>;
  const path = new URL("../../bot/answer/candidates/figure-weights.json", import.meta.url);
  writeFileSync(path, `${JSON.stringify({ bias: rounded[0], signals }, null, 2)}\n`);
});

/** The questions of a set for which figures are rated, and the names of the signals, in order. */
async function readCases({
  path,
  prepared: { generation, embedder },
}: QuestionSet): Promise<{ readonly cases: Case[]; readonly signals: readonly string[] }> {
  const cases: Case[] = [];
  let signals: readonly string[] = [];
  for (const expected of readJsonLines<Expected>(path)) {
    if (splitMessage(expected.question).flatMap(splitEach).length > 1) continue;
    const { question, query } = await findSearch({ generation, embedder }, expected.question);
    const { asked, form, computation } = question;
    if (asked.wanted === "passage" || form === "reverse") continue;
    if (computation !== null && computation !== "rate") continue;
    const rated = rateFigures(question, findSources(generation, question, query)).filter(
      ({ block }) => block === null,
    );
    const accepted = [expected.figures, ...(expected.alternatives ?? [])].map(([first]) => first);
    const right = rated.flatMap(({ figure, passage }, i) =>
      passage.release.id === expected.document && accepted.includes(figure.text) ? [i] : [],
    );
    if (expected.document !== null && right.length === 0) continue;
    signals = rated[0] === undefined ? signals : Object.keys(rated[0].signals);
    cases.push({
      candidates: rated.map((choice) => [1, ...Object.values<number>({ ...choice.signals })]),
      right: new Set(right),
    });
  }
  return { cases, signals };
}

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
