import { createInterface } from "node:readline";
import type { Release } from "../../index/releases/release.ts";
import type { AskQuestion, Understood } from "../answer/answer.ts";
import { formatAnswer, formatAnswerLine } from "./format-answer.ts";

/** What the chat talks through. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

const HELP = `問一句話，答案照原文引述。 Ask in Chinese or English; answers are quoted word for word.
/releases  收錄的新聞稿 · what it knows
/help      這段說明 · this text
Ctrl-D     離開 · leave`;

const NO_TOKEN =
  "沒有 BOT_TOKEN，在終端機裡對話。 No BOT_TOKEN: chatting here. For Telegram, get a token from @BotFather and put BOT_TOKEN=… into .env.";

/** Chats until the end of input; follow-up questions build on the one before. */
export async function chat(
  ask: AskQuestion,
  releases: readonly Release[],
  { input, output }: Terminal,
): Promise<void> {
  const print = (text: string) => output.write(`${text}\n`);
  const lines = createInterface({ input, output, prompt: "\n問> " });
  let before: Understood | null = null;
  let isOpen = true;
  lines.once("close", () => {
    isOpen = false;
  });
  print(`${NO_TOKEN}\n\n${HELP}`);
  lines.prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (text === "/help" || text === "/start") print(HELP);
    else if (text === "/releases") print(listReleases(releases));
    else if (text !== "") {
      const turn = await ask(text, before);
      before = turn.understood;
      print(formatAnswer(turn.answer, { colour: output.isTTY === true }));
    }
    if (isOpen) lines.prompt();
  }
  print("");
}

/** Answers each line of input with one line of output, each question by itself. */
export async function answerLines(ask: AskQuestion, { input, output }: Terminal): Promise<void> {
  for await (const line of createInterface({ input })) {
    if (line.trim() === "") continue;
    const { answer } = await ask(line);
    output.write(`${formatAnswerLine(answer)}\n`);
  }
}

function listReleases(releases: readonly Release[]): string {
  return releases
    .map(({ title, date }) => `· ${title}${date === null ? "" : ` · ${date}`}`)
    .join("\n");
}
