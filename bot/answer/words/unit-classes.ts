import type { UnitClass } from "../../../index/figures/figure.ts";

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
