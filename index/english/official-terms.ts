/**
 * The vocabulary of official releases, ahead of the dictionary's translations: a row is one or more English
 * terms in their base forms, a colon, and the Chinese words that releases use for them, in either script.
 */
export const OFFICIAL_TERMS = `
arrest: 抓獲 拘捕 逮捕 批捕 被捕 落網
apprehend, catch: 抓獲 查獲 捕獲 拘捕
approve arrest, approve for arrest: 批捕 批准逮捕
detain, detention: 拘留 羈押 扣留 刑拘
doctorate, phd, doctoral, doctoral student: 博士 博士生 博士學位
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
hospitalise, hospitalize, hospitalisation, hospitalization: 住院 入院 留醫 送院
founder: 發起人 創辦人 創始人
impound: 扣押 扣留 查扣 查獲
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
transfer: 移送 移交 轉移
report: 舉報 報告 報案 通報
tip, tipster, informant, whistleblower: 舉報 舉報人 線人 線索
tip off: 舉報 線索
reward: 獎勵 獎金 懸賞
clue, lead: 線索
evidence: 證據
law enforcement: 執法
administrative enforcement: 行政執法
administrative penalty: 行政處罰
enforcement: 執法 執行
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
establish: 設立 成立 建立 組建
funding, fund: 資金 經費 撥款 基金
subsidy, subsidize: 補貼 補助 津貼 資助
allowance: 津貼 補貼
invest, investment: 投資
fixed asset investment: 固定資產投資
real estate: 房地產
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
phone scam, telephone scam, phone fraud, telephone fraud: 電話騙案 電話詐騙
fall for, fell for, fallen for: 受騙 被騙
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
home ownership scheme, home ownership flat, home ownership: 居屋
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
elected: 當選
water pipe, pipe, pipeline, water main, main: 水管 管線 輸水管 管網 供水管 管道
food and beverage, food and drink, catering: 餐飲 飲食
aed, defibrillator: AED 除顫器 自動體外除顫器
racecourse, race course, running course: 賽道
licence, license, driving licence: 牌照 駕照 駕駛證 執照
crash, collision: 事故 意外 撞
visitor arrival, arrival: 入境旅客 訪客 入境
departure: 出境 離境
tourist, visitor: 遊客 旅客 訪客
tourism: 旅遊
hotel: 酒店 賓館 旅館
occupancy, occupancy rate: 入住率
museum: 博物館
exhibition: 展覽 展出
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
work injury: 工傷
strike: 罷工
start up, startup: 創業
small business: 小微企業 中小企
tax refund, tax cut, tax reduction: 退稅 減稅 減免
loan: 貸款
interest, interest rate: 利率 利息
bond: 債券
deposit: 存款 押金 按金 訂金 留位費
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
taiwanese: 台灣
hurt, wound, wounded: 受傷 傷者 傷
turn out, turnout: 到場 出席 入場 參與
attend, attendance: 出席 參加 到場 入場
come, go to: 到訪 前往 參觀 遊客
spend, spending, expenditure: 支出 開支 花費 消費
visitor, tourist arrival: 遊客 旅客 訪客 觀光客
stay, length of stay: 停留 逗留
opening night: 開幕當晚 開幕
opening, opening ceremony: 開幕 啟用
firework, fireworks festival: 煙花 花火 花火節 煙火
drone: 無人機
operating theatre, operating theater, operating room: 手術室
new block: 大樓 座
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
lost to scams: 損失 財損 被騙
cash: 現金
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
enrolment quota, place: 學位 名額
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
closing date: 截止 截至 止
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
get: 獲得 取得 領取 獲 獲批 獲發
get sentenced, get sentence: 判處 判刑 被判 獲刑 判囚
get fined, get fine: 罰款 被罰 處以罰款
run: 營運 運作 舉辦 經營 運營 行駛
run over: 輾過 輾斃 輾壓 碾壓 撞倒
run a red light: 闖紅燈 衝紅燈 衝燈 違反交通信號 紅燈
run red light, jump red light, red light running: 闖紅燈 衝紅燈 衝燈 違反交通信號
run away, flee, escape: 逃離 逃走 逃逸 潛逃 逃脫 脫逃
take: 需時 歷時 耗時 用時 採取
take part, participate, participation, take part in: 參加 參與 參賽
take place: 舉行 發生 舉辦
take to hospital, rush to hospital, send to hospital, hospitalise: 送院 送醫 送往醫院 入院
put up: 張貼 懸掛 搭建 設置 推出 興建
put out, extinguish, put out fire: 撲滅 撲熄 救熄 滅火 撲救
hand out, give out: 發放 派發 分發 發出 配發
turn away, refuse entry: 拒絕入境 拒絕其入境 禁止入境 遣返 勸返 被拒入境
deny entry: 拒絕入境 拒絕其入境 禁止入境 被拒入境 勸返 不准入境
turn in: 自首 投案 投案自首 上繳 上交 交出
surrender, give oneself up: 自首 投案 投案自首
cut, slash: 削減 下調 減少 降低 縮減 調低
lay off, layoff: 裁員 裁減 遣散 解僱 資遣
roll out: 推出 推行 推廣 實施 推展
shut down, close down: 關閉 關停 停業 結業 倒閉 停運
reopen: 重開 重新開放 恢復開放 重啟
suspend, suspension, suspended: 暫停 中止 停止
postpone, put off: 延期 押後 推遲 改期 延後
bring forward: 提前 提早
carry out, conduct: 開展 進行 實施 執行
break out: 爆發 發生
break into, break in: 闖入 潛入 爆竊
pull down, tear down, demolish, demolition: 拆除 拆卸 清拆
pull over, flag down: 截停 攔截 攔停
stop and search, stop and check: 截查 盤查
make up, account for: 佔 佔比 比重 佔比重
go up: 上升 上漲 增加 上調 調升
go down: 下降 減少 下跌 下調 回落
go missing: 失蹤 失聯 走失
go on trial, stand trial: 受審 開庭審理 審訊
go into force: 生效 施行 實施
go into effect, become effective, enter into force, effective date: 生效 施行 實施 生效日期
set fire, arson: 縱火 放火
catch fire: 起火 著火 失火 着火
on fire: 起火 著火 失火
burn down: 燒毀 焚毀
wash away, sweep away: 沖走 沖毀
knock down, run down: 撞倒 撞到
hit: 撞 撞倒 侵襲 吹襲
hit and run: 肇事逃逸 不顧而去
file a report, make a report: 報案 報警
find: 發現 查出 檢出 尋獲 找到
find guilty: 裁定罪名成立 罪名成立 有罪 定罪 裁定
uncover, unearth: 揭發 揭破 查出 偵破 發現 查獲
expose: 揭發 揭破 查出 偵破
track down, trace: 追查 追蹤 尋回
round up: 拘捕 抓獲
nab, make arrest: 拘捕 抓獲 逮捕
smash: 搗破 搗毀 偵破 瓦解
neutralise, neutralize: 瓦解 搗破
haul: 檢獲 查獲 繳獲
caution, warn: 警告 勸喻 告誡
issue ticket, fixed penalty ticket, fixed penalty, fixed penalty notice: 定額罰款通知書 定額罰款 告票
issue: 發出 簽發 頒發 發行 發放 核發
hand down: 發出 簽發 頒發
collect: 收取 徵收 收集 回收 領取
grant: 批出 授予 發放 批給 資助 撥款
reject, turn down: 拒絕 駁回 否決 不獲批准 不批准 不予
refuse: 拒絕 駁回 否決 不批准 不予
refusal: 拒絕 駁回 否決
revoke, cancel licence, revocation: 吊銷 撤銷 註銷
lose licence, disqualify from driving, driving ban, driving disqualification: 取消駕駛資格 吊銷駕駛執照 停牌 吊銷駕駛證
lift: 解除 撤銷 電梯 升降機
lift ban: 解除 撤銷 取消 解禁
how long: 為期 歷時 時長 需時 全長 長達
duration: 為期 歷時 時長 需時
respond to call, attend call: 出警 接警 接報
receive call: 接報 接聽 接獲
answer call: 接聽 接聽來電 接聽電話
phone call answered: 接聽 接聽來電
call for help, seek help, help seeker: 求助 求助個案
look for, search for: 搜尋 尋找 搜救
mobilise, mobilize: 出動 動員 調派 部署 投入
deploy: 出動 動員 調派 部署 投入 派出
wanted: 通緝 通緝犯
fugitive, wanted person: 逃犯 在逃人員 通緝犯 在逃
bail: 保釋 取保候審 交保
in custody, remand, hold in custody: 羈押 還押 扣查
compulsory measure, coercive measure: 強制措施 刑事強制措施
appear in court: 出庭 應訊 提堂 提訊
appeal: 上訴 抗訴
protest by procuratorate, procuratorial protest: 抗訴
district court: 區域法院 區法院 地方法院
magistrate court, magistrate, magistracy: 裁判法院 裁判官
case accepted, accept case: 收案 受理 新收
case closed, close case, case concluded: 結案 審結 辦結
pending case: 積壓 未結案件 待處理
backlog: 積壓 未結案件 待處理 積存
bribe, bribery: 賄賂 賄款
icac: 廉政公署 廉署
dishonest judgment debtor, judgment defaulter: 失信被執行人
death with reprieve, suspended death sentence: 死緩 死刑緩期二年執行 死刑緩期
year in prison, year in jail: 有期徒刑 監禁 判囚
community service order: 社會服務令
community correction: 社區矯正
inmate, prisoner, person in custody: 在囚人士 囚犯 服刑人員 收容人
reoffend, recidivism, repeat offence: 再犯 累犯 重犯 慣犯
repeat offender: 再犯 累犯 重犯 慣犯 屢犯
first time offender, first offender: 初犯 首次違規
accomplice, co defendant: 同案 共犯 同夥 同黨
ringleader, mastermind, kingpin: 主腦 首要分子 主犯 主謀
organised crime, organized crime: 有組織犯罪 有組織罪案
mafia like, gang and evil, evil force: 涉黑涉惡 掃黑除惡 黑惡
overall crime, crime figure: 整體罪案 罪案數字
juvenile crime, juvenile offender, juvenile delinquency: 未成年人犯罪 青少年犯罪 少年犯罪
wounding: 傷人
assault, beat up: 襲擊 毆打 傷害
sexual assault, sex crime, sexual offence: 性侵 性罪行 性侵害
indecent assault, molest: 非禮 猥褻
upskirt, voyeurism: 偷拍 窺淫
child abuse, child abuse case: 虐待兒童 虐兒 兒虐
human trafficking, traffic in person: 人口販運 販運人口 人口販賣 拐賣
loan sharking, loan shark, usury: 高利貸 放高利貸
gambling den: 賭檔 賭窩
illegal bookmaking, bookmaking: 非法收受賭注 外圍賭博
betting slip: 投注記錄 波纜
gambling money, betting money: 賭資 賭款
certify dead, pronounce dead: 證實死亡 證實不治 宣告死亡
police officer, policeman, constable: 警員 民警 警務人員 員警 警察
police station: 警署 派出所 警察局 警局
cctv, surveillance camera: 閉路電視 監控 監視器 攝像頭
stolen goods, stolen property, loot: 贓物 賊贓 失竊財物
stolen money, illicit money, dirty money: 贓款 犯罪所得
stolen vehicle: 失車 贓車 失竊車輛
vehicle theft, car theft: 偷車 失車 汽車失竊
illegal gain, illicit gain, crime proceeds, proceeds of crime: 犯罪得益 違法所得 犯罪所得 不法所得
shop theft, shoplifting: 店舖盜竊 高買
fraudster, scammer, swindler, con artist: 騙徒 詐騙分子 騙子
phishing site, phishing website, fake website: 釣魚網站 偽冒網站 假網站 虛假網站
online shopping fraud, shopping scam: 網上購物騙案 網購詐騙 購物詐騙
romance scam, love scam: 網上情緣 情緣騙案 假愛情 交友詐騙
employment scam, job scam: 求職騙案 求職陷阱 求職詐騙
impersonate, impersonation, pose as: 假冒 冒充 假扮
impersonate official, fake official, pretend official: 假冒官員 冒充官員 假冒公務員
stooge account, puppet account, mule account: 傀儡戶口 人頭帳戶 傀儡帳戶 人頭戶
scam compound, scam park: 詐騙園區 電詐園區
scam call, fraud call, nuisance call: 詐騙電話 涉詐電話
scam message, fraud message, scam text: 詐騙短信 詐騙訊息 詐騙簡訊
block: 攔截 封堵 封鎖 大樓 座
sim card, phone card: 電話卡 電話智能卡 手機卡 sim卡
intercept fund, stop payment: 止付 堵截 截獲 攔阻
fall for, be cheated, be duped: 受騙 被騙 上當
data leak, data breach: 資料外洩 個人信息洩露 數據洩露 個資外洩 資料外泄 數據泄露
personal data leak: 資料外洩 個人信息洩露 數據洩露 個資外洩
illegal money exchange, money exchange gang: 換錢黨 非法兌換 不法兌換
juror, people assessor: 人民陪審員 陪審員
false alarm: 虛報 誤報 誤鳴
driver, motorist: 駕駛人 司機 駕駛者 駕駛員
driving without licence, unlicensed driving, drive without licence: 無牌駕駛 無證駕駛 無照駕駛
drug driving, drug drive: 藥後駕駛 毒駕 毒駕駛
breath test, breathalyser, breathalyzer: 呼氣測試 酒精測試 酒測 呼氣酒精測試
over the limit, exceed limit: 超標 超出
illegal parking, park illegally: 違泊 違例泊車 違停 違法停車 違規停車
tow away, tow: 拖走 拖移 拖吊 拖離 拖車
jaywalk, jaywalking: 亂過馬路 違規過馬路 違法穿越
zebra crossing, pedestrian crossing, crosswalk: 行人過路處 斑馬線 行人穿越道 人行橫道
road death, traffic death, road fatality, traffic fatality: 交通意外死亡 交通事故死亡 道路交通死亡
traffic violation, traffic offence, traffic contravention: 交通違法 交通違例 交通違規
demerit point, penalty point: 扣分 記分 違例駕駛記分
traffic jam, congestion: 擠塞 擁堵 塞車 堵車 擁擠
tailback: 擠塞 擁堵 塞車 堵車
road closure, close road: 封路 道路封閉
taxi, cab: 的士 出租車 計程車 出租汽車
taxi driver: 的士司機 出租車司機 計程車司機 的士駕駛
ride hailing: 網約車 網約 網約出租車
minibus, light bus: 小巴 小型巴士
fare: 車費 票價 車資 收費
toll: 收費 通行費 隧道費 過路費
overcharge, overcharging: 濫收車資 濫收 多收
number plate, licence plate, license plate: 車牌 號牌
waiting list: 輪候冊 輪候名單 輪候人數 候補 輪候
motorcyclist, biker: 電單車司機 騎士 摩托車駕駛人
cyclist: 騎單車人士 騎車人 騎單車
delivery rider, food delivery rider: 外賣員 外賣騎手 外送員 騎手
takeaway rider: 外賣員 外賣騎手 外送員
overturn, rollover: 翻側 翻車 側翻
customs declaration: 申報 報關
undeclared, fail to declare, failure to declare: 未申報 沒有申報 漏報
misdeclare, false declaration: 偽報 瞞報 虛報
hide, stash: 藏匿 夾藏 藏於
strap to body, body packing, body pack: 綁藏 人身藏匿
customs revenue: 海關稅收 關稅 稅款 稅收
duty not paid, duty unpaid: 未完稅
duty potential: 應課稅值
illegal fuel, illicit fuel, smuggled oil: 走私燃油 非法燃油 走私油
liquor: 烈酒 酒類
heated tobacco, heat not burn: 加熱煙 加熱非燃燒煙草
cigarette stick, stick of cigarette: 支香煙 支私煙 支
duty paid label: 完稅標籤 已完稅
smoking rate, smoking prevalence: 吸煙率 吸菸率
smoker: 吸煙者 吸煙人口 煙民
endangered species: 瀕危物種 瀕危動植物 瀕危
watch: 手錶 腕錶 觀看 收看 觀賞
infringing goods, infringing article: 侵權貨物 侵權物品 侵權
suspected counterfeit goods: 懷疑冒牌物品 懷疑冒牌貨物 懷疑冒牌
false trade description: 虛假商品說明
consignment, batch: 批 批次
air cargo: 航空貨物 空運貨物 空運
foreign garbage, foreign waste: 洋垃圾
alien species, invasive species, invasive alien species: 外來物種 外來入侵物種 外來種
street value, market value: 市值 市價
drug trafficker, drug dealer, pusher: 毒販 販毒 藥頭
drug storage centre, drug distribution centre: 毒品倉庫 毒品分發中心 毒品儲存
drug manufacturing, make drug, drug lab: 製毒 製毒工場 毒品工場
cannabis bud: 大麻花
crystal meth: 冰毒
nitrous oxide, laughing gas: 笑氣 一氧化二氮
new psychoactive substance: 新精神活性物質 新興毒品
anti drug, narcotics control, drug control: 禁毒 緝毒 反毒
newly reported drug abuser, new drug abuser: 首次被呈報吸毒者 首次被呈報 新發現吸毒人員
young drug abuser, drug abuser under 21: 21歲以下 青少年吸毒者
tablet, pill: 粒 藥片 藥丸
border inspection, border guard: 邊檢 移民管理 邊防
immigration clearance, passenger clearance: 出入境檢查 過關 通關
cross the border, cross border trip, border crossing trip: 出入境 過關 通關
passenger trip, passenger journey: 人次 乘客人次 客運量 發送旅客
person trip, person time, number of visit: 人次
inbound passenger, inbound traveller, inbound traveler: 入境旅客 入境人次
outbound passenger, outbound traveller, outbound traveler: 出境旅客 出境人次
visa free, visa exemption, visa waiver: 免簽 免簽證 免簽入境
visa free transit, transit without visa: 過境免簽 240小時過境免簽
individual visit scheme: 個人遊 自由行
exit endorsement, endorsement: 簽注
illegal worker: 非法勞工 黑工 非法工作
illegal employment, employ illegal worker: 非法僱用 聘用非法勞工 僱用黑工
breach condition of stay, breach of condition: 違反逗留條件
undocumented migrant worker, runaway migrant worker: 失聯移工 逃逸移工 行蹤不明
non refoulement claim: 免遣返聲請
repatriate, send back, deport: 遣返 遣送 驅逐出境 遞解出境 遣送離境
forged document, fake document: 偽造文件 偽造證件 假證件
top talent pass scheme: 高端人才通行證計劃 高才通
labour importation, imported worker: 輸入勞工 輸入外勞 外地勞工 外勞 外地僱員
import labour: 輸入勞工 輸入外勞 外地勞工
domestic helper, foreign domestic helper, maid, foreign maid: 外籍家庭傭工 外傭 家庭傭工 家務工作僱員 家事移工
e channel: e-道 e道 自助通道 自助過關 自助通關 自助查驗
electronic channel: e-道 e道 自助通道
travel document, travel permit: 旅行證件 通行證 旅遊證件
consumer council: 消費者委員會 消委會
consumer complaint: 消費投訴 消費者投訴
recall: 召回 回收
take off the shelf, pull from shelf: 下架
price gouging: 哄抬 哄抬價格 哄抬物價
price hike: 漲價 加價 調漲 價格上漲 漲幅 升幅
mark price, price labelling, price display: 明碼標價 標價
prepaid, prepayment: 預付 預繳式 預付式
pass rate: 合格率 符合率 及格率 通過率
compliance rate: 合格率 符合率 及格率
failure rate, fail rate, non compliance rate: 不合格率 違規率
fail: 不合格 不及格 未能 失敗
pass: 合格 通過 及格
trade in, trade in scheme, trade in programme, trade in subsidy: 以舊換新
number three alarm, no 3 alarm, number 3 alarm: 三級火警
number four alarm, no 4 alarm, number 4 alarm: 四級火警
number five alarm, no 5 alarm, number 5 alarm: 五級火警
bring under control, under control: 受控 控制
gas leak: 氣體洩漏 燃氣洩漏 漏氣 瓦斯外洩
response time: 召達時間 反應時間 響應時間 回應時間 抵達時間
homeless: 露宿者 無家可歸 無家者 街友
death toll, fatality: 死亡人數 遇難人數 罹難 死亡 遇難
number of death: 死亡人數 遇難人數 罹難 死亡
dead: 死亡 死者 遇難 死
be killed: 死亡 喪生 遇難 罹難
lose life: 死亡 喪生 遇難 罹難 身亡
serious injury, seriously injured: 重傷 嚴重受傷 重傷者
critical condition: 危殆 情況危殆 命危 病危
slight injury, minor injury, slightly injured: 輕傷 輕傷者
rescue worker, rescuer: 救援人員 救援隊 搜救人員
trap: 被困 受困
stranded, strand: 滯留 被困 受困
magnitude: 震級 規模 芮氏規模
focal depth: 震源深度 深度
mudslide, debris flow: 泥石流 土石流
flooding: 水浸 內澇 淹水 積水
house collapse, collapsed house: 房屋倒塌 倒塌房屋
emergency response: 應急響應 應變
level four emergency response, level iv response: 四級應急響應 iv級應急響應 ⅳ級
level three emergency response, level iii response: 三級應急響應 iii級應急響應 ⅲ級
level two emergency response, level ii response: 二級應急響應 ii級應急響應 ⅱ級
temporary shelter: 臨時庇護中心 臨時庇護 收容所 臨時安置點
work safety: 安全生產 職業安全
workplace safety, occupational safety: 職業安全 職安
workplace accident, occupational accident: 工業意外 職業災害 職災 工傷事故
production safety accident, work safety accident: 生產安全事故
power restored, restore power: 恢復供電 復電
observatory, weather bureau, meteorological bureau: 天文台 氣象局 氣象台
tropical cyclone warning signal, typhoon signal: 熱帶氣旋警告信號 風球
signal no 8, number 8 signal, no 8 signal, typhoon signal 8: 八號 八號風球 8號風球 八號烈風
hoist, raise signal: 懸掛 發出
black rainstorm, black rainstorm warning: 黑色暴雨警告 黑色暴雨 黑雨
red rainstorm, red rainstorm warning: 紅色暴雨警告 紅色暴雨 紅雨
amber rainstorm, yellow rainstorm: 黃色暴雨警告 黃色暴雨
very hot weather warning, hot weather warning: 酷熱天氣警告
heatwave, heat wave, hot spell: 熱浪 高溫天氣 持續高溫
hottest: 最熱 最高氣溫 最暖
maximum temperature, highest temperature: 最高氣溫 最高溫
minimum temperature, lowest temperature: 最低氣溫 最低溫
mean temperature, average temperature: 平均氣溫 平均溫度
above normal: 較正常 高於正常 偏多 偏高
below normal: 較正常 低於正常 偏少 偏低
on record: 有記錄以來 有紀錄以來
record high: 歷史新高 新高 最高紀錄 創新高 歷來最高
annual rainfall, total rainfall: 全年雨量 總雨量 年雨量 年降水量
class suspension, school suspension, suspend class, call off class: 停課
work and class suspended, work suspension: 停工 停班
hospital authority: 醫院管理局 醫管局
health commission, national health commission: 衛生健康委員會 衛健委 國家衛健委
chinese medicine, traditional chinese medicine, tcm: 中醫藥 中醫 中藥
paramedic, ambulanceman, ambulance crew: 救護員 救護人員
medical staff, medical personnel, health worker: 醫護人員 衛生技術人員 醫務人員 衛生人員
medical incident, medical blunder, sentinel event: 醫療事件 醫療事故 醫療風險警示事件
medical insurance, health insurance, health care insurance: 醫保 醫療保險 健保 基本醫療保險
reimburse, reimbursement: 報銷 發還 給付 核退
bulk buying, volume based procurement, centralised procurement, centralized procurement: 集中帶量採購 集採 帶量採購 集中採購
outpatient visit, outpatient attendance, medical consultation: 門診 診療 求診 就診
accident and emergency attendance, emergency attendance, emergency visit: 急症室求診人次 急診人次 急症室 急診 求診
emergency room, emergency department, a and e: 急症室 急診室 急診
intensive care, intensive care unit, icu: 深切治療 重症監護 加護病房 icu
admit to hospital, hospital admission: 入院 住院 收治 留院
organ donation, organ donor: 器官捐贈 器官捐獻
stroke: 中風 腦卒中
dementia: 認知障礙症 失智症 認知障礙 失智
chronic disease, chronic illness: 慢性病 慢性疾病 慢病
cancer screening, screening, screen: 篩查 篩檢
health check, checkup, medical examination, physical examination: 體檢 健康檢查 身體檢查 健檢
blood donation, donate blood, blood donor, give blood: 捐血 獻血 無償獻血
covid, covid 19, coronavirus: 新冠 新冠病毒 新型冠狀病毒 新冠肺炎 2019冠狀病毒病
chikungunya, chikungunya fever: 基孔肯雅熱 屈公病
hand foot mouth disease, hand foot and mouth: 手足口病
hiv: 愛滋病病毒 艾滋病病毒 hiv 愛滋病毒
local case, locally acquired, indigenous case: 本地個案 本地病例 本土病例 本土
imported case: 輸入個案 外地傳入個案 境外移入 輸入性病例
severe case: 嚴重個案 重症
flu season, influenza season: 流感季節 流感季 流感高峰期
gravidtrap index, ovitrap index: 誘蚊器指數
mosquito breeding, mosquito: 蚊患 蚊蟲 病媒蚊 蚊
rodent, rat: 鼠患 老鼠 鼠
rapid test, rapid antigen test: 快速測試 快速抗原測試 快篩
hpv vaccine, cervical cancer vaccine: hpv疫苗 子宮頸癌疫苗 宮頸癌疫苗
pneumococcal vaccine: 肺炎球菌疫苗 肺炎鏈球菌疫苗
vaccination rate, vaccine coverage, vaccination coverage, uptake rate: 接種率 疫苗接種率 覆蓋率
get vaccinated, get vaccinate, get jab: 接種 打疫苗
booster, booster shot: 加強劑 追加劑 加強針
first dose: 第一劑 首劑
vaccination programme, vaccination program, vaccination scheme: 疫苗接種計劃 接種計劃
vaccination centre, vaccination station, vaccination site: 接種站 接種中心 接種點
pharmacist: 藥劑師 藥師
over the counter: 非處方藥 成藥
chinese herbal medicine, herbal medicine: 中藥材 中草藥 中藥
unregistered pharmaceutical product, unregistered medicine, unregistered drug: 未經註冊藥劑製品 未經註冊藥物 未經註冊
controlled medicine, controlled drug: 管制藥物 管制藥品 受管制藥物
slimming product, weight loss product, diet pill: 減肥產品 減肥藥 瘦身產品
health supplement, dietary supplement, health food: 保健食品 健康食品 保健品 膳食補充
food sample: 食物樣本 食品樣品 樣本
centre for food safety, food safety centre: 食物安全中心 食安中心
fehd, food hygiene department: 食環署 食物環境衞生署 食物環境衛生署
food premises, food outlet: 食物業處所 食肆
restaurant, eatery: 食肆 餐廳 餐館 餐飲 飲食業
hawker, street vendor: 小販 攤販 流動攤販
street hawker: 小販 攤販
wet market: 街市 農貿市場 傳統市場 菜市場 公有市場
takeaway, food delivery: 外賣 外送
lunch box, boxed meal: 飯盒 便當 盒飯
infant formula, baby formula, milk powder, formula milk: 奶粉 嬰幼兒配方奶粉 嬰兒配方奶 配方奶粉
pesticide residue: 農藥殘留 農藥殘餘 殘餘除害劑 農殘
veterinary drug residue, veterinary drug: 獸藥 獸藥殘留 獸藥殘餘 動物用藥
bacterial count, total bacterial count: 含菌量 總含菌量 菌落總數 生菌數
e coli: 大腸桿菌 大腸埃希氏菌
best before, expiration date: 保質期 有效期 到期日 有效日期 此日期前最佳
expiry date: 保質期 有效期 到期日 有效日期 此日期前最佳 到期
exceed standard, exceed legal limit: 超標 超出法例標準 超出法例上限
detect: 檢出 驗出 測出 檢測 發現 偵測
food waste, kitchen waste: 廚餘 餐廚垃圾
nuclear contaminated water, nuclear waste water, fukushima water: 核污水 核污染水 福島核污水 核處理水
food label, labelling, label: 標籤 標示
environmental protection department: 環境保護署 環保署
environmental inspector, environmental inspection: 環保督察 生態環境保護督察 環境稽查
air quality index, aqi: 空氣質量指數 空氣質素指標 aqi 空氣品質指標
air quality health index, aqhi: 空氣質素健康指數
fine particle, fine particulate, fine suspended particulate: 細顆粒物 微細懸浮粒子 細懸浮微粒 pm2.5
pm10, respirable suspended particulate: 可吸入顆粒物 可吸入懸浮粒子 懸浮微粒 pm10
good quality water, good water: 優良水質 水質優良 優良水體
sewage treatment, sewage treatment plant, sewage works: 污水處理 污水處理廠 污水處理設施
discharge sewage, discharge waste water: 排放 排污
illegal discharge: 偷排 非法排放 違法排放
reforestation, afforestation: 造林 植樹 種植樹木
plant tree, tree planting: 造林 植樹 種植樹木 種樹 種植 栽種
household waste, domestic waste: 生活垃圾 家居廢物 家戶垃圾
municipal solid waste: 都市固體廢物 城市固體廢物
construction waste: 建築廢物 建築垃圾 營建廢棄物 拆建物料
medical waste, clinical waste: 醫療廢物 醫療廢棄物
disposable tableware, disposable plastic: 即棄膠餐具 一次性餐具 即棄塑膠 免洗餐具
plastic bag, shopping bag: 膠袋 塑料袋 塑膠袋 購物袋
plastic bottle: 膠樽 塑膠樽 塑料瓶 寶特瓶
landfill: 堆填區 填埋場 垃圾填埋場 掩埋場
incinerator, incineration plant: 焚化爐 焚燒廠 焚化廠
waste charging, garbage levy: 垃圾收費 垃圾徵費
recycling station, recycling point, recycling bin, recycling centre: 回收站 回收點 回收箱 回收便利點
waste separation, sort waste, garbage sorting, waste sorting: 垃圾分類
dispose, disposal: 處置 棄置 處理
fly tip, fly tipping, illegal dumping: 非法棄置 亂倒 非法傾倒 傾倒 違法傾倒
dump: 非法棄置 亂倒 非法傾倒 傾倒 違法傾倒 棄置
litter, littering: 亂拋垃圾 棄置廢物 亂丟垃圾
offshore wind, offshore wind power, offshore wind farm: 海上風電 離岸風電 離岸風力
power generation, generate electricity, electricity generated: 發電量 發電
installed capacity, generating capacity: 裝機容量 總裝機 裝置容量 裝機
put into operation: 投產 投運 投入運行 併網 投入使用 投入服務
come on stream: 投產 投運 投入運行 併網 投入使用
peak load, peak demand, maximum load: 最高負荷 最大負荷 用電負荷 尖峰負載
reserve margin, operating reserve: 備轉容量率 備用容量 備轉容量
power consumption, electricity consumption, electricity use: 用電量 全社會用電量 耗電量
kilowatt hour, kwh: 千瓦時 度電 度
electricity price, electricity tariff, electricity bill, power price: 電價 電費
petrol price, fuel price, gasoline price: 油價 汽油價格 成品油價格 汽柴油
raw coal, coal output: 原煤
household without power, household lose power: 停電戶 停電
electricity meter, smart meter: 電錶 電表 智能電錶 智慧電表
water works, water treatment works, waterworks: 濾水廠 水廠 自來水廠
pipe burst, burst pipe, burst water main: 爆管 水管爆裂 爆喉
water cut, water stoppage, water suspension, water outage: 停水 暫停供水 停止供水
water price, water tariff, water charge, water bill, water fee: 水費 水價
flush water, flushing water, salt water flushing: 沖廁水 沖廁 海水沖廁
water storage, storage level, water stock: 蓄水量 蓄水 存水量
water meter, smart water meter: 水錶 水表 智能水錶
reclaimed water, recycled water: 再造水 再生水 中水
dog: 狗 狗隻 犬隻 犬
stray, stray animal: 流浪 流浪動物
adopt: 領養 認養 收養 採用 通過
adoption: 領養 認養 收養
neuter, sterilise, sterilize, desex: 絕育 結紮
euthanise, euthanasia, put down, put to sleep: 人道毀滅 人道處理 安樂死
cull: 撲殺 銷毀 宰殺 人道毀滅
animal cruelty, animal abuse, cruelty to animal: 殘酷對待動物 虐待動物
dog bite, bite: 咬傷 被咬 咬
feed, feeding: 餵飼 餵食 投餵
feeding ban: 禁餵 禁止餵飼
giant panda, panda: 大熊貓 貓熊
panda cub: 熊貓寶寶 幼崽 幼仔
cub: 幼崽 幼仔 幼獸
african swine fever, swine fever: 非洲豬瘟 豬瘟
live chicken, live poultry: 活雞 活家禽
afcd, agriculture and fisheries department: 漁護署 漁農自然護理署
release into the wild: 放歸 野放 放生
social welfare department: 社會福利署 社署
comprehensive social security assistance, cssa: 綜合社會保障援助 綜援
subsistence allowance, minimum living allowance, dibao: 最低生活保障 低保
old age allowance: 高齡津貼 生果金 敬老金
disability allowance: 傷殘津貼 殘疾津貼 身心障礙生活補助
cash handout: 現金分享 現金分享計劃 普發現金 派發現金 派錢 發放
cash payout, wealth partaking scheme: 現金分享 現金分享計劃 普發現金
elderly health care voucher, health care voucher: 醫療券 長者醫療券
beneficiary: 受惠 受益 惠及 受惠者 受益人
benefit: 受惠 受益 惠及 福利
recipient: 受助人 領取 受惠人 領取人 得主
claim: 申領 申索 領取 索償 索賠 申報
pay out: 發放 派發 支付 賠付
disburse: 發放 派發 支付
disabled person, person with disability: 殘疾人 殘疾人士 身心障礙者 殘障人士
respite service: 暫託服務 喘息服務
subdivided flat, subdivided unit: 劏房 分間單位 分間樓宇單位
lump sum: 一次性 一筆過
childcare, child care: 托育 幼兒照顧 托兒 幼兒照護
child care centre, child care center, creche: 幼兒中心 托兒所 托嬰中心 托育機構
childcare place, nursery place, child care place: 托位 服務名額 托額 收托
childcare subsidy: 托育補助 托育補貼 幼兒照顧資助
child allowance, childcare allowance, parenting allowance: 育兒津貼 育兒補貼
birth allowance, baby bonus, maternity allowance: 生育津貼 出生津貼 生育補貼 生育給付
after school care: 課後照顧 課餘託管 課後託管 課後服務
child under three, under three year old: 3歲以下 三歲以下 未滿3歲
infant, toddler, baby: 嬰兒 嬰幼兒 幼兒 寶寶
mandatory reporting, mandatory report: 強制舉報 責任通報
second child: 二孩 第二胎 二胎
third child: 三孩 第三胎 三胎
live birth: 活產
registered birth, birth registration: 出生登記 登記出生
residential care home, elderly home: 安老院 安老院舍 院舍 養老院
residential care place, care home place: 安老宿位 院舍宿位 宿位 養老床位
nursing bed, nursing care bed: 護理型床位 護理型養老床位
elderly care bed, elderly care service bed: 養老床位 養老服務床位
elderly care, aged care, care for elderly: 養老 安老 養老服務 安老服務
elderly care institution: 養老機構 安老院舍
home care, home based care: 居家照護 居家照顧 家居照顧 居家養老
community care service voucher: 社區券 長者社區照顧服務券
elderly card, senior card, elder card: 頤老咭 長者卡 樂悠咭 敬老卡
two dollar scheme, two dollar fare: 兩元乘車 二元乘車
senior meal, elderly canteen: 助餐 長者食堂 老年助餐
live alone, elderly living alone: 獨居 獨居長者 獨居老人
ageing population, population ageing, ageing, aging: 老齡化 高齡化 人口老化
aged 65 and over, over 65: 65歲或以上 65歲及以上 65歲以上
aged 60 and over, over 60: 60歲或以上 60歲及以上 60歲以上
home visit: 家訪 探訪
hospice, palliative care: 安寧療護 紓緩治療 紓緩照顧
the accused, accused: 被告 被告人 嫌犯
under construction: 興建中 在建 施工中 建造中 建設中 正在興建
on the run, at large: 在逃 潛逃 逃犯
so far, to date: 至今 迄今 累計 截至 今年以來 截至目前
unlicensed, without licence: 無牌 無照 無證 無牌照
holder: 持有人
manpower: 人手 人力 人數 員額 編制
staff, personnel: 人員 職員 員工 人手 工作人員
undercover, decoy, test buy: 放蛇 喬裝 試買 卧底
surprise check, surprise inspection, unannounced inspection: 突擊檢查 突擊巡查 飛行檢查
check: 檢查 查核 核查 抽查
draft law, draft bill: 草案 條例草案 法律草案
liable, maximum sentence: 最高可判 最高可處 最高刑罰 最高可被判處
refer, referral: 轉介 移送 轉交
register, registration, registered: 登記 註冊 報名
renew, renewal: 續期 續領 換領 續約 續牌
on time, on schedule: 準時 按時 如期
urge, appeal to public: 呼籲 籲請
take bribe, accept bribe: 受賄 收受賄賂
dead body, corpse: 屍體 遺體
coach bus, tour bus, tourist coach: 旅遊巴 旅遊客車 遊覽車
evaded tax, evaded duty: 偷逃稅款 漏稅 逃稅
luggage, suitcase, baggage: 行李 行李箱
unmanifested cargo: 未列艙單
declare: 申報 宣布
electronic product, electronic goods: 電子產品
plead guilty: 認罪 承認控罪
obtain: 獲得 取得 獲
get back: 取回 收回 追回 退還 返還
climb: 上升 上漲 增加 上調
soar, surge, jump, shoot up: 大增 急升 飆升 激增 大幅增長 大幅增加
plunge, slump, tumble: 大跌 急跌 驟降 大幅下降 暴跌
rebound, pick up pace, bounce back: 回升 反彈 復甦
slow down: 放緩 減慢 回落
double: 翻番 倍增 一倍 翻倍 翻一番 增加一倍
exceed, surpass: 超過 突破 逾 超出 多於
reach: 達到 達 突破
add up to, amount to: 合計 總計 共計 累計 總額 達
record: 錄得 紀錄 記錄 新高
all time high, new high, hit record: 歷史新高 新高 創新高 歷來最高
break a record, break the record, set a record: 打破紀錄 破紀錄 刷新 創紀錄
peak: 高峰 最高 峰值 頂峰
raise: 上調 調高 提高 調升 增加 籌得
hike: 上調 調高 提高 調升 增加
raise fund, raise money, fundraising: 籌款 募款 籌集 募集 籌得
redundancy, make redundant: 裁員 遣散 裁減 解僱 資遣
take office, sworn in: 就職 宣誓就職 上任 履新 就任
swear in: 就職 宣誓就職 上任 履新
put up for sale: 推售 發售 出售 推出
go on sale: 開售 發售 上市 開賣
sell out: 售罄 售完 沽清
put into service, enter service, come into service, go into operation, come into operation: 投入服務 投入運營 投用 啟用 投入使用 投產
open: 開放 開幕 啟用 開通 通車 開業
open to traffic: 通車 開通
kick off: 開幕 啟動 揭幕 開賽
go out of business: 結業 關閉 倒閉 停業 關停
cancel: 取消 撤銷 停辦
scrap: 取消 撤銷 報廢 廢除
call off: 取消 撤銷
suspend service, service suspension: 暫停服務 停駛 停運 停航
participant: 參加者 參與者 參賽者 學員 參加人數
sign up: 報名 登記 註冊 參加
enter for: 報名 登記
host: 主辦 承辦 舉辦 東道主 組織
co host, co organise, jointly organise: 合辦 共同主辦 聯合主辦 協辦
organise, organize: 舉辦 主辦 組織 承辦
organiser, organizer: 舉辦 主辦 組織 主辦單位 主辦方 主辦機構
allocate, allocation: 撥款 分配 下達 撥出 劃撥
approve, approval: 批准 核准 獲批 審批 通過 批出
handle, deal with: 處理 辦理 受理 業務量 吞吐量
process: 處理 辦理 受理 審批
welcome: 迎來 接待 歡迎
receive: 接獲 收到 接待 獲得 接收 收取
waive, exempt, exemption: 豁免 寬免 免除 免徵 免收 減免
extend: 延長 延期 延伸 展期 延至
replace, replacement: 更換 取代 替換 換領 接替 汰換
renovate, renovation, refurbish: 翻新 修繕 改造 裝修 整修
cover: 覆蓋 涵蓋 覆蓋率
coverage: 覆蓋 涵蓋 覆蓋率 覆蓋範圍
deliver, delivery: 派遞 投遞 配送 交付 送達 派送
forecast, projection, predict, expect: 預測 預計 預期 預估
as of, as at, up until: 截至 截止
year end, end of the year, end of year: 年底 年末 歲末
same period last year, same period: 去年同期 上年同期 同期
so far this year: 至今 今年以來 累計 截至目前 迄今 今年迄今
cumulative: 累計 合計 共計 總共 累積
in total, altogether: 累計 合計 共計 總共 總計 合共
annual, yearly: 全年 每年 年度
month on month: 環比 按月 月增 月減 較上月
quarter on quarter: 按季 環比 季增 季減 較上季
year on year: 同比 按年 年增 年減 較去年同期
second quarter: 第二季度 二季度 第二季
third quarter: 第三季度 三季度 第三季
fourth quarter: 第四季度 四季度 第四季
first two month, first two months: 前兩個月 首兩個月 1—2月 1至2月 1-2月
first four month, first four months: 前4個月 前四個月 首四個月 1—4月 1至4月 1-4月
first five month, first five months: 前5個月 前五個月 首五個月 1—5月 1至5月 1-5月
first seven month, first seven months: 前7個月 前七個月 首七個月 1—7月 1至7月 1-7月
first eight month, first eight months: 前8個月 前八個月 首八個月 1—8月 1至8月 1-8月
first ten month, first ten months: 前10個月 前十個月 首十個月 1—10月 1至10月 1-10月
public holiday, bank holiday: 公眾假期 法定節假日 國定假日 公眾假日
new year day, new year holiday: 元旦
labour day, labor day, may day: 五一 勞動節
dragon boat festival, tuen ng: 端午 端午節
spring festival travel rush, chunyun: 春運
peak hour, rush hour: 高峰 繁忙時間 尖峰 高峰時段 繁忙時段 尖峰時段
peak period: 高峰 繁忙時間 尖峰 高峰時段 繁忙時段
percentage point: 百分點
million: 萬 百萬
nt dollar, new taiwan dollar: 新台幣 新臺幣
square metre, square meter: 平方米 平方公尺
square foot, square feet: 平方呎 平方尺
mu: 畝
gdp, gross domestic product: 地區生產總值 國內生產總值 本地生產總值 國內生產毛額 生產總值
economic growth, gdp growth: 經濟增長 經濟成長 經濟成長率 實質增長
value added, added value: 增加值 附加值
above designated size: 規模以上 規上
primary industry: 第一產業
secondary industry: 第二產業
service industry, service sector: 服務業 第三產業
manufacturing pmi, pmi, purchasing manager index: 採購經理指數 採購經理人指數 pmi
consumer price index, cpi: 居民消費價格 消費物價指數 消費者物價 cpi 消費價格指數
producer price, producer price index, ppi: 工業生產者出廠價格 生產者物價 生產物價 ppi
seasonally adjusted: 季節性調整 經季節性調整 季節調整 季調
state owned enterprise, soe: 國有企業 國企 國營事業
central state owned enterprise, central soe: 中央企業 央企
foreign investment, foreign direct investment, fdi: 外資 實際使用外資 外商投資 外商直接投資 外來直接投資 僑外投資
property investment, real estate investment: 房地產開發投資
business entity, market entity: 經營主體 市場主體
individual business, sole trader: 個體工商戶 個體戶
retail sale, retail turnover: 零售 零售總額 社會消費品零售總額 零售業總銷貨價值 零售額 零售業營業額
catering: 餐飲 飲食業
consumption voucher: 消費券 電子消費券 振興券 券
spending voucher, consumer voucher: 消費券 電子消費券 振興券
turnover: 營業額 成交額 成交金額 銷售額
sale, sales: 銷售 銷售額 銷量 出售
capacity: 產能 容量 運力 容納 處理能力 可容納
central bank: 人民銀行 央行 中央銀行
monetary authority, hkma: 金管局 金融管理局
foreign exchange reserve, forex reserve, foreign reserve: 外匯儲備 外匯存底 外匯儲備資產
outstanding loan, loan balance: 貸款餘額 貸款結餘
balance: 餘額 結餘
mortgage: 按揭 房貸 按揭貸款 抵押貸款
non performing loan, bad loan: 不良貸款 逾期放款 不良貸款率 逾放比
government bond, treasury bond: 國債 政府債券 公債
fiscal revenue, government revenue, public revenue: 財政收入 一般公共預算收入 政府收入 歲入 公共收入
government expenditure, government spending, public expenditure: 財政支出 一般公共預算支出 政府開支 公共開支 歲出 公共支出
premium, insurance premium: 保費 保險費 保費收入
insurance claim, insurance payout: 理賠 賠付 賠款
winding up, wind up, liquidation: 清盤 清算
tax revenue, tax receipt: 稅收收入 稅收 稅款收入 賦稅收入
salaries tax, salary tax: 薪俸稅
profits tax, profit tax: 利得稅
personal income tax, individual income tax: 個人所得稅 綜合所得稅 個稅
corporate income tax, corporation tax: 企業所得稅 營利事業所得稅
rates concession, rate concession: 差餉寬減 寬減差餉
tax return: 報稅表 納稅申報 稅表 申報
tax break, tax relief, tax concession, tax incentive: 稅收優惠 稅務優惠 稅務寬減 減免
departure tax refund, tax refund for tourist: 離境退稅
duty free: 免稅 離島免稅
trade deficit: 貿易逆差 逆差 入超
trade surplus: 貿易順差 順差 出超
re export: 轉口 轉口貨物 轉口貨值
trade value, trade volume: 貿易額 貿易總額 進出口總值 貿易總值
e commerce, ecommerce: 電商 電子商務
free trade zone, ftz: 自貿試驗區 自貿區 自由貿易試驗區 自由貿易區
bonded zone: 保稅區 綜合保稅區
canton fair: 廣交會
chip: 芯片 晶片
integrated circuit: 集成電路 積體電路
price rise, price increase: 漲價 加價 價格上漲 漲幅 升幅 調價
fare increase, fare rise, fare hike: 加價 票價調整 車費調整 票價上調 車費加幅
concessionary fare, fare concession: 乘車優惠 票價優惠 二元優惠
toll free: 免收通行費 免費通行 免費
entrance fee, admission fee: 入場費 門票 入場券 票價
ticket price: 票價 門票 票款
free, free of charge: 免費
cap, ceiling, upper limit: 上限 封頂 限額 限制
bid, bidder: 投標 競投 標書 投標者 競標
tender: 招標 投標 標書
win the bid, win the tender, successful tenderer: 中標 得標 投得
contract: 合約 合同 契約
award a contract, award the contract: 批出合約 中標 判給 決標
labour force, labor force: 勞動人口 勞動力
workforce: 勞動人口 勞動力 人員 員工 職員 人手
labour force participation rate, labor force participation rate: 勞動人口參與率 勞動力參與率 勞動參與率
underemployment, underemployed: 就業不足 就業不足率
surveyed unemployment rate, urban unemployment rate: 城鎮調查失業率 調查失業率
unpaid leave, furlough: 無薪假 減班休息
severance pay: 遣散費 資遣費
long service payment: 長期服務金
domestic worker: 外傭 外籍家庭傭工 家庭傭工 家務工作僱員 家事移工
imported labour, imported labor, labor importation: 輸入勞工 外勞 外地僱員
non resident worker, nonresident worker: 外地僱員
part time: 兼職 部分工時 非全職 非全日制
part timer: 兼職 部分工時 非全職
full time: 全職 全日制
overtime: 加班 超時工作 延長工時
working hour: 工時 工作時間 工作時數
flexible employment, gig worker: 靈活就業 新就業形態
food delivery worker: 外賣員 騎手 外送員 外賣騎手
manpower shortage: 人手短缺 人手不足 缺工 人力不足
staff shortage: 人手短缺 人手不足 缺工 人力不足 用工缺口
pay rise, pay increase: 加薪 薪酬調整 調薪 增薪 薪資調整 漲薪
wage increase, salary increase: 加薪 薪酬調整 調薪 增薪 薪資調整
pay cut, salary cut: 減薪
median wage, median salary, median earning: 工資中位數 就業收入中位數 月薪中位數 薪資中位數
hourly wage, hourly pay: 時薪 每小時 小時工資 每小時工資
bonus: 獎金 花紅 年終獎金
paternity leave: 侍產假 陪產假
retiree, retired person, pensioner: 退休人員 退休人士 退休者
basic pension: 基本養老金 基本養老保險 基礎養老金
pension insurance, endowment insurance: 養老保險 基本養老保險
mpf, mandatory provident fund: 強積金 強制性公積金
provident fund, housing provident fund: 公積金 住房公積金
cash sharing, wealth partaking: 現金分享 派發現金 普發現金
contribution: 供款 繳費
insured, insured person: 參保 參保人 參保人數 投保人 被保險人
unemployment benefit: 失業保險金 失業津貼 失業給付
farmland, arable land, cultivated land: 耕地 農田 農地
sown area, planting area, planted area: 播種面積 種植面積
summer grain: 夏糧
autumn grain: 秋糧
yield: 單產 畝產 產量
slaughter: 屠宰 出欄
poverty alleviation, lift out of poverty: 脫貧 扶貧
public market: 街市 菜市場 公有市場 農貿市場
lunar new year fair, flower market: 年宵市場 年宵 花市
fish raft: 魚排
mariculture: 海水養殖 海魚養殖
illegal fishing: 非法捕魚 非法捕撈 越界捕魚
scenic spot, tourist attraction, attraction: 景區 景點 旅遊景點
tour group, package tour: 旅行團 旅遊團 跟團
package tour visitor: 參團旅客 團客
inbound tourist, inbound visitor, inbound tourism: 入境遊客 入境旅客 入境旅遊 入境遊
outbound tourist, outbound tourism, outbound travel: 出境遊 出境旅遊 出境遊客 外遊
domestic trip, domestic tourism, domestic tourist: 國內出遊 國內旅遊 國內遊客 國內遊
trip: 人次 出遊 出行 旅次 行程 班次
tourism revenue, tourism income: 旅遊收入 旅遊總收入 旅遊總花費 觀光收入
tourist spending, visitor spending: 旅客消費 旅遊消費 出遊總花費 旅客總消費
per capita spending: 人均消費 人均開支 人均花費
overnight visitor: 過夜旅客 留宿旅客 過夜訪客
same day visitor: 不過夜旅客 即日旅客 不過夜 即日來回 不過夜訪客
day tripper, day visitor: 不過夜旅客 即日旅客 不過夜
average length of stay: 平均逗留時間 平均留宿 平均停留
cruise, cruise ship, cruise liner: 郵輪
beach: 海灘 泳灘 沙灘
hiking trail, trail: 步道 行山徑 遠足徑 山徑
hotel guest: 住客 酒店住客 入住旅客
average room rate: 平均房價 平均房租
star hotel, star rated hotel, five star hotel: 星級酒店 五星級 星級
gaming, gaming industry: 博彩 博彩業 幸運博彩
gross gaming revenue, casino revenue: 博彩毛收入 幸運博彩毛收入
gaming revenue: 博彩毛收入 幸運博彩毛收入 博彩 賭場
casino: 娛樂場 賭場
satellite casino: 衛星娛樂場 衛星場
gaming concessionaire, gaming operator, concessionaire: 博彩承批公司 博企 承批公司 承批人
gaming table: 賭枱 賭檯 博彩桌 賭桌
slot machine, gaming machine: 角子機 博彩機
junket, junket operator: 博彩中介人 博彩中介
problem gambling, gambling disorder: 問題賭博 病態賭博 賭博失調
exhibitor: 參展商 參展企業 展商
booth, stall: 展位 攤位 檔位
expo: 博覽會 展會
trade fair, trade show: 展會 交易會 展銷會 博覽會
pavilion, exhibition hall: 展館 展廳 館
professional buyer, trade buyer, buyer: 買家 採購商 專業觀眾
exhibit, item on display, piece on display: 展品 展出 展覽 展件
on show, on display: 展出 陳列 展示
intended turnover, intended deal: 意向成交 意向成交額
memorandum of understanding, mou: 諒解備忘錄 備忘錄
new home, new flat, first hand flat: 一手住宅 新建商品住宅 一手樓 新房 新成屋
second hand home, resale home, second hand flat: 二手住宅 二手房 二手樓 中古屋
commercial housing, new commercial housing: 商品房 新建商品房
home price, house price, housing price, property price: 房價 樓價 住宅價格 住宅售價 商品住宅銷售價格
property transaction, home sale, housing transaction: 樓宇買賣 成交 買賣合約 住宅買賣 買賣移轉
floor area: 建築面積 樓面面積 總樓面面積
saleable area, usable area: 實用面積
down payment: 首付 首期 首付款 頭期款
property developer, developer: 發展商 開發商 房地產開發企業 房企 建商
presale, pre sale: 預售 樓花
first time buyer, first time home buyer: 首次置業 首置 首套房
completion: 落成 竣工 完工 完成 建成
housing start, housing construction start: 新開工 新動工 動工
vacant: 空置 騰空 閒置
vacancy rate: 空置率 空屋率 空缺率
job vacancy rate: 職位空缺率
basic housing unit: 簡樸房
transitional housing: 過渡性房屋
affordable housing: 保障性住房 保障房 可負擔房屋
social housing: 社會房屋 社會住宅 社屋 社宅
economic housing: 經濟房屋 經屋
green form: 綠表
white form: 白表
draw lot, ballot for flat, balloting: 抽籤 攪珠 搖號
housing estate, public housing estate, estate: 屋邨 屋苑 公共屋邨 小區
well off tenant: 富戶 富戶政策
move in: 入伙 入住 遷入 搬入
move out: 遷出 搬出
rehouse, rehousing: 安置
landlord: 業主 房東 出租人
rent out, let out: 出租 放租
lease: 租約 租賃
rent increase, rent adjustment: 加租 租金調整 租金上調
rent cut, rent reduction: 減租 租金寬減 下調租金
eligible, qualify, eligibility, qualified: 合資格 符合資格 符合條件 資格
income limit: 入息限額 收入限額 每月總收入上限
urban renewal: 市區重建 城市更新 都市更新 都更
old residential community, old residential compound: 老舊小區
illegal structure, unauthorised building work, unauthorised structure: 僭建物 僭建 違建 違章建築 違法建築
elevator: 電梯 升降機
storey, floor: 層 樓層
construction site, building site: 地盤 工地 建築工地 建築地盤
break ground, groundbreaking, start construction: 動工 開工 奠基 破土
construction start: 動工 開工 奠基
complete: 完成 竣工 完工 落成 建成
topping out, top out: 封頂 平頂 上樑
contractor: 承建商 承包商 施工單位 承造人 承辦商
over budget, cost overrun: 超支
ahead of schedule: 提前 提早 預先
project: 項目 工程 計劃
modular construction, modular integrated construction: 組裝合成 裝配式
land sale: 賣地 土地出讓 土地拍賣
land premium: 地價 補地價 溢價金
plot, land lot, plot of land: 地塊 用地 地皮 幅地
land resumption, resume land, expropriate: 收地 收回土地 徵收 徵地
greater bay area: 大灣區 粵港澳大灣區
public transport, public transportation, mass transit: 公共交通 公共運輸 大眾運輸 公交
ridership: 客運量 載客量 乘客量 乘客人次 運量 客流量
patronage, passenger volume: 客運量 載客量 乘客量 乘客人次 運量
railway passenger, railway trip, rail passenger: 發送旅客 鐵路旅客 旅客發送量 乘客
freight volume, cargo volume: 貨運量 貨物量
freight train: 貨運列車 班列 貨物列車
china europe freight train, china europe railway express: 中歐班列
operating mileage, mileage, operating length: 營業里程 運營里程 通車里程 里程
line extension, rail extension: 延線 延長線 延伸線
metro line, subway line, rail line: 地鐵線路 鐵路線 軌道交通 捷運路線
mtr: 港鐵
light rail, light rail transit, lrt: 輕軌 輕鐵
railway platform, station platform: 月台 站台
bullet train: 動車 動車組 高鐵
headway, train frequency, service frequency: 班次 行車間隔 發車間隔 班距
last train, last bus: 末班車 尾班車 末班
breakdown, break down: 故障 壞車 拋錨
online ride hailing: 網約車 網約出租車
fleet: 車隊 船隊 機隊
shared bike, bike sharing: 共享單車
self driving, driverless, autonomous driving: 自動駕駛 無人駕駛 自駕
car ownership, vehicle ownership: 保有量 機動車保有量 汽車保有量
registered vehicle, licensed vehicle: 登記車輛 領牌車輛 行駛車輛 註冊車輛
traffic congestion: 擠塞 擁堵 塞車 擁擠
traffic volume, traffic flow: 車流量 交通流量 車流
red light: 闖紅燈 衝紅燈 紅燈
zhuhai macao bridge, hzmb: 港珠澳大橋
northbound travel: 北上
northbound travel for macao: 澳車北上
pier, wharf, dock: 碼頭
ferry terminal, ferry pier: 渡輪碼頭 客運碼頭 碼頭
sailing, ferry sailing: 航班 班次 航次 船班
seafarer, crew member, crew: 船員 海員 機組人員
air passenger, airport passenger: 旅客吞吐量 客運量 航空旅客
aircraft movement, flight movement, takeoff and landing: 飛機起降 起降架次 航班起降 飛機升降量
terminal, passenger terminal: 航站樓 客運大樓 航廈 碼頭
transfer passenger, transit passenger: 中轉旅客 轉機旅客 過境旅客 轉機
budget airline, low cost carrier: 低成本航空 廉航 低成本航空公司
direct flight: 直航 直飛 直達航班
flight destination, destination: 目的地 航點 通航點
pilot scheme, pilot programme: 試點 試驗計劃 先導計劃 試行 試辦
trial scheme: 試點 試驗計劃 先導計劃 試行
self service clearance, self service immigration: e-道 e道 自助過關 自助通關 自助查驗
car park, parking lot, parking garage: 停車場
parking meter: 咪錶 停車收費錶 泊車咪錶
parking ticket: 違例泊車 定額罰款通知書 告票
mail, mail item: 郵件
express delivery volume, parcel volume: 快遞業務量 業務量
smart locker, parcel locker: 智能櫃 快遞櫃 智郵站 快件箱
mobile phone user, mobile user, mobile subscriber: 移動電話用戶 流動電話用戶 手機用戶 流動服務用戶
internet user, netizen: 網民 互聯網用戶
internet penetration: 互聯網普及率 上網普及率 普及率
penetration rate: 普及率 滲透率
mobile data, data traffic: 移動互聯網流量 數據用量 流動數據用量 接入流量
text message, sms: 短信 短訊 簡訊
video: 視頻 短片 影片
software: 軟件 軟體
carrier rocket, rocket: 運載火箭 火箭
lift off, blast off: 升空 點火 發射
astronaut, taikonaut: 航天員 太空人
spacecraft, spaceship: 飛船 航天器 載人飛船
spacewalk: 出艙活動 出艙
research and development, r d: 研發 研究與試驗發展 研究與開發 研究及發展
r d spending, r d expenditure, research spending: 研發經費 研發投入 研發開支 研發總開支 r&d經費
archaeological site, ruin: 遺址
undergraduate, undergraduate student: 本科 本科生 大學生 學士學位課程
bachelor degree, bachelor: 學士 學士學位 本科
master degree, master: 碩士 碩士學位
postgraduate, graduate student, postgraduate student: 研究生 碩士生
vocational school, vocational college: 職業學校 職業院校 中等職業學校 高職
dormitory, hostel place, student hostel: 宿舍 宿位 學生宿舍
school year, academic year: 學年 學年度
start of term, new term: 開學
school start, start school: 開學 入學
international student, overseas student: 留學生 國際學生 境外學生 境外生
student loan: 助學貸款 學生貸款 就學貸款
student grant, student aid, student subsidy: 助學金 學生資助 學生津貼
school lunch, free lunch: 營養午餐 免費午餐 午膳 學校午餐
drop out, dropout: 輟學 退學
close school, school closure: 停辦 停課
private school: 私立學校 民辦學校 私校
public school: 公立學校 公營學校 官立學校 公校
school placement, secondary school place: 派位 中學學位分配
preschool teacher, kindergarten teacher: 幼兒教師 幼稚園教師 幼兒園教師 教保員
gaokao, college entrance exam, college entrance examination: 高考
zhongkao, high school entrance exam: 中考 會考
dse, hkdse, diploma of secondary education: 文憑試 中學文憑考試
gsat, general scholastic ability test: 學測 學科能力測驗
exam candidate, examinee: 考生
exam centre, exam center, examination centre: 試場 考場 考點
sit exam, take the exam: 應考 應試 報考 參加考試 考生
sit the exam: 應考 應試 報考 參加考試
absent, absentee: 缺席 缺考 缺勤
cheat, cheating: 作弊 舞弊
minimum score, admission score, cutoff score: 分數線 錄取分數線 最低錄取 控制分數線
perfect score, full mark, full score: 滿分 滿級分
score: 分數 成績 得分
admit: 錄取 取錄
admission: 錄取 取錄 入場 入學
library collection, museum collection: 館藏 藏品 藏書
book fair: 書展 圖書展
volume of book, copy: 冊 本 份
loan period: 借閱期 借閱期限 借期
renew book, book renewal: 續借
reservation, booking, make appointment, make reservation: 預約 預訂 訂位
museum hour, opening hour, office hour: 開放時間 辦公時間 服務時間 營業時間
intangible cultural heritage: 非物質文化遺產 非遺
cinema, movie theater: 電影院 戲院 影院
concert: 演唱會 音樂會
film screening: 放映 場次
box office: 票房
prize winner: 得獎者 得主 獲獎者 優勝者 中獎
award winner: 得獎者 得主 獲獎者 優勝者
winner: 得獎者 得主 獲獎者 優勝者 冠軍
parade: 巡遊 遊行
national games: 全運會 全國運動會
runner: 跑手 跑者 參賽者 選手
gold medal: 金牌 金
semi final, semifinal: 準決賽 半決賽 四強
stadium, sports ground: 體育場 運動場 球場
sports centre, gymnasium, sports hall: 體育館 體育中心 運動中心
by election: 補選
recall vote, recall election: 罷免 罷免案
voter, elector: 選民 選舉人
registered voter, registered elector: 登記選民 選民登記 選舉人
voter turnout, turnout rate: 投票率 投票人數
polling station: 投票站 投票所 投開票所
polling day, election day: 投票日
ballot: 選票 抽籤 攪珠 搖號 彩票
ballot paper: 選票
invalid vote, spoilt ballot, invalid ballot: 無效票 廢票
blank vote, blank ballot: 白票 空白票
count vote, vote count, vote counting: 點票 開票 計票
constituency: 選區 界別
functional constituency: 功能界別 功能組別
geographical constituency: 地方選區
elector: 選民 選舉人
direct election, directly elected: 直選 直接選舉
candidate: 候選人 參選人 考生
run for, run for election: 參選 競選 報名參選
stand for election: 參選 競選
disqualify, disqualified: 取消資格 喪失資格
seat: 議席 席位 席次 座位
legislator, lawmaker: 議員 立法會議員 立法委員 立委
npc deputy, deputy to the npc: 人大代表
service centre, service center, service hall: 服務中心 政務服務中心 政務大廳
home return permit, mainland travel permit: 回鄉證 通行證 港澳居民來往內地通行證
hukou, household registration: 戶籍 戶口 落戶
make an appointment: 預約
appointment: 預約 任命
enquiry, inquiry: 查詢 諮詢
policy address: 施政報告
budget: 預算 財政預算案 經費 預算案
call: 來電 電話 通話 致電 撥打 稱
phone call, telephone call, call received: 來電 電話 通話
answer rate, call answer rate: 接通率 接聽率
call centre, call center: 電話中心 客服中心 呼叫中心 熱線中心
work order: 工單
resolution rate: 解決率 辦結率
emergency call: 緊急求助 緊急召喚 報警
ask for help: 求助
counselling, counseling: 輔導 心理諮詢
round the clock, 24 hour: 24小時 二十四小時 全天候
volunteer hour, service hour: 服務時數 志願服務時長 義工服務時數
volunteer service, voluntary work, volunteer work: 志願服務 義工服務 志工服務
plant a tree: 植樹 種樹 造林
unit: 單位 套 伙
quota: 配額 名額 限額 學位
coach: 教練 旅遊巴 客車
first nine month, first nine months: 前三季度 前9個月 首九個月 前九個月 1至9月 1—9月
first eleven month, first eleven months: 前11個月 首11個月 首十一個月 1至11月 1—11月
convention and exhibition, mice industry: 會展 會議展覽
casino dealer, croupier: 莊荷 荷官
land revenue: 土地出讓收入 地價收入
pick up: 領取 提取 接載 拾獲
trade in goods, goods trade, merchandise trade: 貨物貿易 商品貿易 貨物進出口
minimum wage: 最低工資 法定最低工資 基本工資
get caught, get catch: 被捕 查獲 抓獲 落網
get hurt, get injured, get injure: 受傷 傷者
get killed, get kill: 死亡 遇難 喪生 罹難 身亡
get married, get marry, tie the knot: 結婚 婚姻登記 註冊結婚
get job, get a job, find job, find work, get hired: 就業 獲聘 實現就業 找到工作
go: 前往
go on: 持續 繼續
go bankrupt, bankrupt, bankruptcy: 破產 倒閉
put on sale: 發售 開售 開賣 上市
go on display, put on display: 展出 展示 陳列
go live, go online: 上線 啟用 推出
go public, ipo, initial public offering: 上市 首次公開發售 首次公開招股
go into service, go into use: 投入服務 投入使用 啟用 投運 投用 通車
come into use, put into use: 投入服務 投入使用 啟用 投運 投用 投產
go to jail, go to prison, jailed: 入獄 判囚 監禁 判處有期徒刑
come from: 來自
come first, rank first, come top, number one: 居首 位居第一 排名第一 位列第一 首位 冠軍
come second, rank second: 第二 排名第二 位列第二 位居第二 亞軍
come to: 合計 共計 總計 總額 達
take time, time taken: 需時 歷時 用時 耗時 採取
take over: 接任 接管 接手 接掌 收購
take over as, succeed, successor: 接任 繼任 接替
take up office: 就任 上任 就職 履新 宣誓就職
take up: 佔用 承租 使用
take back: 收回 取回 追回
take down: 拆除 下架 刪除
take to court: 起訴 檢控 提告 告上法庭
take on: 聘用 增聘 承擔 承接
take exam, sit for exam: 應考 參加考試 考生 報考
make: 製造 生產 製作 作出
make payment, payment: 付款 支付 繳費 款項
put in place: 建立 設立 設置 落實
reschedule: 延期 押後 推遲 延後 改期
put aside, set aside, earmark: 預留 撥出 劃出
distribute, distribution: 派發 發放 分發 發出 配發
give away: 贈送 派發 贈予 送出
give back: 退還 歸還 返還 發還
give birth, childbirth: 分娩 產婦 誕下 生育
hand over: 移送 移交 交付 交接 轉移
hand in, submit, submission: 提交 遞交 呈交 繳交
set up: 設立 成立 建立 組建 設置
set off: 出發 燃放 啟程
set record, break record: 打破紀錄 刷新紀錄 創新高 創下 紀錄
record low, all time low: 歷史新低 新低 歷來最低
shut: 關閉 關停 停業 結業 停運
turn back: 折返 勸返
turn into, convert, conversion: 改建 改裝 轉換 轉為 改作
operate: 營運 運營 經營 運作 運行
abscond: 逃走 潛逃 逃逸 逃離 脫逃
show up: 到場 出席 入場 到訪 參與
sack, dismiss, dismissal: 解僱 免職 開除 辭退 革職 撤職
step down, resign, resignation, quit: 辭職 辭任 卸任 請辭 離職
cut off: 中斷 切斷 受阻
fundraise: 籌款 籌得 募款 籌集 募集
raise animal, rear: 飼養 養殖
raise salary, pay raise: 加薪 調薪 薪酬調整 漲薪
bring in: 引進 引入 帶來 輸入
bring down: 降低 下調 減少 壓減
bring back: 恢復 帶回 追回
send home, deportation, repatriation: 遣返 遣送 遣送離境 驅逐出境 遞解出境
send out, dispatch, deployment: 派出 出動 調派 調動 部署
found guilty, guilty: 有罪 定罪 罪名成立 裁定
find not guilty, acquit, acquittal: 無罪 罪名不成立
lose: 損失 失去 遺失 流失 財損 被騙
lose job: 失業 失去工作 被裁
lose money: 損失 虧損 被騙 財損
lose contact: 失聯 失去聯絡
lost property, lost item, lost and found: 失物 遺失物 拾得物 拾獲
save: 節省 節約 減省 挽救
save life, saved life: 救活 挽救 救人 救出
saving, savings: 節省 儲蓄 存款
miss: 錯過 缺席
fix, repair, mend: 維修 修復 修理 搶修 修繕
maintain, maintenance: 維修 保養 維護 養護
finish: 完成 完工 竣工 落成 建成
last: 最後 持續 歷時 為期 末
end: 結束 末 屆滿 閉幕 終
open to public, open to the public: 開放 對外開放 公眾開放
officially open, official opening: 正式啟用 開幕 正式開放
more than, in excess of: 超過 突破 逾 多於 超出
top: 居首 首位 突破 超過 最高
drop to, fall to, decrease to, decline to: 降至 跌至 減至 下降至 回落至
rise to, grow to, increase to, climb to: 升至 增至 上升至 增加至 提高到
cut to, reduce to: 減至 降至 下調至
raise to, bring up to: 提高至 上調至 調高至
triple: 三倍 增加兩倍
halve: 減半 減少一半
fold: 倍
unqualified, fail test, fail inspection: 不合格 不達標 未通過
pass test, pass inspection: 合格 達標 通過
pass away: 逝世 離世 去世 病逝
utilization, utilisation, utilization rate, utilisation rate, usage rate: 使用率 利用率
usage: 使用量 用量
own: 擁有 持有 保有
ownership: 擁有權 所有權 業權
pick up phone: 接聽 接聽電話
answer: 接聽 回覆 答覆 回應
respond, reply, response: 回應 回覆 答覆
accept: 接受 受理 接納
sold out: 售罄 售完
sell for, sell at: 售價 售出 成交價
fetch: 成交價 拍出 成交
sales volume, unit sold: 銷量 銷售量
for sale, on sale: 發售 出售 待售
supply: 供應 供給 供應量
charge fee, charge price: 收費 收取
impose: 徵收 處以 實施 判處
refund: 退款 退還 退回 退費
compensate, compensation: 賠償 補償 賠償金
cancellation, cancelled, canceled: 取消 停辦
resume, resumption, restart: 恢復 重啟 復工 重開
lift restriction, lift order: 解除 取消 解禁 撤銷
ban, prohibit, forbid: 禁止 禁令 嚴禁
limit: 上限 限額 限制
speed limit: 車速限制 限速
age limit: 年齡限制 年齡上限 年齡要求
meet target, meet the target, achieve target: 達標 完成目標 達到目標
gap, difference: 差距 差額 相差
shortage, shortfall: 短缺 缺口 不足
labour shortage, labor shortage: 人手短缺 人手不足 缺工 用工缺口
headcount, head count: 人數 人手 人力 員額 編制
staff member: 人員 員工 職員 人手
staffing: 編制 人手編制 員額
champion: 得獎者 獲獎者 得主 冠軍 優勝者
lottery winner: 中獎 得獎者 得主
runner up: 亞軍 第二名
first prize: 一等獎 頭獎 首獎
prize money: 獎金
owner: 業主 擁有人 所有人 東主
car owner, vehicle owner: 車主
dog owner, pet owner: 狗主 飼主
manufacturer, maker: 製造商 生產商 廠商 生產企業
deadline: 截止日期 截止 限期 期限 截至 止
cut off date: 截止日期 截止 限期 期限
application deadline, application close: 申請截止 截止申請 截止日期 截止報名
application period, application open: 申請期 接受申請 開放申請 受理申請
due date, payment deadline: 到期日 繳費期限 繳款期限 限期
launch date: 推出日期 啟用日期 推出
opening date: 開幕日期 啟用日期 開放日期
expire, expired, expiry, expiration: 到期 屆滿 有效期 過期 逾期
valid, validity: 有效 有效期 有效期限
business hour: 開放時間 營業時間 服務時間 辦公時間
work hour: 工時 工作時間
working day, business day: 工作日 工作天
weekend: 周末 雙休日
weekday: 平日 工作日
twenty four hour: 24小時 全天候
overnight: 過夜 通宵
fortnight: 兩周 兩星期
weekly, per week, a week, each week: 每周 每星期
monthly, per month, a month, each month: 每月
quarterly, per quarter, each quarter: 每季 季度
per year, a year, each year: 每年 全年 年度
per annum: 年率 每年
annual average, average annual: 年均 平均每年
monthly average, average monthly: 月均 平均每月
daily, every day, each day: 每日 每天 日均
hourly, per hour, an hour: 每小時
hourly rate: 時薪 每小時工資
per head, per person, each person: 每人 人均 每名
per square metre, per square meter: 每平方米 每平方公尺
per kilogram, per kilo: 每公斤 每千克
on average: 平均
average age: 平均年齡
median: 中位數
at most, no more than, up to: 最多 不超過 最高 至多
maximum: 最高 最多 上限
at least, no less than, not less than: 至少 最少 不少於 不低於
less than, fewer than: 少於 不足 低於 不到 以下
and above, or above, and over: 以上 或以上
or below, and below: 以下 或以下
nearly, almost, close to: 接近 將近
approximately, roughly: 大約 約
in all: 合計 共計 總計 總共 合共
combined: 合計 合共 合併
up to now, until now: 至今 迄今 目前為止 截至目前 累計
since the start, since its launch, since inception: 啟動以來 推出以來 成立以來 累計 至今
accumulate, accumulated: 累計 累積
beginning of the year: 年初
end of the month, month end: 月底 月末
month over month: 環比 按月 月增 較上月
year over year, compared with last year: 同比 按年 較去年 較上年 比上年 年增
previous year, year before: 上年 去年 前一年 上年度
last year: 去年 上年
this year: 今年 本年
next year: 明年 下年度
year to date: 今年以來 今年迄今 累計
last month, previous month, month before: 上月 上個月
last week: 上周 上星期
previous day, day before: 前一日 前一天
first time, for the first time: 首次 首度 第一次
first ever: 首個 首次 首屆
first day, opening day: 首日 開幕首日
last day: 最後一天 最後一日
in advance: 提前 預先 提早
under investigation: 調查中 接受調查 立案調查
under way, in progress: 進行中 正在進行
in operation, in service, in use: 投入使用 營運中 運行 使用中
out of service, out of use: 停用 停駛 停止服務
on duty: 值班 當值 值勤 執勤
in person: 親身 親自 現場
by post, by mail: 郵寄 郵遞
temporary, interim: 臨時 暫時
permanent: 永久 常設 常住
remaining, rest: 其餘 剩餘 餘下 尚餘
remain: 維持 保持 剩餘
unchanged, stay the same: 不變 持平 維持不變
overall: 整體 總體
existing: 現有 既有 原有
additional, extra: 額外 新增 加開 增加
newly added, new addition, add: 新增 增加 增設 加入
newly built, new build: 新建
net increase: 淨增 淨增加 淨增長
net decrease: 淨減少 淨減
net profit: 淨利潤 純利 淨利
initial, preliminary: 初步 初期
estimate, estimated: 估計 估算 預計 預估
expected, projected: 預計 預期 預測
overseas: 海外 境外
joint, jointly: 聯合 共同
serious, severe: 嚴重 重大
casualty: 傷亡 死傷
survive, survivor: 生還 生還者 倖存 獲救
oldest, eldest: 最年長 年紀最大 年齡最大 最古老
youngest: 最年輕 年紀最小 年齡最小
cheapest: 最便宜 最低價
cheap: 便宜 低價 廉價
most expensive, priciest, dearest: 最貴 最高價 最昂貴
longest: 最長
shortest: 最短
biggest, largest: 最大 規模最大
smallest: 最小
highest: 最高
lowest: 最低
most: 最多 大多數
fewest, least: 最少
best: 最佳 最好
worst: 最差 最嚴重
fastest: 最快
latest, newest: 最新
earliest: 最早
most popular: 最受歡迎 最熱門
how old: 歲 年齡
how often, frequency: 頻率 次數 班次
how far: 距離 公里
how tall, how high: 高度 高
how fast: 時速 速度
number of people: 人數
visit: 到訪 參觀 前往 訪問 人次 遊客
sum, amount: 金額 款額 數額 總額
total value: 總值 總額 總價值
total amount, total sum: 總額 總金額 合計
total number: 總數 總人數
width, wide: 寬度 寬 闊
ratio: 比例 比率 比
occupy, cover area: 佔地 佔地面積
accommodate: 容納 可容納
stock, inventory: 庫存 存貨 存量
queue, line up: 輪候 排隊
outstanding: 優秀 傑出 未償還 尚欠
pending: 待處理 待審 處理中
unused: 未使用 閒置
idle: 閒置 空置
throw away, discard, dumping: 棄置 丟棄 傾倒
venue: 場地 會場 地點
site: 地點 用地 工地 場地
branch: 分支機構 分行 分局 分店
outlet: 網點 門店 銷售點
win bid, award contract: 中標 批出合約 得標 決標
id card, identity card: 身份證 身分證
fee: 收費 費用
entry fee: 門票 入場費 票價
ticket sold, ticket sale: 售出門票 售票 票房
discount: 折扣 優惠
owe: 拖欠 欠款 尚欠
repay, pay off, pay back, repayment: 償還 還款 清還
payout: 賠付 發放 派發 支付
top up: 增值 充值 補足
earn, earning: 收入 賺取 薪酬
handout, cash payment scheme: 現金分享 派錢 普發現金 發放
voucher: 消費券 券
transaction: 交易 成交 成交量
unit price: 單價
market share: 市場佔有率 市場份額 市佔率
exchange rate: 匯率
tax rate: 稅率
clear, clear away, clean up: 清理 清除 清拆
install, installation: 安裝 裝設 加裝
upgrade: 升級 提升 改造
lay: 鋪設 敷設
test: 檢測 測試 檢驗 化驗
release: 發布 公布 釋放
step up: 加強 加大
follow up: 跟進
look into: 調查 查處
look after, care for: 照顧 照護
start operation, begin operation: 投入營運 投運 投產 開始運作 啟用
start production: 投產 量產
commit: 觸犯 干犯 實施
allege, accuse: 涉嫌 指控 指稱
pilot, pilot program: 試點 試行 先導計劃 試驗計劃 試辦
trial run, trial operation: 試運行 試運轉 試營運 試運營
introduce: 推出 引入 引進 實施
unveil: 公布 揭幕 揭牌 發布
wrap up: 結束 閉幕 落幕
draw, attract: 吸引
lottery, draw lots: 抽籤 攪珠 搖號 彩票
move into: 入住 遷入 搬入
abolish, repeal: 廢除 廢止 取消 撤銷
amend, amendment, revise, revision: 修訂 修改 修正
adjust, adjustment: 調整 調節
reduce, reduction: 減少 降低 縮減 減低
lower: 降低 下調 調低
ease, relax: 放寬 緩解
tighten: 收緊 加強
improve, improvement: 改善 提升 提高
promote, promotion: 推廣 推動 晉升
perform, performance: 演出 表演 表現
view, page view: 瀏覽 瀏覽量 觀看 點擊
reserve seat, book ticket: 訂票 預約 預訂
requirement, criterion: 條件 要求 準則 規定
responsible for, in charge of: 負責 主管
lead to, result in: 導致 造成 引致
consume, consumption: 消耗 消費 用量 消費量
keep: 保持 維持 保留 飼養
read: 閱讀
stay overnight, overnight stay: 過夜 留宿
in a row, consecutive, successive, straight: 連續 接連
term of office, tenure, term: 任期
stop: 停止 暫停 截停
price cut, price reduction: 減價 降價
majority: 大部分 大多數 過半數
one off: 一次性
half price: 半價
badly hurt: 重傷 重傷者
abandon, abandoned: 棄置 遺棄 廢棄 放棄
purchase, procure, procurement: 採購 購買 購入 購置
order: 訂單 訂購 命令
demand: 需求
in force: 生效 有效
age group: 年齡組別 年齡層 年齡段
coverage rate: 覆蓋 覆蓋率 覆蓋範圍
volume: 總量 數量
offer, provide: 提供
happen, occur: 發生
edge up: 微升 微增 微漲
edge down: 微跌 微降
restrict, restriction: 限制
make public, made public: 公開 公布 發布
find out: 查明 查出
cut down: 砍伐 減少
success rate: 成功率
swimming pool, pool: 泳池 游泳池
heated pool: 暖水池 暖水泳池
public: 公共 公眾 公營 公立 公辦
publicly run, public run, state run: 公辦 公立 公營
privately run, private run: 民辦 私立 私營
dust storm, sandstorm, sand storm: 沙塵天氣 沙塵暴 沙塵
lifeguard: 救生員
entrance fee, admission fee: 入場費 門票
adult, grown up: 成人 成年人
weekday: 平日 工作日
night shift, graveyard shift: 夜班 大夜班
extra pay: 加給 津貼
finish race: 完賽
blaze: 大火 火警 火災
lightning: 雷擊 閃電 落雷
elderly home, home for the elderly, home for elderly, old people home: 安老院 安老院舍 養老院 養老機構 老人院
senior, pensioner: 長者 老人 老年人
ebook, e book: 電子書
possess: 管有 持有 藏有
abuser, drug abuser: 吸毒者 濫藥者 吸毒人士
high speed line, high speed rail line: 高鐵 高速鐵路
water well: 水井 抗旱井
one bedroom, one bedroom flat: 一房 一居室
two bedroom, two bedroom flat: 兩房 二房 兩居室
award ceremony: 頒獎禮 頒獎典禮 表彰
kid: 兒童 小童 未成年人
fire department, fire dept: 消防 消防處 消防局
job, jobs: 職位 崗位 就業 工作
parcel locker, smart locker: 快件箱 快遞櫃 智能櫃
meal subsidy: 餐費補助 膳食補助 餐補
school lunch: 午餐 營養午餐 學校午餐
flat, home: 單位 住宅 住房 戶
ticket: 門票 車票 票
budget: 預算 經費
goods: 貨物 商品
teen, teenager: 青少年 少年 未成年人
ocean going vessel, ocean going ship: 遠洋輪船 遠洋船 遠洋船舶
evacuation time: 疏散時間
fire drill, evacuation drill: 火警演習 消防演習 疏散演練
animal shelter: 動物之家 收容所
trainer, sneaker, running shoe, sports shoe: 運動鞋 波鞋 球鞋
green peafowl: 綠孔雀
customs clearance time, clearance time: 通關時間
bureau level official: 廳局級 局級
ambulance call: 救護召喚 救護車召喚
property damage, direct property damage: 財產損失 直接財產損失
road accident, road traffic accident, traffic accident: 道路交通事故 交通事故 交通意外
investment scam: 投資騙案 投資詐騙
punitive damage: 懲罰性賠償
grown up: 成人 成年人
hourly rainfall: 小時雨量 每小時雨量
public library: 公共圖書館
science park, sci tech park: 科技園 科學園
fire dept, fire department: 消防 消防處 消防局
kilo: 公斤
social housing unit, social home: 社會住宅 社宅
pure electric bus, battery electric bus, electric bus: 純電動公交車 純電動公交 電動巴士 電動公車
pure electric: 純電動
forest ranger: 護林員
naturalise, naturalised, naturalized, naturalise as national: 歸化 入籍
new immigrant: 新住民 新移民
traffic light: 紅綠燈 交通燈 信號燈
entrance requirement: 入學要求 入學資格
seed: 種子
tennis court: 網球場
football pitch, soccer pitch: 足球場
basketball court: 籃球場
badminton court: 羽毛球場
heavy vehicle: 重型車輛 重型汽車
bus lane: 公交專用道 巴士專線 公車專用道
speed camera: 測速攝影機 偵速攝影機 測速
street light, street lamp: 路燈 街燈
water leak: 漏水 滲水
overtime pay: 加班費 超時工資
dust disease, black lung: 塵肺病 塵肺
gas explosion: 瓦斯爆炸 氣體爆炸 燃氣爆炸
mountain rescue: 山嶺搜救 攀山拯救 山域救援 攀山救援
hiker: 登山 行山 行山人士 登山客 山友
frozen account: 凍結賬戶 凍結帳戶
bank card: 銀行卡
juvenile delinquent: 少年犯 未成年犯 非行少年
school bullying, campus bullying: 校園欺凌 校園霸凌 學生欺凌
rehabilitation centre, rehab centre: 戒毒所 戒毒中心 康復中心
first-hand home, first-hand flat: 一手樓 一手住宅 新房
second-hand home, second-hand flat: 二手樓 二手住宅 二手房
ferry passenger: 渡輪乘客
export value: 出口值 出口額 出口總值
import value: 進口值 進口額 進口總值
bird flu, avian flu, avian influenza: 禽流感
dairy cow: 乳牛 奶牛
library book: 圖書
night tour: 夜遊 夜間遊覽
life expectancy: 預期壽命 平均壽命
elderly population: 老年人口 長者人口
carbon emission: 碳排放
solar panel: 太陽能板 光伏
blood stock: 血庫存量 血庫
fire engine: 消防車 滅火車
smoke alarm, smoke detector: 住宅用火災警報器 煙霧探測器 住警器 火警偵測器
house fire, residential fire: 住宅火災 住宅火警
restaurant licence: 食肆牌照
expired food: 過期食品
work permit: 工作許可 工作准證
talent visa: 人才簽證
entry permit: 入境許可
retirement age: 退休年齡
first responder: 先遣急救員
cable car: 纜車
road works: 道路工程
electric scooter: 電動滑板車
seat belt: 安全帶
stray dog: 流浪狗 流浪犬 流浪動物
pest control: 病蟲害防治 防治蟲鼠
scholar, researcher: 研究人員 學者
stem cell: 幹細胞
rescue team: 救援隊 搜救隊
missing person: 失蹤人士 失蹤人口
night market: 夜市
street food: 小吃
convenience store: 便利店
supermarket: 超市 超級市場
recyclable: 可回收物 回收物
cold snap, cold wave: 寒潮 寒流
aftershock: 餘震
turned down: 拒絕 駁回 不獲批准 不獲接納
nev: 新能源汽車 新能源車
shared bicycle: 共享單車 公共自行車
flu jab: 流感疫苗 流感針
industrial injury: 工傷
hill fire: 山火 森林火災
without power: 停電 斷電
drug user: 吸毒者 吸毒人員
fishing moratorium: 休漁 禁漁 休漁期
marathon runner: 跑手 跑者 參賽者 選手
talk, seminar: 講座 研討會 座談會
restoration: 修復 恢復 復原
ecological: 生態
ecological restoration: 生態修復 生態環境修復
litigation: 訴訟 官司
living donor: 活體捐贈 活體捐獻 活體
deceased donor: 遺體捐贈 遺體器官捐贈 遺體
liver: 肝 肝臟
liver transplant: 肝移植 肝臟移植
kidney transplant: 腎移植 腎臟移植
heart transplant: 心臟移植
incubation period: 潛伏期
cluster: 群聚 群組 聚集性
food poisoning: 食物中毒
unsatisfactory: 不合格 不及格
licence suspension, suspension of licence: 停牌 吊銷牌照 暫時吊銷
bait: 鼠餌 毒餌 誘餌
larva: 幼蟲 孑孓
standing water, stagnant water: 積水
slope: 斜坡 山坡 邊坡
hydrant: 消防栓 消火栓
sprinkler: 灑水 自動灑水
fire truck: 消防車 消防車輛
gym: 健身房 健身室 體育館
finisher: 完賽者 完成賽事 完賽
registration fee: 報名費 登記費
concession: 優惠 票價優惠
journey: 行程 車程 程 旅程
high-speed train: 高鐵 動車 高速列車
china-europe freight train: 中歐班列
average speed: 平均速度 平均車速 均速
fatal accident: 致命意外 死亡事故 致命交通意外
approval rate: 獲批率 批准率 核准率 通過率
same-day: 不過夜 即日 當日
same-day visitor: 不過夜旅客 即日來回旅客
vat, value-added tax: 增值稅
customs duty: 關稅
import duty: 進口稅 關稅
community service: 社會服務 社區服務 社會服務令
phishing: 釣魚 網絡釣魚
telephone deception: 電話騙案 電信詐騙 電話詐騙
credit card: 信用卡 信用咭
participation rate: 參與率 參加率
unpaid: 拖欠 未付 欠
scaffold, scaffolding: 棚架 竹棚 腳手架
safety inspection: 安全檢查 安全巡查 安全生產檢查
hazard: 隱患 危險 風險
safety hazard, hidden danger: 安全隱患 隱患 事故隱患
corn: 玉米
egg: 雞蛋 蛋
trawler: 拖網漁船 拖網
passenger throughput: 旅客吞吐量 客運吞吐量
delivery volume: 快遞業務量 業務量
overseas warehouse: 海外倉
runway: 跑道
high-tech enterprise, high-tech firm, high-tech company: 高新技術企業 高企 高科技企業
incubator: 孵化器
angel fund: 天使基金 天使母基金 天使投資
venture capital: 創業投資 風險投資 創投
5g base station: 5g基站 5g基地台
data centre, data center: 數據中心 資料中心
computing power: 算力
registered user: 註冊用戶 登記用戶
solar: 太陽能 光伏
solar power: 太陽能 光伏 光伏發電
wind power: 風電 風力發電
battery: 電池 蓄電池
good day: 優良天數 優良
water quality: 水質
treatment plant: 處理廠 污水處理廠
waste incineration: 垃圾焚燒
storage rate: 蓄水率
leakage rate: 漏損率 滲漏率 漏水率
irrigation: 灌溉
maternal mortality: 孕產婦死亡率
maternal mortality rate: 孕產婦死亡率
infant mortality: 嬰兒死亡率
infant mortality rate: 嬰兒死亡率
mortality rate: 死亡率
obesity: 肥胖
library card: 圖書證 讀者證 借書證
audience: 觀眾 入場
runner-up: 亞軍
third place: 季軍
old building: 舊樓 舊建築 老舊建築
civil servant: 公務員
afforest: 造林 植樹造林
start operating: 啟用 投入運作 投入服務 投用 開通 投入運營
reserve fund: 儲備金
procuratorial: 檢察
director general: 署長 局長
district councillor: 區議員
neighbourhood, neighborhood: 社區 鄰里
work day: 工作日 工作天
opening hours, office hours, service hours: 開放時間 服務時間 辦公時間
year-on-year: 同比 按年 較去年同期
month-on-month: 環比 按月
gross floor area: 樓面面積 建築面積
green space: 綠地 公園綠地
forest coverage: 森林覆蓋率
wetland: 濕地
nature reserve: 自然保護區
protected animal: 保護動物 野生保護動物
wildlife: 野生動物 野生動植物
poaching: 盜獵 非法狩獵 非法捕獵
illegal logging: 盜伐 濫伐 盜伐林木
sand mining, sand dredging: 採砂 挖沙 抽砂
prostitution: 賣淫 性交易
domestic violence: 家庭暴力 家暴
sexual harassment: 性騷擾
pickpocketing: 扒竊 打荷包
blackmail, extortion: 勒索 敲詐 恐嚇取財
corruption: 貪污 貪腐 腐敗
counterfeit money: 假鈔 假幣 偽鈔
counterfeit drug: 假藥
dentist: 牙醫
prescription: 處方 處方箋
colorectal cancer: 大腸癌
cervical cancer: 子宮頸癌 宮頸癌
breast cancer: 乳癌 乳腺癌
mammogram: 乳房X光 乳房攝影 乳攝
dialysis: 洗腎 透析
first-time donor: 首次捐血 首次捐血者
suicide: 自殺
dengue: 登革熱 登革
typhoid: 傷寒
rabies: 狂犬病
tuberculosis: 肺結核 結核病
measles: 麻疹
chickenpox: 水痘
quarantine: 檢疫 隔離
isolation: 隔離
disinfectant: 消毒液 消毒劑 消毒
protective clothing, protective suit: 防護服
nucleic acid test: 核酸檢測
escalator: 自動梯 扶手電梯 自動扶梯 電扶梯 手扶梯
lift and escalator: 升降機及自動梯
idling, engine idling, idling engine: 引擎空轉 停車熄匙 空轉 怠速
kick in: 生效 實施 施行 起
last date: 截止 截止日期 最後一天 止
centrally procured, volume-based procurement: 集中採購 集採 帶量採購
foreign-invested, foreign invested: 外資 外商投資
foreign-invested company, foreign-invested enterprise, foreign invested company: 外資企業 外商投資企業
coffee: 咖啡
coffee-growing: 咖啡 種植
tea-growing: 茶 種植
rice-growing: 水稻 種植
growing household, grower: 種植戶 農戶 農友
smart factory: 智能工廠 智慧工廠
robot: 機器人
strawberry: 草莓
hot spring: 溫泉
hot spring operator: 溫泉業者
horse racing: 賽馬
betting turnover: 投注額 營業額
football betting: 足球博彩 足球投注
dragon boat: 龍舟
dragon boat race: 龍舟賽
census: 普查 人口普查
economic census: 經濟普查
grassland: 草原 草地
desert: 沙漠 沙化
desertified land: 沙化土地 荒漠化土地
turbine, wind turbine: 風機 風電機組 風力發電機
wind farm: 風電場 風電基地
glacier: 冰川
cold storage: 冷庫 冷藏庫 凍庫
pothole: 路面坑洞 坑洞 路陷
streetlight: 街燈 路燈
lantern festival: 燈會 元宵 元宵燈會
hazardous chemical, dangerous chemical: 危險化學品 危化品
chemical park: 化工園區
senior university, university for the elderly: 老年大學
healthcare provider: 醫療服務提供者 醫護機構 醫療機構
electronic health record: 電子健康紀錄 醫健通 電子病歷
insulin: 胰島素
overdose: 過量 超劑量
reoffending rate, recidivism rate: 再犯率 重犯率
veteran: 退役軍人 退伍軍人 榮民
skills contest, skills competition: 技能大賽 技能競賽
small and medium enterprise, sme: 中小企業 中小企 小微企業
guarantee: 擔保
flood control: 防汛 防洪
school bus: 校車 校巴
drama: 話劇 戲劇
heat supply, heating: 供暖 供熱 取暖
heating season: 供暖期 供暖季 採暖季
room temperature: 室內溫度 室溫
bet, wager: 投注
ip: 知識產權 智慧財產
trade description: 商品說明
beauty: 美容
gym membership: 健身
product recall: 產品回收 召回
noise complaint: 噪音投訴
vessel traffic: 船舶
light festival: 燈光節 光影節
lift accident: 升降機事故 電梯事故
lift worker: 升降機工程人員
youth unemployment rate: 青年失業率
fatal industrial accident: 致命工業意外
cybercrime: 網絡犯罪 網路犯罪
esports, e-sports: 電競
outreach: 外展
ai: AI 人工智能 人工智慧
single-day: 單日
daily record, single-day record: 單日最高 單日紀錄
top talent pass: 高端人才通行證 高才通
naturalize, naturalisation: 歸化 入籍
polyp: 瘜肉 息肉
`;
