import type { Read } from "./find-sources.ts";
import type { ContentTerm } from "./question/content-terms.ts";

/** 案子 and 人數 of 批捕的案子和人數: the unit of a figure tells them apart. */
const GENERAL = /^(?:案|案件|案子|个案|人|人数|宗数|件数|金额|数量|面积)$/;

/** Marks what tells the parts of one question apart. */
export function markItems(parts: readonly Read[]): readonly Read[] {
  if (parts.length < 2) return parts;
  const firstWords = parts.map(
    ({ question }) => new Set(question.terms.map(({ words: [word] }) => word)),
  );
  const isItem = ({ words: [word] }: ContentTerm, own: number) =>
    !GENERAL.test(word ?? "") && firstWords.every((words, j) => j === own || !words.has(word));
  const items = parts.map(({ question }, i) => question.terms.filter((term) => isItem(term, i)));
  return parts.map((part, i) => {
    const { question } = part;
    const terms = question.terms.map((term) => ({ ...term, isItem: isItem(term, i) }));
    const others = items.flatMap((item, j) =>
      j === i ? [] : item.flatMap(({ words, weight }) => (weight >= 1 ? words : [])),
    );
    const places = question.places.filter((place) =>
      parts.every((other, j) => j === i || !other.question.places.includes(place)),
    );
    return { ...part, question: { ...question, terms, part: { places, others } } };
  });
}
