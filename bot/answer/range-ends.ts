import type { AttributedFigure, Figure } from "../../index/figures/figure.ts";
import { findFigures } from "../../index/figures/find-figures.ts";

/** Which end of a range a question asks for. */
type End = "low" | "high";

/** Words for either end, first of a quantity, then of a time; folded. */
const ENDS: Readonly<Record<Figure["kind"], readonly (readonly [end: End, asked: RegExp])[]>> = {
  quantity: [
    [
      "low",
      /最(?:低|小|少|短|平|便宜|细|后生|年轻|年幼|早|快)|起码|至少|下限|\b(?:lowest|least|minimum|cheapest|smallest|youngest|shortest)\b/,
    ],
    [
      "high",
      /最(?:高|大|多|长|贵|老|年长|晚|迟|慢|重)|上限|顶多|至多|\b(?:highest|most|maximum|dearest|largest|oldest|longest)\b/,
    ],
  ],
  date: [
    [
      "low",
      /最早|(?:几[号时]|哪[天日]|什么时候)(?:开始|起)|[开起]始(?=[?呢呀啊]|$)|\b(?:earliest|starts?|begins?)\b/,
    ],
    [
      "high",
      /(?<![从由自].*)(?:到(?:几|哪|边|什么))|最[晚迟后]|截止|结束|几时完|\b(?:latest|deadline|closing|closes?|ends?|until)\b/,
    ],
  ],
};

/** The parts of a range that names both its ends in full: 3歲至78歲, 10月9日至10月22日. */
const RANGE = /^(.*\D)(?:起至|[至到]|\s?[-—–~～]{1,2}\s?)(.*\D)$/u;

/** The end of a range that a folded question asks for, or null when it asks for no end. */
function findAskedEnd(question: string, { kind }: Figure): End | null {
  return ENDS[kind].find(([, asked]) => asked.test(question))?.[0] ?? null;
}

/** True for a range of which a folded question asks for one end. */
export function hasAskedEnd(question: string, figure: AttributedFigure): boolean {
  return RANGE.test(figure.text) && findAskedEnd(question, figure) !== null;
}

/** 3歲 of 3歲至78歲 where the youngest is asked for; the figure itself where it is no such range. */
export function toAskedEnd(question: string, figure: AttributedFigure): AttributedFigure {
  const end = findAskedEnd(question, figure);
  const [, low = "", high = ""] = end === null ? [] : (RANGE.exec(figure.text) ?? []);
  if (low === "") return figure;
  const text = end === "low" ? low : high;
  const start = end === "low" ? figure.start : figure.end - high.length;
  const [own] = findFigures(text, null);
  if (own?.text !== text || own.kind !== figure.kind) return figure;
  const day = end === "low" ? figure.days?.from : figure.days?.to;
  const days = day ? { from: day, to: day } : null;
  const value = figure.kind === "date" ? (day ?? null) : own.value;
  return { ...figure, start, end: start + text.length, text, value, approx: own.approx, days };
}
