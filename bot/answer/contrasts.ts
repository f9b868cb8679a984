import { fold } from "../../index/text/fold.ts";
import { synonymsOf } from "./synonyms.ts";

/**
 * Words of which at most one can be meant: a figure about 初中 is none about 小學. One group a line, any script;
 * words for one thing are joined by a slash, and a longer word hides the shorter ones in it. What happens is marked
 * by "!": it may be said after a list for all of it (雞4隻、鴨8隻死亡), where a thing is named before its figure.
 */
const GROUPS = `
幼兒園/幼稚園 小學/國小 初中/國中 高中/普高 高中職 中職/中等職業 高職/高職高專 高校/大學/普通高等學校 研究生
博士 碩士 學士
城鎮/城市 農村/鄉村 全體
海路/水路 陸路/公路 空路/航空 鐵路
進口/輸入 出口/外銷/輸出 內銷 進出口
男性/男/男生/男子 女性/女/女生/女子
第一產業/一產 第二產業/二產 第三產業/三產
公屋/公租房 居屋 簡約公屋 過渡性房屋
! 死亡/身亡/喪生/殉職/犧牲/不治/罹難/遇難/死咗/死了/死 受傷/傷者/傷咗/傷了/負傷/輕傷/重傷/傷 失蹤
! 失業 就業
豬隻/生豬/毛豬/豬 牛隻/肉牛/乳牛/奶牛 羊隻/山羊/綿羊 雞隻/雞 鴨隻/鴨 鵝隻/鵝
香蕉 番石榴/芭樂 水稻/稻米 小麥 玉米 大豆 茶葉 柑橘 蘋果 蔬菜
電話騙案 投資騙案 網上購物騙案/網購騙案/網購/網上購物/網路購物 求職騙案
爆竊 行劫 兇殺 傷人案
海洛因 冰毒 可卡因 大麻 氯胺酮
口罩 防護服 護目鏡 手套
醫生/醫師 護士/護理師
未成年人/未成年/少年/青少年 成年人/成人
外籍/外國籍/外國人 本國籍
致命
過火面積 受害面積/受害森林面積
製造業 建造業/建築業 飲食業/飲食服務業/餐飲業 運輸業/運輸倉儲業 零售業 批發業 金融業 農業 漁業
門診 急診 住院
公立/公營/公辦 私立/私家/私營/民營/民辦
孕婦/孕產婦
青年
夜間/夜晚/晚間/晚上/夜航 日間/白天/日航/晝間
中文 英文 葡文
中位數/中位
產量/產值 銷量/銷售量/銷售額 保有量 庫存量/庫存
利潤/盈利/純利 虧損 營收/營業收入
的士/出租車/計程車 巴士/公交車/公交/公車 小巴 渡輪/交通船/輪渡 電車
螃蟹/蟹 蝦 帶魚 大黃魚 貝類 鯧魚 海帶
鳳梨/菠蘿 木瓜 蓮霧 文旦 龍眼 荔枝 芒果 咖啡 葡萄 西瓜 茶
槍支/槍械/槍 刀具/刀 子彈
石油/原油 煤炭/煤 天然氣 汽油 柴油 集裝箱/貨櫃
盜竊/偷竊 強姦 縱火 非禮 勒索
網上/線上/在線/網絡/網路/互聯網
殘疾人/殘障 農民工
行人/路人 乘客
私家車/小汽車/汽車 電單車/摩托車/機車 單車/自行車 電動自行車/電動單車/電動腳踏車/電瓶車
漁船 貨船/貨輪 快艇 遊艇/遊樂船 躉船
新房/一手樓 二手房/二手樓
水電/水力 火電 風電/風力 光伏/太陽能 核電
廢紙 塑膠/塑料 廢金屬 廚餘 玻璃
農業用水 工業用水 生活用水/居民用水
肺癌 大腸癌/腸癌 乳癌/乳腺癌 肝癌 胃癌 子宮頸癌/宮頸癌 口腔癌 前列腺癌/攝護腺癌
網球場 足球場 籃球場 羽毛球場 游泳池/泳池
氫能/氫燃料 純電動
牙科/牙醫 中醫 西醫 精神科
流感 新冠 登革熱 肺結核 麻疹 手足口病 腸病毒 愛滋病/艾滋病 百日咳
酒駕/醉駕 毒駕/藥駕 超速 闖紅燈/衝紅燈 違泊/違停 無牌駕駛
工廈/工業大廈
獎學金 助學金 助學貸款
失業保險 養老保險 醫療保險 工傷保險 生育保險
民事 刑事 行政訴訟 執行案件
一審 二審 再審
週末/周末 平日
入境/抵港/抵澳/來港/訪港/訪澳 出境/離境/離港 出入境
! 批出/獲批/批准/核准/批核 被拒/拒絕/駁回/不獲批
成人票/全票 半票 學生票 兒童票 長者票/敬老票
發明專利 實用新型 外觀設計
標準專利 短期專利
過夜/留宿 不過夜/即日
酒店/旅館 民宿
象牙 犀牛角 燕窩 海參
化妝品/護膚品 奶粉 手錶/手表 手袋 鞋履/鞋 服裝/衣服
牛肉 豬肉 羊肉 雞肉 雞蛋/蛋
福利彩票/福彩 體育彩票/體彩
! 完賽 參賽
全程馬拉松/全馬/全程 半程馬拉松/半馬/半程 歡樂跑/迷你跑/健康跑
結婚/初婚 離婚
寫字樓/辦公室 商舖/店舖 車位/停車位
個人繳費 財政補助
公犬/公狗 母犬/母狗 公貓 母貓
犬隻/狗隻/流浪犬/流浪狗/遊蕩犬/遊蕩狗/狗狗/狗/犬 貓隻/流浪貓/街貓/貓咪/貓
社會房屋/社屋 經濟房屋/經屋
升降機/電梯 自動梯/扶手電梯/自動扶梯/電扶梯/手扶梯
! 冠軍/奪冠/奪魁/奪得冠軍 亞軍 季軍
瀕危物種/瀕危動植物/瀕危 毒品/涉毒/販毒/吸毒/緝毒/禁毒/毒犯/毒資
早高峰 晚高峰
全額 半額
商務艙 經濟艙 頭等艙
公共屋邨/公屋住戶 私人樓宇/私樓
法語 德語 西班牙語 日語 俄語 越南語 印尼語 泰語 緬甸語 柬埔寨語 韓語 手語
草魚 鰱魚 鱅魚 鯉魚 鯽魚 鱖魚 鰻魚/鰻苗 鱸魚 羅非魚/吳郭魚 石斑/石斑魚 虱目魚 黃顙魚 鱘魚/中華鱘
主城區 縣城
桃子/水蜜桃 梨子 柿子 紅棗 枇杷 楊梅 櫻桃/車厘子 草莓 藍莓 獼猴桃/奇異果 臍橙 柚子 榴蓮/榴槤
白菜 蘿蔔 番茄/西紅柿 黃瓜 辣椒 菠菜 高麗菜/捲心菜 洋蔥 大蒜 生薑 馬鈴薯/土豆 番薯/地瓜/紅薯
獼猴 野豬 黑熊 穿山甲 石虎 大熊貓 金絲猴 雪豹
蘭花 玫瑰 菊花 百合 鬱金香 牡丹
牡蠣/生蠔 鮑魚 海膽 文蛤 龍蝦 魷魚 秋刀魚 鮭魚/三文魚
平板電腦 筆記本電腦/手提電腦/筆電 耳機 照相機
月餅 粽子 湯圓 年糕
語文 數學 物理 化學 生物
白蟻 紅火蟻
鋼材/鋼鐵 水泥
腎臟/腎 肝臟 心臟 肺臟 胰臟/胰腺 眼角膜/角膜
沙門氏菌 李斯特菌 大腸桿菌 金黃葡萄球菌 諾如病毒
單程 來回/往返/雙程
單人房 雙人房
全職 兼職
丈夫 妻子/太太
狂犬病 心臟病 中風 糖尿病 高血壓
近視 蛀牙/齲齒
蟑螂 老鼠/鼠患 蚊子 蒼蠅
有期徒刑 無期徒刑 死刑 緩刑/緩期執行 拘役
硬幣 紙幣
白酒 啤酒 紅酒/葡萄酒
綠茶 紅茶 烏龍茶 白茶 黑茶
鹹水管 食水管
籃球 足球 排球 羽毛球 乒乓球/桌球 網球
進港 出港
早稻 中稻 晚稻
金牌 銀牌 銅牌
液化石油氣/石油氣 天然氣
初犯 再犯/累犯
民警 輔警
增值稅 企業所得稅/企業稅 個人所得稅/個人稅 印花稅
車險/汽車保險 壽險 財產險
股票 債券
鋼琴 小提琴
會員 非會員
春茶 秋茶 夏茶
春節/農曆新年/新春 清明 五一/勞動節 端午 中秋 國慶/十一黃金周 元旦 聖誕 復活節
`;

/** 四星 and 五星, 三級 and 二級: numbers before one of these tell classes apart. */
const GRADED =
  /(?<![a-z各全])([一二三四五六七八九十\d]+|[甲乙丙丁特])(号线|号(?=风球|波|信号)|人?房(?![地产屋])|[阶时]段|等奖|孩|[星级档类期线环代甲型])/g;

const NUMERALS = [..."一二三四五六七八九十"];

type Meaning = readonly string[];

interface Contrast {
  readonly meanings: readonly Meaning[];
  /** All its words. */
  readonly words: readonly string[];
  readonly isEvent: boolean;
}

const CONTRASTS: readonly Contrast[] = GROUPS.trim()
  .split("\n")
  .map((line) => {
    const meanings = fold(line.replace(/^! /, ""))
      .split(" ")
      .map((meaning) => meaning.split("/"));
    return { meanings, words: meanings.flat(), isEvent: line.startsWith("!") };
  });

/** 居者有其屋 for 居屋; a single character is too often a part of another word. */
function withSynonyms(word: string): string[] {
  return word.length > 1 ? synonymsOf(word) : [word];
}

/** What a question insists on: the words for it, and those for what it is not. */
export interface Insistence {
  readonly asked: readonly string[];
  readonly others: readonly string[];
  readonly isEvent: boolean;
}

/** The folded texts of a release around a figure that say what it counts. */
export interface Surroundings {
  /** From the beginning of the sentence to the figure. */
  readonly before: string;
  /** From the figure, its unit among them, to the end of its own words. */
  readonly behind: string;
  /** The passage up to the end of the figure's own words. */
  readonly around: string;
  readonly title: string;
  /** What is left of the sentence. */
  readonly rest: string;
}

/**
 * Finds what a conversation insists on, from its newest folded message to its oldest: a newer word replaces an
 * older one of its group.
 */
export function findInsistences(said: readonly string[]): Insistence[] {
  const found: Insistence[] = [];
  for (const insistence of said.flatMap(findIn)) {
    const words = [...insistence.asked, ...insistence.others];
    if (!found.some(({ asked }) => asked.some((word) => words.includes(word))))
      found.push(insistence);
  }
  return found;
}

/** Any word that a message may insist on: hardly one message in ten has one. */
const ANY_WORD = new RegExp(CONTRASTS.flatMap(({ words }) => words).join("|"));

/** 多少年 asks about no 少年, 熱線上半年 about nothing 線上, 睇醫生 for no doctor, 牛肉乾 is a ticket, 出入境 goes both
 * ways, 一期多少錢 is asked of every one, and 春節後 is no day of it. */
const NO_INSISTENCE =
  /多少年|(?<=[热专航铁沿])线上|线上(?=半年)|网上(?=[说讲话见看传])|大学(?=新?生)|(?<=[龟鸟鱼虫])蛋|(?:老[年人]|长者|社区|开放|空中)大学|牛肉干|野猪|心脏(?=支架|病|科|骤停)|肾(?=病|上腺)|狂犬病|报名参赛|[出进]入境|[睇看见]医生|(?:夜晚|晚上|晚间|夜间)(?=.*几点|[\d一二两三四五六七八九十]+[点时])|一[期类](?=[要收是学多几])|死后|快死|[开揸]电车|路人(?=[帮协]|施救)|(?:春节|新春|农历新年|清明|五一|端午|中秋|国庆|元旦|圣诞|复活节)[之以过]?[前后]/g;

function findIn(said: string): Insistence[] {
  const message = said.replace(NO_INSISTENCE, " ");
  const grades = [...message.matchAll(GRADED)].map(([, number = "", suffix = ""]) => {
    const at = NUMERALS.indexOf(number);
    const asked = at === -1 ? [number] : [number, String(at + 1)];
    const toGrades = (numbers: readonly string[]) => numbers.map((other) => other + suffix);
    const others = [...NUMERALS, ...NUMERALS.map((_, i) => String(i + 1))];
    return {
      asked: toGrades(asked),
      others: toGrades(others.filter((other) => !asked.includes(other))),
      isEvent: false,
    };
  });
  const named = (ANY_WORD.test(message) ? CONTRASTS : []).flatMap(
    ({ meanings, words, isEvent }) => {
      if (!words.some((word) => message.includes(word))) return [];
      const said = meanings.filter((meaning) => lastOf(message, meaning, words) !== -1).flat();
      const others = words.filter((word) => !said.includes(word));
      const asked = isEvent ? said : [...new Set(said.flatMap(withSynonyms))];
      return [{ asked, others, isEvent }];
    },
  );
  return [...grades, ...named];
}

/**
 * True when a figure is not about what is insisted on: the word behind it, or else the nearest one before it, is
 * another of the group, or nothing around it names the asked one.
 */
export function contradicts(
  { before, behind, around, title, rest }: Surroundings,
  { asked, others, isEvent }: Insistence,
): boolean {
  const all = [...asked, ...others];
  const isBehind = (words: readonly string[]) => lastOf(behind, words, all) !== -1;
  if (isBehind(asked)) return false;
  if (isBehind(others)) return true;
  const nearest = lastOf(before, others, all);
  const own = lastOf(before, asked, all);
  if (nearest !== -1 || own !== -1) return nearest > own;
  const told = isEvent ? around + rest : around;
  const last = lastOf(told, asked, all);
  const other = isEvent ? -1 : lastOf(withoutCompared(told, others), others, all);
  return last === -1 && other === -1 ? lastOf(title, asked, all) === -1 : other > last;
}

/** 較第一期增加: what is only compared with is blanked out; it is not what the sentences behind are about. */
function withoutCompared(text: string, words: readonly string[]): string {
  const compared = words.flatMap((word) =>
    ["较", "比", "较第", "比第"].map((before) => before + word),
  );
  return compared.reduce((rest, word) => rest.replaceAll(word, "\0".repeat(word.length)), text);
}

/** Where the last of some words begins, not counting those that are a part of a longer word of the group. */
function lastOf(text: string, words: readonly string[], group: readonly string[]): number {
  let last = -1;
  for (const word of words) {
    if (!text.includes(word)) continue;
    const longer = group.filter((other) => other.length > word.length && other.includes(word));
    const visible = longer.reduce(
      (rest, other) => rest.replaceAll(other, "\0".repeat(other.length)),
      text,
    );
    last = Math.max(last, visible.lastIndexOf(word));
  }
  return last;
}
