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
      /什么时候|什么时间|啥时候|什么日期|什么日子|甚么时候|几月几[日号]|几年几月|几月份?|几时|(?<!任)何[时日]|几号(?!线)|哪[几两三][天日]|边几[天日]|哪一?[天日年]|哪年哪月|哪个月份?|哪个日子|(?<!(?<!黄金)周|[旁沿海身路两四东南西北外里上下左右])边一?[日年]|边个月|哪时候|哪时|啥时|乜嘢时候|乜时候|(?<!百分之)(?<![记扣减领拿攞得换兑积赚])几点钟?(?![几多])|是那一?[天年]|那一?[天日](?=人?最)|(?<!\bhow (?:many|much|old|long|high|far|often)\b.*)\bwhen\b|哪段(?:期间|时间|时期)|哪个(?:期间|时期)|什么期间|\b(?:which|what) (?:days?|dates?|year|month|time)\b|\b(?:closing|opening|starting|ending|completion|due|last|first|final) (?:date|day)\b|\bdeadline\b|日期(?=是|系|$|[?,])|(?:期间|日期|时间)为何/,
    wanted: "date",
    classes: [],
  },
  {
    pattern:
      /(?<![十百])几岁|(?<=(?:岁数|年纪|年龄|最年[长轻]|最老|最后生).{0,12})[多几]大|多大(?:年纪|岁数|年龄)|几大年纪|多少岁|几多岁|年龄(?=是|多|几|$)|\bhow old\b|\b(?:average|mean|median|what) age\b|\bage range\b|\bwhat(?:s| is| was)\b.*\bage of\b/,
    wanted: "figure",
    classes: ["age"],
  },
  {
    pattern:
      /\bhow long (?:is|was|are|were) (?:the |this |that )?(?:[\w'’–-]+ ){0,6}?(?:route|tunnel|bridge|road|line|railway|path|trail|coast\w*|river|track|expressway|highway|pipeline|pipe|corridor|canal|wall|beach|runway|slope|ski run)s?\b/,
    wanted: "figure",
    classes: ["length"],
  },
  {
    pattern:
      /(?:多长|几长)时间|(?:多少|几多|几)个?(?:年|月|天|日|星期|小时|工作[日天])(?=之内|以内|内)|(?<=(?:寿命|保[质固修用]期|[有时][效限长]期?|[期工][限期]|时间).{0,3})(?:多|几)[长短]|多久|几耐|多长的?时间|\bhow (?:far|long) (?:ahead|in advance|beforehand)\b|(?<![那这后近头好]|(?<!提)前)(?:多少|几多|几)个?(?:年(?![轻长龄级幼青])|月(?![饼台租薪票嫂])|天(?![然津河桥])|星期|礼拜|周(?![边转岁])|小时|钟头|分钟|日(?![本常均元圆用]))(?!前)|\bhow long\b|\bhow many (?:days|weeks|months|years|hours|minutes)\b/,
    wanted: "figure",
    classes: ["duration"],
  },
  {
    pattern: /(?<=[温热冷冻凉].{0,6})(?:多少|几多|几)度(?!.{0,3}电)/,
    wanted: "figure",
    classes: ["temperature"],
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
      /[百千万][分份]之(?:几|多少|几多)|(?:多少|几多|几)[%趴]|(?:多少|几多|几)(?:个)?(?:percent|巴仙)|(?:几|多少|几多)厘(?!米)|(?:几|多少|几多)成(?![功年果员交立本都人品套])|百分比|占比|比例|比重|\bwhat (?:percentage|percent|proportion|share)\b|\bpercent(?:age)?\b|\bproportion\b|\bwh?at %/,
    wanted: "figure",
    classes: ["share"],
  },
  {
    pattern: /\bhow many times (?:did|do|does|has|have|was|were|is|are|can)\b/,
    wanted: "figure",
    classes: ["occasion", "case"],
  },
  {
    pattern: /(?:多少|几多|几)倍|\bhow many times\b/,
    wanted: "figure",
    classes: ["ratio"],
  },
  {
    pattern: /\bhow (?:large|big|great)\b/,
    wanted: "figure",
    classes: [],
  },
  { pattern: /\bhow (?:cold|hot|warm)\b/, wanted: "figure", classes: ["temperature"] },
  {
    pattern: /\bhow (?:happy|reliable|effective|successful|satisfied|accurate|full|likely)\b/,
    wanted: "figure",
    classes: ["share"],
  },
  {
    pattern:
      /\bwhats?\b.*\b(?:(?:average|mean|median|typical)(?: [\w-]+){0,3}|winning|finishing|finish|journey|travel|waiting|response|processing|running) time\b/,
    wanted: "figure",
    classes: ["duration"],
  },
  {
    pattern:
      /\bhow (?:far|much)\b.*\b(?:come down|come up|fallen|dropped|risen|gone (?:up|down)|slipped|climbed)\b/,
    wanted: "figure",
    classes: ["share", "points", "money"],
  },
  { pattern: /\bhow (?:quickly|soon)\b/, wanted: "figure", classes: ["duration"] },
  { pattern: /\bhow often\b/, wanted: "figure", classes: ["occasion"] },
  {
    pattern:
      /(?:多少|几多|几)(?:钱(?!包)|银(?![行牌器包])|蚊(?![香虫子帐患])|块钱?|万元|亿元|万蚊|港元|港币|美元|美金|元|款项|资金|金额)|几大笔|\bhow much (?:money|funding|cash)\b|\bhow many (?:dollars|yuan|euros)\b|\bhow much\b(?=.*\b(?:cost|worth|paid|pay|spend|spent|fine|fined|fines|invest|budget|value|loss|lose|lost|confiscat|subsid|grant|price|fee|fare|rent|deposit|penalt|ticket|involved|receiv|recover|earn|donat|rais|sav)\w*)|\bhow much (?:did|do|does|can|could|will|would|have|has|had|is|was)\b(?=.*\b(?:get|got|back)\b)|\bhow much in\b/,
    wanted: "figure",
    classes: ["money"],
  },
  {
    pattern: /震级|(?<=地震.{0,6})规模(?=[是有]?(?:多|几))|\bmagnitude\b/,
    wanted: "figure",
    classes: ["other"],
  },
  { pattern: /(?<!几)多[旧老](?=$|[?呀啊呢])/, wanted: "figure", classes: ["duration", "age"] },
  {
    pattern: /(?<!几)多[高低](?!中|收)|\bhow tall\b|\bhow high\b/,
    wanted: "figure",
    classes: ["length", "share", "money", "temperature"],
  },
  {
    pattern: /(?<!几)(?:多远|多长|多宽|多深|多厚|多粗)(?!者)|\bhow (?:far|wide|deep|thick)\b/,
    wanted: "figure",
    classes: ["length"],
  },
  {
    pattern: /(?<!几)多重(?![案伤])|\bhow heavy\b|\bwhat weight\b/,
    wanted: "figure",
    classes: ["mass"],
  },
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
  {
    pattern: /\bwhats?\b.*\b(?:rate|percentage|share|occupancy)\b/,
    wanted: "figure",
    classes: ["share", "ratio", "points"],
  },
  {
    pattern: /\bwhats?\b.*\b(?<!public )interest\b/,
    wanted: "figure",
    classes: ["share", "money"],
  },
  {
    pattern: /\bwhats?\b.*\b(?:growth|decline)\b/,
    wanted: "figure",
    classes: ["share", "ratio", "points"],
  },
  {
    pattern:
      /\bwhats?\b.*\b(?:amount(?! of (?!money))|gdp|value|worth|costs?|prices?|revenue|income|budget|fees?|fines?|penalt(?:y|ies)|salary|pay|paid|wages?|turnover|rent|tax|loans?|rewards?|bonus|compensation|deposit|surplus|deficit|debts?|savings|assets|exports?|imports?|trade|sales|spending|expenditure|earnings|profits?|loss(?:es)?|subsid(?:y|ies)|allowances?|fares?|tolls?)\b/,
    wanted: "figure",
    classes: ["money"],
  },
  {
    pattern: /\bwhats?\b.*\b(?:jail|prison) (?:sentence|term)\b/,
    wanted: "figure",
    classes: ["duration"],
  },
  {
    pattern: /\bwhat area\b|\bwhat\b.*\b(?<!\bin (?:an? |the )?(?:[\w-]+ ){0,3})area in\b/,
    wanted: "figure",
    classes: ["area"],
  },
  {
    pattern:
      /\bwhats?\b.*\b(?:volumes?|population|area|total|output|size|targets?|balance|maximum|minimum|average|capacity|throughput|quota|level|limit|temperature|rainfall|attendance|turnover|(?:water|energy|electricity|power) use|usage|consumption|supply|index|score|density|height|length|weight|depth|width|frequency)\b/,
    wanted: "figure",
    classes: [],
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
  {
    pattern: /(?<!几)多快(?!艇)|\bhow (?:fast|strong|slow)\b/,
    wanted: "figure",
    classes: ["speed", "duration", "share"],
  },
  {
    pattern: new RegExp(
      `\\bfrom what(?: \\w+)? to what\\b|${HOW_MANY}|\\bhow many\\b|\\bhow much\\b|\\bwhat (?:was|is|were|are)? ?the (?:total )?(?:number|amount|figure|value|size)\\b|\\b(?:number|amount) of\\b`,
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
const DIALLED =
  /有[冇没]有?电话|(?:电话|热线|号码|传真|专线|手机号码?)(?:号码?)?(?:是|系|为)?(?:(?:多少|几多|几)号?(?=[?呀啊呢㗎\s]*(?:$|唔该|谢|thx))|几号|什么(?!时)|乜|咩|边个)|(?:哪|边|什么|乜|咩)(?:一?个|一?支|一?条)?(?:电话|热线|号码|专线)|\b(?:phone|fax|hotline) number\b|\bwhat number\b.*\bcall\b/;
/** True for a folded question about a number that is dialled. */
export function asksForPhone(folded: string): boolean {
  return DIALLED.test(folded);
}
