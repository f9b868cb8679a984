import { rowsWithAll } from "../../../index/english/keyword-postings.ts";
import { PLACE_NAMES, provinceOf } from "../../../index/figures/attribution/place-table.ts";
import { findPlaces } from "../../../index/figures/attribution/places.ts";
import type { Generation, IndexedPassage } from "../../../index/generation.ts";
import type { Release } from "../../../index/releases/release.ts";
import { remember } from "../../../index/remember.ts";
import { tellsAnywhere } from "../../../index/text/background.ts";
import { fold } from "../../../index/text/fold.ts";
import { spell } from "../../../index/text/pinyin.ts";
import type { Span } from "../../../index/text/span.ts";
import { findKeys } from "../../../index/text/terms.ts";
import { foldedTextOf } from "../words/folded-text.ts";
import { addTo, type ReleaseGroups } from "./release-groups.ts";

/** A place as seen from a release: the whole of what the release is about. */
export const WHOLE =
  /^(?:全|本|我)(?:省|市|港|区|县|州|澳门?|台湾?|香港|自治区|镇|乡)$|^(?:省|市)(?:内|级)?$/;
export const NATION = /^(?:全国|全中国|国内|中国|我国|全国各地)$/;
/** What Hong Kong, Macau and Taiwan call the rest. */
export const MAINLAND = /^(?:中国)?(?:大陆|内地)$/;
const APART = /^(?:台湾|香港|澳门)/;
const SUFFIX = /(?:特别行政区|自治区|自治州|省|市|区|县|州|镇|乡|岛)$/;

/** True for a place that the title or source of a release names, or that it is about by its signs. */
export function isOfRelease(place: string, release: Release): boolean {
  if (MAINLAND.test(place)) return isOfMainland(release);
  return placesOf(release).some((other) => isSamePlace(other, toName(place)));
}

function isOfMainland(release: Release): boolean {
  return !placesOf(release).some((place) => APART.test(place));
}

/** True for a release of the whole country asked for: its title and source name no place in it. */
export function isOfNation(release: Release, asked: string): boolean {
  const places = placesOf(release).filter(isSpecific);
  return places.every((place) => /^台湾/.test(place) && !/中国/.test(asked));
}

/** A text without a date is no release of one place at one time: a place in a question is a word like others. */
export function isDated(release: Release): boolean {
  return release.date !== null;
}

/** A place by name, not all of one or of the country. */
export function isSpecific(place: string): boolean {
  return !NATION.test(place) && !WHOLE.test(place);
}

export function isSamePlace(place: string, name: string): boolean {
  return place.includes(name) || name.includes(toName(place));
}

/** The releases that are of all the places asked or name them, and those without a date; null for any place. */
export function releasesAbout(
  asked: readonly string[],
  generation: Generation,
): ReadonlySet<Release> | null {
  const names = asked.filter(isSpecific).map(toName);
  if (names.length === 0) return null;
  const known = releasesByNames(generation);
  const key = names.join();
  let releases = known.get(key);
  if (releases === undefined) {
    releases = findReleasesAbout(names, generation);
    if (known.size >= MOST_NAMES) known.clear();
    known.set(key, releases);
  }
  return releases;
}

/** Among many releases those of a place are worked out once: the same places are asked about again and again. */
const releasesByNames = remember((_: Generation) => new Map<string, ReadonlySet<Release>>());
const MOST_NAMES = 256;

function findReleasesAbout(names: readonly string[], generation: Generation): ReadonlySet<Release> {
  const about = names.map((name) => releasesNaming(name, generation));
  return new Set(
    generation.releases.filter(
      (release) => !isDated(release) || about.every((named) => named.has(release)),
    ),
  );
}

function releasesNaming(name: string, generation: Generation): ReadonlySet<Release> {
  const { passages, keywords } = generation;
  const about = new Set<Release>();
  for (const row of rowsWithAll(keywords, findKeys(name)))
    about.add((passages[row] as IndexedPassage).release);
  for (const { place, bare, releases } of placesWithNames(generation)) {
    if (!place.includes(name) && !name.includes(bare)) continue;
    for (const release of releases) about.add(release);
  }
  if (!MAINLAND.test(name)) return about;
  return new Set([...about, ...generation.releases.filter(isOfMainland)]);
}

/** Below this a name is also a word of ordinary texts: 和平區 is no place of 和平協議. */
const LEAST_TOLD = 0.65;

/** Places that releases are of, where a folded question names them without their suffix: 清源 of 清源市. */
export function findPlacesNamed(folded: string, generation: Generation): Span[] {
  return ownNames(generation).flatMap((name) => {
    const start = folded.indexOf(name);
    return start === -1 ? [] : [{ start, end: start + name.length }];
  });
}

const ownNames = remember((generation: Generation): readonly string[] => {
  const names = [...releasesByPlace(generation).keys()].filter(isSpecific).map(toName);
  return [...new Set(names)].filter((name) => name.length > 1 && tellsAnywhere(name) >= LEAST_TOLD);
});

/** The place of a release or of a figure by its name, or as English spells it: dongling → 东岭; or null. */
export function findPlaceSpelt(name: string, generation: Generation): string | null {
  const place = placesBySpelling(generation).get(name);
  // Mr Lin is not of 林縣.
  return place !== undefined && place.length > 1 ? place : null;
}

const placesBySpelling = remember((generation: Generation): ReadonlyMap<string, string> => {
  const told = generation.passages.flatMap(({ figures }) =>
    figures.flatMap(({ place }) => (place === null ? [] : fold(place.text))),
  );
  const places = [...new Set([...told, ...releasesByPlace(generation).keys()])].map(toName);
  return new Map(places.flatMap((place) => [place, spell(place)].map((name) => [name, place])));
});

/** Each place with its name without suffix, which is worked out once: a question is compared with all of them. */
const placesWithNames = remember((generation: Generation) =>
  Array.from(releasesByPlace(generation), ([place, releases]) => ({
    place,
    bare: toName(place),
    releases,
  })),
);

const releasesByPlace = remember(({ releases }: Generation) => {
  const byPlace: ReleaseGroups = new Map();
  for (const release of releases) {
    for (const place of placesOf(release)) addTo(byPlace, place, release);
  }
  return byPlace;
});

/** Of a province a release about another province is not a part. */
export function isProvince(place: string): boolean {
  return /(?:省|自治区)$/.test(place) || provinceOf(place) === toName(place);
}

/** 河北省 and 河北 are one place. */
export function toName(place: string): string {
  const name = place.replace(SUFFIX, "");
  return name.length >= 2 ? name : place;
}

/** Signs of where a release was made, for one that names no place in title or source; folded. */
const SIGNS: readonly (readonly [sign: RegExp, place: string])[] = [
  [
    /\.gov\.tw\b|新台币|民国\d|行政院|主计总处|主计处|疫情指挥中心(?:今|表示|指出|统计)|疾管署|今\(\d{1,2}\)日|卫福部|卫生福利部|内政部|(?<!\d)1[01]\d年(?:度|\d{1,2}月|第)/,
    "台湾",
  ],
  [/\.gov\.mo\b|澳门元|澳门币|[本全]澳|统计暨普查局|治安警察局|司法警察局/, "澳门"],
  [
    /\.gov\.hk\b|今[日天早晚]\([一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日\)|港币|港元|关爱基金|综援|非华语|劏房|屋邨|赛马会|[本全]港|康文署|食环署|水务署|运输署|路政署|房屋署|惩教署|社署|渔护署|环保署|渠务署|屋宇署|民政事务总署|地政总署|入境事务处|消防处|警务处|劳工处|医管局|房委会|房屋委员会|机电工程署|康乐及文化|食物环境卫生署|卫生防护中心|财政司司长|政务司司长|律政司|差饷|强积金|港铁|民航处|海事处|知识产权署|旅游事务署|工业贸易署|破产管理署|法律援助署|投资推广署|社会福利署|土木工程拓展署|规划署|飞行服务队/,
    "香港",
  ],
];

const PLACES = new Set(PLACE_NAMES);

/** The places in a release's title and source, folded. */
export const placesOf = remember((release: Release): readonly string[] => {
  const named = findPlaces(`${release.title}\n${release.source ?? ""}`).map(({ text }) =>
    fold(text),
  );
  // A city in the title says its province, too.
  const provinces = named.flatMap((place) => provinceOf(place) ?? []);
  if (provinces.length > 0) return [...new Set([...named, ...provinces])];
  const text = foldedTextOf(release);
  const sign = SIGNS.find(([pattern]) => pattern.test(text));
  if (named.some(isSpecific)) {
    if (sign === undefined) return named;
    // A country abroad says not who made the release.
    return [...named.filter((place) => !PLACES.has(toName(place))), sign[1]];
  }
  const place = sign === undefined ? findCommonProvince(release) : sign[1];
  return place === null ? named : [...named, place];
});

/** The places that the text of a release names, in order and with repeats, folded. */
export const placesTold = remember(({ text, body }: Release): readonly string[] =>
  findPlaces(text.slice(body.start, body.end)).map((place) => fold(place.text)),
);

/** So many places of one province are what a release is about. */
const LEAST_PLACES = 3;

/** The province that most of a release's places are in, when it has several of them: a national release lists many. */
function findCommonProvince(release: Release): string | null {
  const counts = new Map<string, number>();
  for (const place of placesTold(release)) {
    const province = provinceOf(place);
    if (province !== null) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= LEAST_PLACES && 2 * most[1] > all ? most[0] : null;
}
