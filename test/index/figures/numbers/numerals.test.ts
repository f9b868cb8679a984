import { describe, expect, it } from "vitest";
import { readNumeral } from "../../../../index/figures/numbers/numerals.ts";
import { fold } from "../../../../index/text/fold.ts";

describe("readNumeral", () => {
  it.each([
    ["5億1234萬8765", 512348765],
    ["8.17萬", 81700],
    ["0.0704亿", 7040000],
    ["1,305.5", 1305.5],
    ["2 450 000", 2450000],
    ["7 0 5", 705],
    ["６，０００", 6000],
    ["三百六", 360],
    ["兩萬四", 24000],
    ["廿六", 26],
    ["卅二", 32],
    ["二〇一八", 2018],
    ["一千四百二十六點七萬", 14267000],
    ["二點三四億", 234000000],
    ["六兆零五十億", 6005000000000],
    ["三萬萬", 300000000],
    ["零點零五", 0.05],
    ["叁仟伍佰", 3500],
    ["4e3", 4000],
    [".25", 0.25],
  ])("reads %s as %d", (text, value) => {
    const numeral = readNumeral(fold(text), 0);
    expect(numeral?.low).toBe(value);
    expect(numeral?.end).toBe(text.length);
  });

  it.each([
    ["六七百", 600, 700],
    ["四、五千", 4000, 5000],
    ["十七八", 17, 18],
    ["二百三四十", 230, 240],
  ])("reads the neighbours of %s as a range", (text, low, high) => {
    expect(readNumeral(fold(text), 0)).toMatchObject({ low, high });
  });

  it.each(["600餘萬", "二十幾億", "三千多萬"])("keeps %s open", (text) => {
    expect(readNumeral(fold(text), 0)?.open).toBe(true);
  });

  it("leaves the 千 of a unit to the unit", () => {
    expect(readNumeral("8.5千米", 0)?.end).toBe(3);
    expect(readNumeral("8千人", 0)?.low).toBe(8000);
  });

  it("says of endless digits that they are no number", () => {
    expect(readNumeral("7".repeat(500), 0)).toMatchObject({ end: 500, tooLong: true });
  });
});
