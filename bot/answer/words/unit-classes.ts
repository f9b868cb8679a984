import type { UnitClass } from "../../../index/figures/figure.ts";

/** What an average is for each of, before 均: 人均, 案均; folded. A year is apart, since 年均 is also told of what a year had. */
export const AVERAGED = "人户日月次件案宗单笔亩校车师班场店村站";

/** Units that count things of any sort, so that class alone decides nothing between them. */
export const COUNTS: ReadonlySet<UnitClass> = new Set([
  "person",
  "case",
  "piece",
  "place",
  "organisation",
  "kind",
  "occasion",
  "other",
]);

/** What is measured and never counted. */
export const AMOUNTS: ReadonlySet<UnitClass> = new Set([
  "mass",
  "volume",
  "area",
  "length",
  "energy",
]);
