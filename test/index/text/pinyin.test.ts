import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPinyinPairs, findSpelt, spell } from "../../../index/text/pinyin.ts";

describe("findSpelt", () => {
  it("finds every run of characters that reads so, in order", () => {
    expect(findSpelt("柘林在哲林之北,柘x林", ["zhe", "lin"])).toEqual(["柘林", "哲林"]);
  });

  it("finds, for each pair of neighbours of a text, that pair and only what sounds like it", () => {
    const han = fc.string({ unit: fc.constantFrom(..."柘哲林临水睡,a"), maxLength: 20 });
    fc.assert(
      fc.property(han, (text) => {
        for (const pair of findPinyinPairs(text)) {
          const found = findSpelt(text, pair.split(" "));
          expect(found.length).toBe(findPinyinPairs(text).filter((one) => one === pair).length);
          expect(found.every((run) => spell(run) === pair.replace(" ", ""))).toBe(true);
        }
      }),
    );
  });
});
