import { afterEach, vi } from "vitest";
import type { AskQuestion } from "../../../bot/answer/answer.ts";
import type { ListedRelease } from "../../../bot/telegram/rendering/render-releases.ts";
import { type RunningBot, startTelegram } from "../../../bot/telegram/start-telegram.ts";
import { createAsk } from "./answers.ts";
import { BotApiServer } from "./bot-api-server.ts";
import { TOKEN } from "./world.ts";

const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

export async function startServer(): Promise<BotApiServer> {
  const server = await new BotApiServer().start();
  open.push(() => server.stop());
  return server;
}

export interface Setup {
  readonly ask?: AskQuestion;
  readonly releases?: readonly ListedRelease[];
  readonly drainMs?: number;
  readonly lines?: string[];
}

/** The whole bot against `server`, stopped after the test. */
export async function startBot(server: BotApiServer, setup: Setup = {}): Promise<RunningBot> {
  const { ask = createAsk(), releases = [], drainMs = 1000, lines = [] } = setup;
  const log = (level: string, line: string) => void lines.push(`${level} ${line}`);
  const bot = await startTelegram(
    { ask, releases: () => releases, log },
    { token: TOKEN, apiRoot: server.apiRoot, drainMs },
  );
  open.push(() => bot.stop());
  return bot;
}

/** Waits for the condition; fails like the assertion that it is. */
export async function until(assertion: () => void, timeout = 5000): Promise<void> {
  await vi.waitFor(assertion, { timeout, interval: 10 });
}

/** Long enough for a wrong second answer to show. */
export function quiet(ms = 250): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
