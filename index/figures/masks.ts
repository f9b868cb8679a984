import type { Span } from "../text/span.ts";

/** Digits that count nothing: addresses, phones, numbers of documents and laws, in a folded text. */
const MASKS: readonly RegExp[] = [
  /<\/?[a-z][^<>\n]{0,200}>|&#?[a-z0-9]{1,8};/g,
  /(?:https?:\/\/|www\.)[^\s\u4e00-\u9fff,。;"<>()]{1,300}/g,
  /[a-z0-9._-]{1,40}@[a-z0-9.-]{1,60}/g,
  /[[〔【(]\d{4}[\]〕】)]\s?(?:第\s?)?\d{1,5}\s?号/g,
  /(?:公告|通告|通知|令|文告)\s?\d{4}\s?年\s?第\s?\d{1,5}\s?号/g,
  /(?:电话|热线|传真|手机|专线|致电|拨打|查询)(?:[::]|为|是|号码)?\s?[+\d][\d\-() ]{4,24}\d/g,
  /(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/g,
  /(?<![\d,.])(?!19|20[0-4])\d{4}[ -]\d{4}(?![\d,.]|\s?[万亿个元人件名只吨项家宗次%年])/g,
  /[正一二三四五六七八九十]{1,2}月初?[一二三四五六七八九十]{1,3}日?(?:街|路|大道|广场)/g,
  /24\s?小时[^\d,。;]{0,6}(?:热线|专线)/g,
  /\d字[第头]/g,
  /(?<![\d千百上近约逾过超数几])[十百千]?[万亿](?:元|人|户|吨)(?=gdp|[\u4e00-\u9fff]{0,4}(?:率|能耗|产值|用水量))/g,
  /第\s?[零一二两三四五六七八九十百千\d]{1,9}\s?(?:条|款|项|章|节|号|届|期|编|目|次|版|批|轮)(?:之[一二三四五六七八九十])?/g,
  /(?<=^|\n)[ \t]{0,4}(?:\d{1,2}[.、](?!\d)|[一二三四五六七八九十]{1,3}、|[((](?:\d{1,2}|[一二三四五六七八九十]{1,3})[))])/g,
  /(?<![今昨明本上])[((](?:\d{1,2}|[一二三四五六七八九十]{1,3})[))](?=[\u4e00-\u9fff])/g,
];

/** Where no figure may be, in order and disjoint. */
export function findMasks(text: string): Span[] {
  const spans: Span[] = [];
  for (const mask of MASKS) {
    for (const match of text.matchAll(mask)) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return mergeSpans(spans);
}

/** The same places in order, overlapping ones as one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
