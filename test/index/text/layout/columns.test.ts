import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markColumns } from "../../../../index/text/layout/columns.ts";

describe("markColumns", () => {
  it("parts the columns of a table that single spaces part", () => {
    const table = "各站紀錄：\n站名　雨量（毫米） 氣溫\n三芝　388.5 22%\n五結　２７６ —\n以上。";
    expect(markColumns(table)).toBe(
      "各站紀錄：\n站名\t雨量（毫米）\t氣溫\n三芝\t388.5\t22%\n五結\t２７６\t—\n以上。",
    );
  });

  it.each([
    ["a single row", "站名 雨量\n三芝 388"],
    ["rows without heads", "三芝 388\n五結 276\n萬里 198"],
    ["rows of other lengths", "站名 雨量\n三芝 388 22\n五結 276 23"],
    ["prose", "男 56 人\n女 45 人\n共 101 人"],
  ])("leaves %s alone", (_, text) => {
    expect(markColumns(text)).toBe(text);
  });

  it("keeps every offset, and changes nothing but spaces", () => {
    const text = fc.string({ unit: fc.constantFrom("字", "1", " ", "　", "\n", "%", "-") });
    fc.assert(
      fc.property(text, (page) => {
        const marked = markColumns(page);
        expect(marked).toHaveLength(page.length);
        expect(marked.replace(/[ \u3000\t]/g, " ")).toBe(page.replace(/[ \u3000\t]/g, " "));
      }),
    );
  });
});
