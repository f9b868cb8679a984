/**
 * Fits the model of `bot/answer/choice/sureness-weights.json`, which says how surely the figure that fits a question best is
 * the right one, on the questions of all sets for one figure. Measured on sets that the fit has not seen, a fifth of
 * them at a time.
 */
import { writeFileSync } from "node:fs";
import { showChosen } from "../../bot/answer/answer-with-figures.ts";
import { findBestFigures } from "../../bot/answer/choice/best-figures.ts";
import { measureSureness } from "../../bot/answer/choice/sureness.ts";
import { findSearch, findSources } from "../../bot/answer/find-sources.ts";
import { splitEach } from "../../bot/answer/question/split-each.ts";
import { splitMessage } from "../../bot/answer/question/split-message.ts";
import { readSettings } from "../../bot/settings.ts";
import { prepareSets, type QuestionSet } from "../evaluation/fixture-corpus.ts";
import { type Expected, readJsonLines } from "../evaluation/question-sets.ts";
import { runMain } from "../run-main.ts";
import { fitLogistic, probabilityOf, round, type Sample } from "./fit-linear.ts";

interface Case extends Sample {
  readonly names: readonly string[];
  readonly isAnswerable: boolean;
}

const FOLDS = 5;
/** From this probability on figures are shown: a wrong figure counts a little more than a right one. */
const THRESHOLD = 0.575;
/** Other operating points, for comparison. */
const THRESHOLDS = [0.4, 0.5, THRESHOLD, 0.6, 0.7, 0.8];

runMain(async () => {
  const sets: Case[][] = [];
  for (const set of await prepareSets(readSettings(process.env))) sets.push(await readCases(set));
  const unseen = sets.flatMap((cases, i) => {
    const model = fitLogistic(sets.filter((_, j) => j % FOLDS !== i % FOLDS).flat());
    return cases.map((one) => ({ ...one, probability: probabilityOf(one, model) }));
  });
  const measured = THRESHOLDS.map((threshold) => {
    const shown = unseen.filter(({ probability }) => probability >= threshold);
    const refused = unseen.filter(({ probability }) => probability < threshold);
    const right = shown.filter(({ isRight }) => isRight).length;
    const served = right + refused.filter(({ isAnswerable }) => !isAnswerable).length;
    return { threshold, of: unseen.length, right: served, wrong: shown.length - right };
  });
  console.table(measured);
  const model = fitLogistic(sets.flat());
  const names = unseen[0]?.names ?? [];
  const report = {
    bias: round(model.bias),
    threshold: THRESHOLD,
    weights: Object.fromEntries(names.map((name, i) => [name, round(model.weights[i] ?? 0)])),
    measured: measured.find(({ threshold }) => threshold === THRESHOLD),
  };
  const path = new URL("../../bot/answer/choice/sureness-weights.json", import.meta.url);
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
});

/** The questions of a set for which figures were found, and whether the first is the right one. */
async function readCases({ path, prepared }: QuestionSet): Promise<Case[]> {
  const { generation } = prepared;
  const cases: Case[] = [];
  for (const expected of readJsonLines<Expected>(path)) {
    if (splitMessage(expected.question).flatMap(splitEach).length > 1) continue;
    const { question, query } = await findSearch(prepared, expected.question);
    if (question.asked.wanted === "passage" || question.form === "reverse") continue;
    const found = findBestFigures(question, {
      ...findSources(generation, question, query),
      documents: [],
    });
    const signals = measureSureness(question, found);
    if (signals === null) continue;
    const { figures } = showChosen(question, found);
    const firsts = [expected.figures, ...(expected.alternatives ?? [])].map(([first]) => first);
    cases.push({
      names: Object.keys(signals),
      signals: Object.values<number>({ ...signals }),
      isAnswerable: expected.document !== null,
      isRight:
        figures[0]?.passage.release.id === expected.document &&
        firsts.includes(figures[0]?.figure.text),
    });
  }
  return cases;
}
