import type { UnitClass } from "../../index/figures/figure.ts";
import { readUnit, type Unit, unitClassOf } from "../../index/figures/units.ts";
import type { Span } from "../../index/text/span.ts";
import { isEnglish } from "../../index/text/terms.ts";
import { asksForPhone } from "./answer-with-phone.ts";
import { findSynonymAt } from "./synonyms.ts";

/** What sort of answer a question wants. */
export type Wanted = "figure" | "date" | "passage";

/** What a question asks for: its kind, and for a figure the unit that the answer must have. */
export interface Asked {
  readonly wanted: Wanted;
  /** Where the asking words stand in the folded question; null when the question has none. */
  readonly span: Span | null;
  /** Unit classes that can answer; empty when any quantity can. */
  readonly classes: readonly UnitClass[];
  /** The measure word asked with, folded: 件 of 多少件. */
  readonly unit: string | null;
  /** True when the unit is a word that counts anything, like 個. */
  readonly isWeak: boolean;
  /** True when things are counted, so that no share, no money and no time can answer. */
  readonly isCount: boolean;
  /** The counted noun next to the asking words, where it stands; empty when there is none. */
  readonly noun: Span;
}

interface AskingPattern {
  readonly pattern: RegExp;
  readonly wanted: Wanted;
  readonly classes: readonly UnitClass[];
}

const HOW_MANY = "(?:大概|大约)?(?:多少|几多|多小|多稍|若干)";

/** First match wins: a longer, plainer way to ask stands before a shorter one. Folded. */
const ASKING: readonly AskingPattern[] = [
  {
    pattern:
      /什么时候|什么时间|啥时候|什么日期|什么日子|甚么时候|几月几[日号]|几年几月|几月份?|几时|何时|何日|几号|[哪边]几[天日]|哪一?[天日年]|哪年哪月|哪个月份?|哪个日子|边一?日|边年|边个月|哪时候|哪时|啥时|乜嘢时候|乜时候|几点钟?|是那一?[天年]|\bwhen\b|哪段(?:期间|时间|时期)|哪个(?:期间|时期)|什么期间|\b(?:which|what) (?:days?|dates?|year|month|time)\b|\b(?:closing|opening|starting|ending|completion|due|last|first|final) (?:date|day)\b|\bdeadline\b|日期(?=是|系|$|[?,])|(?:期间|日期|时间)为何/,
    wanted: "date",
    classes: [],
  },
  {
    pattern:
      /几岁|多大(?:年纪|岁数|年龄)|几大年纪|多少岁|几多岁|年龄(?=是|多|几|$)|\bhow old\b|\b(?:average|mean|median|what) age\b/,
    wanted: "figure",
    classes: ["age"],
  },
  {
    pattern:
      /(?:多长|几长)时间|多久|几耐|多长的?时间|(?:多少|几多|几)个?(?:年|月|天|星期|礼拜|周|小时|钟头|分钟|日(?![本常均]))(?!前)|\bhow long\b|\bhow many (?:days|weeks|months|years|hours|minutes)\b/,
    wanted: "figure",
    classes: ["duration"],
  },
  {
    pattern: /(?:多少|几多|几)度(?=.{0,3}电)/,
    wanted: "figure",
    classes: ["energy"],
  },
  {
    pattern: /(?:多少|几多|几)个?百分点|\b(?:how many )?percentage points?\b/,
    wanted: "figure",
    classes: ["points"],
  },
  {
    pattern: /几个点(?!钟)/,
    wanted: "figure",
    classes: ["points", "share"],
  },
  {
    pattern:
      /百分之(?:几|多少|几多)|(?:多少|几多|几)[%趴]|(?:多少|几多|几)(?:个)?(?:percent|巴仙)|(?:几|多少|几多)成|百分比|占比|比例|比重|\bwhat (?:percentage|percent|proportion|share)\b|\bpercent(?:age)?\b|\bproportion\b/,
    wanted: "figure",
    classes: ["share"],
  },
  {
    pattern: /(?:多少|几多|几)倍|\bhow many times\b/,
    wanted: "figure",
    classes: ["ratio"],
  },
  { pattern: /\bhow often\b/, wanted: "figure", classes: ["occasion"] },
  {
    pattern:
      /(?:多少|几多|几)(?:钱|银|蚊|块钱?|万元|亿元|万蚊|港元|港币|美元|美金|元|款项?|资金|金额)|几大笔|\bhow much (?:money|funding|cash)\b|\bhow many (?:dollars|yuan|euros)\b|\bhow much\b(?=.*\b(?:cost|worth|paid|pay|spend|spent|fine|fined|fines|invest|budget|value|loss|lose|lost|confiscat|subsid|grant|price|involved|receiv|recover|earn|donat|rais|sav)\w*)|\bhow much\b(?=.*\b(?:get|got|back)\b)/,
    wanted: "figure",
    classes: ["money"],
  },
  { pattern: /多[旧老](?=$|[?呀啊呢])/, wanted: "figure", classes: ["duration", "age"] },
  {
    pattern: /多[高低]|\bhow tall\b|\bhow high\b/,
    wanted: "figure",
    classes: ["length", "share", "money", "temperature"],
  },
  {
    pattern: /多远|多长|多宽|多深|\bhow (?:far|wide|deep)\b/,
    wanted: "figure",
    classes: ["length"],
  },
  { pattern: /多重|\bhow heavy\b|\bwhat weight\b/, wanted: "figure", classes: ["mass"] },
  { pattern: /多大面积|(?<=面积(?:有|是)?)(?:多|几)大/, wanted: "figure", classes: ["area"] },
  {
    pattern: /多大|有?几大(?=$|[?呀啊呢])/,
    wanted: "figure",
    classes: ["area", "money", "length", "volume", "share"],
  },
  {
    pattern: /\bwhats?\b.*\b(?:rate|percentage|share|occupancy)\b/,
    wanted: "figure",
    classes: ["share", "ratio", "points"],
  },
  {
    pattern:
      /\bwhats?\b.*\b(?:gdp|value|worth|costs?|prices?|revenue|income|budget|fees?|fines?|salary|pay|paid|wages?|turnover|rent|tax|loans?|rewards?|bonus|compensation|deposit)\b/,
    wanted: "figure",
    classes: ["money"],
  },
  { pattern: /\bwhat area\b|\bwhat\b.*\barea in\b/, wanted: "figure", classes: ["area"] },
  {
    pattern:
      /\bwhats?\b.*\b(?:volumes?|population|area|total|output|size|targets?|balance|maximum|minimum|average|capacity|throughput|loss|losses|subsid(?:y|ies)|quota|level|limit|temperature|rainfall|attendance|turnover)\b/,
    wanted: "figure",
    classes: [],
  },
  // 噪聲佔多少 asks for a share, or for a part in numbers.
  {
    pattern: /(?<=占(?:了|咗|去|总[数量]的?)?)(?:多少|几多)(?=$|[?呀啊呢,])/,
    wanted: "figure",
    classes: [
      "share",
      "person",
      "case",
      "piece",
      "place",
      "organisation",
      "occasion",
      "other",
      "mass",
    ],
  },
  {
    pattern: /多快|\bhow (?:fast|strong)\b/,
    wanted: "figure",
    classes: ["speed", "duration", "share"],
  },
  {
    pattern: new RegExp(
      `\\bfrom what to what\\b|${HOW_MANY}|\\bhow many\\b|\\bhow much\\b|\\bwhat (?:was|is|were|are)? ?the (?:total )?(?:number|amount|figure|value|size)\\b|\\b(?:number|amount) of\\b`,
    ),
    wanted: "figure",
    classes: [],
  },
  // Did more than 100,000 people apply? The figure is told, whatever the asker believes.
  {
    pattern:
      /^(?:is|are|was|were|did|do|does|has|have)\b.{0,60}?\b\d[\d,.]*(?: (?:thousand|million|billion))?(?= [a-z])/,
    wanted: "figure",
    classes: [],
  },
  // 幾 asks before a measure word; 好幾, 十幾 and 近幾 do not ask, nor do 幾乎 and 幾何.
  {
    pattern: /(?<![好十百千万亿第前后近数这那哪边])几(?=\p{Script=Han})(?![乎何率度])/u,
    wanted: "figure",
    classes: [],
  },
];

/** Nouns that ask for a number by themselves: 人數是…, 口罩數量. */
const QUANTITY_NOUNS: readonly AskingPattern[] = [
  { pattern: /人数|人次(?=是|有|$|[?,])/, wanted: "figure", classes: ["person", "occasion"] },
  {
    pattern: /金额|总额|款额|数额|总值|价值|费用|造价|票价|罚金(?=是|有|$|[?,])/,
    wanted: "figure",
    classes: ["money"],
  },
  { pattern: /[率](?=是|系|有|为|$|[?,呢])/, wanted: "figure", classes: ["share", "ratio"] },
  {
    pattern: /数量|数目|总数|件数|宗数|次数|总量|产量|重量|面积|长度|高度/,
    wanted: "figure",
    classes: [],
  },
];

/** Counting nouns by their last characters; folded. The longest ending wins. */
const NOUN_CLASSES: readonly (readonly [ending: RegExp, classes: readonly UnitClass[]])[] = [
  [
    /(?:[人者员师童婴]|孩子|小孩|小朋友|细路|娃娃?|[疑嫌人罪]?犯|[法警检察]官|警察|干部|护士|人士|民众|同学|[学医新考研男女博硕招]生|[游旅乘水访顾陆]客|[居农市渔灾村选网乡股牧]民|[员职移义志民零散长女男童临杂]工|[选歌水骑车扒猎跑]手|司机|私机|[孕产妇]妇|妇女|男子|女子|男性|女性)$/,
    ["person", "occasion"],
  ],
  [
    /^\p{Script=Han}{0,5}(?:旅客|游客|学生|毕业生|新生|考生|教师|老师|医生|护士|居民|市民|嫌疑人|嫌犯|疑犯|人员|员工|职工|工人|警员|关员|消防员|儿童|幼儿|老人|长者|患者|病人|乘客|雇员|雇主|被告|罪犯|志愿者|农民|渔民|检察官|法官|律师|司机|义工|志工|选手|跑手|骑手|移工|租客|租户|业主|会员|党员)(?!数)/u,
    ["person", "occasion"],
  ],
  [/^(?:人|[\p{Script=Han}]{1,6}[嘅的]人)(?![口民次均工员才士])/u, ["person", "occasion"]],
  [/(?:案件|案子|个案|案|骗案)$/, ["case", "piece"]],
  [/^(?:电|电力|电量)$/, ["energy"]],
  [
    /^(?:经济|直接)?损失|(?:钱|款|元|蚊|工资|人工|薪[金水酬]|奖金|奖励|罚金|补贴|补助|津贴|押金|保费|保险费|费用|资金|货值|收入|利润|预算|经费|商机|产值|营收|税)$/,
    ["money"],
  ],
];

/** The same for English, where the noun comes first: people who were arrested. */
const ENGLISH_NOUN_CLASSES: readonly (readonly [noun: RegExp, classes: readonly UnitClass[]])[] = [
  [/^(?:[\w'-]+ ){0,4}cases?\b/, ["case", "piece"]],
  [
    /^(?:[\w'-]+ ){0,4}(?:people|pedestrians?|drivers?|farmers?|migrants?|persons?|suspects?|offenders?|defendants?|criminals?|smugglers|students?|pupils?|teachers?|residents?|workers?|employees?|patients?|doctors?|nurses?|passengers?|visitors?|tourists?|officers?|judges?|victims?|arrests|men|women|children|elderly|staff|personnel|firefighters|lifeguards|foreigners|kids|minors|seniors|runners|readers|citizens|members|applicants|candidates|graduates|volunteers|addicts|abusers|donors|guests|voters|births|deaths|fatalities|casualties)\b/,
    ["person", "occasion"],
  ],
  [/^(?:[\w'-]+ ){0,4}(?:households|families)\b/, ["place", "organisation", "other"]],
  [/^(?:[\w'-]+ ){0,3}(?:teams|squads|crews)\b/, ["organisation", "piece"]],
  [
    /^(?:[\w'-]+ ){0,3}(?:schools|colleges|universities|institutions|hospitals|companies|firms|enterprises|shops|stores|restaurants|stations|cent(?:re|er)s|sites|factories|facilities|villages|towns|districts|cities|counties)\b/,
    ["place", "organisation", "other"],
  ],
  [
    /^(?:[\w'-]+ ){0,3}(?:ships|vessels|boats|ferries|vehicles|cars|trucks|lorries|aircraft|phones|masks|tablets|bottles|packets|boxes|books|trees|animals|pigs|beds|documents|notices|letters|permits|licen[cs]es)\b/,
    ["piece", "other"],
  ],
  [/^(?:money|yuan|dollars|cash)\b/, ["money"]],
  [/^(?:electricity|power)\b/, ["energy"]],
  [/^water\b/, ["volume", "mass", "share"]],
  [/^(?:\w+ )?(?:days|weeks|months|years|hours)\b/, ["duration"]],
  [/^(?:tonnes?|tons?|kilograms?|kilos?|kg)\b/, ["mass"]],
  [/^percent\b/, ["share"]],
];

/** Measure words that count almost anything, so that they decide little; folded. */
export const WEAK_UNITS = new Set(["个", "项", "种", "样", "些", "批", "只", "份", "条"]);

const NOTHING: Asked = {
  wanted: "passage",
  span: null,
  classes: [],
  unit: null,
  isWeak: true,
  isCount: false,
  noun: { start: 0, end: 0 },
};

const HOW_MANY_ENGLISH = /^how many /;

/** Words by which an English question asks; without any, it only names what it wants: total cost of the works. */
const ENGLISH_ASKING = /\b(?:how|what|when|where|who|whom|which|why)\b/;
const WHAT_IS = "what is ";

/** Finds what a folded question asks for. */
export function findAsked(folded: string): Asked {
  if (asksForPhone(folded)) return NOTHING;
  if (isEnglish(folded) && !ENGLISH_ASKING.test(folded)) {
    const asked = findAskedBy(WHAT_IS + folded);
    const isNamed = asked.span?.start === 0;
    return isNamed ? { ...asked, span: null, noun: NOTHING.noun } : findAskedBy(folded);
  }
  return findAskedBy(folded);
}

function findAskedBy(folded: string): Asked {
  for (const { pattern, wanted, classes } of ASKING) {
    const match = pattern.exec(folded);
    if (match !== null) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (wanted === "date") return { ...NOTHING, wanted, span, unit: toGrain(match[0]) };
      return toAskedFigure(folded, span, classes);
    }
  }
  for (const { pattern, wanted, classes } of QUANTITY_NOUNS) {
    const match = pattern.exec(folded);
    if (match !== null && !/[什哪谁]|为何|怎|如何|点样|\b(?:why|who|where)\b/.test(folded)) {
      const span = { start: match.index, end: match.index };
      return {
        ...NOTHING,
        wanted,
        span,
        classes,
        noun: { start: match.index, end: match.index + match[0].length },
      };
    }
  }
  return NOTHING;
}

/** How fine a date is asked for: 时, 日 or 年, or null when it is left open. */
function toGrain(words: string): string | null {
  if (/几点|\bwhat time\b/.test(words)) return "时";
  if (/[天日号]|\bday\b|\bdate\b/.test(words)) return "日";
  return /年|\byear\b/.test(words) ? "年" : null;
}

/** Reads measure word and noun after the asking words: 多少|件|行政違法案件. */
function toAskedFigure(folded: string, asking: Span, classes: readonly UnitClass[]): Asked {
  const multiplier = /^[十百千万亿]*/.exec(folded.slice(asking.end))?.[0].length ?? 0;
  const found = readUnit(folded, asking.end + multiplier);
  // 多少社宅 counts no 社.
  const word = findSynonymAt(folded, asking.end + multiplier) ?? "";
  const read = found !== null && word.length > found.word.length ? null : found;
  const isNoun = read !== null && isNounUnit(read);
  const unit = read === null || isNoun ? null : read;
  const end = unit?.end ?? asking.end;
  const after = readNoun(folded, end);
  const noun = after.end > after.start ? after : readSubject(folded, asking.start);
  const span = { start: asking.start, end: Math.max(end, asking.end) };
  const isCount = unit !== null || HOW_MANY_ENGLISH.test(folded.slice(asking.start));
  const asked = { wanted: "figure", span, unit: read?.word ?? null, isCount, noun } as const;
  if (classes.length > 0) return { ...asked, classes, isWeak: false };
  const described = /^\p{Script=Han}{1,6}[嘅的]人/u.exec(folded.slice(end))?.[0];
  const nounClasses = classOfNoun(
    described ?? folded.slice(after.start, after.end),
    folded.slice(0, asking.start),
  );
  if (unit !== null && !WEAK_UNITS.has(unit.word)) {
    const isThing = unit.word === "件" && THING.test(folded.slice(after.start, after.end));
    return { ...asked, classes: [isThing ? "piece" : unit.unitClass], isWeak: false };
  }
  // 幾個部門: the noun is one that is counted without a measure word, too.
  const counted = isNoun ? read : readUnit(folded, after.start);
  const ownClass = counted !== null && isNounUnit(counted) ? [counted.unitClass] : [];
  return {
    ...asked,
    classes: nounClasses.length > 0 ? nounClasses : ownClass,
    isWeak: nounClasses.length === 0,
  };
}

/** 多少件冒牌物品 counts things, as 多少件案 does not. */
const THING = /(?:品|物|货|衣|衫|服|鞋|器|具|包|袋|机|药|药材|烟|酒|邮件|快递|包裹)$/;

/** 部門 and 品種 are counted themselves; 死 of 死刑 is none. */
function isNounUnit({ word, unitClass }: Unit): boolean {
  if (/^[死伤亡男女]$/.test(word)) return true;
  return word.length > 1 && ["organisation", "place", "kind"].includes(unitClass);
}

const NOUN_ENDS =
  /^[^\p{L}\p{N}]|^(?:的|了|呀|啊|呢|吗|咗|嘅|是|有|在|被|给|会|能|去|已|喺|畀|俾|用|和|同|与|跟|及|was|were|are|is|did|have|has|had|been|be|do|does|in|by|for|from|at|to|on|during|under|after|before|that|who|which)(?=\s|\p{Script=Han}|$)/u;

const DONE = /^[了咗过]/;

function readNoun(folded: string, at: number): Span {
  let start = at;
  while (/^[\s]/.test(folded.slice(start, start + 1))) start++;
  if (folded.startsWith("的", start)) start++;
  let end = start;
  const isLatin = /[a-z]/.test(folded.charAt(start));
  while (end < folded.length && end - start < 24) {
    const rest = folded.slice(end);
    const isWordStart = !isLatin || end === start || folded.charAt(end - 1) === " ";
    if (isWordStart && NOUN_ENDS.test(rest) && !(isLatin && rest.startsWith(" "))) break;
    end++;
  }
  // 多少人去過: what is done is no noun.
  return DONE.test(folded.slice(end)) ? { start, end: start } : { start, end };
}

/** Nouns before the asking words that say what is counted: 破案率多少, 售價是多少; folded. */
const SUBJECT_CLASSES: readonly (readonly [ending: RegExp, classes: readonly UnitClass[]])[] = [
  [/(?:增幅|降幅|跌幅|升幅|涨幅|减幅|加幅|增速)$/, ["share", "ratio", "points"]],
  [/(?:百分比|占比|比例|比重|满意度|知晓度|[^效频]率)$/, ["share", "ratio", "points"]],
  [
    /(?:金额|总额|款额|数额|总值|货值|案值|市值|价值|增加值|生产总值|费用?|造价|票价|售价|价格|房价|罚款|罚金|奖金|奖励|薪金|薪酬|工资|人工|收入|支出|成本|投资额?|税款|税收|贷款|存款|财损|损失|欠薪|钱|款项?|现金|资金|gdp)$/,
    ["money"],
  ],
  [
    /(?:呃|骗|骗走|罚|赔|赚|花|洗|蚀|亏|损失|筹|拨|奖|倒?贴|付|缴|收费|盛惠|要[交给畀俾]|月薪|年薪|时薪|租金?|薪[水酬金]?|学费)[咗了]?(?:最多|最少|至少)?(?:超过|破|过|有|到|到手)?$/,
    ["money"],
  ],
  [
    /(?:人数|人口|的人|者|人员|小朋友|孩子|学生|旅客|游客|居民|老人|长者|工人|教师|医生|护士)$/,
    ["person", "occasion"],
  ],
  [/(?:用电|用电量|耗电|发电量)[咗了]?$/, ["energy"]],
  [/(?:宗数|件数|案件数?|案子)$/, ["case"]],
  [/面积$/, ["area"]],
  [/(?:时间|时长)$/, ["duration"]],
  [/(?:重量|产量)$/, ["mass", "volume", "piece", "other"]],
];

/** Words between such a noun and the asking words. */
const COPULA =
  /(?:(?:19|20)\d\d年?|\d{1,2}月份?|[今去]年|分别|各自?|一共|总共|合共|合计|大概|到底|现在|目前|已经|了|咗)*(?:是|系|为|有|达|要|占)?$/;

const QUANTITY_WORD = /(?:面积|\p{Script=Han}{1,3}[率额量数值费价款金])$/u;

/** The noun before the asking words: 破案率 of 破案率多少. */
function readSubject(folded: string, asking: number): Span {
  const before = folded.slice(0, asking).trimEnd().replace(COPULA, "");
  const word =
    /人口$/.exec(before)?.[0] ?? QUANTITY_WORD.exec(before)?.[0].replace(/^.*[的嘅]/, "") ?? "";
  return { start: before.length - word.length, end: before.length };
}

/** What the words before a number or before the asking words say that it is: 月薪 of 月薪破六萬. */
export function classOfSubject(before: string): readonly UnitClass[] {
  const words = before.trim().replace(COPULA, "");
  return SUBJECT_CLASSES.find(([pattern]) => pattern.test(words))?.[1] ?? [];
}

function classOfNoun(noun: string, before: string): readonly UnitClass[] {
  const word = noun.trim();
  if (word === "") {
    return classOfSubject(before);
  }
  const english = ENGLISH_NOUN_CLASSES.find(([pattern]) => pattern.test(word));
  if (english !== undefined) return english[1];
  const ending = NOUN_CLASSES.find(([pattern]) => pattern.test(word));
  if (ending !== undefined) return ending[1];
  const unitClass = unitClassOf(word);
  return unitClass === null || word.length < 2 ? [] : [unitClass];
}
