import { fold } from "../../../index/text/fold.ts";
import { JOINING_WORDS } from "../../../index/text/joining-words.ts";
import { isEnglish } from "../../../index/text/terms.ts";
import { MAX_PARTS } from "./split-each.ts";

/** What is asked of things that an English question names side by side: the export and import volumes of …. */
const SIDE_BY_SIDE_ENGLISH =
  /^((?:.*\b)?(?:what (?:was|were|is|are)|how (?:many|much)|how (?:old|long|high) (?:was|were|is|are)) (?:the )?)((?:[\w'-]+ ){0,3}?[\w'-]+(?:, (?:[\w'-]+ ){0,3}?[\w'-]+)*),? and (?:the )?((?:[\w'-]+ ){0,3}?[\w'-]+)((?: (?:of|in|for|at|from|by|on|under|did|do|does|were|are|was|is|have|has|had|went|got|took)\b.*)?[?!.\s]*)$/i;
/** One thing by two words. */
const ONE_THING =
  /\b(?:food and (?:beverage|drink|environmental)|search and rescue|health and safety|research and development|profit and loss|law and order)\b/i;
/** Said of all that follows: the maximum jail term and fine. */
const OF_ALL = /^(?:total|maximum|minimum|average|highest|lowest|annual|overall)\b/i;

/** The same in Chinese, where nothing says that each is asked for: 賭枱和角子機有多少. */
const SIDE_BY_SIDE = new RegExp(
  `^(.{0,14}?)(\\p{Script=Han}{2,8})(?:${JOINING_WORDS})(\\p{Script=Han}{2,8}?)((?:[嘅的]\\p{Script=Han}{2,8}?)?(?:共|一共|总共)?(?:有|是|系|要|花|占)?(?:多少|几多|几).*)$`,
  "u",
);
/** 請幾多個消防員同救護員: the number is asked for first. */
const NUMBER_FIRST = new RegExp(
  `^(.{0,20}(?:多少|几多|几)[个名位人件宗起支把只部辆架艘张份间家场]?)(\\p{Script=Han}{2,8}?)(?:${JOINING_WORDS})(\\p{Script=Han}{2,8}?)([呀啊呢?!\\s]*)$`,
  "u",
);

/**
 * A question that may be about things together or about each: one question for each of them, in the order named;
 * null for a question with one reading only.
 */
export function splitEither(question: string): string[] | null {
  const parts = isEnglish(question) ? splitEnglish(question) : splitChinese(question);
  return parts === null || parts.length > MAX_PARTS ? null : parts;
}

function splitEnglish(question: string): string[] | null {
  const match = SIDE_BY_SIDE_ENGLISH.exec(question);
  if (match === null || ONE_THING.test(question)) return null;
  const [, head = "", listed = "", last = "", tail = ""] = match;
  const items = listed.split(/,\s*/);
  const noun = /^\S+ (.+)$/.exec(last)?.[1];
  const ofAll = OF_ALL.exec(listed)?.[0];
  const named = items.map((item) =>
    noun !== undefined && !item.includes(" ") ? `${item} ${noun}` : item,
  );
  const lastNamed = ofAll !== undefined && noun === undefined ? `${ofAll} ${last}` : last;
  return [...named, lastNamed].map((item) => head + item + tail);
}

function splitChinese(question: string): string[] | null {
  const folded = fold(question);
  const match = SIDE_BY_SIDE.exec(folded) ?? NUMBER_FIRST.exec(folded);
  if (match === null) return null;
  const [, before = "", first = "", last = "", tail = ""] = match;
  const end = question.length - tail.length;
  const items = [
    question.slice(before.length, before.length + first.length),
    question.slice(end - last.length, end),
  ];
  return items.map((item) => question.slice(0, before.length) + item + question.slice(end));
}
