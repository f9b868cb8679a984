import type { Chat } from "grammy/types";
import { describe, expect, it } from "vitest";
import { createAsk } from "./answers.ts";
import type { Fault } from "./bot-api-server.ts";
import { quiet, startBot, startServer, until } from "./running-bot.ts";
import { GROUP, PRIVATE } from "./world.ts";

describe("delivery of an answer", () => {
  const lost: Fault = { kind: "drop" };

  it.each<[string, Fault[]]>([
    ["the response is lost", [{ kind: "drop-after" }]],
    ["the response is cut", [{ kind: "cut-after" }]],
    ["the response is lost after a lost request", [lost, { kind: "drop-after" }]],
    ["the request is lost", [lost]],
    ["a gateway answers", [{ kind: "html-502" }, { kind: "html-502" }]],
    ["the server fails", [{ kind: "error", code: 500, description: "Internal Server Error" }]],
    ["it is told to wait", [{ kind: "flood", seconds: 1 }]],
    [
      "it is told to wait after a lost response",
      [{ kind: "drop-after" }, { kind: "flood", seconds: 1 }],
    ],
  ])("neither loses nor doubles it when %s", async (_, faults) => {
    await Promise.all([PRIVATE, GROUP].map((chat) => askThrough(faults, chat)));
  });

  async function askThrough(faults: readonly Fault[], chat: Chat): Promise<void> {
    const server = await startServer();
    await startBot(server);
    server.fail("sendMessage", ...faults);
    server.say(chat, "/ask 批捕");
    await until(() => expect(server.sentTo(chat)).toHaveLength(1));
    // What follows shows that the chat goes on, and gives a second copy the time to come.
    server.say(chat, "/ask 起訴");
    await until(() => expect(server.sentTo(chat)).toHaveLength(2));
    await quiet();
    expect(server.sent).toHaveLength(2);
  }

  it("finds a lost answer among what others write meanwhile", async () => {
    const server = await startServer();
    await startBot(server);
    server.fail("sendMessage", { kind: "drop-after" });
    server.say(GROUP, "/ask 批捕");
    for (let i = 0; i < 5; i++) server.say(GROUP, "閒談");
    await until(() => expect(server.sentTo(GROUP)).toHaveLength(1));
    await quiet(1000);
    expect(server.sentTo(GROUP)).toHaveLength(1);
  });

  it("takes back a second copy when the first turns up behind much that it could not hear", async () => {
    const server = await startServer();
    await startBot(server, { ask: createAsk([], 100) });
    server.fail("sendMessage", { kind: "drop-after" });
    server.say(GROUP, "/ask 批捕");
    for (let i = 0; i < 30; i++) server.message(GROUP, { text: "閒談" });
    await until(() => expect(server.callsOf("deleteMessage")).toHaveLength(1));
    await until(() => expect(server.sentTo(GROUP)).toHaveLength(1));
  });

  it("edits a found answer like any other", async () => {
    const server = await startServer();
    await startBot(server);
    server.fail("sendMessage", { kind: "drop-after" });
    const question = server.say(PRIVATE, "批捕");
    await until(() => expect(server.callsOf("editMessageReplyMarkup")).toHaveLength(1));
    server.edit(question, "起訴");
    await until(() => expect(server.sentTo(PRIVATE)[0]?.text).toContain("起訴的答案"));
    expect(server.sentTo(PRIVATE)).toHaveLength(1);
  });

  it("repeats an edit whose response is lost", async () => {
    const server = await startServer();
    await startBot(server);
    const question = server.say(PRIVATE, "批捕");
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(1));
    server.fail("editMessageText", { kind: "drop-after" }, { kind: "flood", seconds: 1 });
    server.edit(question, "起訴");
    await until(() => expect(server.callsOf("editMessageText")).toHaveLength(3));
    await quiet();
    expect(server.sentTo(PRIVATE)).toMatchObject([{ edits: 1 }]);
  });

  it("waits as long as it is told, in that chat only", async () => {
    const server = await startServer();
    await startBot(server);
    server.fail("sendMessage", { kind: "flood", seconds: 2 });
    server.say(GROUP, "/ask 甲");
    await until(() => expect(server.callsOf("sendMessage")).toHaveLength(1));
    server.say(GROUP, "/ask 乙");
    server.say(PRIVATE, "丙");
    await until(() => expect(server.sent).toHaveLength(3));
    const calls = server
      .callsOf("sendMessage")
      .map(({ params, at }) => ({ chat: params.chat_id, at }));
    expect(calls.map(({ chat }) => chat)).toEqual([GROUP.id, PRIVATE.id, GROUP.id, GROUP.id]);
    expect((calls[2]?.at ?? 0) - (calls[0]?.at ?? 0)).toBeGreaterThanOrEqual(1990);
  });

  it("follows a group to its new number", async () => {
    const server = await startServer();
    await startBot(server);
    server.fail("sendMessage", { kind: "migrated", to: -1009 });
    server.say({ id: -5, type: "group", title: "讀者" }, "/ask 甲");
    await until(() => expect(server.sentTo({ id: -1009 })).toHaveLength(1));
    expect(server.sent[0]?.replyTo).toBeUndefined();
  });

  it.each([
    [403, "Forbidden: bot was blocked by the user", "debug"],
    [403, "Forbidden: bot was kicked from the supergroup chat", "debug"],
    [400, "Bad Request: TOPIC_CLOSED", "warn"],
    [400, "Bad Request: not enough rights to send text messages to the chat", "warn"],
  ])("gives up on %s %s with one line", async (code, description, level) => {
    const lines: string[] = [];
    const server = await startServer();
    await startBot(server, { lines });
    server.fail("sendMessage", { kind: "error", code, description });
    server.say(PRIVATE, "甲");
    await until(() => expect(lines.filter((line) => line.includes(description))).toHaveLength(1));
    expect(lines.find((line) => line.includes(description))).toMatch(`${level} `);
    server.say(PRIVATE, "乙");
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(1));
    expect(server.callsOf("sendMessage")).toHaveLength(2);
  });
});
