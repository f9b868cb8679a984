import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributeFigures } from "../../../../index/figures/attribution/attribute-figures.ts";
import type { Attribute, AttributedFigure } from "../../../../index/figures/figure.ts";
import { findFigures } from "../../../../index/figures/find-figures.ts";

function attribute(text: string): AttributedFigure[] {
  return attributeFigures(text, findFigures(text, "2021-10-20"));
}

const say = (part: Attribute | null): string =>
  part === null ? "-" : (part.inherited ? "~" : "") + part.text;

/** `text: predicate counts period`, `~` for what is carried over. */
function told(text: string): string[] {
  return attribute(text)
    .filter(({ kind }) => kind === "quantity")
    .map((figure) =>
      [`${figure.text}:`, ...[figure.predicate, figure.counts, figure.period].map(say)].join(" "),
    );
}

describe("attributeFigures", () => {
  it.each([
    [
      "2021年上半年，全市查處違法廣告83件，結案70件；拘留15件22人。",
      [
        "83件: 查處 違法廣告 ~2021年上半年",
        "70件: 結案 ~違法廣告 ~2021年上半年",
        "15件: 拘留 ~違法廣告 ~2021年上半年",
        "22人: ~拘留 - ~2021年上半年",
      ],
    ],
    ["海關檢獲私煙3.2萬支。", ["3.2萬支: 檢獲 私煙 -"]],
    ["工業及服務業受僱員工人數為5人。", ["5人: - 工業及服務業受僱員工人數 -"]],
    ["總薪資平均為46,368元，買賣合約佔9份。", ["46,368元: - 總薪資 -", "9份: 佔 買賣合約 -"]],
    ["有關活動共12宗，包括631宗集會。", ["12宗: - 有關活動 -", "631宗: 包括 集會 -"]],
    [
      "一季度、二季度分別達到9萬元和10萬元。",
      ["9萬元: 分別達到 - 一季度", "10萬元: ~分別達到 - 二季度"],
    ],
    [
      "2021年、2022年及2023年，一般申請者的平均輪候時間分別為6.1年、5.6年及5.8年。",
      [
        "6.1年: 申請 平均輪候時間 2021年",
        "5.6年: ~申請 ~平均輪候時間 2022年",
        "5.8年: ~申請 ~平均輪候時間 2023年",
      ],
    ],
    [
      "二○二二／二三及二○二三／二四年度，輪候時間分別為5.6年及5.8年。",
      ["5.6年: - 輪候時間 二○二二／二三", "5.8年: - ~輪候時間 二○二三／二四年度"],
    ],
    ["112年公路、水路貨運量分別為9億噸、1億噸。", ["9億噸: - 公路 112年", "1億噸: - 水路 112年"]],
    [
      "強姦案有73宗，非禮案有86宗，破案率分別為97.3%及78.5%。",
      ["73宗: - 強姦案 -", "86宗: - 非禮案 -", "97.3%: - 強姦案 -", "78.5%: - 非禮案 -"],
    ],
    [
      "2024年錄得44宗詐騙案，較前一年的39宗上升。",
      ["44宗: 錄得 詐騙案 2024年", "39宗: 上升 ~詐騙案 前一年"],
    ],
    [
      "8月末，餘額259萬億元，增速分別比上月末和上年同期高0.2個百分點；流通貨幣餘額66萬億元。",
      [
        "259萬億元: - 餘額 ~8月末",
        "0.2個百分點: 高 ~餘額 ~8月末",
        "66萬億元: ~高 流通貨幣餘額 ~8月末",
      ],
    ],
    [
      "上半年發生事故5起，死亡人數自2016年起連續上升；重大事故發生6起。",
      ["5起: 發生 事故 上半年", "6起: 發生 ~事故 ~上半年"],
    ],
    ["指數為9（基期：民國105年=100），升3%。", ["3%: 升 - -"]],
    ["處長今日在記者會上指出，騙案下跌31%。", ["31%: 下跌 騙案 -"]],
    ["破案率44.4%，為過去37年新高，騙案佔兩成。", ["44.4%: - 破案率 -", "兩成: 佔 騙案 -"]],
    [
      "摘要如下。\n\n**2020年工作回顧**\n\n起訴5人。\n\n一、2021年安排\n\n招聘6人。",
      ["5人: 起訴 - ~2020年", "6人: 招聘 - ~2021年"],
    ],
    ["行動中銷毀40多噸問題食品，", ["40多噸: 銷毀 問題食品 -"]],
    ["進出口總值同比增長7.5%。", ["7.5%: 同比增長 進出口總值 -"]],
    ["糧食產量620萬噸，比上年增長2.1%。", ["620萬噸: - 糧食產量 -", "2.1%: 增長 ~糧食產量 -"]],
    ["火警造成3人死亡、9人受傷。", ["3人: 死亡 - -", "9人: 受傷 - -"]],
    ["去年，五部門開展聯合檢查。", ["五部門: 開展 - ~去年"]],
    ["民警成功勸返遊客260人。", ["260人: 勸返 遊客 -"]],
    ["試點學校由20多所增加到64所。", ["20多所: 增加到 試點學校 -", "64所: 增加到 ~試點學校 -"]],
    ["涉案金額4300萬元。", ["4300萬元: 涉案 涉案金額 -"]],
    ["被捕人數為187人。", ["187人: - 被捕人數 -"]],
    ["接獲84宗涉及食品的投訴。", ["84宗: 接獲 投訴 -"]],
    [
      "案件由2020年的258宗下降至224宗，檢獲貨物總值31億元。",
      ["258宗: 下降至 - 2020年", "224宗: 下降至 - -", "31億元: 檢獲 貨物總值 -"],
    ],
    [
      "香蕉居首，其次為番石榴、木瓜及蓮霧，損失分別為98萬元、73萬元及45萬元。",
      ["98萬元: 損失 番石榴 -", "73萬元: ~損失 木瓜 -", "45萬元: ~損失 蓮霧 -"],
    ],
    [
      "刷单、理财、客服三类案件最多，分别立案12起、6起、4起。",
      [
        "三类: - 案件最多 -",
        "12起: 分别立案 刷单 -",
        "6起: ~分别立案 理财 -",
        "4起: ~分别立案 客服 -",
      ],
    ],
    ["海關全年偵破318宗毒品案件。", ["318宗: 偵破 毒品案件 全年"]],
    // The same time of another year is told in passing.
    [
      "2021年一季度受理4960件，上年同期为5299件；化解4826件。",
      [
        "4960件: 受理 - 2021年一季度",
        "5299件: ~受理 - 上年同期",
        "4826件: ~受理 化解 ~2021年一季度",
      ],
    ],
    [
      "署方同期接獲報告497宗，去年為365宗；平均時間為3小時。",
      ["497宗: 接獲報告 - 同期", "365宗: ~接獲報告 - 去年", "3小時: ~接獲報告 平均時間 ~同期"],
    ],
    [
      "目前36所法院啟用設備，109年以遠距方式傳譯2,915件次。",
      ["36所: 啟用 法院 目前", "2,915件次: ~啟用 以遠距方式傳譯 109年"],
    ],
    ["3月5日，檢察院通報情況。全市起訴44件。", ["44件: 起訴 - -"]],
    ["會議對6個方面21項任務進行安排部署。", ["6個: 安排部署 方面 -", "21項: 安排部署 任務 -"]],
  ])("attributes %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("gives each item of a list that a long phrase opens its own figure", () => {
    const text = "缺口最大的三個職業是普工、快遞員和護理員，分別缺6500人、2300人和1700人。";
    const counts = attribute(text).filter(({ unit }) => unit === "人");
    expect(counts.map((figure) => figure.counts?.text)).toEqual(["普工", "快遞員", "護理員"]);
    const crimes = attribute("傷人及嚴重毆打、行劫和縱火分別有4,052宗、119宗和288宗。");
    expect(crimes.map((figure) => figure.counts?.text)).toEqual(["傷人及嚴重毆打", "行劫", "縱火"]);
  });

  it.each([
    ["檢獲的成衣、手袋和藥物分別約有41萬件、12萬件和8,900粒。", ["成衣", "手袋", "藥物"]],
    ["爆竊、行劫和傷人及毆打案分別有1,264宗、89宗和3,722宗。", ["爆竊", "行劫", "傷人及毆打案"]],
    ["濫收、拒載及其他違規分別有412宗、689宗及1,216宗。", ["濫收", "拒載", "其他違規"]],
    ["同城、国际及港澳快递分别为2亿件、1亿件。", ["同城", "国际及港澳快递"]],
    ["「食肆及娛樂」和「旅遊事務」分別錄得3,204宗和2,657宗。", ["食肆及娛樂", "旅遊事務"]],
    ["最多人借的是《三體》《活著》，分別借出18次和15次。", ["三體", "活著"]],
    ["保教费按等级执行：一级园和二级园每月分别为560元和450元。", ["一级园", "二级园"]],
    ["资金分别用于机构建设和人才培养2340万元和580万元。", ["机构建设", "人才培养"]],
    ["男女平均初婚年龄分别为29.1岁和27.4岁。", ["男", "女"]],
    ["18至20歲和61歲以上的選民分別有58人和162人。", ["18至20歲", "61歲以上"]],
    ["新收案件28件，审结29件，同比分别下降4.6%和上升3.1%。", ["新收案件", "审结"]],
    ["新收案件28件，审结29件，两项指标同比分别下降4.6%和3.1%。", ["新收案件", "审结"]],
    [
      "公路和铁路客运量分别为226人次和135人次，分别增长28.9%和88.7%。",
      ["公路", "铁路", "公路", "铁路"],
    ],
    [
      "旅館及民宿住房率分別為48.6%和27.3%，較111年增加5.4%及2.1%；平均房價分別為2,873元和3,126元。",
      ["旅館", "民宿住房率", "旅館", "民宿住房率", "旅館", "民宿住房率"],
    ],
  ])("finds what each figure after 分別 is told of: %s", (text, items) => {
    const listed = attribute(text).filter(({ list }) => list !== null);
    expect(listed.map(({ counts }) => counts?.text)).toEqual(items);
  });

  it("tells where a change went, whatever time stands between", () => {
    const figures = attribute("由2020年的31.4万人減少至目前的18.9万人");
    expect(figures.flatMap(({ kind, role }) => (kind === "date" ? [] : [role]))).toEqual([
      "from",
      "to",
    ]);
  });

  it("tells where a change began from where it ended", () => {
    const figures = attribute("由30多個減少到8個");
    expect(figures.map(({ role }) => role)).toEqual(["from", "to"]);
    for (const text of [
      "由每次180元調整至220元",
      "由每生每天5元提高到6元",
      "由最高時的15萬戶減少至860戶",
      "由10.9%回落至8.7%",
    ])
      expect(attribute(text).map(({ role }) => role)).toEqual(["from", "to"]);
    const often = attribute("接駁巴士由每30分鐘一班加密至每12分鐘一班");
    expect(often.find(({ text }) => text === "12分鐘")?.role).toBe("to");
  });

  it.each([
    "平均輪候時間為5.5年，較去年同期的5.8年縮短。",
    "走私案224宗，比2022年的258宗下降。",
    "罰款原為6.3億元，經覆核後現修訂為6.5億元。",
    "以往人手檢查平均需時6.5小時；改用機械人後縮短至2.2小時。",
  ])("tells what it was before by what it is compared with: %s", (text) => {
    const roles = attribute(text).flatMap(({ kind, role }) => (kind === "date" ? [] : [role]));
    expect(roles).toContain("from");
    expect(roles.filter((role) => role === "from")).toHaveLength(1);
  });

  it("keeps the same time of another year to its own number, behind a semicolon, too", () => {
    const told = attribute("截至1月12日共36人；去年同期為38人，按年減少7.1%。");
    expect(told.at(-1)?.period?.text).not.toBe("去年同期");
  });

  it("takes 同期 for the time told of before, but not when it is compared with", () => {
    const told = attribute("今年首九個月錄得28宗，由2020年同期的37宗減少。署方同期巡查5,138次。");
    expect(told.at(-1)?.period?.days).toEqual({ from: "2021-01-01", to: "2021-09-30" });
    expect(attribute("較同期增加12件")[1]?.period ?? null).toBeNull();
  });

  it("carries the event of the sentence before, but no date compared with", () => {
    const [, figure] = attribute("疫情發生以來，各部門合力應對。全市檢查商戶5200家。");
    expect(figure?.period).toMatchObject({ text: "疫情發生以來", inherited: true });
    expect(attribute("較2019年增加12件")[1]?.period).toBeNull();
    expect(attribute("死者18人，與前一年相同；餐飲業有4 377宗。").at(-1)?.period).toBeNull();
    const times = attribute("2020年收案642件，是2018年的2.9倍，其中外賣騎手387件。");
    expect(times.at(-1)?.period?.text).toBe("2020年");
    const rain = attribute("8月6日，我省遭遇今年以來最強降雨，平均降雨量126.4毫米。");
    expect(rain.at(-1)?.period?.text).toBe("8月6日");
  });

  it.each([
    ["石家莊市新增15例", "石家莊市"],
    ["全港共有3間醫院", "全港"],
    ["在海淀区查获假酒70箱", "海淀区"],
    ["共查獲70箱", undefined],
    ["在葵涌一個由墨西哥抵港的貨櫃內檢獲417公斤", "葵涌"],
    ["造成4個縣38萬人受災", undefined],
    ["從事北京市業務的企業3家", "北京市"],
    ["均為全國第二；住用率27.4%", undefined],
    ["浙江省外選手占41.8%", undefined],
    ["宜昌北至恩施二等座票價128元", "宜昌"],
  ])("finds the place of %s", (text, place) => {
    expect(attribute(text)[0]?.place?.text).toBe(place);
  });

  it("gives each figure of a list the place that stands for it", () => {
    const figures = attribute("沙田、屯門和大埔分別錄得92萬、78萬及61萬人次");
    expect(figures.map(({ place }) => place?.text)).toEqual(["沙田", "屯門", "大埔"]);
    const shares = attribute("依序為屏東縣3億元（29%）、臺南市1億元（14%）、高雄市9萬元。");
    expect(shares.map(({ place }) => place?.text)).toEqual([
      ...["屏東縣", "屏東縣"],
      ...["臺南市", "臺南市"],
      "高雄市",
    ]);
  });

  it("reads a table cell by its head and row", () => {
    const text = "| 地區 | 罰款(萬元) |\n|---|---|\n| 保定市 | 8.25 |";
    expect(attribute(text)[0]).toMatchObject({
      counts: { text: "罰款" },
      predicate: null,
      row: { text: "保定市" },
      place: { text: "保定市" },
    });
    const dated = attribute("| 項目 | 2020年 |\n|---|---|\n| 收入(億元) | 61 |").at(-1);
    expect(dated).toMatchObject({ counts: { text: "收入" }, period: { text: "2020年" } });
  });

  it("says of a table's cells the time that the line above it tells", () => {
    const table = "| 品類 | 發送量(萬噸) |\n|---|---|\n| 煤炭 | 3516.8 |";
    const periodOf = (line: string) => attribute(`${line}\n\n${table}`).at(-1)?.period?.text;
    expect(periodOf("各水庫112年底蓄水情形：")).toBe("112年底");
    expect(periodOf("今年上半年發送6842.5萬噸。分品類情況見下表。")).toBe("今年上半年");
    expect(periodOf("上半年增長4.6%，全年力爭1.4億噸。見下表。")).toBeUndefined();
    expect(periodOf("今年上半年發送6842.5萬噸。")).toBeUndefined();
  });

  it("cuts every attribute out of the text", () => {
    const pieces = fc.constantFrom(
      "查獲",
      "口罩",
      "12萬只",
      "，",
      "。",
      "、",
      "去年",
      "全省",
      "由",
      "減少到",
      "8個",
      "\n",
      "同比增長",
      "3%",
      "被捕",
      "(",
      "|",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        for (const figure of attribute(text)) {
          for (const part of [figure.counts, figure.predicate, figure.period, figure.place]) {
            if (part !== null) expect(text.slice(part.start, part.end)).toBe(part.text);
          }
          expect(figure.clause.start).toBeLessThanOrEqual(figure.start);
        }
      }),
    );
  });
});
