import { describe, expect, it } from "vitest";
import { findAlike } from "../../../index/english/alike.ts";

const ALL = { has: () => true };

describe("findAlike", () => {
  it.each([
    ["聘用", "雇用"],
    ["堵车", "塞车"],
    ["花费", "支出"],
    ["修理", "维修"],
  ])("knows that %s translates the same term as %s, and the reverse", (word, other) => {
    expect(findAlike(word, ALL)).toContain(other);
    expect(findAlike(other, ALL)).toContain(word);
  });

  it("names only what the index has", () => {
    expect(findAlike("聘用", { has: (term) => term === "雇用" })).toEqual(["雇用"]);
  });

  it("knows nothing like a word that no term has, nor lists a word as its own like", () => {
    expect(findAlike("嘅咁", ALL)).toEqual([]);
    expect(findAlike("聘用", ALL)).not.toContain("聘用");
  });
});
