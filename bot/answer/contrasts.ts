import { fold } from "../../index/text/fold.ts";

/**
 * Words of which at most one can be meant: a figure about 初中 is none about 小學. One group a line, any script;
 * a word of several characters hides the shorter ones in it.
 */
const GROUPS = `
幼兒園 幼稚園 小學 初中 高中 中學 中職 高職 高校 大學 大專 研究生 博士 碩士 本科
城鎮 農村 全體 城市 鄉村
海路 陸路 空路 郵包 鐵路 公路 水路 航空
進口 出口 進出口
男性 女性 男生 女生 男子 女子
第一產業 第二產業 第三產業 農業 工業 服務業
公屋 居屋 私樓 公租房 商品房 簡約公屋 過渡性房屋
死亡 受傷 失蹤 輕傷 重傷
批捕 起訴 判決 抓獲
豬 牛 羊 雞 鴨 鵝 魚 豬隻 牛隻 雞隻
香蕉 番石榴 水稻 小麥 玉米 大豆 茶葉 柑橘 蘋果 蔬菜 稻米
電話騙案 投資騙案 網上購物騙案 網購騙案 求職騙案
爆竊 行劫 兇殺 盜竊 詐騙 傷人 強姦
海洛因 冰毒 可卡因 大麻 氯胺酮
口罩 防護服 護目鏡 手套 消毒液
醫生 護士 醫師 護理師
門診 急診 住院
上半年 下半年
失業 就業
初犯 累犯
長者 單身 家庭 兒童 成人
`;

/** 四星 and 五星, 三級 and 二級: numbers before one of these tell classes apart. */
const GRADED = /([一二三四五六七八九十\d]+)([星级档类期线环层代甲])/g;

const CONTRASTS: readonly (readonly string[])[] = GROUPS.trim()
  .split("\n")
  .map((line) =>
    fold(line)
      .split(" ")
      .sort((a, b) => b.length - a.length),
  );

/** What a question insists on, one of each group of contrasting words; folded. */
export interface Insistence {
  readonly asked: readonly string[];
  readonly others: readonly string[];
}

/** Finds the contrasting words that a folded question names. */
export function findInsistences(question: string): Insistence[] {
  const grades = [...question.matchAll(GRADED)].map(([grade, , suffix]) => ({
    asked: [grade],
    others: gradesOf(suffix ?? "").filter((other) => other !== grade),
  }));
  const named = CONTRASTS.flatMap((group) => {
    const asked = findNamed(question, group);
    return asked.length === 0
      ? []
      : [{ asked, others: group.filter((word) => !asked.includes(word)) }];
  });
  return [...grades, ...named];
}

/** True when the contrasting word nearest before the end of `words` is not the one insisted on. */
export function contradicts(words: string, { asked, others }: Insistence): boolean {
  const own = lastOf(words, asked);
  const other = lastOf(words, others);
  return other.end > own.end && !(own.start <= other.start && own.end >= other.end);
}

function gradesOf(suffix: string): string[] {
  return [..."一二三四五六七八九十"].map((number) => number + suffix);
}

function findNamed(question: string, group: readonly string[]): string[] {
  let rest = question;
  return group.filter((word) => {
    const isNamed = rest.includes(word);
    rest = rest.replaceAll(word, " ");
    return isNamed;
  });
}

function lastOf(words: string, candidates: readonly string[]): { start: number; end: number } {
  let last = { start: -1, end: -1 };
  for (const word of candidates) {
    const start = words.lastIndexOf(word);
    if (start !== -1 && start + word.length > last.end) last = { start, end: start + word.length };
  }
  return last;
}
