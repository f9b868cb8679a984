import type { AttributedFigure } from "../../index/figures/figure.ts";
import { findFigures } from "../../index/figures/find-figures.ts";
import type { Generation, IndexedPassage } from "../../index/generation.ts";
import type { Query } from "../../index/query.ts";
import type { Release } from "../../index/release.ts";
import { remember } from "../../index/remember.ts";
import type { RankedPassage } from "../../index/retriever.ts";
import { fold } from "../../index/text/fold.ts";
import { contains, type Span } from "../../index/text/span.ts";
import type { Excerpt } from "./choose-excerpts.ts";
import { contradicts, findInsistences, type Insistence } from "./contrasts.ts";
import type { WeighedTerm } from "./coverage.ts";
import { type FigureSpans, spansOf } from "./figure-spans.ts";
import { foldedTextOf, readFolded, readFoldedTitle } from "./folded-text.ts";
import type { TermPresence } from "./occurrences.ts";
import { fitPeriod, type PeriodFit } from "./period-fit.ts";
import { fitPlace, type PlaceFit } from "./place-fit.ts";
import type { Question } from "./question.ts";
import { isOfRelease, toName } from "./release-places.ts";
import { isSameFigure } from "./same-figure.ts";
import { isSaidByUnit } from "./term-shares.ts";
import { fitDate, fitUnit } from "./unit-fit.ts";

/** What was found for a question, best first, and where the vectors of the figures are. */
export interface FigureSources {
  readonly generation: Generation;
  readonly query: Query;
  readonly ranked: readonly RankedPassage[];
  readonly excerpts: readonly Excerpt[];
}

/** What is known of one candidate before its words are compared with the question's. */
export interface FigureCandidate {
  readonly figure: AttributedFigure;
  readonly passage: IndexedPassage;
  readonly sentence: Span;
  /** Where its own words stand. */
  readonly own: Span;
  /** Where it stands what it is, its own words first. */
  readonly told: readonly Span[];
  readonly cosine: number;
  readonly excerpt: number;
  readonly unit: number;
  readonly period: PeriodFit;
  readonly place: PlaceFit;
}

/** The terms of a question, and where they stand. */
export interface AskedTerms {
  readonly terms: readonly WeighedTerm[];
  readonly presence: TermPresence;
}

/** Every figure that can answer a question by its kind and unit, and is about its subject. */
export function findCandidates(
  question: Question,
  sources: FigureSources,
  { terms, presence }: AskedTerms,
): FigureCandidate[] {
  const { generation, query, ranked, excerpts } = sources;
  const lacksSubject = createLacksSubject(terms, presence);
  const insistences = findInsistences(question.said);
  const isQuoted = createIsQuoted(sources);
  const isNamed = createIsNamed(terms, sources);
  return ranked.flatMap(({ passage }) => {
    const isAbout = [isQuoted, isNamed].every((holds) => holds(passage.release));
    if (!isAbout) return [];
    const lacks = lacksSubject(passage.release);
    const spans = spansOf(passage);
    const labels = passage.isTable ? toLabels(passage.figures) : [];
    const isOpenRow = createIsOpenRow(question, terms, passage.release, labels);
    return passage.figures.flatMap((figure, i) => {
      if (lacks && !terms.some((term) => isSaidByUnit(term, figure))) return [];
      // 60歲以上的佔多少 is not answered by 60歲以上.
      if (question.form === "ask" && question.stated.some((stated) => isSameFigure(figure, stated)))
        return [];
      // 《合作協議(2019-2022)》 tells when nothing happened.
      if (figure.kind === "date" && isInTitle(passage, figure)) return [];
      const unit = fitKind(question, figure);
      if (unit === 0 || (passage.isTable && !isOpenRow(figure))) return [];
      const { sentence, own, told } = spans[i] as FigureSpans;
      const period = fitPeriod(question, figure, passage);
      // 2023年最大宗的是什麼時候偵破的 is not answered by 2023年 itself.
      if (figure.kind === "date" && period === "exact") return [];
      if (isOfOtherAge(question, figure, passage, sentence)) return [];
      if (isContradicted(insistences, { figure, passage, sentence, own })) return [];
      return [
        {
          figure,
          passage,
          sentence,
          own,
          told,
          cosine: generation.figureVectors.cosine(query.vector, passage.firstFigure + i),
          excerpt: excerptScore(excerpts, passage, figure),
          unit,
          period,
          place: fitPlace(question.places, figure, passage, sentence),
        },
      ];
    });
  });
}

/** Marks around a name, folded. */
const MARKS = [
  ['"', '"'],
  ["《", "》"],
  ["<", ">"],
] as const;

/** 「破浪」行動: a name in quotes is that of one release, when any has it. */
function createIsQuoted({ query, ranked }: FigureSources): (release: Release) => boolean {
  if (query.quoted.length === 0) return () => true;
  const createHolds = (isIn: (words: string, text: string) => boolean) =>
    remember((release: Release) =>
      query.quoted.every((words) => isIn(words, foldedTextOf(release))),
    );
  // 「破浪」 is not 「破浪二號」, where any release writes it so.
  const inMarks = createHolds((words, text) =>
    MARKS.some(([open, close]) => text.includes(open + words + close)),
  );
  const anywhere = createHolds((words, text) => text.includes(words));
  const holds = [inMarks, anywhere].find((one) =>
    ranked.some(({ passage }) => one(passage.release)),
  );
  return holds ?? (() => true);
}

/** 颱風「青鸞」: what the title of one release has in quotes is asked of that release, with quotes or without. */
function createIsNamed(
  terms: readonly WeighedTerm[],
  { generation }: FigureSources,
): (release: Release) => boolean {
  const byName = releasesByName(generation);
  const named = terms.flatMap(({ words: [word = ""], weight }) =>
    weight >= 1 ? (byName.get(word) ?? []) : [],
  );
  const [only, ...others] = new Set(named);
  return only !== undefined && others.length === 0 ? (release) => release === only : () => true;
}

const NAME = /["《<](\p{Script=Han}{2,6})(?=["》>])/gu;

/** The releases that have a name in their titles, by the pair of characters that it begins with. */
const releasesByName = remember(({ releases }: Generation) => {
  const byName = new Map<string, Release[]>();
  for (const release of releases) {
    for (const [, name = ""] of readFoldedTitle(release).text.matchAll(NAME)) {
      const pair = name.slice(0, 2);
      byName.set(pair, [...(byName.get(pair) ?? []), release]);
    }
  }
  return byName;
});

/** 河北人口多少: a release that has no word for anything that is asked about has no figure of it. */
function createLacksSubject(
  terms: readonly WeighedTerm[],
  { inRelease }: TermPresence,
): (release: Release) => boolean {
  const content = terms.flatMap(({ weight, isPlace }, t) => (weight >= 1 && !isPlace ? [t] : []));
  return (release) => {
    const shares = inRelease(release);
    return content.length > 0 && content.every((t) => shares[t] === 0);
  };
}

/** The newest message of a conversation that names a row of a table, or the label with the figure that it states. */
function findNamedRow(
  { said, places, stated }: Question,
  release: Release,
  labels: readonly string[],
): string | undefined {
  // 香港 in a question to a release of 香港 names no row 香港島.
  const own = places.filter((place) => isOfRelease(place, release)).map(toName);
  const messages = said.map((words) =>
    own.reduce((rest, place) => rest.replace(place, " "), words),
  );
  return (
    messages.find((words) => labels.some((label) => isNamed(label, labels, words))) ??
    labels.find((label) =>
      findFigures(label, null).some((figure) => stated.some((one) => isSameFigure(figure, one))),
    )
  );
}

/** The only row that a word of the question stands for: 電動車 for 電動載人汽車. */
function findMeantRow(
  terms: readonly WeighedTerm[],
  labels: readonly string[],
): string | undefined {
  const words = terms.flatMap((term) => (term.isKnown && !term.isPlace ? term.words : []));
  const meant = labels.filter((label) =>
    words.some((word) => word.length > 1 && label.replace(ROW_MARK, "") === word),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

const ROW_MARK = /^(?:其中|当中)[:：]?\s*/;

function toLabels(figures: readonly AttributedFigure[]): string[] {
  return [...new Set(figures.map(({ row }) => toLabel(row?.text ?? "")))].filter(Boolean);
}

/** By the whole label, or by a part that no other row has: 長洲 of 中環至長洲, 張家界 of 張家界荷花國際機場. */
function isNamed(label: string, labels: readonly string[], words: string): boolean {
  if (words.includes(label)) return true;
  const isOwn = (part: string) => labels.every((other) => other === label || !other.includes(part));
  for (let start = 0; start + LEAST_PART <= label.length; start++) {
    const part = label.slice(start, start + LEAST_PART);
    if (PART.test(part) && words.includes(part) && isOwn(part)) return true;
  }
  return false;
}

/** So much of a label names its row, when no other label has it. */
const LEAST_PART = 2;
const PART = /^\p{Script=Han}+$/u;

/**
 * A cell answers only for the row that the question names, or the one before it where it names none, or for the
 * row of totals.
 */
function createIsOpenRow(
  question: Question,
  terms: readonly WeighedTerm[],
  release: Release,
  labels: readonly string[],
): (figure: AttributedFigure) => boolean {
  const words =
    labels.length === 0
      ? undefined
      : (findNamedRow(question, release, labels) ?? findMeantRow(terms, labels));
  const named = new Set(
    words === undefined ? [] : ["", ...labels.filter((label) => isNamed(label, labels, words))],
  );
  return ({ row }) => {
    if (row === null) return true;
    const own = toLabel(row.text);
    return words === undefined ? TOTAL.test(own) : named.has(own);
  };
}

function toLabel(text: string): string {
  return fold(text).replace(/(?<=..)[省市区县]$/, "");
}

const TOTAL = /^(?:合计|总计|小计|总数|全[省市国区县港]|total)$/;

/** 18至20歲的登記率 is not told by a sentence about 61歲以上. */
function isOfOtherAge(
  { form, stated }: Question,
  figure: AttributedFigure,
  { figures }: IndexedPassage,
  sentence: Span,
): boolean {
  if (form !== "ask" || figure.row !== null) return false;
  const asked = stated.filter(({ unitClass }) => unitClass === "age");
  if (asked.length === 0) return false;
  const ages = figures.filter(
    (other) => other.unitClass === "age" && contains(sentence, other) && other !== figure,
  );
  return ages.length > 0 && !ages.some((age) => asked.some((one) => isSameFigure(age, one)));
}

/** True between the marks of a title: 《…》. */
function isInTitle(passage: IndexedPassage, { start, end }: Span): boolean {
  const { text, start: offset } = readFolded(passage);
  const before = text.slice(Math.max(0, start - offset - LONGEST_TITLE), start - offset);
  const behind = text.slice(end - offset, end - offset + LONGEST_TITLE);
  return /《[^》]*$/.test(before) && /^[^《]*》/.test(behind);
}

const LONGEST_TITLE = 40;

const SAYS_WHOSE = /^[死伤男女]$/;

interface Setting {
  readonly figure: AttributedFigure;
  readonly passage: IndexedPassage;
  readonly sentence: Span;
  readonly own: Span;
}

/** 小學教師有多少 is not answered by the figure of 初中, nor by that of all schools. */
function isContradicted(
  insistences: readonly Insistence[],
  { figure, passage, sentence, own }: Setting,
): boolean {
  if (insistences.length === 0) return false;
  const { text, start } = readFolded(passage);
  const around = `${readFoldedTitle(passage.release).text} ${text.slice(0, own.end - start)}`;
  const rest = text.slice(own.end - start, sentence.end - start);
  // Of a list whose figures follow after 分別 only its own item stands before it; of a day what happened stands behind.
  const end = figure.kind === "date" ? own.end : figure.start;
  const before =
    figure.list === null || figure.counts === null
      ? text.slice(sentence.start - start, end - start)
      : fold(figure.counts.text);
  // 5死 says itself what happened, and 3女 who.
  const unit = fold(figure.unit ?? "");
  const behind =
    (SAYS_WHOSE.test(unit) ? unit : "") + text.slice(figure.end - start, own.end - start);
  return insistences.some((insistence) =>
    contradicts({ before, behind, around, rest }, insistence),
  );
}

function excerptScore(
  excerpts: readonly Excerpt[],
  passage: IndexedPassage,
  figure: AttributedFigure,
): number {
  const bearing = excerpts.find(
    (excerpt) => excerpt.passage === passage && contains(excerpt, figure),
  );
  return bearing?.score ?? 0;
}

function fitKind(question: Question, figure: AttributedFigure): number {
  if (question.asked.wanted === "date") return fitDate(question.asked, figure);
  return figure.kind === "date" ? 0 : fitUnit(question.asked, figure);
}
