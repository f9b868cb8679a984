import type { Span } from "../../text/span.ts";
import type { Approximation } from "../figure.ts";

/** A mark of approximation beside a number, in a folded text. */
interface Mark extends Span {
  readonly approx: Approximation;
}

/** Words directly before a number, and what they make of it. 达, 共 and 合计 say nothing and stay outside. */
const PLAIN: Readonly<Record<string, Approximation>> = {
  不超过: "less",
  不多于: "less",
  不高于: "less",
  不大于: "less",
  不少于: "more",
  不低于: "more",
  不小于: "more",
  不下于: "more",
  不逾: "less",
  不下: "more",
  大约: "about",
  大概: "about",
  约莫: "about",
  接近: "less",
  将近: "less",
  超过: "more",
  超逾: "more",
  突破: "more",
  至少: "more",
  至多: "less",
  不足: "less",
  不到: "less",
  不及: "less",
  未足: "less",
  未满: "less",
  不满: "less",
  约: "about",
  近: "less",
  逾: "more",
  超: "more",
  过: "more",
};

/** 不得超过, 不应低于: what is not allowed is the opposite bound. */
const DENIED: readonly (readonly [words: readonly string[], approx: Approximation])[] = [
  [["超过", "多于", "高于", "大于", "长于"], "less"],
  [["少于", "低于", "小于", "短于"], "more"],
];
const DENIALS = ["不得", "不可", "不能", "不应", "不会", "不宜", "未"];

const BEFORE: ReadonlyMap<string, Approximation> = new Map([
  ...Object.entries(PLAIN),
  ...DENIED.flatMap(([words, approx]) =>
    words.flatMap((word) => DENIALS.map((denial) => [denial + word, approx] as const)),
  ),
]);
const LONGEST_BEFORE = Math.max(...Array.from(BEFORE.keys(), (word) => word.length));

/** Words directly after a number with its unit. */
const AFTER: Readonly<Record<string, Approximation>> = {
  及以上: "more",
  或以上: "more",
  及以下: "less",
  或以下: "less",
  以上: "more",
  以下: "less",
  以内: "less",
  之内: "less",
  左右: "about",
  上下: "about",
};

/** Before these marks stands another word of which they are the last character: 节约, 附近, 通过. */
const INSIDE_WORD: Readonly<Record<string, string>> = {
  约: "节公条合契预签违履集制邀爽",
  近: "附最临邻靠远亲新相",
  超: "赶高英中反",
  过: "透通经穿越超不路度渡难跨笔次再又已才刚去",
};

/** The last characters of the marks before a number: most numbers have none before them. */
const ENDS_BEFORE = new Set(Array.from(BEFORE.keys(), (word) => word.at(-1)));
const STARTS_AFTER = new Set(Array.from(Object.keys(AFTER), (word) => word.charAt(0)));

/** The mark that ends exactly at `end`, reaching no further left than `from`; the longest, or null. */
export function readMarkBefore(text: string, end: number, from: number): Mark | null {
  let stop = end;
  if (text.charAt(stop - 1) === " " && stop - 1 > from) stop--;
  if (!ENDS_BEFORE.has(text.charAt(stop - 1))) return null;
  for (let length = LONGEST_BEFORE; length > 0; length--) {
    const start = stop - length;
    if (start < from) continue;
    const word = text.slice(start, stop);
    const approx = BEFORE.get(word);
    if (approx === undefined) continue;
    if (INSIDE_WORD[word]?.includes(text.charAt(start - 1) || "\n")) return null;
    return { start, end: stop, approx };
  }
  return null;
}

/** The mark that begins exactly at `at`, or null. */
export function readMarkAfter(text: string, at: number): Mark | null {
  if (!STARTS_AFTER.has(text.charAt(at))) return null;
  for (let length = 3; length > 1; length--) {
    const word = text.slice(at, at + length);
    const approx = AFTER[word];
    if (approx !== undefined && word.length === length)
      return { start: at, end: at + length, approx };
  }
  return null;
}
