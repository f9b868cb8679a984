import { describe, expect, it } from "vitest";
import { findIntended } from "../../../../index/english/tables/misspellings.ts";
import { openTermTable } from "../../../../index/english/term-table.ts";

describe("findIntended", () => {
  it("undoes each slip of one letter", () => {
    for (const slip of ["lifegaurd", "lifguard", "lifegguard", "lifeguaed", "lifeguar"])
      expect(findIntended(slip)).toContain("lifeguard");
  });

  it("has nothing for short words and for what is no word", () => {
    expect(["ring", "h1n1", "café"].flatMap(findIntended)).toEqual([]);
  });
});

describe("a misspelt word", () => {
  const table = openTermTable();
  const first = (word: string) => table.find([word])?.[0]?.text;

  it("is translated as the word of the project's tables that it is one letter from", () => {
    expect(first("constuction")).toBe(first("construction"));
    expect(first("peple")).toBe(first("people"));
  });

  it("stays untranslated where it is a name", () => {
    expect(first("gaemi")).toBeUndefined();
  });
});
