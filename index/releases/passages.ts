import { toParagraphLines } from "../text/layout/lines.ts";
import { splitSentences } from "../text/sentences.ts";
import { contains, type Span } from "../text/span.ts";
import { findBody, type Paragraph } from "./body.ts";
import type { Release } from "./release.ts";

/** The unit of retrieval: a paragraph, or a part of a long one. */
export interface Passage extends Span {
  /** Number of the paragraph in its release, from 1. */
  readonly paragraph: number;
  readonly isTable: boolean;
  /** In order; together they cover the passage but for white space. */
  readonly sentences: readonly Span[];
}

/** Above this length a paragraph is cut between sentences into parts of about equal length. */
const MAX_PASSAGE_UNITS = 1_000;
/** Above this length what stands between two semicolons is cut at commas: no message could quote it. */
const MAX_CLAUSE_UNITS = 800;
const MAX_CAPTION_UNITS = 60;
/** Above this length a sentence may be cut at ; as well: one clause list can fill a page. */
const MAX_SENTENCE_UNITS = 240;

/** Splits a release into passages, in order. Page chrome and the headline are in none of them. */
export function splitPassages(release: Release): Passage[] {
  const { paragraphs } = findBody(release.text, release.body, release.title);
  const text = toParagraphLines(release.text);
  return joinCaptions(text, paragraphs).flatMap((paragraph) => {
    const sentences = paragraph.isTable
      ? splitRows(text, paragraph)
      : splitSentences(text, paragraph).flatMap((s) => splitLongSentence(text, s));
    return partition(sentences, paragraph.end - paragraph.start).map((part) => ({
      start: part[0]?.start ?? paragraph.start,
      end: part.at(-1)?.end ?? paragraph.end,
      paragraph: paragraph.number,
      isTable: paragraph.isTable,
      sentences: part,
    }));
  });
}

/** A caption belongs to its table: 表一:各區新落成公屋(單位:伙). */
function joinCaptions(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph, i) => {
    const [before, after] = [paragraphs[i - 1], paragraphs[i + 1]];
    if (isCaption(text, paragraph, after)) return [];
    if (before === undefined || !isCaption(text, before, paragraph)) return [paragraph];
    return [{ ...paragraph, start: before.start }];
  });
}

/** Not when page chrome stands between the two. */
function isCaption(text: string, { start, end, isTable }: Paragraph, next?: Paragraph): boolean {
  if (isTable || !next?.isTable) return false;
  return end - start <= MAX_CAPTION_UNITS && text.slice(end, next.start).trim() === "";
}

/** The sentence that a span of a passage stands in, or the passage where it crosses sentences. */
export function sentenceOf(passage: Passage, span: Span): Span {
  return passage.sentences.find((sentence) => contains(sentence, span)) ?? passage;
}

/**
 * The windows of a passage: each two neighbouring sentences, sliding by one; the whole of a passage of one.
 * Ranges that hold no letter or digit are left out.
 */
export function findWindows(text: string, passage: Passage): Span[] {
  const { sentences } = passage;
  const windows =
    sentences.length < 2
      ? sentences
      : sentences
          .slice(1)
          .map((second, i) => ({ start: sentences[i]?.start ?? second.start, end: second.end }));
  return windows.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function splitRows(text: string, table: Span): Span[] {
  const rows: Span[] = [];
  for (const { index, 0: row } of text.slice(table.start, table.end).matchAll(/[^\n]*\S/g)) {
    rows.push({ start: table.start + index, end: table.start + index + row.length });
  }
  return rows;
}

/** A clause list is cut at its semicolons, and what is then still too long to be quoted at its commas. */
function splitLongSentence(text: string, sentence: Span): Span[] {
  if (sentence.end - sentence.start <= MAX_SENTENCE_UNITS) return [sentence];
  return splitAt(text, sentence, "；;").flatMap((part) =>
    part.end - part.start <= MAX_CLAUSE_UNITS ? [part] : splitAt(text, part, "，,"),
  );
}

function splitAt(text: string, sentence: Span, marks: string): Span[] {
  const parts: Span[] = [];
  let start = sentence.start;
  for (let i = sentence.start; i < sentence.end; i++) {
    if (i + 1 === sentence.end || marks.includes(text.charAt(i))) {
      parts.push({ start, end: i + 1 });
      start = i + 1;
    }
  }
  return parts;
}

function partition(sentences: readonly Span[], units: number): Span[][] {
  const parts = Math.ceil(units / MAX_PASSAGE_UNITS);
  const target = units / parts;
  const result: Span[][] = [];
  let current: Span[] = [];
  for (const sentence of sentences) {
    const first = current[0];
    if (first !== undefined && sentence.end - first.start > target * 1.15) {
      result.push(current);
      current = [];
    }
    current.push(sentence);
  }
  if (current.length > 0) result.push(current);
  return result;
}
