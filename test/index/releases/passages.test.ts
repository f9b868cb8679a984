import { describe, expect, it } from "vitest";
import { findWindows, splitPassages } from "../../../index/releases/passages.ts";
import { parseRelease } from "../../../index/releases/release.ts";
import type { Span } from "../../../index/text/span.ts";

const release = (body: string) => parseRelease("x", `---\ntitle: 標題\n---\n${body}`);
const cut = (body: string) => {
  const parsed = release(body);
  const slice = ({ start, end }: Span) => parsed.text.slice(start, end);
  return splitPassages(parsed).map((passage) => ({
    ...passage,
    text: slice(passage),
    sentenceTexts: passage.sentences.map(slice),
    windowTexts: findWindows(parsed.text, passage).map(slice),
  }));
};

describe("splitPassages", () => {
  it("makes a passage of each paragraph, numbered from 1", () => {
    const passages = cut("一句。\n\n兩句。又一句。\n");
    expect(passages.map(({ paragraph, text }) => [paragraph, text])).toEqual([
      [1, "一句。"],
      [2, "兩句。又一句。"],
    ]);
  });

  it.each([
    ["a BOM", "\ufeff---\ntitle: 標題\n---\n批捕4人。起訴5人。", ["批捕4人。", "起訴5人。"]],
    ["CRLF", "---\r\ntitle: 標題\r\n---\r\n批捕4人。\r\n起訴5人。\r\n", ["批捕4人。", "起訴5人。"]],
    [
      "astral characters",
      "---\ntitle: 標題\n---\n𠮷野家😀罰4元。𠮷。",
      ["𠮷野家😀罰4元。", "𠮷。"],
    ],
    ["closing quotes", "---\ntitle: 標題\n---\n他說「好。」又說。", ["他說「好。」", "又說。"]],
  ])("keeps offsets right with %s", (_, content, sentences) => {
    const parsed = parseRelease("x", content);
    const text = content.replace("\ufeff", "");
    const found = splitPassages(parsed).flatMap((passage) => passage.sentences);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it("keeps a table in one passage, a row a sentence", () => {
    const table = "| 區 | 件 |\n|---|---|\n| 甲 | 3 |";
    const [before, found] = cut(`${"見下表。".repeat(30)}\n\n${table}\n`);
    expect(before?.isTable).toBe(false);
    expect(found).toMatchObject({ isTable: true, text: table, sentenceTexts: table.split("\n") });
  });

  it("takes a caption into the passage of its table", () => {
    const [found, ...others] = cut("表一:各區案件(單位:件)\n\n| 區 | 件 |\n| 甲 | 3 |\n");
    expect(found?.sentenceTexts).toEqual(["表一:各區案件(單位:件)", "| 區 | 件 |", "| 甲 | 3 |"]);
    expect(others).toEqual([]);
  });

  it("leaves page chrome between a short line and a table out of both", () => {
    const passages = cut("見下表。\n分享到:\n| 甲 | 3 |\n");
    expect(passages.map(({ sentenceTexts }) => sentenceTexts)).toEqual([
      ["見下表。"],
      ["| 甲 | 3 |"],
    ]);
  });

  it("cuts a long paragraph between sentences into parts of about equal length", () => {
    const sentence = `${"查處案件三十一件,".repeat(10)}罰款七萬元。`;
    const parts = cut(sentence.repeat(23));
    expect(parts.map(({ paragraph }) => paragraph)).toEqual([1, 1, 1]);
    expect(parts.map(({ text }) => text).join("")).toBe(sentence.repeat(23));
    for (const { text } of parts) {
      expect(text.endsWith("。")).toBe(true);
      expect(text.length).toBeLessThan(1_150);
      expect(text.length).toBeGreaterThan(500);
    }
  });

  it("cuts a sentence that fills a page at ; and no shorter one", () => {
    const clause = `${"查處侵權假冒案件".repeat(8)};`;
    const long = `${clause.repeat(5)}完。`;
    expect(cut(`${long}甲;乙。`)[0]?.sentenceTexts).toEqual([
      ...Array.from({ length: 5 }, () => clause),
      "完。",
      "甲;乙。",
    ]);
  });
});

describe("findWindows", () => {
  it.each([
    ["甲。", ["甲。"]],
    ["甲。乙。", ["甲。乙。"]],
    ["甲。乙。 丙。丁。", ["甲。乙。", "乙。 丙。", "丙。丁。"]],
  ])("%s → two neighbouring sentences each, sliding by one", (body, windows) => {
    expect(cut(body)[0]?.windowTexts).toEqual(windows);
  });

  it("leaves out what holds no letter or digit", () => {
    expect(cut("——。……!\n甲。").map(({ windowTexts }) => windowTexts)).toEqual([[], ["甲。"]]);
  });
});
