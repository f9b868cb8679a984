import { describe, expect, it } from "vitest";
import { spellOut } from "../../../../index/english/tables/chat-words.ts";

describe("spellOut", () => {
  it.each([
    ["how many ppl were arrested pls", "how many people were arrested please"],
    ["Whats the max fine", "what is the maximum fine"],
    ["How many applied?", "How many applied?"],
    ["how many cigs were seized", "how many cigarettes were seized"],
    ["do i hv to pay each wk", "do i have to pay each week"],
    ["how many shops r there", "how many shops are there"],
  ])("%s → %s", (typed, meant) => {
    expect(spellOut(typed)).toBe(meant);
  });
});
