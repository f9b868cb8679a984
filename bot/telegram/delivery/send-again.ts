import type { Api } from "grammy";
import { isNotEditable, isNotModified } from "./failure.ts";
import type { MessageIds, Place } from "./message-ids.ts";

/** What is known of a message that may or may not have been sent. */
export interface Doubt {
  readonly api: Api;
  readonly ids: MessageIds;
  readonly chat: Place;
  /** The newest message known before it was sent. */
  readonly before: number;
}

/** Sends (with `post`) a message that may have been sent already, unless it is found; returns its number. */
export async function sendAgain(post: () => Promise<number>, doubt: Doubt): Promise<number> {
  const { api, ids, chat, before } = doubt;
  const nearby = ids.candidatesAfter(before, chat);
  const lost = await findOwn(nearby, doubt);
  if (lost !== null) return lost;
  const messageId = await post();
  // In a lively group so much may have been written meanwhile that the lost one is further on.
  const further = ids.candidatesAfter(nearby.at(-1) ?? before, chat, messageId);
  const twin = await findOwn(further, doubt).catch(() => null);
  if (twin === null) return messageId;
  await api.deleteMessage(chat.id, messageId).catch(() => {});
  return twin;
}

/**
 * The first of the messages that is there and the bot's own. Asking Telegram to leave a message without buttons
 * as it is changes nothing, but the refusal says whether there is such a message. A message with buttons would
 * lose them: its buttons would have to be sent along.
 */
async function findOwn(
  candidates: readonly number[],
  { api, chat }: Doubt,
): Promise<number | null> {
  for (const message_id of candidates) {
    try {
      await api.raw.editMessageReplyMarkup({ chat_id: chat.id, message_id });
      return message_id;
    } catch (error) {
      if (isNotModified(error)) return message_id;
      if (!isNotEditable(error)) throw error;
    }
  }
  return null;
}
