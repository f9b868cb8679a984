import { rmSync } from "node:fs";
import { join } from "node:path";
import { findSearch, findSources } from "../../bot/answer/find-sources.ts";
import { type Prepared, prepare } from "../../bot/prepare.ts";
import type { Settings } from "../../bot/settings.ts";
import { showBuild } from "../../bot/terminal/build-output.ts";
import { contains } from "../../index/text/span.ts";
import { quantile } from "../bench/timing.ts";
import { addUsualNoise } from "./noise.ts";
import { toShare } from "./report.ts";
import { type SquadQuestion, writeSquadCorpus } from "./squad.ts";

interface Outcome {
  readonly question: SquadQuestion;
  /** Place of the right paragraph before refusal, from 0; -1 when it is not among the first five. */
  readonly rank: number;
  readonly answered: boolean;
  /** The excerpt that would be shown if nothing were refused holds the answer. */
  readonly excerptHolds: boolean;
  readonly holdsAnswer: boolean;
  readonly excerptUnits: number;
  readonly elapsedMs: number;
}

const DEPTH = 5;

/** Which questions are asked, and how. */
export interface SquadOptions {
  readonly limit: number;
  /** As hurried askers type them. */
  readonly isNoisy: boolean;
}

/** Asks the questions of a SQuAD-format file on the production path and prints what came out. */
export async function evaluateSquad(
  file: string,
  { limit, isNoisy }: SquadOptions,
  settings: Settings,
): Promise<void> {
  const folder = join(settings.indexFolder, "evaluate");
  const corpusFolder = join(folder, "corpus");
  rmSync(corpusFolder, { recursive: true, force: true });
  const questions = writeSquadCorpus(file, corpusFolder).slice(0, limit);
  const prepared = await prepare(
    { ...settings, corpusFolder, indexFolder: join(folder, "index") },
    showBuild(process.stderr),
  );
  const outcomes: Outcome[] = [];
  for (const [seed, question] of questions.entries()) {
    const text = isNoisy ? addUsualNoise(question.question, seed) : question.question;
    outcomes.push(await tryQuestion(prepared, { ...question, question: text }));
  }
  printOutcomes(outcomes);
}

async function tryQuestion(prepared: Prepared, question: SquadQuestion): Promise<Outcome> {
  const search = await findSearch(prepared, question.question);
  const { ranked, excerpts } = findSources(prepared.generation, search.question, search.query);
  const start = performance.now();
  const { answer } = await prepared.ask(question.question);
  const elapsedMs = performance.now() - start;
  const excerpt = answer.citations[0]?.excerpt ?? "";
  const [best] = excerpts;
  const bare = best?.passage.release.text.slice(best.start, best.end) ?? "";
  return {
    question,
    rank: ranked
      .slice(0, DEPTH)
      .findIndex(
        ({ passage }) =>
          passage.release.id === question.document && contains(question.paragraph, passage),
      ),
    answered: answer.answered,
    excerptHolds: question.answers.some((text) => bare.includes(text)),
    holdsAnswer: question.answers.some((text) => excerpt.includes(text)),
    excerptUnits: excerpt.length,
    elapsedMs,
  };
}

function printOutcomes(outcomes: readonly Outcome[]): void {
  const count = (test: (outcome: Outcome) => boolean, among = outcomes) =>
    among.filter(test).length;
  const within = (depth: number) =>
    toShare(
      count(({ rank }) => rank >= 0 && rank < depth),
      outcomes.length,
    );
  const numeric = outcomes.filter(({ question }) =>
    question.answers.some((text) => /\d/.test(text)),
  );
  const answered = outcomes.filter((outcome) => outcome.answered);
  console.log(`questions            ${outcomes.length}`);
  console.log(`R@1 before refusal   ${within(1)}`);
  console.log(`R@3 before refusal   ${within(3)}`);
  console.log(`R@5 before refusal   ${within(5)}`);
  const holding = (among: readonly Outcome[]) => count((o) => o.excerptHolds, among);
  console.log(`excerpt before it    ${toShare(holding(outcomes), outcomes.length)}`);
  console.log(`  numeric            ${toShare(holding(numeric), numeric.length)}`);
  console.log(
    `excerpt hit@1        ${toShare(
      count((o) => o.holdsAnswer),
      outcomes.length,
    )}`,
  );
  console.log(
    `  numeric            ${toShare(
      count((o) => o.holdsAnswer, numeric),
      numeric.length,
    )}`,
  );
  console.log(
    `  when answered      ${toShare(
      count((o) => o.holdsAnswer, answered),
      answered.length,
    )}`,
  );
  console.log(
    `refused              ${toShare(
      count((o) => !o.answered),
      outcomes.length,
    )}`,
  );
  console.log(
    `  numeric            ${toShare(
      count((o) => !o.answered, numeric),
      numeric.length,
    )}`,
  );
  console.log(
    `excerpt units        p50 ${quantile(
      answered.map((o) => o.excerptUnits),
      0.5,
    )}`,
  );
  const times = outcomes.map(({ elapsedMs }) => elapsedMs);
  console.log(
    `answer ms            p50 ${quantile(times, 0.5).toFixed(1)} p95 ${quantile(times, 0.95).toFixed(1)}`,
  );
}
