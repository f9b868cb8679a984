import { setTimeout as sleep } from "node:timers/promises";
import { Api } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { type BotDeps, CALL_TIMEOUT_SECONDS, createBot } from "./create-bot.ts";
import { persist } from "./delivery/persist.ts";
import { UpdateLedger } from "./delivery/update-ledger.ts";
import { describe, type Log, redact, redacting } from "./log.ts";
import { startPolling } from "./polling.ts";
import { registerCommands } from "./register-commands.ts";

/** Which bot to run, and where. */
export interface TelegramOptions {
  readonly token: string;
  /** Root of the Bot API server, without a slash at its end. */
  readonly apiRoot: string;
  /** How long answers in progress may still take after `stop`. */
  readonly drainMs?: number;
  /** How often to try to reach the server at the start, longer and longer apart. */
  readonly startTries?: number;
}

/** A bot that is running. */
export interface RunningBot {
  readonly username: string;
  /** Takes no more questions, finishes those in progress, and resolves, after 9 seconds at the latest. */
  stop(): Promise<void>;
  /** Resolves after `stop`; rejects, with what to do about it, when the bot cannot go on. */
  readonly finished: Promise<void>;
}

const DRAIN_MS = 7000;
/** How long aborted waits get to end by themselves. */
const LAST_MS = 500;
/** Within about ten seconds. */
const START_TRIES = 6;

/**
 * Checks the token and starts the bot.
 * @throws Error that says what to do when the token is refused or the server cannot be reached.
 */
export async function startTelegram(deps: BotDeps, options: TelegramOptions): Promise<RunningBot> {
  const { token, apiRoot, drainMs = DRAIN_MS, startTries = START_TRIES } = options;
  const log = redacting(deps.log, token);
  const api = new Api(token, { apiRoot, timeoutSeconds: CALL_TIMEOUT_SECONDS });
  const me = await readMe(api, { token, apiRoot, startTries });
  // Not dropping what is pending: questions asked while the bot was away are answered now.
  await tryTo("remove the webhook", () => api.deleteWebhook(), log);
  await tryTo("register the commands", () => registerCommands(api), log);

  const waits = new AbortController();
  const ledger = new UpdateLedger();
  const bot = createBot({ ...deps, log }, { token, apiRoot, me, ledger, signal: waits.signal });
  const polling = startPolling(bot, ledger, log);
  log("info", `Answering as @${me.username}.`);

  async function stop(): Promise<void> {
    polling.stop();
    await Promise.race([ledger.idle(), sleep(drainMs)]);
    if (ledger.open > 0) log("warn", `Stopping with ${ledger.open} updates unanswered.`);
    waits.abort();
    await Promise.race([ledger.idle(), sleep(LAST_MS)]);
    await polling.confirm();
  }

  const finished = polling.finished.catch((error: unknown) => {
    throw toTokenError(redact(describe(error), token));
  });
  return { username: me.username, stop, finished };
}

interface Server {
  readonly token: string;
  readonly apiRoot: string;
  readonly startTries: number;
}

/** Refused means the token: getMe asks for nothing that could be wrong otherwise. */
async function readMe(api: Api, { token, apiRoot, startTries }: Server): Promise<UserFromGetMe> {
  const outcome = await persist(() => api.getMe(), new AbortController().signal, startTries);
  if (outcome.done) return outcome.value;
  const { kind, reason } = outcome.failure;
  if (kind === "refused") throw toTokenError(redact(reason, token));
  throw new Error(
    `Cannot reach the Bot API server "${redact(apiRoot, token)}": ${redact(reason, token)}. Check the network and TELEGRAM_API_ROOT.`,
  );
}

/** Made anew and without `cause`: what grammY throws has the token somewhere inside. */
function toTokenError(reason: string): Error {
  return new Error(
    `Telegram does not accept BOT_TOKEN (${reason}). Copy the token again from @BotFather: /mybots, API Token.`,
  );
}

/** What is worth doing at the start, but not worth failing for. */
async function tryTo(what: string, action: () => Promise<unknown>, log: Log): Promise<void> {
  const outcome = await persist(action, new AbortController().signal, START_TRIES);
  if (!outcome.done) log("warn", `Could not ${what}: ${outcome.failure.reason}`);
}
