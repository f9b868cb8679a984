import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { attributeCell, readCells } from "./attribute-cells.ts";
import { type Layout, layOut, spanAt } from "./clauses.ts";
import type { Attribute, AttributedFigure, Figure } from "./figure.ts";
import { findPeriod } from "./figure-periods.ts";
import { spansWithin } from "./nearby.ts";
import { readNounAfter, trimNoun } from "./nouns.ts";
import { findPlaces, type Place } from "./places.ts";
import { findVerb, guessVerb } from "./predicates.ts";

/** A release while its figures are attributed; `text` is folded. */
interface Page {
  readonly original: string;
  readonly text: string;
  readonly layout: Layout;
  readonly dates: readonly Figure[];
  readonly places: readonly Place[];
}

/** What stands around one figure, up to its neighbours. */
interface Surroundings {
  readonly clause: Span;
  readonly left: Span;
  readonly right: Span;
  /** The attributed figure before it in the same sentence. */
  readonly before: AttributedFigure | null;
}

/** How far from a figure its words may stand, in characters; it also keeps one endless clause linear. */
const REACH = 30;
/** So many figures back may be looked for something to carry over. */
const RECENT = 40;

/**
 * Says of each figure of a release what it counts, which verb it belongs to, when and where: in the order given,
 * every attribute a slice of `text`. `figures` are those of `findFigures` for the same text.
 */
export function attributeFigures(text: string, figures: readonly Figure[]): AttributedFigure[] {
  const folded = fold(text);
  const dates = figures.filter(({ kind, value, days }) => kind === "date" && !isClock(value, days));
  const layout = layOut(folded, figures);
  const page: Page = { original: text, text: folded, layout, dates, places: findPlaces(text) };
  const cellOf = readCells(folded);
  const done: AttributedFigure[] = [];
  for (const [index, figure] of figures.entries()) {
    const cell = cellOf(figure);
    if (cell !== null) {
      done.push({ ...figure, ...attributeCell(text, cell, dates, page.places) });
      continue;
    }
    done.push(attribute(page, figure, lookAround(page, figures, index, done), done));
  }
  return done;
}

function isClock(value: Figure["value"], days: Figure["days"]): boolean {
  return days === null && typeof value === "string" && value.startsWith("T");
}

function lookAround(
  { layout, text }: Page,
  figures: readonly Figure[],
  index: number,
  done: readonly AttributedFigure[],
): Surroundings {
  const figure = figures[index] ?? { start: 0, end: 0 };
  const clause = spanAt(layout.clauses, figure.start);
  const sentence = spanAt(layout.sentences, figure.start);
  const previousEnd = figures[index - 1]?.end ?? 0;
  const nextStart = figures[index + 1]?.start ?? Number.MAX_SAFE_INTEGER;
  const before = done.slice(-RECENT).findLast(({ kind }) => kind === "quantity") ?? null;
  const from = Math.max(clause.start, previousEnd, figure.start - 2 * REACH);
  const listed = text.slice(from, figure.start).lastIndexOf("、") + 1;
  const list = previousEnd > clause.start ? from + listed : from;
  return {
    clause,
    left: { start: list, end: figure.start },
    right: {
      start: figure.end,
      end: Math.max(figure.end, Math.min(clause.end, nextStart, figure.end + REACH)),
    },
    before: before !== null && before.start >= sentence.start ? before : null,
  };
}

function attribute(
  page: Page,
  figure: Figure,
  around: Surroundings,
  done: readonly AttributedFigure[],
): AttributedFigure {
  const role = findRole(page, around);
  const verb = findPredicate(page, figure, around, role);
  const counts = findCounts(page, figure, around, verb, done);
  return {
    ...figure,
    counts: figure.kind === "date" ? null : counts,
    predicate: verb,
    period: figure.kind === "date" ? null : findPeriod(page.text, figure, page.dates, page.layout),
    place: findPlace(page, figure, around.clause),
    row: null,
    role,
    clause: around.clause,
  };
}

const CHANGED_TO = /(?:[增降减升扩提缩加涨跌改调][\u4e00-\u9fff]{0,2}(?:至|到|为)|^到|^至)$/;

/** 由50多个减少到12个: the first is where it came from, the second where it went. */
function findRole({ text }: Page, { left, right }: Surroundings): "from" | "to" | null {
  const before = text.slice(left.start, left.end);
  if (CHANGED_TO.test(before)) return "to";
  const after = text.slice(right.start, right.end);
  return /[由从自]$/.test(before) && CHANGED_TO.test(after) ? "from" : null;
}

/** What befell people, said after their number: 2人死亡, 廿三人被判监. */
const FATE =
  /^(?:不幸|当场|即时|已经?|均|先后|分别)?((?:被)?(?:死亡|受伤|遇难|失踪|获救|脱险|落网|感染|住院|出院|送院|送医|受困|被困|轻伤|重伤|身亡|丧生|罹难|被捕|被拘捕|拘捕|被判监|被判|定罪|检控|起诉|批捕|康复|确诊|离世|中毒|溺水|溺毙))/;

function findPredicate(
  page: Page,
  figure: Figure,
  { left, right, clause, before }: Surroundings,
  role: "from" | "to" | null,
): Attribute | null {
  const { text } = page;
  const carried = /进行/.exec(text.slice(right.start, Math.min(clause.end, right.start + REACH)));
  const sentence = spanAt(page.layout.sentences, figure.start);
  const from = Math.max(sentence.start, figure.start - 4 * REACH);
  if (carried !== null && /[对将]/.test(text.slice(from, figure.start))) {
    const at = right.start + carried.index + carried[0].length;
    const verb = findVerb(text, {
      before: { start: at, end: at },
      after: { start: at, end: Math.min(clause.end, at + 8) },
      measured: false,
    });
    if (verb !== null) return attr(page, verb, false);
  }
  const ahead = { start: right.start, end: Math.min(right.end, right.start + 14) };
  const behind = role === "from" || figure.kind === "date" ? { ...left, start: left.end } : left;
  const fate = figure.unitClass === "person" ? FATE.exec(text.slice(ahead.start, ahead.end)) : null;
  const verb =
    fate === null
      ? (findVerb(text, { before: behind, after: ahead, measured: measures(figure) }) ??
        guess(page, figure, { left, clause }))
      : {
          start: ahead.start + fate[0].length - (fate[1] ?? "").length,
          end: ahead.start + fate[0].length,
        };
  if (verb !== null) return attr(page, verb, false);
  const inherited = before?.predicate ?? null;
  return inherited === null || figure.kind === "date" ? null : { ...inherited, inherited: true };
}

/** Units that count things, which some unknown verb may act upon. */
const COUNTED = /^(?:person|case|piece|place|organisation|kind|mass|occasion|other)$/;

function guess(
  { text, layout }: Page,
  { unitClass }: Figure,
  { left, clause }: Pick<Surroundings, "left" | "clause">,
): Span | null {
  if (!COUNTED.test(unitClass ?? "")) return null;
  const sentence = spanAt(layout.sentences, clause.start);
  return guessVerb(
    text,
    left.start,
    left.end,
    left.start === clause.start && clause.start > sentence.start,
  );
}

function findCounts(
  page: Page,
  figure: Figure,
  { left, right, before }: Surroundings,
  verb: Attribute | null,
  done: readonly AttributedFigure[],
): Attribute | null {
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
  if (/^[死傷伤亡男女]$/.test(figure.unit ?? "")) return null;
  const after =
    measures(figure) || (follows && verb.start <= right.start + 1)
      ? null
      : readNounAfter(text, right, own);
  const chosen = after ?? withVerb(text, noun, verb);
  if (chosen !== null) return attr(page, chosen, false);
  return inheritCounts(figure, before, done);
}

const EMPTY: Span = { start: 0, end: 0 };

/** Verbs whose subject is the thing counted: 产量增长, 人口减少. */
const CHANGES = /[增减升降涨跌达占为破缩扩]|提高|回落|持平/;

/** Amounts of something, which the word before names; other units count the word after. */
function measures({ unitClass }: Figure): boolean {
  return /^(?:money|share|points|ratio|temperature|speed)$/.test(unitClass ?? "");
}

/** 涉案金额 is one word, although 涉案 is the verb in it. */
function withVerb(text: string, noun: Span | null, verb: Attribute | null): Span | null {
  if (noun === null || verb === null || noun.start !== verb.end) return noun;
  return text.slice(verb.start, verb.end) === "涉案" ? { start: verb.start, end: noun.end } : noun;
}

/** A rate is that of the quantity before it; a bare 443人 counts what the last 名 or 人 counted. */
function inheritCounts(
  figure: Figure,
  before: AttributedFigure | null,
  done: readonly AttributedFigure[],
): Attribute | null {
  const rate = /^(?:share|points|ratio)$/.test(figure.unitClass ?? "");
  const source = rate
    ? before
    : done
        .slice(-RECENT)
        .findLast(
          ({ unitClass, counts }) =>
            unitClass === figure.unitClass && counts !== null && unitClass !== null,
        );
  const counts = source?.counts ?? null;
  return counts === null || figure.start - counts.end > 120 ? null : { ...counts, inherited: true };
}

function findPlace({ places, layout }: Page, figure: Figure, clause: Span): Attribute | null {
  const sentence = spanAt(layout.sentences, figure.start);
  const near = spansWithin(places, sentence, figure.start);
  const before = near.findLast(({ end }) => end <= figure.start);
  const place = before ?? near.find(({ start, end }) => start >= figure.end && end <= clause.end);
  if (place === undefined) return null;
  return { ...place, inherited: place.start < clause.start };
}

function attr({ original }: Page, { start, end }: Span, inherited: boolean): Attribute {
  return { start, end, text: original.slice(start, end), inherited };
}
