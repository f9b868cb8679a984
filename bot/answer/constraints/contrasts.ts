import { fold } from "../../../index/text/fold.ts";
import { GROUPS } from "../words/contrast-groups.ts";
import { synonymsOf } from "../words/synonyms.ts";

/** 四星 and 五星, 三級 and 二級: numbers before one of these tell classes apart. */
const GRADED =
  /(?<![a-z各全])([一二三四五六七八九十\d]+|[甲乙丙丁特])(号线|号(?=风球|波|信号)|人?房(?![地产屋])|[阶时]段|等奖|孩|[星级档类期线环代甲型])/g;

/** 第四輪 is not the fifth; 四輪 is how many there were. */
const ROUND = /(?:第([一二三四五六七八九十]|\d{1,2})|首)(?:轮|批|波|届|梯次)/g;
const ROUNDS = ["轮", "批", "波", "届", "梯次"];

/** 第二輪, 第二梯次, 首批: in all the words for them. */
function toRounds(numbers: readonly string[]): string[] {
  return numbers.flatMap((number) =>
    ROUNDS.flatMap((round) => [`第${number}${round}`, ...(number === "一" ? [`首${round}`] : [])]),
  );
}

const NUMERALS = [..."一二三四五六七八九十"];

type Meaning = readonly string[];

interface Contrast {
  readonly meanings: readonly Meaning[];
  /** All its words. */
  readonly words: readonly string[];
  readonly isEvent: boolean;
}

const CONTRASTS: readonly Contrast[] = GROUPS.trim()
  .split("\n")
  .map((line) => {
    const meanings = fold(line.replace(/^! /, ""))
      .split(" ")
      .map((meaning) => meaning.split("/"));
    return { meanings, words: meanings.flat(), isEvent: line.startsWith("!") };
  });

/** 居者有其屋 for 居屋; a single character is too often a part of another word. */
function withSynonyms(word: string): string[] {
  return word.length > 1 ? synonymsOf(word) : [word];
}

/** What a question insists on: the words for it, and those for what it is not. */
export interface Insistence {
  readonly asked: readonly string[];
  readonly others: readonly string[];
  readonly isEvent: boolean;
  /** True when it names several of a group as one, so that what is told of all of them need name none: 蔬菜和水果. */
  readonly isOfAll: boolean;
  /** True for one of several rounds, which a day is told of before or behind it, and others beside. */
  readonly isRound?: boolean;
}

/** The folded texts of a release around a figure that say what it counts. */
export interface Surroundings {
  /** From the beginning of the sentence to the figure. */
  readonly before: string;
  /** From the figure, its unit among them, to the end of its own words. */
  readonly behind: string;
  /** The passage up to the end of the figure's own words. */
  readonly around: string;
  /** What the release is about. */
  readonly head: string;
  /** What is left of the sentence. */
  readonly rest: string;
}

/**
 * Finds what a conversation insists on, from its newest folded message to its oldest: a newer word replaces an
 * older one of its group.
 */
export function findInsistences(said: readonly string[]): Insistence[] {
  const found: Insistence[] = [];
  for (const insistence of said.flatMap(findIn)) {
    const words = [...insistence.asked, ...insistence.others];
    if (!found.some(({ asked }) => asked.some((word) => words.includes(word))))
      found.push(insistence);
  }
  return found;
}

/** What an English term insists on is told by any translation of it: 收費 as well as 充電 of "charging". */
export function withTranslations(
  insistence: Insistence,
  terms: readonly { readonly words: readonly string[] }[],
): Insistence {
  const { asked, others } = insistence;
  const translations = terms.flatMap(({ words: [likeliest = "", ...rest] }) =>
    asked.some((word) => likeliest.includes(word)) ? rest : [],
  );
  return {
    ...insistence,
    asked: [...new Set([...asked, ...translations])],
    others: others.filter((word) => !translations.includes(word)),
  };
}

/** Any word that a message may insist on: hardly one message in ten has one. */
const ANY_WORD = new RegExp(CONTRASTS.flatMap(({ words }) => words).join("|"));

/** 多少年 asks about no 少年, 熱線上半年 about nothing 線上, 睇醫生 for no doctor, 仔女 for no women, 牛肉乾 is a ticket, 出入境 goes both
 * ways, 一期多少錢 is asked of every one, and 春節後 is no day of it. */
const NO_INSISTENCE =
  /多少年|私家(?=车)|[仔儿]女|早晚高峰|(?<=[一二两三四五六七八九几])成人|(?<=[热专航铁沿])线上|线上(?=半年)|网上(?=[说讲话见看传])|大学(?=新?生)|(?<=[龟鸟鱼虫])蛋|鸡(?=蛋)|(?<=采购)网上|(?:老[年人]|长者|社区|开放|空中)大学|牛肉干|野猪|心脏(?=支架|病|科|骤停)|肾(?=病|上腺)|(?<=洗)肾|狂犬病|报名参赛|[出进]入境|[睇看见]医生|(?:夜晚|晚上|晚间|夜间)(?=.*几点|[\d一二两三四五六七八九十]+[点时])|一[期类](?=[要收是学多几])|死后|快死|超快充|[开揸]电车|铁路(?=平交道|道口|局|部门|警)|路人(?=[帮协]|施救)|(?:春节|新春|农历新年|清明|五一|端午|中秋|国庆|元旦|圣诞|复活节)[之以过]?[前后]/g;

function findIn(said: string): Insistence[] {
  const message = said.replace(NO_INSISTENCE, " ");
  const grades = [...message.matchAll(GRADED)].map(([, number = "", suffix = ""]) =>
    toInsistence(number, (numbers) => numbers.map((other) => other + suffix)),
  );
  const rounds = [...message.matchAll(ROUND)]
    .slice(-1)
    .map(([, number = "一"]) => ({ ...toInsistence(number, toRounds), isRound: true }));
  const named = (ANY_WORD.test(message) ? CONTRASTS : []).flatMap(
    ({ meanings, words, isEvent }) => {
      if (!words.some((word) => message.includes(word))) return [];
      const named = meanings.filter((meaning) => lastOf(message, meaning, words) !== -1);
      const said = named.flat();
      const others = words.filter((word) => !said.includes(word));
      const asked = isEvent ? said : [...new Set(said.flatMap(withSynonyms))];
      return [{ asked, others, isEvent, isOfAll: isJoined(message, said) }];
    },
  );
  return [...grades, ...rounds, ...named];
}

/** One number insisted on and the others up to ten, as `write` has them. */
function toInsistence(number: string, write: (numbers: readonly string[]) => string[]): Insistence {
  const digits = NUMERALS.map((_, i) => String(i + 1));
  const at = Math.max(NUMERALS.indexOf(number), digits.indexOf(number));
  const asked = [NUMERALS[at] ?? number, digits[at] ?? number];
  const all = [...NUMERALS, ...digits];
  const others = write(all.filter((other) => !asked.includes(other)));
  return { asked: write(asked), others, isEvent: false, isOfAll: false };
}

/** 蔬菜和水果, and how an English question's words stand in a row; not 蔬菜和水果各有幾多. */
function isJoined(message: string, words: readonly string[]): boolean {
  if (/各|分别/.test(message)) return false;
  return words.some((word) =>
    ["和", "与", "及", "跟", "、", " "].some((joint) =>
      words.some((other) => other !== word && message.includes(word + joint + other)),
    ),
  );
}

/**
 * True when a figure is not about what is insisted on: the word behind it, or else the nearest one before it, is
 * another of the group, or nothing around it names the asked one.
 */
export function contradicts(
  { before, behind, around, head, rest }: Surroundings,
  { asked, others, isEvent, isOfAll }: Insistence,
): boolean {
  const all = [...asked, ...others];
  const isBehind = (words: readonly string[]) => lastOf(behind, words, all) !== -1;
  if (isBehind(asked)) return false;
  if (isBehind(others)) return true;
  const nearest = lastOf(before, others, all);
  const own = lastOf(before, asked, all);
  if (nearest !== -1 || own !== -1) return nearest > own;
  const told = isEvent ? around + rest : around;
  const last = lastOf(told, asked, all);
  const other = isEvent ? -1 : lastOf(withoutCompared(told, others), others, all);
  if (last !== -1 || other !== -1) return other > last;
  return !isOfAll && lastOf(head, asked, all) === -1;
}

/** 較第一期增加: what is only compared with is blanked out; it is not what the sentences behind are about. */
function withoutCompared(text: string, words: readonly string[]): string {
  const compared = words
    .filter((word) => text.includes(word))
    .flatMap((word) => ["较", "比", "较第", "比第"].map((before) => before + word));
  return compared.reduce((rest, word) => rest.replaceAll(word, "\0".repeat(word.length)), text);
}

/** Where the last of some words begins, not counting those that are a part of a longer word of the group. */
function lastOf(text: string, words: readonly string[], group: readonly string[]): number {
  let last = -1;
  for (const word of words) {
    if (!text.includes(word)) continue;
    const longer = group.filter((other) => other.length > word.length && other.includes(word));
    const visible = longer.reduce(
      (rest, other) => rest.replaceAll(other, "\0".repeat(other.length)),
      text,
    );
    last = Math.max(last, visible.lastIndexOf(word));
  }
  return last;
}
