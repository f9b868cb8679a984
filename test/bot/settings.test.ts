import { describe, expect, it } from "vitest";
import { readSettings } from "../../bot/settings.ts";

const TOKEN = "123456:AAbb_cc-DD";

describe("readSettings", () => {
  it("has a default for everything", () => {
    expect(readSettings({})).toEqual({
      botToken: null,
      telegramApiRoot: "https://api.telegram.org",
      corpusFolder: "corpus",
      indexFolder: ".index",
      embeddingModel: "Xenova/bge-small-zh-v1.5",
      adminIds: [],
      logLevel: "info",
    });
  });

  it("takes what is set, white space around it left out", () => {
    const settings = readSettings({
      BOT_TOKEN: ` ${TOKEN} `,
      TELEGRAM_API_ROOT: "http://localhost:8081/",
      CORPUS_DIR: "/srv/releases",
      INDEX_DIR: "/srv/index",
      EMBEDDING_MODEL: "a/b",
      ADMIN_IDS: "11, 22,",
      LOG_LEVEL: "DEBUG",
    });
    expect(settings).toEqual({
      botToken: TOKEN,
      telegramApiRoot: "http://localhost:8081",
      corpusFolder: "/srv/releases",
      indexFolder: "/srv/index",
      embeddingModel: "a/b",
      adminIds: [11, 22],
      logLevel: "debug",
    });
  });

  it("counts an empty variable as not set", () => {
    const names = Object.keys(process.env).concat("BOT_TOKEN", "ADMIN_IDS", "LOG_LEVEL");
    const empty = Object.fromEntries(names.map((name) => [name, "  "]));
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  it.each([
    ["TELEGRAM_API_ROOT", "localhost:8081", "Allowed: http://… or https://…."],
    ["TELEGRAM_API_ROOT", "ftp://a.cn", "Allowed: http://… or https://…."],
    ["TELEGRAM_API_ROOT", "api.telegram.org", "Allowed: http://… or https://…."],
    ["ADMIN_IDS", "11,li", '"li" is not a user id. Allowed: numbers separated by commas'],
    ["ADMIN_IDS", "@li", "Allowed: numbers separated by commas"],
    ["ADMIN_IDS", "-100123", "Allowed: numbers separated by commas"],
    ["ADMIN_IDS", "0", "Allowed: numbers separated by commas"],
    ["ADMIN_IDS", "1.5", "Allowed: numbers separated by commas"],
    ["ADMIN_IDS", "11 22", "Allowed: numbers separated by commas"],
    ["ADMIN_IDS", "99999999999999999", "Allowed: numbers separated by commas"],
    ["INDEX_DIR", "corpus/index", 'is in CORPUS_DIR "corpus". Allowed: any folder outside of it.'],
    ["INDEX_DIR", "corpus", "Allowed: any folder outside of it."],
    ["LOG_LEVEL", "verbose", "Allowed: silent, error, warn, info, debug."],
  ])("refuses %s=%s, naming both and what is allowed", (name, value, allowed) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(`${name} "${value}"`);
    expect(read).toThrow(allowed);
  });

  it.each(["secret", "123456", "123456:", "abc:AAbbccDD", "123456:AA bb", "123:AA/../bb"])(
    "refuses the token %j without showing it",
    (token) => {
      const read = () => readSettings({ BOT_TOKEN: token });
      expect(read).toThrow(/^BOT_TOKEN is not a bot token \(its value is not shown\)\. Allowed: /);
      expect(read).not.toThrow(token);
    },
  );
});
