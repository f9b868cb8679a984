import { beforeAll, describe, expect, it } from "vitest";
import type { Prepared } from "../../../../bot/prepare.ts";
import { prepareWith } from "../../../prepared-hebei.ts";

const WATER = `---
title: 雲嶺省水務及旅遊概況
source: 雲嶺省人民政府
date: 2024-08-22
---
全省現有水庫6218座，其中大型、中型和小型分別為47座、389座和5782座。全年泳灘泳客約912萬人次，其中淺水灘有167萬人次，黃金灘有103萬人次。

農村留守兒童由2020年的31.4萬人減少至目前的18.9萬人。虐老個案由612宗增至688宗，按年上升12.4%。

環保部門就違例棄置垃圾發出1,436張定額罰款通知書，每張款額為3,000元，罰款總額106.5萬元。泳訓班學費每期1,800元。

蓮藕保險每畝保費80元，其中農戶自繳24元。全省檢查加油站218座，發現計量不準41座。

主要水庫蓄水情況如下：

| 水庫 | 興利庫容（萬立方米） | 當前蓄水（萬立方米） | 同比（%） |
| --- | --- | --- | --- |
| 汀溪水庫 | 4,230 | 2,115 | -3.2 |
| 蓮花水庫 | 2,988 | 1,703 | 5.1 |
`;

const PERMITS = `---
title: 入境處公布人才入境計劃概況
source: 香港入境處
date: 2025-02-11
---
單計2024年，高才通接獲40,612宗申請，批出35,904宗。警員搗破一個賣假酒的窩點，抓獲17人。

「護老」巡迴展覽將於四月一日至六月三十日舉行，首站於四月八日上午十時三十分開幕。歷史博物館暑期每日開放至21時。
`;

const EXCHANGE = `---
title: 教育局公布二零二二／二三學年學生交流概況
source: 教育局
date: 2023-11-15
---
全學年共有約4.2萬名中小學生參加內地交流計劃，遠高於前一學年的1,860名。
`;

const FAIRS = `---
title: 苗嶺縣青年就業博覽會成果
source: 苗嶺縣政府
date: 2023-10-17
---
今年已舉辦兩場就業博覽會：

| 地點 | 日期 | 職缺（個） |
| --- | --- | --- |
| 頭份市 | 7月15日 | 3,417 |
| 竹南鎮 | 9月9日 | 2,806 |
`;

const CHESS = `---
title: 長三角圍棋國際象棋公開賽開幕
source: 浙江省體育局
date: 2025-05-19
---
公開賽共有1386名棋手參賽，其中國際象棋544人。

城東大橋建成於1986年，是通往東城的主要通道。大橋於去年10月封閉維修，10月15日恢復雙向通車。
`;

const FIRES = `---
title: 云南省发布2024年度森林草原防火情况
source: 云南省林业和草原局
date: 2024-06-20
---
扑救时间最长的是大理州鹤庆县火灾，该起火灾于4月3日14时20分被发现，至4月6日4时20分明火全部扑灭。玉溪市红塔区火灾于3月9日扑灭。
`;

const PRESSURE = `---
title: 響應世界高血壓日
source: 國民健康署
date: 2023-05-17
---
國健署今（17）日公布111年血壓量測成果。111年全國設有量測站2,860處，較110年增加250處。全年量測約184萬人次。

| 地區 | 鄉村醫生（人） | 執業（助理）醫師（人） | 60歲以上（人） |
| --- | --- | --- | --- |
| 畢節市 | 6,874 | 2,612 | 1,133 |
`;

const NIGHTS = `---
title: 青島市博物館夜間開放情況
source: 青島市政府
date: 2024-09-26
---
截至9月20日，夜場文創產品銷售額1074萬元。截至8月底，今年已招收講解員318人。
`;

let prepared: Prepared;

beforeAll(async () => {
  prepared = await prepareWith({
    "2024-08-22-water.md": WATER,
    "2025-02-11-permits.txt": PERMITS,
    "2023-05-17-pressure.md": PRESSURE,
    "2024-09-26-nights.txt": NIGHTS,
    "2024-06-20-fires.txt": FIRES,
    "2025-05-19-chess.txt": CHESS,
    "2023-11-15-exchange.txt": EXCHANGE,
    "2023-10-17-fairs.md": FAIRS,
  });
});

const figuresOf = async (question: string) => {
  const { answer } = await prepared.ask(question);
  return answer.figures.map(({ text }) => text);
};

describe("of several figures of one sentence", () => {
  it.each([
    // What is done, not what is asked for before it is.
    ["2024年高才通批咗幾多宗申請", ["35,904宗"]],
    ["2024年高才通接獲幾多宗申請", ["40,612宗"]],
    // The part that is named, and the whole where none is.
    ["雲嶺省大型水庫有多少座", ["47座"]],
    ["雲嶺省大型、中型、小型水庫分別有多少座", ["47座", "389座", "5782座"]],
    ["雲嶺省水庫有多少座", ["6218座"]],
    ["雲嶺省泳灘泳客有多少人次", ["約912萬人次"]],
    ["雲嶺省黃金灘泳客有多少人次", ["103萬人次"]],
    // What one costs, not all.
    ["雲嶺省違例棄置垃圾一次罰多少錢", ["3,000元"]],
    ["雲嶺省違例棄置垃圾的罰款總額是多少", ["106.5萬元"]],
    ["雲嶺省泳訓班一期要多少錢", ["1,800元"]],
    // A part of what one costs.
    ["雲嶺省蓮藕保險每畝農戶自己要繳多少錢", ["24元"]],
    // What the first part found tells what the second, in words that no release has, is about.
    ["雲嶺省查了多少座加油站，有問題的多少座", ["218座", "41座"]],
    // Both ends where both are asked for, and where it went whatever stands between.
    ["From what number to what number did elder abuse cases rise in Yunling?", ["612宗", "688宗"]],
    ["雲嶺省目前還有多少農村留守兒童", ["18.9万人"]],
    ["「護老」巡迴展覽由哪天到哪天舉行", ["四月一日至六月三十日"]],
    // Persons are no dens.
    ["賣假酒的窩點抓了幾個人", ["17人"]],
  ])("%s → %j", async (question, figures) => {
    const texts = figures.map((text) => text.replace("万", "萬"));
    expect(await figuresOf(question)).toEqual(texts);
  });
});

describe("of the cells of one row", () => {
  it.each([
    ["汀溪水庫目前蓄水多少", ["2,115"]],
    ["汀溪水庫的興利庫容是多少", ["4,230"]],
    ["汀溪水庫蓄水同比變化多少", ["-3.2"]],
    // A date beside them says when.
    ["7月頭份的就業博覽會有多少個職缺", ["3,417"]],
  ])("%s → %j", async (question, figures) => {
    expect(await figuresOf(question)).toEqual(figures);
  });
});

it("takes what a title says for what is said of all, and what happened for what a day is asked of", async () => {
  expect(await figuresOf("長三角圍棋國際象棋公開賽共有多少名棋手參賽")).toEqual(["1386名"]);
  expect(await figuresOf("城東大橋到底什麼時候能雙向通車")).toEqual(["10月15日"]);
});

it("knows that a place written behind another one is in it", async () => {
  expect(await figuresOf("大理鹤庆那场山火什么时候扑灭的")).toEqual(["4月6日4时20分"]);
});

it.each([
  // The year that its paragraph tells of, not that of the release.
  ["111年全年量測血壓多少人次", ["約184萬人次"]],
  // Up to the day that is asked for.
  ["截至2024年9月20日青島夜場文創產品銷售額多少", ["1074萬元"]],
  ["青島今年截至8月底招收講解員多少人", ["318人"]],
  // The whole head of a column, and the age that it says.
  ["畢節市的執業（助理）醫師有多少人", ["2,612"]],
  ["畢節市60歲以上的鄉村醫生有多少人", ["1,133"]],
])("%s → %j", async (question, figures) => {
  expect(await figuresOf(question)).toEqual(figures);
});

it("reads a school year in Chinese numerals", async () => {
  expect(await figuresOf("2022/23學年有多少中小學生參加內地交流計劃")).toEqual(["約4.2萬名"]);
});

it("tells the time of day that somebody wants confirmed", async () => {
  expect(await figuresOf("聽說歷史博物館暑期開到晚上十點，對嗎？")).toEqual(["21時"]);
});
