/** One word of an English text. */
export interface Word {
  /** Lower case, without accents or a possessive ending. */
  readonly text: string;
  readonly isCapitalised: boolean;
}

const WORDS =
  /(?:[A-Za-z]\.){2,}|[A-Za-z]+\d+\.\d+\b|\d+(?:st|nd|rd|th)\b|\d+(?:[.,]\d+)*|[A-Za-z\d]+/g;

/** The words of an English text in order; a hyphen divides, the dots of an abbreviation do not. */
export function splitWords(text: string): Word[] {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/['’]s\b|(?<=s)['’](?!\w)/g, "")
    .replace(/(?<=\w)['’](?=\w)/g, "");
  return Array.from(plain.matchAll(WORDS), ([word]) => ({
    text: toCountry(word) ?? word.replace(/\.(?!\d)/g, "").toLowerCase(),
    isCapitalised: /^[A-Z]/.test(word),
  }));
}

/** In small letters these are pronouns or no words at all. */
function toCountry(word: string): string | undefined {
  if (/^U\.?S\.?(?:A\.?)?$/.test(word)) return "usa";
  return /^U\.?K\.?$/.test(word) ? "uk" : undefined;
}

/** The form in which the term table and the words of a question are compared. */
export function toKey(text: string): string {
  return splitWords(text)
    .map((word) => word.text)
    .join(" ");
}
