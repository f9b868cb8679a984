import { describe, expect, it } from "vitest";
import { startBot, startServer, until } from "./running-bot.ts";
import { LI } from "./world.ts";

describe("inline mode", () => {
  const query = (text: string) => ({
    inline_query: { id: text || "empty", from: LI, query: text, offset: "" },
  });

  it("offers the answer as one result, for this reader, not for long", async () => {
    const server = await startServer();
    await startBot(server);
    server.push(query("批捕"));
    await until(() => expect(server.callsOf("answerInlineQuery")).toHaveLength(1));
    const [call] = server.callsOf("answerInlineQuery");
    expect(call?.params).toMatchObject({ is_personal: true, cache_time: 30 });
    const [article, ...others] = call?.params.results ?? [];
    expect(others).toEqual([]);
    expect(article).toMatchObject({ type: "article", title: "443人", description: "新聞公報" });
    expect(JSON.stringify(article?.input_message_content)).toContain("批捕的答案是443人。");
  });

  it.each(["", "不知"])("offers nothing for %j", async (text) => {
    const server = await startServer();
    await startBot(server);
    server.push(query(text));
    await until(() => expect(server.callsOf("answerInlineQuery")).toHaveLength(1));
    expect(server.callsOf("answerInlineQuery")[0]?.params.results).toEqual([]);
  });
});
