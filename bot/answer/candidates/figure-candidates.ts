import type { AttributedFigure, Figure } from "../../../index/figures/figure.ts";
import type { IndexedPassage } from "../../../index/generation.ts";
import type { Release } from "../../../index/releases/release.ts";
import { fold } from "../../../index/text/fold.ts";
import { contains, type Span } from "../../../index/text/span.ts";
import { isEnglish } from "../../../index/text/terms.ts";
import { findInsistences, withTranslations } from "../constraints/contrasts.ts";
import { createNamesOffence } from "../constraints/named-offence.ts";
import { createIsOtherRate } from "../constraints/named-rate.ts";
import { createIsNamed, createIsQuoted } from "../constraints/named-releases.ts";
import { fitPeriod, type PeriodFit } from "../constraints/period-fit.ts";
import { fitPlace, type PlaceFit } from "../constraints/place-fit.ts";
import { asksForBothEnds, hasAskedEnd } from "../constraints/range-ends.ts";
import { fitDate, fitUnit } from "../constraints/unit-fit.ts";
import type { Excerpt } from "../excerpts/choose-excerpts.ts";
import type { Asked } from "../question/asked.ts";
import type { Question } from "../question/question.ts";
import { readFolded, readLead, wordsOfFigure } from "../words/folded-text.ts";
import { isThing } from "../words/synonyms.ts";
import type { WeighedTerm } from "./coverage.ts";
import { type FigureSpans, spansOf } from "./figure-spans.ts";
import { createIsOfOtherBase } from "./is-change.ts";
import { isContradicted } from "./is-contradicted.ts";
import type { TermPresence } from "./occurrences.ts";
import { isSameFigure } from "./same-figure.ts";
import type { FigureSources } from "./sources.ts";
import { createIsOpenRow } from "./table-rows.ts";
import { isSaidByUnit } from "./term-shares.ts";

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
  const { generation, query, ranked, excerpts, beside } = sources;
  const lacksSubject = createLacksSubject(terms, presence);
  const insistences = findInsistences(question.said).map((one) =>
    isEnglish(question.text) ? withTranslations(one, terms) : one,
  );
  const isOtherRate = createIsOtherRate(terms);
  const isOfOtherBase = createIsOfOtherBase(question.folded);
  const isNamed = [
    createIsQuoted(query, ranked),
    createIsNamed(question, generation),
    createNamesOffence(question),
  ];
  return ranked.flatMap(({ passage }) => {
    if (!isNamed.every((holds) => holds(passage.release))) return [];
    // 其中有問題的多少座: what another part of the message found tells what it is about.
    const lacks = beside === undefined && lacksSubject(passage.release);
    const spans = spansOf(passage);
    const lead = insistences.length === 0 ? "" : readLead(passage.release, generation);
    const isOpenRow = createIsOpenRow(question, terms, passage);
    return passage.figures.flatMap((figure, i) => {
      if (lacks && !terms.some((term) => isSaidByUnit(term, figure))) return [];
      // 60歲以上的佔多少 is not answered by 60歲以上.
      if (question.form === "ask" && question.stated.some((stated) => isSameFigure(figure, stated)))
        return [];
      // 比上年 tells when nothing happened.
      if (figure.kind === "date" && isCompared(passage, figure)) return [];
      const unit = fitKind(question, figure) * shareOfSex(question, figure);
      if (unit === 0 || !isOpenRow(figure) || isBesideAsked(question.asked, passage.figures, i))
        return [];
      const { sentence, own, told } = spans[i] as FigureSpans;
      const period = fitPeriod(question, figure, passage);
      // 2023年最大宗的是什麼時候偵破的 is not answered by 2023年 itself.
      if (figure.kind === "date" && (period === "exact" || namesPeriod(question, figure)))
        return [];
      if (isOfOtherAge(question, figure, passage, sentence)) return [];
      if (isContradicted(insistences, { figure, passage, lead, sentence, own })) return [];
      if (isOfOtherBase({ figure, passage })) return [];
      if (isOtherRate(figure, () => readSentence(passage, sentence))) return [];
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
          place: fitPlace(question, figure, passage, sentence),
        },
      ];
    });
  });
}

/**
 * 東嶺有多少法官: a release that has no word for the one thing asked about, or none for a thing by name, has no figure
 * of it.
 */
function createLacksSubject(
  terms: readonly WeighedTerm[],
  { inRelease }: TermPresence,
): (release: Release) => boolean {
  const content = terms.flatMap(({ weight, isPlace }, t) => (weight >= 1 && !isPlace ? [t] : []));
  const things = content.filter((t) => isThing(terms[t]?.words[0] ?? ""));
  // Words of the table, and a single one of any kind, a release would write; of others it may have its own.
  const isPlain = content.length === 1 || content.every((t) => terms[t]?.isKnown === true);
  // 頭盔呢 after 罰沒多少: what a message newly names has to be there.
  const isNamed = ({ isNew, isKnown, isVerb }: WeighedTerm) => isNew === true && isKnown && !isVerb;
  const named = content.filter((t) => isNamed(terms[t] as WeighedTerm));
  return (release) => {
    const shares = inRelease(release);
    const isLacked = (t: number) => shares[t] === 0;
    if (named.length > 0 && named.every(isLacked)) return true;
    return (content.length > 0 && isPlain && content.every(isLacked)) || things.some(isLacked);
  };
}

/** 114年秋季 of 114年秋季從哪天到哪天. */
function namesPeriod({ periods }: Question, { text }: AttributedFigure): boolean {
  return periods.some((period) => fold(period) === fold(text));
}

/** 9處4,286戶: 幾多戶 asks for the second. */
function isBesideAsked({ unit }: Asked, figures: readonly AttributedFigure[], i: number): boolean {
  const figure = figures[i];
  if (unit === null || figure === undefined || wordsOfFigure(figure).unit === unit) return false;
  return [figures[i - 1], figures[i + 1]].some(
    (other) =>
      other !== undefined &&
      (other.start === figure.end || other.end === figure.start) &&
      fold(other.unit ?? "") === unit,
  );
}

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
  return (
    ages.length > 0 &&
    !ages.some((age) => asked.some((one) => isSameFigure(age, one) || isWithinBound(age, one)))
  );
}

/** 65歲 of somebody is among 60歲或以上. */
function isWithinBound({ value, approx }: Figure, { value: age, approx: bound }: Figure): boolean {
  if (typeof age !== "number" || bound !== "exact") return false;
  if (Array.isArray(value)) return value[0] <= age && age <= value[1];
  if (typeof value !== "number") return false;
  return approx === "more" ? age >= value : approx === "less" && age < value;
}

function isCompared(passage: IndexedPassage, figure: Span): boolean {
  const { text, start } = readFolded(passage);
  return /[比较]/.test(text.charAt(figure.start - start - 1));
}

function readSentence(passage: IndexedPassage, { start, end }: Span): string {
  const { text, start: offset } = readFolded(passage);
  return text.slice(start - offset, end - offset);
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

const SEX = /[男女](?:性|子|士|生)?$/;
/** 男7,902人 is a part of those who are asked for. */
const PART_SHARE = 0.4;

function shareOfSex({ said }: Question, figure: AttributedFigure): number {
  const isPart = figure.kind === "quantity" && SEX.test(wordsOfFigure(figure).counts);
  return isPart && !/[男女]/.test(said.join(" ")) ? PART_SHARE : 1;
}

const ONE_DAY_SHARE = 0.3;

function fitKind(question: Question, figure: AttributedFigure): number {
  if (question.asked.wanted === "date") {
    const { asked, folded } = question;
    // 8月1日至8月31日接受報名: the end of it is the day that is asked for.
    if (asked.unit !== "时" && /[日号號]$/.test(figure.text) && hasAskedEnd(folded, figure))
      return 1;
    if (asked.unit !== "日" || !asksForBothEnds(folded)) return fitDate(asked, figure);
    // 由哪天到哪天 asks for a time rather than for one day.
    const isDay = figure.days !== null && figure.days.from === figure.days.to;
    return fitDate({ ...asked, unit: null }, figure) * (isDay ? ONE_DAY_SHARE : 1);
  }
  return figure.kind === "date" ? 0 : fitUnit(question.asked, figure);
}
