import type { Update } from "grammy/types";
import { BoundedMap } from "../bounded-map.ts";

/** A day of updates of a busy bot; Telegram repeats none that is older. */
const MAX_REMEMBERED = 20_000;

/** Which updates have been seen, and which are still being worked on. */
export class UpdateLedger {
  readonly #seen = new BoundedMap<string, true>(MAX_REMEMBERED);
  readonly #open = new Set<number>();
  readonly #waiting: (() => void)[] = [];
  #highest = -1;

  /** How many updates are being worked on. */
  get open(): number {
    return this.#open.size;
  }

  /** False when the update, or the message in it, has been taken on before: then there is nothing to do. */
  begin(update: Update): boolean {
    const keys = toKeys(update);
    this.#highest = Math.max(this.#highest, update.update_id);
    if (keys.some((key) => this.#seen.has(key))) return false;
    for (const key of keys) this.#seen.set(key, true);
    this.#open.add(update.update_id);
    return true;
  }

  /** A failed update is forgotten, so that it is taken on again should Telegram repeat it. */
  end(update: Update, hasFailed: boolean): void {
    if (hasFailed) for (const key of toKeys(update)) this.#seen.delete(key);
    this.#open.delete(update.update_id);
    if (this.#open.size === 0) for (const wake of this.#waiting.splice(0)) wake();
  }

  /** Resolves when nothing is being worked on. */
  idle(): Promise<void> {
    if (this.#open.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** The first update that is not finished, as Telegram wants it to confirm all before it; null before any. */
  get nextOffset(): number | null {
    if (this.#highest < 0) return null;
    return Math.min(this.#highest + 1, ...this.#open);
  }
}

/** A message may come twice under two update numbers; an edit of it is another matter. */
function toKeys(update: Update): string[] {
  const message = update.message ?? update.channel_post;
  const own = `update ${update.update_id}`;
  return message === undefined ? [own] : [own, `${message.chat.id} ${message.message_id}`];
}
