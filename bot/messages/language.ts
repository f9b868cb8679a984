import { isEnglish } from "../../index/text/terms.ts";
import { decodeCharacters } from "./legacy-charsets.ts";

/** The three languages that the bot itself speaks. What it quotes is never converted. */
export type Language = "traditional" | "simplified" | "english";

/** The everyday characters of Traditional Chinese, all of Big5, and all of GB 2312. */
const EVERYDAY_BIG5 = decodeCharacters("big5", { first: 0xa4, last: 0xc6 });
const BIG5 = decodeCharacters("big5", { first: 0xa4, last: 0xf9 });
const GB2312 = decodeCharacters("gbk", { first: 0xb0, last: 0xf7 });

/** Words that only written Cantonese has; its readers read Traditional. */
const CANTONESE = /[嘅咗喺冇哋咁嚟嗰啲嘢佢睇畀唔噉]|邊個|边个|邊度|边度|點解|点解|幾多|几多|乜/;
const HAN = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;

/**
 * The language to speak to whoever wrote `text`: by its script where it shows one, else by the language of
 * their Telegram (`languageCode`), else Traditional, as most official releases here are.
 */
export function chooseLanguage(text: string, languageCode?: string): Language {
  if (CANTONESE.test(text)) return "traditional";
  if (isEnglish(text) && LETTER.test(text)) return "english";
  if (HAN.test(text)) return toScript(text) ?? toChinese(languageCode);
  return toLanguage(languageCode);
}

/** The language of a Telegram user whose words do not show one: `zh-hans`, `zh-TW`, `en`, or not given. */
export function toLanguage(languageCode: string | undefined): Language {
  if (languageCode === undefined || /^(zh|yue)\b/i.test(languageCode)) {
    return toChinese(languageCode);
  }
  return "english";
}

function toChinese(languageCode: string | undefined): Language {
  return /^zh(-hans|-cn|-sg|-my)?$/i.test(languageCode ?? "") ? "simplified" : "traditional";
}

/**
 * Traditional or Simplified by the characters that only one of the two standards has; null when the text has
 * none of either (前三季度批捕多少人) or as many of one as of the other.
 */
function toScript(text: string): Language | null {
  let balance = 0;
  for (const character of text) {
    if (BIG5.has(character) && !GB2312.has(character)) balance++;
    if (GB2312.has(character) && !EVERYDAY_BIG5.has(character)) balance--;
  }
  if (balance === 0) return null;
  return balance > 0 ? "traditional" : "simplified";
}
