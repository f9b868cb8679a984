import { describe, expect, it } from "vitest";
import { findAlike } from "../../../index/english/alike.ts";

describe("findAlike", () => {
  it.each([
    ["聘用", "雇用"],
    ["堵车", "塞车"],
    ["花费", "支出"],
    ["修理", "维修"],
  ])("knows that %s translates the same term as %s, and the reverse", (word, other) => {
    expect(findAlike(word)).toContain(other);
    expect(findAlike(other)).toContain(word);
  });

  it("knows nothing like a word that no term has, nor lists a word as its own like", () => {
    expect(findAlike("嘅咁")).toEqual([]);
    expect(findAlike("聘用")).not.toContain("聘用");
  });
});
