import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../index/text/sentences.ts";

const slices = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it.each([
    ["甲。乙！丙？丁", ["甲。", "乙！", "丙？", "丁"]],
    ["他說：“查處2911件。”隨後離開。", ["他說：“查處2911件。”", "隨後離開。"]],
    ["涉案2332.9萬元。“3.15”活動", ["涉案2332.9萬元。", "“3.15”活動"]],
    ["第一行\n第二行\r\n第三行", ["第一行", "第二行", "第三行"]],
    ["It rose. Then it fell 3.5%.", ["It rose.", "Then it fell 3.5%."]],
    ["等等……然後。", ["等等……", "然後。"]],
    ["　　段首空格。 ", ["段首空格。"]],
    ["", []],
  ])("%j", (text, sentences) => {
    expect(slices(text)).toEqual(sentences);
  });

  it("covers everything but white space, in order, without overlap", () => {
    const text = fc.string({ unit: fc.constantFrom(..."甲乙。！？!?.”」 \n\t1aA…") });
    fc.assert(
      fc.property(text, (sample) => {
        let at = 0;
        for (const { start, end } of splitSentences(sample)) {
          expect(sample.slice(at, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(sample.slice(at).trim()).toBe("");
      }),
    );
  });
});
