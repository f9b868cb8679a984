import { setTimeout as sleep } from "node:timers/promises";
import { type Failure, toFailure } from "./failure.ts";

/** First wait after a failure; each further one is twice as long, up to the longest. */
const FIRST_DELAY_MS = 300;
const LONGEST_DELAY_MS = 30_000;
/** About ten minutes in all, waits that Telegram itself asks for not counted. */
const MAX_TRIES = 26;

/** How a call ended after all its tries. */
export type Outcome<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly failure: Failure };

/** One try. `wasUnclear`: an earlier one may have been carried out after all. */
export type Attempt<T> = (wasUnclear: boolean) => Promise<T>;

/**
 * Makes a call until it is done or refused for good, waiting as long as Telegram asks, or longer and longer
 * while it cannot be reached. Gives up when `signal` is aborted: then the last failure is the outcome.
 */
export async function persist<T>(
  attempt: Attempt<T>,
  signal: AbortSignal,
  maxTries: number = MAX_TRIES,
): Promise<Outcome<T>> {
  let wasUnclear = false;
  let delayMs = FIRST_DELAY_MS;
  for (let tries = 1; ; ) {
    try {
      return { done: true, value: await attempt(wasUnclear) };
    } catch (error) {
      const failure = toFailure(error);
      if (isFinal(failure) || tries === maxTries || signal.aborted) return { done: false, failure };
      wasUnclear ||= failure.kind === "unclear";
      if (failure.kind === "flood") {
        await pause(failure.ms, signal);
        continue;
      }
      await pause(delayMs, signal);
      delayMs = Math.min(2 * delayMs, LONGEST_DELAY_MS);
      tries++;
    }
  }
}

/** Waits, or returns at once when `signal` is or gets aborted. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {});
}

function isFinal({ kind }: Failure): boolean {
  return kind === "refused" || kind === "shut-out" || kind === "migrated";
}
