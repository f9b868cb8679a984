import { fold } from "../../index/text/fold.ts";

/**
 * Words that askers and releases use for one thing; a line is one group, any script. A word of a question
 * stands for every word of its group.
 * To add a word, put it on its line; to add a meaning, add a line. 抓獲 and 批捕 are two steps of a case and
 * stay apart.
 */
const VERBS = `
抓獲 抓 抓捕 抓到 抓了 捉 捉到 拉 拉咗 拘捕 拘獲 逮捕 捕獲 落網 被捕 被抓
批捕 批准逮捕 批准拘捕
起訴 公訴 提起公訴 檢控 被告上法庭 告上法庭
判決 判處 判刑 判罪 判 定罪 判決生效
查處 處理 查辦 立案查處 查
破獲 偵破 破案 破 偵破
搗毀 搗破 打掉 端掉 剷除 取締 瓦解 破壞窩點
查獲 檢獲 查扣 繳獲 起獲 查到 搜獲 扣押 充公 截獲 檢到 搜出 搵到 扣留 扣咗 扣了 檢 扣
銷毀 銷燬 毀掉 銷掉
罰沒 罰款 沒收 罰 罰咗 罰沒款
移送 移交 轉交 送交
辦結 結案 結掉 審結 辦完 結了 了結
涉案 涉及 牽涉 涉
召開 舉行 舉辦 開
減少 縮短 下降 降低 減掉 減 跌 降 回落 減幅 降幅 跌幅
增加 增長 上升 升 增 漲 提高 增幅 升幅
死亡 死咗 死了 喪生 身亡 死 罹難 遇難
受傷 傷者 負傷 傷
出生 新生 出世
接種 打針 打疫苗 注射
申請 報名
投資 注資
開始 啟動 展開 起
完成 竣工 完工
公布 公佈 發布 發佈 宣布 宣佈
`;

const NOUNS = `
黑窩點 窩點 黑窩 黑點 據點
金額 款項 錢 款額 數額 總額
假冒偽劣 假冒 冒牌 偽劣 假貨 假 仿冒 侵權 偽造
嫌疑人 嫌犯 疑犯 犯罪嫌疑人 嫌疑犯
案件 案子 個案 案
商品 貨品 物品 產品 東西 貨物 貨
口罩
組長 領導 牽頭人
發布會 記者會 新聞發布會 招待會 發佈會
部門 單位 機構 機關
人口 居民 住民
醫院 院所
學校 院校
學生 同學
老人 長者 長輩 老年人
房屋 單位 住房 住宅 房
毒品 藥物
香煙 私煙 卷煙 煙
車輛 汽車 車 架車
車禍 交通意外 交通事故 撞車
快艇 大飛
黑工 非法工作者 非法勞工 非法就業 無證勞工
警察 差人 警員 警務人員 警隊 員警
空缺 缺額 人手 職缺
損失 損失金額 財損 財產損失
補助 補貼 津貼 資助 補助金
稅收 稅款 稅
收入 營收 所得
面積 佔地
電話 熱線 號碼
失業 失業率
走私 私運 偷運
詐騙 騙案 欺詐 詐欺 騙 呃 行騙 受騙 被騙
`;

/** The other words that a word of a question may stand for; folded. */
export interface SynonymGroup {
  readonly words: readonly string[];
  readonly isVerb: boolean;
}

const SYNONYM_GROUPS: readonly SynonymGroup[] = [
  ...parseGroups(VERBS, true),
  ...parseGroups(NOUNS, false),
];

function parseGroups(table: string, isVerb: boolean): SynonymGroup[] {
  const lines = table.trim().split("\n");
  return lines.map((line) => ({ words: [...new Set(fold(line).split(" "))], isVerb }));
}

const GROUPS_OF_WORD = new Map<string, SynonymGroup[]>();
for (const group of SYNONYM_GROUPS) {
  for (const word of group.words) {
    GROUPS_OF_WORD.set(word, [...(GROUPS_OF_WORD.get(word) ?? []), group]);
  }
}

const MAX_WORD_LENGTH = Math.max(...[...GROUPS_OF_WORD.keys()].map((word) => word.length));

/** The longest word of the table that begins at `at` in a folded text, or null. */
export function findSynonymAt(folded: string, at: number): string | null {
  for (let length = MAX_WORD_LENGTH; length > 0; length--) {
    const word = folded.slice(at, at + length);
    if (word.length === length && GROUPS_OF_WORD.has(word)) return word;
  }
  return null;
}

/** Every word that may stand for `word`, itself first. */
export function synonymsOf(word: string): string[] {
  const words = (GROUPS_OF_WORD.get(word) ?? []).flatMap((group) => group.words);
  return [...new Set([word, ...words])];
}

/** True for a word of what happens (抓獲), false for one of what it happens to (嫌疑人). */
export function isVerb(word: string): boolean {
  return (GROUPS_OF_WORD.get(word) ?? []).some((group) => group.isVerb);
}
