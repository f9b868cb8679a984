import type { AttributedFigure, Figure } from "../../../index/figures/figure.ts";
import { findFigures } from "../../../index/figures/find-figures.ts";
import type { Asked } from "../question/asked.ts";

/** Which end of a range a question asks for. */
type End = "low" | "high";

/** Words for either end, first of a quantity, then of a time; folded. */
const ENDS: Readonly<Record<Figure["kind"], readonly (readonly [end: End, asked: RegExp])[]>> = {
  quantity: [
    [
      "low",
      /最(?:低|小|少|短|平|便宜|细|后生|年轻|年幼|早|快)|起码|至少|下限|\b(?:lowest|least|min|minimum|cheapest|smallest|youngest|shortest)\b/,
    ],
    [
      "high",
      /最(?:高|大|多|长|贵|老|年长|晚|迟|慢|重)|上限|顶多|至多|\b(?:highest|most|max|maximum|biggest|dearest|largest|oldest|longest)\b/,
    ],
  ],
  date: [
    [
      "low",
      /最早|(?:几[号时]|哪[天日]|什么时候)(?:开始|起|开门|开店|开馆|开园)|[开起]始(?=[?呢呀啊]|$)|\b(?:earliest|starts?|begins?)\b/,
    ],
    [
      "high",
      /(?<![从由自].*)(?:到(?:几|哪|边|什么))|最[晚迟后]|截止|结束|几时完|关门|打烊|收工|收市|闭[馆园店]|\b(?:latest|deadline|closing|closes?|ends?|until)\b/,
    ],
  ],
};

/** The parts of a range that names both its ends in full: 3歲至78歲, 10月9日至10月22日. */
const RANGE = /^(.*?\D)(?:起至|[至到]|\s?[-—–~～]{1,2}\s?)(.*\D)$/u;

/** 5月20日啟動以來: a day, and what began on it. */
const SINCE_DAY = /^(.*[日号號])[^日号號]{0,8}以[来來]$/u;

/** True for the time since a day that is named. */
export function isSinceDay(printed: string): boolean {
  return SINCE_DAY.test(printed);
}

/** 由幾點到幾點 asks for the whole. */
const BOTH_ENDS =
  /(?:几[点号时日月天]|[哪边]一?[天日年月]|什么时候|何[时日]).{0,3}[到至].{0,2}(?:[几哪边何]|什么时候)|\bfrom when (?:to|until) when\b/;

/** True for a folded question about the whole of a range: 由幾號到幾號. */
export function asksForBothEnds(question: string): boolean {
  return BOTH_ENDS.test(question);
}

/** The end of a range that a folded question asks for, or null when it asks for no end. */
function findAskedEnd(question: string, { kind }: Figure): End | null {
  if (BOTH_ENDS.test(question)) return null;
  return ENDS[kind].find(([, asked]) => asked.test(question))?.[0] ?? null;
}

/** True for a range of which a folded question asks for one end. */
export function hasAskedEnd(question: string, figure: AttributedFigure): boolean {
  return RANGE.test(figure.text) && findAskedEnd(question, figure) !== null;
}

/** 3歲 of 3歲至78歲 where the youngest is asked for; the figure itself where it is no such range. */
export function toAskedEnd(question: string, figure: AttributedFigure): AttributedFigure {
  const day = figure.kind === "date" ? SINCE_DAY.exec(figure.text)?.[1] : undefined;
  if (day !== undefined && !BOTH_ENDS.test(question)) return cutDay(figure, day);
  const end = findAskedEnd(question, figure);
  return (end === null ? null : cutEnd(figure, end)) ?? figure;
}

/** The day of a moment: 9月15日 of 9月15日上午9時, 12月29日 of 12月29日上午. */
const DAY_OF_MOMENT = /^([^日号號至到]*[日号號])[^日号號]+$/u;

/** The day alone where only the day is asked for; the figure itself where it names no time of day. */
export function toAskedDay({ unit }: Asked, figure: AttributedFigure): AttributedFigure {
  const day =
    unit === "日" && figure.kind === "date" ? DAY_OF_MOMENT.exec(figure.text)?.[1] : undefined;
  return day === undefined ? figure : cutDay(figure, day);
}

function cutDay(figure: AttributedFigure, day: string): AttributedFigure {
  const from = figure.days?.from ?? null;
  const days = from === null ? null : { from, to: from };
  return { ...figure, end: figure.start + day.length, text: day, value: from, days };
}

/** Both ends of a range, the low one first; none of a figure that is no range which names them in full. */
export function toEnds(figure: AttributedFigure): AttributedFigure[] {
  return (["low", "high"] as const).flatMap((end) => cutEnd(figure, end) ?? []);
}

function cutEnd(figure: AttributedFigure, end: End): AttributedFigure | null {
  const [, low = "", high = ""] = RANGE.exec(figure.text) ?? [];
  if (low === "") return null;
  const text = end === "low" ? low : high;
  const start = end === "low" ? figure.start : figure.end - high.length;
  const [own] = findFigures(text, null);
  if (own?.text !== text || own.kind !== figure.kind) return null;
  const edge = end === "low" ? figure.days?.from : figure.days?.to;
  const days = edge ? { from: edge, to: edge } : null;
  const value = figure.kind === "date" ? (edge ?? null) : own.value;
  return { ...figure, start, end: start + text.length, text, value, approx: own.approx, days };
}
