import { describe, expect, it } from "vitest";
import { findLemmas, findRelated } from "../../../index/english/lemmas.ts";

describe("findLemmas", () => {
  it.each([
    ["cases", "case"],
    ["boxes", "box"],
    ["cities", "city"],
    ["arrested", "arrest"],
    ["seized", "seize"],
    ["planned", "plan"],
    ["carried", "carry"],
    ["running", "run"],
    ["making", "make"],
    ["dying", "die"],
    ["biggest", "big"],
    ["larger", "large"],
    ["earlier", "early"],
    ["caught", "catch"],
    ["people", "people"],
    ["women", "woman"],
  ])("%s may be of %s", (form, lemma) => {
    expect([form, ...findLemmas(form)]).toContain(lemma);
  });

  it("leaves a word alone that has no ending", () => {
    expect(findLemmas("customs")).toContain("custom");
    expect(findLemmas("virus")).toEqual([]);
    expect(findLemmas("mass")).toEqual([]);
  });
});

describe("findRelated", () => {
  it.each([
    ["colour", "color"],
    ["organised", "organized"],
    ["centre", "center"],
    ["annually", "annual"],
    ["investor", "invest"],
  ])("%s has the root of %s", (word, relative) => {
    expect(findRelated(word)).toContain(relative);
  });
});
