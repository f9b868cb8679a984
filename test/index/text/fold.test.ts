import fc from "fast-check";
import { Converter } from "opencc-js";
import { describe, expect, it } from "vitest";
import { fold } from "../../../index/text/fold.ts";

describe("fold", () => {
  it.each([
    ["後來查獲餘下口罩", "后来查获余下口罩"],
    ["改革后制造范圍﹒", "改革后制造范围."],
    ["ＧＤＰ增長５﹪", "gdp增长5%"],
    ["衞生説裏綫", "卫生说里线"],
    ["「鐵拳」—２０２０", '"铁拳"-2020'],
    ["二〇二〇年", "二零二零年"],
    ["Ⅲ级响应", "三级响应"],
    ["什么什麼", "什么什么"],
    ["瑯平市祇有鮮菓、禮砲和馀額", "琅平市只有鲜果、礼炮和余额"],
  ])("%s → %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("keeps every offset: one unit in, one unit out", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it("changes nothing when folded again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it("leaves the halves of an astral character alone", () => {
    expect(fold("𠮷野家😀")).toBe("𠮷野家😀");
  });

  it("agrees with opencc-js on everyday Traditional characters", () => {
    const toSimplified = Converter({ from: "t", to: "cn" });
    for (const character of "會議記者處領導組長獲銷毀權產傷藥罰沒億萬圓寬廣東灣臺灣電訊書籍樓醫療衛護學費網絡個體經濟總額證據檢察機關審判實際稅務") {
      expect(fold(character)).toBe(toSimplified(character));
    }
  });
});
