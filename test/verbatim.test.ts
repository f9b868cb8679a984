import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Answer, AskQuestion, Understood } from "../bot/answer/answer.ts";
import { readSettings } from "../bot/settings.ts";
import { FIXTURES, prepareFixtures } from "../scripts/evaluation/fixture-corpus.ts";
import { readJsonLines } from "../scripts/evaluation/question-sets.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

interface Turn {
  readonly question: string;
}

let ask: AskQuestion;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  const indexFolder = makeTemporaryFolder();
  const prepared = await prepareFixtures(readSettings({ INDEX_DIR: indexFolder }));
  ask = prepared.ask;
  files = readFiles(join(indexFolder, "evaluate-fixtures", "corpus"), prepared.releases());
});

/** The files as they are on disk, their BOM dropped. */
function readFiles(folder: string, releases: readonly { readonly id: string }[]) {
  const read = (id: string) => {
    try {
      return readFileSync(join(folder, `${id}.txt`), "utf8");
    } catch {
      return readFileSync(join(folder, `${id}.md`), "utf8");
    }
  };
  return new Map(releases.map(({ id }) => [id, read(id).replace(/^\ufeff/, "")]));
}

describe("every answer over thirteen releases", () => {
  it.each(["questions", "multi-release", "english"])(
    "quotes the files word for word (%s)",
    async (set) => {
      for (const { question } of readJsonLines<Turn>(join(FIXTURES, `${set}.jsonl`))) {
        expectVerbatim((await ask(question)).answer);
      }
    },
  );

  it("does so in follow-ups", async () => {
    const path = join(FIXTURES, "conversations.jsonl");
    for (const { turns } of readJsonLines<{ readonly turns: readonly Turn[] }>(path)) {
      let before: Understood | null = null;
      for (const { question } of turns) {
        const turn = await ask(question, before);
        before = turn.understood;
        expectVerbatim(turn.answer);
      }
    }
  });

  it.each(["", " ", "?", "？？？", "😀", "\u0000", "a".repeat(5_000), "多少".repeat(2_000), "443"])(
    "does so or refuses when asked %j",
    async (question) => expectVerbatim((await ask(question)).answer),
  );
});

function expectVerbatim(answer: Answer): void {
  const { question, answered, figures, citations } = answer;
  expect(citations.length, question).toBeLessThanOrEqual(3);
  expect(answered, question).toBe(citations.length > 0);
  for (const { document, start, end, excerpt } of citations) {
    expect(excerpt, question).toBe(files.get(document)?.slice(start, end));
    expect(excerpt, question).toMatch(/^\S[\s\S]*\S$/);
  }
  for (const { text, citation, start, end } of figures) {
    const cited = citations[citation - 1];
    expect(cited, question).toBeDefined();
    expect(text, question).toBe(files.get(cited!.document)?.slice(start, end));
    expect(text, question).not.toBe("");
    expect(start, question).toBeGreaterThanOrEqual(cited!.start);
    expect(end, question).toBeLessThanOrEqual(cited!.end);
  }
}
