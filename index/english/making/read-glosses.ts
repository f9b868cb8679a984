import { findLemmas } from "../lemmas.ts";
import { toKey } from "../words.ts";

/** An entry of the dictionary. */
export interface DictionaryEntry {
  readonly simplified: string;
  /** Syllables with tone numbers; those of a name begin with a capital letter. */
  readonly pinyin: string;
  readonly english: readonly string[];
}

/** An English term that an entry translates. */
export interface Sense {
  readonly key: string;
  /** Less for what stands late in the entry or is marked as rare. */
  readonly weight: number;
  /** The key is the chief part of a longer one, not what the dictionary says. */
  readonly isShortened?: boolean;
  readonly isPerson?: boolean;
}

const NOT_A_MEANING =
  /^(?:see |see also|(?:\w+ )*variant of|CL:|surname |Taiwan pr|also pr|used in|classifier for|same as|abbr\. (?:for|to)|also written|lit\. |fig\. |name of|\(?bird species|\(?onom|particle|old name|former name|idiom|Kangxi radical|Japanese variant|refers to|pr\. |equivalent to|contrasted with)/;
const RARE =
  /\b(?:old|archaic|literary|dialect|slang|vulgar|derog|classical|idiom|proverb|in former times|loanword|jocular|euphemism|courteous|humble|honorific|obsolete|fig|lit|Cantonese|onom|arch)\b/;
/** What stands after the name of a place, and in a question often does not. */
const KIND_OF_PLACE =
  / (?:(?:prefecture|county|sub prefecture) level city|autonomous (?:county|prefecture|region)|new city|city|county|district|province|prefecture|township|town|municipality|dynasty|kingdom|republic|river|mountains?|islands?|sea|lake|peninsula|empire)$/;

/** Words in a term, at most, of a common noun or a verb. */
const MOST_WORDS = 3;

/** True when the entry is a name: a person, a place, a people, an organisation. */
export function isName({ pinyin }: DictionaryEntry): boolean {
  return /^[A-Z]/.test(pinyin);
}

/** The letters of an entry's pinyin. */
export function toLetters({ pinyin }: DictionaryEntry): string {
  return pinyin.replace(/[^a-z]/gi, "").toLowerCase();
}

/** True when the gloss gives years of life. */
export function isPerson(gloss: string): boolean {
  return /\((?:c\. )?(?:born )?\d{3,4}\??(?: BC)?-/.test(gloss);
}

/** The English terms of an entry. */
export function readGlosses(entry: DictionaryEntry): Sense[] {
  const named = isName(entry);
  return entry.english.flatMap((gloss, i) => readGloss(gloss, i, named));
}

function readGloss(gloss: string, position: number, named: boolean): Sense[] {
  if (NOT_A_MEANING.test(gloss)) return [];
  const usage = RARE.test((gloss.match(/\([^)]*\)/g) ?? []).join(" ")) ? 0.4 : 1;
  const spelling = named ? gloss.replace(/^([A-Z])(.*?)\((\1[a-z]{3,})\)/, "$1$2; $3; ") : gloss;
  const plain = spelling.replace(/\[[^\]]*\]|\([^)]*\)|[^\x20-\u024f’]+/g, " ");
  return plain.split(";").flatMap((part, i) => {
    const weight = usage / (1 + 0.35 * position) / (1 + 0.15 * i);
    const senses = named ? readName(part, isPerson(gloss)) : readMeaning(part);
    return senses.map((sense) => ({ ...sense, weight: sense.weight * weight }));
  });
}

/** Of a name the text up to the first comma; the rest describes. */
function readName(text: string, isPerson: boolean): Sense[] {
  const head = text.split(/,| in /)[0] ?? "";
  const names = head.split(/ or | aka /).filter((name) => /[A-Z]/.test(name));
  return names.flatMap((name) => {
    const key = toTerm(name);
    const place = key.replace(KIND_OF_PLACE, "");
    const short = isPerson && place === key ? toFamilyName(key) : place;
    const shortened = { key: short, weight: 0.6, isShortened: true, isPerson };
    return [{ key, weight: 1 }, ...(short === key ? [] : [shortened])];
  });
}

/** The last of two or three words; a longer description of a person is left as it is. */
function toFamilyName(key: string): string {
  return /^\S+ (?:\S+ )?\S+$/.test(key) && !key.includes(" of ") ? key.replace(/^.* /, "") : key;
}

/** Short parts between commas are synonyms; longer ones describe. */
function readMeaning(text: string): Sense[] {
  const keys = text.split(/,| or /).map(toTerm);
  const areSynonyms = keys.every((key) => countWords(key) <= MOST_WORDS);
  return keys
    .slice(0, areSynonyms ? keys.length : 1)
    .filter((key) => countWords(key) <= MOST_WORDS)
    .flatMap((key) => [
      { key, weight: 1 },
      { key: toSingular(key), weight: 0.9 },
    ]);
}

/** Also of a term that is no plural. */
function toSingular(key: string): string {
  const last = key.slice(key.lastIndexOf(" ") + 1);
  const lemma = /[^s]s$/.test(last) ? findLemmas(last)[0] : undefined;
  return lemma === undefined ? key : key.slice(0, key.length - last.length) + lemma;
}

/** How many words a term has. */
export function countWords(term: string): number {
  return term.split(" ").length;
}

function toTerm(text: string): string {
  return toKey(text.replace(/\b(?:etc|sb|sth|esp\.?|e\.g\.|i\.e\.)(?!\w)/g, " "))
    .replace(/^(?:(?:to be|to|the|a|an|of|very|be) )+/, "")
    .replace(/ (?:of|to|with|for|in|on|at|person)$/, "");
}
