import { remember } from "./remember.ts";
import { fold } from "./text/fold.ts";
import type { Span } from "./text/span.ts";

/** A passage, as a span of its release. */
export interface PassageText extends Span {
  readonly release: { readonly text: string };
}

/** The folded text of a passage. */
export const foldedText = remember(({ release, start, end }: PassageText) =>
  fold(release.text.slice(start, end)),
);
