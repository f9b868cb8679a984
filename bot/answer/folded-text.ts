import type { Release } from "../../index/release.ts";
import { fold } from "../../index/text/fold.ts";

const FOLDED = new WeakMap<Release, string>();

/** The folded text of a release, made once. */
export function foldedTextOf(release: Release): string {
  let folded = FOLDED.get(release);
  if (folded === undefined) {
    folded = fold(release.text);
    FOLDED.set(release, folded);
  }
  return folded;
}

const TITLES = new WeakMap<Release, string>();

/** Title and source of a release, folded, made once. */
export function foldedTitleOf(release: Release): string {
  let folded = TITLES.get(release);
  if (folded === undefined) {
    folded = fold(`${release.title} ${release.source ?? ""}`);
    TITLES.set(release, folded);
  }
  return folded;
}
