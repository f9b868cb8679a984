import { spanAt } from "../../text/clauses.ts";
import type { Span } from "../../text/span.ts";
import type { Attribute, Figure } from "../figure.ts";
import { attr, type Page, REACH, type Surroundings } from "./attribution.ts";
import { measures } from "./figure-counts.ts";
import { findVerb, guessVerb } from "./predicates.ts";

const CHANGED_TO =
  /(?:修订为|更正为|[增降减升扩提缩加涨跌改调落弹延整合并压精优抬放][\u4e00-\u9fff]{0,2}(?:至|到|为|成)|^到|^至)$/;

/** 由最高时的15.3万户, 由每生每天5元: with what says which one. */
const STARTED_FROM =
  /[由从自](?:[\u4e00-\u9fff]{0,6}的|(?:每[\u4e00-\u9fff]{1,2}){1,2}|[\u4e00-\u9fff]{0,4}[约近逾]?)$/;

/** 较去年同期的|5.8年|缩短: what the figure before it is compared with. */
const COMPARED_WITH = /[较比][^,。;]{1,14}的[约近逾]?$/;
const CHANGED =
  /^(?:有所|略有?|明显|大幅)?(?:[增减升跌降涨缩延扩]|上[升涨调]|下[降跌调]|回落|提高|[多少高低](?![于出]))/;
/** 原为6.3亿元,|经覆核后,现修订为6.5亿元: what it was before. */
const WAS = /原(?:先|来|本|定)?[为是]?[约近逾]?$/;
const NOW_IS = /^[^。]{0,30}(?:现|改|修订|更正|调整)[\u4e00-\u9fff]{0,4}[为至到]/;

/** 以往每檢測100米需時|6.5小時；|改用機械人後縮短至2.2小時: what it was before, told by itself. */
const FORMERLY =
  /(?:以往|以前|从前|昔日|(?<!在)过去(?![一两二三四五六七八九十几数\d的])|此前)[^。]{0,40}$/;
const SINCE_THEN = /^[^。]{0,40}(?:[增降减升扩提缩加压][\u4e00-\u9fff]{0,2}|改)[至到为]/;

/** A date between the joining word and the figure: 由2020年的6480件. */
const DATED =
  /(?:目前|现在|如今|现时|现阶段|(?:\d{1,4}|[今去前上同本])[年月日季度同期半底末第首前上下一二三四\d]{1,8})[的之]?$/;

/** 由每斤1.5元|抬至每斤|9.8元 */
const PER = /每[\u4e00-\u9fff]{0,2}[约近逾]?$/;

/**
 * 由50多个减少到12个: the first is where it came from, the second where it went; each may have its own date
 * (由2020年的6480件降至2022年的3015件).
 */
export function findRole(
  { text, layout }: Page,
  { left, right, clause }: Surroundings,
): "from" | "to" | null {
  const near = text.slice(left.start, left.end);
  const reach = text.slice(Math.max(clause.start, left.end - REACH), left.end);
  const before = near.length <= 1 ? reach.replace(DATED, "") : near;
  if (CHANGED_TO.test(before.replace(PER, ""))) return "to";
  const after = text.slice(right.start, right.end).replace(PER, "");
  if (WAS.test(reach) && NOW_IS.test(text.slice(right.start, right.start + 2 * REACH)))
    return "from";
  if (COMPARED_WITH.test(reach) && CHANGED.test(after)) return "from";
  const sentence = spanAt(layout.sentences, clause.start);
  const said = text.slice(Math.max(sentence.start, left.end - 2 * REACH), left.end);
  if (FORMERLY.test(said) && SINCE_THEN.test(text.slice(right.start, right.start + 2 * REACH)))
    return "from";
  return STARTED_FROM.test(before) && CHANGED_TO.test(after.replace(DATED, "")) ? "from" : null;
}

/** What befell people, said after their number: 2人死亡, 廿三人被判监. */
const FATE =
  /^(?:不幸|当场|即时|已经?|均|先后|分别)?((?:被)?(?:死亡|受伤|遇难|失踪|获救|脱险|落网|感染|住院|出院|送院|送医|受困|被困|轻伤|重伤|身亡|丧生|罹难|被捕|被拘捕|拘捕|被判监|被判|定罪|检控|起诉|批捕|康复|确诊|离世|中毒|溺水|溺毙))/;

/** The verb that a figure belongs to, from its own clause or carried over from the figure before. */
export function findPredicate(
  page: Page,
  figure: Figure,
  { left, right, clause, before }: Surroundings,
  role: "from" | "to" | null,
): Attribute | null {
  const { text } = page;
  const carried = /进行/.exec(text.slice(right.start, Math.min(clause.end, right.start + REACH)));
  const sentence = spanAt(page.layout.sentences, figure.start);
  const from = Math.max(sentence.start, figure.start - 4 * REACH);
  if (carried !== null && /[对将]/.test(text.slice(from, figure.start))) {
    const at = right.start + carried.index + carried[0].length;
    const verb = findVerb(text, {
      before: { start: at, end: at },
      after: { start: at, end: Math.min(clause.end, at + 8) },
      measured: false,
    });
    if (verb !== null) return attr(page, verb, false);
  }
  const ahead = { start: right.start, end: Math.min(right.end, right.start + 14) };
  const behind = role === "from" || figure.kind === "date" ? { ...left, start: left.end } : left;
  const fate = figure.unitClass === "person" ? FATE.exec(text.slice(ahead.start, ahead.end)) : null;
  const verb =
    fate === null
      ? (findVerb(text, { before: behind, after: ahead, measured: measures(figure) }) ??
        guess(page, figure, { left, clause }))
      : {
          start: ahead.start + fate[0].length - (fate[1] ?? "").length,
          end: ahead.start + fate[0].length,
        };
  if (verb !== null) return attr(page, verb, false);
  const compared = findComparison(text, { start: clause.start, end: figure.start });
  if (compared !== null) return attr(page, compared, false);
  const inherited = before?.predicate ?? null;
  return inherited === null || figure.kind === "date" ? null : { ...inherited, inherited: true };
}

/** 較前一年少87宗, 高出去年同期1300余元 */
const COMPARISON =
  /[较比][\u4e00-\u9fff\d]{1,14}?([多少高低])出?$|([高低多少][出于])[去上前同][\u4e00-\u9fff]{1,6}$/;

function findComparison(text: string, { start, end }: Span): Span | null {
  const match = COMPARISON.exec(text.slice(start, end));
  const word = match?.[1] ?? match?.[2];
  if (match === null || word === undefined) return null;
  const at = start + match.index + match[0].lastIndexOf(word);
  return { start: at, end: at + word.length };
}

/** Units that count things, which some unknown verb may act upon. */
const COUNTED = /^(?:person|case|piece|place|organisation|kind|mass|occasion|other)$/;

function guess(
  { text, layout }: Page,
  { unitClass }: Figure,
  { left, clause }: Pick<Surroundings, "left" | "clause">,
): Span | null {
  if (!COUNTED.test(unitClass ?? "")) return null;
  const sentence = spanAt(layout.sentences, clause.start);
  return guessVerb(
    text,
    left.start,
    left.end,
    left.start === clause.start && clause.start > sentence.start,
  );
}
