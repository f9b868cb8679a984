import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../../bot/answer/question/question.ts";

describe("parseQuestion", () => {
  it.each([
    ["批捕多少人", "figure", ["person"]],
    ["批捕多少件", "figure", ["case"]],
    ["罰沒多少錢", "figure", ["money"]],
    ["破案率多少", "figure", ["share", "ratio", "points"]],
    ["降到百分之幾", "figure", ["share"]],
    ["死亡率是千分之多少", "figure", ["share"]],
    ["今年種咗幾多地？", "figure", ["area"]],
    ["要等多久", "figure", ["duration"]],
    ["張毅幾歲", "figure", ["age"]],
    ["欠了多少工資", "figure", ["money"]],
    ["用了多少度電", "figure", ["energy"]],
    ["how many day care places are there", "figure", []],
    ["how many day care centres are there", "figure", ["place", "organisation", "other"]],
    ["起訴了幾個", "figure", ["person"]],
    ["起訴了多少", "figure", []],
    ["起訴人數最多的是甚麼罪名", "passage", []],
    ["令幾多用戶停電", "figure", ["place", "organisation", "other"]],
    ["出了多少個狀元", "figure", []],
    ["收了多少糧食", "figure", ["mass", "volume"]],
    ["疑犯年齡範圍是多少", "figure", ["age"]],
    ["面積有多大", "figure", ["area"]],
    ["燈器設計壽命多長", "figure", ["duration"]],
    ["之後幾天之內要付清尾款", "figure", ["duration"]],
    ["混凝土蓋板有多厚", "figure", ["length"]],
    ["降價幅度最多是多少", "figure", ["share", "ratio", "points"]],
    ["How long are tram routes?", "figure", ["length"]],
    ["係咪要漲到2塊了", "figure", ["money"]],
    ["四类客车也降到50了吗", "figure", []],
    ["那棟樓多舊", "figure", ["duration", "age"]],
    ["追繳了多少稅", "figure", ["money"]],
    ["合格率係咪少咗", "figure", ["share", "ratio", "points"]],
    ["how many households were helped", "figure", ["place", "organisation", "other"]],
    ["Did more than 500 people apply?", "figure", ["person", "occasion"]],
    ["what is the target for 2025", "figure", []],
    ["幾個部門聯手", "figure", ["organisation"]],
    // What comes before the noun is not counted.
    ["how many worker dormitories were inspected", "figure", []],
    ["电厂存煤多少", "figure", ["mass", "volume"]],
    ["貸款利息多少", "figure", ["share", "ratio", "points"]],
    ["係咪得一半人滿意行程", "figure", ["share"]],
    ["拉咗幾多個", "figure", ["person"]],
    // Measure words that are the beginning of another word.
    ["有多少成功受聘", "figure", []],
    ["多少银行职员", "figure", ["person", "occasion"]],
    ["重刑率是百分之几点几", "figure", ["share"]],
    ["扣押幾多快艇", "figure", []],
    ["有幾多長者被騙", "figure", ["person", "occasion"]],
    ["多少年輕人", "figure", ["person", "occasion"]],
    ["165專線有多少諮詢", "figure", []],
    ["有幾多個救生員", "figure", ["person", "occasion"]],
    ["畀人呃咗幾多", "figure", ["money"]],
    ["最多可以罰到多少啊？", "figure", ["money"]],
    ["逛一趟夜市平均會花多少", "figure", ["money"]],
    ["被罰了多小錢", "figure", ["money"]],
    ["票提前幾天可以訂", "figure", ["duration"]],
    ["種一顆牙還是要一萬多，真的假的", "figure", []],
    ["聽說公車司機月薪破六萬 對嗎", "figure", ["money"]],
    ["舉報最多獎五十萬是吧", "figure", ["money"]],
    ["有一萬塊獎金 真的嗎", "figure", ["money"]],
    ["how often were the pools shut", "figure", ["occasion"]],
    ["whats the last day to apply", "date", []],
    ["what is the accumulated surplus of the fund", "figure", ["money"]],
    ["how much did the courts in Jianghai (江海) award", "figure", []],
    ["what reward is there for tip-offs in 廈門", "figure", ["money"]],
    ["烟台用电多少", "figure", ["energy"]],
    ["起訴的人是不是不到八百", "figure", ["person", "occasion"]],
    ["統籌處2023/24係咪追返三千萬都冇呀", "figure", ["money"]],
    ["老年大学是不是九成都是女的", "figure", ["share"]],
    ["Were more than half of the coaches women in 2023-24?", "figure", ["share"]],
    ["Were there more than ten serious incidents in 2023?", "figure", []],
    ["what is the biggest loss in a phone scam", "figure", ["money"]],
    ["How long is the route of the first train?", "figure", ["length"]],
    ["How long is the waiting time?", "figure", ["duration"]],
    ["花蓮地震的規模是多少", "figure", ["other"]],
    ["當局替僱員追討回多少被拖欠的供款", "figure", ["money"]],
    ["海邊幾件", "figure", ["case"]],
    ["聽說博物館開到晚上十點，對嗎", "date", []],
    ["学校有几个小朋友", "figure", ["person", "occasion"]],
    ["投訴打哪個電話", "passage", []],
    ["發布會是哪天開的", "date", []],
    ["when was it held", "date", []],
    ["How many people were arrested", "figure", ["person", "occasion"]],
    ["組長是誰", "passage", []],
    ["熱線電話是多少", "passage", []],
    // A measure word is followed by what it counts, not by what is done.
    ["一共給多少個孩子查了血鉛", "figure", ["person", "occasion"]],
    ["有多少網紅主播逃稅被抓到", "figure", []],
    ["How many power outage incidents happened?", "figure", []],
    ["How much electricity would they make a year?", "figure", ["energy"]],
    ["How much gold did they get out of it?", "figure", []],
    ["how much is the fixed penalty ticket", "figure", ["money"]],
    ["how thick was the silt", "figure", ["length"]],
    ["how quickly can a lift be ready", "figure", ["duration"]],
    ["what shares of the exports went abroad", "figure", ["share"]],
    ["how long, in kilometres, is line 4", "figure", ["length"]],
    ["how close to the bank may i park", "figure", ["length"]],
    ["what is the longest wait for a new case", "figure", ["duration"]],
    ["what was the import customs clearance time", "figure", ["duration"]],
    [
      "what is the accident rate per 1000 workers",
      "figure",
      ["share", "ratio", "points", "case", "person"],
    ],
    ["how far did sales drop", "figure", ["share", "points", "money"]],
    ["what was the gross domestic product", "figure", ["money"]],
    ["what is the average price cut", "figure", ["share", "money", "points"]],
    ["what does the port charge for a box", "figure", ["money"]],
    ["what was the most a worker could get", "figure", []],
    ["from which contract signing date does it apply", "date", []],
    ["what hours is the hotline open", "date", []],
    ["whats the hotline for scams", "passage", []],
    ["the hotline for complaints about parcels", "passage", []],
    ["which number do i call about a taxi", "passage", []],
    ["最細嗰間房有幾大", "figure", ["area", "length", "volume", "share"]],
    // Of several numbers the one that is to be confirmed, not those that say of whom.
    ["有冇超過兩成人係65歲或以上？", "figure", ["share"]],
    ["有成五百個公屋吉咗超過一年，係咪真㗎", "figure", []],
    ["聽力測驗要排成九個禮拜，仲係咁耐咩？", "figure", ["duration"]],
  ])("%s asks for a %s of %j", (text, wanted, classes) => {
    expect(parseQuestion(text).asked).toMatchObject({ wanted, classes });
  });

  it("takes no asked district for a place, and a tenth of 億 as the least", () => {
    expect(parseQuestion("工人在哪一區出事").places).toEqual([]);
    expect(parseQuestion("出口有多少億").asked.least).toBe(1e7);
    expect(parseQuestion("出口有多少").asked.least).toBe(0);
  });

  it.each([
    ["2019年批捕多少人", ["2019年"]],
    ["香港海關 2023 拘捕人數", ["2023年"]],
    ["112年詐欺案幾件", ["112年"]],
    ["2022頭十個月檢獲幾多", ["2022年頭十個月", "2022年頭十個月"]],
    ["比去年多幾件", []],
    ["去年告咗幾多宗，我講緊2024年", ["2024年"]],
    ["2024年收入恢復到2019年的百分之幾", ["2024年"]],
    ["末班車幾點開，以前10點半就沒了", []],
    ["現在有幾個", []],
    ["查獲詐欺集團2016團,對嗎", []],
    ["四十五歲以上年齡的佔多少", []],
    ["May I know how many cases there were in 2022", ["2022年"]],
    ["cases in may", ["5月"]],
    ["新界東2023起好幾多伙", ["2023年"]],
    ["1966專線接到幾通電話", []],
    ["2021同2022兩年加埋幾多宗", ["2021年", "2022年"]],
    ["cases from January to May 2025", ["2025年1至5月"]],
    ["cases in Jan-Oct 2024", ["2024年1至10月"]],
    ["cases between January and July 2006", ["2006年1至7月"]],
    ["rain from 1 July to 17 August 2014", ["2014年7月1日至8月17日"]],
    ["rain from June 22 to July 4", ["6月22日至7月4日"]],
    ["rain on June 22-24, 2022", ["2022年6月22日至24日"]],
    ["rain on the 3rd to 5th of May", ["5月3日至5日"]],
    ["scam cases in H1 2023", ["2023年上半年"]],
    ["how many cases in Jianghai (江海) in 2024", ["2024年"]],
    ["常州2024上半年造了多少辆", ["2024年上半年", "2024年上半年"]],
    ["staff at the end of 2024", ["2024年底"]],
    ["22至23年度偷水有幾多單", ["2022/23年度"]],
    ["22到23那個年度裝一個多少錢", ["2022/23年度"]],
    ["2025年度河道清淤到8月底清了多少立方米", ["2025年8月底", "2025年8月底"]],
    ["first ten months of 2022, how many cases", ["2022年首十個月"]],
    ["the target for 2026 (ROC year 115)", ["2026年"]],
  ])("%s is about %j", (text, periods) => {
    expect(parseQuestion(text).periods).toEqual(periods);
  });

  it.each([
    ["443人是什麼數字", "reverse"],
    ["1,285宗指緊咩嚟㗎", "reverse"],
    ["18.4公升係指啲咩", "reverse"],
    ["剛剛看到一個「612盞」 那是指什麼呀", "reverse"],
    ["83.5万元是个啥数啊", "reverse"],
    ["打多咗十倍胰島素嗰單嘢係邊間醫院", "ask"],
    ["受影響嘅人係咪過千", "yes-no"],
    ["直播好像搞了20場吧，對不對", "yes-no"],
    ["4號線好像是25個站吧？沒記錯吧哈哈", "yes-no"],
    ["龍眼蜜也太貴了吧，現在一公斤多少錢了？", "ask"],
    ["平均仲係要等成38個鐘㗎？", "yes-no"],
    ["she says I get 60 days, is she right?", "yes-no"],
    ["罰款一共27萬2000，這個數靠譜嗎", "yes-no"],
    ["1.56億指什麼", "reverse"],
    ["560只是指什麼", "reverse"],
    ["129 hectares at the airport, what is that", "reverse"],
    ["2637件是哪段期間的", "reverse"],
    ["是不是批捕了500人", "yes-no"],
    ["批捕了500人嗎", "yes-no"],
    ["油電機車一輛平均要2億多，真的假的", "yes-no"],
    ["平均損失係咪跌咗落7.8萬", "yes-no"],
    ["315發布會是哪天開的", "ask"],
    ["截獲兩艘漁船嘅行動係邊一日", "ask"],
    ["65歲以上長者有多少人", "ask"],
    ["護林員一個月補助才600，是不是", "yes-no"],
    ["檔口係咪有11檔呀", "yes-no"],
    ["hi, did they really prosecute more than 10 agencies", "yes-no"],
    ["was it 60+ people arrested", "yes-no"],
    ["檢驗結果裡的「193」是什麼數字", "reverse"],
    ["2023是什麼數字", "reverse"],
  ])("%s is a question of form %s", (text, form) => {
    expect(parseQuestion(text).form).toBe(form);
  });

  it.each([
    ["重點區域減少了多少個", "difference"],
    ["起訴人數比上年增加了多少", "difference"],
    ["人均收入多少", "rate"],
    ["明年要請多幾多人", null],
    ["欠薪案是不是比去年變多了阿", "difference"],
    ["市場上哪一種米比例最多", null],
    ["接待人數同比變化多少", "difference"],
    ["批捕多少人", null],
  ])("%s asks to compute: %s", (text, computation) => {
    expect(parseQuestion(text).computation).toBe(computation);
  });

  it.each([
    ["輪候時間由幾多日減到幾多日", "both"],
    ["過關時間由多久縮短到多久", "both"],
    ["重點區域原來有多少個", "from"],
    ["調整後每次收多少錢", "to"],
    ["批捕多少人", null],
  ])("%s asks for the figure of role %s", (text, role) => {
    expect(parseQuestion(text).role).toBe(role);
  });

  it("keeps a figure that only narrows down what is asked out of the words", () => {
    const { stated, terms } = parseQuestion("21歲以下的吸毒者有多少");
    expect(stated.map(({ text }) => text)).toEqual(["21歲以下"]);
    expect(terms.flatMap(({ words }) => words)).not.toContain("21");
  });

  it("hears a long word behind its typo", () => {
    const { terms } = parseQuestion("森林復蓋率是多少");
    expect(terms.flatMap(({ words }) => words)).toContain("森林覆盖率");
  });

  it("finds a district behind a place that only the releases know", () => {
    const corpus = { findPlace: () => null, findNamed: () => [{ start: 0, end: 2 }] };
    expect(parseQuestion("雲洲北塘區優良率是多少", [], corpus).places).toEqual(["云洲", "北塘区"]);
    expect(parseQuestion("雲洲的北塘區", [], corpus).places).toEqual(["云洲", "北塘区"]);
    expect(parseQuestion("雲洲優良率", [], corpus).places).toEqual(["云洲"]);
  });

  it("counts by 起 before 火災, and things by no part of their name", () => {
    expect(parseQuestion("發生多少起火災").asked).toMatchObject({ classes: ["case"], unit: "起" });
    expect(parseQuestion("有多少社宅").asked.unit).toBeNull();
  });

  it("takes 增減率為何 for a question of how much, and 死亡率為何上升 for one of why", () => {
    expect(parseQuestion("娛樂稅的增減率為何?").asked).toMatchObject({ wanted: "figure" });
    expect(parseQuestion("死亡率為何上升").asked).toMatchObject({ wanted: "passage" });
  });

  it("takes 一畝給多少 for what is given for each", () => {
    const { terms } = parseQuestion("耕地補貼一畝給多少錢");
    expect(terms.flatMap(({ words }) => words)).toContain("每亩");
  });

  it("takes a question apart in the same way in both scripts", () => {
    const strip = (text: string) => {
      const { text: _, periods: __, ...rest } = parseQuestion(text);
      return rest;
    };
    expect(strip("前三季度查處多少件行政違法案件")).toEqual(
      strip("前三季度查处多少件行政违法案件"),
    );
  });
});

describe("the words of a question", () => {
  it.each([
    ["賣了多少月餅", []],
    ["有多少周邊商戶", []],
    ["撿到多少錢包", []],
    ["用了多少成品油", []],
    ["得了多少銀牌", []],
    ["花了多少錢", ["money"]],
    ["要幾個月", ["duration"]],
  ])("%s asks for a figure of %j", (question, classes) => {
    const { asked } = parseQuestion(question);
    expect(asked.wanted).toBe("figure");
    for (const wrong of ["money", "duration", "share"] as const) {
      expect(asked.classes.includes(wrong)).toBe((classes as string[]).includes(wrong));
    }
  });

  it.each(["周邊日均客流多少", "違規記幾點", "任何時間有多少人"])(
    "%s asks for no date",
    (question) => {
      expect(parseQuestion(question).asked.wanted).not.toBe("date");
    },
  );

  it.each([
    ["樓齡20年嘅大廈有幾多幢", []],
    // A count, what somebody plans, and when a release came out.
    ["油茶林是不是早就過2000萬畝了", []],
    ["下周要去合肥面試，驛站最多能住幾天", []],
    ["2024年公布嗰陣預留幾多錢", []],
    ["7月以後一天領多少", ["7月以后"]],
    ["2023年以後一天領多少", ["2023年"]],
    ["我阿公今年都七十了，想問去年有多少長輩受惠", ["去年"]],
    ["平均唔使30日就搞掂", []],
    ["How many loans in academic year 111?", ["111學年度"]],
    ["How long did the diversion of 5 April last?", ["4月5日"]],
    ["How many were there by the end of June 2024?", ["2024年6月底"]],
    ["黃金周日均人次多少", []],
    ["06年7月幾多旅客", ["06年7月"]],
    ["17年1月的PM2.5", ["2017年1月", "2017年1月"]],
    ["公安部2020年9月通報的死亡人數", []],
    ["2020年起累計多少例", ["2020年起累计"]],
  ])("the times of %s are %j", (question, periods) => {
    expect(parseQuestion(question).periods).toEqual(periods);
  });

  it.each([
    ["2024年公布嗰陣預留幾多錢", ["2024年"]],
    ["24年那份公告里有多少人", ["2024年"]],
    ["In the 2024 release, how many were there?", ["2024年"]],
    ["公安部2020年9月通報的死亡人數", ["2020年9月"]],
    ["112年8月預測全年成長多少", ["112年8月"]],
    ["台灣人口到2070年預計剩多少", []],
    ["2024年有多少人", []],
  ])("the release of %s came out in %j", (question, issued) => {
    expect(parseQuestion(question).issued).toEqual(issued);
  });

  it.each([
    ["編列多少經費增購設備", "money"],
    ["中籤機會有幾大", "share"],
    ["我阿媽六十幾歲，每戶資助到幾多錢", "money"],
    ["建一個基站要花多少錢，聽說死貴", "money"],
    ["種一公頃要花多少錢，有人知道嗎", "money"],
    ["每個月可以領幾點", "points"],
    ["實習時數是多少", "duration"],
    ["How many vaccine doses were given?", "piece"],
    ["What is the fixed penalty for smoking in a no-smoking area in Hong Kong?", "money"],
  ])("%s asks for %s", (question, unitClass) => {
    expect(parseQuestion(question).asked.classes[0]).toBe(unitClass);
  });

  it("mends slips of typing, and takes no degree for a death", () => {
    const wordsOf = (question: string) =>
      parseQuestion(question).terms.map(({ words: [word] }) => word);
    expect(wordsOf("死左幾多人")).toContain("死咗");
    expect(wordsOf("查獲多少左輪手槍").join()).not.toContain("咗");
    expect(wordsOf("嘈到死，投訴有幾多")).not.toContain("死");
    expect(wordsOf("由發病到死亡要幾耐")).toContain("死亡");
    expect(wordsOf("登革熱死咗幾多人")).toContain("死咗");
  });

  it("looks for what is denied by what says so", () => {
    const words = parseQuestion("未完成嘅大廈有幾多幢").terms.flatMap((term) => term.words);
    expect(words).toContain("未完成");
    expect(words).not.toContain("完成");
  });

  it("reads no change into words that only sound like one", () => {
    expect(parseQuestion("晉升多少名關員").computation).toBeNull();
    expect(parseQuestion("退休金平均一個月漲了多少錢").computation).toBe("difference");
  });

  it("hears a slip of one sound only where a word begins as it is written", () => {
    const wordsOf = (text: string) => parseQuestion(text).terms.flatMap(({ words }) => words);
    expect(wordsOf("博物官有幾多間")).toContain("博物馆");
    expect(wordsOf("小麥保險每畝保費多少")).not.toContain("买保险");
  });
});
