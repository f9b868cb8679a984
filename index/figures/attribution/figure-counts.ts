import { spanAt } from "../../text/clauses.ts";
import type { Span } from "../../text/span.ts";
import type { Attribute, AttributedFigure, Figure } from "../figure.ts";
import { attr, type Page, RECENT, type Surroundings } from "./attribution.ts";
import { readNounAfter, trimNoun } from "./nouns.ts";
import { findVerb } from "./predicates.ts";

/** The thing that a figure counts: the noun after it, or that between its verb and it, or one carried over. */
export function findCounts(
  page: Page,
  figure: Figure,
  { left, right, before }: Surroundings,
  verb: Attribute | null,
  done: readonly AttributedFigure[],
): Attribute | null {
  if (/^[死傷伤亡男女]$/.test(figure.unit ?? "")) return null;
  const { text } = page;
  const listed = text.charAt(left.end - 1) === "等";
  const own = verb !== null && !verb.inherited && verb.start >= left.start && verb.end <= left.end;
  const follows =
    verb !== null && !verb.inherited && verb.start >= right.start && verb.start <= right.start + 3;
  const afterVerb = own ? trimNoun(text, { start: verb.end, end: left.end }) : null;
  const whole = own ? { start: left.start, end: verb.start } : left;
  const isShare = own && text.slice(verb.start, verb.end) === "占";
  const isSubject = !own || measures(figure) || CHANGES.test(text.slice(verb.start, verb.end));
  const acted =
    follows &&
    !CHANGES.test(text.slice(verb.start, verb.end)) &&
    findVerb(text, { before: left, after: EMPTY, measured: false }) !== null;
  const noun =
    listed || acted
      ? null
      : ((isShare ? null : afterVerb) ?? (isSubject ? trimNoun(text, whole) : null));
  const after =
    measures(figure) || (follows && verb.start <= right.start + 1)
      ? null
      : readNounAfter(text, right, own);
  const chosen = after ?? withVerb(text, noun, verb);
  if (chosen !== null) return attr(page, chosen, false);
  return inheritCounts(figure, { page, before, verb }, done);
}

const EMPTY: Span = { start: 0, end: 0 };

/** Verbs whose subject is the thing counted: 产量增长, 人口减少. */
const CHANGES = /[增减升降涨跌达占为破缩扩]|提高|回落|持平/;

/** Amounts of something, which the word before names; other units count the word after. */
export function measures({ unitClass }: Figure): boolean {
  return /^(?:money|share|points|ratio|temperature|speed)$/.test(unitClass ?? "");
}

/** 涉案金额 is one word, although 涉案 is the verb in it. */
function withVerb(text: string, noun: Span | null, verb: Attribute | null): Span | null {
  if (noun === null || verb === null || noun.start !== verb.end) return noun;
  return text.slice(verb.start, verb.end) === "涉案" ? { start: verb.start, end: noun.end } : noun;
}

interface Bearings {
  readonly page: Page;
  readonly before: AttributedFigure | null;
  readonly verb: Attribute | null;
}

/**
 * A rate is that of the quantity before it; a bare 443人 counts what the last 名 or 人 of its sentence, or of its
 * verb, counted.
 */
function inheritCounts(
  figure: Figure,
  { page, before, verb }: Bearings,
  done: readonly AttributedFigure[],
): Attribute | null {
  const sentence = spanAt(page.layout.sentences, figure.start);
  const rate = /^(?:share|points|ratio)$/.test(figure.unitClass ?? "");
  const source = rate
    ? before
    : done
        .slice(-RECENT)
        .findLast(
          ({ start, unitClass, counts, predicate }) =>
            unitClass === figure.unitClass &&
            counts !== null &&
            unitClass !== null &&
            (start >= sentence.start || (verb !== null && predicate?.text === verb.text)),
        );
  const counts = source?.counts ?? null;
  const paragraph = spanAt(page.layout.paragraphs, figure.start);
  if (counts === null || counts.start < paragraph.start) return null;
  return figure.start - counts.end > 120 ? null : { ...counts, inherited: true };
}
