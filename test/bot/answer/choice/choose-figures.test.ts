import { beforeAll, expect, it } from "vitest";
import type { Prepared } from "../../../../bot/prepare.ts";
import { prepareWith } from "../../../prepared-hebei.ts";

const RELEASE = `---
title: 海關公布首十個月執法成果
source: 香港海關
date: 2023-12-13
---
今年首十個月，海關共偵破走私案件233宗，拘捕281人。

關員於八月與內地部門展開聯合行動，為期35日，行動中拘捕52人。懷疑食物中毒個案有241宗，涉及866人；另有偷渡案件12宗。

市水務署自11月20日起啟動抗旱Ⅳ級響應。

快遞均價漲至8元自2023年7月1日起執行，比上年同期多。自殺率為每十萬人14.5，全年錄得1,092宗自殺死亡個案。

海外倉總面積316萬平方米，其中面積最大的在洛杉磯，達8.6萬平方米。渠道改善後，漏水率由18.6%降至15.2%。

全年因違規用火被刑事拘留17人，行政處罰208人。渡輪碼頭頭班船為上午7時，尾班船為晚上11時30分。養豬場由74場減至31場。

全市建成國家級智能工廠312家。到2027年，智能工廠將達到500家。

申報111年度補助的商戶，資料最遲須於112年4月30日補正。署方計劃在2024年新造林70萬畝，今年完成68.4萬畝。

平均輪候時間為178日。目標是在2026年內把平均輪候時間減至150日。到2027年底，紅樹林面積力爭達到8000公頃。

警報試鳴在9月18日上午9時18分至9時33分進行。補償資金力爭10月底前發放到戶。112年秋季巡迴注射自9月13日起至10月19日止。

“煤改電”“煤改氣”分別完成18.6萬戶和7.4萬戶。超市把白菜由每斤1.5元抬至每斤9.8元。龍舟賽有186隊、4,092人報名。

造成損失最大的是虛假投資騙案，案均損失28.4萬元，全年損失共1.2億元。

全市出口871.2億元。對東盟、歐盟和美國出口分別為203.4億元、156.9億元和98.7億元。

| 酒店 | 客房 | 入住率（%） | 房價（港元） |
| --- | --- | --- | --- |
| 五星 | 26,914 | 87.3 | 1,682 |
| 三星 | 8,240 | 89.6 | 1,027 |
`;

const REVIEW = `---
title: 環保署公布二○二三年環境投訴數字
source: 環境保護署
date: 2024-02-20
---
署方全年共接獲31,208宗環境投訴，平均每日收到逾85宗。三月五日塵暴來襲，一天收到312宗。
`;

let prepared: Prepared;

beforeAll(async () => {
  prepared = await prepareWith({
    "2023-12-13-customs.txt": RELEASE,
    "2024-02-20-complaints.txt": REVIEW,
  });
});

it.each([
  // An operation is a part of the ten months, and no second reading of them.
  ["2023年海關拘捕幾多人", ["281人"]],
  // What stands beside the answer before, with the verb that is asked.
  ["懷疑食物中毒個案有幾多宗、涉及幾多人", ["241宗", "866人"]],
  // The grade stands behind the day of what happened.
  ["什麼時候啟動抗旱四級響應", ["11月20日"]],
  // A rate is an average whether it says so or not, and a price of a class of hotels as well.
  ["三星酒店的平均入住率是多少", ["89.6"]],
  ["五星酒店平均房價係幾多", ["1,682"]],
  // What something is counted for is no answer, nor a time that is only compared with.
  ["錄得多少自殺死亡個案", ["1,092宗"]],
  ["快遞均價什麼時候漲到8塊的", ["2023年7月1日"]],
  // The clause before says what is merely reached.
  ["面積最大的海外倉有多大", ["8.6萬平方米"]],
  ["漏水率改善前是多少", ["18.6%"]],
  ["漏水率改善前後各是多少", ["18.6%", "15.2%"]],
  // Of two that are done in one sentence, the one that is asked.
  ["因違規用火被行政處罰的有多少人", ["208人"]],
  // No release adds what it tells apart, and half of it is no answer.
  ["渡輪頭班船加尾班船總共幾班", []],
  ["渡輪尾班船是幾點", ["晚上11時30分"]],
  ["養豬場有幾多間", ["31場"]],
  // All of a year, not what comes each day.
  ["2023年全年收到多少宗環境投訴", ["31,208宗"]],
  // A day of the year that the title reviews, whichever circle it is written with.
  ["2023年3月5日塵暴一天收到多少宗", ["312宗"]],
  // What a later year is to reach is not what there is.
  ["智能工廠有多少家", ["312家"]],
  // Who acts goes without saying.
  ["河北2020年警方拉咗幾多人", ["1498名"]],
  ["河北2020年公安機關抓了多少人", ["1498名"]],
  // What became of the cases is not how many there were.
  ["河北2020年有幾多件假貨案", ["2911件"]],
  ["河北2020年結了幾多件假貨案", ["2637件"]],
  // What is planned for a year to come was not done in it, and what is told of a year may end in the next.
  ["2024年完成了多少畝新造林", []],
  ["111年度補助的資料最遲哪天補正", ["112年4月30日"]],
  // What is aimed at is asked for by a time to come, and by when something is to be done.
  ["平均輪候時間多少日", ["178日"]],
  ["虛假投資騙案平均一單損失幾多錢", ["28.4萬元"]],
  ["2027年紅樹林面積要搞到1萬公頃，真的假的", ["8000公頃"]],
  ["補償資金什麼時候發到戶", ["10月底"]],
  ["112年秋季巡迴注射從哪天到哪天", ["9月13日起至10月19日"]],
  ["警報試鳴在哪天哪個時段進行", ["9月18日上午9時18分至9時33分"]],
  ["煤改氣完成多少戶", ["7.4萬戶"]],
  ["對歐盟和東盟的出口各多少", ["156.9億元", "203.4億元"]],
  ["白菜漲到多少錢一斤", ["9.8元"]],
  ["龍舟賽有多少隊、多少人報名", ["186隊", "4,092人"]],
  ["2023年八月海關聯合行動拘捕幾多人", ["52人"]],
])("%s → %j", async (question, figures) => {
  const { answer } = await prepared.ask(question);
  expect(answer.figures.map(({ text }) => text)).toEqual(figures);
});
