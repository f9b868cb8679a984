import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../../bot/answer/answer.ts";
import type { Prepared } from "../../../bot/prepare.ts";
import { prepareWith } from "../../prepared-hebei.ts";

const CUSTOMS = `---
title: 海關公布全年工作
source: 香港海關
date: 2024-02-06
---
海關表示，二○二三年共偵破36宗毒品案件，較二○二二年的41宗減少五宗。

全年檢獲可卡因、氯胺酮及大麻分別為214公斤、107公斤及96公斤。

被捕人年齡介乎16歲至78歲。去年八月，上水一間藥房的店員向一名旅客索價9,360元，該案於凌晨三時五十分破獲。

「海鷹」行動查扣車輛35輛。市民可致電24小時熱線2850 1234舉報走私。

助理關長陳大文表示，海關會由三月一日至四月三十日展開巡查。
`;
const LABOUR = `---
title: 东岭市通报劳动监察情况
source: 东岭市人力资源和社会保障局
date: 2024-12-30
---
2024年，全市立案查处欠薪案件88件205人，追回工资320万元。联合检查组在南昌市、九江市等6个市受理举报216件。单日咨询量最高出现在11月12日，达到318人次。

| 县区 | 立案（件） | 同比（%） |
| --- | --- | --- |
| 东山新区 | 41 | 8.2 |
| 西山县 | 47 | -3.1 |
`;
const FRAUD = `---
title: 113年全國詐騙案件統計
source: 內政部警政署
date: 2025-01-20
---
113年受理詐騙案件7,318件，民眾財產損失新臺幣12億元。「春雷」行動查扣車輛12輛。全年執行117小時的專案查緝，自113年5月20日啟動以來，另查獲機車3輛、漁船5艘。年紀最大的被害人91歲，65歲以上占三成。舊版宣導手冊使用至114年6月30日止，新版自114年2月1日起發放。
`;

const LIBRARY = `---
title: 二零二四年借書證統計
source: 雲島市圖書館
date: 2024-08-02
---
年內有7名館員辭職、4人退休。新一輪助理館員招聘，申請人須在八月十六日下午六時或之前遞交表格。

發言人同時交代二零二三年十一月五日閱讀節的情況。當日共有3,120人入場，滿意度為91.5%。館方接獲意見208份。

今年以來，兒童票、青年票和長者票每張收費分別為5元、8元和3元，館長陳秀英出席頒獎禮。
`;

const TELECOM = `---
title: 雲島電信2023年業務通報
source: 雲島市通訊局
date: 2024-01-25
---
上半年新增用戶12萬戶，下半年新增用戶18萬戶，通話量首次突破150億次，達152.6億次。

雲島機樓火災造成2死5傷，死者包括1男1女。8名病人情況危殆，14名情況嚴重。

投訴率為3.4%，青年投訴率為11.8%。全年投訴36宗，事故29宗，同比分別下降18%和23.7%。

112年春節門市來客580萬人次，較111年春節的540萬人次多。第三季新增基站96座，第四季新增88座。截至1月9日新增投訴9宗，低於去年同期的32宗。
`;

const SKILLS = `---
title: 青田市2022年勞工及貿易概況
source: 青田市政府
date: 2023-01-20
---
職業技能測試的合格率為73.6%，當中電工、廚師和叉車操作員的合格率分別為68.1%、82.5%和79.4%。

公屋的平均輪候時間為5.5年，較從前的5.8年縮短。發出通行證3,877本。

全年貨物出口36億元，進口3億元。東關、西橋、南浦三市公共充電樁分別為210個、95個和72個。

「破浪」行動拘捕44人，其中17人為非本地居民。地盤安全稽查共進行180次。盜竊案占約六成。

登革熱病例中，住院817例，死亡21例。接獲居屋申請約10.6萬份。
`;

const YEARBOOK = `---
title: 南澤市二○二四年年報
source: 南澤市政府
date: 2025-03-21
---
全市登記犬貓28萬4,316隻，其中犬16萬7,902隻、貓11萬6,414隻。社會住宅已完工9處4,286戶，力爭今年完成5,000戶。

新收房地產、物業糾紛案件6.83萬件，審結6.71萬件，其中物業合同糾紛3.02萬件。水塘存水量以3月27日的3.05億立方米為最低，9月18日則達5.12億立方米。

住宿旅客51.6萬人次，當中韓國、日本旅客分別為13.9萬人次和5.2萬人次。城鎮居民、農村居民人均可支配收入分別為35,216元和18,093元。

專利授權3.17萬件，同比下降2.4%，發明專利授權增長9.8%。消防人員實有1,438人，預算員額為1,655人。榴槤進口37.9萬噸，佔全國的26.6%。

黃金周接待國內遊客118.6萬人次，10月3日為客流最高峰，遊客投訴163宗，涉及損失約940萬元，單一個案最大損失為86萬元。保護案件167件（其中涉及古城41件）。

快遞櫃有4,350組，驛站有2,876個。換新活動自4月20日啟動以來發放補貼6,820萬元，將持續至12月31日。母犬絕育每隻補助1,500元、母貓1,000元。

氣象局於9月5日下午2時發出三號風球，同日晚上9時30分改發八號風球。服飾市場交易額由去年同期的287億元增至316億元。

消防局全年出動救護車11萬8,346趟。海關查獲假冒運動鞋5.3萬雙、冒牌成藥7.8萬粒。年內招聘1,050名護理員，流失1,480名。全市共有幼兒園486所，今年112所幼兒園開設托班。博物館參觀者122.8萬人次，旅客佔68%。寒流的最低溫為5.8度。濫收車資、拒載及其他違規分別有412宗、689宗及1,216宗。「老屋再生」受理61件，核定38件。職業測試將於六月十一日起接受報名，截止日期為七月三十一日。「清潔日」將於十二月三日上午9時30分至下午1時舉行，截止報名日期為十一月二十八日。五艘追截艇於今年2月投入服務，雙胞胎有29對。受資助托兒所42間、非受資助的24間。颱風吹襲期間13人受傷，中央圖書館於9月23日動工興建。死亡62,400人，年紀最大的死者91歲。
`;

const ESTATES = `---
title: 雲屯公布2023/24年度屋邨數字
source: 雲屯房屋處
date: 2024-05-23
---
截至2024年3月底，欠租逾三個月的有2,478戶，最終收回單位341個。全年維修開支為48.9億元，恢復至2019年的84%；用於更換92部升降機。

各水庫2023年底蓄水情形：

| 水庫 | 有效庫容（萬立方米） | 蓄水率（%） |
| --- | --- | --- |
| 明德 | 1,221 | 82.1 |
| 永和 | 2,902 | 74.0 |
`;

const SERVICES_BEFORE = `---
title: 平湖市便民服務通報
source: 平湖市政府
date: 2024-02-08
---
在公園生火最高罰25,000元。
`;

const REVIEW = `---
title: 雲湖市年度統計通報會
source: 雲湖市政府
date: 2024-05-17
---
截至2023年底，雲湖市備案博物館共有347家。全年接待觀眾8,236萬人次，是2022年的2.6倍。盜掘古墓葬案件由2022年的143起降至88起。

食物安全中心去年共抽取約68,200個食物樣本，有94個樣本不合格。早稻的收購價為每50公斤127元，已收購早稻268.9萬噸。

快遞方面，今年首四個月業務量14.27億件，同比增長17.6%；業務收入58.6億元，同比增長8.9%。同城、異地快遞業務量分別為3.18億件和67.52億件。

雷暴令約3.4萬戶停電，平均每戶停電時間4.2小時。空氣優良天數259天。私煙案的被捕者年齡介乎16至79歲，貨車於3月8日抵達，關員在凌晨2時40分截查貨車。藝術節演出212場。

軌道交通全年客運量1.53億人次。各線路2023年下半年運營情況如下：

| 線路 | 客運量（萬人次） |
| --- | --- |
| 1號線 | 7215 |
| 2號線 | 5904 |

年內運送貨物6842.5萬噸，並計劃在二○二八年把全年旅客增至逾75萬人次。尚有336宗塌樹報告待跟進，已處理4,380宗。

截至2024年4月底，全市有效專利擁有量達17.1件。2024年，全市力爭專利授權量突破6300件，每萬人口專利擁有量達到19.5件。

| 品類 | 發送量（萬噸） |
| --- | --- |
| 煤炭 | 3516.8 |
| 礦石 | 687.9 |
`;

const SERVICES = `---
title: 平湖市便民服務通報
source: 平湖市政府
date: 2025-02-11
---
全年有器官捐獻者486名，男性372名，女性114名。專線巴士全程約38分鐘，每四至六分鐘一班。

60歲或以上的自住業主最高可獲資助5萬元，其他業主2萬元。亂拋垃圾的罰款金額約213萬元。

訴前調解成功糾紛1,518件，平均用時12天。平均每件涉及金額3.6萬元，庫房少收租金約5.9億元，佔預算的4.2%。

海關今年會把緝毒犬數目由34頭增至40頭。全市有74,600部升降機及10,900條自動梯，當中約42,300部升降機的機齡超過20年。書法比賽將於9月20日舉行，8月1日至8月31日接受報名。在公園生火最高罰25,000元。

2月11日，交通局召開會議，通報地鐵車費優惠的安排。經批准，新辦法自2026年1月1日首班車起實行。太陽能板全年發電43.9億千瓦時，裝機容量512.6萬千瓦。歲數最大的養蠶人78歲，佔地46公頃。
`;

let prepared: Prepared;

beforeAll(async () => {
  prepared = await prepareWith({
    "2024-02-06-customs.txt": CUSTOMS,
    "2024-12-30-labour.txt": LABOUR,
    "2025-01-20-fraud.txt": FRAUD,
    "2024-08-02-library.txt": LIBRARY,
    "2024-01-25-telecom.txt": TELECOM,
    "2023-01-20-skills.txt": SKILLS,
    "2025-03-21-yearbook.txt": YEARBOOK,
    "2024-05-23-estates.txt": ESTATES,
    "2024-05-17-review.txt": REVIEW,
    "2025-02-11-services.txt": SERVICES,
    "2024-02-08-services.txt": SERVICES_BEFORE,
  });
});

const ask = async (question: string): Promise<Answer> => (await prepared.ask(question)).answer;
const figuresOf = async (question: string) => (await ask(question)).figures.map(({ text }) => text);

describe("asking several releases", () => {
  it.each([
    ["雲湖市想在2028年把旅客增到幾多人次", ["逾75萬人次"]],
    ["仲有幾多宗塌樹未處理", ["336宗"]],
    ["雲湖市專利擁有量是多少", ["17.1件"]],
    ["雲湖市發送了多少萬噸煤", ["3516.8"]],
    // The release writes its year in Chinese numerals.
    ["海關2023年偵破幾多宗毒品案", ["36宗"]],
    ["海關2022年偵破幾多宗毒品案", ["41宗"]],
    // It names no place but counts in the money of one.
    ["台灣113年受理多少件詐騙案", ["7,318件"]],
    // A place of the corpus in pinyin.
    ["How much wages were recovered in Dongling?", ["320万元"]],
    // One question for each, answered by the list that stands for all.
    ["海關檢獲可卡因、氯胺酮和大麻各有多少", ["214公斤", "107公斤", "96公斤"]],
    // The second unit stands beside the first.
    ["东岭立案查处欠薪案件几件几人", ["88件", "205人"]],
    ["东岭查处的欠薪案是不是88件", ["88件"]],
    // A name in quotes is that of one release.
    ["「春雷」行動查扣了幾輛車", ["12輛"]],
    // One end of a range.
    ["海關拉嗰啲人最細嗰個幾歲", ["16歲"]],
    ["78歲指的是誰", ["78歲"]],
    ["海關巡查到幾號截止", ["四月三十日"]],
    // The oldest one, and not those of an age and more.
    ["Taiwan's oldest fraud victim, what age?", ["91歲"]],
    ["舊版手冊可以用到什麼時候", ["114年6月30日"]],
    // A day out of the time since it, and the vehicles that are asked for.
    ["專案查緝是哪天啟動的", ["113年5月20日"]],
    ["專案另查獲幾艘船", ["5艘"]],
    // The province of the release is the whole that it speaks of.
    ["河北全省检察机关批捕了几件几个人", ["283件", "443人"]],
    // Times that something was done, pairs, what befell when, and words of no place.
    ["How many times did ambulances go out in Nanze?", ["11萬8,346趟"]],
    ["How many pairs of fake trainers did Nanze customs seize?", ["5.3萬雙"]],
    ["How many people were hurt when the typhoon hit Nanze?", ["13人"]],
    ["How many deaths were recorded in Nanze?", ["62,400人"]],
    ["When did construction of Nanze's central library start?", ["9月23日"]],
    // An English question with a gloss.
    ["How many fraud cases did Taiwan (台灣) take on in 2024?", ["7,318件"]],
    // The place is named at the beginning of the sentence, in a release of a wider one.
    ["上水嗰間藥房索價幾錢", ["9,360元"]],
    ["藥房那案幾點破獲的", ["凌晨三時五十分"]],
    // A day, and what was counted on it.
    ["东岭咨询量最高是哪一天?当天有多少人次?", ["11月12日", "318人次"]],
    // Months and halves are of the year that a title names.
    ["雲島電信2023年上半年新增多少用戶", ["12萬戶"]],
    ["雲島電信2024年上半年新增多少用戶", []],
    // What was reached, not what was passed.
    ["雲島電信通話量有多少次", ["152.6億次"]],
    // A unit that says what happened, and words of the clause before.
    ["雲島機樓火災死了幾人", ["2死"]],
    ["雲島機樓火災受傷幾人", ["5傷"]],
    ["雲島幾多名病人危殆", ["8名"]],
    // The plain noun before one with a modifier.
    ["雲島電信投訴率多少", ["3.4%"]],
    ["雲島電信青年投訴率多少", ["11.8%"]],
    // What 分別 lists stands in the clauses before.
    ["雲島電信事故下降多少", ["23.7%"]],
    // One holiday is not another year's.
    ["雲島電信111年春節門市來客多少", ["540萬人次"]],
    // A day with its time, or the day alone.
    ["雲島助理館員幾時截止申請", ["八月十六日下午六時"]],
    ["雲島助理館員哪一天截止申請", ["八月十六日"]],
    // What stands before the mark is said of the first.
    ["雲島有幾個館員辭職", ["7名"]],
    // A paragraph about a day of another year.
    ["雲島2023年閱讀節有多少人入場", ["3,120人"]],
    ["雲島2023年閱讀節收到幾份意見", ["208份"]],
    ["雲島2024年閱讀節有多少人入場", []],
    // What ends the last item of a list is said of all.
    ["雲島青年票每張收費多少", ["8元"]],
    // Counted to the end of a month before the release.
    ["雲島2024年首七個月長者票每張收費多少", ["3元"]],
    // Of several things each has its own figure, not that of all.
    ["青田廚師和電工的合格率各是多少", ["82.5%", "68.1%"]],
    ["青田廚師和電工的合格率是多少", ["82.5%", "68.1%"]],
    ["What were the export and import volumes of Qingtian?", ["36億元", "3億元"]],
    // Three towns are no charging points.
    ["青田東關有多少公共充電樁", ["210個"]],
    // From where to where, with what it is compared with behind.
    ["青田公屋輪候時間縮短了多少年", ["5.5年", "5.8年"]],
    // Whether it went up is denied by how far it went down.
    ["雲島電信投訴係咪多咗", ["18%"]],
    // Nobody is told to be infected where some are sent.
    ["青田有多少名電工感染", []],
    // What they are not, and a share of something else than the rate that is asked for.
    ["青田破浪行動裡有幾個不是本地人", ["17人"]],
    ["青田盜竊破案率是多少", []],
    // Persons that are counted in cases or by what they hand in.
    ["青田登革熱死左幾多人", ["21例"]],
    ["Did more than 100,000 people apply for home ownership flats in Qingtian?", ["約10.6萬份"]],
    ["青田地盤安全巡咗幾多次", ["180次"]],
    // A row named by a part that no other row has, and a column of changes.
    ["东岭东山立案多少件", ["41"]],
    ["东岭西山的立案是不是少了", ["-3.1"]],
    // Each of two, and not both together; both together where that is printed.
    ["南澤登記的狗和貓各有多少隻", ["16萬7,902隻", "11萬6,414隻"]],
    ["南澤新收房地產和物業糾紛案件多少件", ["6.83萬件"]],
    // In the order asked, whatever that of the release.
    ["南澤農村居民和城鎮居民的人均可支配收入各多少", ["18,093元", "35,216元"]],
    ["南澤的日本客同韓國客各有幾多", ["5.2萬人次", "13.9萬人次"]],
    // The unit asked for of two side by side, and what was reached, not what is aimed at.
    ["南澤社會住宅完工多少戶", ["4,286戶"]],
    ["南澤社會住宅今年的目標是多少戶", ["5,000戶"]],
    // Whether it grew is told by how much, whichever way; what an asker heard is no answer.
    ["南澤專利授權是增長的嗎", ["2.4%"]],
    ["聽說南澤專利授權比去年多 真的假的", ["2.4%"]],
    ["聽說南澤專利授權有五萬件齁", ["3.17萬件"]],
    ["南澤實際的消防人員是不是有1,655人", ["1,438人"]],
    ["南澤進口榴槤佔全國一半以上嗎", ["26.6%"]],
    // The busiest day and the largest loss, and what is in brackets.
    ["南澤黃金週那天人最多", ["10月3日"]],
    ["南澤遊客最慘的那個損失多少錢", ["86萬元"]],
    ["南澤涉及古城的有幾件", ["41件"]],
    // Where visitors come from is not where they are.
    ["南澤黃金週來了多少遊客", ["118.6萬人次"]],
    // The very unit; until when, not since when; of two sorts the one that is named.
    ["南澤有多少組快遞櫃", ["4,350組"]],
    ["南澤換新活動到哪天結束", ["12月31日"]],
    ["南澤母貓絕育補助多少錢", ["1,000元"]],
    ["南澤八號風球幾點發出", ["晚上9時30分"]],
    ["南澤服飾市場去年上半年的交易額是多少", ["287億元"]],
    // Who came is not who there is.
    ["南澤有幾多個護理員", []],
    ["南澤年內招聘了幾多個護理員", ["1,050名"]],
    // How many there are, of all; a share where one is asked for; degrees of what is cold.
    ["南澤有多少所幼兒園", ["486所"]],
    ["南澤博物館參觀者中旅客佔幾多", ["68%"]],
    ["南澤寒流的最低溫是幾度", ["5.8度"]],
    ["南澤拒載同濫收車資各有幾多宗", ["689宗", "412宗"]],
    // What was not granted is not what was; when something ends is said next to the day.
    ["南澤老屋再生有多少件未獲核定", []],
    ["南澤老屋再生核定多少件", ["38件"]],
    ["南澤職業測試哪天截止報名", ["七月三十一日"]],
    ["南澤清潔日幾時截止報名", ["十一月二十八日"]],
    ["南澤五艘追截艇是什麼時候投入服務的", ["今年2月"]],
    ["南澤講嘅29對係指乜嘢", ["29對"]],
    // All that a release of a fiscal year tells is of it, and of no other.
    ["雲屯2023/24年度維修開支多少", ["48.9億元"]],
    ["雲屯2023/24年度收回多少個單位", ["341個"]],
    ["雲屯2023/24年度更換升降機多少部", ["92部"]],
    ["雲屯2022/23年度維修開支多少", []],
    // What stands above a table says when.
    ["雲屯明德水庫2023年底的蓄水率是多少", ["82.1"]],
    ["雲屯明德水庫2021年底的蓄水率是多少", []],
    // One sentence tells both, and what a later part finds tells an earlier one where to look.
    ["平湖捐器官的人,男的多少、女的多少", ["372名", "114名"]],
    ["平湖有多少糾紛在打官司前就調好了?調解平均要幾天", ["1,518件", "12天"]],
    // An age that the bound takes in, how often, and all of it where nothing is added.
    ["平湖自住業主65歲最多可以攞幾多資助", ["5萬元"]],
    ["平湖專線巴士隔幾耐有一班", ["四至六分鐘"]],
    ["平湖亂拋垃圾加埋罰咗幾多錢", ["約213萬元"]],
    // What stands before 會 is a year; 升 of 升降機 ends no item; the last day of a time; one number of two years.
    ["平湖海關2025年緝毒犬增至多少頭", ["40頭"]],
    ["平湖用了超過20年的升降機有多少部", ["約42,300部"]],
    ["平湖書法比賽最晚哪天報名", ["8月31日"]],
    ["平湖在公園生火最高罰幾多錢", ["25,000元"]],
    // Not the day of the meeting, not what a plant can give at most, and how old somebody is.
    ["平湖地鐵車費優惠從哪天開始實行", ["2026年1月1日"]],
    ["平湖的太陽能板全年發了多少電", ["43.9億千瓦時"]],
    ["平湖歲數最大的養蠶人多大了", ["78歲"]],
    // By the household.
    ["聽說平湖自住業主的資助一戶最高三萬,對不對", ["5萬元"]],
    // Money by the words further before.
    ["平湖自住業主的資助最高可以拿到多少", ["5萬元"]],
    ["平湖庫房少收多少租金", ["約5.9億元"]],
    // A day of the year that the title names.
    ["2024年3月27日和9月18日南澤水塘存水量各是多少", ["3.05億立方米", "5.12億立方米"]],
  ])("%s → %j", async (question, figures) => {
    expect(await figuresOf(question)).toEqual(figures);
  });

  it("finds who holds an office by the name beside it", async () => {
    const { answered, citations } = await ask("海關助理關長叫咩名");
    expect(answered).toBe(true);
    expect(citations[0]?.excerpt).toContain("助理關長陳大文");
  });

  it("finds who holds an office whatever name stands before it in English", async () => {
    expect(await ask("who is the director of Taiwan's Long-Term Care Department")).toMatchObject({
      answered: false,
      figures: [],
    });
  });

  it("finds who holds an office that English leaves open", async () => {
    const library = await prepareWith({ "2024-08-02-library.txt": LIBRARY });
    const { answer } = await library.ask("who is the head of the Yundao library");
    expect(answer.citations[0]?.excerpt).toContain("館長陳秀英");
  });

  it("shows the rows of a table that answer together as one citation", async () => {
    const { figures, citations } = await ask("东岭东山新区和西山县立案各多少件");
    expect(figures.map(({ text }) => text)).toEqual(["41", "47"]);
    expect(citations).toHaveLength(1);
  });

  it("gives each of several questions one figure, and a single one those of every year", async () => {
    const all = await figuresOf("行動查扣了幾多輛車");
    expect(all).toEqual(["12輛", "35輛"]);
    const both = await figuresOf("行動查扣了幾多輛車?檢獲可卡因幾多公斤?");
    expect(both).toEqual(["12輛", "214公斤"]);
  });

  it.each([
    ["海關2022同2023年加埋偵破幾多宗毒品案", "not-computed"],
    ["海關2021年偵破幾多宗毒品案", "other-period"],
    // Told of several cities together.
    ["联合检查组在南昌市受理了多少件举报", "other-place"],
    ["东岭市有多少法官", "absent-fact"],
    // What a verb alone asks is about the subject before it.
    ["河北農資打假立案多少宗，罰咗幾多錢", "absent-fact"],
  ])("%s is refused: %s", async (question, refusal) => {
    expect(await ask(question)).toMatchObject({ answered: false, figures: [], refusal });
  });
});

describe("of several figures that fit", () => {
  it.each([
    // 全年 is of the year that its paragraph tells about.
    ["雲湖市博物館2023年接待多少觀眾", ["8,236萬人次"]],
    ["雲湖市盜掘古墓葬案件由多少起降到多少起", ["143起", "88起"]],
    // What did not hold is told only where it is asked.
    ["雲湖市抽驗了多少個食物樣本", ["約68,200個"]],
    ["雲湖市有幾多個食物樣本唔合格", ["94個"]],
    // What a price is for is none.
    ["雲湖市收購了多少早稻", ["268.9萬噸"]],
    // The change is that of what is asked.
    ["雲湖市快遞業務收入同比增長多少", ["8.9%"]],
    ["雲湖市同城和異地快遞業務量各是多少", ["3.18億件", "67.52億件"]],
    ["雲湖市雷暴令幾多用戶停電", ["約3.4萬戶"]],
    ["雲湖市有多少個優良天數", ["259天"]],
    ["雲湖市私煙案被捕者的年齡範圍是多少", ["16至79歲"]],
    ["雲湖市關員幾點截查貨車", ["凌晨2時40分"]],
    // Shows are no visits.
    ["雲湖市藝術節演出有多少人次", []],
    // What introduces a table says of when it is, and 線上 is no word of 2號線上半年.
    ["雲湖市2號線2023年下半年客運量是多少萬人次", ["5904"]],
    // A quarter that has not come yet is that of the year before.
    ["雲島第三季新增多少座基站", ["96座"]],
  ])("%s → %j", async (question, figures) => {
    expect(await figuresOf(question)).toEqual(figures);
  });
});
