import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  daysContain,
  daysOverlap,
  isDay,
  toIso,
} from "../../../../index/figures/dates/calendar.ts";

const MARCH = { from: "2020-03-01", to: "2020-03-31" };

describe("daysContain", () => {
  it("is true within, false beyond, and open ends reach everywhere", () => {
    expect(daysContain({ from: "2020-01-01", to: "2020-12-31" }, MARCH)).toBe(true);
    expect(daysContain(MARCH, { from: "2020-03-05", to: "2020-04-01" })).toBe(false);
    expect(daysContain({ from: null, to: "2020-06-30" }, MARCH)).toBe(true);
    expect(daysContain(MARCH, { from: null, to: "2020-03-02" })).toBe(false);
  });
});

describe("daysOverlap", () => {
  it("counts a shared day", () => {
    expect(daysOverlap(MARCH, { from: "2020-03-31", to: "2020-05-01" })).toBe(true);
    expect(daysOverlap(MARCH, { from: "2020-04-01", to: null })).toBe(false);
  });
});

describe("days and months", () => {
  it("knows which days exist", () => {
    expect(toIso(2020, 2, 29)).toBe("2020-02-29");
    expect(toIso(2019, 2, 29)).toBeNull();
    expect(isDay("2020-13-01")).toBe(false);
  });

  it("counts over the ends of months and years", () => {
    expect(addDays("2019-12-31", 1)).toBe("2020-01-01");
    expect(addMonths("2020-03-31", -1)).toBe("2020-02-29");
    expect(addMonths("2020-01-15", -13)).toBe("2018-12-15");
  });
});
