import type { Amount } from "./amounts.ts";
import type { Unit } from "./units.ts";

type Rule = (text: string, amount: Amount, unit: Unit) => boolean;

const after =
  (pattern: RegExp): Rule =>
  (text, _amount, unit) =>
    pattern.test(text.slice(unit.end, unit.end + 3));
const before =
  (pattern: RegExp): Rule =>
  (text, amount) =>
    pattern.test(text.slice(Math.max(0, amount.start - 4), amount.start));
const either =
  (...rules: readonly Rule[]): Rule =>
  (...given) =>
    rules.some((rule) => rule(...given));
const arabic: Rule = (_text, amount) => !amount.han;
const notOne: Rule = (_text, amount) => !amount.han || amount.low !== 1;

/** Ends of a counted row: another number, a stop, what became of it, or the end. */
const ROW_END = after(
  /^(?:[\d零一二两三四五六七八九十百及和、,。;；)）"与\s]|增加|减少|上升|下[降跌]|$)/,
);

/** A counted row in Arabic numerals. */
const arabicRow: Rule = (...given) => arabic(...given) && ROW_END(...given);
/** The same, or one after what is counted. */
const rowAfter = (counted: RegExp): Rule => {
  const isAfter = before(counted);
  return (...given) => (arabic(...given) || isAfter(...given)) && ROW_END(...given);
};

/** Characters that are units only in some company; everything else in the table of units always is one. */
const RULES: Readonly<Record<string, Rule>> = {
  对: either(
    after(/^(?:夫|新人|情侣|双|口罩|鞋|翅|父|母|兄|姐|子女|伴侣|恋人)/),
    rowAfter(/[车船机列班次鞋袜]$/),
  ),
  成: either(
    after(/^(?!为)/),
    before(/[近约逾超过足到中有占余他]$/),
    after(/^为[\u4e00-\u9fff]{2}/),
  ),
  个年: after(/^(?![龄级度轮])/),
  个月大: after(/^(?!概|约|致)/),
  发: (...given) => arabic(...given) && (before(/[弹炮]$/)(...given) || ROW_END(...given)),
  厘: (...given) => arabic(...given) && !before(/[约]?[长宽高厚深]$/)(...given),
  摊: either(arabic, ROW_END),
  车: arabicRow,
  期: before(/分[为成]?$/),
  通: after(
    /^(?:[及和与或]|谎报|电(?!子)|来电|求助|查询|热线|咨询|投诉|举报|短讯|$|[^\u4e00-\u9fff])/,
  ),
  把: either(
    after(/^(?:刀|枪|伞|钥|椅|火|锁|剑|斧|扫|锯|菜刀|手枪|气枪)/),
    rowAfter(/[刀枪锯剑斧匙椅锁锤弓弩伞]$/),
  ),
  本: either(
    after(/^(?:书|护照|特区|证|册|杂|小说|账|帐|字典|图书|教|笔记|着作|簿|通|作|期|专|诗|日记)/),
    rowAfter(/[书照证册志簿籍]$/),
  ),
  格: arabicRow,
  档: arabicRow,
  毛: either(arabic, after(/^钱/)),
  角: after(/^(?:钱|[,。、;]|$)/),
  两: after(/^(?:$|[^\u4e00-\u9fff]|[重黄白金银茶酒])/),
  里: either(arabic, after(/^[路外地长范]/)),
  级: either((_t, { low }) => !Number.isInteger(low), after(/^(?:地震|余震)/), before(/震/)),
  // 核銷56萬2,300房; 三房 is a kind of home, and 108房 one room.
  房: (text, amount, unit) =>
    arabic(text, amount, unit) && amount.low >= 1000 && !/[屋地产价源]/.test(text.charAt(unit.end)),
  // 業務一處副處長.
  处: after(/^(?!副?处长|副?主任)/),
  届: either(before(/连续/), (_t, { low, han }) => han && low < 4),
  番: before(/翻了?$/),
  分: (text, { han, low }, unit) => !(han && low === 10) && !/^[之]/.test(text.charAt(unit.end)),
  点: (text, amount, unit) =>
    !amount.han &&
    (!Number.isInteger(amount.low) ||
      amount.low > 24 ||
      before(/[涨跌升降报收挫扬]了?$/)(text, amount, unit)),
  度: (text, amount, unit) =>
    notOne(text, amount, unit) &&
    !(amount.han && amount.low < 4 && !before(/[温摄华氏降升零下角]/)(text, amount, unit)),
  次: (text, amount, unit) =>
    !(before(/届$/)(text, amount, unit) && after(/^(?:会议|全会)/)(text, amount, unit)),
  卡: arabic,
  码: arabic,
  甲: (text, amount, unit) =>
    arabic(text, amount, unit) && !/[台县市省道线]/.test(text.charAt(amount.start - 1)),
  匹: arabic,
  钱: arabic,
  寸: either(arabic, after(/^(?:$|[^\u4e00-\u9fff])/)),
  迈: arabic,
  刀: arabic,
  位: after(/^(?!数)/),
  起: either(notOne, after(/^.?.?[案事火纠意]/)),
  折: after(/^(?![合算扣叠射线页断磨中])/),
};

for (const word of ["死", "伤", "亡", "男", "女", "胜", "负", "平", "金", "银", "铜"]) {
  Object.assign(RULES, { [word]: either(ROW_END, before(/[男女死伤亡胜负平金银铜]$/)) });
}
/** Collective nouns: one of them is no count (一地, 一国). */
const COLLECTIVE = new Set(
  "地 处所 省 市 县 区 镇 乡 村 国 州 盟 旗 岛 门 道 口 校 院 委 队 团 社 界 方面 部门 企业 公司 行业 机构 高校 层 面 头 种 类 样 批 片 步 行 方 型 家庭 季度 点 站 节 线 领域".split(
    " ",
  ),
);
/** What a bare 百, 千 or 万 may count without a mark of approximation. */
const BARE_UNITS = /^(?:money|mass|area)$|^(?:人|人次|户|吨|公里)$/;

/** 金額（萬元）, 遊客（萬）, 單位：公噸、萬元: a multiplier of the numbers of a table. */
export function headsColumn(text: string, { bare, start }: Amount): boolean {
  return (
    bare && /[(:/|\t ]$|单位\s?:[^\n\d]{0,12}$/.test(text.slice(Math.max(0, start - 16), start))
  );
}

/** True when the unit really is one beside this amount. `marked`: an approximation mark stands with it. */
export function acceptsUnit(text: string, amount: Amount, unit: Unit, marked: boolean): boolean {
  if (amount.bare && !marked && !amount.open && !acceptsBare(amount, unit)) return false;
  if (amount.han && amount.low === 1 && !acceptsOne(text, unit)) return false;
  if (isRank(text, amount, unit)) return false;
  const rule = RULES[unit.word];
  return rule === undefined || rule(text, amount, unit);
}

function acceptsBare({ low }: Amount, { unitClass, word }: Unit): boolean {
  return low !== 100 || unitClass === "money"
    ? BARE_UNITS.test(unitClass) || BARE_UNITS.test(word)
    : false;
}

function acceptsOne(text: string, unit: Unit): boolean {
  if (COLLECTIVE.has(unit.word)) return false;
  const paired = text.charAt(unit.end) === "一";
  // 一成一 is eleven percent.
  return !paired || /^[男女死伤成]$/.test(unit.word);
}

/** 前三名, 排名第… count nothing. */
function isRank(text: string, { start }: Amount, { word }: Unit): boolean {
  return (
    /(?<![目当日])前$/.test(text.slice(Math.max(0, start - 2), start)) && /^[名位]$/.test(word)
  );
}
