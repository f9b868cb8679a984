import { WORD } from "../alike.ts";

/** What stands for one another, from the term table's text: a line a term, the words that translate it. */
export function makeAlike(terms: string): string {
  const lines = terms.split("\n").map((line) => {
    const translations = line.split("\t").slice(1);
    return translations.map((field) => field.slice(1)).filter((word) => WORD.test(word));
  });
  const several = lines.filter(({ length }) => length > 1).map((words) => words.join(" "));
  return [...new Set(several)].join("\n");
}
