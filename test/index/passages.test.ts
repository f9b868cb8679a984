import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBody } from "../../index/body.ts";
import { findWindows, splitPassages } from "../../index/passages.ts";
import { parseRelease, type Release } from "../../index/release.ts";
import type { Span } from "../../index/text/span.ts";

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
    ["astral characters", "---\ntitle: 標題\n---\n𠮷野家😀罰4元。𠮷。", ["𠮷野家😀罰4元。", "𠮷。"]],
    ["closing quotes", "---\ntitle: 標題\n---\n他說「好。」又說。", ["他說「好。」", "又說。"]],
  ])("keeps offsets right with %s", (_, content, sentences) => {
    const parsed = parseRelease("x", content);
    const text = content.replace("\ufeff", "");
    const found = splitPassages(parsed).flatMap((passage) => passage.sentences);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it("keeps a table in one passage, a row a sentence", () => {
    const table = "| 區 | 件 |\n|---|---|\n| 甲 | 3 |";
    const [before, found] = cut(`見下表。\n\n${table}\n`);
    expect(before?.isTable).toBe(false);
    expect(found).toMatchObject({ isTable: true, text: table, sentenceTexts: table.split("\n") });
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

/** Text with all that is awkward: ends inside quotes, decimals, white space, long lists, rows, astral characters. */
const piece = fc.constantFrom(
  ...["批捕4人", "罰沒2332.9萬元", "。", "」", "；", ";", "! ", "\n", "\r\n", " ", "　", "\t"],
  ...["| 甲 | 3 |\n", "𠮷", "😀", "No. 7", "分享到:\n", "甲".repeat(150), "乙丙丁".repeat(120)],
);
const body = fc
  .array(piece, { minLength: 1, maxLength: 60 })
  .map((pieces) => `正文${pieces.join("")}`);

describe("passages, sentences and windows", () => {
  it("lie in order on the borders of one another and cover the body but for white space", () => {
    fc.assert(
      fc.property(body, (text) => expectWellCut(release(text))),
      { numRuns: 300 },
    );
  });

  it("do so in every real release", () => {
    for (const folder of ["../../corpus/", "../fixtures/releases/"]) {
      const url = new URL(folder, import.meta.url);
      for (const name of readdirSync(url).filter((file) => file !== "README.md")) {
        expectWellCut(parseRelease(name, readFileSync(new URL(name, url), "utf8")));
      }
    }
  });
});

function expectWellCut(parsed: Release): void {
  const { text } = parsed;
  const passages = splitPassages(parsed);
  for (const passage of passages) {
    const { sentences } = passage;
    expectCovered(text, passage, sentences);
    const starts = new Set(sentences.map(({ start }) => start));
    const ends = new Set(sentences.map(({ end }) => end));
    const windows = findWindows(text, passage);
    for (const { start, end } of windows)
      expect([starts.has(start), ends.has(end)]).toEqual([true, true]);
    for (const { start, end } of sentences.filter((s) => hasWords(text, s))) {
      expect(windows.some((window) => window.start <= start && end <= window.end)).toBe(true);
    }
  }
  for (const paragraph of findBody(text, parsed.body, parsed.title).paragraphs) {
    expectCovered(
      text,
      paragraph,
      passages.filter((p) => p.paragraph === paragraph.number),
    );
  }
}

/** The parts follow one another within the whole, neither overlapping nor leaving out anything but white space. */
function expectCovered(text: string, whole: Span, parts: readonly Span[]): void {
  let at = whole.start;
  for (const { start, end } of parts) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(at, start).trim()).toBe("");
    at = end;
  }
  expect(at).toBeLessThanOrEqual(whole.end);
  expect(text.slice(at, whole.end).trim()).toBe("");
}

function hasWords(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
