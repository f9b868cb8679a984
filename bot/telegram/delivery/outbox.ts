import type { Api } from "grammy";
import type { ForceReply } from "grammy/types";
import type { Log } from "../log.ts";
import type { Reply } from "../rendering/message-text.ts";
import { type Failure, isNotEditable, isNotModified } from "./failure.ts";
import type { MessageIds, Place } from "./message-ids.ts";
import { persist } from "./persist.ts";
import { sendAgain } from "./send-again.ts";

/** Where a message belongs. */
export interface Address {
  readonly chat: Place;
  /** Its topic; null in chats without topics and in the General topic, which has no number. */
  readonly topic: number | null;
  /** The message that it replies to. */
  readonly replyTo: number | null;
}

/** What a message says, and whether the reader is to answer it. */
export interface Content {
  readonly reply: Reply;
  readonly markup?: ForceReply;
}

/** Delivers messages, each exactly once as far as that can be told. */
export interface Outbox {
  /** The new message's number, or null when it cannot be delivered (which is logged). */
  send(address: Address, content: Content): Promise<number | null>;
  /** Makes an earlier message say something else; `gone` when there is none that could. */
  edit(chat: Place, messageId: number, reply: Reply): Promise<"edited" | "gone" | "undelivered">;
}

/** What an outbox works with. Its waits end when `signal` is aborted. */
export interface OutboxDeps {
  readonly api: Api;
  readonly ids: MessageIds;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Told of each chat that has shut the bot out. */
  readonly onShutOut: (chatId: number) => void;
}

/** Calls for one chat must be made one after the other; it does not queue them itself. */
export function createOutbox({ api, ids, log, signal, onShutOut }: OutboxDeps): Outbox {
  async function send(address: Address, content: Content): Promise<number | null> {
    const { chat } = address;
    const payload = toPayload(address, content);
    const before = ids.newest(chat);
    const outcome = await persist(async (wasUnclear) => {
      const post = async () => (await api.raw.sendMessage(payload)).message_id;
      return wasUnclear ? sendAgain(post, { api, ids, chat, before }) : post();
    }, signal);
    if (outcome.done) {
      ids.note(chat, outcome.value);
      return outcome.value;
    }
    if (outcome.failure.kind === "migrated") {
      // Nothing of the old group's messages has the same number in the new one: no reply, no topic.
      const id = outcome.failure.to;
      const moved = { chat: { id, type: "supergroup" }, topic: null, replyTo: null } as const;
      return send(moved, content);
    }
    report(chat.id, outcome.failure);
    return null;
  }

  async function edit(chat: Place, messageId: number, reply: Reply) {
    const payload = { chat_id: chat.id, message_id: messageId, ...reply };
    const outcome = await persist(async () => {
      try {
        await api.raw.editMessageText(payload);
      } catch (error) {
        if (isNotEditable(error)) return "gone";
        // An edit whose response got lost has left nothing to do.
        if (!isNotModified(error)) throw error;
      }
      return "edited";
    }, signal);
    if (outcome.done) return outcome.value;
    report(chat.id, outcome.failure);
    return "undelivered";
  }

  function report(chatId: number, { kind, reason }: Failure): void {
    if (kind === "shut-out") onShutOut(chatId);
    const isQuiet = kind === "shut-out";
    log(isQuiet ? "debug" : "warn", `No answer in chat ${chatId}: ${reason}`);
  }

  return { send, edit };
}

function toPayload({ chat, topic, replyTo }: Address, { reply, markup }: Content) {
  return {
    chat_id: chat.id,
    ...reply,
    ...(topic === null ? {} : { message_thread_id: topic }),
    ...(replyTo === null
      ? {}
      : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
    ...(markup === undefined ? {} : { reply_markup: markup }),
  };
}
