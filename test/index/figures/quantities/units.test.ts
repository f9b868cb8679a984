import { describe, expect, it } from "vitest";
import { readUnit, unitClassOf } from "../../../../index/figures/quantities/units.ts";

describe("unitClassOf", () => {
  it.each([
    ["名", "person"],
    ["宗", "case"],
    ["隻", "piece"],
    ["間", "place"],
    ["部門", "organisation"],
    ["大類", "kind"],
    ["門次", "place"],
    ["萬元", "money"],
    ["蚊", "money"],
    ["%", "share"],
    ["個百分點", "points"],
    ["小時", "duration"],
    ["歲", "age"],
    ["噸", "mass"],
    ["平方呎", "area"],
    ["微克/立方米", "mass"],
    ["個", "other"],
  ])("%s → %s", (unit, unitClass) => {
    expect(unitClassOf(unit)).toBe(unitClass);
  });

  it("knows no class of an ordinary word", () => {
    expect(unitClassOf("組織")).toBeNull();
  });

  it("knows no class of nothing", () => {
    expect(unitClassOf("")).toBeNull();
    expect(readUnit("   ", 0)).toBeNull();
  });
});

describe("readUnit", () => {
  it("takes the longest unit and no part of a word", () => {
    expect(readUnit("个百分点的", 0)?.word).toBe("个百分点");
    expect(readUnit("组织", 0)).toBeNull();
    expect(readUnit("max", 0)).toBeNull();
  });
});
