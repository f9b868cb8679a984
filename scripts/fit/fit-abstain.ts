/**
 * Fits the model that says whether the releases answer a question, and measures its operating point.
 *
 *   npx tsx scripts/fit/fit-abstain.ts SQUAD-FILE… --check SQUAD-FILE…
 *
 * Of every set two corpora are made, each half of the articles, and small ones of one to five articles; each
 * question is asked of the corpus with its article and of one without. A third of the questions have noise.
 */
import { writeFileSync } from "node:fs";
import { chooseExcerpts } from "../../bot/answer/excerpts/choose-excerpts.ts";
import { readSupport } from "../../bot/answer/excerpts/support-signals.ts";
import type { Generation } from "../../index/generation.ts";
import { toQuery } from "../../index/ranking/query.ts";
import { retrieve } from "../../index/ranking/retriever.ts";
import { addUsualNoise } from "../evaluation/noise.ts";
import { type FitSet, loadFitSet } from "./fit-corpus.ts";
import { fitLogistic, probabilityOf, round, type Sample } from "./fit-linear.ts";

interface Asked extends Sample {
  /** Which figure it belongs to: large or small corpora, with or without noise. */
  readonly group: string;
  readonly names: readonly string[];
}

interface Corpus {
  readonly documents: ReadonlySet<string>;
  readonly generation: Generation;
  readonly size: "large" | "small";
}

const CANDIDATES = 20;
const SEED = 1;
const SMALL_CORPORA = 40;
/** Share of the answerable clean questions that may be refused in large corpora. */
const FALSE_REFUSALS = 0.014;

const files = process.argv.slice(2);
const split = files.indexOf("--check");
if (split <= 0 || split === files.length - 1) {
  console.error("Usage: npx tsx scripts/fit/fit-abstain.ts SQUAD-FILE… --check SQUAD-FILE…");
  process.exit(1);
}
const fitted = await collectAll(files.slice(0, split));
const model = fitLogistic(fitted);
const supportOf = (asked: Asked) => probabilityOf(asked, model);
const accepted = fitted
  .filter(({ group, isRight }) => isRight && group === "large")
  .map(supportOf)
  .sort((a, b) => a - b);
const threshold = round(accepted[Math.floor(FALSE_REFUSALS * accepted.length)] ?? 0.5);
const names = fitted[0]?.names ?? [];
const report = {
  bias: round(model.bias),
  threshold,
  weights: Object.fromEntries(names.map((name, i) => [name, round(model.weights[i] ?? 0)])),
  measured: measure(await collectAll(files.slice(split + 1))),
};
writeFileSync(
  new URL("../../bot/answer/excerpts/abstain-weights.json", import.meta.url),
  `${JSON.stringify(report, null, 2)}\n`,
);
console.log(report);

async function collectAll(paths: readonly string[]): Promise<Asked[]> {
  const all: Asked[] = [];
  for (const path of paths) all.push(...(await collect(await loadFitSet(path))));
  return all;
}

async function collect(set: FitSet): Promise<Asked[]> {
  const corpora = makeCorpora(set);
  const asked: Asked[] = [];
  for (const [i, question] of set.questions.entries()) {
    const noisy = i % 3 === 2;
    const text = noisy ? addUsualNoise(question.question, SEED) : question.question;
    const vector = await set.embed(text);
    for (const { generation, size, documents } of pickCorpora(corpora, question.document, i)) {
      const query = toQuery(text, vector);
      const ranked = retrieve(generation, query, CANDIDATES);
      const signals = readSupport(ranked, chooseExcerpts(ranked, query), query);
      if (signals === null) continue;
      asked.push({
        group: noisy ? `${size} with noise` : size,
        names: Object.keys(signals),
        signals: Object.values<number>({ ...signals }),
        isRight: documents.has(question.document),
      });
    }
  }
  return asked;
}

function makeCorpora(set: FitSet): Corpus[] {
  const documents = [...new Set(set.questions.map(({ document }) => document))];
  const toCorpus = (size: Corpus["size"], kept: readonly string[]): Corpus => {
    const own = new Set(kept);
    return { documents: own, generation: set.only(own), size };
  };
  const halves = [0, 1].map((half) =>
    toCorpus(
      "large",
      documents.filter((_, i) => i % 2 === half),
    ),
  );
  const small = Array.from({ length: SMALL_CORPORA }, (_, i) =>
    toCorpus("small", documents.slice(5 * i, 5 * i + 1 + (i % 5))),
  );
  return [...halves, ...small.filter((corpus) => corpus.documents.size > 0)];
}

/** Both large corpora; of the small ones the one with the article, if any, and one without. */
function pickCorpora(corpora: readonly Corpus[], document: string, turn: number): Corpus[] {
  const small = corpora.filter(({ size }) => size === "small");
  const own = small.filter(({ documents }) => documents.has(document));
  const others = small.filter(({ documents }) => !documents.has(document));
  const other = own.length > 0 ? others[turn % others.length] : undefined;
  return [
    ...corpora.filter(({ size }) => size === "large"),
    ...own,
    ...(other === undefined ? [] : [other]),
  ];
}

function measure(asked: readonly Asked[]) {
  const groups = [...new Set(asked.map(({ group }) => group))].sort();
  return Object.fromEntries(
    groups.map((group) => {
      const of = (isRight: boolean) =>
        asked.filter((one) => one.group === group && one.isRight === isRight).map(supportOf);
      const refused = (all: readonly number[]) =>
        round((100 * all.filter((probability) => probability < threshold).length) / all.length);
      return [
        group,
        {
          auroc: Math.round(1000 * areaUnderCurve(of(true), of(false))) / 1000,
          falseRefusals: refused(of(true)),
          rightRefusals: refused(of(false)),
        },
      ];
    }),
  );
}

/** How often an answerable question gets a higher probability than an unanswerable one. */
function areaUnderCurve(right: readonly number[], wrong: readonly number[]): number {
  const sorted = wrong.toSorted((a, b) => a - b);
  const below = (value: number) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return right.reduce((sum, value) => sum + below(value), 0) / (right.length * wrong.length || 1);
}
