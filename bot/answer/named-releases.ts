import type { Generation } from "../../index/generation.ts";
import type { Query } from "../../index/query.ts";
import type { Release } from "../../index/release.ts";
import { remember } from "../../index/remember.ts";
import type { RankedPassage } from "../../index/retriever.ts";
import { foldedTextOf, readFoldedTitle } from "./folded-text.ts";
import type { Question } from "./question.ts";

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
  const named = namesOf(generation).flatMap(({ name, release }) =>
    said.some((words) => words.includes(name)) ? release : [],
  );
  const [only, ...others] = new Set(named);
  return only !== undefined && others.length === 0 ? (release) => release === only : () => true;
}

const NAME = /["《<](\p{Script=Han}{2,6})(?=["》>])/gu;

/** The names in quotes in the titles of all releases. */
const namesOf = remember(({ releases }: Generation) =>
  releases.flatMap((release) =>
    [...readFoldedTitle(release).text.matchAll(NAME)].map(([, name = ""]) => ({ name, release })),
  ),
);
