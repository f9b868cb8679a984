import type { Span } from "../../text/span.ts";
import type { Days } from "../figure.ts";
import type { Period } from "./periods.ts";

/** What dates of a text are completed from. Year and month are those last named in the sentence. */
export interface Setting {
  readonly reference: string | null;
  readonly year: number | null;
  readonly month: number | null;
  /** The year that a release reviews, or of a text without a reference day that which it states elsewhere. */
  readonly stated: number | null;
  /** The last year that the paragraph named, when it is that of the reference date or the one before. */
  readonly told: number | null;
  /** The stretch of time named last: what 去年同期 is the same of. */
  readonly stretch: Days | null;
  /** True for a text that counts years of the Republic: 民國 or 新臺幣 stands in it. */
  readonly isRoc: boolean;
}

/** A time expression and where it ends. */
export interface DateFound extends Span {
  readonly period: Period;
}

/** A date that begins at `start` and ends with a part matched at `at`. */
export function made(start: number, at: number, match: RegExpExecArray, period: Period): DateFound {
  return { start, end: at + match[0].length, period };
}
