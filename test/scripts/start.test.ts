import { describe, expect, it } from "vitest";
import { makeEnvironment, runScript } from "./run-script.ts";

/** Nothing listens on port 9: whatever went to the network would fail. */
const UNREACHABLE = "http://127.0.0.1:9";

describe("npm start without a token, not on a terminal", () => {
  it("answers a question a line and exits 0 at the end, with no network", async () => {
    const env = {
      ...makeEnvironment(),
      HTTP_PROXY: UNREACHABLE,
      HTTPS_PROXY: UNREACHABLE,
      http_proxy: UNREACHABLE,
      https_proxy: UNREACHABLE,
    };
    const { stdout, stderr, code } = await runScript("bot/main.ts", [], {
      env,
      input: "批捕多少人\n河北人口多少\n辦結多少件\n",
    });
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^443人.* — 「.*批捕283件443人.*」河北舉行打擊侵權假冒工作新聞發布會 · 2020-12-29$/,
    );
    expect(lines[1]).not.toContain("「");
    expect(lines[2]).toMatch(/^2637件/);
    expect(stderr).toContain("Added 1: 2020-12-29-hebei");
    expect(code).toBe(0);
  });
});
