import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakAtGaps } from "../../../index/text/gaps.ts";

const PROSE = "全市經濟保持平穩，生產需求穩定增長。".repeat(12);

describe("breakAtGaps", () => {
  it("puts each paragraph of a page in one line into a line of its own", () => {
    const page = `${PROSE}　　一、投資    1月份增長。`;
    expect(breakAtGaps(page)).toBe(`${PROSE}\n　一、投資\n   1月份增長。`);
  });

  it.each([
    ["short lines", "海關    12宗。    警方"],
    ["rows of a table", `海關    12    34\n${"警方    56    78\n".repeat(20)}`],
    ["single spaces", `${PROSE} ${PROSE}`],
  ])("leaves %s alone", (_, text) => {
    expect(breakAtGaps(text)).toBe(text);
  });

  it("keeps every offset, and changes nothing but spaces", () => {
    const text = fc.string({ unit: fc.constantFrom("字", "。", " ", "　", "\n", "a") });
    fc.assert(
      fc.property(text, fc.nat(300), (tail, repeat) => {
        const page = "字。".repeat(repeat) + tail;
        const broken = breakAtGaps(page);
        expect(broken).toHaveLength(page.length);
        expect(broken.replace(/\s/g, "")).toBe(page.replace(/\s/g, ""));
      }),
    );
  });
});
