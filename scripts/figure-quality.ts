/** How well figures are found: against a hand-made gold of one release, and against specifications line by line. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findDates } from "../index/figures/dates/dates.ts";
import type { Figure } from "../index/figures/figure.ts";
import { findFigures } from "../index/figures/find-figures.ts";
import { readAmount, startsAmount } from "../index/figures/quantities/amounts.ts";
import { isLexical } from "../index/figures/quantities/traps.ts";
import { fold } from "../index/text/fold.ts";
import { overlaps, type Span } from "../index/text/span.ts";
import { readJsonLines } from "./evaluation/question-sets.ts";
import { runMain } from "./run-main.ts";

/** Passed and failed cases of one measure; `misses` says each failure in one line. */
interface Score {
  readonly name: string;
  readonly passed: number;
  readonly total: number;
  readonly waived: number;
  readonly misses: readonly string[];
}

interface GoldEntry extends Span {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly value?: number | null;
  readonly unit?: string | null;
  readonly approx?: string;
  readonly norm?: string;
  readonly core?: string;
  readonly coreNorm?: string;
  readonly unitSpanOnly?: string;
  readonly num?: Span;
}

interface Gold {
  readonly source: string;
  readonly releaseDate: string;
  readonly entries: readonly GoldEntry[];
}

/** Measures against a gold file whose `source` lies beside it: recall, precision, values, marks. */
function measureGold(path: string): Score[] {
  const gold = JSON.parse(readFileSync(path, "utf8")) as Gold;
  const text = readFileSync(join(dirname(path), gold.source), "utf8");
  const figures = findFigures(text, gold.releaseDate);
  const listed = gold.entries.filter(
    ({ kind, id }) => /^(?:quantity|date)$/.test(kind) || id === "C31",
  );
  const others = gold.entries.filter((entry) => !listed.includes(entry));
  const found = (entry: GoldEntry): Figure | undefined =>
    figures.find((figure) => isSame(entry, figure));
  const right = (check: (entry: GoldEntry, figure: Figure) => boolean) => (entry: GoldEntry) => {
    const figure = found(entry);
    return figure !== undefined && check(entry, figure);
  };
  const say = ({ id, text: printed }: GoldEntry): string => `${id} ${printed}`;
  const wrong = figures.filter((figure) => !listed.some((entry) => isSame(entry, figure)));
  return [
    tally("gold recall", listed, (entry) => found(entry) !== undefined, say),
    tally(
      "gold precision",
      figures,
      (figure) => !wrong.includes(figure),
      ({ text: printed }) => printed,
    ),
    tally("gold values", listed, right(hasValue), say),
    tally("gold units", listed, right(hasUnit), say),
    tally(
      "gold marks",
      listed,
      right(({ approx }, figure) => (approx ?? "exact") === figure.approx),
      say,
    ),
    tally(
      "gold left out",
      others,
      (entry) => !figures.some((figure) => overlaps(figure, entry)),
      say,
    ),
  ];
}

function isSame(entry: GoldEntry, figure: Figure): boolean {
  if (entry.start !== figure.start) return false;
  if (entry.kind === "quantity" && entry.unitSpanOnly === undefined && entry.unit !== null) {
    return entry.text.startsWith(figure.text) && figure.end > (entry.num?.end ?? 0);
  }
  return [entry.unitSpanOnly, entry.core, entry.text].includes(figure.text);
}

function hasValue(entry: GoldEntry, figure: Figure): boolean {
  if (entry.kind !== "date") return entry.value === figure.value;
  const norm = entry.norm ?? "";
  if (norm.startsWith("event:")) return figure.value === null;
  return [norm, entry.coreNorm, norm.replace("as-of:", "")].includes(String(figure.value));
}

function hasUnit(entry: GoldEntry, figure: Figure): boolean {
  return entry.kind === "date" || (entry.unit ?? "").replace(/[()]/g, "") === figure.unit;
}

interface Expected extends Span {
  readonly text: string;
  readonly value: number | null;
  readonly type: string;
  readonly raw?: string;
  readonly timex?: string;
  readonly past?: Readonly<Record<string, string>>;
  readonly future?: Readonly<Record<string, string>>;
  readonly values?: readonly Readonly<Record<string, string>>[];
}

interface Spec {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly Expected[];
  readonly tags: readonly string[];
  readonly ref?: string;
}

/** Tags of cases outside what releases contain: slang, metric suffixes, discounts, powers, spaced-out speech. */
const WAIVED_TAGS = ["spaced", "metric-suffix", "discount", "dozen-pair", "slang", "power"];
/** Time expressions that releases do not need worked out, with the reason. */
const WAIVED_DATES: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ["reign years", /神龙|康熙|雍正|乾隆|光绪/],
  ["holidays and lunar days", /农历|正月|大年|初一|八月十五|十月初/],
  ["day without month in speech", /^(?:下次的)?\d+[日号]/],
  [
    "year last or two-digit year",
    /\d{1,2}[-/]\d{1,2}[-/]\d{1,4}$|\d{1,2}[-/]\d{1,2}[-/]\d{1,2}(?!\d)|12\/1/,
  ],
  ["before and after stay outside", /之前|以前|之后|以后|起|截止|开始/],
  ["repeated times and mere words", /每|最近|马上|上午$|晚上$|早间|7月25日早/],
  ["the n-th week or day of", /最后|最後|第一周|第二周|第九个月|前10天/],
  [
    "durations are quantities",
    /^(?:两年|7 周|三年半|.*半个月|.*钟头|还剩|五个星期|两天又|嗨|之后5)/,
  ],
  ["no such day", /2月29日/],
  ["a weekday of no certain week", /^(?:星期|礼拜|禮拜|周|週)[一二三四五六日]$/],
  ["a span from today on", /^[后后]1年/],
  ["an event of so long ago is a quantity", /^.{0,2}5[年天]前/],
  ["years of other ages", /789年|三六七年/],
  ["a number only taken for a year", /^= 2019/],
];

/** Measures against a folder of specification files (`Kind.Model.jsonl`). */
function measureSpecs(folder: string): Score[] {
  const scores: Score[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .toSorted()) {
    const specs = readJsonLines<Spec>(join(folder, file));
    const check = checkFor(file);
    if (check === null) continue;
    const waived = specs.filter((spec) => isWaived(spec, file));
    const kept = specs.filter((spec) => !waived.includes(spec));
    const score = tally(
      file.replace(".jsonl", ""),
      kept,
      check,
      (spec) => `${spec.id} ${spec.text.slice(0, 60)}`,
    );
    scores.push({ ...score, waived: waived.length });
  }
  return scores;
}

/** Policy: 万 alone is no number, a currency takes its number along, 1k and words broken by spaces are not read. */
const WAIVED_TEXTS = /^[万萬]$|^一美元$|两美刀|[\d１５]k|百分 点|百分 點/;

function isWaived({ tags, text }: Spec, file: string): boolean {
  if (WAIVED_TEXTS.test(text)) return true;
  if (tags.some((tag) => WAIVED_TAGS.includes(tag))) return true;
  return file.startsWith("DateTime") && WAIVED_DATES.some(([, pattern]) => pattern.test(text));
}

function checkFor(file: string): ((spec: Spec) => boolean) | null {
  if (file.startsWith("DateTime")) return checkDates;
  if (file.startsWith("Number.NumberModel")) return checkNumbers;
  if (/Percent|Currency|Dimension|Age|Temperature/.test(file)) return checkQuantities;
  return null;
}

function checkNumbers({ text, expected }: Spec): boolean {
  const found = findAmounts(fold(text));
  return (
    expected.every(({ start, value }) =>
      found.some(
        (amount) =>
          amount.start === start && (near(amount.value, value) || near(amount.value / 100, value)),
      ),
    ) &&
    (expected.length > 0 || found.length === 0)
  );
}

/** Every bare number of a text: what a unit would be looked for after. */
function findAmounts(text: string): { start: number; value: number }[] {
  const found: { start: number; value: number }[] = [];
  for (let at = 0; at < text.length; ) {
    const amount = startsAmount(text, at) && text.charAt(at) !== "半" ? readAmount(text, at) : null;
    const negative = /[负-]/.test(text.charAt(at - 1)) && !/\d/.test(text.charAt(at - 2));
    if (amount !== null && !(amount.han && isLexical(text, amount.start, amount.end))) {
      found.push({ start: at - (negative ? 1 : 0), value: amount.low * (negative ? -1 : 1) });
    }
    at = Math.max(amount?.end ?? 0, at + 1);
  }
  return found;
}

function checkQuantities({ text, expected }: Spec): boolean {
  const figures = findFigures(text).filter(({ kind }) => kind === "quantity");
  return expected.every(({ start, value, raw }) => {
    if (value === null) return true;
    const figure = figures.find((candidate) => overlaps(candidate, { start, end: start + 1 }));
    const worth = figure === undefined ? null : toNumber(figure);
    const scales = raw?.endsWith("%") ? [1, 10, 100] : [1];
    return scales.some((scale) => near(worth === null ? null : worth * scale, value));
  });
}

function toNumber({ value }: Figure): number | null {
  if (typeof value === "number") return value;
  return value !== null && typeof value === "object" ? value[1] : null;
}

function near(found: number | null, expected: number | null): boolean {
  if (found === null || expected === null) return found === expected;
  return Math.abs(found - expected) <= 1e-9 * Math.max(Math.abs(expected), 1e-6);
}

function checkDates({ text, expected, ref }: Spec): boolean {
  const dates = findDates(text, ref?.slice(0, 10) ?? null);
  return expected.every((wanted) => {
    const date = dates.find((candidate) => overlaps(candidate, wanted));
    return date !== undefined && meansDay(date, wanted);
  });
}

/** Ends of periods are exclusive in the specifications, and each lists the reading before and after today. */
function meansDay(date: Figure, { past, future, values, type }: Expected): boolean {
  const readings = [...(values ?? []), past ?? {}, future ?? {}];
  const days = readings.map(
    (reading) => reading.date ?? reading.value ?? reading.start ?? reading.startDate,
  );
  const known = days.filter((day): day is string => day !== undefined && /^\d{4}-/.test(day));
  if (known.length === 0) return true;
  if (date.days === null) return /time/.test(type) ? String(date.value).startsWith("T") : false;
  return known.some((day) => day.slice(0, 10) === date.days?.from);
}

function tally<T>(
  name: string,
  cases: readonly T[],
  check: (item: T) => boolean,
  say: (item: T) => string,
): Score {
  const misses = cases.filter((item) => !check(item));
  return {
    name,
    passed: cases.length - misses.length,
    total: cases.length,
    waived: 0,
    misses: misses.map(say),
  };
}

/** A score as lines for a terminal. */
function renderScore({ name, passed, total, waived, misses }: Score): string {
  const rate = total === 0 ? "-" : (passed / total).toFixed(3);
  const head = `${name}: ${passed}/${total} = ${rate}${waived > 0 ? ` (${waived} waived)` : ""}`;
  return [head, ...misses.map((miss) => `  miss ${miss}`)].join("\n");
}

runMain(async () => {
  const [gold, specs] = process.argv.slice(2);
  if (gold === undefined) {
    throw new Error("Usage: tsx scripts/figure-quality.ts GOLD.json [SPECS_FOLDER]");
  }
  const scores = [...measureGold(gold), ...(specs === undefined ? [] : measureSpecs(specs))];
  console.log(scores.map(renderScore).join("\n"));
});
