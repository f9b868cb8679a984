/**
 * Writes `index/text/data/background.json`: how common Han characters and pairs of them are in ordinary Chinese texts.
 *
 *   npx tsx scripts/fit/fit-background.ts SQUAD-FILE…
 *
 * Reads the paragraphs of SQuAD-format sets and their questions (each counts as one more text, since
 * what people ask with is rare in what they read).
 */
import { writeFileSync } from "node:fs";
import { fold } from "../../index/text/fold.ts";
import { findTerms } from "../../index/text/terms.ts";
import { readSquadFile } from "../evaluation/squad.ts";

/** Rarer terms are left out: with one or two texts nothing is known about them. */
const LEAST_TEXTS = 4;
/** Terms whose shares of texts are within this factor are written as one level. */
const LEVEL_FACTOR = 1.35;

const texts = process.argv.slice(2).flatMap((file) => {
  return readSquadFile(file).data.flatMap(({ paragraphs }) =>
    paragraphs.map(({ context, qas }) => `${context}\n${qas.map((qa) => qa.question).join("\n")}`),
  );
});
if (texts.length === 0) {
  console.error("Usage: npx tsx scripts/fit/fit-background.ts SQUAD-FILE…");
  process.exit(1);
}

const counts = new Map<string, number>();
for (const text of texts) {
  for (const term of new Set(findTerms(fold(text)))) {
    if (/^[\u3400-\u9fff]{1,2}$/.test(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
}
const levels = new Map<number, string[]>();
for (const [term, count] of counts) {
  if (count < LEAST_TEXTS) continue;
  const level = Math.floor(Math.log(texts.length / count) / Math.log(LEVEL_FACTOR));
  const terms = levels.get(level);
  if (terms) terms.push(term);
  else levels.set(level, [term]);
}
const ofLength = (terms: readonly string[], length: number) =>
  terms
    .filter((term) => term.length === length)
    .sort()
    .join("");
const table = [...levels]
  .sort(([a], [b]) => a - b)
  .map(([level, terms]) => ({
    share: Number(LEVEL_FACTOR ** -(level + 0.5)).toPrecision(3),
    characters: ofLength(terms, 1),
    pairs: ofLength(terms, 2),
  }))
  .map(({ share, ...rest }) => ({ share: Number(share), ...rest }));
writeFileSync(
  new URL("../../index/text/data/background.json", import.meta.url),
  `${JSON.stringify({ texts: texts.length, levels: table }, null, 2)}\n`,
);
console.log(`${texts.length} texts, ${[...levels.values()].flat().length} terms`);
