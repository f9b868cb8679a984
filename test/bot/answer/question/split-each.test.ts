import { describe, expect, it } from "vitest";
import { splitEach } from "../../../../bot/answer/question/split-each.ts";

describe("splitEach", () => {
  it.each([
    ["批捕同起訴各有幾多人", ["批捕各有幾多人", "起訴各有幾多人"]],
    ["甲、乙和丙分別有多少", ["甲分別有多少", "乙分別有多少", "丙分別有多少"]],
    ["全國同步行動和聯合行動各有幾宗", ["全國同步行動各有幾宗", "聯合行動各有幾宗"]],
    ["2021同2022年加埋幾多宗", ["2021同2022年加埋幾多宗"]],
    ["批捕多少人", ["批捕多少人"]],
    ["同城和異地業務量各是多少", ["同城業務量各是多少", "異地業務量各是多少"]],
    ["青湖水庫的容量和清淤量各是多少", ["青湖水庫的容量各是多少", "青湖水庫的清淤量各是多少"]],
    ["男同學女同學各有多少", ["男同學女同學各有多少"]],
    ["物價比去年同月各漲多少", ["物價比去年同月各漲多少"]],
    ["青年同老年各有多少", ["青年各有多少", "老年各有多少"]],
    ["呼和浩特和包頭各有多少", ["呼和浩特各有多少", "包頭各有多少"]],
    ["抽檢和不合格率各是多少", ["抽檢各是多少", "不合格率各是多少"]],
    [
      "How many people were injured in 2022 and in 2023?",
      ["How many people were injured in 2022?", "How many people were injured in 2023?"],
    ],
    ["What did fines in 2022 and 2023 add up to?", ["What did fines in 2022 and 2023 add up to?"]],
    [
      "In 2022, how many phones and how many wallets were found?",
      ["In 2022, how many phones were found?", "In 2022, how many wallets were found?"],
    ],
    ["2024年3月2日同9月8日存水各多少", ["2024年3月2日存水各多少", "2024年9月8日存水各多少"]],
    ["旅客2022年和2023年各是多少", ["旅客2022年各是多少", "旅客2023年各是多少"]],
    ["韓國客同日本客住酒店嘅各有幾多", ["韓國客住酒店嘅各有幾多", "日本客住酒店嘅各有幾多"]],
    ["2021年出世嘅男仔同女仔各有幾多", ["2021年出世嘅男仔各有幾多", "2021年出世嘅女仔各有幾多"]],
    ["資金用于建設和培養的錢各是多少", ["資金用于建設的錢各是多少", "資金用于培養的錢各是多少"]],
    ["今個冬天 細路同大人各有幾單", ["今個冬天 細路各有幾單", "今個冬天 大人各有幾單"]],
    [
      "How many civil and how many criminal cases did the courts conclude?",
      [
        "How many civil cases did the courts conclude?",
        "how many criminal cases did the courts conclude?",
      ],
    ],
    [
      "How many cases, and how many people, did Hubei hand over?",
      ["How many cases did Hubei hand over?", "how many people did Hubei hand over?"],
    ],
    ["海曙、江北、鄞州三个区各有多少", ["海曙各有多少", "江北各有多少", "鄞州各有多少"]],
    ["同城和異地分別加裝了多少", ["同城分別加裝了多少", "異地分別加裝了多少"]],
    [
      "How long are routes 201 and 203 respectively?",
      ["How long are routes 201?", "How long are routes 203?"],
    ],
    ["早稻同中稻每畝保額各係幾多", ["早稻每畝保額各係幾多", "中稻每畝保額各係幾多"]],
    ["桃園跟台南的農民各領多少", ["桃園的農民各領多少", "台南的農民各領多少"]],
    ["偷車的和打人的各有幾人", ["偷車的各有幾人", "打人的各有幾人"]],
    ["輪作裡面大豆跟玉米各種幾公頃", ["輪作裡面大豆各種幾公頃", "輪作裡面玉米各種幾公頃"]],
    [
      "增值税 企业税 个人税 各收了多少",
      ["增值税 各收了多少", "企业税 各收了多少", "个人税 各收了多少"],
    ],
    ["城東區和雲溪縣覆蓋率各是多少", ["城東區覆蓋率各是多少", "雲溪縣覆蓋率各是多少"]],
    [
      "貨物和集裝箱吞吐量目標分別是多少",
      ["貨物吞吐量目標分別是多少", "集裝箱吞吐量目標分別是多少"],
    ],
    [
      "成都、绵阳、宜宾、南充新建急救站各有多少个",
      ["成都", "绵阳", "宜宾", "南充"].map((place) => `${place}新建急救站各有多少个`),
    ],
    ["海關與內地部門共同行動拘捕多少人", ["海關與內地部門共同行動拘捕多少人"]],
    ["上海和北京公共圖書館有多少", ["上海和北京公共圖書館有多少"]],
    ["石门水库和云岭水库还剩几成水", ["石门水库还剩几成水", "云岭水库还剩几成水"]],
    ["出生率和死亡率各是多少", ["出生率各是多少", "死亡率各是多少"]],
    ["一房兩房租金各多少", ["一房租金各多少", "兩房租金各多少"]],
    [
      "How many Koreans and how many Thais entered visa free?",
      ["How many Koreans entered visa free?", "how many Thais entered visa free?"],
    ],
    [
      "How many cases and how many people were approved for arrest?",
      ["How many cases were approved for arrest?", "how many people were approved for arrest?"],
    ],
  ])("%s → %j", (question, parts) => {
    expect(splitEach(question)).toEqual(parts);
  });

  it.each([
    ["commas", `How many cases were found in ${"aa, ".repeat(500)}bb and cc respectively, or`],
    ["numerals", `${"一".repeat(2000)}个各有多少`],
    ["conjunctions", `${"甲和".repeat(1000)}有多少`],
    ["numbers", `${"几1".repeat(2000)}各有多少`],
    ["cities", `${"市二".repeat(2000)}各有多少`],
  ])("takes no more than a moment for a long row of %s", (_, question) => {
    // A regular expression that tries each way to part them would take hours.
    expect(splitEach(question).length).toBeGreaterThan(0);
  });
});
