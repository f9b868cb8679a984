import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../../index/figures/figure.ts";
import { findFigures } from "../../../index/figures/find-figures.ts";
import { fold } from "../../../index/text/fold.ts";

const DATE = "2023-05-18";

/** `text=value unit approx` of each quantity. */
function quantities(text: string): string[] {
  return findFigures(text, DATE)
    .filter(({ kind }) => kind === "quantity")
    .map(({ text: printed, value, unit, approx }) => {
      const worth = value !== null && typeof value === "object" ? value.join("~") : value;
      return `${printed}=${worth} ${unit} ${approx}`;
    });
}

describe("findFigures", () => {
  it.each([
    // What stands before and after the number.
    [
      "發生1起重大事故，20間隔離用房，機電井21.3萬眼，起重機2台",
      ["1起=1 起 exact", "20間=20 間 exact", "21.3萬眼=213000 眼 exact", "2台=2 台 exact"],
    ],
    ["核銷56萬2,300房，入住108房", ["56萬2,300房=562300 房 exact"]],
    [
      "每日客量（萬人次）\n交通工具 2022年 2023年首11個月\n港鐵 405.1 487.6\n電車 11.3 13.4",
      [
        "405.1=4051000 人次 exact",
        "487.6=4876000 人次 exact",
        "11.3=113000 人次 exact",
        "13.4=134000 人次 exact",
      ],
    ],
    ["| 行業 | 2022年 |\n|--|--|\n| 製造業 | 1 004 |", ["1 004=1004 null exact"]],
    [
      "新落成公屋(單位:伙)\n地區    2022年    2023年\n港島    620    870",
      ["620=620 伙 exact", "870=870 伙 exact"],
    ],
    ["按年下跌一成一", ["一成一=1.1 成 exact"]],
    ["業務一處副處長，三地門、三盞燈及二七區，四處張貼，歡聚一堂，在斗六市", []],
    ["電話0000分機2315，24小時熱線，國務院令2024年第7號，十月初五日街", []],
    [
      "電子零件及五件，提前一小時發車，客運89.6萬乘次",
      ["五件=5 件 exact", "一小時=1 小時 exact", "89.6萬乘次=896000 乘次 exact"],
    ],
    ["行政拘留10日，受理期限為7日", ["10日=10 日 exact", "7日=7 日 exact"]],
    [
      "測站　雨量（毫米）\n三芝　388.5\n五結　２７６",
      ["388.5=388.5 毫米 exact", "２７６=276 毫米 exact"],
    ],
    ["房價370.8元/間夜", ["370.8元/間夜=370.8 元/間夜 exact"]],
    ["GDP13507.69億元", ["13507.69億元=1350769000000 元 exact"]],
    ["人員4.27\n萬人", ["萬人=10000 人 exact"]],
    ["共發出約七百八十張告票", ["約七百八十張=780 張 about"]],
    ["總額達逾4.2億元", ["逾4.2億元=420000000 元 more"]],
    ["接近九百戶停水", ["接近九百戶=900 戶 less"]],
    ["至少五人獲救", ["至少五人=5 人 more"]],
    ["不超過15%", ["不超過15%=15 % less"]],
    ["最大流量1560立方米每秒", ["1560立方米每秒=1560 立方米每秒 exact"]],
    ["濃度20毫克每升，每人5米每人", ["20毫克每升=20 毫克每升 exact", "5米=5 米 exact"]],
    // What is not allowed is the opposite bound.
    ["噪聲不得超過50分貝", ["不得超過50分貝=50 分貝 less"]],
    ["比例不應低於35%", ["不應低於35%=35 % more"]],
    ["增幅不及5%", ["不及5%=5 % less"]],
    ["透過3項措施，每100人中有八成就業", ["3項=3 項 exact", "100人=100 人 exact"]],
    ["三個年齡組別", []],
    ["238隻在發現時已死亡", ["238隻=238 隻 exact"]],
    [
      "分別為533通、748通及215通",
      ["533通=533 通 exact", "748通=748 通 exact", "215通=215 通 exact"],
    ],
    ["處1萬元以上、5萬元以下罰鍰", ["1萬元以上、5萬元以下=10000~50000 元 range"]],
    ["有超過九成人滿意", ["超過九成=9 成 more"]],
    ["公示不少於30日", ["不少於30日=30 日 more"]],
    ["月入不足8,000元", ["不足8,000元=8000 元 less"]],
    ["處三千元以上罰款", ["三千元以上=3000 元 more"]],
    ["佔地四十畝左右", ["四十畝左右=40 畝 about"]],
    ["六十歲及以上人口", ["六十歲及以上=60 歲 more"]],
    ["節約70萬度電", ["70萬度電=700000 度電 exact"]],
    ["附近3公里", ["3公里=3 公里 exact"]],
    ["通過8項決議", ["8項=8 項 exact"]],
    // Words that only seem to begin after the number, and units of some company only.
    ["約3,650名義工值勤", ["約3,650名=3650 名 about"]],
    ["招募50人工作", ["50人=50 人 exact"]],
    ["接獲68萬7千餘通電話", ["68萬7千餘通=687000 通 more"]],
    ["可供約7天使用", ["約7天=7 天 about"]],
    ["優惠車程共4.28億程", ["4.28億程=428000000 程 exact"]],
    [
      "蚵架3,260棚、無名屍3具、分3段施工",
      ["3,260棚=3260 棚 exact", "3具=3 具 exact", "3段=3 段 exact"],
    ],
    ["增至10館，滿3月齡的犬隻", ["10館=10 館 exact", "3月齡=3 月齡 exact"]],
    ["3具體措施、5館長、2網絡", []],
    ["達3程度", []],
    ["平均8分鐘", ["8分鐘=8 分鐘 exact"]],
    ["3,000通過審查", []],
    ["抵港共17 842船次，", ["17 842船次=17842 船次 exact"]],
    ["簽發護照203,877本。", ["203,877本=203877 本 exact"]],
    ["3,000本地居民", []],
    ["產量98.6吉瓦時", ["98.6吉瓦時=98.6 吉瓦時 exact"]],
    ["鞋履22.3萬對。", ["22.3萬對=223000 對 exact"]],
    ["由45日縮短至28日", ["45日=45 日 exact", "28日=28 日 exact"]],
    ["訓練課程將由1日延長至2日", ["1日=1 日 exact", "2日=2 日 exact"]],
    ["延燒11日才撲滅", ["11日=11 日 exact"]],
    // Vague and open numbers.
    ["數千名市民", ["數千名=null 名 vague"]],
    ["上萬隻候鳥", ["上萬隻=10000 隻 vague"]],
    ["幾十輛巴士", ["幾十輛=null 輛 vague"]],
    ["三百余间", ["三百余间=300 间 more"]],
    ["歷時五年多", ["五年多=5 年 more"]],
    ["两个多小时", ["两个多小时=2 个小时 more"]],
    // Ranges and lists.
    ["罰款5—8萬元", ["5—8萬元=50000~80000 元 range"]],
    ["罰1萬元以上5萬元以下", ["1萬元以上5萬元以下=10000~50000 元 range"]],
    ["滿3年以上5人以下", ["3年以上=3 年 more", "5人以下=5 人 less"]],
    ["9000至1萬元", ["9000至1萬元=9000~10000 元 range"]],
    ["三四十名乘客", ["三四十名=30~40 名 range"]],
    ["二至四間學校", ["二至四間=2~4 間 range"]],
    [
      "分別為6.1億、5億和4.75億元",
      ["6.1億=610000000 元 exact", "5億=500000000 元 exact", "4.75億元=475000000 元 exact"],
    ],
    [
      "入館人次為19.8萬、47萬和30.5萬，",
      ["19.8萬=198000 人次 exact", "47萬=470000 人次 exact", "30.5萬=305000 人次 exact"],
    ],
    ["展出荷花約1.2萬盆", ["約1.2萬盆=12000 盆 about"]],
    ["館藏123本，停車格2,350格。", ["123本=123 本 exact", "2,350格=2350 格 exact"]],
    ["低於一般的6至8日水平", ["6至8日=6~8 日 range"]],
    ["錄得9、11及20宗", ["9=9 宗 exact", "11=11 宗 exact", "20宗=20 宗 exact"]],
    ["判處35件52人", ["35件=35 件 exact", "52人=52 人 exact"]],
    // Shares.
    ["上升百分之十點六", ["百分之十點六=10.6 % exact"]],
    ["佔百分之二到四", ["百分之二到四=2~4 % range"]],
    ["近八成為女性", ["近八成=8 成 less"]],
    ["收窄1.2個百分點", ["1.2個百分點=1.2 個百分點 exact"]],
    ["六成四受訪者", ["六成四=6.4 成 exact"]],
    ["逾八成半", ["逾八成半=8.5 成 more"]],
    ["四分之一家庭", ["四分之一=0.25 null exact"]],
    ["近半數學生", ["近半數=0.5 null less"]],
    ["增加一倍半", ["一倍半=1.5 倍 exact"]],
    // Money.
    ["罰款$9,500", ["$9,500=9500 元 exact"]],
    ["港幣約310萬元", ["港幣約310萬元=3100000 元 about"]],
    ["約HK$2.5億", ["約HK$2.5億=250000000 元 about"]],
    ["折合US$260", ["US$260=260 美元 exact"]],
    ["均價9200元/平方米", ["9200元/平方米=9200 元/平方米 exact"]],
    ["全單打七五折", ["七五折=7.5 折 exact"]],
    ["新台幣3億2,500萬元", ["新台幣3億2,500萬元=325000000 元 exact"]],
    ["投資6億元人民幣", ["6億元人民幣=600000000 元 exact"]],
    ["售四元八毫", ["四元八毫=4.8 元 exact"]],
    ["一筆過8,000元的獎金", ["一筆=1 筆 exact", "8,000元=8000 元 exact"]],
    ["千萬元詐騙案", ["千萬元=10000000 元 exact"]],
    ["二千元到上萬元", ["二千元到上萬元=2000~10000 元 range"]],
    // Measures, durations, ages.
    ["长7.5千米", ["7.5千米=7.5 千米 exact"]],
    ["重两吨半", ["两吨半=2.5 吨 exact"]],
    ["最低零下12度", ["零下12度=-12 度 exact"]],
    ["濃度19微克/立方米", ["19微克/立方米=19 微克/立方米 exact"]],
    ["二氧化氮42 µg/m³", ["42 µg/m³=42 µg/m³ exact"]],
    ["判囚兩年四個月", ["兩年四個月=2.333333333333 年 exact"]],
    ["工期三個半月", ["三個半月=3.5 個月 exact"]],
    ["一名28歲女子", ["一名=1 名 exact", "28歲=28 歲 exact"]],
    ["游出52秒46", ["52秒46=52.46 秒 exact"]],
    ["再過五個月", ["五個月=5 個月 exact"]],
    ["籌得過百萬元", ["過百萬元=1000000 元 more"]],
    // Counted nouns without 個, and counted rows.
    ["七部門聯合行動", ["七部門=7 部門 exact"]],
    ["涉及五大類產品", ["五大類=5 大類 exact"]],
    ["其餘兩成為闊葉樹種", ["兩成=2 成 exact"]],
    ["涵蓋五大範疇", ["五大範疇=5 大範疇 exact"]],
    ["現場展售60餘攤", ["60餘攤=60 攤 more"]],
    ["出動85車612人", ["85車=85 車 exact", "612人=612 人 exact"]],
    ["判處五年至兩年不等", ["五年至兩年=2~5 年 range"]],
    ["檢獲鏈鋸十二把，", ["十二把=12 把 exact"]],
    ["加開列車兩對，", ["兩對=2 對 exact"]],
    ["出動20多支隊伍", ["20多支=20 支 more"]],
    ["屯門和元朗兩區分別", ["兩區=2 區 exact"]],
    ["款項分兩期繳付", ["兩期=2 期 exact"]],
    ["拘捕三男兩女", ["三男=3 男 exact", "兩女=2 女 exact"]],
    ["釀成2死7傷", ["2死=2 死 exact", "7傷=7 傷 exact"]],
    // Script and spacing.
    ["查扣 4 5 6 件", ["4 5 6件".replace("6件", "6 件=456 件 exact")]],
    ["總值12 345.6億元", ["12 345.6億元=1234560000000 元 exact"]],
    ["重 80 多 公斤", ["80 多 公斤=80 公斤 more"]],
    ["１２．５萬隻", ["１２．５萬隻=125000 隻 exact"]],
    ["罰20，300元另計", ["300元=300 元 exact"]],
  ])("finds %s", (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it.each([
    "三輪車, 八仙山, 十年樹木、百年樹人, 一個腳印",
    "最後一公里, 兩高一部, 全國一盤棋, 第三次產業",
    "G4高速K1632+400處, 台7甲線, 使其成為",
    "統一部署，進一步落實一系列措施",
    "一體化平台、一站式服務、二維碼",
    "第三名、第15條、第二十屆",
    "二級巡視員和三級警長",
    "“利劍2021”行動",
    "5G網絡、COVID-19、G20、ISO9001",
    "國發〔2021〕7號",
    "查詢熱線2123 4567",
    "https://example.org/2021/30個",
    "三亞、四平市、五台山、九龍",
    "千家萬戶，十分感謝",
    "多次、幾個、若干、數名",
    "勞動條3字第1130001234號函、突破5字頭",
    "萬元GDP能耗下降，萬人起訴率下降",
    "以一條鞭方式管理",
    "一、總則\n（二）範圍\n3. 附則",
    "版本2.0.1",
  ])("lists nothing in %s", (text) => {
    expect(findFigures(text, DATE)).toEqual([]);
  });

  it("gives prices by what they are for the whole of their head", () => {
    const table = "| 品種 | 均價（元/公斤） |\n| --- | --- |\n| 鱸魚 | 38.6 |\n";
    expect(quantities(table)).toEqual(["38.6=38.6 元/公斤 exact"]);
  });

  it("gives table cells the unit of their head", () => {
    const table =
      "| 地區 | 宗數 | 罰款(萬元) |\n|---|---|---|\n| 甲市 | 41 | 8.25 |\n| 乙市 | 1,007 | 30 |";
    expect(quantities(table)).toEqual([
      "41=41 宗 exact",
      "8.25=82500 元 exact",
      "1,007=1007 宗 exact",
      "30=300000 元 exact",
    ]);
  });

  it("takes the unit that is named before a number in 萬 or 億", () => {
    expect(quantities("入館人次最多，達186萬；下跌")).toEqual(["186萬=1860000 人次 exact"]);
    expect(quantities("入館人次186萬元")).toEqual(["186萬元=1860000 元 exact"]);
    expect(quantities("達186萬；")).toEqual([]);
  });

  it("tells how many there are at present from a place in a ranking", () => {
    expect(quantities("目前126名檢察官")).toEqual(["126名=126 名 exact"]);
    expect(quantities("獲得前三名")).toEqual([]);
  });

  it("takes a unit for all cells from the line above or from a column", () => {
    expect(quantities("項目 | 今年\n外銷值（新臺幣萬元） | 13,120")).toEqual([
      "13,120=131200000 元 exact",
    ]);
    expect(quantities("單位：億元\n項目\t甲\t乙\n收入\t5.5\t6")).toEqual([
      "5.5=550000000 元 exact",
      "6=600000000 元 exact",
    ]);
    expect(quantities("| 指標 | 億元 |\n|---|---|\n| 投資 | 12.5 |")).toEqual([
      "12.5=1250000000 元 exact",
    ]);
    expect(quantities("指标  单位  数量\n产量  万吨  7.5")).toEqual(["7.5=75000 吨 exact"]);
    expect(quantities("聯網\t求診人次\t病床數目\n東\t1,200\t35")).toEqual([
      "1,200=1200 人次 exact",
      "35=35 null exact",
    ]);
  });
});

const PIECES = fc.constantFrom(
  ..."0123456789.,、，。 -—~至到第一二三四十百千万萬亿億多余約近逾個个人名件宗元年月日時半成分之%$（）()\n|\t去今前首季度以來".split(
    "",
  ),
  "百分之",
  "2020年",
  "以上",
  "\ud83d\ude00",
);
const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
const TEXTS = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(PIECES, { maxLength: 40 }).map((parts) => parts.join("")),
);

describe("findFigures on any text", () => {
  it("gives sorted, disjoint slices that split no surrogate pair", () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        let end = 0;
        for (const figure of findFigures(text, DATE)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          expect(splitsPair(text, figure.start) || splitsPair(text, figure.end)).toBe(false);
          ({ end } = figure);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("finds the same in the folded text", () => {
    const shape = ({ start, end, value, approx }: Figure): unknown => ({
      start,
      end,
      value,
      approx,
    });
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 40 }), (parts) => {
        // A full-width comma between half-width digits tells two numbers apart, and folding loses it.
        const text = parts.join("").replaceAll("，", "。");
        expect(findFigures(fold(text), DATE).map(shape)).toEqual(
          findFigures(text, DATE).map(shape),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("reads a quantity alone as it reads it in its sentence", () => {
    const units = fc.constantFrom("件", "萬元", "人", "億元", "個", "%", "噸", "宗");
    const numbers = fc.oneof(
      fc.integer({ min: 0, max: 10 ** 9 }).map(String),
      fc.float({ min: 0, max: 10000, noNaN: true }).map((value) => value.toFixed(2)),
    );
    const figures = fc
      .tuple(fc.constantFrom("", "約", "逾"), numbers, fc.constantFrom("", "多"), units)
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(figures, (printed) => {
        const [alone] = findFigures(printed, DATE);
        const [within] = findFigures(`全市共查處${printed}，成效明顯。`, DATE);
        expect(within?.text).toBe(printed);
        expect(alone?.value).toEqual(within?.value);
      }),
      { numRuns: 200 },
    );
  });

  it.each(["9", "一", "一千", "1,234", "十", "1 ", "、一", "百分之", "至1", "1月", "電話1"])(
    "takes time in proportion to a long row of %s",
    (unit) => {
      const timed = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const start = performance.now();
        findFigures(text, DATE);
        return performance.now() - start;
      };
      timed(4000);
      const short = Math.min(timed(5000), timed(5000), timed(5000));
      // Eight times the text; a quadratic reader would take 64 times as long.
      const long = Math.min(timed(40_000), timed(40_000));
      expect(long).toBeLessThan(Math.max(short, 2) * 30);
    },
  );
});
