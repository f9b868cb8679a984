import { readFileSync } from "node:fs";
import type { Answer, AskQuestion, Understood } from "../../bot/answer/answer.ts";

/** A question with the answer that an editor wrote for it; see test/fixtures/README.md. */
export interface Expected {
  readonly id: string;
  readonly question: string;
  readonly language?: string;
  readonly kind?: string;
  readonly document: string | null;
  readonly figures: readonly string[];
  readonly alternatives?: readonly (readonly string[])[];
  readonly excerpt?: string | null;
  readonly answered?: boolean;
}

/** What came out for one question. */
export interface Verdict {
  readonly expected: Expected;
  readonly answer: Answer;
  /** Figures, release and excerpt are all as written, or it was rightly refused. */
  readonly isExact: boolean;
  /** A figure came first that is none of those expected. */
  readonly isWrongFigureFirst: boolean;
  /** Refused exactly when it had to be. */
  readonly isRefusalRight: boolean;
}

interface Conversation {
  readonly id: string;
  readonly turns: readonly Omit<Expected, "id">[];
}

/** Reads a file of one JSON object a line. */
export function readJsonLines<T>(path: string): T[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as T);
}

/** Asks each question by itself. */
export async function askAll(ask: AskQuestion, path: string): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const expected of readJsonLines<Expected>(path)) {
    verdicts.push(judge(expected, (await ask(expected.question)).answer));
  }
  return verdicts;
}

/** Asks the turns of each conversation one after the other, each with what was understood before. */
export async function converse(ask: AskQuestion, path: string): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { id, turns } of readJsonLines<Conversation>(path)) {
    let before: Understood | null = null;
    for (const [i, turn] of turns.entries()) {
      const { answer, understood } = await ask(turn.question, before);
      before = understood;
      verdicts.push(judge({ ...turn, id: `${id}.${i + 1}` }, answer));
    }
  }
  return verdicts;
}

function judge(expected: Expected, answer: Answer): Verdict {
  const isAnswerable = expected.answered ?? expected.document !== null;
  const figures = answer.figures.map(({ text }) => text);
  const accepted = [expected.figures, ...(expected.alternatives ?? [])];
  const isFiguresRight = accepted.some((list) => list.join("\n") === figures.join("\n"));
  const [first] = answer.citations;
  const isDocumentRight = expected.document === null || first?.document === expected.document;
  const isExcerptRight =
    !expected.excerpt ||
    answer.citations.some(({ excerpt }) => excerpt.includes(expected.excerpt ?? ""));
  const isRight = isFiguresRight && isDocumentRight && isExcerptRight;
  const firsts = accepted.map(([text]) => text);
  return {
    expected,
    answer,
    isExact: answer.answered === isAnswerable && (!isAnswerable || isRight),
    isWrongFigureFirst: figures.length > 0 && (!firsts.includes(figures[0]) || !isDocumentRight),
    isRefusalRight: answer.answered === isAnswerable,
  };
}
