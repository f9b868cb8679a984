import { readFolded, wordsOfFigure } from "../words/folded-text.ts";
import type { FigureSlice } from "./sources.ts";

const CHANGE =
  /增|减|成长|升|跌|降|涨|缺|提高|扩大|收窄|回落|下滑|缩短|延长|多了|少了|新[设建施添辟加投]|添置|扩建|^[多少高低][出于]?$/;
/** The head of a column of changes. */
const CHANGE_COLUMN = /同比|按年|[增减升跌降涨±]|变化|变动/;

/** GDP增量3.6萬億元: by how much, as a noun. */
const CHANGE_NOUN = /[增减]量$|[增降涨跌升减]幅$/;

/** A verb of change belongs to a figure when hardly anything stands between them: 提高1.9個百分點. */
const MAX_GAP = 5;
/** 上升11.3%至3,441,396人次 tells how many there are. */
const LEVEL = /\d.*[至到][约近逾]?$/;

/** Or other changes of a list: 分別增長35.1%和58.4%. */
const CHANGES = /^[\d.,%‰、和及与以约近逾个百分点幅度了为达至倍元万亿\s]*$/;

/** 高於全球平均水準7.5歲及9.2歲: what it is compared with stands between. */
const COMPARES =
  /(?<![不唔得])[多少高低][出于过][^,。;\d]{3,14}(?:\d[\d.]*\p{Script=Han}{1,2}[、和及与])*$/u;
const REACH = 40;

/** 每年會少收約5.9億元, 較夜間人口261.1萬人，多65.2萬人: what is said right before the figure. */
const LESS_OR_MORE = /(?:[多少][收付缴交]|[,;(、则亦还也]\s?[多少])[约逾近]?$/;

/** True for a figure that says by how much, or from where to where, something changed. */
export function isChange({ figure, passage }: FigureSlice): boolean {
  const { role, predicate, start, row, counts } = figure;
  const words = wordsOfFigure(figure);
  if (role !== null) return true;
  if (row !== null) return CHANGE_COLUMN.test(words.counts);
  const folded = readFolded(passage);
  const at = start - folded.start;
  const before = folded.text.slice(Math.max(0, at - REACH), at);
  if (LESS_OR_MORE.test(before) || COMPARES.test(before)) return true;
  if (counts !== null && counts.end <= start && CHANGE_NOUN.test(words.counts)) return true;
  if (predicate === null || predicate.end > start || !CHANGE.test(words.predicate)) {
    return false;
  }
  const between = folded.text.slice(Math.max(0, predicate.end - folded.start), at);
  return !LEVEL.test(between) && (between.length <= MAX_GAP || CHANGES.test(between));
}

/** What a change is told against, and asked for: the month before, or the year before. */
const BASES: readonly (readonly [told: RegExp, asked: RegExp])[] = [
  [/[较比与]上个?月|环比|按月|月[增减升跌]/g, /[比较同跟与]上个?月|环比|按月|月[增减升跌]/],
  [
    /[较比与](?:上|去|前一)年(?:同[月期季])?|同比|按年|年[增减升跌]/g,
    /[比较同跟与](?:去|上|前一|旧)年|一年前|同比|按年|年[增减升跌]/,
  ],
];

/**
 * Tells whether a figure is a change against another time than a folded question asks for: 較上月上漲0.22%，較上年同月上漲1.83%.
 * Most questions name no such time, and then nothing is looked at.
 */
export function createIsOfOtherBase(asked: string): (slice: FigureSlice) => boolean {
  const wanted = BASES.map(([, pattern]) => pattern.test(asked));
  if (wanted.every((is) => is === wanted[0])) return () => false;
  return (slice) => {
    if (!isChange(slice)) return false;
    const { text, start } = readFolded(slice.passage);
    const at = slice.figure.start - start;
    const sentence =
      text
        .slice(Math.max(0, at - REACH), at)
        .split(/[。\n]/)
        .at(-1) ?? "";
    const last = BASES.map(([told]) =>
      [...sentence.matchAll(told)].reduce((latest, { index }) => Math.max(latest, index), -1),
    );
    const nearest = Math.max(...last);
    return nearest !== -1 && wanted[last.indexOf(nearest)] === false;
  };
}
