/**
 * The vocabulary of official releases, ahead of the dictionary's translations: a row is one or more English
 * terms in their base forms, a colon, and the Chinese words that releases use for them, in either script.
 */
export const OFFICIAL_TERMS = `
arrest: 抓獲 拘捕 逮捕 批捕 被捕 落網
apprehend, catch: 抓獲 查獲 捕獲 拘捕
approve arrest, approve for arrest: 批捕 批准逮捕
detain, detention: 拘留 羈押 扣留 刑拘
doctorate, phd: 博士 博士學位
fault: 故障 過失
fire call: 火警召喚 火警
cow, cattle: 牛 牛隻
pig: 豬 豬隻
pataca: 澳門元
suspect: 嫌疑人 嫌犯 疑犯
criminal: 罪犯 犯罪 刑事
crime: 犯罪 罪案 罪行 罪
suspected crime: 涉嫌犯罪
offence, offense: 罪行 違法 罪
offender: 罪犯 違法 犯罪
defendant: 被告 被告人
victim: 受害人 被害人 受害者 事主
prosecute, prosecution, indict: 起訴 檢控 公訴
prosecutor: 檢察 檢察官 檢察院 檢察機關
charge: 起訴 檢控 指控 收費
convict, conviction: 定罪 判決 有罪
court: 法院 法庭
high court: 高級人民法院 高院 高等法院
trial: 審判 審理 庭審
first instance: 一審
hear, try: 審理
conclude: 審結 結案 辦結
judge: 法官 判決
verdict, ruling, judgment, judgement: 判決 裁定 生效判決
sentence: 判處 判刑 量刑 徒刑 刑期
sentencing: 量刑 判刑
heavy sentence, heavy sentencing: 重刑
life imprisonment: 無期徒刑 終身監禁
death penalty: 死刑
imprisonment, jail, prison: 監禁 徒刑 判囚 入獄 監獄
fixed term imprisonment: 有期徒刑
probation, suspended sentence: 緩刑
fine: 罰款 罰沒 罰金
penalty: 罰款 罰則 處罰 刑罰
punish, punishment: 處罰 懲處 懲罰 刑罰
confiscate, confiscation: 沒收 罰沒 充公
forfeit: 沒收 罰沒
seize, seizure, intercept: 查獲 檢獲 繳獲 查扣 扣押 截獲
crack: 偵破 破獲
crack down, crackdown: 打擊 嚴打 整治
bust, break up, dismantle: 搗毀 打掉 瓦解 偵破
raid: 突擊 搜查 搗毀 行動
search: 搜查 搜索
gang: 團夥 集團 犯罪集團
syndicate: 集團 犯罪集團
den: 窩點
case: 案件 宗 案 起 件
investigate, investigation: 調查 偵查 查處 立案
file, file a case: 立案
solve: 偵破 破獲 破案 解決
detection rate: 破案率
hand over, transfer: 移送 移交 轉移
report: 舉報 報告 報案 通報
tip, tipster, informant, whistleblower: 舉報 舉報人 線人 線索
tip off: 舉報 線索
reward: 獎勵 獎金 懸賞
clue, lead: 線索
evidence: 證據
law enforcement: 執法
administrative enforcement: 行政執法
administrative penalty: 行政處罰
enforcement: 執法
inspect, inspection: 檢查 巡查 查驗 視察
sample, spot check: 抽檢 抽查
supervise, supervision: 監管 監督
regulate, regulation: 監管 規範 條例 規定
regulator: 監管 監管機構
market regulation, market supervision: 市場監管
illegal: 非法 違法
violate, violation: 違反 違規 違法
violation of the law: 違法
infringe, infringement: 侵權 侵犯
intellectual property: 知識產權 知識財產
patent: 專利
trademark: 商標
copyright: 版權 著作權
piracy, pirated: 盜版
counterfeit, fake: 假冒 冒牌 偽造 假 仿冒
counterfeit goods: 假貨 冒牌貨 假冒偽劣
anti counterfeiting: 打假 打擊假冒
substandard: 劣質 不合格
fake and shoddy, counterfeit and shoddy: 假冒偽劣
destroy, destruction: 銷毀 摧毀 破壞
rectify, rectification: 整治 整改
campaign: 行動 專項 運動
special campaign, special operation: 專項行動 專項
joint operation: 聯合行動
operation: 行動 運作 營運
codename, code name, codenamed: 代號
task force: 專案組 特遣隊
leading group: 領導小組
customs: 海關
customs officer: 關員 海關人員
officer: 人員 警員 關員 官員
sniffer dog: 緝私犬 搜查犬 緝毒犬
smuggle, smuggling: 走私
smuggler: 走私 走私者
anti smuggling: 緝私 反走私
contraband: 走私 違禁品 私貨 走私貨物
parallel trader: 水客
cigarette: 香煙 卷煙 私煙 煙
illicit cigarette: 私煙
tobacco: 煙草 煙葉
duty: 稅 稅款 應課稅 職責
tax: 稅 稅收 稅款 納稅
tax evasion, evade: 偷逃 逃稅 偷稅
drug: 毒品 藥品 藥物
drug case: 毒品案件 毒品犯罪
drug trafficking: 販毒 販賣毒品
heroin: 海洛因
ketamine: 氯胺酮
cocaine: 可卡因 古柯鹼
methamphetamine: 冰毒 甲基苯丙胺 安非他命
speedboat: 快艇 大飛
truck, lorry: 貨車 卡車
truck driver: 貨車司機
container: 集裝箱 貨櫃
vehicle: 車輛
checkpoint, port, crossing: 口岸 關口 港口
land crossing, land boundary: 陸路口岸
border: 邊境 邊界 過境
cross border: 跨境
by sea: 海路 水路 海運
by land: 陸路
by air: 空運 航空
frozen meat: 凍肉 冷凍肉
frozen goods: 凍品 冷凍
bird nest: 燕窩
goods: 貨物 貨品 商品 物品
commodity: 商品
parcel: 郵包 包裹 快件
worth, value: 價值 總值 市值 估值 貨值 案值
amount involved, sum involved: 涉案金額 涉款
involve: 涉及 涉案 涉
press conference, briefing, news conference: 發布會 記者會 新聞發布會
spokesperson, spokesman, spokeswoman: 發言人
announce, announcement: 公布 宣布 公告
chair, preside: 主持
commander, head of the task force: 指揮官
director: 局長 主任 處長 總監 司長 署長 廳長
deputy director: 副局長 副主任 副處長 副廳長
commissioner: 專員 處長 署長
secretary: 書記 秘書 司長 局長
minister: 部長
mayor: 市長
governor: 省長 州長 總督
chief executive: 行政長官 特首
government: 政府
authority: 當局 機關 管理局
agency: 機關 機構 部門
administrative agency: 行政機關 行政執法
department: 部門 司 廳 署 處
bureau: 局
ministry: 部
commission, committee: 委員會
member unit: 成員單位
state council: 國務院
public security: 公安
police: 警方 公安 警察 警務
police force: 警隊 警務處 警方
procuratorate: 檢察院
province, provincial: 省 全省
municipality, municipal: 市 全市
city: 城市 市
county: 縣
district: 區
township: 鄉 鎮
prefecture: 州
village: 村
mainland: 內地 大陸
hong kong, hk, hksar: 香港
teu: 標箱 標準箱
immigration department, immigration: 入境處 入境事務處 出入境
easter: 復活節
frontline, front line: 前線 一線
macau, macao: 澳門
taiwan: 台灣 臺灣
special administrative region: 特區 特別行政區
region: 地區 區域
nationwide, national: 全國 國家
neighbouring, neighboring: 周邊 鄰近 相鄰
policy: 政策
measure: 措施 舉措
plan: 計劃 規劃 方案
scheme: 計劃 方案
programme, program: 計劃 項目 方案
framework: 框架
agreement: 協議 協定
cooperation: 合作 協作
mechanism: 機制
assessment: 考核 評估 評價
rank, ranking: 排名 位列 名列
target, goal: 目標
implement, implementation: 實施 落實 執行
take effect, come into force, come into effect: 生效 施行 實施 起
launch: 啟動 推出 開展 發射
set up, establish: 設立 成立 建立 組建
budget: 預算 經費
funding, fund: 資金 經費 撥款 基金
subsidy, subsidize: 補貼 補助 津貼 資助
allowance: 津貼 補貼
invest, investment: 投資
fixed asset investment: 固定資產投資
real estate: 房地產
gdp, gross domestic product: 地區生產總值 國內生產總值 生產總值
output: 產量 產值
output value: 產值
revenue: 收入 營收 財政收入
income: 收入
disposable income: 可支配收入
per capita: 人均
consumer price: 消費價格 物價
export: 出口
import: 進口
foreign trade: 外貿
retail sale: 零售 零售總額
profit: 利潤 盈利
loss: 損失 虧損 流失
recover: 挽回 追回 收回 恢復
economic loss: 經濟損失
yuan: 元 人民幣
ten thousand: 萬
hundred million: 億
billion: 億
percentage, percent, share, proportion: 百分 佔 比例 佔比 率
rate: 率 比率
increase, rise, grow, growth: 增長 增加 上升 升幅 提高
decrease, fall, drop, decline: 下降 減少 下跌 跌幅 降低
year on year: 同比 按年
compared with: 較 比
first half: 上半年
second half: 下半年
first quarter: 一季度 第一季
quarter: 季度 季
first three quarters: 前三季度
fiscal year, financial year: 財政年度 年度
total: 合計 共 總數 總計 總
average: 平均
population: 人口
resident population, permanent population: 常住人口
resident: 居民 市民 常住
urban: 城鎮 城市
rural: 農村 鄉村
household: 家庭 戶 住戶
grain: 糧食
farmer: 農民 農戶
pesticide: 農藥
fertilizer, fertiliser: 化肥 肥料
ton, tonne: 噸
worker, employee: 僱員 工人 職工 勞工 員工
labour dispute, labor dispute: 勞資糾紛 勞動爭議
labour, labor: 勞動 勞工 勞資
wage, salary: 工資 薪金 薪資
unpaid wage: 欠薪 拖欠工資
employ, employment: 就業 聘用 僱用
unemployment: 失業 失業率
unemployment rate: 失業率
jobless, unemployed: 失業 無業
job: 就業 職位 工作 崗位
job fair: 招聘會
job seeker: 求職者 求職 求職人士
recruit, hire: 招聘 聘請 錄用
vacancy: 空缺 職位
retire, retirement: 退休
pension: 養老金 退休金
social security: 社會保障 社保
insurance: 保險
health: 衛生 健康
hospital: 醫院
medical institution: 醫療機構 醫療衛生機構
patient: 患者 病人
doctor: 醫生 醫師
family doctor: 家庭醫生
nurse: 護士
nursery: 托育 托位 幼兒
vaccine, vaccination, vaccinate: 疫苗 接種
dose: 劑 劑次
epidemic, pandemic: 疫情
epidemic prevention: 防疫 疫情防控
infection: 感染
confirmed case: 確診病例 確診
mask, face mask: 口罩
complaint, complain: 投訴 訴求
hotline: 熱線 專線
elderly, older people, senior: 老年人 長者 老人 高齡
minor, juvenile, teenager: 未成年人 青少年 少年
student: 學生
school: 學校
scam, fraud, deception, swindle: 詐騙 欺詐 騙案
telecom fraud: 電信詐騙 電信網絡詐騙
anti fraud, anti scam, anti deception: 反詐 反詐騙 打詐 防騙
investment scam: 投資騙案 投資詐騙
money mule: 車手
money laundering: 洗錢 洗黑錢
bank account: 銀行賬戶 戶口 帳戶 賬戶
remit, remittance, transfer money: 匯款 轉賬
online: 網上 網絡 網路
livestream, livestreaming, live streaming: 直播
platform: 平台
robbery: 劫案 搶劫 行劫
burglary: 爆竊 入室盜竊
theft, steal: 盜竊 竊盜 偷竊 失竊
murder, homicide: 謀殺 殺人 兇殺
accident: 意外 事故
industrial accident: 工業意外 工傷 工傷事故
construction industry: 建築業
traffic accident: 交通意外 交通事故
fatal: 致命 死亡
death, die: 死亡 死
injure, injury: 受傷
pedestrian: 行人
ticket: 票 罰單 告票
public housing: 公屋 公共房屋 公營房屋 保障性住房
public flat, public housing unit: 公屋 單位
flat, apartment: 單位 住宅 公寓
housing: 住房 房屋
housing department: 房屋署
home ownership scheme: 居屋
light public housing: 簡約公屋
tenant: 租戶 租客
tenancy: 租約 租務
tenancy abuse: 濫用公屋
abuse: 濫用 虐待
rent: 租金 租
environment, environmental: 環境 環保
pollution: 污染
emission: 排放
flood: 洪水 水災 防汛
earthquake: 地震
typhoon: 颱風
rainfall: 降雨 雨量
fire: 火災 火警 消防
rescue: 救援 搶險
evacuate: 疏散 撤離 轉移
missing: 失蹤 失聯
technology: 技術 科技
big data: 大數據
artificial intelligence: 人工智能 人工智慧
information system: 信息系統 資訊系統 信息平台
association: 協會
industry association: 行業協會
enterprise, company, firm: 企業 公司
consumer: 消費者
consumer right: 消費者權益
food safety: 食品安全
product quality: 產品質量
quality: 質量 品質
raw material: 原料 原材料
equipment: 設備 裝備
number: 數量 數目 人數
public interest litigation: 公益訴訟
administrative litigation: 行政訴訟
petition, public petition, letters and visits: 信訪
vacancy, job vacancy, job opening: 職位 空缺 崗位 職缺
job: 就業崗位 就業職位
day care, day care centre, day care center: 日間照顧 日照中心 日間照料
long term care: 長期照顧 長照 長期照護 養老服務
nursing home, care home: 養老院 安老院 養老機構
care worker, caregiver: 照服員 護理員 看護
disabled, disability: 殘疾 殘障 身心障礙
sanitation, cleaning: 環衛 清潔
good air, clean air: 優良天數 空氣優良
air quality: 空氣質量 空氣品質
heavy pollution: 重污染
sewage, waste water, wastewater: 污水 廢水
garbage, rubbish, waste: 垃圾 廢物
forest fire, wildfire, bushfire: 山火 森林火災
forest: 森林 林
green: 綠化 綠色
energy: 能源
electricity, power: 用電 電力 供電
power outage, power cut, blackout: 停電
water supply, tap water: 供水 自來水
water level: 水位
reservoir: 水庫
river: 河 河流
drought: 旱災 乾旱
storm, rainstorm, heavy rain: 暴雨 強降雨
landslide: 滑坡 山泥傾瀉 泥石流
disaster: 災害 災情
relief: 救災 救助 賑災
relocate, relocation: 轉移 安置 搬遷 疏散
collapse: 倒塌 坍塌
affected: 受災 受影響
shelter: 避難 庇護 安置點
donate, donation: 捐款 捐贈
charity: 慈善
volunteer: 志願者 義工 志工
cargo, freight: 貨物 貨運
throughput: 吞吐量
port, harbour, harbor: 港口 港
berth: 泊位
ship, vessel: 船舶 船隻 艘
rail, railway: 鐵路
rail water, sea rail: 海鐵聯運
flight: 航班
airport: 機場
aviation, civil aviation: 民航 航空
passenger traffic: 客運量 旅客吞吐量
bus: 公交 巴士 公車
subway, metro, mrt: 地鐵 捷運 輕軌
highway, expressway, motorway: 高速公路
road: 道路 公路
bridge: 大橋 橋
car, private car: 車輛 汽車 私家車
motorcycle, motorbike, scooter: 電單車 機車 摩托車
bicycle, bike: 自行車 單車
drunk driving, drink driving, drink drive: 醉駕 酒駕
speeding: 超速
licence, license, driving licence: 牌照 駕照 駕駛證 執照
crash, collision: 事故 意外 撞
visitor arrival, arrival: 入境旅客 訪客 入境
departure: 出境 離境
tourist, visitor: 遊客 旅客 訪客
tourism: 旅遊
hotel: 酒店 賓館 旅館
occupancy, occupancy rate: 入住率
museum: 博物館
exhibit, exhibition: 展覽 展出
library: 圖書館
cultural relic, relic, antiquity: 文物
heritage: 遺產 文物
festival, holiday: 節 假期 假日
golden week: 黃金周
spring festival, chinese new year, lunar new year: 春節 農曆新年
national day: 國慶
mid autumn: 中秋
qingming, ching ming: 清明
primary school: 小學
secondary school, high school, middle school: 中學 初中 高中
university, college: 大學 高校 大專
kindergarten, preschool: 幼兒園 幼稚園
teacher: 教師 老師
enrol, enroll, enrolment, enrollment: 招生 入學 在校 就讀 報讀
graduate: 畢業生 畢業
scholarship: 獎學金
tuition: 學費
training, train: 培訓
vocational: 職業
skill: 技能 技術
outpatient: 門診
inpatient, hospitalisation, hospitalization: 住院
emergency, accident and emergency: 急診 急症 急症室
surgery: 手術
bed, hospital bed: 床位 病床
clinic: 診所
flu, influenza: 流感 流行性感冒
cancer: 癌症
mental health: 精神 心理
drug abuser, drug addict: 吸毒者 吸毒人員
drug abuse: 吸毒 濫用藥物
rehabilitation, rehab: 康復 戒毒
etomidate, space oil: 依托咪酯 太空油
cannabis, marijuana: 大麻
firearm, gun: 槍支 槍械 槍
weapon: 武器
gambling: 賭博
foreigner, foreign national: 外籍 外國人
illegal immigrant: 非法入境者 偷渡
overstay, overstayer: 逾期居留
visa, permit: 簽證 許可 簽注
passport: 護照
migrant worker: 農民工 外地勞工 移工
back pay, unpaid wages, arrears: 欠薪 拖欠工資 追回
minimum wage: 最低工資
work injury: 工傷
strike: 罷工
start up, startup: 創業
small business: 小微企業 中小企
tax refund, tax cut, tax reduction: 退稅 減稅 減免
loan: 貸款
interest, interest rate: 利率 利息
bond: 債券
deposit: 存款 押金
reserve: 儲備
deficit: 赤字
surplus: 盈餘
price: 價格 售價
inflation: 通脹 通膨
crop: 農作物 莊稼
harvest: 收成 收穫
pig, hog: 生豬 豬
cattle, cow: 牛
poultry, chicken: 家禽 雞
fish, fishery: 漁業 水產 魚
fruit: 水果
vegetable: 蔬菜
rice: 水稻 稻米
wheat: 小麥
parcel, express delivery: 快遞 包裹
postal: 郵政
mobile phone: 手機 流動電話
user: 用戶
app: 應用程式 程式 小程序
website: 網站
broadband: 寬頻 寬帶
base station: 基站
charging, charging pile, charger, charging station: 充電樁 充電設施 充電
new energy vehicle, electric vehicle, ev: 新能源汽車 電動車
mine, coal mine: 煤礦
coal: 煤炭 煤
oil: 石油 油
gas: 燃氣 天然氣
elderly: 老人 長者
child, children, kid: 兒童 小孩 幼兒
woman, female: 女性 婦女
man, male: 男性
couple: 夫婦
marriage, wedding: 結婚 婚姻登記
divorce: 離婚
birth, newborn: 出生 新生兒
athlete: 運動員 選手
medal: 獎牌
match, game: 比賽 賽事
spectator: 觀眾
school place: 學位
ebook, e book, electronic book: 電子書
library loan, book loan, borrow: 外借 借閱
download: 下載
hurt, wound, wounded: 受傷 傷者 傷
show up, turn out, turnout: 到場 出席 入場 參與
attend, attendance: 出席 參加 到場 入場
come, visit, go to: 到訪 前往 參觀 遊客
spend, spending, expenditure: 支出 開支 花費 消費
visitor, tourist arrival: 遊客 旅客 訪客 觀光客
stay, length of stay: 停留 逗留
opening night: 開幕當晚 開幕
opening, opening ceremony: 開幕 啟用
firework, fireworks festival: 煙花 花火 花火節 煙火
drone: 無人機
operating theatre, operating theater, operating room: 手術室
block, new block: 大樓 座
extension, expand, expansion: 擴建 擴大
ferry: 渡輪 輪渡
route, line: 航線 路線 線路
licensed: 持牌 領有牌照
operator: 營辦商 營運商 經營者
passenger: 乘客 旅客 載客
carry passengers: 載客 乘客
blacklist, blacklisted: 失信 黑名單 列入
tax violator: 稅收違法 失信主體
livestreamer, streamer, influencer, anchor: 主播 網紅
gas station, petrol station, filling station: 加油站 油站
invoice: 發票 虛開
fake invoice, false invoice: 虛開發票
back tax, recover tax: 查補 追繳 稅款
late fee, surcharge: 滯納金
target, goal: 目標
prosecutor office: 檢察院
letter, letter of complaint: 來信 信件
letters and visits: 信訪 來信來訪
public: 群眾 公眾 市民
hearing, public hearing: 聽證會
canteen, cafeteria: 食堂 飯堂
callout, call out, turnout of fire service: 出動 召喚
fire service, fire brigade: 消防 消防局 消防處
ambulance: 救護車 救護
ambulance call: 緊急救護召喚 救護
trapped, lift trapping: 被困 困人
cause of fire: 起火原因
stove: 爐火 煮食
desalination, desalination plant: 海水化淡 化淡廠 海水淡化
first stage, first phase, phase one: 首階段 一期 第一期
second stage, second phase, phase two: 二期 第二期
reservoir capacity: 庫容 總存量
fresh water, drinking water: 食水 飲用水
water consumption, water use: 用水量 食水用量
leakage: 滲漏 滲漏率 漏損
water pipe, water main: 水管 管網
e bill, electronic bill, ebill: 電子帳單 電子賬單
bill: 帳單 賬單 法案
customer, customer account: 用戶 客戶
monthly pay, monthly wage, monthly salary: 月薪 平均月薪 工資
pay: 薪酬 工資 支付 繳付
employer: 僱主 企業 用人單位
job opening, opening: 職位 崗位 空缺
new job, new urban job: 新增就業 城鎮新增就業
college graduate, university graduate: 高校畢業生 畢業生
internship, trainee: 見習 實習
charter bus, chartered bus: 包車
unemployed person: 失業人員
skilled worker: 技能人才 技工
seafood, aquatic product: 水產品 海鮮 漁獲
fishing boat, fishing vessel: 漁船
fishing ban, closed season: 休漁 伏季休漁
fisherman, fisherfolk, fisher: 漁民
fry, fish fry, seedling: 魚苗 苗種
release fry: 放流 增殖放流
mullet: 烏魚
catch: 捕獲 漁獲 捕撈
aquaculture, fish farming: 養殖
cage: 網箱
homestay, guesthouse, bed and breakfast: 民宿 旅宿
room, guest room: 客房 房
room rate, room price: 房價
occupancy rate: 住房率 入住率 佔用率
bed occupancy: 病床佔用率 佔用率 病床使用率
satisfaction, satisfied: 滿意度 滿意
questionnaire, survey: 問卷 調查
return visit: 重遊
guide, guided tour: 導覽 解說
water accident: 水域事故 遊憩事故
drown, drowning: 溺水 溺斃
specialist, specialist clinic: 專科 專科門診
waiting time, wait: 輪候 等候 等候時間 輪候時間
urgent: 緊急
discharge: 出院
attrition, turnover rate: 流失率
workplace violence: 工作間暴力 遇襲
donate, donor: 捐 捐出 捐贈
scanner: 掃描儀
general applicant: 一般申請者
elderly applicant: 長者申請者
public rental housing, prh: 公屋 公共租住房屋
apply, application, applicant: 申請 申請者
property, own property: 物業 住宅物業
recover flat: 收回 收回單位
museum visitor: 參觀人次 觀眾
railway station, train station: 火車站 車站
train, train trip: 列車 動車 火車
high speed rail, high speed train: 高鐵 高速鐵路 動車
punctuality, on time rate: 準點率 準時率 正點率
delay: 延誤 晚點
tunnel: 隧道
pharmacy, drugstore, chemist: 藥店 藥房 零售藥店
medicine: 藥品 藥物
counterfeit medicine, fake medicine, fake drug: 假藥
factory, workshop: 工廠 廠房 作坊
warehouse: 倉庫
shop, store: 商店 店舖 門店
inspector, inspection team: 督察組 檢查組 執法人員
complaint received: 接獲投訴 受理舉報
river cleanup: 河道整治
air: 空氣 大氣
smog, pm2 5: 霧霾 細顆粒物
day with good air, good air day: 優良天數
hazardous waste: 危險廢物
noise: 噪音 噪聲
recycling: 回收
tree: 樹 樹木
handed over to police, refer to police: 移送公安
container throughput: 集裝箱吞吐量
cargo throughput: 貨物吞吐量
direct route, shipping line: 航線 班輪航線
shore power: 岸電
visitor from mainland, mainland visitor: 內地旅客 內地訪客
mainland: 內地 大陸
leave, leaving, depart: 離境 出境 離港
enter, entry, arrive: 入境 抵港 抵達
peak day, busiest day: 單日最高 高峰
busiest: 最繁忙 最多 最高
border crossing: 出入境 通關 口岸
crossing point: 口岸 管制站
daily average, average daily, per day, a day: 日均 平均每日 每日
pickpocket: 扒手 扒竊
sweep, swoop: 掃蕩 行動
virtual currency, cryptocurrency: 虛擬貨幣 虛擬資產
lose, lost to scams: 損失 財損 被騙
cash: 現金
casino, gaming revenue: 博彩 賭場 博彩毛收入
jail term, prison term: 監禁 刑期 判監
maximum penalty, maximum fine: 最高罰款 最高可被罰款
minimum: 最低 最少
possess, possession: 管有 持有 藏有
traffic, deal: 販運 販賣
drug test, test positive: 陽性 檢測
positivity rate, positive rate: 陽性率
flu shot, flu vaccine, jab: 流感疫苗 接種
health care worker, healthcare worker: 醫護人員 醫護
side effect, adverse reaction: 不良反應 不良事件
outbreak: 爆發 集體感染
pupil, primary pupil: 小學生 學生
class, class size: 班 班額
school canteen: 學校食堂
enrolment quota, place, quota: 學位 名額
first year student: 一年級 新生
principal: 校長
book: 圖書 書籍
borrower, registered reader: 讀者 登記讀者
overdue fine: 逾期罰款
smart: 智能 智慧
smart library: 智能圖書館
total cost, project cost: 總開支 造價 總投資 工程費
letter post, letter mail: 函件 信函
express parcel: 快遞 包裹
courier: 快遞員 快遞
processing time: 辦理時間 處理時間
walk in: 現場 窗口
counter: 窗口 櫃台
parking space: 停車位 停車泊位 車位
helmet: 頭盔
electric bike, e bike: 電動自行車
intersection, junction: 路口
disease control, disease control team: 疾控 防疫隊 衛生防疫
team: 隊 隊伍 支
disaster relief fund: 救災資金
affected people: 受災人口 受災
crop damage: 農作物受災 被害面積
agricultural loss: 農業損失 農損
guava: 番石榴 芭樂
banana: 香蕉
low interest loan: 低利貸款 低息貸款
per household: 每戶
closing date, deadline: 截止 截至 止
close, closing: 結束 閉幕 關閉
exhibition period: 展期 展覽
director of the museum: 館長
curator: 館長
chief librarian: 總館長
deputy: 副
chief, head: 局長 處長 署長 主任 負責人
spokesperson: 發言人
subsidised flat, subsidized flat: 資助出售單位 居屋
iron ore: 鐵礦石
lithium battery: 鋰電池
electric car: 電動車 電動汽車
mechanical and electrical: 機電產品
customs clearance: 通關
asean: 東盟
belt and road: 一帶一路
per tonne, per ton: 每噸
import price: 進口均價
average price: 均價 平均價
growth rate: 增速 增幅 增長
year ago, a year earlier: 同比 上年同期
`;
