import "dotenv/config";
import { createInterface } from "node:readline";
import { type AskQuestion, toAnswerJson } from "../bot/answer/answer.ts";
import { prepare } from "../bot/prepare.ts";
import { readSettings } from "../bot/settings.ts";
import { showBuild } from "../bot/terminal/build-output.ts";
import { formatAnswer } from "../bot/terminal/format-answer.ts";
import { runMain } from "./run-main.ts";

runMain(async () => {
  const words = process.argv.slice(2);
  const asJson = words.includes("--json");
  const questions = words.filter((word) => word !== "--json");
  const flag = questions.find((word) => word.startsWith("--"));
  if (flag !== undefined)
    throw new Error(`"${flag}" is not known. Allowed: --json, then questions.`);
  if (!asJson && questions.length === 0) {
    throw new Error(
      'No question. Write one, as in: npm run --silent ask -- "前三季度批捕了多少人?"',
    );
  }
  const { ask } = await prepare(readSettings(process.env), showBuild(process.stderr));
  if (questions.length > 0) {
    for (const question of asJson ? questions : [questions.join(" ")])
      await print(ask, question, asJson);
    return;
  }
  for await (const line of createInterface({ input: process.stdin })) await print(ask, line, true);
});

async function print(ask: AskQuestion, question: string, asJson: boolean): Promise<void> {
  const start = performance.now();
  const { answer } = await ask(question);
  const elapsedMs = performance.now() - start;
  console.log(
    asJson
      ? JSON.stringify(toAnswerJson(answer, elapsedMs))
      : formatAnswer(answer, { colour: false }),
  );
}
