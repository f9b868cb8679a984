import { BoundedMap } from "../bounded-map.ts";

/** Chats whose newest message is remembered. */
const MAX_COUNTERS = 10_000;
/** Numbers remembered as taken, per counter. */
const MAX_TAKEN = 200;
/** How many numbers after the newest known one are worth a look before sending again. */
const AHEAD = 5;
/** Looking further than this takes longer than it is worth. */
const MAX_CANDIDATES = 50;

/** A chat as far as its numbering matters. */
export interface Place {
  readonly id: number;
  readonly type: "private" | "group" | "supergroup" | "channel";
}

interface Counter {
  newest: number;
  readonly taken: BoundedMap<number, true>;
}

/**
 * The message numbers seen so far. Telegram numbers upwards: each supergroup and channel for itself, all
 * private chats and basic groups of a bot together. So a message whose number never reached us must have one
 * of those right after the newest that we knew when it was sent.
 */
export class MessageIds {
  readonly #counters = new BoundedMap<string, Counter>(MAX_COUNTERS);

  note(place: Place, messageId: number): void {
    const counter = this.#counter(place);
    counter.newest = Math.max(counter.newest, messageId);
    counter.taken.set(messageId, true);
  }

  /** The newest number known; 0 when there is none yet. */
  newest(place: Place): number {
    return this.#counter(place).newest;
  }

  /**
   * Numbers after `newest` (as it was before sending) that may be the unknown message's, lowest first: up to
   * `end`, exclusive, or a few beyond the newest that is known now.
   */
  candidatesAfter(newest: number, place: Place, end?: number): number[] {
    if (newest === 0) return [];
    const counter = this.#counter(place);
    const candidates: number[] = [];
    for (let id = newest + 1; id < (end ?? counter.newest + AHEAD + 1); id++) {
      if (!counter.taken.has(id)) candidates.push(id);
    }
    return candidates.slice(0, MAX_CANDIDATES);
  }

  #counter({ id, type }: Place): Counter {
    const key = type === "private" || type === "group" ? "shared" : String(id);
    const counter = this.#counters.get(key) ?? { newest: 0, taken: new BoundedMap(MAX_TAKEN) };
    this.#counters.set(key, counter);
    return counter;
  }
}
