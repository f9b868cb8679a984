import { findPlaces } from "../../../index/figures/attribution/places.ts";
import { fold } from "../../../index/text/fold.ts";
import { JOINING_WORDS as AND } from "../../../index/text/joining-words.ts";
import type { Span } from "../../../index/text/span.ts";
import { findSynonymAt, isVerb } from "../words/synonyms.ts";

/** What one question may list at most. */
export const MAX_PARTS = 6;

/** 批捕同起訴各有幾多人, 口罩加上防護用品合共幾多: one question for each of them. */
const EACH = new RegExp(
  `^(.{1,30}?)(?:${AND})(.{1,30}?)((?:的人|的)?(?:各(?![级类界])|分别|合共|合计|加起来|加埋|一共|总共|(?<!公)共(?![同享和产建识通])).*(?:多少|几多|几|多).*)$`,
);
const YEAR = /^(?:(?:19|20)\d\d年?|1[01]\d年)(?:[上下]半年|第?[一二三四]季度?|前三季度)?/;
/** A sum over years or places is one question. */
const YEARS = /^(?:19|20)\d\d|年/;
/** how many cases and how many people were approved for arrest: what follows is said of both. */
export const EACH_ENGLISH =
  /^((?:(?:in|during|at|by|as of) [^,]{2,30}, )?)(how (?:many|much)(?: (?!went|got|came|took|there|did|were|was|are|is|has|have)(?!\w+ed\b)[\w-]+){1,3}),? and (how (?:many|much)(?: [\w-]+)+?),? ((?:(?:in total )?(?:were|was|are|is|did|do|does|have|has|had|\w+ed)|in|at|by)\b.*)$/i;
/** Yulan losses for guava, papaya and wax apple respectively: one question for each. */
const RESPECTIVELY = /\brespectively\b/i;
const RESPECTIVELY_ENGLISH =
  /^(.*\b(?:for|in|of|at|from|among|by|between)\s+)((?:[^,\s][^,]*,\s*)*[^,\s][^,]*?),?\s+and\s+([^,?]+?),?\s+respectively\b(.*)$/i;
/** How long are routes 201 and 203 respectively. */
const RESPECTIVELY_BARE =
  /^(.*\s)([^,\s]+(?:,\s*[^,\s]+)*?),?\s+and\s+([^,?\s]+),?\s+respectively\b(.*)$/i;
/** Things that stand side by side before 各, and what one of them looks like; bounded, so that it stays linear. */
const SIDE_BY_SIDE: readonly (readonly [list: RegExp, item: RegExp])[] = [
  // 東湖區北塘區各…
  [
    /^(?<before>.{0,40}?)(?<listed>(?:\p{Script=Han}{2}[区县市镇]){2})(?<tail>(?:各|分别).*)$/u,
    /\p{Script=Han}{2}[区县市镇]/gu,
  ],
  // 一二三產增加值各…
  [
    /^(?<before>.{0,40}?)(?<listed>[一二三]{2,3})(?<tail>产业?(?!品).*(?:各|分别).*)$/u,
    /[一二三]/g,
  ],
  // 一房兩房三房租金各…
  [
    /^(?<before>.{0,40}?)(?<listed>(?:[一二两三四五六七八九十\d]{1,3}(?<kind>(?![一二两三四五六七八九十])\p{Script=Han}))(?:[一二两三四五六七八九十\d]{1,3}\k<kind>){1,5})(?<tail>(?!\p{Script=Han}?(?:多少|几)).*(?:各|分别).*)$/u,
    /[一二两三四五六七八九十\d]+[^一二两三四五六七八九十\d]/g,
  ],
];

/** 石門水庫和雲嶺水庫還剩幾成: things of one kind, side by side without 各, and no sum of them. */
const OF_ONE_KIND = new RegExp(
  `^(.{0,10}?)(\\p{Script=Han}{1,4}(\\p{Script=Han}{2}))(?:${AND})(\\p{Script=Han}{1,4}\\3)((?!.*(?:一共|总共|合共|合计|加起来|加埋|共|差|比)).*(?:多少|几多|几).*)$`,
  "u",
);
const DAY = /^(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}[日号]/;
/** 增值稅 企業稅 個人稅 各收了多少. */
const EACH_SPACED = /^(\S{1,8})\s+(\S{1,8}(?:\s+\S{1,8})*?)(\s*(?:各|分别).*(?:多少|几多|几).*)$/;
const YEAR_NAME = "(?:(?:19|20)\\d\\d年?|1[01]\\d年)";
/** 旅客2022年和2023年各是多少: the years are what is listed, wherever they stand. */
const EACH_YEAR = new RegExp(
  `^(.{1,40}?)(${YEAR_NAME})(?:${AND})(${YEAR_NAME})(.*(?:各|分别).*(?:多少|几多|几|多).*)$`,
);
/** What is said before a list for all of it: 大區輪作裡面|大豆跟玉米, 2024年|…. */
const HEAD = /^.*(?:里面|里头|入面|当中|其中|之中|里|用于|用作|[,\s])(?=\S)|^(?:19|20)\d\d年?/;
const OF = /[的嘅]/;
/** 桃園跟台南|的農民各…. */
const SHARED = /[的嘅](?!人?$).+$/;
/** 糧食、蔬菜、水果|產量各多少, 貨物和集裝箱|吞吐量目標分別是多少. */
const MEASURED =
  /(?<=.)(?:每\p{Script=Han}{1,2})?(?:产[量值]|人[数次口]|增加值|总[值量]|数[量目]|面积|金额|收入|支出|销量|增速|比例|保[额费]|补[贴助]|津贴|租金|月租|[票房均学]价|学费|工资|薪酬|利率|营收|业务[量收]|案件|个案|(?:吞吐|客运|货运|用水|用电|发电|排放)量|(?:覆盖|(?<!不)合格|失业|入住|满意|出租|阳性|接种|投诉|死亡|出生|准点|准时|增长)[率律])(?:目标)?$/u;

const MEASURE = /[数量额值积率价出入]$/;

/** How many were injured in 2022 and in 2023: one question for each year, unless they are added. */
const EACH_YEAR_ENGLISH =
  /^(.*\b(?:in|for) )((?:19|20)\d\d) and (?:(?:in|for) )?((?:19|20)\d\d)\b(.*)$/i;
const ADDED = /\b(?:total|together|combined|altogether|sum|add(?:ed)? up|between|from)\b/i;

/** One question for each thing that a question lists: 批捕同起訴各有幾多人; or the question alone. */
export function splitEach(question: string): string[] {
  const english = EACH_ENGLISH.exec(question);
  if (english !== null) {
    const [, when = "", first = "", second = "", tail = ""] = english;
    // How many civil and how many criminal|cases: an adjective alone leaves its noun to the second.
    const noun = /^how (?:many|much) \w+(?:al|il|ic|ive|ial)$/i.test(first)
      ? (/^how (?:many|much) \S+( .+)$/i.exec(second)?.[1] ?? "")
      : "";
    return [`${when}${first}${noun} ${tail}`, `${when}${second} ${tail}`];
  }
  const years = ADDED.test(question) ? null : EACH_YEAR_ENGLISH.exec(question);
  if (years !== null) {
    const [, before = "", first = "", second = "", after = ""] = years;
    return [first, second].map((year) => before + year + after);
  }
  const respectively = RESPECTIVELY.test(question)
    ? (RESPECTIVELY_ENGLISH.exec(question) ?? RESPECTIVELY_BARE.exec(question))
    : null;
  if (respectively !== null) {
    const [, before = "", listed = "", last = "", after = ""] = respectively;
    return [...listed.split(/,\s*/), last].map((item) => `${before}${item}${after}`);
  }
  const listed = withoutCount(question);
  const folded = fold(listed);
  return (
    splitSideBySide(listed, folded) ??
    splitWords(listed, folded) ??
    splitListed(listed, folded) ??
    splitOfOneKind(listed, folded) ?? [question]
  );
}

/** 海曙、江北、鄞州|三個區|2023年分別…: how many are listed says nothing of any. */
const COUNT = new RegExp(
  `(?<=(?:${AND})[^、,]{1,8}?)[两二三四五六2-6]个?(?:区|市|县|镇|省|地|处|者|项|类|种|样|组|级|间|所|家|国|港|岛|站|线|校|院|部门|城市|地区|国家|品种|类别|年龄组别?)(?=.{0,20}(?:各|分别))`,
);

function withoutCount(question: string): string {
  const match = COUNT.exec(fold(question));
  if (match === null) return question;
  return question.slice(0, match.index) + question.slice(match.index + match[0].length);
}

function splitOfOneKind(question: string, folded: string): string[] | null {
  const match = OF_ONE_KIND.exec(folded);
  if (match === null) return null;
  const [, before = "", first = "", , second = "", after = ""] = match;
  const head = question.slice(0, before.length);
  const end = question.length - after.length;
  const items = [
    question.slice(before.length, before.length + first.length),
    question.slice(end - second.length, end),
  ];
  return items.map((item) => head + item + question.slice(end));
}

function splitSideBySide(question: string, folded: string): string[] | null {
  for (const [list, item] of SIDE_BY_SIDE) {
    const { before = "", listed = "", tail = "" } = list.exec(folded)?.groups ?? {};
    if (listed === "") continue;
    const at = before.length;
    const end = question.slice(question.length - tail.length);
    return [...listed.matchAll(item)].map(
      ({ index, 0: { length } }) =>
        question.slice(0, at) + question.slice(at + index, at + index + length) + end,
    );
  }
  return null;
}

const EACH_OF = /^(\p{Script=Han}{4,12}?)((?:各|分别).*(?:多少|几多|几).*)$/u;

/** 加裝了幾台 adds nothing up. */
const SUM = /^(?:的人|的)?(?:合共|合计|加起来|加埋)/;

/** 批捕起訴判決各多少人: words of the table in a row. */
function splitWords(question: string, folded: string): string[] | null {
  const [, listed = "", tail = ""] = EACH_OF.exec(folded) ?? [];
  const items: Span[] = [];
  for (let at = 0; at < listed.length; ) {
    const word = findSynonymAt(listed, at);
    if (word === null || word.length < 2 || !isVerb(word)) return null;
    items.push({ start: at, end: at + word.length });
    at += word.length;
  }
  const after = question.slice(question.length - tail.length);
  return items.length < 2
    ? null
    : items.map(({ start, end }) => question.slice(start, end) + after);
}

function splitListed(question: string, folded: string): string[] | null {
  const years = EACH_YEAR.exec(folded);
  if (years !== null) {
    const [, head = "", first = "", second = "", tail = ""] = years;
    const rest = question.slice(question.length - tail.length);
    return [first, second].map((year) => question.slice(0, head.length) + year + rest);
  }
  const joined = EACH.exec(folded);
  const spaced = joined === null ? EACH_SPACED.exec(folded) : null;
  const match = spaced ?? joined;
  if (match === null) return null;
  const [, first = "", rest = "", tail = ""] = match;
  const isSum = SUM.test(tail);
  if (isSum && (YEARS.test(rest) || (beginsWithPlace(first) && beginsWithPlace(rest)))) {
    return [question];
  }
  const head = spaced === null ? lengthOfHead(first, rest) : 0;
  const listed = { start: head, end: question.length - tail.length };
  const items = cutItems(folded, listed, spaced === null ? AND : `${AND}|\\s+`);
  const shared = findShared(items.map(({ start, end }) => folded.slice(start, end)));
  const after = question.slice(listed.end - shared);
  const isOf = OF.test(fold(after.charAt(0)));
  return items.map(({ start, end }, i) => {
    const name = question.slice(start, i === items.length - 1 ? end - shared : end);
    return question.slice(0, head) + (isOf ? name.replace(/[的嘅]$/, "") : name) + after;
  });
}

/** 鯉魚潭水庫的|有效容量和清淤量: whose they are is said once, when only the first says it. */
const OWNER = /^.{2,}[的嘅](?=.{2})/;

function lengthOfHead(first: string, rest: string): number {
  // 2022年和2023年…: the years are what is listed.
  if (YEAR.exec(first)?.[0] === first && YEAR.test(rest)) return 0;
  const head = HEAD.exec(first)?.[0].length ?? 0;
  return head + (OF.test(rest) ? 0 : (OWNER.exec(first.slice(head))?.[0].length ?? 0));
}

/** How much of the end of the last item is said of all of them, unless each says its own. */
function findShared(items: readonly string[]): number {
  const others = items.slice(0, -1);
  const last = items.at(-1) ?? "";
  // 2022年和2023年|生產總值各是多少, 3月27日和9月18日|存水量各是多少.
  for (const time of [YEAR, DAY]) {
    const length = time.exec(last)?.[0].length ?? 0;
    if (length > 0 && others.every((item) => time.exec(item)?.[0] === item))
      return last.length - length;
  }
  const place = endOfPlace(last);
  // 成都、綿陽、南充|新建急救站: what follows the last place is said of all.
  if (place > 0 && others.every((item) => endOfPlace(item) === item.length))
    return last.length - place;
  const shared =
    (others.some((item) => OF.test(item)) ? null : SHARED.exec(last)) ??
    (others.some((item) => MEASURE.test(item)) ? null : MEASURED.exec(last));
  return shared?.[0].length ?? lengthBehindHead(others, last);
}

/** 韓國客和日本客|在澳門住酒店的: what stands behind the head that all items share. */
function lengthBehindHead(others: readonly string[], last: string): number {
  const head = others[0]?.at(-1) ?? "";
  const at = last.indexOf(head, 1);
  const behind = last.length - at - 1;
  const isShared = head !== "" && at > 0 && others.every((item) => item.endsWith(head));
  return isShared && at <= (others[0]?.length ?? 0) && behind > 1 ? behind : 0;
}

function beginsWithPlace(folded: string): boolean {
  return endOfPlace(folded) > 0;
}

/** Where the place ends that a folded text begins with; 0 when it begins with none. */
function endOfPlace(folded: string): number {
  // 澳門氹仔 is one place within another.
  return findPlaces(folded).reduce((at, { start, end }) => (start === at ? end : at), 0);
}

function cutItems(folded: string, listed: Span, breaks: string): Span[] {
  const items: Span[] = [];
  let { start } = listed;
  for (const { index, 0: and } of folded
    .slice(listed.start, listed.end)
    .matchAll(new RegExp(breaks, "g"))) {
    const end = listed.start + index;
    if (end > start) items.push({ start, end });
    start = end + and.length;
  }
  return [...items, { start, end: listed.end }];
}
