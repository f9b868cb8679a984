import type { IndexedPassage } from "../../index/generation.ts";
import { contains, type Span } from "../../index/text/span.ts";
import type { Answer, AnswerFigure, Citation, Note, Refusal } from "./answer.ts";
import type { FigureSlice } from "./candidates/sources.ts";

/** A span of a passage to be shown. */
export interface Excerpt extends Span {
  readonly passage: IndexedPassage;
}

/** What was found for one question of a message. */
export interface Found {
  /** Best first. */
  readonly excerpts: readonly Excerpt[];
  /** Each stands in one of the excerpts. */
  readonly figures: readonly FigureSlice[];
  readonly notes: readonly Note[];
  /** Set when nothing was found. */
  readonly refusal: Refusal | null;
  readonly suggestions: readonly string[];
}

const MAX_CITATIONS = 3;

/** Joins what was found for the questions of one message into one answer, in the order asked. */
export function assembleAnswer(message: string, all: readonly Found[]): Answer {
  const found = all.length > 1 ? all.map(keepBest) : all;
  const excerpts = pickExcerpts(found);
  const shown = found.flatMap((part) =>
    part.figures.flatMap((figure) => toAnswerFigure(figure, excerpts)),
  );
  const figures = shown.filter(
    (figure, i) =>
      shown.findIndex(
        ({ citation, start }) => citation === figure.citation && start === figure.start,
      ) === i,
  );
  const answered = excerpts.length > 0;
  return {
    question: message,
    answered,
    figures,
    citations: excerpts.map(toCitation),
    notes: answered
      ? [...new Set([...found.flatMap(({ notes }) => notes), ...noteAbsent(found)])]
      : [],
    refusal: answered ? null : (found[0]?.refusal ?? "absent-fact"),
    suggestions: answered ? [] : [...new Set(found.flatMap(({ suggestions }) => suggestions))],
  };
}

const ABSENT: readonly (Refusal | null)[] = ["absent-fact", "other-period", "other-place"];

/** A part of a message that is not answered is not passed over. */
function noteAbsent(found: readonly Found[]): Note[] {
  return found.some(({ refusal }) => ABSENT.includes(refusal)) ? ["partly-absent"] : [];
}

const ALTERNATIVES: readonly Note[] = ["newest-first", "several-readings"];

/** Among the answers to several questions, a second reading of one would pass for the answer to the next. */
function keepBest(found: Found): Found {
  const { figures, excerpts, notes } = found;
  const [best] = figures;
  if (best === undefined || !notes.some((note) => ALTERNATIVES.includes(note))) return found;
  return {
    ...found,
    figures: [best],
    excerpts: findBearing(best, excerpts),
    notes: notes.filter((note) => !ALTERNATIVES.includes(note)),
  };
}

/** The excerpts of the figures come first, then the best of each question, then the rest. */
function pickExcerpts(found: readonly Found[]): Excerpt[] {
  const picked: Excerpt[] = [];
  const add = (excerpt: Excerpt): void => {
    const isIn = (inner: Excerpt, outer: Excerpt) =>
      inner.passage.release === outer.passage.release && contains(outer, inner);
    if (picked.some((other) => isIn(excerpt, other))) return;
    // The first rows of a table are shown with its fourth.
    const part = picked.findIndex((other) => isIn(other, excerpt));
    if (part !== -1) picked[part] = excerpt;
    else if (picked.length < MAX_CITATIONS) picked.push(excerpt);
  };
  for (const { figures, excerpts } of found) {
    const bearing = figures.flatMap((figure) => findBearing(figure, excerpts));
    for (const excerpt of bearing.length > 0 ? bearing : excerpts.slice(0, 1)) add(excerpt);
  }
  for (const { excerpts } of found) for (const excerpt of excerpts) add(excerpt);
  return picked;
}

function findBearing(figure: FigureSlice, excerpts: readonly Excerpt[]): Excerpt[] {
  const bearing = excerpts.find((excerpt) => bears(excerpt, figure));
  return bearing === undefined ? [] : [bearing];
}

function bears(excerpt: Excerpt, { figure, passage }: FigureSlice): boolean {
  return excerpt.passage.release === passage.release && contains(excerpt, figure);
}

function toAnswerFigure(slice: FigureSlice, excerpts: readonly Excerpt[]): AnswerFigure[] {
  const at = excerpts.findIndex((excerpt) => bears(excerpt, slice));
  if (at === -1) return [];
  const { figure, passage } = slice;
  const { start, end } = figure;
  return [
    {
      start,
      end,
      text: passage.release.text.slice(start, end),
      value: figure.value,
      unit: figure.unit,
      citation: at + 1,
      counts: figure.counts?.text ?? null,
      predicate: figure.predicate?.text ?? null,
      period: figure.period?.text ?? null,
      clause: figure.clause,
    },
  ];
}

/** The only maker of a citation: what is shown is cut out of the release's own text. */
function toCitation({ passage, start, end }: Excerpt): Citation {
  const { id, title, date, url, text } = passage.release;
  return {
    document: id,
    title,
    date,
    url,
    paragraph: passage.paragraph,
    start,
    end,
    excerpt: text.slice(start, end),
  };
}
