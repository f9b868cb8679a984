import { createHash } from "node:crypto";
import type { Api } from "grammy";
import type { Message } from "grammy/types";
import type { AskQuestion, Turn, Understood } from "../answer/answer.ts";
import { chooseLanguage, toLanguage } from "../messages/language.ts";
import { messagesIn } from "../messages/messages.ts";
import type { Address, Outbox } from "./delivery/outbox.ts";
import { whileTyping } from "./delivery/typing.ts";
import type { Exchange, Exchanges } from "./exchanges.ts";
import { describe, type Log } from "./log.ts";
import { type Reply, toReply } from "./rendering/message-text.ts";
import { renderAnswer } from "./rendering/render-answer.ts";

/** What it takes to answer questions in chats. */
export interface ReplierDeps {
  readonly api: Api;
  readonly ask: AskQuestion;
  readonly outbox: Outbox;
  readonly exchanges: Exchanges;
  readonly log: Log;
}

/** A question found in a message, its address (`/ask`, `@bot`) taken off. */
export interface IncomingQuestion {
  readonly message: Message;
  readonly text: string;
  readonly isEdited: boolean;
}

/** Answers questions, one message each, and asks for a question where there was none. */
export interface Replier {
  reply(question: IncomingQuestion): Promise<void>;
  prompt(message: Message): Promise<void>;
}

/** Questions of one chat must come one after the other: a follow-up needs what the one before it left. */
export function createReplier({ api, ask, outbox, exchanges, log }: ReplierDeps): Replier {
  async function reply({ message, text, isEdited }: IncomingQuestion): Promise<void> {
    const known = exchanges.findByQuestion(message.chat.id, message.message_id);
    if (known !== undefined && (!isEdited || known.text === text)) return;

    const before = known === undefined ? findBefore(exchanges, message) : known.before;
    const turn = await askVisibly(message, () => ask(text, before));
    const messages = messagesIn(chooseLanguage(text, message.from?.language_code));
    const content = turn === null ? toReply(messages.failed) : renderAnswer(turn.answer, messages);
    const shown = toDigest(content);
    const answered = await deliver(toAddress(message), content, { known, shown });
    const understood = turn?.understood ?? null;
    exchanges.save({ ...toPlace(message), answered, text, before, understood, shown });
  }

  async function prompt(message: Message): Promise<void> {
    if (exchanges.findByQuestion(message.chat.id, message.message_id) !== undefined) return;
    const messages = messagesIn(toLanguage(message.from?.language_code));
    const markup = {
      force_reply: true,
      selective: true,
      input_field_placeholder: messages.askPlaceholder,
    } as const;
    const reply = toReply(messages.askForQuestion);
    const answered = await outbox.send(toAddress(message), { reply, markup });
    const before = findBefore(exchanges, message);
    const place = toPlace(message);
    exchanges.save({ ...place, answered, text: "", before, understood: null, shown: "" });
  }

  /** Null when asking failed, which is for the operator to know about, not for the reader. */
  async function askVisibly(message: Message, work: () => Promise<Turn>): Promise<Turn | null> {
    try {
      return await whileTyping(() => showTyping(api, message), work);
    } catch (error) {
      log("error", `A question in chat ${message.chat.id} failed: ${describe(error)}`);
      return null;
    }
  }

  /** A prompt has a reply field and cannot be edited: the question that follows gets its own answer. */
  async function deliver(
    address: Address,
    reply: Reply,
    { known, shown }: { readonly known: Exchange | undefined; readonly shown: string },
  ): Promise<number | null> {
    const earlier = known?.text === "" ? null : (known?.answered ?? null);
    if (earlier === null) return outbox.send(address, { reply });
    if (known?.shown === shown) return earlier;
    const outcome = await outbox.edit(address.chat, earlier, reply);
    return outcome === "gone" ? outbox.send(address, { reply }) : earlier;
  }

  return { reply, prompt };
}

/** Where a reply to the message goes. Only a topic has a number to send to; other threads follow the reply. */
export function toAddress(message: Message): Address {
  const { id, type } = message.chat;
  return { chat: { id, type }, topic: toTopic(message), replyTo: message.message_id };
}

function toTopic({ is_topic_message, message_thread_id }: Message): number | null {
  return is_topic_message === true ? (message_thread_id ?? null) : null;
}

function toPlace(message: Message): Pick<Exchange, "chat" | "topic" | "asked"> {
  return { chat: message.chat.id, topic: toTopic(message), asked: message.message_id };
}

/** What the message follows up: what it replies to; without a reply, in private, the last question there. */
function findBefore(exchanges: Exchanges, message: Message): Understood | null {
  const { chat, reply_to_message: target } = message;
  if (target !== undefined) {
    const exchange =
      exchanges.findByAnswer(chat.id, target.message_id) ??
      exchanges.findByQuestion(chat.id, target.message_id);
    if (exchange !== undefined) return exchange.understood ?? exchange.before;
  }
  if (chat.type !== "private") return null;
  return exchanges.findLast(chat.id, toTopic(message))?.understood ?? null;
}

/** Channels do not show it, and Telegram refuses it there. */
async function showTyping(api: Api, message: Message): Promise<void> {
  if (message.chat.type === "channel") return;
  const topic = toTopic(message);
  await api.sendChatAction(
    message.chat.id,
    "typing",
    topic === null ? {} : { message_thread_id: topic },
  );
}

function toDigest(reply: Reply): string {
  return createHash("sha256").update(JSON.stringify(reply)).digest("base64");
}
