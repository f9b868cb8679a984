import { describe, expect, it } from "vitest";
import { NOUNS, VERBS } from "../../../../bot/answer/words/synonym-tables.ts";
import { findSynonymAt, isVerb, synonymsOf } from "../../../../bot/answer/words/synonyms.ts";
import { fold } from "../../../../index/text/fold.ts";

const standsFor = (asked: string, written: string) =>
  synonymsOf(fold(asked)).includes(fold(written));

const LINES = [VERBS, NOUNS].flatMap((table) => table.trim().replace(/^\* /gm, "").split("\n"));

describe("synonymsOf", () => {
  it.each([
    ["拉咗", "抓獲"],
    ["抓", "拘捕"],
    ["逮捕", "緝獲"],
    ["查办", "查處"],
    ["檢獲", "查扣"],
    ["充公", "罰沒"],
    ["結案", "審結"],
    ["收案", "受理"],
    ["死咗", "死亡"],
    ["打針", "接種"],
    ["失联", "失蹤"],
    ["撤離", "疏散"],
    ["冧咗", "倒塌"],
    ["討回", "追回"],
    ["起好", "落成"],
    ["完工", "竣工"],
    ["排隊", "輪候"],
    ["流失", "離職"],
    ["取保候審", "保釋"],
    ["火燭", "火警"],
    ["呃", "詐騙"],
    ["詐欺", "騙案"],
    ["大飛", "快艇"],
    ["帶貨人", "水客"],
    ["集裝箱", "貨櫃"],
    ["凍品", "急凍肉類"],
    ["菸草", "煙草"],
    ["香菸", "私煙"],
    ["車禍", "交通意外"],
    ["醉酒駕駛", "醉駕"],
    ["病床", "床位"],
    ["學額", "學位"],
    ["公屋", "公共租住房屋"],
    ["單位", "住宅"],
    ["單位", "部門"],
    ["拖糧", "拖欠工資"],
    ["黑工", "非法工作者"],
    ["人工", "薪金"],
    ["長者", "老年人"],
    ["GDP", "本地生產總值"],
    ["ＣＰＩ", "消費物價指數"],
    ["外貿", "進出口"],
    ["土石流", "泥石流"],
    ["空氣品質", "空氣質量"],
    ["捷運", "地鐵"],
    ["計程車", "的士"],
    ["記者會", "新聞發布會"],
    ["安非他命", "冰毒"],
    ["職缺", "職位"],
    ["案件", "案"],
    ["人工智能", "AI"],
  ])("%s may be written %s", (asked, written) => {
    expect(standsFor(asked, written)).toBe(true);
  });

  it.each([
    ["抓獲", "批捕"],
    ["查處", "查獲"],
    ["起訴", "判決"],
    ["起訴", "不起訴"],
    ["受理", "審結"],
    ["宣判", "上訴"],
    ["審結", "執結"],
    ["減刑", "假釋"],
    ["死亡", "受傷"],
    ["重傷", "輕傷"],
    ["失蹤", "死亡"],
    ["確診", "住院"],
    ["住院", "出院"],
    ["門診", "急診"],
    ["申請", "獲批"],
    ["獲批", "駁回"],
    ["開工", "竣工"],
    ["增加", "減少"],
    ["結婚", "離婚"],
    ["招聘", "離職"],
    ["招生", "錄取"],
    ["追回", "追討"],
    ["延長", "延期"],
    ["賠償", "補償"],
    ["收到", "受理"],
    ["出生", "新生"],
    ["入境", "出境"],
    ["就業", "失業"],
    ["出口", "進口"],
    ["出口", "進出口"],
    ["產量", "銷量"],
    ["產量", "產值"],
    ["收入", "支出"],
    ["收入", "可支配收入"],
    ["財政收入", "財政支出"],
    ["海洛因", "冰毒"],
    ["大麻", "可卡因"],
    ["毒品", "藥物"],
    ["香煙", "假煙"],
    ["香煙", "電子煙"],
    ["假貨", "侵權"],
    ["酒駕", "醉駕"],
    ["低保", "綜援"],
    ["公屋", "居屋"],
    ["公屋", "簡約公屋"],
    ["空缺", "職位"],
    ["編制", "人手"],
    ["議案", "提案"],
    ["貪污", "受賄"],
    ["醫生", "護士"],
    ["學生", "畢業生"],
    ["金牌", "銀牌"],
    ["投票率", "得票"],
    ["常住人口", "戶籍人口"],
    ["面積", "佔地面積"],
    ["佔地面積", "建築面積"],
    ["GDP", "人均GDP"],
    ["新能源汽車", "電動自行車"],
    ["公路", "高速公路"],
    ["合格率", "不合格率"],
    ["客運量", "貨運量"],
    ["中小企業", "小微企業"],
  ])("%s is not %s", (asked, written) => {
    expect(standsFor(asked, written)).toBe(false);
    expect(standsFor(written, asked)).toBe(false);
  });

  it.each([
    ["死亡", "死"],
    ["抓獲", "拉"],
    ["工資", "人工"],
    ["金額", "錢"],
  ])("does not look for %s as %s, which releases write for other things", (asked, written) => {
    expect(standsFor(asked, written)).toBe(false);
    expect(standsFor(written, asked)).toBe(true);
  });

  it("gives the asked word first, a word of no group alone", () => {
    expect(synonymsOf("抓")[0]).toBe("抓");
    expect(synonymsOf("天气")).toEqual(["天气"]);
  });
});

describe("findSynonymAt", () => {
  it.each([
    ["抓获多少人", 0, "抓获"],
    ["公共租住房屋有几多", 0, "公共租住房屋"],
    ["的方案", 1, "方案"],
    ["人工智能企业", 0, "人工智能"],
    ["查获ai芯片", 2, "ai"],
    ["天气", 0, null],
    ["apple", 0, null],
    ["paid", 1, null],
    ["15g", 1, null],
  ])("%s at %i: %s", (folded, at, word) => {
    expect(findSynonymAt(folded, at)).toBe(word);
  });
});

describe("isVerb", () => {
  it.each([
    ["抓获", true],
    ["死", true],
    ["嫌疑人", false],
    ["天气", false],
  ])("%s: %s", (word, expected) => {
    expect(isVerb(word)).toBe(expected);
  });
});

describe("the tables", () => {
  it("names no word twice on a line", () => {
    const repeated = LINES.filter((line) => {
      const words = fold(line).split(" ");
      return new Set(words).size < words.length;
    });
    expect(repeated).toEqual([]);
  });

  it("holds words only, one space between two", () => {
    expect(
      LINES.filter((line) => !/^[\p{L}\p{N}.]+\??(?: [\p{L}\p{N}.]+\??)*$/u.test(line)),
    ).toEqual([]);
  });

  it("has a word on two lines only where it means two things", () => {
    const counts = new Map<string, number>();
    for (const word of LINES.flatMap((line) => line.replaceAll("?", "").split(" "))) {
      counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1);
    }
    const shared = [...counts].filter(([, count]) => count > 1).map(([word]) => word);
    expect(new Set(shared)).toEqual(
      new Set(
        [
          "降低",
          "提高",
          "發咗",
          "年輕人",
          "後生仔",
          "職缺",
          "職位空缺",
          "單位",
          "坐",
          "孩子",
          "小朋友",
          "細路",
          "電動車",
          "查",
          "查咗",
          "查了",
          "空缺",
          "食肆",
          "電騙",
          "電騙案",
          "男仔",
          "女仔",
        ].map(fold),
      ),
    );
  });

  it("looks for no word of one character but 案 and two animals in releases", () => {
    const words = LINES.flatMap((line) => line.split(" "));
    expect(words.filter((word) => word.length === 1)).toEqual(["案", "犬", "貓"]);
  });
});
