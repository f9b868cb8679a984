import { fold } from "../../../index/text/fold.ts";

/**
 * No word is made of others, since a run of 哈 could then be split in so many ways that a message of fifty takes
 * minutes: 好 and 啊 are enough for 好啊.
 */
const GREETING = `
哈罗 哈喽 嗨 早 早安 早晨 早上好 午安 晚安 下午好 晚上好 在吗 有人吗 在不在
谢谢 谢啦 谢了 多谢 感谢 唔该 辛苦
好 好的 ok okay 收到 明白 知道了 了解 嗯 哈 呵呵 再见 拜拜 bye 88 666 赞 棒 厉害
hi hello hey thanks thank you thx ty good morning good afternoon good evening good night great nice cool
你 您 大家 各位 啊 呀 啦 喇 晒 咗 嘅 哦 喔 噢 吧 呢 了 先 so much very there bot 机器人 小助手
`;

const WORDS = [...new Set(GREETING.trim().split(/\s+/))]
  .sort((a, b) => b.length - a.length)
  .join("|");
const ONLY_SMALL_TALK = new RegExp(`^(?:${WORDS}|[^\\p{L}\\p{N}])+$`, "u");

/** Asked of whom one chats with, not of a release: 今天天氣怎麼樣, 你是誰開發的. */
const ABOUT_NOTHING =
  /^(?:今[天日]|明天|听日)?的?天气(?:怎么?样|点样?|如何|好吗|好唔好)[\p{P}呀啊]*$|^(?:你|bot)(?:是|系)?(?:谁|边个|什么|乜嘢)(?:开发|写|做|整|造)?[的嘅㗎]?[\p{P}呀啊]*$|^who (?:made|are|built) you\b/u;

/** True when a message greets, thanks or agrees, and asks nothing of a release. */
export function isSmallTalk(message: string): boolean {
  const folded = fold(message).trim();
  return (
    (ONLY_SMALL_TALK.test(folded) && /[\p{L}\p{N}]/u.test(folded)) || ABOUT_NOTHING.test(folded)
  );
}

/** True when a message has no letter and no digit: stickers typed as text, punctuation. */
export function isEmptyMessage(message: string): boolean {
  return !/[\p{L}\p{N}]/u.test(message);
}
