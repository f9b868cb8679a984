import type { Figure } from "../../../index/figures/figure.ts";
import { readUnit, type Unit } from "../../../index/figures/quantities/units.ts";
import type { Span } from "../../../index/text/span.ts";
import { findMistypedAt, findSynonymAt, isVerb, synonymsOf } from "../words/synonyms.ts";

/** One thing that a question names, in every wording that a release may use for it. */
export interface ContentTerm extends Span {
  /** Folded; any of them found counts as the term found. */
  readonly words: readonly string[];
  /** How much it tells beside the other terms of the question. */
  readonly weight: number;
  /** True for a word of the synonym table, false for a bare pair of characters. */
  readonly isKnown: boolean;
  readonly isVerb: boolean;
  /** True for the noun that is counted: 口罩 of 多少口罩. */
  readonly isCounted: boolean;
  /** True for a place that the question names. */
  readonly isPlace?: boolean;
  /** True for a pair of which one character often carries grammar. */
  readonly mayBeWord?: boolean;
  /** True for what only this one of several questions names: 廚師 of 廚師和電工的合格率各多少. */
  readonly isItem?: boolean;
  /** True for what a follow-up names itself, beside what it takes over. */
  readonly isNew?: boolean;
  /** Set for a figure that narrows down what is asked, found by its value: 21歲以下 of 21歲以下有多少人. */
  readonly stated?: Figure;
}

/** Words that carry grammar; a pair of characters with one of these tells little. */
const GRAMMAR = new Set(
  "的了在是有和同与跟及把被由从到那这些都也还又所里上下中个们就而或但于以为之其会能要可给对向让将着过得地我你他她它您咱嘅咗系唔喺佢哋啲嗰呢度",
);
/** Those of them that are often a part of a word: 中 of 高中, 会 of 议会. */
const IN_WORDS = new Set("里上下中会能度所为和由过对地");

const HAN = /[\u3400-\u9fff]/;
const WORD = /[a-z0-9][a-z0-9.%-]*/y;

const NUMERAL = /[第十百千万亿零〇二三四五六七八九之统唯]/;

const PLAIN = { isKnown: false, isVerb: false, isCounted: false } as const;

const SYNONYM_WEIGHT = 1.6;
const PAIR_WEIGHT = 1;
const GRAMMAR_PAIR_WEIGHT = 0.15;
const LONE_CHARACTER_WEIGHT = 0.5;

/**
 * Cuts a folded question, in which everything that is not content is blanked out, into its terms: words of
 * the synonym table, Latin words and numbers, and pairs of neighbouring characters of what is left.
 */
export function findContentTerms(content: string): ContentTerm[] {
  const terms: ContentTerm[] = [];
  for (let at = 0; at < content.length; ) {
    const word = readWord(content, at);
    if (word !== null) {
      terms.push(word);
      at = word.end;
      continue;
    }
    const end = findRunEnd(content, at);
    terms.push(...pairsOf(content, at, end));
    at = Math.max(end, at + 1);
  }
  return terms;
}

const NOT = /^(?:唔系|不是|并非)(?=(\p{Script=Han}{2}))/u;

/** 唔係本地人 asks for 非本地居民; a word only where a release writes it, since 不是 is often small talk. */
function readNegated(content: string, at: number): ContentTerm | null {
  const match = NOT.exec(content.slice(at, at + 5));
  if (match === null || /[是系]/.test(content.charAt(at - 1))) return null;
  const [not, pair = ""] = match;
  return {
    start: at,
    end: at + not.length + pair.length,
    words: ["非", "不是", "并非"].map((word) => word + pair),
    weight: GRAMMAR_PAIR_WEIGHT,
    ...PLAIN,
    mayBeWord: true,
  };
}

function readWord(content: string, at: number): ContentTerm | null {
  const negated = readNegated(content, at);
  if (negated !== null) return negated;
  const synonym = findWordAt(content, at);
  const unit = readOneUnit(content, at);
  const isLonger = synonym !== null && at + synonym.length > (unit?.end ?? 0);
  if (isLonger && (synonym.length > 1 || isLone(content, at))) {
    const words = wordsOf(content, at, synonym);
    return {
      start: at,
      end: at + synonym.length,
      words,
      weight: SYNONYM_WEIGHT,
      ...PLAIN,
      isKnown: true,
      isVerb: isVerb(synonym),
    };
  }
  if (unit !== null) {
    // 一畝給多少: what is given for each.
    const words = [`一${unit.word}`, `每${unit.word}`];
    return { start: at, end: unit.end, words, weight: PAIR_WEIGHT, ...PLAIN, isKnown: true };
  }
  WORD.lastIndex = at;
  const latin = WORD.exec(content)?.[0];
  if (latin === undefined) return null;
  return {
    start: at,
    end: at + latin.length,
    words: [latin],
    weight: SYNONYM_WEIGHT,
    ...PLAIN,
  };
}

const NEGATED = /(?<!有)[没未唔冇]$/;
const NEGATIONS = ["未", "没", "没有", "不", "尚未"];

/** 沒批准逮捕 asks for 不批准逮捕, 未完成 for what is said not to be. */
function wordsOf(content: string, at: number, word: string): string[] {
  if (!isVerb(word) || !NEGATED.test(content.slice(Math.max(0, at - 2), at))) {
    return synonymsOf(word);
  }
  const negated = `不${word}`;
  const known = synonymsOf(negated);
  if (known.length > 1) return known;
  return synonymsOf(word).flatMap((verb) => NEGATIONS.map((not) => not + verb));
}

/** The word of the table that begins at `at`, as written or, where that is longer, as meant: 失業律. */
function findWordAt(content: string, at: number): string | null {
  const written = findSynonymAt(content, at);
  const meant = findMistypedAt(content, at);
  if (meant === null || meant.length <= (written?.length ?? 0)) return written;
  // 走私有幾多 means no 走私油.
  return GRAMMAR.has(content.charAt(at + meant.length - 1)) ? written : meant;
}

/** 一晚 of 住一晚幾錢. */
function readOneUnit(content: string, at: number): Unit | null {
  if (content.charAt(at) !== "一" || NUMERAL.test(content.charAt(at - 1))) return null;
  return readUnit(content, at + 1);
}

/** A verb of one character is only taken for one when it is not part of a longer word: 抓了 but not 抓緊. */
function isLone(content: string, at: number): boolean {
  return !isWordAt(content, at + 1) || !isWordAt(content, at - 1);
}

function isWordAt(content: string, at: number): boolean {
  return HAN.test(content.charAt(at)) && !GRAMMAR.has(content.charAt(at));
}

/** The end of the run of plain Han characters that begins at `at`. */
function findRunEnd(content: string, at: number): number {
  let end = at;
  while (end < content.length && HAN.test(content.charAt(end))) {
    const synonym = end > at ? findWordAt(content, end) : null;
    if (synonym !== null && (synonym.length > 1 || !isWordAt(content, end + 1))) break;
    if (end > at && readOneUnit(content, end) !== null) break;
    end++;
  }
  return end;
}

function pairsOf(content: string, start: number, end: number): ContentTerm[] {
  if (end - start === 1) {
    const weight = GRAMMAR.has(content.charAt(start)) ? 0 : LONE_CHARACTER_WEIGHT;
    return [{ start, end, words: [content.charAt(start)], weight, ...PLAIN }];
  }
  const pairs: ContentTerm[] = [];
  for (let i = start; i + 1 < end; i++) {
    const pair = content.slice(i, i + 2);
    const hasGrammar = GRAMMAR.has(pair.charAt(0)) || GRAMMAR.has(pair.charAt(1));
    const weight = hasGrammar ? GRAMMAR_PAIR_WEIGHT : PAIR_WEIGHT;
    const mayBeWord = hasGrammar && [...pair].every((c) => !GRAMMAR.has(c) || IN_WORDS.has(c));
    pairs.push({ start: i, end: i + 2, words: [pair], weight, ...PLAIN, mayBeWord });
  }
  return pairs;
}
