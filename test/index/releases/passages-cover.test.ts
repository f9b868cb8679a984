import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBody } from "../../../index/releases/body.ts";
import { findWindows, splitPassages } from "../../../index/releases/passages.ts";
import { parseRelease, type Release } from "../../../index/releases/release.ts";
import type { Span } from "../../../index/text/span.ts";

/** Text with all that is awkward: ends inside quotes, decimals, white space, long lists, rows, astral characters. */
const piece = fc.constantFrom(
  ...["批捕4人", "罰沒2332.9萬元", "。", "」", "；", ";", "! ", "\n", "\r\n", " ", "　", "\t"],
  ...[
    "\n| 甲 | 3 |\n",
    "\n分享到:\n| 乙 | 4 |\n",
    "𠮷",
    "😀",
    "No. 7",
    "分享到:\n",
    "甲".repeat(150),
    "乙丙丁".repeat(120),
  ],
);
const body = fc
  .array(piece, { minLength: 1, maxLength: 60 })
  .map((pieces) => `正文${pieces.join("")}`);

describe("passages, sentences and windows", () => {
  it("lie in order on the borders of one another and cover the body but for white space", () => {
    fc.assert(
      fc.property(body, (text) =>
        expectWellCut(parseRelease("x", `---\ntitle: 標題\n---\n${text}`)),
      ),
      { numRuns: 300 },
    );
  });

  it("do so in every real release", () => {
    for (const folder of ["../../../corpus/", "../../fixtures/releases/"]) {
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
  const { paragraphs } = findBody(text, parsed.body, parsed.title);
  const sentences = passages.flatMap((passage) => passage.sentences);
  expect(wordsWithin(text, sentences)).toEqual(wordsWithin(text, paragraphs));
}

/** Every unit within the spans that is not white space, with its place. */
function wordsWithin(text: string, spans: readonly Span[]): string[] {
  return spans.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, i) => `${start + i} ${text.charAt(start + i)}`).filter(
      (unit) => /\S$/.test(unit),
    ),
  );
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
