import { PassThrough, Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { AskQuestion, Understood } from "../../../bot/answer/answer.ts";
import { answerLines, chat } from "../../../bot/terminal/chat.ts";
import { parseRelease } from "../../../index/releases/release.ts";
import { answerOf, citationOf } from "./answers.ts";

const RELEASES = [
  parseRelease("2021-01-02-c", "---\ntitle: 新聞\n---\n文。"),
  parseRelease("2019-01-02-a", "---\ntitle: 舊聞\n---\n文。"),
  parseRelease("b", "---\ntitle: 不知何時\n---\n文。"),
];

/** Asks nobody: quotes, and keeps the questions together with what each was to follow up. */
function createRecordingAsk() {
  const asked: [question: string, before: Understood | null | undefined][] = [];
  const ask: AskQuestion = async (question, before) => {
    asked.push([question, before]);
    const understood = { version: 1, documents: [question] } as unknown as Understood;
    return { answer: answerOf(question, { citations: [citationOf("去年批捕9件。")] }), understood };
  };
  return { ask, asked };
}

function createOutput(isTTY?: boolean) {
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  return { output: Object.assign(output, isTTY ? { isTTY } : {}), text: () => written.join("") };
}

async function chatWith(...lines: readonly string[]) {
  const { ask, asked } = createRecordingAsk();
  const { output, text } = createOutput();
  await chat(ask, RELEASES, { input: Readable.from([lines.join("\n")]), output });
  return { asked, text: text() };
}

describe("chat", () => {
  it("says first how to get a token, in one line, and how to leave", async () => {
    const { text } = await chatWith();
    expect(text.split("\n")[0]).toMatch(/BOT_TOKEN.*@BotFather/);
    expect(text).toContain("Ctrl-D");
  });

  it("answers, and hands each question what was understood before it", async () => {
    const { asked, text } = await chatWith("批捕多少人", "", "那起訴呢");
    expect(asked.map(([question]) => question)).toEqual(["批捕多少人", "那起訴呢"]);
    expect(asked.map(([, before]) => before?.documents)).toEqual([undefined, ["批捕多少人"]]);
    expect(text.match(/│ 去年批捕9件。\n\[1\] 河北發布會/g)).toHaveLength(2);
  });

  it("lists the releases, with their dates where they have one, and keeps the thread", async () => {
    const { asked, text } = await chatWith("批捕多少人", "/releases", "那起訴呢");
    expect(text).toContain("· 新聞 · 2021-01-02\n· 舊聞 · 2019-01-02\n· 不知何時\n");
    expect(asked[1]?.[1]?.documents).toEqual(["批捕多少人"]);
  });

  it("explains itself again when asked", async () => {
    const { asked, text } = await chatWith(" /help ");
    expect(text.match(/Ctrl-D/g)).toHaveLength(2);
    expect(asked).toEqual([]);
  });

  it("ends when the input does, also while an answer is on its way", async () => {
    const input = new PassThrough();
    const { output, text } = createOutput();
    const ask: AskQuestion = async (question) => {
      input.end();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { answer: answerOf(question), understood: null };
    };
    input.write("批捕多少人\n");
    await chat(ask, [], { input, output });
    expect(text().trimEnd()).toMatch(
      /沒有找到您問的內容，換個說法也許能找到。$|没有找到您问的内容，换个说法也许能找到。$/,
    );
  });

  it("shows bold on a terminal", async () => {
    const { ask } = createRecordingAsk();
    const { output, text } = createOutput(true);
    const input = Readable.from(["批捕\n"]);
    await chat(ask, [], { input, output });
    expect(text()).toContain("\u001b[2m[1] 河北發布會");
  });
});

describe("answerLines", () => {
  it("writes one line for each question, each asked by itself, and nothing else", async () => {
    const { ask, asked } = createRecordingAsk();
    const { output, text } = createOutput();
    const input = Readable.from(["批捕多少人\n\n  \r\n那起", "訴呢"]);
    await answerLines(ask, { input, output });
    expect(asked).toEqual([
      ["批捕多少人", undefined],
      ["那起訴呢", undefined],
    ]);
    expect(text()).toBe("「去年批捕9件。」河北發布會 · 2020-12-29\n".repeat(2));
  });
});
