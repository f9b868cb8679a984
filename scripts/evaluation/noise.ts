import { Converter } from "opencc-js";
import background from "../../index/text/data/background.json" with { type: "json" };
import { fold } from "../../index/text/fold.ts";
import { findPinyinPairs } from "../../index/text/pinyin.ts";
import { createRandom } from "../bench/random.ts";

/** What real askers do to a question. */
export type Noise = "typo" | "prefix" | "chatter" | "bare" | "script" | "width";

const PREFIXES = [
  "請問一下，",
  "不好意思想問個問題，",
  "老師叫我查，",
  "哈囉大家好，",
  "各位前輩好，想請教",
  "我想知道",
  "剛剛看到新聞很好奇，",
  "麻煩幫我查一下",
  "有人可以告訴我嗎？",
  "唔該，想問下",
];
const CHATTER = [
  "，謝謝大大",
  "？在線等，挺急的",
  "，找了半天都沒看到",
  "，拜託了",
  "？我要寫報告用的",
  "，不知道的話也沒關係",
  "？爬文沒找到，先謝過",
  "，跟朋友打賭輸贏一杯咖啡",
  "？越詳細越好",
  "，有出處更好",
];

/** Common characters by toneless syllable: a typist picks the wrong one of these. */
const HOMOPHONES = makeHomophones();
const toTraditional = Converter({ from: "cn", to: "tw" });

/** A question as a hurried asker types it; the same question, seed and kinds always give the same text. */
export function addNoise(question: string, seed: number, kinds: readonly Noise[]): string {
  const random = createRandom(toSeed(`${seed} ${question}`));
  const has = (kind: Noise) => kinds.includes(kind);
  let text = has("typo") ? mistype(question, random) : question;
  if (has("chatter")) text = text.replace(/[？?。]\s*$/, "") + pick(CHATTER, random);
  if (has("prefix")) text = pick(PREFIXES, random) + text;
  if (has("script")) text = isTraditional(text) ? fold(text) : toTraditional(text);
  if (has("bare")) text = text.replace(/[，。？！、,?!]/g, " ").trim();
  return has("width") ? toFullWidth(text) : text;
}

/**
 * The mix that noisy figures are given for: every question with typo, prefix and chatter, and each of the
 * other kinds on a third of the questions.
 */
export function addUsualNoise(question: string, seed: number): string {
  const random = createRandom(toSeed(`mix ${seed} ${question}`));
  const others = (["bare", "script", "width"] as const).filter(() => random() < 1 / 3);
  return addNoise(question, seed, ["typo", "prefix", "chatter", ...others]);
}

function mistype(question: string, random: () => number): string {
  const places = Array.from(fold(question)).flatMap((character, at) => {
    const others = homophonesOf(character).filter((other) => other !== character);
    return others.length > 0 ? [{ at, others }] : [];
  });
  if (places.length === 0) return question;
  const { at, others } = pick(places, random);
  return question.slice(0, at) + pick(others, random) + question.slice(at + 1);
}

function homophonesOf(character: string): readonly string[] {
  return HOMOPHONES.get(syllableOf(character)) ?? [];
}

function makeHomophones(): ReadonlyMap<string, readonly string[]> {
  const bySyllable = new Map<string, string[]>();
  for (const character of background.levels.flatMap((level) => Array.from(level.characters))) {
    const syllable = syllableOf(character);
    const group = bySyllable.get(syllable);
    if (group) group.push(character);
    else bySyllable.set(syllable, [character]);
  }
  return bySyllable;
}

/** The syllable of one character, read off the pair that it makes with itself. */
function syllableOf(character: string): string {
  return findPinyinPairs(character + character)[0]?.split(" ")[0] ?? "";
}

function isTraditional(text: string): boolean {
  return Array.from(text).some(
    (character) => /\p{Script=Han}/u.test(character) && fold(character) !== character,
  );
}

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** FNV-1a. */
function toSeed(key: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) state = Math.imul(state ^ key.charCodeAt(i), 0x01000193);
  return state;
}
