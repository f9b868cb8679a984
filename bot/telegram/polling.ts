import { setTimeout as sleep } from "node:timers/promises";
import { type RunnerHandle, run } from "@grammyjs/runner";
import { type Bot, GrammyError } from "grammy";
import { ALLOWED_UPDATES } from "./create-bot.ts";
import { pause } from "./delivery/persist.ts";
import type { UpdateLedger } from "./delivery/update-ledger.ts";
import { describe, type Log } from "./log.ts";

/** A poll that Telegram holds open while nothing happens. */
const POLL_SECONDS = 30;
const RETRY_MS = 1000;
/** An instance that has listened undisturbed for this long was here first. */
const SETTLED_MS = 3000;
/** How soon the first instance listens again after a second one has cut in. */
const RESUME_MS = 500;
/** How long a second instance waits before it tries again: twice as long each time, up to the longest. */
const BACK_OFF_MS = 5000;
const LONGEST_BACK_OFF_MS = 60_000;
const CONFIRM_MS = 1000;

/** A bot that is listening. */
export interface Polling {
  /** Listens no more; what has been heard is still being answered. */
  stop(): void;
  /** Tells Telegram which updates are done, so that they do not come again after a restart. */
  confirm(): Promise<void>;
  /** Resolves after `stop`; rejects when Telegram refuses the token. */
  readonly finished: Promise<void>;
}

/** Listens until stopped. Of two instances with one token the one that was there first goes on. */
export function startPolling(bot: Bot, ledger: UpdateLedger, log: Log): Polling {
  const stopping = new AbortController();
  let runner: RunnerHandle | undefined;
  const giveWay = createGiveWay(log, stopping.signal);
  watchConnection(bot, log);

  async function poll(): Promise<void> {
    while (!stopping.signal.aborted) {
      const since = Date.now();
      runner = run(bot, {
        runner: {
          fetch: { allowed_updates: ALLOWED_UPDATES, timeout: POLL_SECONDS },
          retryInterval: RETRY_MS,
          maxRetryTime: Number.POSITIVE_INFINITY,
          // It would print errors with the token in them.
          silent: true,
        },
      });
      try {
        await runner.task();
      } catch (error) {
        if (!(error instanceof GrammyError) || error.error_code !== 409) throw error;
        if (/webhook/i.test(error.description)) await removeWebhook();
        else await giveWay(Date.now() - since);
      }
    }
  }

  async function removeWebhook(): Promise<void> {
    log("warn", "A webhook is set, which keeps the bot from listening. Removing it.");
    await bot.api.deleteWebhook().catch((error: unknown) => log("warn", describe(error)));
    await pause(RETRY_MS, stopping.signal);
  }

  return {
    stop() {
      stopping.abort();
      // It rejects only for reasons that no longer matter.
      runner?.stop()?.catch(() => {});
    },
    async confirm() {
      const offset = ledger.nextOffset;
      if (offset === null) return;
      const call = bot.api.getUpdates({ offset, limit: 1, timeout: 0 });
      // Telegram may take three seconds to respond, but it has confirmed as soon as it has heard.
      await Promise.race([call.catch(() => {}), sleep(CONFIRM_MS)]);
    },
    finished: poll(),
  };
}

/** Waits after a conflict with another instance, given how long this one had listened undisturbed. */
function createGiveWay(log: Log, signal: AbortSignal) {
  let backOffMs = BACK_OFF_MS;
  return async (undisturbedMs: number): Promise<void> => {
    if (undisturbedMs >= SETTLED_MS) {
      backOffMs = BACK_OFF_MS;
      log("warn", "A second instance has started with this token. Going on; stop the other one.");
      return pause(RESUME_MS, signal);
    }
    const waiting = `Trying again in ${backOffMs / 1000} s; stop one of the two.`;
    log("warn", `Another instance is running with this token (409 Conflict). ${waiting}`);
    await pause(backOffMs, signal);
    backOffMs = Math.min(2 * backOffMs, LONGEST_BACK_OFF_MS);
  };
}

/** Says once when Telegram cannot be reached, and once when it can again. */
function watchConnection(bot: Bot, log: Log): void {
  let isLost = false;
  function note(reason: string | null): void {
    if (reason === null && isLost) log("info", "Telegram can be reached again.");
    if (reason !== null && !isLost) log("warn", `${reason} Trying again every second.`);
    isLost = reason !== null;
  }
  bot.api.config.use(async (call, method, payload, signal) => {
    if (method !== "getUpdates") return call(method, payload, signal);
    try {
      const response = await call(method, payload, signal);
      const isDown = !response.ok && response.error_code >= 500;
      note(isDown ? `Telegram answers ${response.error_code}.` : null);
      return response;
    } catch (error) {
      if (signal?.aborted !== true) note(describe(error));
      throw error;
    }
  });
}
