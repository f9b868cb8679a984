import { describe, expect, it } from "vitest";
import { messagesIn } from "../../../bot/messages/messages.ts";
import { type Asked, createAsk } from "./answers.ts";
import { quiet, startBot, startServer, until } from "./running-bot.ts";
import { CHANNEL, GROUP, LI, PRIVATE } from "./world.ts";

const TRADITIONAL = messagesIn("traditional");

describe("questions", () => {
  it("get one message, in reply to the question", async () => {
    const server = await startServer();
    await startBot(server);
    const question = server.say(PRIVATE, "批捕");
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(1));
    const [answer] = server.sentTo(PRIVATE);
    expect(answer).toMatchObject({ replyTo: question.message_id, topic: undefined });
    expect(answer?.text).toBe("443人\n\n批捕的答案是443人。\n[1] 新聞公報 · 2020-12-29");
    const [call] = server.callsOf("sendMessage");
    expect(call?.params.reply_parameters?.allow_sending_without_reply).toBe(true);
    expect(call?.params).not.toHaveProperty("parse_mode");
    expect(server.callsOf("sendChatAction")).toEqual([]);
  });

  it("stay in their topic, and go without one in other threads", async () => {
    const server = await startServer();
    await startBot(server);
    server.say(GROUP, "/ask 甲", { message_thread_id: 77, is_topic_message: true });
    server.say(GROUP, "/ask 乙", { message_thread_id: 78 });
    await until(() => expect(server.sentTo(GROUP)).toHaveLength(2));
    expect(server.sentTo(GROUP).map(({ topic }) => topic)).toEqual([77, undefined]);
  });

  it("are heard in channels when they are addressed", async () => {
    const server = await startServer();
    await startBot(server);
    server.say(CHANNEL, "今日公告");
    const question = server.say(CHANNEL, "/ask今年批捕");
    await until(() => expect(server.sentTo(CHANNEL)).toHaveLength(1));
    expect(server.sentTo(CHANNEL)[0]?.replyTo).toBe(question.message_id);
  });

  it("leave other talk in groups alone", async () => {
    const asked: Asked[] = [];
    const server = await startServer();
    await startBot(server, { ask: createAsk(asked) });
    server.say(GROUP, "今天天氣不錯");
    server.say(GROUP, "/ask@other_bot 甲");
    await quiet();
    expect(asked).toEqual([]);
    expect(server.sent).toEqual([]);
  });

  it("show that an answer is coming only when it takes long", async () => {
    const server = await startServer();
    await startBot(server, { ask: createAsk([], 1200) });
    server.say(GROUP, "/ask 甲", { message_thread_id: 77, is_topic_message: true });
    await until(() => expect(server.sentTo(GROUP)).toHaveLength(1));
    expect(server.callsOf("sendChatAction").map(({ params }) => params)).toEqual([
      { chat_id: GROUP.id, action: "typing", message_thread_id: 77 },
    ]);
  });

  it("keep their order in one chat and do not wait for another", async () => {
    const server = await startServer();
    const ask = createAsk();
    const slowly = createAsk([], 600);
    await startBot(server, { ask: (text, before) => (text === "慢" ? slowly : ask)(text, before) });
    server.say(PRIVATE, "慢");
    server.say(PRIVATE, "快");
    server.say(GROUP, "/ask 別處");
    await until(() => expect(server.sent).toHaveLength(3));
    expect(server.sent.map(({ text }) => /\n(.+)的答案/.exec(text)?.[1])).toEqual([
      "別處",
      "慢",
      "快",
    ]);
  });

  it("that fail are answered with an apology and logged without their text", async () => {
    const lines: string[] = [];
    const server = await startServer();
    const ask = () => Promise.reject(new Error("index is gone"));
    await startBot(server, { ask, lines });
    server.say(PRIVATE, "批捕了幾多人");
    await until(() => expect(server.sentTo(PRIVATE)[0]?.text).toBe(TRADITIONAL.failed));
    expect(lines.join("\n")).toContain("index is gone");
    expect(lines.join("\n")).not.toContain("批捕");
  });
});

describe("what comes twice", () => {
  it("is answered once: the same update", async () => {
    const server = await startServer();
    await startBot(server);
    const message = server.message(PRIVATE, { text: "批捕" });
    const update = server.push({ message: message as never });
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(1));
    server.push({ message: message as never }, update);
    await quiet();
    expect(server.sentTo(PRIVATE)).toHaveLength(1);
  });

  it("is answered once: the same message under another update number", async () => {
    const server = await startServer();
    await startBot(server);
    const message = server.message(PRIVATE, { text: "批捕" });
    server.push({ message: message as never });
    server.push({ message: message as never });
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(1));
    await quiet();
    expect(server.sentTo(PRIVATE)).toHaveLength(1);
  });
});

describe("what is not a question", () => {
  it("gets one hint in private, an album too, and nothing in a group", async () => {
    const server = await startServer();
    await startBot(server);
    const photo = { photo: [] } as never;
    server.push({
      message: server.message(PRIVATE, { ...(photo as object), media_group_id: "a" }) as never,
    });
    server.push({
      message: server.message(PRIVATE, { ...(photo as object), media_group_id: "a" }) as never,
    });
    server.push({ message: server.message(GROUP, photo) as never });
    server.push({ message: server.message(PRIVATE, { pinned_message: {} } as never) as never });
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(1));
    await quiet();
    expect(server.sent.map(({ text }) => text)).toEqual([TRADITIONAL.onlyText]);
  });

  it.each([
    ["zh-hant", "收錄 1 份新聞稿"],
    ["zh-hans", "收录 1 份新闻稿"],
    ["en", "1 release on file"],
  ])("/releases speaks to a reader with %s", async (language_code, words) => {
    const server = await startServer();
    await startBot(server, { releases: [{ title: "甲", date: "2021-01-01", url: null }] });
    server.say(PRIVATE, "/releases", { from: { ...LI, language_code } });
    await until(() => expect(server.sentTo(PRIVATE)[0]?.text).toContain(words));
    expect(server.sentTo(PRIVATE)[0]?.text).toContain("• 甲 · 2021-01-01");
  });

  it("/start and /help say how to ask", async () => {
    const server = await startServer();
    await startBot(server);
    server.say(PRIVATE, "/start");
    server.say(GROUP, "/help@yuanwen_bot");
    await until(() => expect(server.sent).toHaveLength(2));
    expect(server.sentTo(PRIVATE)[0]?.text).toBe(TRADITIONAL.start(0));
    expect(server.sentTo(GROUP)[0]?.text).toContain("/ask@yuanwen_bot");
  });
});
