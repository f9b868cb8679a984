import type { Chat, User } from "grammy/types";

export const TOKEN = "123456789:AAtestTESTtestTESTtestTESTtestTESTtes";
export const ME = {
  id: 123456789,
  is_bot: true,
  first_name: "原文",
  username: "yuanwen_bot",
} as const;
export const LI: User = { id: 501, is_bot: false, first_name: "李", language_code: "zh-hant" };
export const PRIVATE: Chat.PrivateChat = { id: 501, type: "private", first_name: "李" };
export const GROUP: Chat.SupergroupChat = { id: -1001, type: "supergroup", title: "讀者" };
export const CHANNEL: Chat.ChannelChat = { id: -1002, type: "channel", title: "公告" };
