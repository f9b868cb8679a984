import type { UnitClass } from "../../../index/figures/figure.ts";
import { AMOUNTS, COUNTS } from "../words/unit-classes.ts";
import type { Asked } from "./asked.ts";

/** What is asked to be computed; the releases are quoted, never calculated with. */
export type Computation = "sum" | "difference" | "rate";

/** Which of a pair 由…增至… is asked for: the one before, the one now, or both. */
export type Role = "from" | "to" | "both";

/** 由幾多錢加到幾多錢, from how many to how many: one question about two figures. */
export const FROM_TO =
  /前后.{0,6}[各分]别?|[由从]\S{0,8}?(?:多少|几多|几|多[久长耐]).{0,8}?[到至成].{0,3}?(?:多少|几多|几|多[久长耐])|from (?:what|how (?:many|much)) .{0,20}to (?:what|how (?:many|much))/;
const ROLE_FROM =
  /原来|原本|原先|之前|以前|本来|起初|最初|当初|未.{0,4}前|[调加减改修整实]\S{0,2}前|\b(?:originally|before|previously|used to)\b/;
const ROLE_TO =
  /(?<![出体发实呈表])现在|目前|如今|依家|而家|现时|还剩|剩下|剩|减到|减少到|[升涨增减降跌加缩延扩]到|[调提][高升低降整]{0,2}(?:到|至|成|为)|降至|增至|增加到|升至|[调加减改修实整]\S{0,2}后|\b(?:now|currently|remain(?:s|ing)?|left|(?:revised|corrected|raised|cut|lowered|increased|reduced|changed) to)\b/;

const UP_DOWN =
  "增长|成长|增加|上升|上涨|提高|提升|回升|反弹|下降|下跌|减少|降低|回落|变多|变少|[升涨增跌降减]";
const IS_IT = "是不是|系不系|系咪|是否|有没有|有冇|会不会|应该";
const ISN_T_IT =
  "是不是|是唔是|系唔系|系咪真?|是不是真的?|吧|吗|没有?|未|对吗|是吗|真的假的|真的吗|是真的?吗";

/** 係咪少咗, 比去年多嗎, did it go up: asks for the change that is printed. */
const DIRECTION = new RegExp(
  [
    `(?:${IS_IT}).{0,16}?(?:(?:变?(?<![\\d一二三四五六七八九十百千万亿块元蚊个岁成])多|少|[率量额价数][高低])[咗了]|(?:${UP_DOWN})[咗了紧]?)(?:[^\\p{L}\\d]|[呀啊阿㗎嘅])*$`,
    `(?:${UP_DOWN}|(?<![多几么咁好很\\d一二三四五六七八九十百千万亿块元蚊个岁])[多少])[咗了]?的?[㖞喎嘅㗎 ,]*(?:${ISN_T_IT})[呀啊阿㗎嘅?]*$`,
    `[比较](?:上一?年|去年|前年|上次|以前|之前|1\\d\\d年|20\\d\\d年).{0,8}(?:多|少|高|低|${UP_DOWN})[咗了]?[㖞喎嘅㗎 ,]*(?:的?(?:${ISN_T_IT}))?[呀啊阿㗎嘅?]*$`,
    "^(?:is|are|was|were|did|do|does|has|have)\\b.*\\b(?:(?:go|gone|going) (?:up|down)|ris(?:e|en|ing)|rose|fall(?:en|ing)?|fell|drop(?:ped|ping)?|(?:in|de)creas(?:e|ed|ing)|grow(?:n|ing)?|grew)\\b",
  ].join("|"),
  "u",
);

/** The first that fits: 平均增加多少 asks for the change of an average. */
const COMPUTATIONS: readonly (readonly [pattern: RegExp, computation: Computation])[] = [
  [
    /(?:比(?!例|赛|重|率|分).{1,14}|相比.{0,6})(?:多|少|高|低|增|减|升|降|涨|跌).{0,2}(?:多少|几多|几|百分)|(?:变化|变动)(?:了|咗|率|幅度|是|为|有)*(?:多少|几多|几|百分)|相差|差距|(?<![顺逆价落温])差(?:几多|多少)|\bby how much\b|(?:(?:减少|增加|上升|下降|增长|成长|缩短|延长|提高|减|(?<!新)增(?!设|建|聘)|(?<!晋)升|降|跌|涨)(?:了|咗|掉)?|[多少](?:了|咗|掉))(?:多少|几多|几|百分之)|difference|\bhow much (?:did|has|have|was|were)\b.*\b(?:go(?:ne)? (?:up|down)|r[io]se|increased?|fallen|fell|fall|drop(?:ped)?|decreased?|grow|grew)\b/,
    "difference",
  ],
  [/人均|平均|户均|每人|per capita|average/, "rate"],
  [
    /(?<![增追添])加\p{Script=Han}{1,10}?(?:总共|一共|合共|共有)|(?:[和同跟与及、加]|[两三四五六七八几]\p{Script=Han})[^,]{1,16}?(?:加起来|加埋|合共|合计)|总和|加总|combined|sum of|(?:put|taken|added) together|\badd(?:s|ed)? up to\b/u,
    "sum",
  ],
];

/** The role that a folded question asks for, or null. */
export function findRole(folded: string): Role | null {
  if (FROM_TO.test(folded)) return "both";
  if (ROLE_FROM.test(folded)) return "from";
  return ROLE_TO.test(folded) ? "to" : null;
}

/** True for a folded question whether something went up or down: 係咪少咗. */
export function asksDirection(folded: string): boolean {
  return DIRECTION.test(folded);
}

/** What a folded question asks to be computed, or null. */
export function findComputation(folded: string): Computation | null {
  if (asksDirection(folded)) return "difference";
  return COMPUTATIONS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

const RATES: readonly UnitClass[] = ["share", "ratio", "points"];
/** In percent rather than in what is counted: 較上年減少9人. */
const CHANGES: readonly UnitClass[] = [...RATES, ...COUNTS, ...AMOUNTS, "money", "duration"];

/** 係咪升咗 is answered by how much, and a rate by how many points. */
export function withChange(asked: Asked, isDirection: boolean): Asked {
  const isRate = asked.classes[0] === "share";
  const isUnasked = asked.span === null || asked.span.end === asked.span.start;
  return isDirection && (isUnasked || isRate)
    ? { ...asked, wanted: "figure", classes: isRate ? RATES : CHANGES, isWeak: false }
    : asked;
}

const MERELY_HOW_MUCH = /^(?:多少|几多|how much)$/;

/** 罰款比上年少了多少 may be told in percent, unless money is asked for by its unit. */
export function inShares(asked: Asked, computation: Computation | null, folded: string): Asked {
  const { span, classes } = asked;
  const isOpen = span !== null && MERELY_HOW_MUCH.test(folded.slice(span.start, span.end));
  return computation === "difference" && isOpen && classes.length > 0
    ? { ...asked, classes: [...new Set([...classes, "share", "points"] as const)] }
    : asked;
}
