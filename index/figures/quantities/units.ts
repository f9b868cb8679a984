import { fold } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import type { UnitClass } from "../figure.ts";
import { NOT_UNITS, UNITS_AFTER_ALL } from "./traps.ts";

/** A unit where it stands in a text. */
export interface Unit extends Span {
  readonly unitClass: UnitClass;
  /** Folded. */
  readonly word: string;
}

/** Measure words, physical units and counted nouns that take no 个, folded. A new unit is one word here. */
const WORDS: Readonly<Record<UnitClass, string>> = {
  person: "人 名 位 人口 男 女 死 伤 亡 人份",
  case: "件 宗 起 案 例 单 件次 宗次 例次 案次",
  piece:
    "只 枚 台 部 辆 架 艘 支 枝 把 张 份 本 册 套 副 条 根 块 片 包 盒 箱 瓶 罐 袋 桶 颗 粒 株 棵 头 匹 羽 尾 幅 篇 封 " +
    "面 扇 盏 顶 双 对 卷 帧 页 字 串 束 捆 樽 杯 碗 台套 台次 剂 剂次 针 针次 支次 票 床 节 台件 套件 部件 弹 股 笔 摊 车 " +
    "通 架次 班次 车次 航次 船次 摊次 机次 店次 列 列次 发 艘次 辆次 车辆 客车 列车 艇 具 尊 樘 曲 箱次 标箱 标准箱 柜 吨次 颗星 幢次 根次 册次 张次 份次 粒次 片次",
  place:
    "地 处 省 市 县 区 镇 乡 村 国 省市 省份 市县 城市 地市 州市 区县 县区 县市区 县市 省区 乡镇 街道 国家 口岸 港口 处所 片区 " +
    "社区 园区 村落 站 座 眼 栋 幢 间 层 层楼 套房 户 户次 门 门次 道 口 州 盟 旗 块地 地点 岛 馆 处次 伙 单位 泊位 车位 床位 席位 站点 省区市 ",
  organisation:
    "家 间次 部门 校 院校 高校 企业 公司 行业 机构 所 家次 所次 部委 委 网点 队 支队 方 司局 厅局 委办 家庭 班 组 组次 班组 团 社 队次 领域",
  kind: "类 种 样 款 大类 大项 小类 项 项次 品种 种类 类别 方面 大方面 大领域 大范畴 范畴 大行业 大板块 大产业 大部门 大系统 大区域 大片区 批 批次 套次 款次 型 条线 维度",
  occasion:
    "次 场 场次 航班 梯次 届 轮 回 趟 遍 局 盘 次数 人次 乘次 程 车程 轮次 批轮 胜 负 平 番 倍次 球 金 银 铜 堂 节课 期",
  money:
    "元 圆 块钱 蚊 毛 毛钱 角 角钱 毫 毫子 分钱 仙 美元 美圆 美金 美刀 港元 港币 港圆 港纸 欧元 欧罗 日元 日圆 英镑 镑 澳元 加元 加币 韩元 韩圜 卢布 " +
    "新台币 台币 台湾元 人民币 人民币元 元人民币 元港币 元港元 元新台币 元台币 元美金 元澳门元 法郎 瑞郎 瑞士法郎 泰铢 卢比 比特币 坡元 坡币 新加坡元 新币 新元 澳门元 澳门币 葡币 令吉 披索 比索 " +
    "越南盾 印尼盾 马克 先令 里亚尔 迪拉姆 纽元 新西兰元 纽币 雷亚尔 兰特 里拉 克朗 usd hkd cny rmb twd eur gbp jpy mop 个比特币",
  share: "% 成 ‰ 折 厘",
  points: "个百分点 百分点 个点 个基点 基点 点 分 个百分比",
  ratio: "倍",
  duration:
    "年 个年 个月 周 个周 星期 个星期 礼拜 个礼拜 天 日 晚 夜 小时 个小时 钟头 个钟头 个钟 分钟 秒 秒钟 刻钟 个季度 季度 世纪 个世纪 学年 学期 个学期 个学年 " +
    "周年 载 日历天 工作日 个工作日 工作天 个工作天 工时 个交易日 交易日 天次 毫秒 课时 学时 个昼夜 昼夜 年度 h min ms 年期 ",
  age: "岁 周岁 个月大 天大 月龄 周龄 日龄 个月龄",
  length:
    "米 公里 千米 厘米 毫米 公分 公尺 里 海里 英里 英尺 英寸 呎 吋 哩 尺 寸 丈 微米 纳米 华里 里路 km m cm mm nm um μm 海浬 浬 码 延米 步 车公里 单程公里 线公里 ",
  area: "平方米 平方公里 平方千米 平方厘米 平方毫米 平方英尺 平方呎 平方尺 平方公尺 平方英里 平方 平米 亩 公亩 公顷 顷 英亩 坪 ㎡ m2 m² km2 km² 甲 亩次 平方码",
  volume:
    "立方米 立方 立方公尺 立方厘米 立方公分 立方英尺 立方呎 立方千米 立方公里 升 公升 毫升 加仑 ml l cc m3 m³ 公秉 标准立方米 品脱 公吨桶 立方码",
  mass: "吨 公吨 克 千克 公斤 斤 市斤 两 毫克 微克 磅 盎司 安士 担 钱 kg g mg μg ug t 台斤 台两 司马斤 克拉 纳克 万吨 吨标准煤 载重吨 总吨 吨级 克重 长吨",
  temperature: "度 摄氏度 华氏度 ℃ ℉ °c °f 度c 度摄氏 °",
  energy:
    "千瓦时 吉瓦时 太瓦时 度电 兆瓦时 瓦时 焦耳 千焦 大卡 卡路里 千卡 卡 kwh mwh gwh 千瓦 兆瓦 瓦 吉瓦 太瓦 mw gw kw w kva 千伏安 兆伏安 马力 匹马力 伏 千伏 kv v 伏特 安培 欧姆 百帕 帕 千帕 兆帕 hpa kpa mpa 分贝 赫兹 千赫 兆赫 吉赫 千赫兹 兆赫兹 hz khz mhz ghz 毫西弗 微西弗 贝克 贝可 千瓦小时 db ppm ppb",
  speed:
    "公里/小时 公里/时 km/h 公里每小时 千米/小时 千米每小时 米/秒 米每秒 m/s 海里/小时 英里/小时 迈 kmh kph",
  digital:
    "字节 千字节 兆字节 吉字节 比特 千比特 兆比特 吉比特 兆 bit byte kb mb gb tb pb kbps mbps gbps g像素 像素 位元组 位元 m像素 像素点 mb/s 吉 ",
  other:
    "个 席 句 行 集 级 层级 桩 人/平方公里 朵 则 首 幕 件套 枚次 间夜 房 个次 票数 篮 个件 滴 炉 窝 丛 排 顿 餐 步骤 成数 盆 碟 桌 笼 柱 格 档 订单 棚 池 槽 网 段 群 胎 缸 坛 瓣 捧 拨",
};

const CLASSES = makeClasses();
const LONGEST = Math.max(...Array.from(CLASSES.keys(), (word) => word.length));
/** Units after which another one may follow a slash: 元/吨, 微克/立方米. */
const PER = "/";

function makeClasses(): ReadonlyMap<string, UnitClass> {
  const classes = new Map<string, UnitClass>();
  for (const [unitClass, words] of Object.entries(WORDS) as [UnitClass, string][]) {
    for (const word of words.trim().split(/\s+/)) {
      if (classes.has(word)) throw new Error(`unit "${word}" stands in two classes`);
      classes.set(word, unitClass);
    }
  }
  return classes;
}

/** What a unit in any script counts or measures (`隻` → piece, `萬元` → money), or null for an unknown word. */
export function unitClassOf(unit: string): UnitClass | null {
  const word = fold(unit).replace(/^[十百千万亿兆]+(?=.)/, "");
  return (
    CLASSES.get(word) ?? CLASSES.get(fold(unit)) ?? CLASSES.get(word.split(PER)[0] ?? "") ?? null
  );
}

/** The longest unit that begins at `at` of a folded text, one space before it allowed, or null. */
export function readUnit(text: string, at: number): Unit | null {
  let start = at;
  if (text.charAt(start) === " ") start++;
  for (let length = Math.min(LONGEST, text.length - start); length > 0; length--) {
    const word = text.slice(start, start + length);
    const unitClass = CLASSES.get(word);
    if (unitClass === undefined || !isWhole(text, start, word)) continue;
    return withPer(text, { start, end: start + length, unitClass, word });
  }
  return null;
}

/** 30多支|队伍: what follows takes the last character of the unit. */
const CUT_SHORT: Readonly<Record<string, string>> = {
  支队: "伍",
  件次: "之",
  宗次: "之",
  例次: "之",
  案次: "之",
  人次: "之",
};

/** 组 of 组织 and m of max are no units. */
function isWhole(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  if (/[a-z]$/.test(word) && /[a-z]/.test(text.charAt(end))) return false;
  if (CUT_SHORT[word] === text.charAt(end)) return false;
  if (word.length > 3) return true;
  // 238隻|在發現時: right behind digits it counts.
  if (word === "只" && /\d/.test(text.charAt(start - 1))) return true;
  for (let length = word.length + 1; length <= word.length + 2; length++) {
    const longer = text.slice(start, start + length);
    // At the end of the text there is nothing longer.
    if (longer.length < length) break;
    if (NOT_UNITS.has(longer) && !UNITS_AFTER_ALL.test(text.slice(start, start + 3))) return false;
  }
  return true;
}

/** 立方米每秒, 毫克每升: measured, not counted or paid. */
const MEASURED: ReadonlySet<UnitClass> = new Set(["length", "volume", "mass", "energy"]);
const PER_MEASURE = /^(?:duration|volume|mass|area)$/;

function withPer(text: string, unit: Unit): Unit {
  const link = text.charAt(unit.end);
  if (link !== PER && !(link === "每" && MEASURED.has(unit.unitClass))) return unit;
  const per = readUnit(text, unit.end + 1);
  if (per === null || per.start !== unit.end + 1) return unit;
  if (link !== PER && !PER_MEASURE.test(per.unitClass)) return unit;
  return { ...unit, end: per.end, word: text.slice(unit.start, per.end) };
}
