import { fold } from "../../text/fold.ts";
import { findPinyinPairs } from "../../text/pinyin.ts";
import type { Span } from "../../text/span.ts";
import { makeUnitSet } from "../../text/unit-tables.ts";
import { groupByFirst } from "../../text/words-by-first.ts";
import { matchAt } from "../numbers/numeral-characters.ts";
import { PLACE_NAMES } from "./place-table.ts";

/** A place name as printed. */
export interface Place extends Span {
  readonly text: string;
}

const GENERAL =
  "全国 全省 全市 全县 全区 全州 全镇 全乡 全村 全港 全台 全澳 全香港 全台湾 全澳门 全球 全境 全自治区 本港 本澳 本市 本省 本县 本区 本岛 国内 海外 境外 省内 市内 中国 内地 大陆 各地".split(
    " ",
  );
const BY_FIRST = groupByFirst([...PLACE_NAMES, ...GENERAL]);
const GENERAL_SET = new Set(GENERAL);
const SUFFIX = /特别行政区|自治区|自治州|自治县|街道|[省市区县乡镇]/y;
/** What a known name or a suffix begins with. */
const STARTS = makeUnitSet([...BY_FIRST.keys(), ..."特自街省市区县乡镇"]);
/** 大理州, behind a known name only: else 州 ends the names of cities. */
const SUFFIX_OF_KNOWN = new RegExp(`州(?!际)|${SUFFIX.source}`, "y");
/** Words that end like a place without being one. */
const NO_PLACE =
  /(?:城|街|都|超|股|上|夜|门|楼|车|债|汇|集|早|菜|花|鱼|肉|黑|地|新|老|旧|港|各|多|两|该|每|某|[二三四五六七八九十]|外|跨|我|进|出|入|到|村|乡|重|区|有|在|和|与|及|等|的|他|几|数|个|节)$/;
/** The same before 区 and 乡: 山区, but 云山市. */
const NO_DISTRICT =
  /(?:社|小|园|校|片|辖|院|厂|库|景|山|林|湖|海|牧|灾|疫|战|洪|涝|禁|专|特|商|军|界|开发|示范|试验|实验|保税|填埋|堆填|焚烧|合作|风景|工业|产业|自贸|功能|时|误|盲|烟|分|选|总|警|服务|保护|安置|居住|住宅|商业|核心|中心|作业|等候|管制|警戒|展览|休息|停车|养殖|种植|生产|隔离|主产|产|度假|生活|教学|仓储|加工|监管)$/;
const BREAK =
  /[\s\p{P}\p{S}\d年月日说问听在于至往从由向对与和及的是到近赴为共将以经把被让使了等就自度]/u;

/** Every place name of a text or a question, in order: known ones, and unknown ones by their 省市区县乡镇. */
export function findPlaces(text: string): Place[] {
  const folded = fold(text);
  const places: Place[] = [];
  let from = 0;
  for (let at = 0; at < folded.length; ) {
    const mayBegin = STARTS[folded.charCodeAt(at)] === 1;
    const place = mayBegin ? (readKnown(folded, at, from) ?? readSuffixed(folded, at, from)) : null;
    if (place === null) {
      at++;
      continue;
    }
    if (!isByline(folded, place))
      places.push({ ...place, text: text.slice(place.start, place.end) });
    at = place.end;
    from = at;
  }
  return places;
}

const REPORTER = /(?:记者|本报|中新社|中央社|新华社|特派员)[^,。;:】\])]{0,10}$/;
const REPORTED = /^[^,。;】\])]{0,8}(?:电|报道|报导|[】\])])/;

/** 【記者姚碩彥/台北】, (中央社記者…台北13日電): where who reports is. */
function isByline(text: string, { start, end }: Span): boolean {
  return (
    REPORTER.test(text.slice(Math.max(0, start - 16), start)) &&
    REPORTED.test(text.slice(end, end + 10))
  );
}

/** Words in which the characters of a name mean something else. */
const NAMES_IN_WORDS: readonly (readonly [name: string, word: string])[] = [
  ["北海", "北海道"],
  ["北海", "北海公园"],
  ["北海", "北海油"],
  ["保定", "保定点"],
  ["保定", "保定额"],
  ["北角", "北角度"],
  ["定西", "规定西"],
  ["广安", "推广安"],
  ["国内", "国内生产"],
  ["境外", "境外移入"],
  ["境外", "境外输入"],
  ["国内", "国内外"],
  ["全国", "全国人大"],
  ["全国", "全国人民代表"],
  ["全国", "全国政协"],
  ["海外", "海外仓"],
  ["海口", "沿海口岸"],
  ["海口", "进出海口"],
  ["海南", "沿海南"],
  ["开封", "打开封"],
  ["来宾", "来宾人"],
  ["来宾", "位来宾"],
  ["来宾", "名来宾"],
  ["离岛", "偏乡离岛"],
  ["离岛", "离岛渡轮"],
  ["离岛", "离岛航线"],
  ["离岛", "离岛地区"],
  ["离岛", "离岛居民"],
  ["离岛", "离岛紧急"],
  ["离岛", "离岛远距"],
  ["离岛", "离岛学校"],
  ["离岛", "离岛乡镇"],
  ["离岛", "离岛县"],
  ["日照", "日照顾"],
  ["日照", "日照时"],
  ["日照", "日照中心"],
  ["台中", "电台中"],
  ["台中", "平台中"],
  ["天水", "天水库"],
  ["中国", "其中国"],
  ["中环", "其中环"],
  ["中卫", "其中卫"],
  ["周口", "黄金周口岸"],
];

/** 八成|都是. */
const SHARE_OF_ALL = /[一二两三四五六七八九几]成都$/;

/** 10月1日|本土, 1日|本市. */
const JAPAN = "日本";

/** The end of 江北區, too. */
const DISTRICT = "北区";

/** True for a character before a name that has nothing but a break before itself. */
function isOneLonger(text: string, at: number, from: number): boolean {
  const isOpen = (start: number) => start < from || BREAK.test(text.charAt(start));
  return !isOpen(at - 1) && isOpen(at - 2);
}

function readKnown(text: string, at: number, from: number): Span | null {
  const name = BY_FIRST.get(text.charAt(at))?.find((known) => text.startsWith(known, at));
  if (name === undefined) return null;
  if (name === DISTRICT && isOneLonger(text, at, from)) return null;
  if (name === JAPAN && /[\d一二三四五六七八九十]/.test(text.charAt(at - 1))) return null;
  const isInWord = NAMES_IN_WORDS.some(
    ([inner, word]) => inner === name && text.startsWith(word, at - word.indexOf(inner)),
  );
  const end = at + name.length;
  if (isInWord || SHARE_OF_ALL.test(text.slice(Math.max(0, at - 1), end))) return null;
  if (GENERAL_SET.has(name)) return { start: at, end };
  const suffix = matchAt(SUFFIX_OF_KNOWN, text, end)?.[0];
  return { start: at, end: suffix !== undefined && !isWord(text, end) ? end + suffix.length : end };
}

/** A name of two or three characters before 省, 市, 县…, from the last break on. */
function readSuffixed(text: string, at: number, from: number): Span | null {
  const suffix = matchAt(SUFFIX, text, at)?.[0];
  if (suffix === undefined || isWord(text, at)) return null;
  let start = at;
  while (start > from && at - start < 5 && !isBreak(text, start - 1)) start--;
  // 和平區: no district has a name of one character but for a direction.
  if (
    at - start === 1 &&
    text.charAt(start - 1) === "和" &&
    !/[东南西北中]/.test(text.charAt(start))
  )
    start--;
  const name = text.slice(start, at);
  const bounded = start === from || isBreak(text, start - 1);
  const shortest = suffix === "县" ? 1 : 2;
  if (!bounded || name.length < shortest || name.length > 3) return null;
  const isOther =
    (name.startsWith("个") && start > 0) ||
    NO_PLACE.test(name) ||
    SEVERAL.test(name) ||
    (/[区乡]/.test(suffix) && NO_DISTRICT.test(name) && !isOfMountain(name + suffix));
  if (isOther && !OF_A_TOWN.test(name + suffix)) return null;
  return { start, end: at + suffix.length };
}

/** True for what no name goes on before; 2024年末|禾塘縣, too. */
function isBreak(text: string, at: number): boolean {
  return BREAK.test(text.charAt(at)) || /[年月季][末底初中内]/.test(text.slice(at - 1, at + 1));
}

/** 鼓山區 and 寶山鄉 are named after a mountain; 深山區 and 偏遠山區 are in the mountains. */
function isOfMountain(name: string): boolean {
  return /^[^高深石荒大中低浅半多雪林火进入上下住爬去各和]山[区乡]$/.test(name);
}

/** 各鄉鎮|市, 設區的縣市|區. */
const SEVERAL = /^各|乡镇|县市|省市|市县/;

/** 东城区 and 榕城市, but no 大城市 and no 名城市场. */
const OF_A_TOWN =
  /^[东西南北]城[区县镇乡]$|^[^上下大小中新老旧古都全该各本此两双多名县省卫特超强水海港智雪冰座个些一二三四五六七八九十百级线型]城市$/;

/** 市 of 市场 and 区 of 区域 end no name. */
function isWord(text: string, at: number): boolean {
  return (
    /^(?:市[场民值价内区容级直委长面盈道]|区[域块间别分议内级]|县[域级直]|镇[区静定]|乡[村亲镇下]|省[级直内委会份外了多几钱回掉])/.test(
      text.slice(at, at + 2),
    ) || /^区(?:海底隧道|走廊)/.test(text.slice(at, at + 5))
  );
}

/** Characters that place names read otherwise than most words do. */
const NAME_READINGS: Readonly<Record<string, string>> = {
  dou: "du",
  zhang: "chang",
  zhong: "chong",
  sha: "xia",
  zhao: "chao",
};

const BY_SOUND = new Map<string, string[]>();
for (const name of PLACE_NAMES) {
  const sound = findPinyinPairs(name).join();
  const inNames = sound.replace(/[a-z]+/g, (syllable) => NAME_READINGS[syllable] ?? syllable);
  for (const key of new Set([sound, inNames])) {
    BY_SOUND.set(key, [...(BY_SOUND.get(key) ?? []), name]);
  }
}

/** The known places that read so, syllables in pairs, in the order of the table: 蘇州 and 宿州 of `su zhou`. */
export function findPlacesBySound(pinyinPairs: readonly string[]): readonly string[] {
  return BY_SOUND.get(pinyinPairs.join()) ?? [];
}
