import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startTelegram } from "../../../bot/telegram/start-telegram.ts";
import { createAsk } from "./answers.ts";
import { quiet, startBot, startServer, until } from "./running-bot.ts";
import { GROUP, PRIVATE, TOKEN } from "./world.ts";

const SECRET = TOKEN.split(":")[1] ?? TOKEN;

describe("startTelegram", () => {
  it("says what to do when the token is refused", async () => {
    const server = await startServer();
    server.token = "999999:another";
    await expect(startBot(server)).rejects.toThrow(
      /does not accept BOT_TOKEN \(getMe refused: 401 Unauthorized\)\. Copy the token again from @BotFather/,
    );
  });

  it("says what to do when the server cannot be reached", async () => {
    const deps = { ask: createAsk(), releases: () => [], log: () => {} };
    const started = startTelegram(deps, {
      token: TOKEN,
      apiRoot: "http://127.0.0.1:9",
      startTries: 2,
    });
    await expect(started).rejects.toThrow(/Cannot reach .+ ECONNREFUSED.+TELEGRAM_API_ROOT/);
  });

  it("removes a webhook and keeps what is pending", async () => {
    const server = await startServer();
    server.webhook = "https://example.org";
    server.say(PRIVATE, "批捕");
    await startBot(server);
    expect(server.webhook).toBe("");
    expect(server.callsOf("deleteWebhook")[0]?.params).toEqual({});
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(1));
  });

  it("registers the commands in the three languages, once", async () => {
    const server = await startServer();
    const first = await startBot(server);
    const descriptions = JSON.stringify([...server.commands]);
    for (const words of ["Ask a question", "提問", "提问"]) expect(descriptions).toContain(words);
    await first.stop();
    const calls = server.callsOf("setMyCommands").length;
    await startBot(server);
    expect(server.callsOf("setMyCommands")).toHaveLength(calls);
  });

  it("listens to what it needs and nothing else", async () => {
    const server = await startServer();
    await startBot(server);
    await until(() => expect(server.callsOf("getUpdates")).not.toHaveLength(0));
    expect(server.callsOf("getUpdates")[0]?.params.allowed_updates).toEqual([
      "message",
      "edited_message",
      "channel_post",
      "edited_channel_post",
      "inline_query",
      "my_chat_member",
    ]);
  });

  it("goes on listening after failed polls", async () => {
    const lines: string[] = [];
    const server = await startServer();
    server.fail("getUpdates", { kind: "html-502" }, { kind: "drop" });
    await startBot(server, { lines });
    server.say(PRIVATE, "批捕");
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(1));
    expect(lines.filter((line) => line.includes("Trying again every second"))).toHaveLength(1);
    expect(lines).toContain("info Telegram can be reached again.");
  });

  it("ends with what to do when the token is refused later", async () => {
    const server = await startServer();
    server.fail("getUpdates", { kind: "error", code: 401, description: "Unauthorized" });
    const bot = await startBot(server);
    await expect(bot.finished).rejects.toThrow(/does not accept BOT_TOKEN/);
  });

  it("leaves the bot to the instance that was there first", async () => {
    const server = await startServer();
    const [first, second]: [string[], string[]] = [[], []];
    await startBot(server, { lines: first });
    await quiet(3100);
    await startBot(server, { lines: second });
    await until(() => expect(second.join("\n")).toMatch(/warn Another instance is running.+409/));
    expect(first.join("\n")).toContain("A second instance has started");
    server.say(PRIVATE, "批捕");
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(1));
    await quiet();
    expect(server.sentTo(PRIVATE)).toHaveLength(1);
  }, 15_000);
});

describe("stop", () => {
  it("finishes the answers in progress and takes no more questions", async () => {
    const server = await startServer();
    const bot = await startBot(server, { ask: createAsk([], 500) });
    server.say(PRIVATE, "甲");
    server.say(GROUP, "/ask 乙");
    await until(() => expect(server.pending).toBe(0));
    await bot.stop();
    expect(server.sent).toHaveLength(2);
    server.say(PRIVATE, "丙");
    await quiet();
    expect(server.sent).toHaveLength(2);
    expect(server.pending).toBe(1);
    await expect(bot.finished).resolves.toBeUndefined();
  });

  it("confirms what has been answered", async () => {
    const server = await startServer();
    const bot = await startBot(server);
    server.say(PRIVATE, "甲");
    await until(() => expect(server.sentTo(PRIVATE)).toHaveLength(1));
    await bot.stop();
    expect(server.pending).toBe(0);
  });

  it("does not wait for ever", async () => {
    const lines: string[] = [];
    const server = await startServer();
    const bot = await startBot(server, { drainMs: 300, lines });
    server.fail("sendMessage", { kind: "flood", seconds: 3600 });
    server.say(PRIVATE, "甲");
    await until(() => expect(server.callsOf("sendMessage")).toHaveLength(1));
    const from = Date.now();
    await bot.stop();
    expect(Date.now() - from).toBeLessThan(2500);
    expect(lines.join("\n")).toContain("Stopping with 1 updates unanswered.");
  });
});

describe("the token", () => {
  const printed: string[] = [];
  const print = (...parts: unknown[]) => void printed.push(parts.map(inspectAll).join(" "));

  beforeEach(() => {
    printed.length = 0;
    for (const method of ["log", "info", "warn", "error", "debug"] as const) {
      vi.spyOn(console, method).mockImplementation(print);
    }
  });
  afterEach(() => vi.restoreAllMocks());

  it("is in no line and no error, whatever fails", async () => {
    const lines: string[] = [];
    const server = await startServer();
    server.fail("deleteWebhook", { kind: "drop" });
    server.fail("getMyCommands", { kind: "html-502" });
    server.fail("getUpdates", { kind: "drop" }, { kind: "html-502" });
    const bot = await startBot(server, { lines });
    server.fail("sendMessage", {
      kind: "error",
      code: 400,
      description: `Bad Request: bot${TOKEN}`,
    });
    server.say(PRIVATE, "甲");
    await until(() => expect(lines.join("\n")).toContain("No answer in chat"));
    server.fail("getUpdates", { kind: "error", code: 401, description: `Unauthorized ${TOKEN}` });
    server.say(PRIVATE, "乙");
    const error = await bot.finished.catch((reason: unknown) => reason);
    const all = [...lines, ...printed, inspectAll(error)].join("\n");
    expect(all).toContain("<token>");
    expect(all).not.toContain(SECRET);
  });

  it("is not in the error of a start that fails", async () => {
    const server = await startServer();
    server.token = "999999:another";
    const error = await startBot(server).catch((reason: unknown) => reason);
    expect(inspectAll(error)).not.toContain(SECRET);
  });
});

/** An error with everything that hangs on it, as a careless `console.error` would print it. */
function inspectAll(value: unknown): string {
  if (!(value instanceof Error)) return String(value);
  const own = Object.getOwnPropertyNames(value).map((key) => inspectAll(Reflect.get(value, key)));
  return [value.stack, ...own].join("\n");
}
