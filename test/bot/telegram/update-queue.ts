import type { Socket } from "node:net";
import type { Update } from "grammy/types";

/** One getUpdates call. */
export interface PollCall {
  readonly offset: number;
  readonly timeout: number;
  /** What the poll fails with when another one cuts in. */
  readonly conflict: Error;
  readonly socket: Socket;
}

interface OpenPoll {
  readonly respond: (updates: Update[]) => void;
  readonly fail: () => void;
}

/** Updates on their way to the bot, kept until it confirms them; one poll at a time. */
export class UpdateQueue {
  #queue: Update[] = [];
  #open: OpenPoll | undefined;
  #next = 1000;

  get pending(): number {
    return this.#queue.length;
  }

  push(update: Omit<Update, "update_id">, update_id: number = this.#next++): number {
    this.#queue.push({ update_id, ...update });
    const open = this.#open;
    this.#open = undefined;
    open?.respond([...this.#queue]);
    return update_id;
  }

  poll({ offset, timeout, conflict, socket }: PollCall): Promise<Update[]> | Update[] {
    this.#queue = this.#queue.filter(({ update_id }) => update_id >= offset);
    if (this.#queue.length > 0 || timeout === 0) return [...this.#queue];
    this.#open?.fail();
    return new Promise((respond, reject) => {
      const open: OpenPoll = { respond, fail: () => reject(conflict) };
      this.#open = open;
      socket.once("close", () => {
        if (this.#open === open) this.#open = undefined;
      });
    });
  }
}
