import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { CORPUS, makeEnvironment, runScript } from "./run-script.ts";

const QUESTIONS = ["批捕多少人", "河北人口多少", "辦結多少件"];
const env = makeEnvironment();

interface AnswerJson {
  readonly question: string;
  readonly answered: boolean;
  readonly figures: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly citations: readonly { readonly excerpt: string; readonly start: number }[];
  readonly elapsed_ms: number;
}

const ask = (args: readonly string[], input = "") =>
  runScript("scripts/ask.ts", args, { input, env });
const parseLines = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as AnswerJson);

/** The first run builds the index that all others read. */
let first: Awaited<ReturnType<typeof ask>>;
beforeAll(async () => {
  first = await ask(["--json", ...QUESTIONS], "起訴多少人\n");
});

describe("ask --json", () => {
  it("builds a missing index first, telling about it on standard error only", () => {
    expect(first.stderr).toMatch(/Embedding \d+\/\d+[\s\S]*Added 1: 2020-12-29-hebei/);
    expect(first.stdout).toMatch(/^\{/);
  });

  it("answers each question given on one line, in order, and exits 0 also when one has no answer", () => {
    const answers = parseLines(first.stdout);
    expect(answers.map(({ question }) => question)).toEqual(QUESTIONS);
    expect(answers.map(({ answered }) => answered)).toEqual([true, false, true]);
    expect(first.code).toBe(0);
  });

  it("has the published fields, whose offsets are those of the file", () => {
    const file = readFileSync(`${CORPUS}/2020-12-29-hebei.txt`, "utf8");
    const [answer] = parseLines(first.stdout);
    expect(answer).toEqual({
      question: "批捕多少人",
      answered: true,
      figures: [
        { text: "443人", value: 443, unit: "人", citation: 1, ...spanOf(file, "443人") },
        ...(answer?.figures.slice(1) ?? []),
      ],
      citations: answer?.citations.map(({ excerpt }, i) => ({
        ...(i === 0 ? { paragraph: 7 } : { paragraph: expect.any(Number) }),
        document: "2020-12-29-hebei",
        title: "河北舉行打擊侵權假冒工作新聞發布會",
        date: "2020-12-29",
        excerpt,
        ...spanOf(file, excerpt),
      })),
      elapsed_ms: expect.any(Number),
    });
  });

  it("gives a question without an answer neither figures nor citations", () => {
    const refused = parseLines(first.stdout)[1];
    expect(refused).toMatchObject({ answered: false, figures: [], citations: [] });
  });

  it("reads one question a line from standard input, each by itself, the last without a line end", async () => {
    const { stdout, code, stderr } = await ask(["--json"], "批捕多少人\r\n那起訴呢\n\n辦結多少件");
    const answers = parseLines(stdout);
    expect(answers.map(({ question }) => question)).toEqual([
      "批捕多少人",
      "那起訴呢",
      "",
      "辦結多少件",
    ]);
    expect(answers[0]?.figures).toEqual(parseLines(first.stdout)[0]?.figures);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("prints nothing for no question at all", async () => {
    expect(await ask(["--json"], "")).toEqual({ stdout: "", stderr: "", code: 0 });
  });
});

describe("ask", () => {
  it("prints one answer as text", async () => {
    const { stdout, code } = await ask(["批捕多少人"]);
    expect(stdout).toMatch(/^443人[\s\S]*│ [\s\S]*批捕283件443人[\s\S]*\[1\] 河北/);
    expect(code).toBe(0);
  });

  it("says how to ask when there is no question", async () => {
    const { stdout, stderr, code } = await ask([]);
    expect(stderr).toMatch(/^No question\. Write one.*\n$/);
    expect({ stdout, code }).toEqual({ stdout: "", code: 1 });
  });
});

function spanOf(text: string, part: string) {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}
