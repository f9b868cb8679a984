import { provinceOf } from "../../../index/figures/attribution/place-table.ts";
import { findPlaces } from "../../../index/figures/attribution/places.ts";
import type { AttributedFigure } from "../../../index/figures/figure.ts";
import { foldedText } from "../../../index/folded-passage.ts";
import type { IndexedPassage } from "../../../index/generation.ts";
import type { Release } from "../../../index/releases/release.ts";
import { remember } from "../../../index/remember.ts";
import { fold } from "../../../index/text/fold.ts";
import { contains, type Span } from "../../../index/text/span.ts";
import type { Question } from "../question/question.ts";
import { foldedTextOf } from "../words/folded-text.ts";
import {
  isDated,
  isOfNation,
  isOfRelease,
  isProvince,
  isSamePlace,
  isSpecific,
  MAINLAND,
  NATION,
  placesOf,
  placesTold,
  toName,
  WHOLE,
} from "./release-places.ts";

/** How the place that a figure is about agrees with the place asked. */
export type PlaceFit = "open" | "exact" | "near" | "conflict";

/** Compares the places that a question names with that of a figure, its sentence and its release. */
export function fitPlace(
  { places: asked, folded }: Pick<Question, "places" | "folded">,
  figure: AttributedFigure,
  passage: IndexedPassage,
  sentence: Span,
): PlaceFit {
  if (asked.length === 0) return "open";
  const { release } = passage;
  const text = foldedText(passage);
  const words = text.slice(sentence.start - passage.start, sentence.end - passage.start);
  const before = text.slice(0, sentence.start - passage.start);
  const head = words.slice(0, figure.start - sentence.start);
  if (!isDated(release)) {
    return asked.every((place) => words.includes(toName(place))) ? "exact" : "near";
  }
  const own = figure.place === null ? null : fold(figure.place.text);
  const isNamed = own !== null && folded.includes(toName(own));
  // A place that another figure of the sentence is about is not that of this one.
  const taken = passage.figures
    .filter(
      (other) =>
        other.kind === "quantity" &&
        contains(sentence, other) &&
        other.place !== null &&
        !other.place.inherited,
    )
    .map((other) => fold(other.place?.text ?? ""));
  // 中国对东盟进出口: the country is the place of a release that is of no part of it.
  const isMain = (place: string) =>
    isOfRelease(place, release) || (NATION.test(place) && isOfNation(release, place));
  // 澳門有多少香港旅客: of two places the release's own is the place, the other one is said of what is counted.
  const modifiers = asked.some(isMain)
    ? asked.filter((place) => !isMain(place) && isSpecific(place))
    : [];
  if (modifiers.length > 0) {
    // 台灣的新北市有幾宗 is not answered by those of 臺北市.
    const isOf = (place: string | null) =>
      place !== null && modifiers.some((name) => isSamePlace(place, toName(name)));
    if (modifiers.length === 1 && isOf(own)) return "exact";
    if (taken.some(isOf) && own !== null && isSpecific(own)) return "conflict";
    const isSaid = (name: string) => words.includes(name) && !isOneOfMany(name, head);
    return modifiers.every((place) => isSaid(toName(place))) ? "near" : "conflict";
  }
  const fits = asked.map((place) => {
    const name = toName(place);
    if (!isMain(place) && isOneOfMany(name, head)) return "conflict";
    if (isListedPlace(name, figure, release)) return "exact";
    const isTaken =
      figure.kind === "quantity" &&
      taken.some((other) => isSamePlace(other, name)) &&
      !isLastPlace(name, head);
    return fitOne(place, own, release, { before, sentence: words, isTaken, isNamed });
  });
  // 嘉義縣布袋港: the place of the figure, and one in it.
  const areAllSaid =
    fits.includes("exact") && asked.every((place) => words.includes(toName(place)));
  return areAllSaid ? "exact" : fits.reduce(worse);
}

/** The passage around a figure, folded. */
interface Surroundings {
  readonly before: string;
  readonly sentence: string;
  /** Whether another figure of the sentence is about the place. */
  readonly isTaken: boolean;
  /** Whether the question also names the place that the figure is about. */
  readonly isNamed: boolean;
}

function fitOne(
  asked: string,
  own: string | null,
  release: Release,
  { before, sentence, isTaken, isNamed }: Surroundings,
): PlaceFit {
  const name = toName(asked);
  if (NATION.test(asked)) {
    if (own !== null && isSpecific(own)) return "conflict";
    if (NATION.test(own ?? "") || sentence.includes("全国")) return "exact";
    return isOfNation(release, asked) || isLastPlace("全国", before + sentence)
      ? "near"
      : "conflict";
  }
  if (WHOLE.test(asked)) {
    const isWhole =
      own === null || WHOLE.test(own) || NATION.test(own) || isOfRelease(own, release);
    return isWhole ? "exact" : "conflict";
  }
  const isMain = isOfRelease(asked, release);
  if (own === null || WHOLE.test(own) || (NATION.test(own) && isOwnCountry(name, release))) {
    if (isMain) return "exact";
    if (!sentence.includes(name))
      return isLastPlace(name, before) ? "near" : fitText(release, name);
    return isTaken ? "conflict" : "near";
  }
  if (isSamePlace(own, name)) return "exact";
  // 石家莊 in a release of 河北 is a part of the place asked; 北京 in it is another place.
  if (isMain && !NATION.test(own) && !isProvince(own) && !isSibling(own, release)) return "near";
  if (provinceOf(own) === name) return "near";
  // 台灣賣去日本的: of two places the release's own is the one asked.
  return isNamed && (isMain || isWithin(own, name, before + sentence)) ? "near" : "conflict";
}

/** 大理鶴慶那場山火: 鶴慶縣 of 大理州鶴慶縣 is in 大理. */
function isWithin(own: string, name: string, text: string): boolean {
  const parts = text.split(own).slice(0, -1);
  return parts.some((before) => before.replace(/[省市州县区镇]$/, "").endsWith(name));
}

/** 台南 in a release of 高雄 and 台南 is no part of 高雄. */
function isSibling(own: string, release: Release): boolean {
  return placesOf(release).length > 1 && isOfRelease(own, release);
}

/** 南昌、九江等6個設區市: what is told is of all of them. */
function isOneOfMany(name: string, before: string): boolean {
  const at = before.lastIndexOf(name);
  if (at === -1) return false;
  const after = before.slice(at + name.length);
  return /^[^,。;]{0,30}?等(?:[\d一二三四五六七八九十]|多?地|$)/.test(after);
}

/** Between places that are listed for one figure: 嘉義、臺南每公頃9萬3,000元. */
const PLACE_BREAK = /[、,和及与]/;
/** A longer piece of a list is no place any more. */
const MAX_PLACE_UNITS = 6;

/** True for a place of a list that begins with the place of the figure. */
function isListedPlace(
  name: string,
  { place, start }: AttributedFigure,
  release: Release,
): boolean {
  if (place === null || place.end > start) return false;
  const after = fold(release.text.slice(place.end, Math.min(start, place.end + LIST_UNITS)));
  const [suffix = "", ...pieces] = after.split(PLACE_BREAK);
  if (suffix.length > 1) return false;
  const end = pieces.findIndex((piece) => piece.length > MAX_PLACE_UNITS);
  const listed = end === -1 ? pieces : pieces.slice(0, end + 1);
  return listed.some((piece) => piece.startsWith(name));
}

const LIST_UNITS = 40;

/** 深水埗…發生火警。火警於6時救熄: a sentence without a place is about the one that was named last. */
function isLastPlace(name: string, before: string): boolean {
  const at = before.lastIndexOf(name);
  // 郑州市…, 全市: the same place.
  return (
    at !== -1 &&
    findPlaces(before.slice(at + name.length)).every(({ text }) => OWN_TOWN.test(fold(text)))
  );
}

const OWN_TOWN = /^[全本][市县区]$/;

/** Where 全國 is the place itself: 台灣, and 內地 of a release from there. */
function isOwnCountry(name: string, release: Release): boolean {
  return name === "台湾" || (MAINLAND.test(name) && isOfRelease(name, release));
}

/** A release may be about a place that its opening names, or, without a place of its own, its text. */
function fitText(release: Release, name: string): PlaceFit {
  const text = foldedTextOf(release);
  const own = placesOf(release);
  if (own.some(isProvince)) return isOnlyTown(name, release) ? "near" : "conflict";
  const { start } = release.body;
  const about = own.length === 0 ? text : text.slice(start, start + OPENING_UNITS);
  return about.includes(name) ? "near" : "conflict";
}

const OPENING_UNITS = 300;

/** Named less often, a town is where something was announced. */
const LEAST_NAMED = 3;

/** 廣西南寧網安部門: all that a release of a province tells is of one town. */
function isOnlyTown(name: string, release: Release): boolean {
  const towns = townsIn(release);
  return towns.length >= LEAST_NAMED && towns.every((town) => isSamePlace(town, name));
}

const townsIn = remember((release: Release): readonly string[] =>
  placesTold(release)
    .filter((place) => isSpecific(place) && !isProvince(place))
    .map(toName),
);

const FITS: readonly PlaceFit[] = ["open", "exact", "near", "conflict"];

function worse(a: PlaceFit, b: PlaceFit): PlaceFit {
  return FITS.indexOf(a) > FITS.indexOf(b) ? a : b;
}
