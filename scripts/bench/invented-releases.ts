import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Release } from "../../index/releases/release.ts";
import { splitSentences } from "../../index/text/sentences.ts";

const PARAGRAPHS = 8;
const SENTENCES = 3;
/** Two windows a paragraph of three sentences. */
const WINDOWS_PER_RELEASE = PARAGRAPHS * (SENTENCES - 1);
const FILES_PER_FOLDER = 1_000;

/**
 * Writes releases of about so many windows in all: sentences of the given ones put together anew, with other
 * numbers and years.
 */
export function inventReleases(
  folder: string,
  windows: number,
  { releases, random }: { readonly releases: readonly Release[]; readonly random: () => number },
): void {
  const sentences = findSentences(releases);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  for (let i = 0; i < windows / WINDOWS_PER_RELEASE; i++) {
    const year = 1990 + Math.floor(random() * 40);
    const paragraph = () =>
      Array.from({ length: SENTENCES }, () => renumber(pick(sentences), year, random)).join("");
    const title = renumber(pick(releases).title, year, random);
    const head = `---\ntitle: ${JSON.stringify(title)}\ndate: ${year}-12-29\n---\n`;
    const below = join(folder, String(Math.floor(i / FILES_PER_FOLDER)));
    mkdirSync(below, { recursive: true });
    const text = head + Array.from({ length: PARAGRAPHS }, paragraph).join("\n");
    writeFileSync(join(below, `${i}.txt`), text);
  }
}

/** The whole sentences of releases. */
export function findSentences(releases: readonly Release[]): string[] {
  return releases.flatMap(({ text, body }) =>
    splitSentences(text, body)
      .map(({ start, end }) => text.slice(start, end))
      .filter((sentence) => /[。！？]$/.test(sentence)),
  );
}

/** Years become `year` or the one before, other digits any digits. */
function renumber(sentence: string, year: number, random: () => number): string {
  return sentence.replace(/(?:19|20)\d\d(?=年)|\d/g, (found) => {
    if (found.length === 4) return String(year - Math.floor(random() * 2));
    return found === "0" ? found : String(1 + Math.floor(random() * 9));
  });
}
