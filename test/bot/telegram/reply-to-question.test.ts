import { describe, expect, it } from "vitest";
import { messagesIn } from "../../../bot/messages/messages.ts";
import { type Asked, createAsk } from "./answers.ts";
import { quiet, startBot, startServer, until } from "./running-bot.ts";
import { GROUP, ME, PRIVATE } from "./world.ts";

const TRADITIONAL = messagesIn("traditional");
const fromBot = { message_id: 0, chat: GROUP, from: ME } as const;

describe("follow-ups", () => {
  it("in private refer to the last question there", async () => {
    const asked: Asked[] = [];
    const server = await startServer();
    await startBot(server, { ask: createAsk(asked) });
    server.say(PRIVATE, "批捕多少件");
    server.say(PRIVATE, "那起訴呢");
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(2));
    expect(asked.map(({ before }) => before)).toEqual([null, "批捕多少件"]);
  });

  it("in groups refer to the answer that they reply to", async () => {
    const asked: Asked[] = [];
    const server = await startServer();
    await startBot(server, { ask: createAsk(asked) });
    server.say(GROUP, "/ask 甲");
    server.say(GROUP, "/ask 乙");
    await until(() => expect(server.sentTo(GROUP)).toHaveLength(2));
    const [toFirst] = server.sentTo(GROUP);
    server.say(GROUP, "那起訴呢", {
      reply_to_message: { ...fromBot, message_id: toFirst?.id ?? 0 } as never,
    });
    await until(() => expect(server.sentTo(GROUP)).toHaveLength(3));
    expect(asked.map(({ before }) => before)).toEqual([null, null, "甲"]);
  });

  it("keep topics apart", async () => {
    const asked: Asked[] = [];
    const server = await startServer();
    await startBot(server, { ask: createAsk(asked) });
    const topic = (id: number) => ({ message_thread_id: id, is_topic_message: true }) as const;
    server.say(PRIVATE, "甲", topic(1));
    server.say(PRIVATE, "乙", topic(2));
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(2));
    expect(asked.map(({ before }) => before)).toEqual([null, null]);
  });
});

describe("a bare /ask", () => {
  it("is asked for its question, and the reply is the question", async () => {
    const asked: Asked[] = [];
    const server = await startServer();
    await startBot(server, { ask: createAsk(asked) });
    server.say(GROUP, "/ask");
    await until(() => expect(server.sentTo(GROUP)).toHaveLength(1));
    const [prompt] = server.sentTo(GROUP);
    expect(server.callsOf("sendMessage")[0]?.params.reply_markup?.force_reply).toBe(true);
    server.say(GROUP, "批捕多少", {
      reply_to_message: { ...fromBot, message_id: prompt?.id ?? 0 } as never,
    });
    await until(() => expect(asked.map(({ text }) => text)).toEqual(["批捕多少"]));
  });

  it("gets an answer of its own when the question is edited into it", async () => {
    const server = await startServer();
    await startBot(server);
    const bare = server.say(GROUP, "/ask");
    await until(() => expect(server.sentTo(GROUP)).toHaveLength(1));
    server.edit(bare, "/ask 批捕多少");
    await until(() => expect(server.sentTo(GROUP)).toHaveLength(2));
    expect(server.callsOf("editMessageText")).toEqual([]);
  });
});

describe("edited questions", () => {
  it("change their answer in place", async () => {
    const server = await startServer();
    await startBot(server);
    const question = server.say(PRIVATE, "批捕");
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(1));
    server.edit(question, "起訴");
    await until(() => expect(server.sentTo(PRIVATE)[0]?.text).toContain("起訴的答案"));
    server.edit(question, "不知");
    await until(() =>
      expect(server.sentTo(PRIVATE)[0]?.text).toBe(TRADITIONAL.refusals["off-topic"]),
    );
    expect(server.sentTo(PRIVATE)).toHaveLength(1);
  });

  it("keep what they followed up", async () => {
    const asked: Asked[] = [];
    const server = await startServer();
    await startBot(server, { ask: createAsk(asked) });
    server.say(PRIVATE, "甲");
    const question = server.say(PRIVATE, "乙");
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(2));
    server.edit(question, "丙");
    await until(() => expect(asked.at(-1)).toEqual({ text: "丙", before: "甲" }));
  });

  it("call nobody when the words or the answer are the same", async () => {
    const asked: Asked[] = [];
    const server = await startServer();
    await startBot(server, { ask: createAsk(asked) });
    const question = server.say(PRIVATE, "不知甲");
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(1));
    server.edit(question, "不知甲");
    server.edit(question, "不知乙");
    await until(() => expect(asked).toHaveLength(2));
    await quiet();
    expect(server.callsOf("editMessageText")).toEqual([]);
  });

  it("are answered when they had not been addressed before", async () => {
    const server = await startServer();
    await startBot(server);
    const talk = server.say(GROUP, "批捕");
    server.edit(talk, "/ask 批捕");
    await until(() => expect(server.sentTo(GROUP)).toHaveLength(1));
  });

  it("get a new answer when the old one is gone", async () => {
    const server = await startServer();
    await startBot(server);
    const question = server.say(PRIVATE, "批捕");
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(1));
    server.sent.pop();
    server.edit(question, "起訴");
    await until(() => expect(server.sentTo(PRIVATE)[0]?.text).toContain("起訴的答案"));
  });
});
