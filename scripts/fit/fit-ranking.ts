/**
 * Fits the weights of the passage signals and of the sentence signals.
 *
 *   npx tsx scripts/fit/fit-ranking.ts passages|sentences SQUAD-FILE… [--check SQUAD-FILE…]
 *
 * Fit the passages first: the sentences stand on their ranking. Every question is taken as written and once
 * more with noise. The files after --check are measured with the new weights, and that goes into the file too.
 */
import { writeFileSync } from "node:fs";
import { readSentences } from "../../bot/answer/excerpts/excerpt-signals.ts";
import { type Query, toQuery } from "../../index/ranking/query.ts";
import { type RankedPassage, retrieve } from "../../index/ranking/retriever.ts";
import { contains, type Span } from "../../index/text/span.ts";
import { addUsualNoise } from "../evaluation/noise.ts";
import type { SquadQuestion } from "../evaluation/squad.ts";
import { type FitSet, loadFitSet } from "./fit-corpus.ts";
import { dot, fitChoice, round, type Sample } from "./fit-linear.ts";

/** What may be chosen for one question, and the names of the signals that it is chosen by. */
interface Choice {
  readonly names: readonly string[];
  readonly samples: readonly Sample[];
}

type ToChoice = (question: SquadQuestion, query: Query, set: FitSet) => Choice;

/** As many as the retriever looks at closely, and as the excerpts are chosen from. */
const CANDIDATES = 20;
const EXCERPT_PASSAGES = 5;
const SEED = 1;

const STAGES = {
  passages: {
    file: new URL("../../index/ranking/ranking-weights.json", import.meta.url),
    toChoice: ofPassages,
  },
  sentences: {
    file: new URL("../../bot/answer/excerpts/excerpt-weights.json", import.meta.url),
    toChoice: ofSentences,
  },
};

const [stage, ...files] = process.argv.slice(2);
const split = files.includes("--check") ? files.indexOf("--check") : files.length;
if ((stage !== "passages" && stage !== "sentences") || split === 0) {
  console.error(
    "Usage: npx tsx scripts/fit/fit-ranking.ts passages|sentences SQUAD-FILE… [--check SQUAD-FILE…]",
  );
  process.exit(1);
}
await fitStage(STAGES[stage].file, STAGES[stage].toChoice);

async function fitStage(file: URL, toChoice: ToChoice): Promise<void> {
  const fitted: Choice[] = [];
  for (const path of files.slice(0, split)) {
    const set = await loadFitSet(path);
    fitted.push(...(await collect(set, toChoice, false)), ...(await collect(set, toChoice, true)));
  }
  const names = fitted[0]?.names ?? [];
  const values = fitChoice(fitted.map(({ samples }) => samples)).map(round);
  const weights = Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0]));
  const rightFirst: Record<string, number> = {};
  for (const path of files.slice(split + 1)) {
    const set = await loadFitSet(path);
    for (const noisy of [false, true]) {
      const key = noisy ? `${set.name} with noise` : set.name;
      rightFirst[key] = shareRightFirst(await collect(set, toChoice, noisy), values);
    }
  }
  writeFileSync(file, `${JSON.stringify({ weights, rightFirst }, null, 2)}\n`);
  console.log({ weights, rightFirst });
}

async function collect(set: FitSet, toChoice: ToChoice, noisy: boolean): Promise<Choice[]> {
  const choices: Choice[] = [];
  for (const question of set.questions) {
    const text = noisy ? addUsualNoise(question.question, SEED) : question.question;
    choices.push(toChoice(question, toQuery(text, await set.embed(text)), set));
  }
  return choices;
}

function ofPassages(question: SquadQuestion, query: Query, { generation }: FitSet): Choice {
  const ranked = retrieve(generation, query, CANDIDATES);
  return toNamedChoice(
    ranked.map(({ signals, passage }) => ({ signals, isRight: isAsked(question, passage) })),
  );
}

function ofSentences(question: SquadQuestion, query: Query, { generation }: FitSet): Choice {
  const ranked = retrieve(generation, query, EXCERPT_PASSAGES);
  const best = ranked[0]?.score ?? 1;
  return toNamedChoice(
    ranked.flatMap((passage) =>
      readSentences(passage, query, best).map((signals, row) => ({
        signals,
        isRight: holdsAnswer(question, passage, row),
      })),
    ),
  );
}

function toNamedChoice(
  named: readonly { readonly signals: object; readonly isRight: boolean }[],
): Choice {
  return {
    names: Object.keys(named[0]?.signals ?? {}),
    samples: named.map(({ signals, isRight }) => ({
      signals: Object.values(signals as Record<string, number>),
      isRight,
    })),
  };
}

function isAsked(question: SquadQuestion, passage: RankedPassage["passage"]): boolean {
  return passage.release.id === question.document && contains(question.paragraph, passage);
}

function holdsAnswer(question: SquadQuestion, { passage }: RankedPassage, row: number): boolean {
  const sentence: Span = passage.sentences[row] ?? passage;
  const text = passage.release.text.slice(sentence.start, sentence.end);
  return isAsked(question, passage) && question.answers.some((answer) => text.includes(answer));
}

/** Per cent of the questions whose likeliest sample is a right one. */
function shareRightFirst(choices: readonly Choice[], weights: readonly number[]): number {
  const right = choices.filter(({ samples }) => {
    const sums = samples.map(({ signals }) => dot(signals, weights));
    return samples[sums.indexOf(Math.max(...sums))]?.isRight;
  });
  return round((100 * right.length) / choices.length);
}
