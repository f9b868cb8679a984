import type { Message } from "grammy/types";
import { describe, expect, it } from "vitest";
import { readAddress } from "../../../bot/telegram/addressing.ts";

const ME = { id: 42, username: "yuanwen_bot" };
const BOT = { id: 42, is_bot: true, first_name: "原文" };
const OTHER_BOT = { id: 43, is_bot: true, first_name: "天氣" };
const ALICE = { id: 7, is_bot: false, first_name: "Alice" };
const GROUP = { id: -1001, type: "supergroup", title: "g" };
const PRIVATE = { id: 7, type: "private", first_name: "Alice" };
const CHANNEL = { id: -1002, type: "channel", title: "c" };

function toMessage(chat: object, fields: object): Message {
  const from = chat === CHANNEL ? { sender_chat: CHANNEL } : { from: ALICE };
  return { message_id: 5, date: 0, chat, ...from, ...fields } as unknown as Message;
}

function read(chat: object, fields: object | string): string | null {
  const message = toMessage(chat, typeof fields === "string" ? { text: fields } : fields);
  const addressed = readAddress(message, ME);
  if (addressed?.kind === "question") return addressed.text;
  return addressed?.kind === "command" ? `/${addressed.name}` : (addressed?.kind ?? null);
}

const replyTo = (target: object) => ({
  reply_to_message: { message_id: 4, chat: GROUP, ...target },
});

describe("readAddress", () => {
  it.each([
    ["今年多少?", "今年多少?"],
    ["/ask 今年多少", "今年多少"],
    ["/ask今年多少", "今年多少"],
    ["/ask", "bare"],
    ["@yuanwen_bot 今年多少", "今年多少"],
    ["/ask@other_bot 今年多少", null],
    ["/start", "/start"],
    ["/start from-a-link", "/start"],
    ["/help", "/help"],
    ["/releases", "/releases"],
    ["/weather", "unknown-command"],
    ["  \n今年\n多少 ", "今年\n多少"],
  ])("in private: %j → %j", (text, expected) => {
    expect(read(PRIVATE, text)).toBe(expected);
  });

  it.each([
    ["今年多少?", null],
    ["/ask 今年多少", "今年多少"],
    ["/ask今年多少", "今年多少"],
    ["/ask2020年多少", "2020年多少"],
    ["/ASK 今年多少", "今年多少"],
    ["/ask:今年多少", "今年多少"],
    ["／ask 今年多少", "今年多少"],
    ["/ask@yuanwen_bot 今年多少", "今年多少"],
    ["/ask@yuanwen_bot今年多少", "今年多少"],
    ["/ask@yuanwen_bot2020年多少", "2020年多少"],
    ["/Ask@YuanWen_Bot 今年多少", "今年多少"],
    ["/ask@yuanwen_bot", "bare"],
    ["/ask @yuanwen_bot 今年多少", "今年多少"],
    ["@yuanwen_bot 今年多少", "今年多少"],
    ["@yuanwen_bot今年多少", "今年多少"],
    ["@YUANWEN_BOT，今年多少", "今年多少"],
    ["＠yuanwen_bot 今年多少", "今年多少"],
    ["今年@yuanwen_bot多少", "今年 多少"],
    ["今年多少 @yuanwen_bot", "今年多少"],
    ["今年多少@yuanwen_bot", "今年多少"],
    ["@yuanwen_bot", "bare"],
    ["/ask@other_bot 今年多少", null],
    ["/ask@yuanwen_bot2 今年多少", null],
    ["/asking 今年多少", null],
    ["/ask2 今年多少", null],
    ["/weather@other_bot @yuanwen_bot", null],
    ["@yuanwen_bot2 今年多少", null],
    ["me@yuanwen_bot", null],
    ["https://t.me/@yuanwen_bot", null],
    ["/help", "/help"],
    ["/help@yuanwen_bot", "/help"],
    ["/help@other_bot", null],
    ["/weather", null],
    ["大家可以用 /ask 提問", null],
  ])("in a group: %j → %j", (text, expected) => {
    expect(read(GROUP, text)).toBe(expected);
  });

  it.each([
    ["今日公告", null],
    ["/ask", null],
    ["/ask 今年多少", "今年多少"],
    ["/ask今年多少", "今年多少"],
    ["@yuanwen_bot 今年多少", "今年多少"],
    ["今年多少 @yuanwen_bot", "今年多少"],
    ["/help", null],
    ["/help@yuanwen_bot", "/help"],
  ])("in a channel: %j → %j", (text, expected) => {
    expect(read(CHANNEL, text)).toBe(expected);
  });

  it.each([
    ["a reply to the bot", { text: "那起訴呢", ...replyTo({ from: BOT }) }, "那起訴呢"],
    ["a reply to a person", { text: "對", ...replyTo({ from: ALICE }) }, null],
    ["a reply to another bot", { text: "對", ...replyTo({ from: OTHER_BOT }) }, null],
    ["/ask in reply to another bot", { text: "/ask 甲", ...replyTo({ from: OTHER_BOT }) }, null],
    [
      "/ask@bot in reply to another bot",
      { text: "/ask@yuanwen_bot 甲", ...replyTo({ from: OTHER_BOT }) },
      "甲",
    ],
    [
      "the first message of a topic that the bot opened",
      {
        text: "大家好",
        ...replyTo({ from: BOT, forum_topic_created: { name: "t", icon_color: 1 } }),
      },
      null,
    ],
    [
      "a reply to an inline result",
      { text: "對", ...replyTo({ from: ALICE, via_bot: BOT }) },
      null,
    ],
    ["an inline result", { text: "@yuanwen_bot 443人", via_bot: BOT }, null],
    ["another bot", { text: "/ask 甲", from: OTHER_BOT }, null],
    [
      "an anonymous admin",
      {
        text: "/ask 甲",
        from: { id: 1087968824, is_bot: true, first_name: "Group" },
        sender_chat: GROUP,
      },
      "甲",
    ],
    [
      "a person writing as a channel",
      {
        text: "/ask 甲",
        from: { id: 136817688, is_bot: true, first_name: "Channel" },
        sender_chat: CHANNEL,
      },
      "甲",
    ],
    [
      "an automatic forward",
      { text: "/ask 甲", sender_chat: CHANNEL, is_automatic_forward: true },
      null,
    ],
    ["a service message", { new_chat_members: [BOT] }, null],
    ["a caption with /ask", { photo: [], caption: "/ask 甲" }, "甲"],
    ["a caption without", { photo: [], caption: "甲" }, null],
    ["a sticker", { sticker: {} }, null],
  ])("in a group: %s", (_, fields, expected) => {
    expect(read(GROUP, fields)).toBe(expected);
  });

  it.each([
    ["a sticker", { sticker: {} }, "not-text"],
    ["a voice message", { voice: {} }, "not-text"],
    ["a photo with a caption", { photo: [], caption: "今年多少" }, "今年多少"],
    ["a pinned message", { pinned_message: {} }, null],
    ["the bot's own inline result", { text: "443人", via_bot: BOT }, null],
  ])("in private: %s", (_, fields, expected) => {
    expect(read(PRIVATE, fields)).toBe(expected);
  });
});
