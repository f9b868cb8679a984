import { expect, it, describe as suite } from "vitest";
import { createLog, redact } from "../../../bot/telegram/log.ts";
import { TOKEN } from "./world.ts";

suite("createLog", () => {
  it.each([
    ["silent", []],
    ["error", ["error"]],
    ["info", ["error", "warn", "info"]],
    ["debug", ["error", "warn", "info", "debug"]],
  ] as const)("at %s lets through %j", (threshold, expected) => {
    const lines: string[] = [];
    const log = createLog(threshold, (line) => void lines.push(line));
    for (const level of ["error", "warn", "info", "debug"] as const) log(level, "x");
    expect(lines.map((line) => line.split(" ")[1])).toEqual(expected);
  });
});

suite("redact", () => {
  it.each([
    ["plain", `bot${TOKEN}/getMe`],
    ["as part of an address", `bot${encodeURIComponent(TOKEN)}/getMe`],
  ])("blots the token out, %s", (_, line) => {
    expect(redact(line, TOKEN)).toBe("bot<token>/getMe");
  });

  it("blots out other tokens, too, and short ones when they are ours", () => {
    expect(redact(`bot${TOKEN}/getMe`, "1:short")).toBe("bot<token>/getMe");
    expect(redact("bot1:short/getMe", "1:short")).toBe("bot<token>/getMe");
  });
});
