import { fold } from "../../index/text/fold.ts";

/** What joins the things that a question lists, and not the characters of 同步, 和平 or 及時. */
const AND =
  "同埋|还有|以及|加上|和(?![谐平解])|(?<![共合陪如相不协])同(?![步比期时样意事行伴])|(?<!参)与(?!会)|跟(?!进|踪)|(?<![以普涉危])及(?![时其格])|、";
/** 批捕同起訴各有幾多人, 口罩加上防護用品合共幾多: one question for each of them. */
const EACH = new RegExp(
  `^(.{1,30}?)(?:${AND})(.{1,30}?)((?:的人|的)?(?:各|分别|合共|合计|加起来|加埋|一共|总共|共).*(?:多少|几多|几|多).*)$`,
);
/** A sum over years is one question. */
const YEARS = /^(?:19|20)\d\d|年/;
/** how many cases and how many people were approved for arrest: what follows is said of both. */
export const EACH_ENGLISH =
  /^(how (?:many|much)(?: (?!went|got|came|took|there|did|were|was|are|is|has|have)(?!\w+ed\b)[\w-]+){1,3}) and (how (?:many|much) (?:[\w-]+ )+?)((?:(?:in total )?(?:were|was|are|is|did|do|does|have|has|had|\w+ed)|in|at|by)\b.*)$/i;
/** Yulan losses for guava, papaya and wax apple respectively: one question for each. */
const RESPECTIVELY_ENGLISH =
  /^(.*\b(?:for|in|of|at|from|among|by|between)\s+)((?:[^,]+,\s*)*[^,]+?),?\s+and\s+([^,?]+?),?\s+respectively\b(.*)$/i;
/** 東湖區北塘區各…: places that stand side by side. */
const PLACES_EACH =
  /^(.*?)(\p{Script=Han}{2}[区县市镇])(\p{Script=Han}{2}[区县市镇])((?:各|分别).*)$/u;

/** 一房兩房三房租金各…: classes by number. */
const GRADES_EACH =
  /^(.*?)((?:[一二两三四五六七八九十\d]+(\p{Script=Han}))(?:[一二两三四五六七八九十\d]+\3)+)((?!\p{Script=Han}?(?:多少|几)).*(?:各|分别).*)$/u;
const GRADE = /[一二两三四五六七八九十\d]+[^一二两三四五六七八九十\d]/g;

/** One question for each thing that a question lists: 批捕同起訴各有幾多人; or the question alone. */
export function splitEach(question: string): string[] {
  const english = EACH_ENGLISH.exec(question);
  if (english !== null) return [`${english[1]} ${english[3]}`, `${english[2]}${english[3]}`];
  const respectively = RESPECTIVELY_ENGLISH.exec(question);
  if (respectively !== null) {
    const [, before = "", listed = "", last = "", after = ""] = respectively;
    return [...listed.split(/,\s*/), last].map((item) => `${before}${item}${after}`);
  }
  const folded = fold(question);
  const side = PLACES_EACH.exec(folded);
  if (side !== null) {
    const [, before = "", first = "", , tail = ""] = side;
    const at = before.length + first.length;
    const end = question.length - tail.length;
    return [question.slice(0, at), question.slice(0, before.length) + question.slice(at, end)].map(
      (part) => part + question.slice(end),
    );
  }
  const graded = GRADES_EACH.exec(folded);
  if (graded !== null) {
    const [, before = "", listed = "", , tail = ""] = graded;
    const at = before.length;
    const end = question.slice(question.length - tail.length);
    return [...listed.matchAll(GRADE)].map(
      ({ index, 0: { length } }) =>
        question.slice(0, at) + question.slice(at + index, at + index + length) + end,
    );
  }
  const spaced = EACH_SPACED.exec(folded);
  const match = spaced ?? EACH.exec(folded);
  if (match === null) return [question];
  const [, first = "", rest = "", tail = ""] = match;
  if (/加|合/.test(tail) && YEARS.test(rest)) return [question];
  const head = spaced === null ? (HEAD.exec(first)?.[0].length ?? 0) : 0;
  const listEnd = question.length - tail.length;
  const breaks = spaced === null ? AND : `${AND}|\\s+`;
  const items = cutItems(question.slice(head, listEnd), folded.slice(head, listEnd), breaks);
  const last = items.at(-1) ?? "";
  // 桃園跟台南|的農民各…: what is said of the last one is said of all, unless each says its own.
  const others = items.slice(0, -1);
  const shared =
    (others.some((item) => OF.test(item)) ? null : SHARED.exec(last)) ??
    (others.some((item) => MEASURE.test(item)) ? null : MEASURED.exec(last));
  const end = question.slice(listEnd - (shared?.[0].length ?? 0));
  const names = shared === null ? items : [...others, last.slice(0, shared.index)];
  const isOf = /^[的嘅]/.test(end);
  return names.map(
    (name) => question.slice(0, head) + (isOf ? name.replace(/[的嘅]$/, "") : name) + end,
  );
}

/** 增值稅 企業稅 個人稅 各收了多少. */
const EACH_SPACED = /^(\S{1,8})\s+(\S{1,8}(?:\s+\S{1,8})*?)(\s*(?:各|分别).*(?:多少|几多|几).*)$/;
/** What is said before a list for all of it: 大區輪作裡面|大豆跟玉米, 2024年|…. */
const HEAD = /^.*(?:里面|里头|入面|当中|其中|之中|里|[,\s])(?=\S)|^(?:19|20)\d\d年?/;
const OF = /[的嘅]/;
/** 糧食、蔬菜、水果|產量各多少. */
const MEASURED =
  /(?<=.)(?:[产產][量值]|人[数數]|[数數]量|面[积積]|金[额額]|收入|支出|[销銷]量|增速|比例|案件|個案|个案)$/;
const MEASURE = /[数數量额額值积積率价價出入]$/;
const SHARED = /[的嘅](?!人?$).+$/;

function cutItems(list: string, folded: string, breaks: string): string[] {
  const items: string[] = [];
  let start = 0;
  for (const { index, 0: and } of folded.matchAll(new RegExp(breaks, "g"))) {
    if (index > start) items.push(list.slice(start, index));
    start = index + and.length;
  }
  return [...items, list.slice(start)];
}
