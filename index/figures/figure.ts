import type { Span } from "../text/span.ts";

/** How near the printed number is to the true one. `vague` numbers (數百) have no single value. */
export type Approximation = "exact" | "more" | "less" | "about" | "range" | "vague";

/** What sort of thing a unit counts or measures: the hard filter between a question and a figure. */
export type UnitClass =
  | "person"
  | "case"
  | "piece"
  | "place"
  | "organisation"
  | "kind"
  | "occasion"
  | "money"
  | "share"
  | "points"
  | "ratio"
  | "duration"
  | "age"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "temperature"
  | "energy"
  | "speed"
  | "digital"
  | "other";

/** Calendar days that a time expression covers, both ends included, as ISO dates; open where unknown. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** A number or a time as it is printed in a text. All offsets are UTF-16 units into that text. */
export interface Figure extends Span {
  readonly kind: "quantity" | "date";
  /** The slice `start..end`: the number with its marks of approximation and its unit, nothing more. */
  readonly text: string;
  /** For machines only: a number, `[min, max]` of a range, an ISO date or period, or null. */
  readonly value: number | readonly [number, number] | string | null;
  /** Without 萬 and 億; null for bare fractions and for dates. Verbatim script. */
  readonly unit: string | null;
  readonly unitClass: UnitClass | null;
  readonly approx: Approximation;
  /** Set for dates whose days are known. */
  readonly days: Days | null;
}

/** A span with the reason to believe it: said in the figure's own clause, or carried over from before. */
export interface Attribute extends Span {
  readonly text: string;
  readonly inherited: boolean;
}

/** A figure that explains itself without its sentence. */
export interface AttributedFigure extends Figure {
  /** The thing counted, verbatim: 犯罪嫌疑人. */
  readonly counts: Attribute | null;
  /** The verb that the figure belongs to, verbatim: 批捕, 減少到. */
  readonly predicate: Attribute | null;
  /** The time expression that governs it, verbatim, with the days that it covers. */
  readonly period: (Attribute & { readonly days: Days | null }) | null;
  /** The place it is about where the text names one near it: 石家莊, 全省. */
  readonly place: Attribute | null;
  /** In a list whose figures follow after 分別: all its items, of which `counts` is the one for this figure. */
  readonly list: Span | null;
  /** Label of the table row it stands in, null outside tables. */
  readonly row: Attribute | null;
  /** In 由A增至B: A is `from`, B is `to`. */
  readonly role: "from" | "to" | null;
  /** The clause between ，；。 that the figure stands in. */
  readonly clause: Span;
}
