import type { UnitClass } from "../../../index/figures/figure.ts";

/** What sort of answer a question wants. */
export type Wanted = "figure" | "date" | "passage";

/** A way to ask, and what it asks for. */
export interface AskingPattern {
  readonly pattern: RegExp;
  readonly wanted: Wanted;
  readonly classes: readonly UnitClass[];
}

const HOW_MANY = "(?:大概|大约)?(?:多少|几多|多小|多稍|若干)";

/** First match wins: a longer, plainer way to ask stands before a shorter one. Folded. */
export const ASKING: readonly AskingPattern[] = [
  {
    pattern:
      /什么时候|什么时间|啥时候|什么日期|什么日子|甚么时候|几月几[日号]|几年几月|几月份?|几时|(?<!任)何[时日]|几号(?!线)|哪[几两三][天日]|边几[天日]|哪一?[天日年]|哪年哪月|哪个月份?|哪个日子|(?<!(?<!黄金)周|[旁沿海身路两四东南西北外里上下左右])边一?[日年]|边个月|哪时候|哪时|啥时|乜嘢时候|乜时候|(?<!百分之)(?<![记扣减领拿攞得换兑积赚])几点钟?(?![几多])|是那一?[天年]|那一?[天日](?=人?最)|哪段(?:期间|时间|时期)|哪个(?:期间|时期)|什么期间|日期(?=是|系|$|[?,])|(?:期间|日期|时间)为何/,
    wanted: "date",
    classes: [],
  },
  {
    pattern:
      /(?<![十百])几岁|(?<=(?:岁数|年纪|年龄|最年[长轻]|最老|最后生).{0,12})[多几]大|多大(?:年纪|岁数|年龄)|几大年纪|多少岁|几多岁|年龄(?=是|多|几|$)/,
    wanted: "figure",
    classes: ["age"],
  },
  {
    pattern:
      /(?:多长|几长)时间|(?:多少|几多|几)个?(?:年|月|天|日|星期|小时|工作[日天])(?=之内|以内|内)|(?<=(?:寿命|保[质固修用]期|[有时][效限长]期?|[期工][限期]|时间).{0,3})(?:多|几)[长短]|多久|几耐|多长的?时间|(?<![那这后近头好]|(?<!提)前)(?:多少|几多|几)个?(?:年(?![轻长龄级幼青])|月(?![饼台租薪票嫂])|天(?![然津河桥])|星期|礼拜|周(?![边转岁])|小时|钟头|分钟|日(?![本常均元圆用]))(?!前)/,
    wanted: "figure",
    classes: ["duration"],
  },
  {
    pattern: /(?<=[温热冷冻凉].{0,6})(?:多少|几多|几)度(?!.{0,3}电)/,
    wanted: "figure",
    classes: ["temperature"],
  },
  { pattern: /(?:多少|几多|几)度(?=.{0,3}电)/, wanted: "figure", classes: ["energy"] },
  { pattern: /(?:多少|几多|几)个?百分点/, wanted: "figure", classes: ["points"] },
  { pattern: /几个点(?!钟)/, wanted: "figure", classes: ["points", "share"] },
  {
    pattern:
      /[百千万][分份]之(?:几|多少|几多)|(?:多少|几多|几)[%趴]|(?:多少|几多|几)(?:个)?(?:percent|巴仙)|(?:几|多少|几多)厘(?!米)|(?:几|多少|几多)成(?![功年果员交立本都人品套])|百分比|占比|比例|比重/,
    wanted: "figure",
    classes: ["share"],
  },
  { pattern: /(?:多少|几多|几)倍/, wanted: "figure", classes: ["ratio"] },
  {
    pattern:
      /(?:多少|几多|几)(?:钱(?!包)|银(?![行牌器包])|蚊(?![香虫子帐患])|块钱?|万元|亿元|万蚊|港元|港币|美元|美金|元|款项|资金|金额)|几大笔/,
    wanted: "figure",
    classes: ["money"],
  },
  { pattern: /震级|(?<=地震.{0,6})规模(?=[是有]?(?:多|几))/, wanted: "figure", classes: ["other"] },
  { pattern: /(?<!几)多[旧老](?=$|[?呀啊呢])/, wanted: "figure", classes: ["duration", "age"] },
  {
    pattern: /(?<!几)多[高低](?!中|收)/,
    wanted: "figure",
    classes: ["length", "share", "money", "temperature"],
  },
  {
    pattern: /(?<!几)(?:多远|多长|多宽|多深|多厚|多粗)(?!者)/,
    wanted: "figure",
    classes: ["length"],
  },
  { pattern: /(?<!几)多重(?![案伤])/, wanted: "figure", classes: ["mass"] },
  {
    pattern: /(?:机会率?|机率|几率|概率|命中率)(?:有|是)?(?:多|几)(?:大|高)/,
    wanted: "figure",
    classes: ["share", "ratio"],
  },
  // 種咗幾多地
  {
    pattern: /(?<=[种耕播占征][^,。?!]{0,4})(?:多少|几多)[田地](?=$|[?,。\s呀啊呢㗎])/,
    wanted: "figure",
    classes: ["area"],
  },
  { pattern: /多大面积|(?<=面积(?:有|是)?)(?:多|几)大/, wanted: "figure", classes: ["area"] },
  {
    pattern: /(?<!几)多大(?!学)/,
    wanted: "figure",
    classes: ["area", "money", "length", "volume", "share"],
  },
  {
    pattern: /有?几大(?=$|[?呀啊呢])/,
    wanted: "figure",
    classes: ["area", "length", "volume", "share"],
  },
  // 增減率為何 asks what it is, 死亡率為何上升 why.
  {
    pattern: /(?<=[率额值量数价费龄幅]|面积)(?:为何|为几|如何)(?=$|[?,\s])/,
    wanted: "figure",
    classes: [],
  },
  // 購物佔旅客消費幾多 asks for a share.
  {
    pattern: /(?<=占(?!地|用|据|线)[^,。?!\s]{2,12})(?:多少|几多)(?=$|[?呀啊呢,])/,
    wanted: "figure",
    classes: ["share"],
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
  { pattern: /(?<!几)多快(?!艇)/, wanted: "figure", classes: ["speed", "duration", "share"] },
  { pattern: new RegExp(HOW_MANY), wanted: "figure", classes: [] },
  // 幾 asks before a measure word; 好幾, 十幾 and 近幾 do not ask, nor do 幾乎 and 幾何.
  {
    pattern:
      /(?<![好十百千万亿第前后近数这那哪]|(?<![海路河湖江岸身周旁])边)几(?=\p{Script=Han})(?![乎何率度])/u,
    wanted: "figure",
    classes: [],
  },
];

/** Nouns that ask for a number by themselves: 人數是…, 口罩數量. */
export const QUANTITY_NOUNS: readonly AskingPattern[] = [
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

/** Asked for a number that is dialled: it stands in a passage and counts nothing. */
export const DIALLED =
  /有[冇没]有?电话|(?:电话|热线|号码|传真|专线|手机号码?)(?:号码?)?(?:是|系|为)?(?:(?:多少|几多|几)号?(?=[?呀啊呢㗎\s]*(?:$|唔该|谢|thx))|几号|什么(?!时)|乜|咩|边个)|(?:哪|边|什么|乜|咩)(?:一?个|一?支|一?条)?(?:[\u4e00-\u9fff]{0,4}(?:热线|专线)|电话|号码)|电话号码(?=$|[?,呀啊\s])|(?:打|拨|致电)(?:去)?(?:几多|多少|几)号/;
