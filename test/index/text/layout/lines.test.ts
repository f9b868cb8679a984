import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toParagraphLines } from "../../../../index/text/layout/lines.ts";

const PROSE = "全市經濟保持平穩，生產需求穩定增長。".repeat(12);

describe("toParagraphLines", () => {
  it("puts each paragraph of a page in one line into a line of its own", () => {
    const page = `${PROSE}　　一、投資    1月份增長。`;
    expect(toParagraphLines(page)).toBe(`${PROSE}\n　一、投資\n   1月份增長。`);
  });

  it.each([
    ["short lines", "海關    12宗。    警方"],
    ["rows of a table", `海關    12    34\n${"警方    56    78\n".repeat(20)}`],
    ["single spaces", `${PROSE} ${PROSE}`],
  ])("leaves %s alone", (_, text) => {
    expect(toParagraphLines(text)).toBe(text);
  });

  it("lets lines go on that are cut at a margin", () => {
    const line = "全年業務量十九億件，比上年增長一成八，快遞業務";
    const page = `標題\n${`${line}\n`.repeat(12)}完成。\n二、農業\n畜牧業平穩。`;
    expect(toParagraphLines(page)).toBe(
      `標題\n${`${line} `.repeat(12)}完成。\n二、農業\n畜牧業平穩。`,
    );
  });

  it.each([
    ["paragraphs", `${"全年業務量十九億件，比上年增長一成八，快遞業務。"}\n`.repeat(12)],
    ["a menu", `${"防災資訊專區與市政行程一覽表下載專區"}\n`.repeat(12)],
  ])("leaves the lines of %s alone", (_, text) => {
    expect(toParagraphLines(text)).toBe(text);
  });

  it("keeps every offset, and changes nothing but spaces", () => {
    const text = fc.string({ unit: fc.constantFrom("字", "。", " ", "　", "\n", "a") });
    fc.assert(
      fc.property(text, fc.nat(300), (tail, repeat) => {
        const page = "字。".repeat(repeat) + tail;
        const broken = toParagraphLines(page);
        expect(broken).toHaveLength(page.length);
        expect(broken.replace(/\s/g, "")).toBe(page.replace(/\s/g, ""));
      }),
    );
  });
});
