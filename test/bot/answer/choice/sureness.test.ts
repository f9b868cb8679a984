import { expect, it } from "vitest";
import type { FigureChoice } from "../../../../bot/answer/candidates/rate-figures.ts";
import { isSure, measureSureness } from "../../../../bot/answer/choice/sureness.ts";
import { parseQuestion } from "../../../../bot/answer/question/question.ts";

const QUESTION = parseQuestion("拘捕幾多人");

const PASSAGE = {
  start: 0,
  end: 12,
  figures: [],
  release: { text: "去年海關一共查獲私煙", title: "海關", source: "海關", date: "2023-12-13" },
};

const PLAIN = {
  kind: "quantity",
  start: 10,
  end: 12,
  clause: { start: 0, end: 12 },
  list: null,
  row: null,
  role: null,
  predicate: null,
  counts: null,
  place: null,
};

type More = Partial<Omit<FigureChoice, "figure">> & { readonly figure?: object };

function choice(text: string, probability: number, { figure, ...more }: More = {}) {
  return {
    probability,
    block: null,
    apart: 0,
    unheard: 0,
    period: "open",
    signals: { cosine: 0.6, own: 0.5, verb: 0, unit: 1, kindRight: 0, kindWrong: 0, change: 0 },
    passage: PASSAGE,
    ...more,
    figure: { ...PLAIN, text, ...figure },
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

it("does not mind the same number told roughly", () => {
  const of = (value: number, approx: string) => ({
    figure: { value, approx, unitClass: "money" },
  });
  const best = choice("513.8萬元", 0.7, of(5138000, "exact"));
  const rough = (value: number) => choice("突破500萬元", 0.69, of(value, "more"));
  const others = (value: number) => [rough(value), rough(value)];
  expect(isSure(QUESTION, chosen([best, ...others(5000000)]))).toBe(true);
  expect(isSure(QUESTION, chosen([best, ...others(4000000)]))).toBe(false);
  // 513.8 is not above 520.
  expect(isSure(QUESTION, chosen([best, ...others(5200000)]))).toBe(false);
});

it("is surer of a figure of a list when the question names its item", () => {
  const listed = { start: 0, end: 9 };
  const ofItem = (text: string) =>
    choice("47座", 0.7, { figure: { list: listed, counts: { text } } });
  const question = parseQuestion("大型水庫有多少座");
  expect(isSure(question, chosen([ofItem("小型")]))).toBe(false);
  expect(isSure(question, chosen([ofItem("大型")]))).toBe(true);
});

it("does not mind figures of another year, which are no rivals", () => {
  const rated = [choice("443人", 0.7), choice("512人", 0.9, { block: "period" })];
  expect(isSure(QUESTION, chosen(rated))).toBe(true);
});

it("does not mind the items of a list where the whole is asked, unless a word may name one of them", () => {
  const question = parseQuestion("優良率是多少");
  const ofItem = (text: string) =>
    choice(text, 0.69, { figure: { list: { start: 0, end: 9 }, counts: { text: "北部" } } });
  const items = [ofItem("78.4%"), ofItem("54.5%")];
  expect(isSure(question, chosen([choice("74.5%", 0.7), ...items]))).toBe(true);
  expect(isSure(question, chosen([choice("74.5%", 0.7, { apart: 0.3 }), ...items]))).toBe(false);
});

it("does not mind what is no change where a change is asked", () => {
  const question = parseQuestion("投訴係咪少咗");
  const change = (text: string, verb: string) =>
    choice(text, 0.7, {
      figure: { unitClass: "share", predicate: { text: verb, start: 6, end: 10 } },
    });
  const rated = [change("12%", "減少"), change("9成", "處理"), change("8成", "處理")];
  expect(measureSureness(question, chosen(rated))?.lead).toBe(
    measureSureness(question, chosen(rated.slice(0, 1)))?.lead,
  );
});

it("measures within bounds whatever the odds", () => {
  const signals = measureSureness(
    QUESTION,
    chosen([choice("443人", 1 - 1e-9), choice("9人", 1e-12)]),
  );
  expect(signals).toMatchObject({ odds: 5, lead: 4, leadOfSecond: 5, several: 0 });
});
