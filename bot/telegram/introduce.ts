import type { Api } from "grammy";
import type { ChatMemberUpdated } from "grammy/types";
import { toLanguage } from "../messages/language.ts";
import { messagesIn } from "../messages/messages.ts";
import type { Outbox } from "./delivery/outbox.ts";
import type { Exchanges } from "./exchanges.ts";
import { toReply } from "./rendering/message-text.ts";

/** What it takes to notice where the bot has been added or removed. */
export interface IntroducerDeps {
  readonly api: Api;
  readonly outbox: Outbox;
  readonly exchanges: Exchanges;
}

/** Introduces the bot to a group that it has just been added to, and forgets chats that it is thrown out of. */
export function createIntroducer({ api, outbox, exchanges }: IntroducerDeps) {
  return async (change: ChatMemberUpdated): Promise<void> => {
    const { chat, from } = change;
    const { status } = change.new_chat_member;
    const wasOutside = isOutside(change.old_chat_member.status);
    if (isOutside(status)) return exchanges.forget(chat.id);
    if (!wasOutside || (chat.type !== "group" && chat.type !== "supergroup")) return;

    // Asked anew each time: what counts is the setting at the moment of joining, not at the bot's start.
    const { username, can_read_all_group_messages } = await api.getMe();
    const hearsAll = can_read_all_group_messages || status === "administrator";
    const words = messagesIn(toLanguage(from.language_code)).introduction({ username, hearsAll });
    const address = { chat: { id: chat.id, type: chat.type }, topic: null, replyTo: null };
    await outbox.send(address, { reply: toReply(words) });
  };
}

function isOutside(status: ChatMemberUpdated["new_chat_member"]["status"]): boolean {
  return status === "left" || status === "kicked";
}
