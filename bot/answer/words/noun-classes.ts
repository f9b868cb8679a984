import type { UnitClass } from "../../../index/figures/figure.ts";
import { unitClassOf } from "../../../index/figures/quantities/units.ts";

/** Counting nouns by their last characters or, with ^, by how they begin; folded. The first match wins. */
const NOUN_CLASSES: readonly (readonly [ending: RegExp, classes: readonly UnitClass[]])[] = [
  [
    /(?:(?<!机器|法|稻草|假)人|[者员师童婴]|孩子|小孩|小朋友|细路|娃娃?|[疑嫌人罪]?犯|[法警检察]官|警察|干部|护士|人士|民众|同学|[学医新考研男女博硕招]生|[游旅乘水访顾陆]客|[居农市渔灾村选网乡股牧]民|[员职移义志民零散长女男童临杂]工|[选歌水骑车扒猎跑]手|司机|私机|[孕产妇]妇|妇女|男子|女子|男性|女性)$/,
    ["person", "occasion"],
  ],
  [
    /^\p{Script=Han}{0,5}(?:旅客|游客|学生|毕业生|新生|考生|教师|老师|医生|护士|居民|市民|嫌疑人|嫌犯|疑犯|人员|员工|职工|工人|警员|关员|消防员|儿童|幼儿|老人|长者|患者|病人|乘客|雇员|雇主|被告|罪犯|志愿者|农民|渔民|检察官|法官|律师|司机|义工|志工|选手|跑手|骑手|移工|租客|租户|业主|会员|党员|(?<![或再])者)(?!数)/u,
    ["person", "occasion"],
  ],
  [/^(?:人|[\p{Script=Han}]{1,6}[嘅的]人)(?![口民次均工员才士])/u, ["person", "occasion"]],
  [/(?:案件|案子|个案|案|骗案)$/, ["case", "piece"]],
  [/^(?:经费|公帑|预算|费用)(?!单位|案)/, ["money"]],
  [/^(?:电|电力|电量)$/, ["energy"]],
  [/(?:[汽客货卡火轿校电跑]车|出租车|的士|车辆|[渔货客快]船|船只|船舶|飞机)$/, ["piece", "other"]],
  [/(?:毒品|大麻花?|冰毒|可卡因|海洛[因英]|氯胺酮|k仔)$/, ["mass", "volume", "piece"]],
  [/(?:天数|日数)$/, ["duration"]],
  [/^(?:粮食?|粮油|秋粮|夏粮|稻谷|[早中晚]稻|小麦|玉米|大米|垃圾|污水)$/, ["mass", "volume"]],
  [/^(?:用户|住户|农户|商户)|(?:用户|住户|农户|商户)$/, ["place", "organisation", "other"]],
  [
    /^(?:经济|直接)?损失|^\p{Script=Han}{0,8}(?:损失|(?<![名学配缺员定限]|[学名]额余)额|产值|钱|款|(?<![状公单多纪次])元|蚊|工资|人工|薪[金水酬]?|(?<![合黄白五冶])金|奖励|奖赏|补贴|补助|津贴|资助|救助|救济|赔偿|保费|费用|(?<!消)费|公帑|成本|货值|收入|所得|利润|预算|经费|商机|营收|生意|贷款|(?<![偷逃漏骗])税)$/u,
    ["money"],
  ],
];

/** The same for English, where the noun comes first: people who were arrested. */
const ENGLISH_NOUN_CLASSES: readonly (readonly [noun: RegExp, classes: readonly UnitClass[]])[] = [
  [/^(?:[\w'-]+ ){0,4}cases?\b/, ["case", "piece"]],
  [
    /^(?:[\w'-]+ ){0,4}(?:people|pedestrians|drivers|farmers|migrants|persons|suspects|offenders|defendants|criminals|smugglers|students|pupils|teachers|residents|workers|employees|patients|doctors|nurses|passengers|visitors|tourists|officers|judges|victims|arrests|men|women|children|elderly|staff|personnel|firefighters|lifeguards|foreigners|kids|minors|seniors|runners|readers|citizens|members|applicants|candidates|graduates|volunteers|addicts|abusers|donors|guests|voters|births|deaths|fatalities|casualties)\b/,
    ["person", "occasion"],
  ],
  [/^(?:[\w'-]+ ){0,4}(?:households|families)\b/, ["place", "organisation", "other"]],
  [/^(?:[\w'-]+ ){0,3}(?:teams|squads|crews)\b/, ["organisation", "piece"]],
  [
    /^(?:[\w'-]+ ){0,3}(?:schools|museums|libraries|parks|hotels|clinics|markets|airlines|gyms|pools|beaches|reservoirs|colleges|universities|institutions|hospitals|companies|firms|enterprises|shops|stores|restaurants|stations|cent(?:re|er)s|sites|factories|facilities|villages|towns|districts|cities|counties)\b/,
    ["place", "organisation", "other"],
  ],
  [
    /^(?:[\w'-]+ ){0,3}(?:ships|vessels|boats|ferries|vehicles|cars|trucks|lorries|aircraft|phones|masks|tablets|bottles|packets|boxes|books|trees|animals|pigs|beds|documents|notices|letters|permits|licen[cs]es)\b/,
    ["piece", "other"],
  ],
  [/^(?:[\w'-]+ ){0,3}(?:doses|jabs)\b/, ["piece", "occasion"]],
  [/^(?:[\w'-]+ ){0,3}(?:transplants|surgeries|operations)\b/, ["case", "piece", "occasion"]],
  [/^(?:money|yuan|dollars|cash)\b/, ["money"]],
  [/^(?:electricity|power)$/, ["energy"]],
  [/^water$/, ["volume", "mass", "share"]],
  [/^(?:\w+ )?(?:days|weeks|months|years|hours)\b/, ["duration"]],
  [/^(?:tonnes?|tons?|kilograms?|kilos?|kg)\b/, ["mass"]],
  [/^percent\b/, ["share"]],
];

/** Nouns before the asking words that say what is counted: 破案率多少, 售價是多少; folded. */
const SUBJECT_CLASSES: readonly (readonly [ending: RegExp, classes: readonly UnitClass[]])[] = [
  [/(?:幅度|[增调]幅|降幅|跌幅|升幅|涨幅|减幅|加幅|增速)$/, ["share", "ratio", "points"]],
  [/(?:百分比|占比|比例|比重|满意度|知晓度|利息|息口|[^效频]率)$/, ["share", "ratio", "points"]],
  [
    /(?:(?<![名学配缺员定限]|[学名]额余)额|产值|总值|货值|案值|市值|价值|增加值|生产总值|费用?|造价|票价|售价|价格|房价|罚款|(?<![合黄白五冶])金|奖励|(?<!底)[底时月年]?薪|薪酬|工资|人工|收入|所得|支出|成本|投资额?|税款?|税收|贷款|存款|[财农灾]损|损失|预算|补[贴助住]|津[贴帖]|资助|救[助济]|赔偿|月费|单价|[学会年]费|结余|票房|欠薪|钱|(?<!付)款项?|gdp)$/,
    ["money"],
  ],
  [
    /(?:呃|骗|骗走|罚|赔|赚|(?<![烟棉鲜香菊莲红白])花|洗|蚀|亏|损失|筹|拨|奖|倒?贴|付|缴|领|攞|贷|补|退|捐|挣|给[我你他人]?|畀|俾|收费|盛惠|要[交给畀俾]|月薪|年薪|时薪|租金?|薪[水酬金]?|学费)[咗了得]?(?:最多|最少|至少)?(?:超过|破|过|有|到|到手|加)?$/,
    ["money"],
  ],
  [
    /(?:人数|人口|的人|者|人员|小朋友|孩子|学生哥?|旅客|游客|居民|[老病工商犯]人|教师|医生|护士)$/,
    ["person", "occasion"],
  ],
  [/(?:用电|用电量|耗电|发电量)[咗了]?$/, ["energy"]],
  [/(?:宗数|件数|案件数?|案子)$/, ["case"]],
  [/面积$/, ["area"]],
  [
    /(?:总量|数量|总数|[藏收]藏量|保有量)$/,
    ["piece", "other", "case", "place", "organisation", "person", "mass", "volume", "energy"],
  ],
  [/(?:蓄水|库容|[供用蓄存储来产]水量)$/, ["volume", "mass"]],
  [/(?:雨量|雨|水位)$/, ["length"]],
  [/(?:时间|时长|时数|[学工课]时)$/, ["duration"]],
  [/(?:年龄|岁数|年纪)(?:范围|区间|中位数)?$/, ["age"]],
  [/(?:[存产运用耗采]煤|[存产运]粮|[存耗]油)$/, ["mass", "volume"]],
  [
    /(?:重量|产量|(?:[销输出进]口|外销|内销|销售|运输|发送|处理|销)量)$/,
    ["mass", "volume", "piece", "energy", "other"],
  ],
];

/** Words between such a noun and the asking words. */
export const COPULA =
  /(?:(?:19|20)\d\d年?|\d{1,2}月份?|[今去]年|分别|各自?|一共|总共|合共|合计|大概|到底|现在|目前|已经|了|咗)*(?:是(?:不是)?|系咪|系|为|有|达|要|占)?(?:[不唔没未]?[过到够足满]|超过|破)?$/;

/** What 津貼 is given to or for. */
const ONE_OF = "人|月|年|天|日|次|户|家|位|名|亩|所|间|件|台|吨|公顷|公斤|小时";
/** How much of it, to whom and at what time, and that it is given or got: what stands between 津貼 and 多少. */
const TOLD_BETWEEN = new RegExp(
  `(?:每一?个?(?:${ONE_OF}|学生)|一个?(?:${ONE_OF})|平均|人均|最[多高少低大]|[上下]限|中位数|总额|终于|仲|先|可以?|能够?|会|想|(?:提高|调[高升低]|[上下]调|增加?|[涨升加跌降减改去])(?:了|咗)?(?:到|至|成|落)|(?:拿|领|攞|获|补助?|给|畀|俾|发|放|借|贷|报销|退|交|付|缴|收|花|使|洗|用|挣|赚|争|编|捐|出)(?:到|得|返|咗|了|出)*)+$`,
);

/** What the words before a number or before the asking words say that it is: 月薪 of 月薪破六萬. */
export function classOfSubject(before: string): readonly UnitClass[] {
  const words = before.trim().replace(COPULA, "");
  const own = SUBJECT_CLASSES.find(([pattern]) => pattern.test(words));
  if (own !== undefined) return own[1];
  const subject = words.replace(TOLD_BETWEEN, "").replace(COPULA, "");
  return SUBJECT_CLASSES.find(([pattern]) => pattern.test(subject))?.[1] ?? [];
}

/** What a noun counts, or where it is empty the words before the asking words; empty when nothing is known. */
export function classOfNoun(noun: string, before: string): readonly UnitClass[] {
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
