import type { Understood } from "../answer/answer.ts";
import { BoundedMap } from "./bounded-map.ts";

/** A question and what became of it. Plain JSON. */
export interface Exchange {
  readonly chat: number;
  /** The topic that the question stands in, or null. */
  readonly topic: number | null;
  /** The question's message. */
  readonly asked: number;
  /** The message that answers it; null when none could be delivered. */
  readonly answered: number | null;
  readonly text: string;
  /** What the question followed up. */
  readonly before: Understood | null;
  /** What the next question may follow up; null when there is nothing in it to follow up. */
  readonly understood: Understood | null;
  /** Digest of what the answer shows, to tell whether a new answer is another one. */
  readonly shown: string;
}

/**
 * The memory of conversations: which message answers which, and what was understood. Kept in the process;
 * another implementation may keep it on disk.
 */
export interface Exchanges {
  findByQuestion(chat: number, message: number): Exchange | undefined;
  findByAnswer(chat: number, message: number): Exchange | undefined;
  /** The newest question of a chat or topic that can be followed up. */
  findLast(chat: number, topic: number | null): Exchange | undefined;
  save(exchange: Exchange): void;
  /** Forgets the last question of a chat that has shut the bot out. */
  forget(chat: number): void;
}

const MAX_EXCHANGES = 10_000;

/** Exchanges that are lost when the process ends, and the oldest of them before. */
export function createExchanges(): Exchanges {
  const byQuestion = new BoundedMap<string, Exchange>(MAX_EXCHANGES);
  const byAnswer = new BoundedMap<string, Exchange>(MAX_EXCHANGES);
  const lastOf = new BoundedMap<string, Exchange>(MAX_EXCHANGES);

  return {
    findByQuestion: (chat, message) => byQuestion.get(`${chat} ${message}`),
    findByAnswer: (chat, message) => byAnswer.get(`${chat} ${message}`),
    findLast: (chat, topic) => lastOf.get(`${chat} ${topic}`),
    save(exchange) {
      const { chat, topic, asked, answered, understood } = exchange;
      byQuestion.set(`${chat} ${asked}`, exchange);
      if (answered !== null) byAnswer.set(`${chat} ${answered}`, exchange);
      const last = lastOf.get(`${chat} ${topic}`);
      const isNewest = last === undefined || asked >= last.asked;
      if (isNewest && understood !== null) lastOf.set(`${chat} ${topic}`, exchange);
    },
    forget(chat) {
      lastOf.delete(`${chat} null`);
    },
  };
}
