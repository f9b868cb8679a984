import { describe, expect, it } from "vitest";
import { chooseLanguage } from "../../../bot/messages/language.ts";
import { messagesIn } from "../../../bot/messages/messages.ts";

describe("chooseLanguage", () => {
  it.each([
    ["搗毀了多少個黑窩點?", undefined, "traditional"],
    ["捣毁了多少个黑窝点?", "zh-hant", "simplified"],
    ["今年一共查处了几个案件", "en", "simplified"],
    ["今年首十個月查獲幾多宗?", "zh-hans", "traditional"],
    ["唔該,呢個月拉咗几多人", "zh-hans", "traditional"],
    ["前三季度批捕了多少人", "zh-hans", "simplified"],
    ["前三季度批捕了多少人", "zh-hant", "traditional"],
    ["前三季度批捕了多少人", "zh-TW", "traditional"],
    ["前三季度批捕了多少人", "en", "traditional"],
    ["前三季度批捕了多少人", undefined, "traditional"],
    ["How many people were arrested?", "zh-hant", "english"],
    ["How many cases did the courts in Jianghai (江海) hear?", "zh-hant", "english"],
    ["app 註冊用戶有幾多", "en", "traditional"],
    ["GDP 是多少", "en", "traditional"],
    ["2020?", "zh-hans", "simplified"],
    ["2020?", "de", "english"],
    ["2020?", undefined, "traditional"],
  ] as const)("%j from a reader with %s → %s", (text, languageCode, expected) => {
    expect(chooseLanguage(text, languageCode)).toBe(expected);
  });
});

describe("messagesIn", () => {
  const terms = { username: "yuanwen_bot", hearsAll: true };

  function say(language: "traditional" | "simplified" | "english"): string[] {
    const {
      start,
      help,
      introduction,
      releases,
      moreReleases,
      moreFigures,
      moreCitations,
      ...rest
    } = messagesIn(language);
    const { refusals, notes, ...plain } = rest;
    const counted = [releases, moreReleases, moreFigures, moreCitations].map((count) => count(3));
    const told = [start(3), help("yuanwen_bot"), introduction(terms)];
    const lines = [...Object.values(refusals), ...Object.values(notes), ...Object.values(plain)];
    return [...told, ...counted, ...lines];
  }

  // The marks that stand for a language: its own words, read one by one, must not show another script.
  it.each(["traditional", "simplified"] as const)("speaks %s throughout", (language) => {
    const other = language === "traditional" ? "simplified" : "traditional";
    for (const line of say(language))
      expect(`${line} ${chooseLanguage(line)}`).not.toMatch(`${other}$`);
  });

  it("speaks English without a Han character", () => {
    for (const line of say("english")) expect(line).not.toMatch(/\p{Script=Han}/u);
  });

  it("keeps within what Telegram allows for the input field and the button", () => {
    for (const language of ["traditional", "simplified", "english"] as const) {
      const { askPlaceholder, inlineHint, inlineNotFound } = messagesIn(language);
      for (const text of [askPlaceholder, inlineHint, inlineNotFound]) {
        expect(text.length).toBeLessThanOrEqual(64);
      }
    }
  });
});
