import type { Layout } from "../../text/clauses.ts";
import type { Span } from "../../text/span.ts";
import type { Attribute, AttributedFigure, Figure } from "../figure.ts";
import type { Place } from "./places.ts";

/** A release while its figures are attributed; `text` is its readable form. */
export interface Page {
  readonly original: string;
  readonly text: string;
  readonly layout: Layout;
  readonly dates: readonly Figure[];
  /** Of these those that may govern quantities. */
  readonly times: readonly Figure[];
  /** The years of headings, each of which all holds up to the next: 2025年工作回顧. */
  readonly sections: readonly Figure[];
  readonly quantities: readonly Figure[];
  readonly places: readonly Place[];
}

/** What stands around one figure, up to its neighbours. */
export interface Surroundings {
  readonly clause: Span;
  readonly left: Span;
  readonly right: Span;
  /** The attributed figure before it in the same sentence. */
  readonly before: AttributedFigure | null;
}

/** How far from a figure its words may stand, in characters; it also keeps one endless clause linear. */
export const REACH = 30;

/** So many figures back may be looked for something to carry over. */
export const RECENT = 40;

/** The words of a span as an attribute of a figure. */
export function attr({ original }: Page, { start, end }: Span, inherited: boolean): Attribute {
  return { start, end, text: original.slice(start, end), inherited };
}
