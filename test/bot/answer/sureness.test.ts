import { expect, it } from "vitest";
import { parseQuestion } from "../../../bot/answer/question.ts";
import type { FigureChoice } from "../../../bot/answer/rate-figures.ts";
import { isSure, measureSureness } from "../../../bot/answer/sureness.ts";

const QUESTION = parseQuestion("拘捕幾多人");

function choice(text: string, probability: number, more: Partial<FigureChoice> = {}) {
  return {
    figure: { text, list: null },
    probability,
    block: null,
    apart: 0,
    unheard: 0,
    signals: { cosine: 0.6 },
    passage: { release: { source: "海關", date: "2023-12-13" } },
    ...more,
  } as unknown as FigureChoice;
}

function chosen(rated: readonly FigureChoice[]) {
  return {
    choices: rated.slice(0, 1),
    rated,
    isConfirmed: false,
    nearest: null,
    excerpt: null,
  };
}

it("shows a figure that fits, and none when nothing was chosen", () => {
  expect(isSure(QUESTION, chosen([choice("443人", 0.95)]))).toBe(true);
  expect(isSure(QUESTION, chosen([]))).toBe(false);
});

it("is less sure when other numbers fit about as well, but not when the same one does", () => {
  const best = choice("443人", 0.7);
  const others = (text: string) => [choice(text, 0.69), choice(text, 0.68)];
  expect(isSure(QUESTION, chosen([best]))).toBe(true);
  expect(isSure(QUESTION, chosen([best, ...others("443人")]))).toBe(true);
  expect(isSure(QUESTION, chosen([best, ...others("283件")]))).toBe(false);
});

it("is surer of a figure of a list when the question names its item", () => {
  const listed = { start: 0, end: 9 };
  const ofItem = (text: string) =>
    choice("47座", 0.7, {
      figure: { text: "47座", list: listed, counts: { text }, place: null },
    } as unknown as Partial<FigureChoice>);
  const question = parseQuestion("大型水庫有多少座");
  expect(isSure(question, chosen([ofItem("小型")]))).toBe(false);
  expect(isSure(question, chosen([ofItem("大型")]))).toBe(true);
});

it("does not mind figures of another year, which are no rivals", () => {
  const rated = [choice("443人", 0.7), choice("512人", 0.9, { block: "period" })];
  expect(isSure(QUESTION, chosen(rated))).toBe(true);
});

it("measures within bounds whatever the odds", () => {
  const signals = measureSureness(
    QUESTION,
    chosen([choice("443人", 1 - 1e-9), choice("9人", 1e-12)]),
  );
  expect(signals).toMatchObject({ odds: 5, lead: 4, leadOfSecond: 5, several: 0 });
});
