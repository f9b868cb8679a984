import { describe, expect, it } from "vitest";
import { quiet, startBot, startServer, until } from "./running-bot.ts";
import { CHANNEL, GROUP, LI, ME, PRIVATE } from "./world.ts";

describe("being added to a group", () => {
  const change = (before: string, after: string, chat: object = GROUP) => ({
    my_chat_member: {
      chat,
      from: LI,
      date: 0,
      old_chat_member: { status: before, user: ME },
      new_chat_member: { status: after, user: ME },
    } as never,
  });

  it.each([
    [false, "member", "可能沒有回應"],
    [true, "member", "也可以"],
    [false, "administrator", "也可以"],
  ])("introduces the bot (hears all: %s, as %s)", async (hearsAll, status, words) => {
    const server = await startServer();
    server.hearsAll = hearsAll;
    await startBot(server);
    server.push(change("left", status));
    await until(() => expect(server.sentTo(GROUP)[0]?.text).toContain(words));
  });

  it("introduces it nowhere else", async () => {
    const server = await startServer();
    await startBot(server);
    server.push(change("member", "administrator"));
    server.push(change("member", "kicked"));
    server.push(change("left", "administrator", CHANNEL));
    server.push(change("kicked", "member", PRIVATE));
    await quiet();
    expect(server.sent).toEqual([]);
  });
});
