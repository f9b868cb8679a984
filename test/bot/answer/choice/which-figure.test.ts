import { beforeAll, describe, expect, it } from "vitest";
import type { Prepared } from "../../../../bot/prepare.ts";
import { prepareWith } from "../../../prepared-hebei.ts";

const HOTLINE = `---
title: 113年松嶺119受理統計
source: 松嶺市政府消防局
date: 2025-01-16
---
113年透過三方通話受理2,300通報案，其中英語、越南語、印尼語及泰語分別為533通、804通、748通及215通。無效電話占總進線量37.7%。

全市無線電基地臺汰換工程由市、區兩級財政分別負擔60%和40%。瓦斯行抽查鋼瓶19萬8,000支，查獲逾期未檢驗者1,584支，占0.8%。

截至113年底，全市街頭藝人有效許可證共3,547張，包括個人3,041張、團體506張。廢玻璃回收量113年達1萬3,872公噸，超越原訂1萬3,500公噸的目標。
`;

const CLEAN_UP = `---
title: 海事處交代清理海上垃圾情況
date: 2025-06-20
source: 海事處
---
處方今日（六月二十日）表示，去年就海上棄置垃圾提出17宗檢控，罰款由1,500元至6,000元不等。根據條例，違例者最高可被罰款25,000元。

第二階段將於二○二五年十一月十五日展開，至二○二六年三月二十九日結束。

租務條例訂明，業主收取的按金不得超過2個月租金，並須在租客交回處所後7天內退還。
`;

const PLACES = `---
title: 教育局公布2025/26學年幼稚園註冊情況
date: 2025-01-17
source: 香港教育局
---
幼稚園合共提供約43 600個K1學額，包括約31 200個半日制學額。截至一月十二日，共有36 180名兒童完成K1註冊；去年同期為38 940名，按年減少2 760名，跌幅約7.1%。全港尚餘約7 420個K1學額。申請K1的兒童須於2022年12月31日或以前出生。
`;

const COAL = `---
title: 桐嶺省通報煤礦關閉退出進展
date: 2023-12-14
source: 桐嶺省能源局
---
截至11月底，今年全省已關閉退出煤礦63處。全省煤礦數量較上年減少9處。霞浦海帶平均畝產達6.66噸，比上年提高0.31噸。
`;

const JOB_FAIR = `---
title: 東嶺省通報春季招聘活動
date: 2024-03-25
source: 東嶺省人社廳
---
東嶺省2024屆高校畢業生春季招聘活動23日舉行，國小教師崗位另場舉辦。現場共有1050家用人單位參會。

參會單位中，國有企業231家，民營企業714家，其他單位105家。單次入場名額上限為300人。

展臺設於離岸7.5浬（約13.9公里）處。現場最老的一棟位於安平，屋齡127年，設展一周年，搭建用時45天。

| 崗位 | 月租金（元/套） | 月薪（元） |
| --- | --- | --- |
| 焊工 | 744 | 8,200 |
`;

const SWIMMING = `---
title: 臺中市112學年度學童公費游泳課成果
date: 2024-09-12
source: 臺中市政府教育局
---
臺中市政府教育局今（12）日公布112學年度國小學童公費游泳課成果。全市共有33,600名學童完成課程。

經費方面，全年支出新臺幣6,720萬元，平均每名學童2,000元。

每名學童合計上課12節，每節40分鐘。
`;

const ECONOMY = `---
title: 嵐州市2025年上半年經濟運行情況
date: 2025-07-18
source: 嵐州市統計局
---
和去年上半年相比，全市GDP增量36億元，是近5年同期最大增量。上半年全市GDP為690億元，進出口12.4億元，占全省的15.3%。預計每年可減少二氧化碳2.6萬噸。

星級飯店平均房價370.8元/間夜，出租率50.7%。巡遊出租車保有15300輛，載客9777.8萬人。警方處理公眾活動，包括631宗遊行和4,971宗集會。15至64歲青壯年人口減少92萬人，自然減少（死亡多於出生）的居民有2.1萬人。

住宅樓宇買賣合約總值56億元，樓宇買賣合約總值64億元。共查獲販毒案113宗，毒品988公斤。現有病例9155例（其中重症31例），累計病例26萬例。
`;

const SEIZURES = `---
title: 青嶼海關公布上半年執法成績
date: 2024-07-15
source: 青嶼海關
---
青嶼海關今年上半年查獲毒品約2.5公噸，拘捕三百二十人，罰款620萬元，較去年同期增加近三成。
`;

const COMPLAINTS = `---
title: 青嶼消委會公布投訴概況
date: 2025-02-18
source: 青嶼消費權益委員會
---
2024年全年接獲39,172宗投訴，涉及金額18.4億元。電訊服務投訴有3,972宗。網上購物投訴有13,906宗，佔總數35.5%，延遲送貨佔其中六成二。

調查於年內訪問1,215名網購人士，58%的受訪者曾收到與描述不符的貨品。經調停追回生態修復費513.8萬元。主席說，追回的生態修復費突破500萬元，反映成效。過夜旅客按年上升11.3%至3,441,396人次，當日來回的有58人次。環境局於五個行政區執行路邊攔檢機車。金額最高的是甚麼類別？是旅遊。
`;

let prepared: Prepared;

beforeAll(async () => {
  prepared = await prepareWith({
    "2024-07-15-seizures.md": SEIZURES,
    "2025-01-16-hotline.txt": HOTLINE,
    "2025-06-20-clean-up.txt": CLEAN_UP,
    "2025-01-17-places.txt": PLACES,
    "2023-12-14-coal.txt": COAL,
    "2024-03-25-job-fair.txt": JOB_FAIR,
    "2024-09-12-swimming.txt": SWIMMING,
    "2025-07-18-economy.txt": ECONOMY,
    "2025-02-18-complaints.txt": COMPLAINTS,
  });
});

async function figuresOf(question: string): Promise<string[]> {
  const { answer } = await prepared.ask(question);
  return answer.figures.map(({ text }) => text);
}

describe("of several figures", () => {
  it.each([
    // A change without a subject is that of the number right before it.
    ["青嶼海關拘捕人數比去年多多少", []],
    ["青嶼海關罰款比去年增加多少", ["近三成"]],
    // A share without a subject is that of the number right before it, and a round number is no rival.
    ["青嶼網購投訴佔全部投訴多少", ["35.5%"]],
    ["青嶼消委會2024年追回多少生態修復費", ["513.8萬元"]],
    // 上升11.3%至 tells how many there are.
    ["青嶼過夜旅客有多少人次", ["3,441,396人次"]],
    // Districts are no vehicles.
    ["青嶼路邊攔檢了幾輛機車", []],
    // 甚麼 asks for a word.
    ["青嶼投訴金額最高的是甚麼類別", []],
    // A list that names them all, in the order asked for.
    ["松嶺119受理的英語、越南語、印尼語報案分別有幾通", ["533通", "804通", "748通"]],
    ["松嶺119受理的印尼語和英語報案各有幾通", ["748通", "533通"]],
    ["松嶺無線電基地臺汰換市級和區級財政各負擔多少", ["60%", "40%"]],
    // What is denied is told in the clause before.
    ["松嶺瓦斯行抽查的鋼瓶沒檢驗的占多少比例", ["0.8%"]],
    // What was reached, not what was aimed at.
    ["松嶺113年廢玻璃回收量有達到1萬3,500公噸的目標嗎", ["1萬3,872公噸"]],
    // The limit of the law, not the range of what was fined.
    ["違例棄置海上垃圾最多會被罰款幾多錢", ["25,000元"]],
    // The part that is named.
    ["松嶺市街頭藝人有效許可證裡，團體有多少張", ["506張"]],
    // Not the day of the press conference.
    ["第二階段去到幾時完", ["二○二六年三月二十九日"]],
    // In what the time is asked in.
    ["退租之後業主要幾多日內還返按金", ["7天"]],
    ["全港仲剩返幾多個K1學額", ["約7 420個"]],
    // A release of a school year tells of that year, whatever days it names.
    ["小孩最遲要在哪一天出生，才可以申請2025/26學年的K1", ["2022年12月31日"]],
    ["2025/26學年K1註冊人數跌幅是多少", ["約7.1%"]],
    // 前11個月 is 今年, up to the end of November.
    ["2023年前11個月桐嶺省關閉退出了多少處煤礦", ["63處"]],
    // 國企 stands in full, as 國有企業.
    ["東嶺春季招聘來了多少家國企", ["231家"]],
    ["東嶺招聘活動，國企和民企各來了多少家", ["231家", "714家"]],
    // What the release opens with is what all of it is about.
    ["台中給小學生開的游泳課，平均一個孩子要花多少經費", ["2,000元"]],
    // As old as a house is, and no anniversary for a time that something took.
    ["東嶺招聘活動現場最老的一棟屋齡多大", ["127年"]],
    ["東嶺招聘活動焊工的月租金多少錢", ["744"]],
    // A change that is not in percent.
    ["霞浦海帶平均畝產是不是比去年下降了", ["0.31噸"]],
    // A year told aside is not the one that is asked about.
    ["我今年才來的，2023年桐嶺省關閉退出了多少處煤礦", ["63處"]],
    // What there is, not by how much it grew, and no share of it beside an amount.
    ["嵐州上半年GDP是多少", ["690億元"]],
    ["嵐州上半年進出口多少", ["12.4億元"]],
    // So much of what is made less is no difference.
    ["嵐州預計每年能減多少二氧化碳", ["2.6萬噸"]],
    ["嵐州星級飯店房價平均多少", ["370.8元/間夜"]],
    // Vehicles are no people, and drugs no cases.
    ["嵐州上半年有多少出租車", ["15300輛"]],
    ["嵐州查獲了多少毒品", ["988公斤"]],
    // The number of something else confirms nothing.
    ["嵐州上半年有4,971宗遊行，對嗎", ["631宗"]],
    // Who they are is no answer.
    ["嵐州青壯年人口少了多少", ["92萬人"]],
    // The plain noun, wherever it stands.
    ["嵐州上半年樓宇買賣合約總值多少", ["64億元"]],
    ["嵐州上半年累計病例多少例", ["26萬例"]],
  ])("%s → %j", async (question, figures) => {
    expect(await figuresOf(question)).toEqual(figures);
  });
});
