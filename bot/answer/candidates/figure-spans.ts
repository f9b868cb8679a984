import type { AttributedFigure } from "../../../index/figures/figure.ts";
import {
  bracketAround,
  ownSpanOf,
  quantityBefore,
  sharedByList,
} from "../../../index/figures/figure-description.ts";
import type { IndexedPassage } from "../../../index/generation.ts";
import { sentenceOf } from "../../../index/releases/passages.ts";
import { remember } from "../../../index/remember.ts";
import { contains, type Span } from "../../../index/text/span.ts";

/** Where it is said what a figure is; no question changes it. */
export interface FigureSpans {
  readonly sentence: Span;
  /** Its own words. */
  readonly own: Span;
  /** Its own words and what is told of it elsewhere in its passage. */
  readonly told: readonly Span[];
}

/** The spans of all figures of a passage, in order. */
export const spansOf = remember((passage: IndexedPassage): readonly FigureSpans[] =>
  passage.figures.map((figure) => {
    const sentence = sentenceOf(passage, figure);
    const own = ownSpanIn(passage, figure, sentence);
    return {
      sentence,
      own,
      told: [
        own,
        ...attributesOf(figure),
        ...leadOf(passage, figure, sentence),
        ...outerOf(passage, figure),
        ...wholeOf(passage, figure, own),
        ...[sharedByList(passage.release.text, figure, passage.figures)].filter(
          (shared) => shared !== null,
        ),
      ],
    };
  }),
);

/** What happened on a date is said by its sentence, from the date before to the date after, not by its clause. */
function ownSpanIn(passage: IndexedPassage, figure: AttributedFigure, sentence: Span): Span {
  const { figures, release } = passage;
  if (figure.kind !== "date") return ownSpanOf(release.text, figure, figures);
  const dates = figures.filter((other) => other.kind === "date" && contains(sentence, other));
  const start = dates.findLast((other) => other.end <= figure.start)?.end ?? sentence.start;
  const end = dates.find((other) => other.start >= figure.end)?.start ?? sentence.end;
  return { start, end };
}

function attributesOf({ row, place, counts, predicate }: AttributedFigure): Span[] {
  return [row, place, counts, predicate].filter((attribute) => attribute !== null);
}

/** 文物案167件（其中涉及長城41件）: what stands before the brackets is said of the figure in them, too. */
function outerOf({ release, figures }: IndexedPassage, figure: AttributedFigure): Span[] {
  const bracket = figure.kind === "date" ? null : bracketAround(release.text, figure);
  const outer = figures.find(({ end }) => end === bracket?.start);
  return outer === undefined ? [] : [ownSpanOf(release.text, outer, figures)];
}

/** Without a subject: ，佔總數35.5%, ，同比增長8.9%. */
const BARE =
  /^[\s,，、;；]*(?:其?[佔占]|(?:同比|按年|按月|[較较比]\S{2,5}?[期月年])[增上升提下降跌減减回])/;

/** 較上年同期的948宗: the same at another time. */
const COMPARED = /^[\s,，、;；]*[較较比][^，,。；;\d]{1,10}的[約约]?$/;

/**
 * 網購投訴有13,906宗，佔總數35.5%，較去年的12,100宗增加: what is told of the number right before is told of its share, of its change
 * and of what it is compared with.
 */
function wholeOf(
  { release, figures }: IndexedPassage,
  figure: AttributedFigure,
  own: Span,
): Span[] {
  const words = release.text.slice(own.start, figure.start);
  const whole = quantityBefore(figures, figure.start);
  if (whole === undefined || figure.start - whole.end > WHOLE_REACH) return [];
  const isBare = figure.unitClass === "share" && BARE.test(words);
  const isCompared = figure.unitClass === whole.unitClass && COMPARED.test(words);
  return isBare || isCompared ? [ownSpanOf(release.text, whole, figures)] : [];
}

/** So far behind the number that it is a share of. */
const WHOLE_REACH = 16;

/** 「春風行動」1月22日啟動、3月31日收官: what opens the sentence is said of every date in it. */
function leadOf({ figures }: IndexedPassage, { kind }: AttributedFigure, sentence: Span): Span[] {
  if (kind !== "date") return [];
  const first = figures.find((other) => other.kind === "date" && contains(sentence, other));
  return first === undefined ? [] : [{ start: sentence.start, end: first.start }];
}
