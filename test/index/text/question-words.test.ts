import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutQuestionWords } from "../../../index/text/question-words.ts";

describe("cutQuestionWords", () => {
  it.each([
    ["请问到底建了多少个站呢?谢谢", "建了 个站"],
    ["唔该,个站边日开㗎", ",个站 开"],
    ["how many stations were built, please", "stations were built,"],
    ["何厚铧何时到访", "何厚铧 到访"],
    ["爪哇的急救站是谁建的啊", "爪哇的急救站 建的"],
    ["哪一天启用", "启用"],
    ["有几多间酒吧,是酒店吧", "有 间酒吧,是酒店"],
  ])("%s → %s", (question, content) => {
    const cut = cutQuestionWords(question);
    expect(
      cut
        .replace(/ +/g, " ")
        .replace(/ ?([?,]) ?/g, "$1")
        .replace("?", "")
        .trim(),
    ).toBe(content);
  });

  it("keeps every other unit where it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."请问多少何时哪个站年a3 ,?") }), (text) => {
        const cut = cutQuestionWords(text);
        expect(cut).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++)
          expect([" ", text.charAt(i)]).toContain(cut.charAt(i));
      }),
    );
  });
});
