import type { Note, Refusal } from "../answer/answer.ts";
import { english } from "./english.ts";
import type { Language } from "./language.ts";
import { simplified } from "./simplified.ts";
import { traditional } from "./traditional.ts";

/** Whom the reader has to address, and whether the bot hears a plain mention in the group. */
export interface GroupTerms {
  readonly username: string;
  readonly hearsAll: boolean;
}

/** All that the bot says itself, in one language. Nothing in it comes from a release. */
export interface Messages {
  readonly start: (releases: number) => string;
  readonly help: (username: string) => string;
  /** Greeting of a group that the bot has been added to. */
  readonly introduction: (terms: GroupTerms) => string;
  readonly askForQuestion: string;
  /** Shown in the empty input field; at most 64 characters. */
  readonly askPlaceholder: string;
  readonly onlyText: string;
  readonly unknownCommand: string;
  readonly failed: string;
  readonly releases: (count: number) => string;
  readonly moreReleases: (count: number) => string;
  readonly noReleases: string;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly notes: Readonly<Record<Note, string>>;
  /** Stands above suggestions, so that nobody takes them for an answer. */
  readonly suggestions: string;
  readonly moreFigures: (count: number) => string;
  readonly moreCitations: (count: number) => string;
  readonly shortened: string;
  /** On the button above empty inline results; short. */
  readonly inlineNotFound: string;
  readonly inlineHint: string;
}

const MESSAGES: Readonly<Record<Language, Messages>> = { traditional, simplified, english };

/** What the bot says itself, in the given language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}
