import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../../index/text/clauses.ts";
import { fold } from "../../../index/text/fold.ts";

const cutsOf = (text: string) => {
  const folded = fold(text);
  const { paragraphs, sentences, clauses } = layOut(folded, []);
  return [paragraphs, sentences, clauses].map((spans) =>
    spans.map(({ start, end }) => folded.slice(start, end)),
  );
};

describe("layOut", () => {
  it("divides a text into paragraphs, sentences and clauses", () => {
    expect(cutsOf("甲宗，乙宗。丙宗\n丁宗")).toEqual([
      ["甲宗,乙宗。丙宗", "丁宗"],
      ["甲宗,乙宗", "丙宗", "丁宗"],
      ["甲宗", "乙宗", "丙宗", "丁宗"],
    ]);
  });

  it("leaves the indent of a paragraph out", () => {
    expect(cutsOf("　　力爭達到三億噸。\n　　全年完成二億噸")[2]).toEqual([
      "力争达到三亿吨",
      "全年完成二亿吨",
    ]);
  });

  it("gives disjoint spans in order, none empty, none with a space at its head", () => {
    const text = fc.string({ unit: fc.constantFrom(..."　 甲乙,。;\n12"), maxLength: 60 });
    fc.assert(
      fc.property(text, (given) => {
        const folded = fold(given);
        for (const spans of Object.values(layOut(folded, []))) {
          let from = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            expect(folded.charAt(start)).not.toBe(" ");
            from = end;
          }
          expect(from).toBeLessThanOrEqual(folded.length);
        }
      }),
    );
  });
});
