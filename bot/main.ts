import "dotenv/config";
import { parseArgs } from "node:util";
import { type Prepared, prepare } from "./prepare.ts";
import { readSettings, type Settings } from "./settings.ts";
import { showBuild } from "./terminal/build-output.ts";
import { answerLines, chat } from "./terminal/chat.ts";

async function main(): Promise<void> {
  parseArgs({ options: {} }); // Refuses whatever is given.
  const settings = readSettings(process.env);
  const prepared = await prepare(settings, showBuild(process.stderr));
  const { botToken: token } = settings;
  if (token !== null) return runTelegram(prepared, { ...settings, botToken: token });
  const terminal = { input: process.stdin, output: process.stdout };
  if (process.stdin.isTTY) return chat(prepared.ask, prepared.releases(), terminal);
  return answerLines(prepared.ask, terminal);
}

async function runTelegram(
  { ask, releases, follow }: Prepared,
  { botToken: token, telegramApiRoot: apiRoot, logLevel }: Settings & { readonly botToken: string },
): Promise<void> {
  const { createLog } = await import("./telegram/log.ts");
  const { startTelegram } = await import("./telegram/start-telegram.ts");
  const log = createLog(logLevel, (line) => process.stderr.write(`${line}\n`));
  const bot = await startTelegram({ ask, releases, log }, { token, apiRoot });
  const unfollow = follow({
    onGeneration: ({ id, releases: { length } }) =>
      log("info", `Index ${id} is in use: ${length} releases.`),
    onFault: (error) => log("error", error instanceof Error ? error.message : String(error)),
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      unfollow();
      bot.stop().then(() => process.exit(), fail);
    });
  }
  await bot.finished;
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
