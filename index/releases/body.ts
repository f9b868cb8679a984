import { fold } from "../text/fold.ts";
import { toParagraphLines } from "../text/layout/lines.ts";
import { type Span, trimSpan } from "../text/span.ts";

/** A paragraph of a release: a line of prose, or a whole table. `number` counts from 1, page chrome left out. */
export interface Paragraph extends Span {
  readonly number: number;
  readonly isTable: boolean;
}

/** What of a saved page is the release itself. Page chrome is in neither field. */
export interface Body {
  readonly headline: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** Lines of a page around a release, wherever they stand; matched whole, folded. */
const CHROME: readonly RegExp[] = [
  /^(一键)?分享(到|至|给|本文|:|$).{0,20}$/,
  /^(二维码|扫一扫|扫码|微信扫|关注我们|微信公众号).{0,30}$/,
  /^(本文|已)?(浏览|阅读|点击|点阅|访问|观看)(次数|人次|数|量|率)?[\s:]*[\d,]*次?$/,
  /^(责任|责|执行)?(编辑|编审|审核|校对|录入|排版|监制|编校)[:/ ].{0,40}$/,
  /^[[(]?(打印|关闭|关闭窗口|打印本页|返回|返回顶部|回到顶部|回页首|收藏|纠错|我要纠错|列印|友善列印|top)[\])]?([\s|/].{0,30})?$/,
  /^(上一篇|下一篇|上一条|下一条|相关阅读|相关链接|推荐阅读|延伸阅读|相关新闻)([:\s].*)?$/,
  /^(字体|字号|字级|字型)(大小)?[:\s[(].{0,20}$/,
  /^(当前位置|您?现在的位置|您的位置|首页)\s*[:>»|/].{0,60}$/,
  /^(copyright|©|\(c\)|版权所有|著作权所有).{0,80}$/,
  /^.{0,40}(icp备|公网安备|网站标识码)\S{0,30}$/,
  /^(网站地图|联系我们|隐私政策|免责声明|关于我们|技术支持)([:\s|].{0,60})?$/,
  /^[-=_*~\s]{3,}$/,
  /^[\d\s\-+()]{1,20}$/,
];

/** Lines that are chrome above the headline only: below it a telephone number may be part of the release. */
const CONTACT = /热线|电话|手机|传真|微信|qq|邮箱|网址|www\.|https?:/;
const DATELINE =
  /^(发布|发稿|更新|发表)?(时间|日期)\s*:|^(文章|信息)?来源\s*:|^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(\s+\d{1,2}:\d{2}.{0,20})?$/;
const AGENCY_NAME = "\\S{2,16}(?:局|厅|署|处|部|委员会|政府|法院|检察院|办公室)";
/** An agency alone, as saved above its release. */
const AGENCY = new RegExp(`^${AGENCY_NAME}$`);
/** What stands over every release of a site: 新聞發布, 臺中市政府衛生局新聞稿. */
const MASTHEAD = new RegExp(
  `^(?:新闻(?:发布|公报)|即时新闻|最新消息|公告|通告|(?:${AGENCY_NAME})?新闻(?:稿|资料))$`,
);
/** Names of a site or a firm, as saved above an article. */
const ORGANISATION =
  /(事务所|公司|协会|研究院|研究所|中心|网|网站|日报|晚报|新闻社|通讯社|律所|集团)(\([^)]*\))?$/;
/** A row of links. */
const MENU = /[|｜].*[|｜]/;

/** What marks a line as a headline without being one of its words: # of Markdown, tags that a saved page has kept. */
const MARKUP = /^#+\s*|<\/?[a-z][^<>]*>|&nbsp;/gi;

const MAX_CHROME_LENGTH = 80;
const MAX_HEADLINE_LENGTH = 90;
/** How many lines down a headline may stand. */
const HEADLINE_LINES = 20;

/** Finds headline and paragraphs in `body`; `title` is the stated title, or null when none is. */
export function findBody(text: string, body: Span, title: string | null): Body {
  const folded = fold(text);
  const lines = findLines(toParagraphLines(text), body);
  const headlineAt = findHeadline(folded, lines, title);
  const first =
    headlineAt === -1 || !isPageTop(folded, lines.slice(0, headlineAt)) ? 0 : headlineAt;
  const own = lines.filter((line, i) => i >= first && i !== headlineAt && !isChrome(folded, line));
  const headline = lines[headlineAt];
  return {
    headline:
      headline === undefined
        ? null
        : text.slice(headline.start, headline.end).replace(MARKUP, " ").trim(),
    paragraphs: joinTables(text, own).map((span, i) => ({ ...span, number: i + 1 })),
  };
}

function findLines(text: string, body: Span): Span[] {
  const lines: Span[] = [];
  for (let start = body.start; start < body.end; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? body.end : Math.min(newline, body.end);
    const line = trimSpan(text, { start, end });
    if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function isChrome(folded: string, line: Span): boolean {
  if (line.end - line.start > MAX_CHROME_LENGTH) return false;
  const words = folded.slice(line.start, line.end);
  return CHROME.some((pattern) => pattern.test(words));
}

/** Above a headline only short lines that are no sentences can be chrome. */
function isPageTop(folded: string, above: readonly Span[]): boolean {
  return above.every(
    (line) =>
      line.end - line.start <= MAX_CHROME_LENGTH &&
      !/[。!?;]$/.test(folded.slice(line.start, line.end)),
  );
}

function findHeadline(folded: string, lines: readonly Span[], title: string | null): number {
  const top = lines.slice(0, HEADLINE_LINES);
  if (title !== null) {
    const wanted = lettersOf(fold(title));
    return top.findIndex((line) => lettersOf(folded.slice(line.start, line.end)) === wanted);
  }
  const likely = top.map((line) => readsLikeHeadline(folded, line));
  const isName = (line: Span) => AGENCY.test(folded.slice(line.start, line.end));
  const best = top.findIndex((line, i) => likely[i] === true && !isName(line));
  return best === -1 ? likely.indexOf(true) : best;
}

function readsLikeHeadline(folded: string, line: Span): boolean {
  const words = folded.slice(line.start, line.end);
  if (words.length > MAX_HEADLINE_LENGTH || isChrome(folded, line)) return false;
  if ([MENU, CONTACT, DATELINE, MASTHEAD, ORGANISATION].some((chrome) => chrome.test(words)))
    return false;
  return lettersOf(words).length >= 6 && !/[。:;,、]$/.test(words) && !words.startsWith("|");
}

function lettersOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Neighbouring lines with columns are one table: a row says nothing without its header. */
function joinTables(text: string, lines: readonly Span[]): (Span & { isTable: boolean })[] {
  const joined: { start: number; end: number; isTable: boolean }[] = [];
  for (const line of lines) {
    const isTable = hasColumns(text.slice(line.start, line.end));
    const last = joined.at(-1);
    if (isTable && last?.isTable && /^\s*$/.test(text.slice(last.end, line.start)))
      last.end = line.end;
    else joined.push({ ...line, isTable });
  }
  return joined;
}

function hasColumns(line: string): boolean {
  return line.startsWith("|") || /\S(\t+| {2,}|\u3000+)\S.*\S(\t+| {2,}|\u3000+)\S/.test(line);
}
