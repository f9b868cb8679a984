import type { AttributedFigure } from "../../index/figures/figure.ts";
import { provinceOf } from "../../index/figures/place-table.ts";
import { findPlaces } from "../../index/figures/places.ts";
import type { Generation, IndexedPassage } from "../../index/generation.ts";
import { foldedText } from "../../index/rank-match.ts";
import type { Release } from "../../index/release.ts";
import { remember } from "../../index/remember.ts";
import { fold } from "../../index/text/fold.ts";
import { spell } from "../../index/text/pinyin.ts";
import { contains, type Span } from "../../index/text/span.ts";
import { findKeys } from "../../index/text/terms.ts";
import { foldedTextOf } from "./folded-text.ts";
import { addTo, type ReleaseGroups } from "./release-groups.ts";

/** How the place that a figure is about agrees with the place asked. */
export type PlaceFit = "open" | "exact" | "near" | "conflict";

/** A place as seen from a release: the whole of what the release is about. */
const WHOLE = /^(?:全|本|我)(?:省|市|港|区|县|州|澳|台|自治区|镇|乡)$|^(?:省|市)(?:内|级)?$/;
const NATION = /^(?:全国|全中国|国内|中国|我国|全国各地)$/;
const SUFFIX = /(?:特别行政区|自治区|自治州|省|市|区|县|州|镇|乡|岛)$/;

/** Compares the places that a question names with that of a figure, its sentence and its release. */
export function fitPlace(
  asked: readonly string[],
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
  const isMain = (place: string) => isOfRelease(place, release);
  // 澳門有多少香港旅客: of two places the release's own is the place, the other one is said of what is counted.
  const modifiers = asked.some(isMain)
    ? asked.filter((place) => !isMain(place) && isSpecific(place))
    : [];
  if (modifiers.length > 0) {
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
    return fitOne(place, own, release, { before, sentence: words, isTaken });
  });
  // 嘉義縣布袋港: the place of the figure, and one in it.
  const isWithin = fits.includes("exact") && asked.every((place) => words.includes(toName(place)));
  return isWithin ? "exact" : fits.reduce(worse);
}

/** The passage around a figure, folded. */
interface Surroundings {
  readonly before: string;
  readonly sentence: string;
  /** Whether another figure of the sentence is about the place. */
  readonly isTaken: boolean;
}

function fitOne(
  asked: string,
  own: string | null,
  release: Release,
  { before, sentence, isTaken }: Surroundings,
): PlaceFit {
  const name = toName(asked);
  if (NATION.test(asked)) {
    if (own !== null && isSpecific(own)) return "conflict";
    return NATION.test(own ?? "") || sentence.includes("全国") ? "exact" : "conflict";
  }
  if (WHOLE.test(asked))
    return own === null || WHOLE.test(own) || NATION.test(own) ? "exact" : "conflict";
  const isMain = isOfRelease(asked, release);
  if (own === null || WHOLE.test(own) || (NATION.test(own) && isOwnCountry(name))) {
    if (isMain) return "exact";
    if (!sentence.includes(name))
      return isLastPlace(name, before) ? "near" : fitText(release, name);
    return isTaken ? "conflict" : "near";
  }
  if (isSamePlace(own, name)) return "exact";
  // 石家莊 in a release of 河北 is a part of the place asked; 北京 in it is another place.
  if (isMain && !NATION.test(own) && !isProvince(own)) return "near";
  return "conflict";
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
  return at !== -1 && findPlaces(before.slice(at + name.length)).length === 0;
}

/** True for a place that the title or source of a release names, or that it is about by its signs. */
export function isOfRelease(place: string, release: Release): boolean {
  return placesOf(release).some((other) => isSamePlace(other, toName(place)));
}

/** A text without a date is no release of one place at one time: a place in a question is a word like others. */
function isDated(release: Release): boolean {
  return release.date !== null;
}

/** Where 全國 is the place itself. */
function isOwnCountry(name: string): boolean {
  return name === "台湾";
}

/** A release may be about a place that its opening names, or, without a place of its own, its text. */
function fitText(release: Release, name: string): PlaceFit {
  const text = foldedTextOf(release);
  const own = placesOf(release);
  if (own.some(isProvince)) return "conflict";
  const { start } = release.body;
  const about = own.length === 0 ? text : text.slice(start, start + OPENING_UNITS);
  return about.includes(name) ? "near" : "conflict";
}

const OPENING_UNITS = 300;

/** A place by name, not all of one or of the country. */
function isSpecific(place: string): boolean {
  return !NATION.test(place) && !WHOLE.test(place);
}

function isSamePlace(place: string, name: string): boolean {
  return place.includes(name) || name.includes(toName(place));
}

/** The releases that are of all the places asked or name them, and those without a date; null for any place. */
export function releasesAbout(
  asked: readonly string[],
  generation: Generation,
): ReadonlySet<Release> | null {
  const names = asked.filter(isSpecific).map(toName);
  if (names.length === 0) return null;
  const about = names.map((name) => releasesNaming(name, generation));
  return new Set(
    generation.releases.filter(
      (release) => !isDated(release) || about.every((named) => named.has(release)),
    ),
  );
}

function releasesNaming(name: string, generation: Generation): ReadonlySet<Release> {
  const { passages } = generation;
  const named = [...releasesByPlace(generation)].flatMap(([place, releases]) =>
    isSamePlace(place, name) ? [...releases] : [],
  );
  const rows = rowsWith(name, generation);
  return new Set([...named, ...rows.map((row) => (passages[row] as IndexedPassage).release)]);
}

/** The place of a release or of a figure that an English name spells, in small letters: dongling → 东岭; or null. */
export function findPlaceSpelt(name: string, generation: Generation): string | null {
  return placesBySpelling(generation).get(name) ?? null;
}

const placesBySpelling = remember((generation: Generation): ReadonlyMap<string, string> => {
  const told = generation.passages.flatMap(({ figures }) =>
    figures.flatMap(({ place }) => (place === null ? [] : fold(place.text))),
  );
  const places = [...new Set([...told, ...releasesByPlace(generation).keys()])].map(toName);
  return new Map(places.map((place) => [spell(place), place]));
});

/** Passages with each pair of neighbouring characters of a name. */
function rowsWith(name: string, { keywords }: Generation): number[] {
  const [first = [], ...others] = findKeys(name).map((pair) => [...keywords.postings(pair).rows]);
  const rows = others.map((other) => new Set(other));
  return first.filter((row) => rows.every((other) => other.has(row)));
}

const releasesByPlace = remember(({ releases }: Generation) => {
  const byPlace: ReleaseGroups = new Map();
  for (const release of releases) {
    for (const place of placesOf(release)) addTo(byPlace, place, release);
  }
  return byPlace;
});

/** Of a province a release about another province is not a part. */
function isProvince(place: string): boolean {
  return /(?:省|自治区)$/.test(place) || provinceOf(place) === toName(place);
}

const FITS: readonly PlaceFit[] = ["open", "exact", "near", "conflict"];

function worse(a: PlaceFit, b: PlaceFit): PlaceFit {
  return FITS.indexOf(a) > FITS.indexOf(b) ? a : b;
}

/** 河北省 and 河北 are one place. */
export function toName(place: string): string {
  const name = place.replace(SUFFIX, "");
  return name.length >= 2 ? name : place;
}

/** Signs of where a release was made, for one that names no place in title or source; folded. */
const SIGNS: readonly (readonly [sign: RegExp, place: string])[] = [
  [/新台币|民国\d|行政院|(?<!\d)1[01]\d年(?:度|\d{1,2}月|第)/, "台湾"],
  [/澳门元|澳门币|本澳/, "澳门"],
  [/港币|港元|本港/, "香港"],
];

/** The places in a release's title and source, folded. */
const placesOf = remember((release: Release): readonly string[] => {
  const named = findPlaces(`${release.title}\n${release.source ?? ""}`).map(({ text }) =>
    fold(text),
  );
  // A city in the title says its province, too.
  const provinces = named.flatMap((place) => provinceOf(place) ?? []);
  if (named.some(isSpecific)) return [...new Set([...named, ...provinces])];
  const text = foldedTextOf(release);
  const sign = SIGNS.find(([pattern]) => pattern.test(text));
  const place = sign === undefined ? findCommonProvince(release) : sign[1];
  return place === null ? named : [...named, place];
});

/** So many places of one province are what a release is about. */
const LEAST_PLACES = 3;

/** The province that most of a release's places are in, when it has several of them. */
function findCommonProvince({ text, body }: Release): string | null {
  const counts = new Map<string, number>();
  for (const place of findPlaces(text.slice(body.start, body.end))) {
    const province = provinceOf(fold(place.text));
    if (province !== null) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= LEAST_PLACES ? most[0] : null;
}
