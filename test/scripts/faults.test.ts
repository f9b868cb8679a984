import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCurrent } from "../../index/index-store.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";
import { type Ended, makeEnvironment, runScript } from "./run-script.ts";

const TOKEN = "123456789:AAsecretsecretsecret";

/** One plain line that says what is wrong, and an exit code other than 0. */
function expectOneLine({ stdout, stderr, code }: Ended, line: RegExp): void {
  expect(stderr).toMatch(line);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).not.toMatch(/^\s+at |Error:/m);
  expect(stdout).toBe("");
  expect(code).not.toBe(0);
}

describe.each(["scripts/ask.ts", "bot/main.ts"])("%s stops with one line", (script) => {
  const run = (env: Record<string, string>) =>
    runScript(script, script === "scripts/ask.ts" ? ["批捕多少人"] : [], {
      env: { ...makeEnvironment(), ...env },
    });

  it.each([
    [
      "no corpus folder",
      { CORPUS_DIR: "/nowhere" },
      /^Cannot read corpus folder "\/nowhere": does not exist\. Set CORPUS_DIR/,
    ],
    [
      "an unknown model",
      { EMBEDDING_MODEL: "a/b" },
      /^EMBEDDING_MODEL "a\/b" is not in models\/\. Set it to one of: Xenova/,
    ],
    ["a bad ADMIN_IDS", { ADMIN_IDS: "li" }, /^ADMIN_IDS "li": "li" is not a user id\. Allowed: /],
  ])("for %s", async (_, env, line) => {
    expectOneLine(await run(env), line);
  });
});

describe("ask stops with one line", () => {
  const ask = (env: Record<string, string>) => runScript("scripts/ask.ts", ["批捕多少人"], { env });

  it("for an empty corpus", async () => {
    const folder = makeTemporaryFolder();
    const line = /^No release in corpus folder ".*": put a \.md or \.txt file there\.$/m;
    expectOneLine(await ask({ ...makeEnvironment(), CORPUS_DIR: folder }), line);
  });

  it("for an index folder that cannot be written", async () => {
    const file = join(makeTemporaryFolder(), "file");
    writeFileSync(file, "");
    const line = /^Cannot write index folder ".*": .*\. Set INDEX_DIR/;
    expectOneLine(await ask({ ...makeEnvironment(), INDEX_DIR: file }), line);
  });

  it("for an index folder where the system lets nothing be made", async () => {
    const line = /^Cannot write index folder "\/proc\/index": .*\. Set INDEX_DIR/;
    expectOneLine(await ask({ ...makeEnvironment(), INDEX_DIR: "/proc/index" }), line);
  });

  it("for an index that cannot be read, until build-index has repaired it", async () => {
    const env = makeEnvironment();
    const folder = env.INDEX_DIR ?? "";
    await runScript("scripts/build-index.ts", [], { env });
    truncateSync(join(folder, "generations", readCurrent(folder) ?? "", "keywords.bin"), 20);
    expectOneLine(await ask(env), /^Cannot open index ".*": .*Run "npm run build-index"\.$/m);
    expect((await runScript("scripts/build-index.ts", [], { env })).code).toBe(0);
    expect((await ask(env)).stdout).toMatch(/^443人/);
  });
});

describe("npm start stops with one line", () => {
  it("for a token that is no token, without showing it", async () => {
    const env = { ...makeEnvironment(), BOT_TOKEN: "my secret" };
    const ended = await runScript("bot/main.ts", [], { env });
    expectOneLine(ended, /^BOT_TOKEN is not a bot token/);
    expect(ended.stderr).not.toContain("my secret");
  });

  it("for a token that Telegram refuses, without showing it", async () => {
    const server = createServer((_, response) => {
      response.writeHead(401, { "content-type": "application/json" });
      response.end('{"ok":false,"error_code":401,"description":"Unauthorized"}');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const env = {
      ...makeEnvironment(),
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    };
    await runScript("scripts/build-index.ts", [], { env });
    const ended = await runScript("bot/main.ts", [], { env });
    server.close();
    expectOneLine(ended, /^Telegram does not accept BOT_TOKEN \(.*Unauthorized.*@BotFather/);
    expect(ended.stderr).not.toContain(TOKEN);
  });
});

describe("build-index", () => {
  it("indexes what it can, names each faulty file with the remedy, and exits non-zero", async () => {
    const folder = makeTemporaryFolder();
    const env = { ...makeEnvironment(), CORPUS_DIR: folder };
    mkdirSync(join(folder, "市"));
    writeFileSync(
      join(folder, "市/2021-03-04-a.txt"),
      "石家莊市公布執法情況\n今年查處案件31件。\n",
    );
    writeFileSync(join(folder, "empty.md"), "");
    writeFileSync(join(folder, "binary.txt"), Buffer.from([0, 1, 2]));
    const { stdout, code } = await runScript("scripts/build-index.ts", [], { env });
    expect(stdout).toMatch(/^Added 1: 市\/2021-03-04-a$/m);
    expect(stdout).toMatch(/^Failed empty\.md: empty: .*remove it$/m);
    expect(stdout).toMatch(/^Failed binary\.txt: binary.*remove it$/m);
    expect(stdout).toMatch(/^Took \d+\.\d s\.$/m);
    expect(code).not.toBe(0);
    const { stdout: answer } = await runScript("scripts/ask.ts", ["查處多少件"], { env });
    expect(answer).toMatch(/^31件/);
  });
});

describe("figures", () => {
  it("takes the date from the name of a file without front matter", async () => {
    const file = join(makeTemporaryFolder(), "2024-07-15-customs.txt");
    writeFileSync(file, "今年上半年查獲毒品約2.5公噸。");
    const { stdout } = await runScript("scripts/figures.ts", [file], { env: makeEnvironment() });
    expect(stdout).toContain("2024-01-01/2024-06-30");
  });

  it("says what keeps it from reading a file", async () => {
    const folder = makeTemporaryFolder();
    const file = join(folder, "big5.txt");
    writeFileSync(file, Uint8Array.of(0xa4, 0xa4, 0xa4, 0xe5, 0xaa, 0xba));
    const run = (path: string) =>
      runScript("scripts/figures.ts", [path], { env: makeEnvironment() });
    expectOneLine(await run(folder), /^Cannot read ".*": is a folder\./);
    expectOneLine(await run(join(folder, "none")), /^Cannot read ".*": does not exist\./);
    expectOneLine(await run(file), /^Cannot read ".*": not UTF-8/);
  });
});
