import "dotenv/config";
import type { Release } from "../index/release.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { readSettings, type Settings } from "./settings.ts";
import { showBuild } from "./terminal/build-output.ts";
import { answerLines, chat } from "./terminal/chat.ts";

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const prepared = await prepare(settings, showBuild(process.stderr));
  const { botToken: token } = settings;
  if (token !== null) return runTelegram(prepared, { ...settings, botToken: token });
  const terminal = { input: process.stdin, output: process.stdout };
  if (process.stdin.isTTY) return chat(prepared.ask, newestFirst(prepared.releases), terminal);
  return answerLines(prepared.ask, terminal);
}

async function runTelegram(
  { ask, releases }: Prepared,
  { botToken: token, telegramApiRoot: apiRoot, logLevel }: Settings & { readonly botToken: string },
): Promise<void> {
  const { createLog } = await import("./telegram/log.ts");
  const { startTelegram } = await import("./telegram/start-telegram.ts");
  const listed = newestFirst(releases);
  const log = createLog(logLevel, (line) => process.stderr.write(`${line}\n`));
  const bot = await startTelegram({ ask, releases: () => listed, log }, { token, apiRoot });
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      void bot.stop().then(() => process.exit());
    });
  }
  await bot.finished;
}

function newestFirst(releases: readonly Release[]): Release[] {
  return releases.toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
