import type { Generation } from "../../../index/generation.ts";
import type { Query } from "../../../index/ranking/query.ts";
import type { RankedPassage } from "../../../index/ranking/retriever.ts";
import type { Release } from "../../../index/releases/release.ts";
import { remember } from "../../../index/remember.ts";
import type { Question } from "../question/question.ts";
import { foldedTextOf, readFoldedTitle } from "../words/folded-text.ts";

/** Marks around a name, folded. */
const MARKS = [
  ['"', '"'],
  ["《", "》"],
  ["<", ">"],
] as const;

/** 「破浪」行動: a name in quotes is that of one release, when any has it. */
export function createIsQuoted(
  query: Query,
  ranked: readonly RankedPassage[],
): (release: Release) => boolean {
  if (query.quoted.length === 0) return () => true;
  const createHolds = (isIn: (words: string, text: string) => boolean) =>
    remember((release: Release) =>
      query.quoted.every((words) => isIn(words, foldedTextOf(release))),
    );
  // 「破浪」 is not 「破浪二號」, where any release writes it so.
  const inMarks = createHolds((words, text) =>
    MARKS.some(([open, close]) => text.includes(open + words + close)),
  );
  const anywhere = createHolds((words, text) => text.includes(words));
  const holds = [inMarks, anywhere].find((one) =>
    ranked.some(({ passage }) => one(passage.release)),
  );
  return holds ?? (() => true);
}

/** 颱風「青鸞」: what the title of one release has in quotes is asked of that release, with quotes or without. */
export function createIsNamed(
  { said }: Question,
  generation: Generation,
): (release: Release) => boolean {
  const byPair = namesByPair(generation);
  const named = said.flatMap((words) =>
    Array.from({ length: words.length }, (_, at) => byPair.get(words.slice(at, at + 2)) ?? [])
      .flatMap((names, at) => names.filter(({ name }) => words.startsWith(name, at)))
      .map(({ release }) => release),
  );
  const [only, ...others] = new Set(named);
  return only !== undefined && others.length === 0 ? (release) => release === only : () => true;
}

const NAME = /["《<](\p{Script=Han}{2,6})(?=["》>])/gu;

interface Named {
  readonly name: string;
  readonly release: Release;
}

/** The names in quotes in the titles of all releases, by their first two characters. */
const namesByPair = remember(({ releases }: Generation) => {
  const byPair = new Map<string, Named[]>();
  for (const release of releases) {
    for (const [, name = ""] of readFoldedTitle(release).text.matchAll(NAME)) {
      const pair = name.slice(0, 2);
      byPair.set(pair, [...(byPair.get(pair) ?? []), { name, release }]);
    }
  }
  return byPair;
});
