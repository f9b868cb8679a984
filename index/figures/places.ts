import { fold } from "../text/fold.ts";

import { findPinyinPairs } from "../text/pinyin.ts";
import type { Span } from "../text/span.ts";

/** A place name as printed. */
export interface Place extends Span {
  readonly text: string;
}

/** Names that are known without their suffix, folded. A name also stands with its suffix: 河北 and 河北省. */
const NAMES = (
  "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 " +
  "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安 太原 大同 呼和浩特 包头 沈阳 大连 长春 哈尔滨 大庆 南京 苏州 无锡 常州 南通 徐州 杭州 宁波 温州 绍兴 嘉兴 义乌 金华 合肥 芜湖 福州 厦门 泉州 漳州 " +
  "南昌 赣州 济南 青岛 烟台 潍坊 临沂 郑州 洛阳 开封 武汉 宜昌 襄阳 长沙 株洲 湘潭 岳阳 广州 深圳 珠海 佛山 东莞 中山 惠州 汕头 江门 湛江 肇庆 南宁 桂林 柳州 海口 三亚 成都 绵阳 贵阳 遵义 昆明 大理 丽江 拉萨 西安 咸阳 宝鸡 兰州 西宁 银川 乌鲁木齐 " +
  "台北 新北 桃园 台中 台南 高雄 基隆 新竹 苗栗 彰化 南投 云林 嘉义 屏东 宜兰 花莲 台东 澎湖 金门 连江 马祖 " +
  "九龙 新界 港岛 屯门 元朗 荃湾 葵青 沙田 大埔 北区 西贡 观塘 黄大仙 深水埗 油尖旺 湾仔 离岛 大屿山 东涌 将军澳 旺角 尖沙咀 铜锣湾 上环 中环 北角 柴湾 天水围 上水 粉岭 罗湖 落马洲 深圳湾 启德 葵涌 青衣 " +
  "阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安盟 锡林郭勒 阿拉善 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛 四平 辽源 通化 白山 松原 白城 延边 齐齐哈尔 鸡西 鹤岗 " +
  "双鸭山 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 湖州 衢州 舟山 台州 丽水 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 滁州 阜阳 宿州 六安 亳州 池州 宣城 莆田 三明 南平 龙岩 宁德 景德镇 萍乡 " +
  "九江 新余 鹰潭 宜春 抚州 上饶 淄博 枣庄 东营 济宁 泰安 威海 日照 德州 聊城 滨州 菏泽 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源 黄石 十堰 荆州 荆门 鄂州 孝感 黄冈 咸宁 " +
  "随州 恩施 仙桃 潜江 天门 神农架 衡阳 邵阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 韶关 茂名 梅州 汕尾 河源 阳江 清远 潮州 揭阳 云浮 梧州 防城港 钦州 贵港 玉林 百色 贺州 河池 崇左 三沙 儋州 自贡 攀枝花 泸州 " +
  "德阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山 六盘水 安顺 毕节 铜仁 黔西南 黔东南 黔南 曲靖 玉溪 保山 昭通 普洱 临沧 楚雄 西双版纳 德宏 怒江 迪庆 日喀则 昌都 林芝 那曲 铜川 渭南 " +
  "延安 汉中 榆林 安康 商洛 嘉峪关 金昌 天水 武威 张掖 酒泉 庆阳 定西 陇南 临夏 甘南 黄南 果洛 玉树 石嘴山 吴忠 固原 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 伊犁 塔城 阿勒泰 石河子 浦东 拱北 横琴 九龙东 九龙西 " +
  "新界东 新界西 新界北 " +
  "京津冀 长三角 珠三角 大湾区 粤港澳 京津 东北 西北 华北 华东 华南 西南 " +
  "美国 英国 日本 韩国 德国 法国 俄罗斯 加拿大 澳大利亚 澳洲 印度 泰国 越南 新加坡 马来西亚 印尼 菲律宾 缅甸 老挝 柬埔寨 巴西 墨西哥 意大利 西班牙 荷兰 欧盟 东盟 东南亚 非洲 欧洲 亚洲"
).split(" ");
const GENERAL =
  "全国 全省 全市 全县 全区 全州 全镇 全乡 全村 全港 全台 全澳 全球 全境 全自治区 本港 本澳 本市 本省 本县 本区 本岛 国内 海外 境外 省内 市内 中国 内地 大陆 各地".split(
    " ",
  );
const BY_FIRST = groupByFirst([...NAMES, ...GENERAL]);
const GENERAL_SET = new Set(GENERAL);
const SUFFIX = /特别行政区|自治区|自治州|自治县|街道|[省市区县乡镇]/y;
/** Words that end like a place without being one. */
const NO_PLACE =
  /(?:城|都|超|股|上|夜|门|楼|车|债|汇|集|早|菜|黑|地|社|小|园|校|片|辖|院|厂|库|景|山|林|湖|海|牧|灾|疫|战|禁|专|特|新|老|旧|商|港|军|库|界|开发|示范|试验|实验|保税|合作|风景|工业|产业|自贸|功能|时|误|盲|专|分|选|校|城|各|多|两|该|每|某|外|跨|我|进|出|入|到|村|乡|城|重|区|有|在|和|与|及|等|的|他|几|数)$/;
const BREAK = /[\s\p{P}\p{S}\d在于至往从由向对与和及的是到近赴为共将以经把被让使了等就自]/u;

function groupByFirst(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    groups.set(name.charAt(0), [...(groups.get(name.charAt(0)) ?? []), name]);
  }
  return groups;
}

/** Every place name of a text or a question, in order: known ones, and unknown ones by their 省市区县乡镇. */
export function findPlaces(text: string): Place[] {
  const folded = fold(text);
  const places: Place[] = [];
  let from = 0;
  for (let at = 0; at < folded.length; ) {
    const place = readKnown(folded, at) ?? readSuffixed(folded, at, from);
    if (place === null) {
      at++;
      continue;
    }
    places.push({ ...place, text: text.slice(place.start, place.end) });
    at = place.end;
    from = at;
  }
  return places;
}

function readKnown(text: string, at: number): Span | null {
  const name = BY_FIRST.get(text.charAt(at))?.find((known) => text.startsWith(known, at));
  if (name === undefined) return null;
  const end = at + name.length;
  if (GENERAL_SET.has(name)) return { start: at, end };
  SUFFIX.lastIndex = end;
  const suffix = SUFFIX.exec(text)?.[0];
  return { start: at, end: suffix !== undefined && !isWord(text, end) ? end + suffix.length : end };
}

/** A name of two or three characters before 省, 市, 县…, from the last break on. */
function readSuffixed(text: string, at: number, from: number): Span | null {
  SUFFIX.lastIndex = at;
  const suffix = SUFFIX.exec(text)?.[0];
  if (suffix === undefined || isWord(text, at)) return null;
  let start = at;
  while (start > from && at - start < 5 && !BREAK.test(text.charAt(start - 1))) start--;
  const name = text.slice(start, at);
  const bounded = start === from || BREAK.test(text.charAt(start - 1));
  const shortest = suffix === "县" ? 1 : 2;
  if (!bounded || name.length < shortest || name.length > 3 || NO_PLACE.test(name)) return null;
  return { start, end: at + suffix.length };
}

/** 市 of 市场 and 区 of 区域 end no name. */
function isWord(text: string, at: number): boolean {
  return /^(?:市[场民值价内区容级直委长面盈道]|区[域块间别分议内级]|县[域级直]|镇[区静定]|乡[村亲镇]|省[级直内委会份外])/.test(
    text.slice(at, at + 2),
  );
}

/** Characters that place names read otherwise than most words do. */
const NAME_READINGS: Readonly<Record<string, string>> = {
  dou: "du",
  zhang: "chang",
  zhong: "chong",
  sha: "xia",
  zhao: "chao",
};

const BY_SOUND: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap((name) => {
    const sound = findPinyinPairs(name).join();
    const inNames = sound.replace(/[a-z]+/g, (syllable) => NAME_READINGS[syllable] ?? syllable);
    return [
      [inNames, name],
      [sound, name],
    ] as const;
  }),
);

/** The known place that reads so, its syllables in pairs (`cheng du` → 成都), or null. */
export function findPlaceBySound(pinyinPairs: readonly string[]): string | null {
  return BY_SOUND.get(pinyinPairs.join()) ?? null;
}
