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
department: 部門 司 廳 署 處 局
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
target, goal, aim: 目標 力爭
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
training, trained, to train: 培訓
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
hazardous waste: 有害垃圾 危險廢物 有害廢棄物
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
individual visit scheme, individual travel scheme: 個人遊 自由行
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
dog bite, bite, bitten: 咬傷 被咬 咬
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
star hotel, star rated hotel, star-rated hotel: 星級酒店 星級飯店 星級旅館 星級
five star hotel, five-star hotel: 五星級酒店 五星級飯店 五星級
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
dine and dash: 吃霸王餐 食霸王餐 霸王餐
cop, police constable: 警員 民警 警察 員警 警務人員
detective: 刑警 探員 偵查人員 便衣警員
traffic police, traffic cop, traffic police officer: 交警 交通警察 交通警員
auxiliary police, auxiliary officer: 輔警 輔助警察
riot police: 防暴警察
special police: 特警
community police, neighbourhood police: 社區民警 社區警務
police dog, k9: 警犬
police patrol, patrol: 巡邏 巡查 巡逻防控
police post, police checkpoint, roadblock: 檢查站 路障 卡點 設卡
police recruit, police recruitment: 招募警員 招警 投考警隊
thief, burglar: 竊賊 小偷 盜竊 竊匪 爆竊
robber: 劫匪 搶劫 匪徒
arrestee, arrested person, people arrested: 被捕人 被捕人士 被捕者 拘捕 犯罪嫌疑人
criminal suspect: 犯罪嫌疑人 疑犯
criminal offence, criminal offense: 刑事罪行 刑事犯罪
criminal record: 犯罪記錄 案底 無犯罪記錄 前科
criminal gang, crime gang, crime ring: 犯罪團夥 犯罪集團 團夥
criminal damage: 刑事毀壞 故意毀壞財物 毀損
criminal intimidation, intimidation: 刑事恐嚇 恐嚇
criminal detention: 刑事拘留 刑拘
administrative detention: 行政拘留
clear up rate, case clearance rate, solve rate, crime solving rate: 破案率 偵破率 結案率
crime rate: 犯罪率 罪案率 案發率
violent crime: 暴力罪案 暴力犯罪 暴力案件
property crime: 侵財 侵犯財產 財產犯罪
economic crime, commercial crime, financial crime: 經濟犯罪 商業罪案 金融犯罪
technology crime, tech crime, computer crime: 科技罪案 電腦罪案 網絡犯罪
public order offence: 治安案件 擾亂公共秩序
manslaughter: 誤殺 過失致人死亡 過失致死
attempted murder: 企圖謀殺 謀殺未遂 殺人未遂 故意殺人未遂
intentional injury: 故意傷害
knife attack, stabbing, stab: 刺傷 持刀 斬人 砍傷 利刃
shooting incident, gun crime: 槍擊 槍案 開槍
kidnap, kidnapping, abduction, abduct: 綁架 禁錮 拐騙 擄人勒贖
false imprisonment, illegal detention: 非法禁錮 非法拘禁
child trafficking, abducted child: 拐賣兒童 拐賣 被拐兒童
rape: 強姦 強制性交 性侵
stalking, stalker: 跟蹤騷擾 纏擾 跟騷
cyberbullying, online bullying: 網絡暴力 網絡欺凌 網路霸凌 網暴
doxxing, doxing: 起底 人肉搜索
nude photo blackmail, naked chat, sextortion: 裸聊 裸聊勒索 裸聊敲詐
child pornography, child porn: 兒童色情 兒童色情物品
obscene material, pornography: 淫穢物品 淫褻 色情
vice establishment, vice den: 色情場所 賣淫 賣淫場所
triad, triad society, triad member: 三合會 黑社會 黑幫
illegal society, organised gang: 非法社團 黑社會性質組織
protection fee, protection money: 保護費
illegal fundraising, illegal fund raising: 非法集資
pyramid scheme, pyramid selling: 傳銷 層壓式推銷 多層次傳銷
illegal debt collection, debt collection: 收債 非法收債 催收 討債
forgery, forge: 偽造 偽造文書
embezzle, embezzlement, misappropriate, misappropriation: 侵吞 挪用 侵佔 貪污
embezzlement of public funds, embezzle public fund: 挪用公款 貪污公款 侵吞公款
dereliction of duty, neglect of duty: 玩忽職守 失職 瀆職
abuse of power, abuse power: 濫用職權
misconduct in public office: 公職人員行為失當 公職人員行為不當
job related crime, duty crime: 職務犯罪
discipline inspection, discipline inspection commission: 紀檢 紀委 紀檢監察
disciplinary action, discipline official, disciplined official: 處分 紀律處分 黨紀政務處分
disciplinary violation, discipline violation: 違紀 違紀違法
corruption complaint: 貪污投訴 貪污舉報
national security: 國家安全 國安
terrorism, terrorist: 恐怖主義 恐怖活動 恐怖襲擊 反恐
counter terrorism, anti terrorism: 反恐 反恐怖
espionage, spy: 間諜
hacker, cyber attack, cyberattack: 黑客 駭客 網絡攻擊 網路攻擊
trojan, malware: 木馬 惡意程式 惡意軟件 病毒
ransomware: 勒索軟件 勒索病毒 勒索軟體
deepfake, ai face swap, face swap: 深度偽造 AI換臉 換臉
scam victim, fraud victim: 受害人 事主 被害人 受騙
scam loss, fraud loss, money lost: 損失 損失金額 財損金額 騙款 被騙金額
scam gang, fraud ring, fraud syndicate: 詐騙集團 詐騙團夥 詐騙犯罪集團
anti fraud hotline, anti scam hotline: 反詐熱線 防騙易 反詐騙諮詢專線 96110 防騙熱線
anti fraud centre, anti deception coordination centre: 反詐騙協調中心 反詐中心 反詐騙中心
anti fraud app, scameter: 防騙視伏器 國家反詐中心APP 防騙視伏
investment fraud: 投資騙案 投資詐騙 虛假投資理財
fake investment platform, fake investment: 虛假投資 假投資 虛假投資平台 假投資詐騙
brush order fraud, click farming, brushing scam: 刷單 刷單返利 刷單騙案
ticket scam, ticket fraud: 門票騙案 演唱會門票騙案 購票詐騙 票務騙案
rental scam, rental fraud: 租屋騙案 租房詐騙 租屋詐騙
customer service scam, fake customer service: 冒充客服 假冒客服 假客服
whatsapp hijacking, account hijacking, account takeover: 騎劫 騎劫帳戶 盜用帳號 戶口騎劫
sim box, gsm gateway: GOIP 電話機房 貓池 DMT
tap card fraud, credit card fraud, card fraud: 盜刷 信用卡盜用 信用卡詐騙 盜用信用卡
freeze fund, frozen fund, freeze money: 凍結 凍結資金 凍結款項
freeze account, account freeze, account frozen: 凍結賬戶 凍結帳戶 凍結
return stolen money, money returned to victim: 返還 退贓 發還 返還資金
bank statement, transaction record: 銀行流水 交易記錄 交易紀錄
money exchange, money changer: 找換店 兌換 換錢
illegal gambling: 非法賭博 賭博案件 聚眾賭博
online gambling, online betting, cross border gambling: 網絡賭博 網上賭博 跨境賭博 線上博弈 網路賭博
drug addiction, addict: 吸毒 毒癮 吸毒成癮 成癮
drug lord, drug ring, drug gang: 販毒集團 販毒團夥 毒販
drug seizure, drug haul, seized drug: 繳獲毒品 檢獲毒品 查獲毒品 緝獲毒品
drug precursor, precursor chemical: 易製毒化學品 前體化學品 製毒原料
drug treatment, detoxification, compulsory rehab: 戒毒 強制隔離戒毒 戒毒治療
drug offence, drug offender: 毒品罪行 涉毒 毒品犯罪
ecstasy, mdma: 搖頭丸 MDMA 亞甲二氧基甲基安非他命
opium: 鴉片
cbd, cannabidiol: 大麻二酚
cough medicine, cough syrup: 咳藥水 止咳水 咳水
e cigarette, electronic cigarette, vape, vaping: 電子煙 另類吸煙產品
alternative smoking product: 另類吸煙產品
tobacco control, smoking control: 控煙 煙害防制 控煙酒辦公室
smoking offence: 違例吸煙 禁煙區 違規吸煙 法定禁止吸煙區
quit smoking, smoking cessation: 戒煙
air gun, imitation firearm, replica gun: 氣槍 仿製槍械 仿真槍 仿真槍支
bullet, ammunition: 彈藥 子彈 槍彈
explosive: 爆炸品 炸藥 爆炸物
bomb disposal: 爆炸品處理課 拆彈 排爆
wartime bomb, unexploded bomb: 戰時炸彈 炸彈 未爆彈
bomb threat, bomb hoax: 炸彈恐嚇 炸彈虛報 詐彈
knife, blade: 刀具 刀 利器 管制刀具
missing child: 失蹤兒童 走失兒童
missing elderly, lost elderly: 走失老人 走失長者 失蹤老人
unidentified body, body found: 屍體 無名屍 浮屍 遺體
dna, dna test, dna match: DNA 基因鑑定
fingerprint: 指紋
facial recognition, face recognition: 人臉識別 人臉辨識 面容識別
surveillance, smartview camera: 天眼 視頻監控 閉路電視 監控
police call, 110 call, 999 call: 110 999 警情 報警
police report, alarm received, police incident: 警情 接報警情 接處警 報案
arrest warrant, warrant: 手令 逮捕令 拘捕令 通緝令
bounty, wanted notice: 懸紅 懸賞 通緝令 懸賞通告
surrender to police: 投案自首 自首 投案
red notice, interpol: 國際刑警 紅色通緝令 國際刑警組織
bring back fugitive, fugitive repatriation, extradite, extradition: 引渡 追逃 遣返 押解回國 移交逃犯
telecom fraud suspect: 涉詐犯罪嫌疑人 電詐犯罪嫌疑人
stolen antiquity, cultural relic crime, tomb raiding: 盜掘古墓 文物犯罪 盜竊文物 盜墓
environmental crime: 環境犯罪 污染環境 破壞環境資源
food and drug crime: 食藥 危害食品藥品安全犯罪 食品藥品犯罪
street crime, street robbery, mugging, snatch: 搶奪 街頭搶劫 行劫 搶包
bicycle theft, bike theft: 單車盜竊 偷單車 自行車盜竊 電動車盜竊
cable theft: 盜竊電纜 偷電纜
fight, brawl, affray: 打鬥 鬥毆 打架 聚眾鬥毆
objects thrown from height, throw object from height: 高空擲物 高空拋物
reckless driving, dangerous driving: 危險駕駛 魯莽駕駛
careless driving: 不小心駕駛
illegal racing, street racing: 非法賽車 飆車 飈車 競駛
drunk driver, drink driver, dui, dwi: 醉駕 酒駕 酒後駕駛 醉酒駕駛
blood alcohol, alcohol level: 酒精含量 血液酒精濃度 酒精濃度
fatigue driving, fatigued driving, drowsy driving: 疲勞駕駛
use phone while driving, phone while driving, phone behind the wheel: 駕駛時使用手提電話 駕駛時使用手機 開車使用手機 手持電話
red light camera, red light running camera: 衝紅燈攝影機 紅燈攝影機 電子警察
red light violation, red light offence: 闖紅燈 衝紅燈 不按交通信號燈
wear seat belt, seatbelt: 安全帶 配戴安全帶 佩戴安全帶
wear helmet: 頭盔 不戴頭盔 未戴頭盔 安全帽
overload, overloading, overloaded truck: 超載 超重 超限超載
overloaded vehicle, overweight vehicle: 超載 超限 超重車輛
modified car, illegal modification, illegally modified vehicle: 非法改裝 改裝車 改裝車輛
wrong way driving, drive against traffic: 逆行 逆線行車 逆向行駛
lane change, illegal lane change: 變道 切線 變換車道
dash cam, dashcam: 行車記錄儀 車cam 行車紀錄器
traffic complaint, traffic report by public: 交通投訴 交通檢舉 檢舉交通違規
traffic fine, traffic ticket, traffic penalty: 交通罰單 交通違例罰款 交通違法罰款 定額罰款
driver licence, driver license, driving license: 駕駛執照 駕照 駕駛證
driving test, driver test: 駕駛考試 路試 駕駛執照考試
probationary licence, learner driver: 暫准駕駛執照 學習駕駛執照 學車
elderly driver, older driver, senior driver: 年長司機 高齡駕駛 高齡駕駛人 長者司機
traffic casualty, road casualty, traffic accident casualty: 交通意外傷亡 交通事故傷亡 車禍傷亡
car crash, car accident, vehicle accident: 車禍 交通事故 交通意外
pile up, multi vehicle crash, chain collision: 連環相撞 連環追撞 多車相撞 追尾
rear end collision, rear end: 追尾 追撞
traffic black spot, accident black spot: 交通黑點 事故黑點 事故多發路段 易肇事路段
knocked down by car, hit by car: 被車撞 撞倒 被撞
mow down: 撞倒 撞向 衝撞
bus accident, coach accident: 巴士意外 公交車事故 客車事故 巴士車禍
motorcycle accident: 電單車意外 機車事故 摩托車事故
level crossing, railway crossing: 平交道 鐵路道口
train derailment, derailment, derail: 出軌 脫軌
plane crash, air crash, air accident: 墜機 空難 飛行事故 航空器事故
skid off runway, runway excursion, veer off runway: 衝出跑道 偏離跑道 滑出跑道
emergency landing: 緊急降落 迫降 緊急著陸 備降
bird strike: 鳥擊
capsize, boat capsized, capsized boat: 翻沉 傾覆 翻船 翻覆 沉沒
sink, shipwreck: 沉沒 沉船
run aground, ran aground, grounding: 擱淺
ship collision, vessel collision: 船舶碰撞 撞船 船隻相撞 碰撞
marine accident, maritime accident: 海上事故 海事意外 海難 水上交通事故
oil spill: 漏油 溢油 油污
person overboard, fall overboard: 落水 墮海 落海
rescue at sea, maritime rescue, sea rescue: 海上搜救 海上救援 海難救助
coast guard, coastguard: 海警 海巡 海巡署
marine police: 水警
cross boundary fishing boat, border crossing fishing boat: 越界漁船 越界捕魚 越區捕魚
dragon boat accident, boat accident: 翻船 船隻意外 船舶事故
fall from height, fell from height: 高處墮下 高空墜落 墮下 高處墜落 人體從高處墮下
electrocution, electrocuted, electric shock: 觸電 感電
tower crane, mobile crane: 天秤 塔吊 起重機 吊機
crane accident: 起重機事故 塔吊事故 天秤倒塌 吊運意外
scaffold collapse, scaffolding collapse: 棚架倒塌 塌棚 腳手架坍塌
building collapse: 樓宇倒塌 建築物倒塌 房屋坍塌 塌樓
road collapse, sinkhole, cave in: 路面塌陷 地陷 塌陷 天坑 路面坍塌
mining accident, coal mine accident: 礦難 煤礦事故 礦山事故 煤礦安全事故
confined space: 密閉空間 有限空間 局限空間
suffocation, asphyxiation, suffocate: 窒息
explosion, blast: 爆炸
chemical leak, chemical spill, ammonia leak: 化學品洩漏 洩漏 化學品外洩 氨氣洩漏
carbon monoxide, carbon monoxide poisoning: 一氧化碳 一氧化碳中毒
gas cylinder, gas canister: 氣樽 氣瓶 石油氣瓶 瓦斯桶 液化氣瓶
fire extinguisher: 滅火筒 滅火器
fire hose: 消防喉 消防水帶
fire safety, fire prevention: 消防安全 防火
fire hazard, fire risk: 火災隱患 消防隱患 火警危險
fire inspection, fire safety inspection: 消防檢查 防火巡查 消防安全檢查
fire alarm: 火警警報 火災報警 火警鐘 火警自動警報
fire door, fire exit, escape route: 逃生通道 走火通道 疏散通道 防火門 逃生出口
block fire exit, obstruct escape route, fire lane: 消防通道 阻塞逃生途徑 佔用消防通道 堵塞消防通道
fire station: 消防局 消防站 消防分隊
firefighter, fireman: 消防員 消防人員 消防救援人員 消防指戰員
volunteer firefighter: 義消 義勇消防 志願消防員
fire casualty, fire death: 火災死亡 火災傷亡 火警傷亡 葬身火海
fire victim: 災民 火災受害者 受災居民
building fire, high rise fire: 樓宇火警 建築物火災 高層建築火災 大樓火災
vehicle fire, car fire: 車輛起火 火燒車 車輛火災
grass fire, vegetation fire: 草火 雜草火警 山草火警 雜草火災
electrical fire, short circuit: 電氣火災 電線短路 短路 電氣因素
battery fire, e bike fire: 電池起火 鋰電池火警 電動自行車火災
fire certificate, fire service certificate: 消防證書 消防證明書
burn, scald, burn patient: 燒傷 燙傷 灼傷
smoke inhalation: 吸入濃煙 濃煙 嗆傷
cardiac arrest, heart attack: 心臟驟停 心搏停止 OHCA 心臟病發 心肌梗塞
cpr, cardiopulmonary resuscitation: 心肺復甦 心肺復蘇 心肺復甦術 CPR
first aid: 急救
first aid training: 急救培訓 急救訓練 救護培訓 應急救護培訓
helicopter, rescue helicopter: 直升機 直升飛機 救援直升機
airlift, air lift, winch: 直升機 吊掛 空運 直升機救援
government flying service: 政府飛行服務隊 飛行服務隊
search and rescue: 搜救 搜索救援 搜索及拯救
search and rescue dog, rescue dog, search dog: 搜救犬
civil aid service: 民眾安全服務隊 民安隊
rescued person, people rescued, pull to safety: 獲救 營救 救出 疏散轉移
found alive, pull out alive: 生還 獲救 救出
trapped people, trapped person, people trapped: 被困人員 被困群眾 受困 被困
mountain accident, hiking accident: 山難 山域事故 行山意外 攀山事故
hiking: 行山 遠足 登山 健行
lift entrapment, stuck in lift, stuck in elevator: 困𨋢 電梯困人 被困升降機 電梯受困 升降機困人
disaster area, disaster zone, disaster stricken area: 災區 受災地區
disaster victim, evacuee: 災民 受災群眾 收容
disaster relief: 救災 賑災 抗災救災
disaster prevention, disaster reduction: 防災 防災減災 減災
natural disaster: 自然災害 天然災害
geological disaster, geological hazard: 地質災害
relief supply, relief material, relief goods: 救災物資 救援物資 賑災物資
tent: 帳篷
direct economic loss: 直接經濟損失
evacuated people, people evacuated, residents evacuated: 轉移群眾 轉移安置 疏散 撤離 緊急轉移
emergency relocation, emergency evacuation: 緊急轉移 緊急疏散 緊急轉移安置
damaged house, damaged home, house damaged: 房屋受損 損壞房屋 受損房屋 房屋損壞
reconstruction, rebuild, post disaster reconstruction: 重建 災後重建 恢復重建
emergency management: 應急管理
contingency plan, emergency plan: 應急預案 應變計劃 應變方案
flash flood: 山洪 山洪災害 驟發洪水
flood warning, flood alert: 洪水預警 水浸警告 淹水警戒 山洪災害氣象預警
flood season: 汛期 主汛期
flood peak, flood crest: 洪峰
flood level, warning level, warning water level: 警戒水位 超警戒 保證水位 超警水位
river level: 河水水位 水位 河川水位
dyke breach, dam burst, dike breach: 決口 潰堤 決堤
dyke, dike, levee, embankment: 堤防 堤壩 江堤 堤岸
dam: 大壩 水壩 壩
barrier lake, quake lake, landslide lake: 堰塞湖
storm surge: 風暴潮 暴潮
storm surge warning: 風暴潮警告 風暴潮警報 風暴潮預警
tsunami: 海嘯
sea wave, high wave, swell: 大浪 海浪 湧浪 長浪
spring tide, seawater flooding, tidal flooding: 天文大潮 海水倒灌 大潮
tropical cyclone, tropical storm: 熱帶氣旋 熱帶風暴 颱風
super typhoon: 超強颱風 強烈颱風
landfall, make landfall: 登陸
maximum wind, maximum sustained wind, wind force: 最大風力 風力 最大風速 最高持續風速
wind speed: 風速
gust: 陣風 最大陣風
strong wind, gale: 烈風 強風 大風
signal no 10, hurricane signal, number 10 signal: 十號颶風信號 十號風球 10號風球 颶風信號
signal no 3, number 3 signal: 三號強風信號 三號風球 3號風球
signal no 1, number 1 signal, standby signal: 一號戒備信號 一號風球 1號風球 戒備信號
typhoon warning, land warning, sea warning: 颱風警報 陸上颱風警報 海上颱風警報 颱風預警
weather warning: 天氣警告 氣象預警 天氣預警
weather forecast: 天氣預報 天氣預測 氣象預報
weather station, meteorological station: 氣象站 觀測站
red alert, red warning: 紅色預警 紅色警戒 紅色預警信號
orange alert, orange warning: 橙色預警 橙色預警信號
yellow alert, yellow warning: 黃色預警 黃色警戒 黃色預警信號
blue alert, blue warning: 藍色預警 藍色預警信號
thunderstorm, thunderstorm warning: 雷暴 雷暴警告 雷雨 雷雨大風
lightning strike: 雷擊 落雷 閃電 雲對地閃電
hail, hailstorm, hailstone: 冰雹 雹災 降雹
snowfall, snow: 降雪 雪 積雪 下雪
snow depth: 積雪深度 積雪
blizzard, snowstorm, heavy snow: 暴雪 大雪 強降雪 暴風雪
freezing rain, icing: 凍雨 冰凍 道路結冰 結冰
frost, cold weather warning: 霜凍 寒冷天氣警告 霜凍警告 低溫特報
cold weather, low temperature: 低溫 寒冷天氣 低溫天氣
fog, dense fog: 大霧 濃霧 霧
tornado, waterspout: 龍捲風 龍捲 水龍捲
hot day, hot night: 酷熱日數 酷熱天氣日數 熱夜 熱夜日數 高溫日數
coldest, coldest day: 最冷 最低氣溫 最低溫
sunshine hour, sunshine duration: 日照時數 日照 總日照時間
humidity, relative humidity: 相對濕度 濕度
uv index, ultraviolet: 紫外線 紫外線指數
rainy day: 雨日 降雨日數 有雨日數
precipitation: 降水 降水量 降雨量
rain, downpour, torrential rain: 暴雨 大雨 降雨 豪雨 強降雨
heat stroke, heatstroke, heat exhaustion: 中暑 熱射病 熱衰竭 熱傷害
heat illness, heat related illness, heat injury: 熱傷害 熱疾病 中暑 熱相關疾病
hypothermia: 低溫症 失溫 體溫過低
earthquake early warning: 地震預警 地震速報
epicentre, epicenter: 震中 震央
seismic intensity, earthquake intensity: 烈度 震度
lawsuit, legal action: 訴訟 案件 官司 訴訟案件
civil litigation, civil dispute: 民事案件 民事訴訟 民事糾紛
judgment enforcement, enforcement of judgment, enforce judgment: 執行 強制執行 執行到位
money recovered through enforcement, amount enforced, enforced amount: 執行到位金額 執行到位
case accepted by court, new case filed: 新收案件 受理案件 收案 新收
adjudicate, adjudication: 審判 裁決 審理 裁定
conclusion rate, case closing rate, case conclusion rate: 結案率 審結率 辦結率
average trial time, time to trial, length of trial: 審理時間 平均審理天數 審理天數 結案時間
supreme court, supreme people court: 最高人民法院 最高法院 最高法
court of final appeal, final appeal: 終審法院 終審 終院
court of appeal, appeal court, appellate court: 上訴法庭 上訴法院 中級法院 高等法院
intermediate court, intermediate people court: 中級人民法院 中級法院 中院
basic level court, primary court, grassroots court: 基層法院 基層人民法院 初級法院
second instance: 二審
retrial, rehear: 再審 重審
small claims tribunal, small claim: 小額錢債審裁處 小額訴訟 小額索償 輕微案件
labour tribunal: 勞資審裁處
coroner court, coroner, inquest: 死因裁判法庭 死因裁判官 死因研訊 死因研究
judicial review: 司法覆核
mediation, mediate: 調解
mediation success rate, success rate of mediation: 調解成功率
mediator: 調解員
arbitration, arbitrate, arbitral: 仲裁
people mediation: 人民調解
legal aid: 法律援助 法援
legal aid applicant, legal aid application: 法律援助申請 法援申請
lawyer, solicitor, attorney: 律師
barrister: 大律師
law firm: 律師事務所 律師行 律所
duty lawyer: 當值律師
notary, notarise, notarization, notarisation: 公證 公證員 公證處
testament: 遺囑
inheritance, inherit: 繼承 遺產
plaintiff, claimant: 原告 申索人
court fee, litigation fee: 訴訟費 訴訟費用 裁判費 法院費用
online court, internet court: 互聯網法院 網上法庭 線上開庭
online hearing, remote hearing: 線上庭審 遙距聆訊 遠距開庭 在線庭審
court hearing: 聆訊 開庭 庭審
jury: 陪審團
witness: 證人 目擊者 證人出庭
sentencing recommendation: 量刑建議
plea leniency: 認罪認罰 認罪認罰從寬
fast track, fast track procedure, summary procedure: 速裁 速裁程序 簡易程序
public prosecution, public prosecutor: 公訴 檢察官 公訴人
non prosecution, decide not to prosecute: 不起訴 不捕 不予起訴 不起訴處分
conditional non prosecution, deferred prosecution: 附條件不起訴 緩起訴
prosecution rate: 起訴率 檢控率
conviction rate: 定罪率 有罪判決率
indictment rate: 起訴率
procuratorial suggestion, procuratorial recommendation: 檢察建議
juvenile court: 少年法庭 少年庭
judicial assistance, judicial aid: 司法救助
state compensation: 國家賠償 刑事補償
wrongful conviction, miscarriage of justice: 冤錯案件 冤假錯案 冤案 錯判
property seized by court, judicial auction, court auction: 司法拍賣 法拍 網絡司法拍賣
deadbeat debtor: 失信被執行人 老賴
consumption restriction order, spending restriction: 限制消費 限制消費令 限高
exit ban, bar from leaving: 限制出境 禁止出境 限制出境令
parole, early release: 假釋 減刑
commute, sentence reduction, commutation: 減刑
released prisoner, ex offender, released from prison: 刑滿釋放 更生人士 刑釋人員 更生人
prison population, penal population: 在囚人數 在監人數 收容人數 在囚人口
correctional service, correctional services department: 懲教署 懲教
prison guard, correctional officer: 懲教人員 監獄民警 獄警 管理員
detention centre, detention house: 看守所 羈押中心 拘留所
electronic tag, ankle monitor, electronic monitoring: 電子腳環 電子監控 電子手環 科技監控
drug treatment centre: 戒毒所 戒毒中心 戒毒治療中心
customs seizure: 海關查獲 走私案件 海關案件 海關檢獲
smuggling gang, smuggling ring, smuggling syndicate: 走私團夥 走私集團
smuggled goods: 走私貨物 私貨 走私物品
smuggle by sea, sea smuggling: 海上走私 海路走私
tax evaded, duty evaded, tax involved: 偷逃稅款 漏稅 涉稅 逃漏稅
cross boundary goods vehicle, cross border truck, cross border lorry: 跨境貨車 過境貨車 入境貨車
cross border car, dual plate car: 跨境車輛 兩地牌 粵港兩地牌
passenger luggage, hand luggage, carry on bag: 手提行李 旅客行李 隨身行李
check in luggage, checked luggage, checked bag: 寄艙行李 託運行李
false compartment, hidden compartment: 暗格 夾層 改裝暗格
x ray inspection, x ray scanner, x ray machine: X光機 X光檢查 X光
dutiable goods, dutiable commodity: 應課稅品 應課稅貨品
duty free allowance, duty free cigarette: 免稅優惠 免稅煙 免稅額 免稅香煙
cigarette duty, tobacco tax, tobacco duty: 煙草稅 煙稅 菸捐
illegal cigarette, contraband cigarette, smuggled cigarette: 私煙 走私香煙 走私菸 未完稅香煙
cigar: 雪茄
ivory, elephant tusk: 象牙
rhino horn: 犀牛角
shark fin: 魚翅
pangolin, pangolin scale: 穿山甲 穿山甲鱗片
turtle, tortoise: 龜 陸龜 烏龜
agarwood: 沉香 土沉香
live animal: 活體動物 活生動物
pet smuggling, smuggled animal, smuggled pet: 走私動物 非法進口動物 走私活體
gold bar, gold smuggling: 金條 黃金 走私黃金
luxury goods, luxury item, luxury product: 奢侈品 名貴物品 名牌
smuggled phone, smuggled electronics: 走私電子產品 走私手機
graphic card, gpu: 顯示卡 顯卡
pest, quarantine pest, harmful organism: 有害生物 檢疫性有害生物 害蟲
animal and plant quarantine: 動植物檢疫
meat product: 肉類製品 肉製品 肉類
declared value: 申報價值 完稅價格 申報價格
cash declaration, declare cash: 現金類物品申報 申報現金 大量現金 攜帶現金
bearer negotiable instrument: 不記名可轉讓票據 貨幣及不記名可轉讓票據 無記名可轉讓票據
authorised economic operator, aeo: 高級認證企業 認可經濟營運商 AEO 優質企業
customs tariff: 關稅 關稅稅率
customs interception: 海關關員查獲 海關查獲
border control point, boundary control point, control point: 管制站 口岸 管制站點
boundary crossing, border checkpoint: 口岸 邊檢站 管制站
travel surge, passenger peak: 客流高峰 高峰 出入境高峰
inbound and outbound, entry and exit: 出入境 進出境
cross border passenger, border crossing passenger: 出入境旅客 跨境旅客 出入境人員
overstaying visitor: 逾期居留 逾期逗留
migrant, illegal migrant: 偷渡者 偷渡人員 移民 偷渡客
stowaway: 偷渡 偷渡者 偷渡客
human smuggling, people smuggling, snakehead: 偷渡 人蛇 蛇頭 組織偷渡
asylum seeker: 免遣返聲請人 尋求庇護 難民
residence permit, residency permit: 居留許可 居留證 居住證 居留許可證
permanent residency, permanent residence, right of abode: 永久居留 居留權 永居
foreign resident: 外籍居民 常住外國人 外僑 外籍人士
foreign worker: 外地僱員 移工 外籍勞工 外勞
foreign visitor, foreign tourist: 外國人 外籍遊客 外國旅客 外國遊客
visa application: 簽證申請
one way permit: 單程證
visa on arrival: 落地簽證 落地簽
work visa: 工作簽證
student visa: 學生簽證
multiple entry, multiple entry permit, multiple entry visa: 一簽多行 多次往返 多次簽注
quality migrant admission scheme, quality migrant: 優秀人才入境計劃 優才計劃 優才
talent scheme, talent admission scheme, talent admission: 人才入境計劃 輸入人才 人才引進 輸入人才計劃
passport application, passport issued: 護照申請 簽發護照 申領護照 護照
bogus marriage, fake marriage, sham marriage: 假結婚 虛假婚姻
cross border marriage: 跨境婚姻 跨國婚姻
lost passport: 遺失護照 護照遺失
assistance to residents abroad, consular protection: 領事保護 協助在外香港居民 領保
outpatient clinic: 門診診所 門診 普通科門診
general outpatient clinic, general outpatient: 普通科門診 普通科門診診所
family medicine clinic: 家庭醫學診所 家庭醫學
community health centre, district health centre, community health service centre: 地區康健中心 社區衛生服務中心 社區健康中心 衛生中心
township health centre, township hospital: 鄉鎮衛生院 衛生院
village doctor, rural doctor: 鄉村醫生 村醫
grade a hospital, top tier hospital, tertiary hospital: 三甲醫院 三級醫院 三級甲等
public hospital: 公立醫院 公營醫院
private hospital: 私家醫院 民營醫院 私立醫院 私營醫院
private doctor, private practitioner: 私家醫生 私營醫生
children hospital: 兒童醫院
psychiatric hospital, mental hospital: 精神病院 精神科醫院 精神專科醫院
hospital beds per thousand, beds per thousand: 每千人口 每千人口床位 每千常住人口
general ward, hospital ward, ward: 病房 普通病房
waiting list for surgery, surgery queue: 手術輪候 輪候手術 輪候
wait time, waiting period: 輪候時間 等候時間
cataract operation, cataract surgery: 白內障手術 白內障
knee replacement, joint replacement: 關節置換 膝關節置換 人工關節 關節置換手術
operation on child, child operation, paediatric surgery, pediatric surgery: 手術 兒童手術 小兒外科 兒科手術
heart surgery, heart operation: 心臟手術
surgical operation, surgical procedure: 手術 外科手術
caesarean, c section, cesarean: 剖腹產 剖宮產 剖腹生產
robotic surgery, surgical robot: 手術機械人 機器人手術 手術機器人
minimally invasive, minimally invasive surgery: 微創 微創手術
transplant: 移植
organ transplant, transplant operation: 器官移植 移植手術
bone marrow, bone marrow donation, stem cell donation: 骨髓 造血幹細胞 骨髓捐贈 造血幹細胞捐獻
cornea, cornea donation: 眼角膜 角膜 眼角膜捐獻
lung transplant: 肺移植
organ donor registration, organ donation register: 器官捐贈登記 中央器官捐贈登記名冊 器官捐獻志願登記
body donation: 遺體捐贈 遺體捐獻 大體捐贈
kidney failure, kidney disease: 腎衰竭 腎病 腎臟病
bag of blood, unit of blood, blood bag: 袋血 血袋 單位血液 捐血
blood transfusion, transfusion: 輸血
blood bank, blood centre, blood donation centre: 血庫 捐血中心 血液中心 血站 捐血站
blood type, blood group: 血型
blood supply, blood inventory: 血庫存量 血液供應 庫存
plasma: 血漿
miss appointment, missed appointment: 失約 缺席 爽約 未到診
follow up appointment, follow up visit: 覆診 複診 回診
new case booking, first appointment: 新症 新症預約
semi urgent: 次緊急 半緊急 穩定新症
non urgent: 非緊急
emergency patient: 急診患者 急診病人 急症病人
hospital charge, medical fee, hospital fee: 醫療收費 住院費用 醫院收費 公營醫療收費
consultation fee, registration charge: 診金 掛號費 診療費 診症費
medical bill, medical cost, medical expense: 醫療費用 醫藥費 醫療開支
self pay, self paid: 自付 自費 個人自付 自負
copayment, co payment: 共付 部分負擔 自付
medical fee waiver, fee waiver: 醫療費用減免 減免 收費減免 費用豁免
samaritan fund: 撒瑪利亞基金
drug formulary, drug list, medicine list: 藥物名冊 藥品目錄 醫保藥品目錄
health insurance drug list, reimbursement drug list: 醫保藥品目錄 國家醫保藥品目錄 醫保目錄
rare disease: 罕見病 罕見疾病
new drug, innovative drug: 新藥 創新藥
drug price, medicine price: 藥價 藥品價格
drug registration, medicine registration: 藥物註冊 藥品註冊 藥劑製品註冊
clinical trial: 臨床試驗 臨床研究
generic drug: 仿製藥 學名藥
medical device, medical equipment: 醫療器械 醫療儀器 醫療器材 醫療設備
antibiotic: 抗生素 抗菌藥物
painkiller: 止痛藥
anaesthetic, anesthesia: 麻醉 麻醉藥 麻醉劑
medical insurance fund, health insurance fund: 醫保基金 醫療保障基金 醫療保險基金
medical insurance fraud, health insurance fraud: 欺詐騙保 騙保 騙取醫保基金
medical insurance participant, basic medical insurance: 基本醫療保險 參保 基本醫保
insured population, people insured: 參保人數 參保人 投保人數
reimbursement rate, reimbursement ratio: 報銷比例 支付比例 報銷比率
critical illness insurance, serious illness insurance: 大病保險 重大疾病
voluntary health insurance scheme: 自願醫保計劃 自願醫保
cross provincial settlement: 異地就醫 跨省異地就醫 直接結算
telemedicine, remote consultation, online consultation, tele consultation: 遠程醫療 遙距診症 互聯網醫院 遠距醫療 視像診症
nursing staff: 護理人員 護士
registered nurse: 註冊護士
doctor shortage, nurse shortage: 醫生不足 護士短缺 人手不足 護理人力不足
intern, intern doctor: 實習醫生 實習
physician, medical practitioner, doc: 醫生 醫師 註冊醫生
non locally trained doctor, overseas trained doctor: 非本地培訓醫生 特別註冊
physiotherapist: 物理治療師
psychiatrist: 精神科醫生 精神科醫師
psychologist: 心理學家 臨床心理學家 心理師
midwife: 助產士 助產師
medical dispute: 醫療糾紛 醫患糾紛 醫療爭議
medical tourism: 醫療旅遊 國際醫療
ambulance arrival time, ambulance response time: 召達時間 抵達時間 反應時間 到達現場時間
diabetes, diabetic: 糖尿病
hypertension, high blood pressure: 高血壓
heart disease: 心臟病 心血管疾病
lung cancer: 肺癌
liver cancer: 肝癌
prostate cancer: 前列腺癌 攝護腺癌
stomach cancer, gastric cancer: 胃癌
oral cancer: 口腔癌
cancer patient: 癌症患者 癌症病人
cancer death: 癌症死亡 死於癌症
cancer incidence: 癌症新症 新發癌症 癌症個案 癌症發生
leading cause of death, top killer, cause of death: 死因 十大死因 死亡原因 主要死因
five year survival rate, survival rate: 存活率 五年生存率 生存率
autism, autistic: 自閉症 孤獨症 自閉
adhd: 專注力不足 過度活躍症 多動症 過動症
depression: 抑鬱症 抑鬱 憂鬱症
anxiety: 焦慮 焦慮症
mentally ill, mental illness, mental patient: 精神病 精神病患者 精神障礙 精神疾病
severe mental disorder: 嚴重精神障礙
suicide rate: 自殺率 自殺死亡率
suicide prevention: 防止自殺 預防自殺 自殺防治
suicide hotline, mental health hotline, emotional support hotline: 情緒通 情緒支援熱線 心理援助熱線 安心專線 精神健康支援熱線
myopia, myopic, short sighted, nearsighted: 近視
myopia rate: 近視率
obesity rate, overweight rate: 肥胖率 超重率 過重率 超重及肥胖
overweight, overweight and obese: 超重 過重 肥胖
tooth decay, dental caries, cavity: 蛀牙 齲齒 齲患
dental, dental service, dental care: 牙科 牙科服務 口腔
dental clinic: 牙科診所 牙醫診所
eye disease, glaucoma: 青光眼 眼疾
illness: 疾病 病 患病
infectious disease, communicable disease, contagious disease: 傳染病
notifiable disease, notifiable infectious disease: 法定須呈報傳染病 法定傳染病 法定報告傳染病 須呈報
occupational disease: 職業病
death from flu, flu death: 流感死亡 流感死亡個案 流感併發重症死亡
severe influenza: 嚴重流感 嚴重流感個案 流感併發重症 流感重症
influenza like illness, flu like illness: 流感樣疾病 類流感 流感樣病例 流感病樣
upper respiratory infection, respiratory infection: 上呼吸道感染 呼吸道感染
school outbreak, flu outbreak, fever outbreak: 流感樣疾病爆發 集體感染 院校爆發 聚集性疫情
rsv, respiratory syncytial virus: 呼吸道合胞病毒 RSV
norovirus: 諾如病毒 諾羅病毒 諾沃克
gastroenteritis, acute gastroenteritis, diarrhoea, diarrhea: 腸胃炎 急性腸胃炎 腹瀉 胃腸炎
fall ill, fell ill, become ill: 染病 出現病徵 發病 患病 不適
feel unwell, unwell, sick: 不適 身體不適 病徵 患病
food poisoning outbreak: 食物中毒 食物中毒個案 食品中毒案件 集體食物中毒
botulism: 肉毒桿菌 肉毒桿菌中毒
ciguatera: 雪卡毒
hepatitis b: 乙型肝炎 乙肝
hepatitis c: 丙型肝炎 丙肝
hepatitis e: 戊型肝炎
scarlet fever: 猩紅熱
whooping cough, pertussis: 百日咳
mpox, monkeypox: 猴痘 M痘
cholera: 霍亂
legionnaire disease, legionella: 退伍軍人病 退伍軍人桿菌 退伍軍人症 嗜肺軍團菌
meningitis, meningococcal: 腦膜炎 腦膜炎雙球菌 腦膜炎球菌
japanese encephalitis: 日本腦炎 乙腦
enterovirus: 腸病毒 腸道病毒
malaria: 瘧疾
zika: 寨卡病毒 茲卡病毒
melioidosis: 類鼻疽
scrub typhus: 恙蟲病 叢林斑疹傷寒
mycoplasma, mycoplasma pneumoniae, mycoplasma infection: 肺炎支原體 肺炎黴漿菌 支原體
streptococcus, group a streptococcus: 鏈球菌 甲型鏈球菌 A型鏈球菌
pneumonia: 肺炎
aids: 艾滋病 愛滋病
syphilis: 梅毒
sexually transmitted disease, std: 性病 性傳播疾病 性傳染病
superbug, drug resistant bacteria, antimicrobial resistance: 耐藥性 抗藥性 抗菌素耐藥性 多重耐藥
indigenous dengue: 本地登革熱 本土登革熱
new infection: 新增感染 新增病例 新增個案 新增確診
asymptomatic, symptomless, symptom free: 無症狀 無症狀感染者 無病徵
close contact: 密切接觸者 緊密接觸者 接觸者
contact tracing: 接觸者追蹤 流行病學調查 流調 疫調
incidence, incidence rate: 發病率 發生率
case fatality, fatality rate, death rate: 死亡率 病死率 致死率 致命率
virus: 病毒
recover from illness, recovered patient, cured: 痊癒 康復 治癒
flu vaccination, influenza vaccination, flu vaccination programme: 流感疫苗接種 接種流感疫苗 流感疫苗
measles vaccine, measles shot, mmr vaccine: 麻疹疫苗 麻腮風疫苗 MMR疫苗
covid vaccine, covid jab, covid shot: 新冠疫苗 新冠病毒疫苗 COVID-19疫苗
shingles, herpes zoster, shingles vaccine: 帶狀皰疹 帶狀疱疹疫苗
rotavirus, rotavirus vaccine: 輪狀病毒 輪狀病毒疫苗
varicella vaccine, chickenpox vaccine: 水痘疫苗
rabies vaccine: 狂犬病疫苗 狂犬疫苗
free vaccine, free jab, free vaccination: 免費接種 公費疫苗 免費疫苗
vaccine purchase, vaccine procurement: 採購疫苗 疫苗採購
nasal spray vaccine, nasal vaccine, live attenuated vaccine: 噴鼻式疫苗 減活流感疫苗 鼻噴
second dose: 第二劑 第二針
school outreach vaccination, school outreach: 學校外展 學校外展疫苗接種
vaccinated people, people vaccinated, people got vaccinated: 接種人數 接種人次 接種
high risk group, priority group: 高風險群 優先組別 高危人群 重點人群
food sampling, food test, food testing: 食品抽檢 食物檢測 抽檢 食物監測
food inspection, food safety inspection: 食品檢查 食品安全檢查 抽檢 食品稽查
food safety report: 食物安全報告 食品安全報告
unsatisfactory sample, failed sample, substandard sample: 不合格樣本 不合格樣品 不及格樣本 不合格
overall satisfactory rate, satisfactory rate: 合格率 整體合格率
sample tested, samples tested, sample collected: 檢測樣本 抽檢樣品 抽取樣本 抽驗
preservative: 防腐劑
sulphur dioxide, sulfur dioxide: 二氧化硫
food additive, additive: 食品添加劑 食物添加劑 添加劑 食品添加物
colouring, colouring matter, sudan red: 色素 染色料 蘇丹紅 着色劑
heavy metal, cadmium: 重金屬 鎘 金屬污染物
trans fat: 反式脂肪
sodium, salt content: 鈉 鈉含量 鹽
sugar content: 糖含量 含糖量
salmonella: 沙門氏菌
listeria: 李斯特菌 單核細胞增生李斯特菌
vibrio, vibrio parahaemolyticus: 副溶血性弧菌 弧菌
mould, mold, aflatoxin: 霉菌 黃曲霉毒素 黃麴毒素
clenbuterol, ractopamine: 瘦肉精 萊克多巴胺 克倫特羅
allergen, undeclared allergen: 致敏物 過敏原 致敏原
raw oyster, oyster: 生蠔 蠔 牡蠣
sushi, sashimi, ready to eat food: 壽司 刺身 即食食物 生食
frozen confection, ice cream: 冰凍甜點 雪糕 冰淇淋 冰品
bottled water: 樽裝水 瓶裝水 包裝飲用水 桶裝水
milk, dairy product: 牛奶 奶類 乳製品 奶製品
imported food: 進口食品 輸入食品
japanese food, food imported from japan: 日本進口食物 日本食品 日本進口食品
unlicensed food, unlicensed food business, unlicensed restaurant: 無牌經營食物業 無牌食肆 無證經營
licensed restaurant, licensed food premises: 持牌食肆 持牌食物業處所
online food business, online restaurant: 網絡餐飲 網上食物 網絡訂餐
bright kitchen, open kitchen: 明廚亮灶 互聯網+明廚亮灶
collective dining, group meal, school meal: 集體用餐 校餐 供餐 集體供餐
central kitchen: 中央廚房 中央工場
food recall, recall food: 召回 回收食品 食品召回
shelf life: 保質期 有效期 保存期限
cosmetic, cosmetics: 化妝品
test result, lab result: 檢測結果 化驗結果 檢驗結果
hygiene, environmental hygiene: 衛生 環境衛生
water sample: 水樣本 水樣
lead in water, lead content: 鉛含量 含鉛 鉛
special education: 特殊教育 特教
special needs student, special educational needs, sen student: 特殊教育需要學生 特殊教育需要 特教學生 特殊教育學生
special school: 特殊學校 特殊教育學校 特教學校
student teacher ratio, teacher student ratio, pupil teacher ratio: 師生比 生師比 師生比例
compulsory education: 義務教育 免費教育
basic education: 基礎教育 非高等教育
higher education, tertiary education: 高等教育 專上教育
preschool education, early childhood education, kindergarten education: 學前教育 幼兒教育 幼稚園教育
free preschool, free kindergarten: 免費學前教育 免保育教育費
vocational education: 職業教育 職專教育 技職教育
gross enrolment rate, enrolment rate, enrollment rate: 毛入學率 入學率 入園率 就學率
retention rate, consolidation rate: 鞏固率 留任率 留存率
dropout rate: 輟學率 退學率 流失率
graduation rate: 畢業率
admission rate, acceptance rate, university admission rate: 錄取率
placement rate, employment rate of graduate, graduate employment rate: 就業率 畢業去向落實率 分發錄取率 就業落實率
first choice, first preference, first three choice: 首志願 首三志願 第一志願 首選學校
primary one, primary one admission, p1 admission: 小一入學 小一 小一派位 小一入學統籌辦法
discretionary place, discretionary allocation: 自行分配學位 自行收生
central allocation: 統一派位
secondary one, form one, s1: 中一 中一派位
secondary six, form six: 中六 中學六年級
number of exam taker, test taker, exam taker: 考生 報考人數 應考人數 應試
exam registration, register for exam, exam applicant: 報考 報名人數 考試報名 報名考試
civil service exam, civil servant exam: 公務員考試 國考 公務員招錄 公務員考試錄用
top scorer, exam topper: 狀元 最高分 榜首
exam paper, test paper: 試卷 試題 考卷
admission plan, enrolment plan, admission quota: 招生計劃 招生名額 錄取名額 招生人數
university place, degree place, subsidised degree place: 學士學位課程學額 資助學額 大學學額 招生名額
jupas: 大學聯合招生辦法 聯招 大學聯招
non local student: 非本地學生 外地學生 外地生
mainland student, student from mainland: 內地學生 內地生 陸生
doctoral candidate, phd graduate: 博士生 博士研究生 博士畢業生
associate degree, sub degree, higher diploma: 副學士 副學位 高級文憑
adult education, continuing education, lifelong learning: 持續教育 終身學習 繼續教育 成人教育
continuing education fund: 持續進修基金
textbook: 教科書 課本 教材
textbook subsidy, book allowance: 書簿津貼 書津 學習用品津貼
school fee, school fee subsidy: 學費 學費津貼 學費資助
free education: 免費教育
teacher recruitment, recruit teacher: 教師招聘 招聘教師 教師甄選 教師招募
full time teacher: 專任教師 全職教師
teacher shortage, teacher turnover, teacher attrition: 教師流失 教師短缺 師資不足 教師缺額 教師流失率
teacher misconduct, teacher registration: 教師註冊 取消註冊 教師操守 不適任教師
school building, school campus, campus: 校舍 校園 校區
new school, newly built school: 新建學校 新校 新建中小學
school merger, merge school: 合併 合校 併校 學校合併
boarding school, boarder: 寄宿學校 寄宿制 寄宿生 住宿生
bullying, school violence: 欺凌 霸凌 校園暴力
school suicide, student suicide: 學生自殺 輕生
school age child, school aged child: 適齡兒童 學齡兒童 適齡學生 學齡人口
tutoring, cram school, tutorial centre: 校外培訓 補習 補習班 補習社 學科類培訓
double reduction: 雙減
summer camp: 夏令營
summer holiday, summer vacation: 暑假 暑期
winter holiday, winter vacation: 寒假
exchange programme, student exchange: 交流計劃 交流團 交換生
study tour: 研學 考察團 遊學 研學旅行
sports day, physical education, pe class: 體育課 體育
online class, online learning: 網課 線上教學 網上學習 在線教育
reading promotion: 閱讀推廣 全民閱讀
illiteracy, illiteracy rate: 文盲 文盲率
left behind child: 留守兒童 農村留守兒童
migrant child, child of migrant worker: 隨遷子女 流動兒童 進城務工人員隨遷子女
orphan: 孤兒
child in need, child in difficulty, de facto orphan: 困境兒童 事實無人撫養兒童 孤兒
abandoned baby, abandoned child: 棄嬰 遺棄兒童
child adoption, adopted child, foster child: 收養 領養兒童 收養登記
foster care, foster family, foster home: 寄養 寄養服務 寄養家庭
child welfare, child welfare home, children home: 兒童福利 兒童福利院 兒童之家 兒童福利機構
child protection, child rights: 兒童保護 保護兒童 未成年人保護 兒少保護
child injury, child accident: 兒童受傷 兒童事故傷害 兒童意外
child poverty, poor child, child in poverty: 貧窮兒童 兒童貧窮 兒童貧窮率
children and juvenile, children and youth: 兒少 兒童及少年 兒童及青少年
underage: 未成年 未滿18歲 18歲以下
young people, youngster, youth: 青年 青少年 年輕人
teen mother, teenage mother, teenage pregnancy: 未成年懷孕 未婚媽媽 小媽媽 未成年生育
pregnant woman, expectant mother, pregnancy: 孕婦 孕產婦 懷孕 妊娠
prenatal check, antenatal check, prenatal checkup: 產檢 產前檢查 孕檢
ivf, assisted reproduction, test tube baby: 輔助生殖 試管嬰兒 人工生殖 體外受精 人工授孕
infertility: 不孕 不孕症 不育
abortion: 人工流產 終止懷孕 墮胎
breastfeeding, breast milk: 母乳餵哺 母乳餵養 母乳 哺乳
breastfeeding room, nursing room, lactation room: 育嬰室 母嬰室 哺乳室 集哺乳室 授乳室
postnatal care, postpartum: 產後 產後護理 坐月子
maternity leave: 產假
parental leave, childcare leave: 育兒假 育嬰留職停薪 親職假
premature baby, preterm baby: 早產兒 早產
newborn screening: 新生兒篩查 新生兒篩檢
birth defect: 出生缺陷
birth rate, fertility rate: 出生率 生育率 總和生育率
single parent, single parent family, single mother: 單親 單親家庭 單親媽媽
multi child family, family with three children: 多孩家庭 多子女家庭
early intervention, developmental delay: 早療 發展遲緩 學前康復 早期療育
rehabilitation subsidy, disabled child rehabilitation: 殘疾兒童康復救助 康復補貼 康復救助
elderly person, old folk, old people, oldie: 老年人 長者 老人 高齡者
old lady, elderly woman, granny: 老婦 婆婆 老太太 女長者
old man, elderly man, grandpa: 老翁 伯伯 老人 老漢
aged 80 and over: 80歲或以上 80歲及以上 80歲以上
aged 70 and over: 70歲或以上 70歲及以上 70歲以上
centenarian, aged 100 and over: 百歲老人 百歲長者 人瑞 百歲
elderly living with elderly, elderly couple household, two elderly household: 雙老 雙老住戶 老老照顧
elderly fall, old folk fall, fall prevention: 跌倒 長者跌倒 防跌 老人跌倒
elderly service, service for elderly: 長者服務 安老服務 養老服務
elderly centre, elderly community centre, senior centre: 長者中心 長者地區中心 長者活動中心 老人中心
elderly day care: 長者日間護理中心 日間護理 日間照料中心 日間照顧中心
elderly care home, aged care home, residential care service: 安老院 養老機構 院舍 安老院舍 長照機構
elderly care worker, elderly nursing worker: 養老護理員 護理員 照顧服務員
home for disabled: 殘疾人士院舍 殘疾院舍 身心障礙福利機構
emergency alarm for elderly, safety bell, safety alarm: 平安鐘 平安鈴 緊急呼援 呼援服務
carer, family carer, family caregiver: 照顧者 護老者 家庭照顧者
carer allowance, caregiver allowance: 照顧者津貼 護老者津貼 護老者生活津貼 低收入家庭護老者生活津貼
carer hotline, carer support hotline: 照顧者支援專線 照顧者專線
elder abuse, elderly abuse: 虐老 虐待長者 虐待老人 老人虐待
elderly scam victim, elderly victim: 長者受騙 長者受害人 高齡被害人 老年人受騙
elderly suicide: 長者自殺 老人自殺
elderly discount, senior discount: 長者優惠 敬老優惠 老人優惠
elderly employment, elderly worker, older worker: 高齡就業 長者就業 中高齡就業 高齡勞工
silver economy, silver hair economy: 銀髮經濟 銀髮
retire in guangdong, elderly care in guangdong: 廣東院舍照顧服務計劃 廣東院舍 跨境安老 跨境養老
age friendly renovation, home modification for elderly: 適老化改造 適老化 居家適老化改造
disabled allowance, disability subsidy, disability living allowance: 傷殘津貼 殘疾津貼 殘疾人兩項補貼 身心障礙者生活補助
severe disability: 重度殘疾 重度殘疾人護理補貼 嚴重殘疾
disability certificate, disability card, disability assessment: 殘疾人證 殘疾評估登記證 身心障礙證明 殘疾人士登記證
disabled employment, employment of disabled person, disabled employee: 殘疾人就業 身心障礙者就業 殘疾人士就業
disabled student: 殘疾學生 身心障礙學生 身障學生 殘障學生
intellectual disability, intellectually disabled, mentally handicapped: 智障 智力殘疾 弱智 智能障礙 智障人士
visually impaired, visual impairment, blind, blind person: 視障 視障人士 盲人 視力殘疾 失明人士
hearing impaired, hearing impairment, deaf: 聽障 聽障人士 聾人 聽力殘疾 聽力障礙
hearing aid: 助聽器
cochlear implant: 人工耳蝸 人工電子耳
sign language: 手語
sign language interpreter: 手語翻譯 手語翻譯員 手語傳譯
guide dog: 導盲犬
wheelchair: 輪椅
wheelchair accessible, barrier free, accessible facility, accessibility: 無障礙 無障礙設施 輪椅 通用設計
wheelchair accessible taxi, accessible taxi: 無障礙的士 通用計程車 輪椅可上落的士 無障礙出租車
rehabus, rehab bus: 復康巴士 復康巴
assistive device, prosthesis, artificial limb: 輔具 輔助器具 義肢 假肢
sheltered workshop: 庇護工場 庇護工廠
rehabilitation service: 復康服務 康復服務 復健服務
paralympics, disabled athlete, para athlete: 殘奧會 殘疾人運動員 殘特奧會 殘疾運動員
welfare, social welfare: 福利 社會福利 社福
social assistance, social relief: 社會救助 社會援助 援助金 公共援助
social worker: 社工 社會工作者
social service: 社會服務
low income, low income family, low income household: 低收入 低收入家庭 低收入戶 低入息住戶
working family allowance: 在職家庭津貼 職津
poverty, poor household, poor family: 貧窮 貧困 貧困戶 低收入戶
poverty line: 貧窮線 貧困線
poverty rate: 貧窮率 貧困發生率
poor population, people in poverty, poor people: 貧窮人口 貧困人口
extremely poor, destitute: 特困人員 特困 特困供養
temporary assistance, emergency relief fund, emergency fund: 臨時救助 緊急援助 急難救助 緊急援助基金
living allowance, living subsidy: 生活津貼 生活補貼 生活費 基本生活費
old age living allowance: 長者生活津貼 長生津
heating subsidy: 取暖補貼 供暖補貼 採暖補貼
transport subsidy, public transport subsidy: 交通津貼 交通補貼 公共交通費用補貼
food bank, food assistance, short term food assistance: 食物銀行 短期食物援助 食物援助
food pack, gift bag, lucky bag: 福袋 愛心包 物資包 禮包
rent allowance, rental subsidy, rent subsidy: 租金津貼 租金補貼 租屋補助 租金補助
welfare recipient, cssa recipient, cssa household: 綜援受助人 綜援個案 受助人 低保對象 綜援住戶
dibao recipient, subsistence allowance recipient, low income insured: 低保對象 低保人員 最低生活保障對象
subsistence allowance standard, dibao standard: 低保標準 最低生活保障標準 最低生活保障
minimum subsistence index, minimum subsistence: 最低維生指數 最低生活費
homeless person, street sleeper, rough sleeper: 露宿者 無家者 街友 流浪人員 遊民
vagrant, beggar: 流浪乞討 流浪乞討人員 乞丐
rescue station, relief station: 救助站 救助管理站
women shelter, domestic violence victim: 家暴被害人 家暴受害者 家庭暴力受害人 庇護
violence against women: 對婦女暴力 婦女暴力
child abuse reporting, suspected child abuse: 懷疑虐待兒童 懷疑虐兒 兒虐通報 疑似虐待兒童
funeral, burial, cremation: 殯葬 火化 殮葬 喪葬 火葬
columbarium, niche, columbarium niche: 龕位 骨灰龕 骨灰龕位 骨灰位
green burial, ash scattering: 綠色殯葬 環保葬 樹葬 海葬 撒灰
grave, cemetery, tomb sweeping: 墳場 公墓 掃墓 祭掃 墓地
monthly pension, pension amount, pension payment: 養老金 每月養老金 養老金水平 退休金
pension rise, pension increase, pension adjustment: 上調養老金 養老金調整 提高養老金 養老金上調
pension fund: 養老基金 養老保險基金 退休基金
personal pension, private pension, individual pension: 個人養老金
old age pension: 養老金 老年年金 敬老金
labour pension, labor pension, labour insurance: 勞工退休金 勞退 勞保 勞工保險
national pension insurance, national pension: 國民年金 國保
disability pension: 殘疾金 失能年金 傷殘年金
survivor pension, survivor benefit: 遺屬年金 撫恤金 遺屬津貼
contribution rate: 繳費比例 費率 供款率 保險費率
minimum contribution: 最低供款 最低繳費 繳費下限
contribution period, contribution year, minimum contribution period: 繳費年限 供款期 最低繳費年限 投保年資
contribution base, insured salary: 繳費基數 投保薪資 繳費工資
social insurance, social security fund: 社會保險 社保基金 社會保障基金 社保
social insurance contribution, social security contribution: 社會保險費 社保繳費 社保供款 社會保障供款
social security card: 社保卡 社會保障卡
delayed retirement, delay retirement: 延遲退休 漸進式延遲法定退休年齡 延後退休 延遲法定退休年齡
early retirement: 提前退休 提早退休
statutory retirement age, legal retirement age: 法定退休年齡
mpf contribution, mandatory contribution: 強積金供款 強制性供款 供款
mpf offsetting, offsetting arrangement: 對沖 強積金對沖 取消強積金對沖
mpf return, mpf fund return: 強積金回報 回報率
central provident fund, non mandatory provident fund: 非強制性中央公積金 中央公積金
annuity, enterprise annuity: 年金 企業年金 年金計劃
public annuity, hkmc annuity: 公共年金 香港年金計劃
work injury insurance, employees compensation: 工傷保險 僱員補償 職災保險
maternity insurance: 生育保險
unemployment insurance: 失業保險 就業保險
long term care insurance: 長期護理保險 長護險
death benefit, funeral grant: 喪葬補助 喪葬費 喪葬津貼 死亡給付
condolence money, condolence payment, ex gratia payment: 慰問金 特惠金 撫恤金 恩恤金
compensation payment, compensation awarded: 賠償 賠償金 損害賠償
pain and suffering, mental distress compensation: 精神撫慰金 精神損害賠償 精神損害撫慰金
martyr, family of martyr: 烈士 烈屬
mask wearing: 佩戴口罩 戴口罩
cause of accident, accident cause: 事故原因 意外原因 肇事原因
accident investigation, investigation report: 事故調查 調查報告 事故調查報告
accident rate: 事故率 意外率 意外發生率 千人意外率
accident victim: 傷者 死者 死傷者
safety law breach, safety violation: 違反職安健法例 違反安全 安全違規 違反職業安全
suspension notice, stop work order, suspension of work: 暫時停工通知書 停工 勒令停工 停工令
improvement notice: 敦促改善通知書 限期改善
crowd crush, stampede: 踩踏 人踩人
crowd control: 人流管制 人群管理 人流管控
escalator accident: 扶手電梯事故 自動梯意外 電扶梯事故
playground accident, amusement ride: 遊樂設施 機動遊戲
beach drowning, drowning accident, drowning death: 溺水事故 遇溺 溺水死亡 溺斃
drowning victim: 遇溺者 溺水者 遇溺
shark attack, shark prevention net: 防鯊網 鯊魚
wild boar, wild pig: 野豬
monkey: 猴子 野生猴子 獼猴
snake bite, snake: 蛇 蛇咬 毒蛇
hornet, wasp, bee sting: 虎頭蜂 黃蜂 蜂蜇 蜂螫
red fire ant, fire ant: 紅火蟻 火蟻
dog attack: 惡犬 狗咬人 犬隻傷人 咬傷
fallen tree, tree fall, uprooted tree: 塌樹 樹木倒塌 路樹倒塌 倒塌樹木
landslip, slide down, slope slid, slope collapse: 山泥傾瀉 滑坡 坍方 山體滑坡 邊坡坍塌
manned, staffed around the clock: 值守 駐守 有人值守
landslip warning, landslide warning: 山泥傾瀉警告 土石流警戒 地質災害預警
rockfall, falling rock: 落石 崩塌
slope safety, slope maintenance: 斜坡安全 斜坡維修 邊坡安全
road blocked, blocked road, road disruption: 道路中斷 道路受阻 道路阻塞 交通中斷
flood black spot, flooding black spot: 水浸黑點 易澇點 易積水點 易淹水
flood call, flooding report: 水浸報告 水浸個案 積水通報 淹水通報
drainage, stormwater drain: 排水 渠務 雨水渠 下水道
red rain: 紅雨 紅色暴雨警告
t8, typhoon no 8, t8 signal: 八號風球 八號烈風或暴風信號 八號信號 8號風球
typhoon day off, typhoon holiday: 颱風假 停班停課
cancelled flight, flight cancellation: 取消航班 航班取消
fake police, fake cop, impersonate police: 假冒警察 冒充公檢法 假冒公安 冒充警察 冒充民警
fake doctor, unlicensed doctor, unlicensed medical practice: 無牌醫生 非法行醫 無牌行醫 密醫 無證行醫
illegal beauty treatment, medical beauty, aesthetic medicine: 醫美 醫學美容 醫療美容
botox, botulinum toxin: 肉毒桿菌素 肉毒毒素 肉毒素
medical waste disposal: 醫療廢物處置 醫療廢物處理
health code: 健康碼
health literacy: 健康素養
e health, electronic health record sharing: 醫健通 電子健康紀錄 健康雲
public health: 公共衛生
public health emergency: 突發公共衛生事件 公共衛生緊急 公共衛生應急
primary healthcare, primary care, primary health care: 基層醫療 基層醫療健康 初級衛生保健
chronic disease co care, chronic disease pilot: 慢性疾病共同治理先導計劃 慢病共治計劃 慢病共治
hearing loss: 聽力損失 聽力受損
sleep disorder, insomnia: 失眠 睡眠障礙
alcohol use, drinking alcohol, binge drinking: 飲酒 酗酒 暴飲
life expectancy at birth: 出生時平均預期壽命 預期壽命 平均預期壽命 平均壽命
fatal overdose: 服藥過量 用藥過量
police raid, drug raid: 突擊搜查 掃毒 搜查行動
anti triad operation, anti crime operation, anti vice operation: 反罪惡行動 反三合會 掃黃 打擊罪惡
joint customs operation: 聯合行動 海關聯合行動
criminals arrested, crooks: 犯罪嫌疑人 疑犯 罪犯
bad guy, crook: 疑犯 罪犯 歹徒 匪徒
nicked, busted, collared: 拘捕 被捕 抓獲 落網
behind bars, locked up, sent to prison: 判囚 入獄 監禁 服刑 判處有期徒刑
spared jail: 緩刑 免於刑事處罰 免刑
slap on the wrist, let off with warning: 警告 口頭警告 勸誡
written warning, warning letter: 書面警告 警告信 警告函
verbal warning: 口頭警告 口頭勸喻 勸導
summons, summon, summonsed: 傳票 票控 傳喚
fined on the spot: 定額罰款 即時罰款 當場罰款 當場處罰
repeat violation, repeated violation: 屢次違規 再犯 累犯
penalty notice, penalty notice issued: 定額罰款通知書 罰款通知書 罰單
fines collected, amount of fine, fine amount: 罰款總額 罰款金額 罰沒金額 罰款
confiscated money, confiscated property, asset confiscated: 沒收財產 沒收資產 罰沒款 充公
restrained asset, freeze asset, frozen asset: 凍結資產 限制令 凍結
suspicious transaction, suspicious transaction report: 可疑交易 可疑交易報告 可疑財富
matching rate, match rate: 媒合率 配對率 匹配率 吻合率
disciplined: 處分 紀律處分 受處分 懲處
scammed, conned, duped, cheated out, swindled: 受騙 被騙 騙取 騙走
lose to scam, lose to fraud, lose to scammer, lost to fraud: 損失 被騙 財損 騙款
convicted person, people convicted, person convicted: 定罪 被定罪 判刑 判處
injured person, people injured, injured people, people hurt: 受傷 傷者 傷患 受傷人數
people killed, person killed, people dead, people died: 死亡 遇難 喪生 罹難 死亡人數
people missing, missing people: 失蹤 失聯 失蹤人數
people stranded, stranded tourist, stranded passenger: 滯留 被困 受困 滯留旅客
sick leave: 病假
emergency waiting time, er waiting time, emergency room wait: 急症室輪候時間 急症室 輪候時間 等候時間 候診
specialist outpatient, specialist outpatient clinic: 專科門診 專科門診診所 專科
triage: 分流 檢傷分類 分診
day surgery, day procedure: 日間手術
ct scan, ct scanner: 電腦掃描 CT 電腦斷層
mri, magnetic resonance imaging: 磁力共振 核磁共振 MRI 磁振造影
chemotherapy, chemo: 化療 化學治療
radiotherapy, radiation therapy: 放療 放射治療
proton therapy: 質子治療
gene therapy, cell therapy: 基因治療 細胞治療
anaemia, anemia: 貧血
allergy, allergic reaction: 過敏 過敏反應
miscarriage, stillbirth: 流產 死產
mosquito borne disease: 蚊媒傳染病 蚊媒疾病 病媒蚊
breeding site, breeding place, mosquito breeding site: 孳生地 孳生源 滋生地 積水容器
rodent control, rat control, rodent infestation: 滅鼠 防治鼠患 鼠患 鼠患參考指數
parallel trading, parallel goods: 水貨 水客 走水貨
smart clearance, contactless clearance, face clearance: 免出示證件 刷臉通關 非觸式 無感通關
exit entry, exit entry document: 出入境 出入境證件
border resident: 邊民
tropical depression: 熱帶低氣壓 熱帶低壓
monsoon, northeast monsoon: 季候風 季風 東北季風
strong monsoon signal: 強烈季候風信號
plum rain, meiyu: 梅雨
el nino: 厄爾尼諾 聖嬰
la nina: 拉尼娜 反聖嬰
visibility: 能見度
air temperature: 氣溫
cloud seeding, artificial rain, artificial rainfall: 人工增雨 人工影響天氣 人工降雨
earthquake drill, disaster drill: 防災演練 地震演練 應急演練
emergency drill: 應急演練 應變演習 緊急演練
flood relief: 抗洪 抗洪救災 防汛救災
fire hydrant: 消防栓 消火栓 街井
burned area, burnt area, area burned: 過火面積 焚毀面積 受害面積 燒毀
straw burning, burn straw: 秸稈焚燒 秸稈露天焚燒 焚燒稻草
joss paper, burn joss paper, incense: 紙錢 冥鏹 香燭 金紙
rescue boat, lifeboat: 救援艇 衝鋒舟 救生艇 橡皮艇
sandbag: 沙包 沙袋
water pump, pump: 抽水機 水泵 抽水泵 泵
life jacket, life vest: 救生衣
rescue operation, search operation, rescue mission: 救援行動 搜救行動 搜救 救援
number one alarm: 一級火警
number two alarm: 二級火警
special service call: 特別服務召喚
progression rate, university entrance rate, college entrance rate: 升學率 入學率 升讀大學
substitute teacher: 代課教師 代理教師 代課
native english teacher, foreign teacher: 外籍英語教師 外籍教師 外籍教學人員 外教
class cut, class reduction, cut class: 縮班 減班
stem education: STEM STEAM教育 創科教育 科學教育
childhood vaccine, childhood vaccination, childhood immunisation: 兒童疫苗 兒童免疫接種 國家免疫規劃 幼兒常規疫苗
immunisation, immunization: 免疫 免疫接種 免疫規劃
school dental service, school dental care: 學童牙科保健 學童牙科 口腔檢查 塗氟
child seat, child car seat, child safety seat: 兒童安全座椅 兒童束縛設備
child labour, child labor: 童工
playground, inclusive playground: 遊樂場 兒童遊樂場 共融遊樂場 共融式遊戲場
twin, twins: 雙胞胎 孖胎
community care fund: 關愛基金
care team, community care team: 關愛隊 地區服務及關愛隊伍
rural pension, resident pension, rural resident pension: 城鄉居民基本養老保險 基礎養老金 城鄉居民養老保險
enterprise retiree: 企業退休人員
voluntary contribution: 自願性供款 自願供款 自願提繳 任意性供款
empf, empf platform: 積金易
late contribution, default contribution: 拖欠供款 逾期供款 欠繳 滯納金
employee contribution, employer contribution: 僱員供款 僱主供款 個人繳費 單位繳費
elderly waiting list, care home waiting time: 輪候 安老宿位 輪候時間 輪候冊
caning, corporal punishment: 體罰
nursery school teacher, childcare worker, child care worker: 托育人員 保育員 幼兒工作員 教保員
emergency shelter: 臨時庇護中心 緊急庇護
cold shelter, night shelter, temporary cold shelter: 臨時避寒中心 避寒中心 夜間臨時避暑中心
heat shelter, cooling centre: 臨時避暑中心 避暑中心 避暑
protection order: 保護令 人身安全保護令 民事保護令 通常保護令
personal safety protection order: 人身安全保護令 人身保護令
restraining order, injunction: 禁制令 禁止令
strike off, struck off, deregister: 取消註冊 除名 除牌 註銷
flat rate, flat fee: 劃一 劃一收費 定額
nasal spray: 噴鼻式 噴鼻式疫苗 鼻噴
thousand people: 每千人 每千人口 千人
kidney dialysis, haemodialysis, hemodialysis: 透析 洗腎 血液透析
suicide attempt, attempted suicide: 企圖自殺 自殺未遂 自殺通報
cremation slot, cremation session: 火化時段 火化爐 火化服務
hospital appointment, clinic appointment, medical appointment: 預約 預約掛號 掛號
phone theft, stolen phone, lost phone: 手機失竊 失竊手機 盜竊手機 手機
rare disease drug, orphan drug: 罕見病用藥 罕見病藥物 罕藥
imported dengue, dengue imported: 輸入登革熱 境外移入 輸入個案
drinking age, legal drinking age: 法定飲酒年齡
child victim, underage victim: 未成年被害人 兒童受害人 受害兒童
student victim: 學生受害人 學生受騙
rescue dog team: 搜救犬隊 搜救犬
expired meat: 過期肉 過期肉類 過期食品
hygiene check, hygiene inspection: 衛生檢查 衛生巡查 衛生稽查
folk: 民眾 市民 居民 人
older folk, elderly folk: 老人 長者 老年人
young folk, young person: 青年 年輕人 青少年
city folk, townsfolk, urbanite: 市民 城鎮居民
villager, village folk: 村民
working folk, working people, wage earner, working population: 在職 就業人口 打工 受僱
medic: 醫生 醫師
noshow, fail to show up, fail to turn up: 缺席 未到場 爽約 失約
absentee rate, absence rate: 缺席率 缺勤率 缺考率
cutoff: 截止 截止日期 截止時間
attendance rate, turn up rate: 出席率 到場率
freebie, giveaway: 免費派發 贈送 贈品
perk, fringe benefit: 福利
boss: 僱主 負責人 老闆 老板
bigwig, top brass: 負責人 領導
newbie, newcomer, new entrant: 新人 新入職 新參加
quid, buck: 元
grand total: 總計 合計 共計
tally: 總數 累計 共
handed over late, late delivery, late handover: 逾期交付 延期交付 逾期交樓
snap up: 售出 搶購 認購
fork out, shell out, splash out: 支付 花費 消費 支出
rake in: 收入 錄得 收益
rip off, rip off price: 濫收 宰客 收費過高
ripped off, cheat customer: 宰客 被騙 欺客
cost of living, living cost: 生活費用 生活成本 生活開支
price tag: 造價 售價 價格
wait list, waitlist: 輪候冊 輪候 輪候名單
waitlisted: 輪候 輪候中
application backlog, housing backlog: 輪候 積壓
clear backlog: 清理積案 積壓
late payment, overdue payment: 逾期繳費 逾期付款 遲繳 欠款
late payment of wage, wage default: 欠薪 拖欠工資
bad debt: 壞帳 呆帳 壞賬 不良貸款
write off: 撇帳 核銷 撇賬 轉銷
fold up: 倒閉 結業 破產 清盤
deregistration: 註銷 注銷 取消登記
newly registered company, new company registration: 新註冊公司 新設企業 新成立公司
newly established enterprise, new enterprise: 新設企業 新設立企業 新登記企業
foreign company, foreign firm, foreign enterprise: 外資企業 外國公司 外企
private enterprise, private company, private firm: 民營企業 私營企業 民企
private economy, private sector: 民營經濟 私營機構
listed company, listed firm: 上市公司
parent company: 母公司
subsidiary, subsidiary company: 子公司 附屬公司
joint venture: 合資企業 合營
shell company: 空殼公司
family owned business, family business: 家族企業
micro enterprise, micro business, small and micro enterprise: 小微企業 微型企業
little giant, little giant firm, little giant enterprise: 小巨人 專精特新小巨人
specialised and new, specialized and new, specialised and sophisticated: 專精特新
unicorn, unicorn company, unicorn enterprise: 獨角獸企業 獨角獸
gazelle enterprise, gazelle company: 瞪羚企業
one person company: 一人公司
company registration: 公司註冊 商業登記
business registration: 商業登記 工商登記 企業登記
business licence, business license: 營業執照 商業登記證
business environment: 營商環境
business confidence: 營商信心 企業信心 景氣
labour department, labor department: 勞工處 勞動部門
labour bureau, labour affairs bureau, labor affairs bureau: 勞工事務局
labour inspection, labor inspection: 勞動檢查 勞動監察 勞動條件檢查
labour inspector, labor inspector: 勞工督察 勞動監察員 勞動檢查員
labour contract, employment contract, labor contract: 勞動合同 僱傭合約 勞動契約
collective contract, collective agreement: 集體合同 團體協約
contract signing rate: 簽訂率 簽約率
labour union, labor union, trade union, union: 工會 職工會
union member: 會員 工會會員
labour arbitration, labor arbitration: 勞動仲裁 勞動爭議仲裁 仲裁
labour relation, labor relation, industrial relation: 勞資關係 勞動關係
labor insurance: 勞保 勞工保險
employment insurance: 就業保險
employment injury insurance, industrial injury insurance: 工傷保險 職災保險
employee compensation: 僱員補償
job retention subsidy, job stabilisation subsidy, job stabilization: 穩崗返還 穩崗補貼 穩崗
placement: 安置 就業安置 成功就業
employment rate: 就業率
employment service: 就業服務
employment agency, job agency: 職業介紹所 人力資源服務機構 人力仲介
labour broker, labor broker, manpower agency: 人力仲介 仲介 勞務派遣
labour dispatch, labor dispatch, dispatched worker, agency worker: 勞務派遣 派遣勞工 派遣工
outsourced worker, outsourcing: 外判 外包 承攬
retraining, retrain: 再培訓 僱員再培訓
retraining course: 再培訓課程 培訓課程
vocational training, skill training, skills training: 職業培訓 技能培訓 職業訓練
vocational skill: 職業技能
skill test, skills test, trade test: 技能測試 技能檢定 技能鑑定
skill certificate, skill level certificate: 技能等級證書 職業技能證書
skilled talent, highly skilled talent: 技能人才 高技能人才
apprentice, apprenticeship: 學徒
trainee teacher: 實習生 實習
job seeking, job hunting, job hunter: 求職 求職者
job applicant: 求職者 應徵者 報考
jobs on offer, job on offer, position on offer: 提供職位 職位空缺 崗位 工作機會
new hire, new recruit: 新聘 新入職 新招
employed person, employed population, employed: 就業人口 就業人員 就業
self employed, self employment: 自僱 自營 個體
rural labour, rural labor, rural labourer: 農村勞動力
surplus labour, surplus labor: 富餘勞動力 剩餘勞動力
foreign labour, foreign labor: 外勞 外地僱員 移工 外籍勞工
blue card: 藍卡 外地僱員身份認別證
construction worker, building worker: 建築工人 建造業工人 地盤工人
day labourer, casual worker: 散工 臨時工 零工
white collar: 白領
blue collar: 藍領
cleaner, cleaning worker: 清潔工 清潔工人 環衛工人
security guard: 保安員 保安 保全
trucker: 貨車司機 卡車司機
bus driver: 巴士司機 公交司機 公車司機 車長
new form of employment, new employment form: 新就業形態
platform worker: 平台工作者 新就業形態勞動者 外送員
food courier, delivery man, delivery worker: 外賣員 騎手 外送員 快遞小哥
wage arrear: 欠薪 拖欠工資
wage protection: 工資保障 欠薪保障
wage level: 工資水平 薪酬水平
average wage, average salary, average pay: 平均工資 平均薪金 平均薪資
average annual wage, average annual salary: 年平均工資
starting salary, starting pay, starting wage: 起薪 起薪點
basic wage, basic salary, base pay: 底薪 基本工資 經常性薪資
regular earning: 經常性薪資
minimum monthly wage: 月最低工資 最低工資標準 每月基本工資
minimum hourly wage, hourly minimum wage: 最低時薪 小時最低工資 每小時基本工資
pay adjustment, salary adjustment: 薪酬調整 調薪
pay trend survey: 薪酬趨勢調查
allowance rate: 津貼額
year end bonus, annual bonus: 年終獎 年終獎金
thirteenth month pay, double pay: 雙糧
severance, severance payment: 遣散費 資遣費 解僱賠償
mass layoff: 大量解僱 裁員
laid off worker: 下崗 被裁 資遣
furloughed worker, reduced hour: 減班休息 無薪假
job cut: 裁員 減少職位
paid sick leave: 病假 有薪病假
annual leave, paid annual leave, paid leave: 年假 有薪年假 特休 帶薪年休假
take up rate: 使用率 參與率 領取率
working week, work week, weekly working hour: 每周工時 周工時 工時
rest day: 休息日 例假
heat stroke at work, heat stress: 工作暑熱 中暑
fatal work accident, fatal workplace accident: 致命工業意外 死亡事故 職災死亡
occupational injury: 職業傷害 工傷 職災
safety training: 安全培訓 安全訓練
job quota: 配額 外勞配額
imported worker quota, labour quota: 輸入勞工 配額
hometown job, start business at home: 返鄉創業
start a business, start business: 創業 開業
start up loan, startup loan, business start up loan: 創業擔保貸款 創業貸款
starter home: 首置 首置盤
homebuyer, home buyer, flat buyer: 買家 購房者 買樓 置業者
homeowner, home owner, flat owner: 業主
housing stock: 房屋總數 單位總數 存量
housing supply, flat supply: 房屋供應 供應量
private housing, private residential: 私人住宅 私人住宅單位
private flat, private residential unit: 私人住宅單位
residential unit, residential flat, dwelling: 住宅單位 住宅 住房
residential building: 住宅樓宇 住宅大廈 居民樓
residential property price index, home price index, housing price index: 樓價指數 房價指數 住宅售價指數
rental index, rent index: 租金指數
rent support: 租金補貼 租金補助 租賃補貼
rent relief, rent waiver, rent free: 免租 減免租金 租金減免 寬減租金
rent arrear: 拖欠租金 欠租
rental home, rental housing, rental flat: 租賃住房 出租房 出租單位
rental yield: 租金回報率
rental contract, tenancy agreement, lease contract: 租約 租賃合同 租約登記
rent to buy, tenant purchase: 租置
shared ownership home, shared ownership housing, joint ownership housing: 共有產權房 共有產權住房
affordable rental housing, guaranteed rental housing: 保障性租賃住房
affordable housing unit: 保障性住房 經濟房屋
sandwich class housing: 夾屋 夾心階層
senior apartment, elderly apartment: 長者公寓
home for the young, youth hostel: 青年宿舍 青年旅舍
youth apartment, talent apartment: 人才公寓 青年公寓
shanty town, shantytown, shanty town redevelopment: 棚戶區 棚改
urban village, village in the city: 城中村
dilapidated house, dangerous building, unsafe building: 危房 危樓 危舊房
dilapidated rural house: 農村危房
old community renovation, old neighbourhood renovation: 老舊小區改造
old residential area: 老舊小區
walk up building, tenement building, tenement: 唐樓 舊樓
lift installation, elevator installation, install lift, install elevator: 加裝電梯 增設電梯 加建升降機
lift inspection, elevator inspection: 電梯檢驗 升降機檢查
building inspection: 驗樓 樓宇檢驗 強制驗樓
mandatory building inspection: 強制驗樓
window inspection: 驗窗 強制驗窗
building maintenance, building repair: 樓宇維修 大廈維修
building management: 大廈管理 樓宇管理
owner corporation, owners corporation: 業主立案法團 法團
management fee, property management fee: 管理費 物業費
property management, property management company: 物業管理 物業管理公司
estate agent, property agent, housing agent: 地產代理 房產中介 地產中介 不動產經紀
unlicensed agent: 無牌代理 無牌
second hand housing: 二手房 二手住宅
primary market home: 一手住宅 新房
first hand residential property: 一手住宅物業
unsold flat, unsold home, unsold inventory: 未售出單位 貨尾 待售面積 庫存
housing inventory, home inventory: 商品房待售面積 庫存
uncompleted housing, unfinished housing, unfinished home: 保交樓 保交房 爛尾樓
deliver home, home delivery guarantee: 保交房 保交樓
floor space sold, sold area: 銷售面積
floor space: 建築面積 樓面面積
construction area: 施工面積 建築面積
stamp duty: 印花稅
property tax, house tax: 房產稅 房屋稅 物業稅
land tax: 地價稅 土地稅
land value increment tax: 土地增值稅
land price: 地價
land supply, land for housing: 土地供應 供地
land use, land use right: 土地用途 土地使用權
land sale programme, land sale list: 賣地計劃
land grant, land concession: 批地 土地批給
idle land: 閒置土地 閒置
undeveloped land: 未開發土地
reclamation, land reclamation: 填海 填海造地
brownfield, brownfield site: 棕地
mortgage loan, home loan, housing loan: 按揭貸款 住房貸款 房貸 樓宇按揭
new mortgage, new mortgage loan: 新取用按揭 新批按揭 新批住宅按揭
negative equity: 負資產
mortgage rate: 房貸利率 按揭利率
delinquency ratio, delinquency rate, overdue rate: 拖欠比率 逾期率
rescheduled loan: 重組貸款
loan to value ratio, loan to value: 按揭成數 貸款與價值比率
transaction volume, deal volume: 成交量 交易量 成交宗數 買賣宗數
transaction price, deal price: 成交價
winning bid: 中標價 得標 中標 標書
highest bid, top bid: 最高標價 最高出價 最高投標
tender price, bid price: 標價 投標價
open tender, public tender, public bidding: 公開招標 公開投標 公開競投
tender result: 招標結果
auction: 拍賣 拍賣會
office building, office block: 辦公樓 寫字樓 辦公大樓
grade a office, prime office: 甲級寫字樓 甲級辦公樓
shopping mall, shopping centre, shopping center, mall: 商場 購物中心 商業綜合體
industrial building, factory building: 工業大廈 工廈 廠房
high rise, high rise building: 高層建築 高層大廈 高樓
skyscraper, tower block: 摩天大樓 大樓 高樓
building completion, building completed: 建築物落成 落成 竣工
completion date, completion time: 落成日期 完工 竣工
progress rate, construction progress: 施工進度 工程進度
handover: 移交 交付 回歸
hand over flat: 交樓 交付 入伙
flat intake: 入伙
site clearance: 清拆 拆遷
squatter clearance: 清拆 寮屋
squatter, squatter hut: 寮屋
demolition order, removal order: 清拆令
slope work: 斜坡 斜坡維修
slope slide, slope failure: 山泥傾瀉 邊坡崩塌 滑坡
slide, slid: 下滑 滑落 下跌
retaining wall: 擋土牆 護土牆
subsidence: 路陷 塌陷 地陷 沉降
excavation, road excavation: 挖掘 掘路
prefabricated building, prefab building: 裝配式建築
green building: 綠色建築
steel bar, rebar: 鋼筋
ready mixed concrete, concrete: 混凝土
crane: 天秤 塔吊 起重機
main contractor: 總承建商 總承包
subcontractor: 分判商 分包商
architect: 建築師
engineer: 工程師
public work, public works, public works project: 公共工程 基本工程 工務工程
infrastructure, infrastructure investment: 基礎設施 基建 基礎設施投資
key project, major project: 重點項目 重大項目
utility tunnel, common utility tunnel: 綜合管廊 共同管道
sponge city: 海綿城市
urbanisation rate, urbanization rate: 城鎮化率
ride, metro ride: 乘坐 客流 人次 客運量
rider: 騎手 乘客
carry rider, carry passenger: 載客 運送旅客 發送旅客
passenger trip made: 人次 客運量
daily ridership, daily passenger volume, daily patronage: 日均客運量 日均客流量 每日乘客量
passenger flow: 客流 客流量
daily passenger flow: 日均客流 日客流量
cross regional trip, cross regional passenger: 跨區域人員流動量 人員流動量
rail trip: 鐵路發送旅客 鐵路客運量
trips made by rail: 鐵路發送旅客
extra train, additional train: 加開列車 增開 加開
train ticket, rail ticket: 火車票 車票
train service: 列車服務 車務
train fault, signal fault, signalling fault: 列車故障 訊號故障 信號故障
service disruption, service delay: 服務延誤 服務受阻
metro station, subway station, mrt station: 地鐵站 車站 捷運站
metro train, subway train: 列車 地鐵列車
train car, carriage, train carriage: 車廂 車卡
high speed railway network: 高鐵網 高速鐵路
intercity railway, intercity rail: 城際鐵路 城際
tram: 電車 有軌電車
monorail: 單軌
bus stop: 巴士站 公交站 公車站
bus route, bus line: 巴士路線 公交線路 公車路線
bus company: 巴士公司 公交公司 客運公司
bus fare: 巴士票價 車費 公車票價
bus service: 巴士服務 公交服務
bus depot, depot: 車廠 車場
feeder bus, shuttle bus, shuttle: 接駁巴士 穿梭巴士 接駁車
school bus driver: 校車司機
night bus: 通宵巴士 夜班車
hydrogen bus, hydrogen vehicle, hydrogen fuel cell vehicle: 氫能巴士 氫燃料電池汽車 氫能車
barrier free taxi, wheelchair taxi: 無障礙的士 通用計程車 無障礙出租車
taxi fleet: 的士車隊
taxi fare, cab fare: 的士收費 的士車費 計程車費率
taxi licence, taxi license: 的士牌照
taxi driving licence, taxi licence exam, taxi written test: 的士筆試 的士駕駛執照
flagfall, flag fall: 起錶 落旗 起步價 起跳價
refusal of hire, refuse hire: 拒載
electronic payment, e payment, mobile payment, digital payment: 電子支付 移動支付 行動支付 電子付款
octopus: 八達通
stored value: 儲值 儲值支付
monthly pass, monthly ticket: 月票 全月通
multi ride pass: 聯票
fare subsidy, transport fare subsidy: 公共交通費用補貼 車費補貼 交通津貼
transfer discount, interchange discount: 轉乘優惠 轉車優惠
electronic toll, electronic toll collection: 電子收費 不停車收費 易通行
toll station, toll plaza, tollgate: 收費站 收費廣場
toll revenue: 通行費收入 隧道費收入
tunnel toll: 隧道費
road toll, highway toll, expressway toll: 通行費 高速公路通行費
service area, rest area: 服務區 休息站
highway mileage, road mileage: 公路里程 通車里程
expressway mileage: 高速公路里程
rural road: 農村公路
cycle track, cycling track, bike lane, cycle path: 單車徑 自行車道
footbridge, pedestrian overpass: 行人天橋 天橋
pavement, sidewalk, footpath: 行人路 人行道
barrier free facility, barrier free access: 無障礙設施 無障礙通道
traffic sign, road sign: 交通標誌 路牌
traffic control, traffic restriction: 交通管制 限行
driving instructor, driving school: 駕駛教師 駕校 駕訓班
new driver: 新領證駕駛人 暫准駕駛執照
licensed driver: 駕駛人 機動車駕駛人 持牌駕駛者
motor vehicle: 機動車 汽車
commercial vehicle: 商用車 商用車輛
private vehicle, passenger car, passenger vehicle: 私家車 乘用車 小客車
light goods vehicle, van: 輕型貨車 小貨車 客貨車
heavy goods vehicle, heavy truck: 重型貨車 大貨車 重型卡車
hybrid car, hybrid vehicle, plug in hybrid: 混合動力 插電式混合動力 油電混合車
battery car, battery electric vehicle: 純電動汽車 電動車
ev charger, ev charging pile, electric vehicle charger: 充電樁 電動車充電 充電器
fast charger, fast charging: 快速充電 快充 快速充電器
public charger, public charging pile: 公共充電樁 公共充電
charging port, charging gun, charging connector: 充電槍 充電接口
battery swap station, battery swapping: 換電站
car number plate auction, number plate auction: 車牌拍賣 號牌競拍
car plate lottery, plate lottery, licence plate lottery: 搖號 小客車指標
personalised plate, vehicle registration mark: 車輛登記號碼 自訂車牌
first registration, newly registered vehicle, newly registered car: 首次登記 新登記 新領牌
first registration tax: 首次登記稅
vehicle purchase tax: 車輛購置稅
vehicle licence fee, annual licence fee: 牌費 牌照費
vehicle inspection, car inspection, annual inspection: 驗車 車輛檢驗 年檢
scrappage, phase out: 報廢 淘汰
scrap car, scrapped vehicle, scrapped car: 報廢車 報廢汽車 報廢機動車
scrappage scheme, scrappage subsidy: 報廢更新補貼 淘汰計劃 報廢更新
old diesel vehicle, old diesel truck: 老舊柴油車 歐盟四期柴油
car sale, auto sale, vehicle sale: 汽車銷量 汽車銷售
car output, auto output, vehicle output: 汽車產量
carmaker, automaker, auto company: 車企 汽車製造商
used car, second hand car, second hand vehicle: 二手車 中古車
airbag: 安全氣囊 氣囊
defective vehicle, defective car, faulty car: 缺陷汽車 缺陷
vehicle recall, car recall: 召回 汽車召回
defect: 缺陷 瑕疵
low altitude economy: 低空經濟
low altitude route, low altitude flight: 低空航線 低空飛行
registered drone: 實名登記無人機 無人機登記 登記無人機
drone flight, drone delivery: 無人機飛行 無人機配送
drone operator, drone pilot: 無人機操控員 無人機操作人 操控員執照
illegal drone flight, drone violation: 黑飛 違規飛行 遙控無人機違規
general aviation: 通用航空
airline, air carrier: 航空公司
load factor, passenger load factor, seat load factor: 客座率 載客率 客座利用率
air route, flight route: 航線
air traffic: 航空交通 空運
flight punctuality, flight on time rate: 航班正常率 航班準點率
delayed flight, flight delay: 航班延誤 延誤航班
diverted, diverted flight, divert: 轉飛 備降 改道 分流
international flight: 國際航班
domestic flight: 國內航班
international route: 國際航線
air cargo throughput, cargo and mail throughput: 貨郵吞吐量 航空貨運量
air ticket, plane ticket, flight ticket: 機票
fuel surcharge: 燃油附加費 燃油附加
airport construction fee, airport tax: 機場建設費 離境稅
plane, airplane, aeroplane, aircraft: 飛機 客機 航機
airline pilot: 機師 飛行員
cabin crew, flight attendant: 空服員 空中服務員 機組人員
power bank: 充電寶 行動電源 外置充電器 移動電源
ferry route: 渡輪航線 航線 輪渡航線
ferry fare: 船費 渡輪收費 渡輪票價
inland waterway, inland water: 內河 內河航道
waterway: 航道 水路
cargo ship, freighter: 貨船 貨輪
bulk carrier: 散貨船
oil tanker: 油輪 油船
container ship, container vessel, boxship: 集裝箱船 貨櫃船
barge: 躉船 駁船
yacht, pleasure boat, pleasure vessel: 遊艇 遊樂船
call at port, port call, ship call: 靠泊 進出港 到港 抵港船次
vessel arrival, ship arrival: 抵港船次 抵港 到港
ship registration, shipping register: 船舶註冊 船舶登記
shipyard, shipbuilding: 造船 船廠 造船業
shipbuilding order: 新接訂單 造船訂單
ship completion: 造船完工量
shipping: 航運
container terminal: 貨櫃碼頭 集裝箱碼頭
teu throughput: 標準箱 貨櫃吞吐量
foreign trade cargo: 外貿貨物 外貿貨物吞吐量
automated terminal: 自動化碼頭
ship lock: 船閘
canal: 運河
dredge, dredging: 疏浚 清淤
logistics: 物流
logistics cost: 物流成本 物流費用
single window: 單一窗口
travel agency, travel agent: 旅行社 旅行代理商
tour guide, tourist guide: 導遊
tour leader, tour escort: 領隊
forced shopping: 強迫購物
tour fare: 團費
travel subsidy, tourism subsidy: 旅遊補助 旅遊補貼
holiday trip, holiday travel: 假期出遊 出遊人次 國內出遊
holiday maker, holidaymaker, vacationer: 遊客 旅客
holiday spending: 假期消費 出遊總花費 旅遊消費
total tourist spending, total spending of visitor: 旅遊總消費 總花費 出遊總花費
inbound consumption: 入境消費
overseas visitor, international visitor: 外國遊客 入境外國人 國際旅客 入境遊客
visitor number, tourist number: 遊客人次 訪客人次 旅客人次 接待遊客
receive visitor, receive tourist: 接待遊客 接待旅客
hotel room: 酒店客房 客房 房間
hotel occupancy rate, hotel occupancy: 酒店入住率 酒店客房平均入住率 住用率
hotel stay, stay at hotel: 酒店住客 住宿
hotel bed: 床位
hotel booking: 酒店預訂 訂房
illegal guesthouse, unlicensed guesthouse: 無牌賓館 非法旅館 非法民宿
illegal accommodation, illegal inn: 非法提供住宿 非法旅館 非法旅宿
illegal homestay: 非法民宿
accommodation: 住宿
campsite, campground, camping site: 營地 露營區 露營地 露營場
camping, camper: 露營 露營人士
recreational vehicle, caravan, motorhome: 房車 露營車
theme park, amusement park: 主題公園 樂園 遊樂場
country park: 郊野公園
national park: 國家公園
forest park: 森林公園 森林遊樂區
sport park, sports park: 運動公園 體育公園
national geopark, geopark: 地質公園
ski resort, ski field: 滑雪場 雪場
ice and snow tourism, winter tourism: 冰雪旅遊 冰雪
ice and snow economy: 冰雪經濟
skier: 滑雪 雪友
red tourism: 紅色旅遊
rural tourism: 鄉村旅遊
leisure farm, leisure agriculture: 休閒農場 休閒農業 休閑農業
night economy: 夜間經濟 夜經濟
duty free shop, duty free store: 免稅店
duty free shopping, duty free sale: 免稅購物 離島免稅 免稅品銷售
duty free shopper: 免稅購物人次 購物人次
instant tax refund, refund upon purchase: 即買即退
tax refund shop, tax refund store: 退稅商店
concert economy, mega event: 盛事 演唱會
concert goer, concertgoer: 觀眾 樂迷 歌迷
fan: 球迷 粉絲 樂迷 影迷
sports event, sport event, sporting event: 體育賽事 賽事
competition, contest, tournament: 比賽 賽事 大賽 錦標賽
championship: 錦標賽
regular season: 例行賽 常規賽
playoff, postseason: 季後賽
grand final: 總決賽 決賽
home game, home match: 主場
league: 聯賽 聯盟
village super league, cun chao, village football: 村超
village basketball: 村BA
asian games, asiad: 亞運會 亞運
olympic games, olympics: 奧運會 奧運
paralympic games: 殘奧會 帕運
world university games, universiade: 大運會 世大運
world games: 世運會 世運
school games: 學界 全中運
deaflympics: 聽障達福林匹克運動會 聽障奧運 達福林匹克
world championship, world champion: 世界錦標賽 世界冠軍 世錦賽
silver medal, silver: 銀牌
bronze medal, bronze: 銅牌
gold: 金牌 黃金 金
medal table, medal tally, medal count: 獎牌榜 獎牌總數 獎牌數
gold medallist, gold medalist: 金牌得主
delegation: 代表團
squad, national team: 代表隊 國家隊
freestyle, freestyle swimming: 自由泳 自由式
breaststroke: 蛙泳 蛙式
backstroke: 仰泳 仰式
butterfly stroke: 蝶泳 蝶式
medley relay: 混合泳接力
relay, relay race: 接力
hurdle: 跨欄
long jump: 跳遠
high jump: 跳高
table tennis, ping pong: 乒乓球 桌球
badminton: 羽毛球
fencing: 劍擊 擊劍
weightlifting: 舉重
cycling: 單車 自行車
rowing: 賽艇 划船
diving: 跳水 潛水
triathlon: 三項鐵人 鐵人三項
football, soccer: 足球
basketball: 籃球
baseball: 棒球
volleyball: 排球
golf: 高爾夫
marathon: 馬拉松
half marathon: 半馬拉松 半馬 半程馬拉松
full marathon: 全程馬拉松 全馬
ten km race, 10km race: 十公里
course record: 賽會紀錄 大會紀錄
world record: 世界紀錄
personal best: 個人最好成績 個人最佳
finish time, finishing time, winning time: 完賽時間 成績 時間
overall winner: 總冠軍 冠軍
foreign runner, overseas runner: 海外跑手 外籍選手 外國選手 國外跑者
race place, marathon place, race quota: 名額 參賽名額
sports facility, sports venue: 體育設施 體育場地 運動場館
sports ground area: 人均體育場地面積
football field, soccer field: 足球場
ice rink, skating rink: 溜冰場 滑冰場
sports court: 球場 場地
venue hire, venue booking, court booking: 訂場 場地預訂 租用
scalper, scalping, ticket touting, ticket tout: 黃牛 炒票 炒場
real name, real name registration: 實名 實名制 實名登記
physical exercise, physical activity, exercise regularly: 體育鍛煉 運動人口 經常參加體育鍛煉
fitness test: 體質測試 體適能
cultural centre, cultural center: 文化中心 文化館
cultural performance, art performance: 文藝演出 演出
performance show, stage performance: 演出 場次
art festival, arts festival: 藝術節
film festival: 電影節 影展
music festival: 音樂節
new year eve countdown, countdown: 跨年 倒數
theatre, theater: 劇院 劇場 戲院
theatre seat, theater seat: 座位
auditorium, hall: 演藝廳 禮堂 音樂廳
orchestra: 樂團 管弦樂團
cantonese opera: 粵劇
chinese opera, peking opera: 戲曲 京劇
art gallery, art museum: 美術館 藝術館
palace museum: 故宮 故宮博物院
science museum: 科學館 科技館 科學博物館
memorial hall: 紀念館
calligraphy: 書法
painting: 畫作 繪畫 畫
sculpture: 雕塑
collection item, museum piece: 藏品 館藏 展品
museum collection item: 藏品 館藏文物
acquire, newly acquired: 徵集 購藏 入藏 收購
donate relic, donated relic: 捐贈文物 文物捐贈
relic return, return relic, repatriate relic, lost relic: 流失文物 文物返還 追索返還
unearth relic, unearthed relic, excavated artefact, artefact, artifact: 出土文物 文物
dig, archaeological dig, archaeological excavation: 考古發掘 發掘 考古
archaeologist: 考古人員 考古隊 考古學家
tomb: 墓葬 古墓 墓
oracle bone, oracle bone inscription: 甲骨 甲骨文
bamboo slip: 竹簡 簡牘
wreck, sunken ship: 沉船
underwater archaeology: 水下考古
underwater: 水下
porcelain, ceramic: 瓷器 陶瓷
bronze ware: 青銅器
cultural relic protection unit, protected heritage site: 文物保護單位
immovable cultural relic: 不可移動文物
cultural relic census: 文物普查
world heritage, world heritage site: 世界遺產 世遺
graded building, historic building, historical building: 歷史建築 評級
declared monument, monument: 法定古蹟 古蹟
intangible heritage, intangible heritage item: 非物質文化遺產 非遺
inheritor, intangible heritage inheritor: 傳承人 非遺傳承人
cultural and creative product, souvenir: 文創產品 文創 紀念品
visitor cap, visitor limit, daily visitor limit: 限流 每日限額 預約限額 承載量
library visit, library visitor: 到館人次 入館人次 進館人次
library branch, branch library: 分館
mobile library: 流動圖書館 行動圖書館
self service kiosk, self service machine, self service terminal, kiosk: 自助服務機 自助機 自助終端 服務機
self service: 自助 自助服務
self service library, self service library station: 自助圖書館 自助圖書站
borrow book, book borrowed, book lending: 借閱 外借 借書
loan item, item on loan: 外借
library material, library item: 圖書館資料 館藏 館藏資料
lost book: 遺失 遺失圖書
reading rate, book reading rate: 閱讀率 綜合閱讀率
reading room, study room: 閱覽室 自修室 自習室
bookstore, bookshop: 書店 實體書店
publication, publish title: 出版物 出版
archive: 檔案 檔案館
movie goer, moviegoer, cinema goer: 觀影人次 觀眾
movie ticket, cinema ticket: 電影票 戲票
cinema screen: 銀幕
landline, fixed line, fixed telephone: 固定電話 固網 市話
telecom, telecommunication: 電信 電訊 通信
telecom business revenue, telecom revenue: 電信業務收入
telecom operator, telecom company, telco: 電信企業 電訊商 電信業者 運營商
subscriber, account holder: 用戶 客戶
5g user, 5g subscriber: 5G用戶 5G移動電話用戶
gigabit, gigabit user, gigabit broadband: 千兆 千兆寬帶 千兆用戶
fibre, fiber, optical fibre, optical fiber: 光纖 光纜
fibre to the home, fiber to the home: 光纖到戶
cable, submarine cable, undersea cable: 海底電纜 海纜 海底光纜
roaming, roaming charge, roaming fee: 漫遊 漫遊費 漫遊收費
internet of things, internet of things terminal, iot: 物聯網 物聯網終端
signal coverage, network coverage: 網絡覆蓋 信號覆蓋 覆蓋率
network outage, network disruption: 網絡中斷 通訊中斷 服務中斷
spectrum: 頻譜
real name sim registration, sim registration: 電話卡實名登記 實名登記
junk call, spam call, cold call: 騷擾電話 促銷電話 推銷電話
spam message, junk message, spam: 垃圾信息 垃圾短信 濫發
number portability, switch carrier: 攜號轉網 號碼可攜
livestream sale, live commerce: 直播帶貨 直播電商
online shopping, online retail, internet shopping: 網購 網上零售 網絡購物
online retail sale, online sale: 網上零售額 網絡零售額
online shopper: 網購用戶 網絡購物用戶
digital economy: 數字經濟 數碼經濟 數位經濟
digital product: 數碼產品
software revenue: 軟件業務收入 軟件業
game approval, video game licence: 遊戲版號 版號
hacker attack: 網絡攻擊 網路攻擊 資安
cyber security, cybersecurity, network security: 網絡安全 資安 網路安全
harmful information, illegal content: 有害信息 違法信息 不良信息
fake news, rumour, rumor: 謠言 假訊息 虛假信息
close account, account shut: 關閉賬號 處置賬號 關停賬號
large language model, large model, ai model: 大模型 生成式人工智能
post office, postal outlet: 郵局 郵政網點 郵政局
postman, mail carrier: 郵差 投遞員
postage, postage rate: 郵費 郵資
stamp, postage stamp: 郵票
commemorative stamp, special stamp: 紀念郵票 特別郵票 特種郵票
first day cover: 首日封
registered mail: 掛號 掛號郵件
postal revenue, postal business revenue: 郵政行業業務收入 郵政收入
express delivery revenue, courier revenue: 快遞業務收入
express delivery company, courier company, courier firm: 快遞企業 快遞公司
deliver parcel, parcel delivered, parcel handled: 快遞業務量 投遞量 攬收
piece of mail: 郵件 件
undeliverable mail, lost mail, lost parcel: 無法投遞郵件 郵件遺失 丟失
commemorative coin: 紀念幣
commemorative note, commemorative banknote: 紀念鈔 紀念鈔票
banknote, bank note: 鈔票 紙幣
new note, new banknote: 新鈔
coin: 硬幣
government website: 政府網站
government hotline, 12345 hotline: 12345熱線 政務服務便民熱線 政府熱線
one stop service, one stop: 一站式 一站式服務
one visit: 最多跑一次 只跑一次
apply online, online application: 網上申請 線上申請 網上辦理
online service, e service, electronic service: 電子服務 網上服務 線上服務
online processing rate, online handling rate: 網上可辦率 網辦率
cross provincial service, cross province handling: 跨省通辦
government service: 政務服務 公共服務 政府服務
government affair: 政務
administrative approval, administrative licence: 行政審批 行政許可
approval time, processing day, turnaround time: 審批時限 審批時間 辦理時限
issue id card, id card replacement, identity card replacement: 換領身份證 身份證換領
replacement card, lost card: 補領 補發
smart city: 智慧城市 智能城市
digital id, digital identity, iam smart: 智方便 數字身份
one account, macao one account: 一戶通
open data, open dataset, dataset: 開放數據 資料集 數據集
government department: 政府部門
civil service post, government post, public post: 公務員職位 職位
public service exam: 公務員考試 國考 高普考
civil service recruitment: 公務員招聘 公務員招錄
public institution: 事業單位
exam pass rate: 錄取率 及格率
case handled, case processed: 辦理 處理個案 受理
ombudsman: 申訴專員
audit: 審計
auditor: 審計師 審計署 審計
government information disclosure, information disclosure: 政府信息公開 信息公開
disclosure: 披露 公開
public consultation, consultation: 公眾諮詢 諮詢
submission received, opinion received: 意見 收到意見
legislation, bill passed: 立法 法案
procurement contract, government procurement: 政府採購 採購合同
core inflation, core cpi, core inflation rate: 核心CPI 核心通脹 基本通脹
underlying inflation: 基本通脹
composite consumer price index, composite cpi: 綜合消費物價指數
inflation rate: 通脹率 通貨膨脹率
deflation: 通縮
pork price: 豬肉價格
vegetable price: 蔬菜價格 菜價
food price: 食品價格 食品類價格
egg price: 蛋價 雞蛋價格
gold price: 金價
grain price, grain purchase price: 糧食收購價 收購價
retail price: 零售價 零售價格
wholesale price: 批發價 批發價格
guide price, price guideline: 指導價 指引價
price index: 物價指數 價格指數
price cap: 限價 價格上限
price monitoring: 價格監測
deficit rate, deficit to gdp ratio, deficit ratio: 赤字率
government debt, public debt: 政府債務 公共債務 公債
local government debt: 地方政府債務
special bond, special purpose bond: 專項債券 專項債
green bond: 綠色債券 綠債
silver bond: 銀色債券
household deposit, resident deposit: 住戶存款 居民存款
bank deposit, total deposit: 存款總額 存款
household saving, personal saving: 儲蓄 居民儲蓄
m2 money supply, money supply, broad money: 廣義貨幣 貨幣供應量
social financing, aggregate financing: 社會融資規模
new loan, new yuan loan: 新增貸款 新增人民幣貸款
inclusive loan, inclusive finance: 普惠貸款 普惠金融 普惠小微貸款
green loan: 綠色貸款
consumer loan: 消費貸款
personal loan: 私人貸款 個人貸款
interest subsidy, discount interest, loan interest subsidy: 貼息 利息補貼
reserve requirement ratio, required reserve ratio, rrr: 存款準備金率 準備金率
loan prime rate, lpr: 貸款市場報價利率
base rate, policy rate: 基本利率 政策利率
deposit rate: 存款利率
rate cut, interest rate cut: 減息 降息
rate hike, interest rate hike: 加息 升息
monetary base: 貨幣基礎
exchange fund: 外匯基金
fiscal reserve: 財政儲備
rmb deposit, yuan deposit, renminbi deposit: 人民幣存款
foreign currency deposit: 外幣存款
current account: 經常賬戶 經常帳
balance of payment: 國際收支
trade balance: 貿易差額 貿易順差
exchange rate index: 匯率指數
stock exchange, bourse: 交易所 證券交易所 聯交所
stock market, share market: 股市 股票市場
market capitalisation, market capitalization, market cap: 市值 總市值
share price, stock price: 股價
newly listed company: 新上市公司
dividend: 股息 分紅 派息
shareholder: 股東
insurer, insurance company, insurance firm: 保險公司 保險機構
insurance policy: 保單
premium income: 保費收入
agricultural insurance: 農業保險
insurance agent: 保險代理人 保險中介人
virtual bank: 虛擬銀行
bank branch: 分行 銀行網點
atm, cash machine: 自動櫃員機 提款機 ATM
banker, bank staff: 銀行職員 銀行員工
bank card holder, cardholder: 持卡人
digital yuan, digital renminbi, e cny: 數字人民幣 數碼人民幣
fund size: 基金規模
asset under management, assets under management: 管理資產 資產管理規模
total asset: 總資產 資產總額
total liability, liability: 負債 負債總額
return rate, rate of return, investment return: 回報率 投資回報 收益率
gross profit: 毛利
loss making: 虧損
operating income, operating revenue, business revenue: 營業收入 營收
operating cost, running cost, operating expense: 營運成本 經營開支 營運開支
industrial profit, profit of industrial enterprise: 規模以上工業企業利潤 工業企業利潤 利潤總額
industrial output: 工業產值 工業增加值 工業總產值
industrial value added: 工業增加值 規模以上工業增加值
industrial production index: 工業生產指數
industrial park: 工業園 產業園 園區 工業園區
economic zone, development zone: 經濟開發區 開發區
economic indicator: 經濟指標
economic loss of disaster: 直接經濟損失
business index, prosperity index: 景氣指數 景氣燈號
consumer confidence index, consumer confidence: 消費者信心指數
gini coefficient: 基尼系數 堅尼系數 吉尼係數
poverty household: 低收入戶 低收入家庭 貧困戶
median household income: 家庭住戶每月入息中位數 入息中位數
median income, median monthly income: 收入中位數 入息中位數
urban rural income gap, income gap: 城鄉居民收入比 貧富差距 收入差距
household expenditure, household spending: 住戶開支 家庭支出 消費支出
consumption expenditure, consumer spending: 消費支出 消費開支
final consumption: 最終消費支出
engel coefficient: 恩格爾系數
statistics bureau, statistics department: 統計局 統計處
statistic, statistics: 統計 統計數字 數據
data, figure: 數據 數字 資料
household survey, sample survey: 抽樣調查 住戶調查
sample size, respondent, interviewee: 受訪者 受訪 被訪者
response rate: 回應率 回覆率
capita: 人均
gdp of the province, provincial gdp: 地區生產總值
regional gdp: 地區生產總值
total import and export, import and export: 進出口 進出口總值 進出口總額
merchandise export, export of goods: 整體出口 貨物出口 商品出口
total export: 整體出口 出口總額 總出口
total import: 進口總額 整體進口 總進口
service trade, trade in service: 服務貿易
export order: 外銷訂單 出口訂單
cross border e commerce, cross border ecommerce: 跨境電商 跨境電子商務
bulk commodity: 大宗商品
trading partner, trade partner: 貿易夥伴
export destination: 出口目的地 出口市場
tariff: 關稅
tariff rate: 關稅稅率 稅率
zero tariff: 零關稅
export tax rebate, export rebate: 出口退稅
export control: 出口管制
anti dumping: 反傾銷
anti dumping duty: 反傾銷稅
trade agreement, free trade agreement, fta: 自由貿易協定 自貿協定 貿易協定
free trade port: 自由貿易港 自貿港
pilot free trade zone: 自由貿易試驗區 自貿試驗區
foreign capital, utilised foreign capital, utilized foreign capital: 實際使用外資 外資
outbound investment, outward direct investment: 對外直接投資 對外投資
contract value, contracted investment: 合同金額 簽約金額 合同額
investment project, signed project: 投資項目 簽約項目
total investment: 總投資 總投資額
customs broker: 報關 報關企業
customs declaration form: 報關單
taxpayer, tax payer: 納稅人 納稅義務人
tax office, tax department, tax bureau, taxman: 稅務局 稅務部門 稅務機關 國稅局
tax filing, file tax, tax declaration: 報稅 申報 納稅申報
tax and fee cut: 減稅降費
tax revenue collected, collect tax: 徵收稅款 稅收收入
tax allowance: 免稅額
tax deduction: 扣除 專項附加扣除 稅務扣減
special additional deduction: 專項附加扣除
additional deduction, super deduction: 加計扣除
tax threshold: 起徵點 免稅額
consumption tax: 消費稅
resource tax: 資源稅
gaming tax, gambling tax: 博彩稅
tourism tax, tourist tax: 旅遊稅
hotel tax, hotel accommodation tax: 酒店房租稅 旅遊稅
plastic waste: 塑料廢物 塑膠廢料
sugar tax: 糖稅
carbon tax, carbon fee: 碳費 碳稅
assess tax, tax assessment, tax bill: 稅單 評稅 核定稅額
tax arrear, overdue tax: 欠稅 欠繳稅款
tax inspection, tax audit: 稅務稽查 查稅
tax credit: 納稅信用 稅收抵免
market stall: 攤檔 檔位 攤位 街市檔位
stallholder, stall operator, stall owner: 攤販 檔主 攤檔 攤主
shopkeeper, shop owner, store owner: 店主 店東 商戶
merchant, vendor, trader: 商戶 商家 攤販
wholesaler: 批發商
retailer: 零售商
chain store: 連鎖店
franchise, franchisee: 加盟 加盟店
street shop, ground floor shop: 街舖 地舖
vacant shop: 空置商舖 空舖
seller: 賣家 商家
buyer of goods, shopper: 顧客 消費者 買家
refund money, money back, get money back: 退款 退回 取回
refund rate: 退款率
cooling off period: 冷靜期
gift card, gift voucher: 禮券 禮品卡
prepaid card: 預付卡 單用途商業預付卡
unreasonable return, seven day return: 七天無理由退貨
return goods: 退貨
replace goods: 換貨
warranty: 保養期 保固 三包
misleading advertisement, false advertising, false advertisement: 虛假廣告 虛假宣傳 不實廣告
advertisement, ad: 廣告
short weight, short measure: 短斤缺兩 缺斤短兩
overpriced: 價格過高 濫收
price comparison: 格價 比價
unfair trade practice, unfair trading: 不良營商手法 不正當競爭
unfair competition: 不正當競爭
monopoly, antitrust, anti monopoly: 壟斷 反壟斷
consumer association, consumer body: 消費者協會 消委會 消保會
money recovered for consumer: 挽回經濟損失 挽回損失
complaint resolved, complaint resolution rate, complaint handling rate: 投訴解決率 辦結率 調解成功率
closure rate, settlement rate, completion rate: 結案率 辦結率 完成率
clearance rate: 破案率 結案率 清除率
inspection pass rate, qualified rate, sample pass rate: 合格率 抽檢合格率
matching: 配對 媒合 匹配
satisfaction rate, satisfaction level: 滿意度 滿意率
travel insurance: 旅遊保險
beauty salon, beauty parlour, beauty parlor: 美容院 美容
hair salon, hairdresser, barber: 理髮店 髮廊 理髮
fitness centre, fitness center, health club: 健身中心 健身室 健身房
electrical appliance, home appliance, household appliance: 家電 電器 家用電器
air conditioner, aircon, air con: 空調 冷氣機 冷氣
refrigerator, fridge: 冰箱 雪櫃
washing machine: 洗衣機
toy: 玩具
jewellery, jewelry: 珠寶 首飾 珠寶首飾
gold jewellery, gold ornament: 金飾 黃金首飾
clothing, garment, apparel: 服裝 成衣 衣服
shoe, footwear: 鞋 鞋類
furniture: 家具 家俬
smartphone: 智能手機 智慧型手機
computer: 電腦 計算機
tablet computer: 平板電腦
hectare: 公頃
high standard farmland: 高標準農田
black soil: 黑土地 黑土
soil erosion: 水土流失
basic farmland, permanent basic farmland: 永久基本農田
saline alkali land: 鹽鹼地
greenhouse: 溫室 大棚
farm machinery, agricultural machinery, farm machine: 農業機械 農機
mechanisation rate, mechanization rate, mechanisation, mechanization: 機械化率 機械化 綜合機械化率
farm produce, agricultural product: 農產品
farm product export, agricultural export: 農產品出口
farm income, farmer income: 農民收入 農民人均可支配收入
rural resident income, rural income: 農村居民人均可支配收入
rural revitalisation, rural revitalization: 鄉村振興
family farm: 家庭農場
farmer cooperative, cooperative: 合作社 農民合作社
organic farm, organic farming, organic agriculture: 有機農業 有機農場 有機農耕
grain output, grain production, grain harvest: 糧食產量 糧食總產量
grain area, grain acreage: 糧食播種面積 播種面積
acreage: 面積 播種面積 種植面積
yield per mu, yield per hectare, yield per unit: 單產 畝產 單位面積產量
early rice: 早稻
late rice: 晚稻
double cropping rice, double season rice: 雙季稻
wheat harvest: 麥收 小麥收穫 夏收
maize: 玉米
soybean, soya bean, soy bean: 大豆 黃豆
cotton: 棉花
rapeseed: 油菜籽 油菜
oil crop: 油料
sugarcane, sugar cane: 甘蔗
potato: 馬鈴薯 土豆
tea: 茶葉 茶
lychee, litchi: 荔枝
mango: 芒果
pineapple: 菠蘿 鳳梨
apple: 蘋果
orange, citrus: 柑橘 柑桔 橙
grape: 葡萄
durian: 榴蓮 榴槤
flower, cut flower: 鮮花 花卉
seedling farm: 育苗 種苗
fruit farmer, fruit grower: 果農
tea farmer, tea grower: 茶農
rice farmer: 稻農 農民
vegetable farm, vegetable farmer: 菜農 菜場 菜田
herder, herdsman: 牧民
livestock: 牲畜 畜牧 禽畜
livestock farm: 禽畜農場 養殖場
pig farm: 豬場 養豬場 豬農場
pig farmer: 豬農 養豬戶
chicken farm, poultry farm: 雞場 養雞場
live pig, hog stock, pig stock: 生豬 生豬存欄 活豬
breeding sow: 能繁母豬 母豬
sow: 能繁母豬 母豬 播種
hog price, pig price: 生豬價格 豬價
pork output, pork production: 豬肉產量
pork: 豬肉
beef: 牛肉
mutton, lamb: 羊肉
chicken meat: 雞肉
meat output, meat production: 肉類產量 豬牛羊禽肉產量
milk output, raw milk, fresh milk: 牛奶產量 生乳 鮮奶
sheep: 羊 羊隻
goat: 山羊 羊
horse: 馬 馬匹
duck: 鴨
yak: 犛牛
bee, beehive, hive: 蜜蜂 蜂群 蜂箱
beekeeper: 養蜂 蜂農
honey: 蜂蜜
slaughterhouse, abattoir: 屠房 屠宰場
lumpy skin disease: 結節疹 牛結節
foot and mouth disease: 口蹄疫
fishery output, aquatic output, aquatic product output: 水產品產量 漁業產量
fish farm, fish farmer: 魚塘 養魚場 養殖戶 養魚戶
fish pond, fishpond: 魚塘 魚塭
fish culture zone, fish culture: 養魚區 海魚養殖
marine ranch, marine ranching, sea ranch: 海洋牧場
deep sea fishing, distant water fishing, deep water fishery: 遠洋漁業 遠洋
deep sea cage: 深水網箱 深遠海養殖
grouper: 石斑 石斑魚
prawn, shrimp: 蝦
crab: 蟹 大閘蟹
hairy crab: 大閘蟹
milkfish: 虱目魚
saury: 秋刀魚
squid: 魷魚
eel: 鰻魚
red tide: 紅潮 赤潮
fish kill, dead fish: 死魚 魚類死亡
artificial reef: 人工魚礁
mangrove: 紅樹林
coral: 珊瑚
marine economy, ocean economy: 海洋經濟 海洋生產總值
gross ocean product, marine gdp: 海洋生產總值
coastline: 海岸線 岸線
marine litter, sea rubbish, marine garbage: 海上垃圾 海洋垃圾 海漂垃圾
beach cleaning, beach cleanup: 淨灘
ghost net: 鬼網 棄置漁網
chinese white dolphin, white dolphin: 中華白海豚
finless porpoise: 江豚 長江江豚
sea turtle: 海龜 綠海龜
chinese sturgeon: 中華鱘
whale: 鯨 鯨魚
migratory bird, waterbird: 候鳥 水鳥
wild bird: 野鳥
snow leopard: 雪豹
tibetan antelope: 藏羚羊 藏羚
elephant: 亞洲象 大象
siberian tiger, amur tiger: 東北虎
crested ibis: 朱鹮
black faced spoonbill: 黑臉琵鷺
crocodile: 鱷魚
rare animal, rare species: 珍稀 瀕危
new species: 新種 新物種
species recorded: 物種 品種
biodiversity: 生物多樣性
tree felling, fell tree: 砍伐 伐木
collapsed tree, toppled tree: 塌樹 樹木倒塌 倒樹 路樹倒塌
old and valuable tree, ancient tree, old tree: 古樹名木 古樹
forest farm: 林場
forest stock, forest stock volume: 森林蓄積量
forest area: 森林面積 林地面積
urban green space, park green space: 公園綠地 綠地面積
greenway: 綠道 步道
pocket park: 口袋公園
desertification, desertification control, sand control: 荒漠化 防沙治沙 沙化
yangtze fishing ban, ten year fishing ban: 十年禁漁 長江禁漁
ozone, ozone level: 臭氧 臭氧濃度
acid rain: 酸雨
nitrogen dioxide: 二氧化氮
carbon dioxide, co2: 二氧化碳
greenhouse gas, greenhouse gas emission: 溫室氣體 溫室氣體排放
carbon intensity: 碳強度 碳排放強度
carbon neutral, carbon neutrality: 碳中和
carbon peak: 碳達峰
carbon market, carbon trading, emissions trading market, emission trading: 碳市場 碳排放權交易 碳交易
carbon price: 碳價 成交均價
carbon credit, emission allowance: 碳排放配額 碳權 自願減排量
average concentration, mean concentration: 平均濃度 均值濃度
concentration: 濃度
light pollution: 光污染
noise pollution: 噪聲污染 噪音污染
black and odorous water, black smelly water: 黑臭水體
surface water: 地表水
surface water quality: 地表水水質 優良水體比例
groundwater: 地下水
drinking water source: 飲用水水源 水源地
water source: 水源
seawater: 海水
coastal water, inshore water: 近岸海域
water pollution: 水污染
soil pollution: 土壤污染
beach water quality, beach water: 泳灘水質
bathing beach: 泳灘 海水浴場
odour, odor, smell, stench: 氣味 臭味 異味 惡臭
odour complaint, smell complaint: 異味 氣味投訴
environmental impact assessment, eia: 環境影響評價 環評 環境影響評估
environmental violation: 環境違法 環保違規
central environmental inspection: 中央生態環境保護督察
discharge permit, pollutant discharge permit: 排污許可證
pollutant: 污染物
vehicle emission, exhaust emission: 尾氣 車輛廢氣
smoky vehicle, black smoke vehicle: 黑煙車輛 黑煙車
waste oil, gutter oil: 地溝油 廢油
used cooking oil: 廢食油 廢置食用油
sludge: 污泥
sewage treatment rate, sewage treatment capacity: 污水處理率 污水處理能力
sewage pipe, sewer: 污水管 污水管網 污水渠
drain, drainage pipe: 排水 排水管 渠 雨水渠
drainage works: 渠務工程 排水工程
stormwater tank, stormwater storage: 蓄洪池 滯洪池
flooding blackspot, flood prone spot: 水浸黑點 易澇點 積水點
waste disposal, waste treatment: 垃圾處理 廢物處置
waste disposal rate, garbage disposal rate: 無害化處理率 垃圾處理率
waste disposal amount: 棄置量 都市固體廢物
garbage collected, waste collected, garbage removal: 垃圾清運量 垃圾量 清運
rubbish bin, garbage bin, trash bin: 垃圾桶 垃圾箱
garbage truck, refuse collection vehicle, rubbish truck: 垃圾車 垃圾收集車
refuse collection point, garbage station: 垃圾站 垃圾收集站
trash: 垃圾
bulky waste, bulky item: 大件垃圾 大型廢物
recycling rate, recovery rate: 回收率 資源回收率
recycle: 回收
recycled material, material recovered: 回收物 再生資源 資源回收
scrap paper, waste paper, used paper: 廢紙 紙張
scrap metal: 廢金屬
waste plastic, scrap plastic: 廢塑膠 廢塑料
glass bottle: 玻璃樽 玻璃瓶
used clothes, used clothing, old clothes, old clothing: 舊衣 舊衣物 二手衣
used battery, waste battery, old battery: 廢電池 退役動力電池 舊電池
retired power battery: 退役動力電池
waste electrical equipment, e waste, electronic waste: 廢電器電子產品 電子廢物 四電一腦
beverage carton: 紙包飲品盒 飲品紙盒
beverage container, drink bottle: 飲料容器 飲料瓶
reverse vending machine: 入樽機 逆向自動售貨機 回收機
vending machine: 自動販賣機 自動售賣機 自動售貨機
green point, point reward: 積分 綠綠賞
cutlery, plastic cutlery: 餐具 塑膠餐具
plastic straw: 塑膠吸管 吸管
waste reduction: 減廢
food waste recycling, food waste collected: 廚餘回收
food waste bin, food waste machine: 廚餘回收機 廚餘回收桶
zero carbon park: 零碳園區
clean energy, green power, green energy, green electricity: 清潔能源 綠電 潔淨能源
renewable energy, renewable: 可再生能源 再生能源
non fossil energy, non fossil fuel: 非化石能源
fossil fuel: 化石燃料
new energy: 新能源
energy storage, new energy storage: 儲能 新型儲能
pumped storage, pumped storage station, pumped hydro: 抽水蓄能 抽水蓄能電站
hydropower, hydroelectric power, hydro power: 水電 水力發電
hydropower station, hydropower plant: 水電站
hydropower output: 水電發電量
nuclear power, nuclear energy: 核電 核能
nuclear power plant, nuclear plant: 核電站 核電廠 核電
nuclear reactor, nuclear power unit, nuclear unit: 核電機組 核反應堆 機組
thermal power, coal power, coal fired power: 火電 煤電
coal fired unit, coal fired power plant: 燃煤機組 煤電機組 燃煤電廠
gas fired power plant: 燃氣電廠 燃氣機組
power plant, power station: 電廠 發電廠 電站
power grid, grid: 電網
ultra high voltage, uhv: 特高壓
substation: 變電站 變電所
photovoltaic, photovoltaic power, pv: 光伏 太陽能光電
rooftop solar: 屋頂光伏 屋頂型光電
feed in tariff: 上網電價 躉購費率
wind and solar power, wind and solar: 風電光伏 風光
hydrogen energy, hydrogen: 氫能 氫氣
hydrogen station, hydrogen refuelling station: 加氫站
green hydrogen: 綠氫
geothermal: 地熱
power shortage: 限電 缺電
power saving, energy saving, save energy: 節能 節電 節約用電
energy consumption: 能耗 能源消耗 能源消費
energy intensity, energy consumption per unit: 單位GDP能耗 能源強度 能耗強度
green electricity trading, electricity trading: 綠電交易 電力交易 市場化交易電量
power customer, electricity customer, electricity user: 用電戶 電力客戶 用戶
electricity subsidy, power subsidy: 電費補貼 電費補助
gas bill, gas charge, gas fee: 燃氣費 煤氣費 天然氣費
gas price, gas tariff: 氣價 天然氣價格 煤氣收費
piped gas, gas supply: 管道燃氣 燃氣 供氣
natural gas: 天然氣
natural gas output: 天然氣產量
liquefied natural gas, lng: 液化天然氣
shale gas: 頁岩氣
crude oil: 原油
crude oil output: 原油產量
oil field, oilfield: 油田
refined oil, refined oil product: 成品油
petrol, gasoline: 汽油
diesel: 柴油
coal production: 煤炭產量 原煤產量
coal price: 煤價 煤炭價格
miner: 礦工
mineral, mineral resource: 礦產 礦產資源
rare earth: 稀土
ore: 礦石 礦
lithium: 鋰
copper: 銅
water charge arrear: 水費
water supply pipe: 供水管 供水管網
water supply company: 供水公司 自來水公司
water supply capacity: 供水能力
rural tap water, tap water coverage: 自來水普及率 農村自來水普及率
household water use, residential water use: 生活用水 居民用水
water saving, save water: 節水 節約用水
water theft, steal water: 竊水 盜水
water quality sample: 水質樣本 水樣本
water diversion, south north water diversion: 南水北調 調水
water conservancy, water conservancy project: 水利 水利工程
irrigation district, irrigated area: 灌區 灌溉面積
dongjiang water: 東江水
water supply volume: 供水量
rooftop tank: 水箱
flow rate: 流量
lake area: 湖泊面積 湖區
steel: 鋼鐵 鋼材
crude steel: 粗鋼
cement: 水泥
chemical, chemical industry: 化工 化學品
plastic: 塑膠 塑料
textile: 紡織 紡織品
aluminium, aluminum: 鋁
industrial robot: 工業機器人
humanoid robot, humanoid: 人形機器人
service robot: 服務機器人
machine tool: 機床 工具機
equipment manufacturing: 裝備製造業
high tech manufacturing, high technology manufacturing: 高技術製造業
high tech industry, high technology industry: 高技術產業 高新技術產業
high tech zone, high tech industrial zone: 高新區 高新技術產業開發區
strategic emerging industry: 戰略性新興產業
manufacturing industry, manufacturing sector: 製造業
manufacturing single champion, single champion: 單項冠軍
digital transformation: 數字化轉型 數碼轉型
intelligent manufacturing, smart manufacturing: 智能製造
green factory: 綠色工廠
lighthouse factory: 燈塔工廠
industrial internet: 工業互聯網
industrial chain, supply chain: 產業鏈 供應鏈
industrial cluster: 產業集群
capacity utilisation rate, capacity utilization rate: 產能利用率
production capacity: 產能 生產能力
production line, assembly line: 生產線
semiconductor: 半導體
chip output: 集成電路產量 芯片
display panel: 顯示面板 面板
photovoltaic module, solar cell: 光伏組件 太陽能電池
power battery: 動力電池
quantum computer, quantum: 量子計算機 量子
supercomputer: 超級計算機 超算
brain computer interface: 腦機接口
biomedicine, biopharmaceutical: 生物醫藥
satellite: 衛星
satellite launch, launch satellite: 發射衛星 衛星發射
beidou: 北斗
space station: 空間站 太空站
lunar probe, moon probe: 嫦娥 探月
lunar sample, moon sample: 月球樣品 月壤
submersible, manned submersible: 潛水器 載人潛水器
research vessel, research ship: 科考船 調查船
icebreaker: 破冰船 雪龍
antarctic expedition, antarctic research: 南極考察 南極科考
telescope: 望遠鏡
laboratory, lab: 實驗室
key laboratory, state key laboratory: 重點實驗室 全國重點實驗室
technology transfer, transfer of research result: 成果轉化 技術轉移
technology contract, technology contract turnover: 技術合同 技術合同成交額
technology company, tech firm, tech company, tech business: 科技企業 科技公司
technology smes, tech sme, sci tech sme: 科技型中小企業
research institute, research institution: 研究院 研究機構 科研院所
research team: 研究團隊 科研團隊
researcher headcount, r d personnel, research personnel: 研發人員 科研人員
r d intensity: 研發投入強度 研發經費投入強度
basic research: 基礎研究
research funding, research fund, research grant: 科研經費 研究經費 研究資助
innovation and technology fund: 創新及科技基金
innovation index: 創新指數
innovation centre, innovation center: 創新中心
science and technology award, science award: 科學技術獎 科技獎
academician: 院士
invention patent: 發明專利
patent application: 專利申請
patent grant, granted patent, patent granted: 專利授權 授權專利 授權量
valid invention patent, effective invention patent: 有效發明專利 發明專利有效量
high value invention patent, high value patent: 高價值發明專利
patent per ten thousand: 每萬人口發明專利擁有量 萬人發明專利
patent pledge, patent pledge financing: 專利質押 知識產權質押融資
pct application, pct patent application, international patent application: PCT國際專利申請 國際專利申請
trademark application: 商標註冊申請 商標申請
trademark registration, registered trademark: 商標註冊 註冊商標
madrid system: 馬德里
design patent: 外觀設計專利
utility model: 實用新型
geographical indication: 地理標誌
copyright registration: 著作權登記 版權登記
patent infringement: 專利侵權
exhibition area: 展覽面積 展出面積
exhibition space, exhibition floor: 展覽面積 展館
exhibition venue, expo venue: 展館 會展場地
trade visitor, professional visitor: 專業觀眾 專業訪客 專業買家
overseas buyer, foreign buyer: 境外採購商 境外買家 海外買家
overseas exhibitor, foreign exhibitor: 境外參展商 境外企業 海外參展商
participating company, participating enterprise: 參展企業 參展商 參與企業
participating country: 參展國家 參與國家
deal signed, deal inked, ink deal, sign deal: 簽約 簽約項目 達成交易
sign contract, sign agreement: 簽約 簽訂 簽署協議
import expo, ciie, china international import expo: 進博會 進口博覽會
consumer products expo: 消博會
services trade fair, ciftis: 服貿會
world expo: 世博會 世博
new product launch, first launch, debut: 首發 首展 新產品
summit: 峰會
forum: 論壇
convention, conference, meeting: 會議 大會
business matching, business matching session: 商業配對 洽談 對接
job expo, career expo: 教育及職業博覽 招聘會 就業博覽
food expo: 美食博覽
gross gaming, gross gambling revenue: 博彩毛收入 幸運博彩毛收入
vip room, vip gaming room: 貴賓廳 貴賓房
vip baccarat: 貴賓百家樂
baccarat: 百家樂
sports lottery: 體育彩票
welfare lottery: 福利彩票
lottery ticket: 彩票 彩券
lottery sale: 彩票銷量 彩票銷售額
uniform invoice, receipt lottery: 統一發票
mark six, mark six lottery: 六合彩
jackpot: 頭獎 頭獎基金
punter, bettor: 投注者 賭客 投注人
gambler: 賭客 賭徒
self exclusion, casino self exclusion, barred from casino: 自我隔離 隔離申請 禁止進入娛樂場
underage gambler: 未滿 未成年
enter casino: 進入娛樂場
gaming employee, gaming worker, casino worker: 博彩業僱員 博彩從業員 全職僱員
mahjong parlour, mahjong parlor: 麻將館 麻雀館
illegal casino: 非法賭場 地下賭場
internet gambling: 網絡賭博 網上賭博 網路賭博
money exchanger: 換錢黨
jockey club: 賽馬會 馬會
racing day, race meeting: 賽馬日 賽馬
legislative council election, legco election: 立法會選舉 立法會換屆選舉
chief executive election: 行政長官選舉
district council election: 區議會選舉 區議會一般選舉
presidential election: 總統選舉
village chief election: 里長選舉 村長選舉
local election: 地方選舉 地方公職人員選舉
referendum: 公民投票 公投
early voting: 提前投票
postal vote, postal ballot: 郵寄投票 通訊投票
cast vote, cast ballot, vote cast: 投票 投票人數 已投票
valid vote, valid ballot: 有效票 有效選票
spoil ballot, spoiled ballot, spoiled vote, void vote: 廢票 無效票 白票
vote received, vote won: 得票 票數 得票數
vote share: 得票率
landslide win, win by a landslide: 高票當選
elected uncontested, uncontested: 自動當選
voter register, electoral roll, register of elector: 選民登記冊 選民冊
final register: 正式選民登記冊
new voter, newly registered voter: 新登記選民 新登記 首投族
voter registration: 選民登記
polling hour, voting hour, voting time: 投票時間
polling staff, election staff, poll worker: 選務人員 工作人員
nomination: 提名
nomination form, nomination period: 提名期 提名表格
election expense, election spending: 選舉開支 選舉費用
electoral affair, election commission: 選舉管理委員會 選管會 選舉事務
election committee: 選舉委員會 選委會
vote buying, buy vote: 賄選
election complaint: 選舉投訴 選舉相關投訴
election offence: 選舉違法 選舉舞弊
plenary session, plenary meeting: 全體會議 全會
political party: 政黨
party member: 黨員
proposal, motion: 提案 議案 建議
cppcc member: 政協委員
town representative, people congress deputy: 人大代表
standing committee: 常務委員會 常委會
sex ratio, gender ratio: 性別比 性別比例
baby born, babies born, newborn baby: 出生人數 出生人口 新生嬰兒 出生數
newborn population: 出生人口
natural growth rate, natural increase: 自然增長率 人口自然增長
population growth: 人口增長 人口增加
population decline, population drop: 人口減少 人口下降
population density: 人口密度
population census: 人口普查
total population: 總人口 人口總數
floating population, migrant population: 流動人口
local population: 本地人口
urban population: 城鎮人口
rural population: 鄉村人口 農村人口
working age population: 勞動年齡人口
household size: 住戶人數 平均住戶人數 戶量
one person household, single person household: 單身住戶 一人戶 單人住戶
ethnic minority: 少數民族 少數族裔
oldest old: 高齡老人 高齡
dependency ratio: 撫養比 撫養比率 扶養比
elderly dependency ratio: 老年撫養比 老年人口撫養比率
marriage registration, registered marriage, marriage registered: 結婚登記 婚姻登記
divorce rate: 離婚率
divorce registration: 離婚登記
marriage rate: 結婚率
transnational marriage: 跨境婚姻 跨國婚姻
mean age at marriage, age at first marriage, first marriage age: 初婚年齡
newlywed: 新人 新婚
bride: 新娘
groom: 新郎
first marriage: 初婚
surname, family name: 姓氏
emigrate, emigration: 移居 移民
returnee: 歸國 回流
talent: 人才
one way permit holder: 單程證
migrant inflow: 遷入 流入
move to the city, move to city, settle in city: 遷入 落戶
naturalisation application: 歸化
sea burial, scatter ash at sea: 海葬
grave sweeping: 掃墓 祭掃
tomb sweeper, grave sweeper: 掃墓 祭掃人員
waiting day: 輪候時間 等候時間 輪候期
average waiting time, average wait: 平均輪候時間 平均等候時間
success applicant, successful applicant: 成功申請 獲批 中籤 申請成功
successful application, approved application: 獲批申請 批准申請 獲批
unsuccessful applicant: 落選 未獲批
application number: 申請宗數 申請人數 申請數目
oversubscribed, oversubscription: 超額認購 超額
oversubscription rate: 超額認購倍數 超額
success ratio, odds, winning rate: 中籤率 成功率
cap on number, quota limit: 名額上限 配額
first come first served, first come: 先到先得
walk in applicant: 現場報名 即場
early bird, early bird discount: 早鳥 早鳥優惠
group ticket: 團體票 團票
full price ticket: 正價門票 全票
half price ticket: 半價 半票
student ticket: 學生票
season ticket, annual pass: 年票 季票 年卡
ticket revenue, ticket income, gate receipt: 門票收入 票務收入
free admission, free entry, admission free: 免費入場 免費參觀 免費開放
sell ticket: 售票 開售門票
complimentary ticket: 贈票
overcrowding, overcrowded: 擠迫 擁擠
full house: 滿座 爆滿 座無虛席
full capacity: 滿座 最高容量 滿負荷
seating capacity: 座位數目 座位 可容納
repair cost, maintenance cost, repair bill: 維修費 維修費用 修葺
construction cost: 建造費 建築成本 造價 工程造價
total bill: 總費用 總開支
cost estimate, estimated cost: 預計費用 估計費用 造價 預算
budget overrun: 超支
annual budget: 年度預算
spend per head: 人均消費
foot the bill: 支付 承擔費用
energy bill, electric bill, light bill: 電費
phone bill, mobile bill: 電話費 話費
fuel cost: 燃料費 燃油費
tax payout: 退稅
stimulus, stimulus package: 刺激 一攬子 振興
relief measure, relief package: 紓困措施 紓困
relief fund: 援助基金 救助金 紓困
interim payment: 臨時支付
annual report: 年報 年度報告
interim report, half year report: 中期報告 半年報
roughly half: 約一半 半數
two third, two thirds: 三分之二
one third: 三分之一
one quarter: 四分之一
vast majority: 絕大部分 絕大多數
tenfold: 十倍
twofold: 兩倍
percent drop: 跌幅 降幅
percentage increase, rate of increase: 升幅 增幅
percentage decrease: 跌幅 降幅
year on year growth, annual growth: 同比增長 按年增長 年增
monthly growth: 環比增長 按月增長
single month: 單月
whole year, full year: 全年
calendar year: 全年 年度
mid year: 年中
summer break: 暑假 暑期
winter break: 寒假
may day holiday, may day break, labour day holiday: 五一假期 勞動節假期 五一
national day holiday, october holiday: 國慶假期 國慶節假期 十一
spring festival holiday, lunar new year holiday, chinese new year holiday: 春節假期 農曆新年假期
lunar new year eve: 除夕 年三十
dragon boat holiday: 端午假期
mid autumn festival: 中秋節 中秋
double ninth festival, chung yeung: 重陽節 重陽
christmas: 聖誕節 聖誕
new year eve: 除夕 元旦前夕
valentine day: 情人節
qixi: 七夕
double eleven, singles day: 雙11 雙十一
ghost festival: 中元節 盂蘭
tomb sweeping day: 清明節 清明
single day high, single day peak: 單日最高 單日高峰
morning peak: 早高峰 早上繁忙時間
kilometre, kilometer, km: 公里
metre, meter: 米 公尺
kilogram, kg: 公斤 千克
catty: 斤
litre, liter: 升 公升
cubic metre, cubic meter: 立方米 立方公尺
square kilometre, square kilometer, sq km: 平方公里
sq m, sqm: 平方米
sq ft: 平方呎 平方英尺
kilowatt, kw: 千瓦
megawatt, mw: 兆瓦 MW
gigawatt, gw: 吉瓦 GW
nautical mile: 海里 浬
carat: 克拉
barrel: 桶
tael: 兩
trillion: 萬億 兆
hkd, hong kong dollar: 港元 港幣
rmb, renminbi: 人民幣
usd, american dollar: 美元
mop: 澳門元
euro: 歐元
ntd: 新台幣 台幣
inked: 簽署 簽訂 簽約
ship out, shipped, shipment: 出貨量 出貨 發運
traveller, traveler: 旅客 遊客
maternity: 生育 產假 分娩
timeshare: 分時度假
snow groomer, snow grooming machine: 壓雪車
folk art, folk custom, folk culture: 民俗 民間藝術
old building block, ageing building, aging building: 舊樓 老舊樓宇
named and shamed, publicly named: 曝光 公布
fault repair, repair report: 報修 維修
pocket money: 零用錢 零用金
shift, work shift: 班次 更 輪班
shift worker: 輪班
double shift, day shift: 日班
short staffed, understaffed: 人手不足 人力不足 缺員
understaffing, manpower gap: 人手不足 人力缺口
headcount limit: 編制
establishment post, civil service establishment: 編制
staff turnover, staff attrition, wastage rate: 流失率 離職率
pay slip, payslip: 工資單 薪資明細
job match, job matching: 職業配對 就業媒合 人崗匹配
interview: 面試
hired on the spot: 即場聘用 現場錄取
walk in interview: 即場面試
job hopper, change job: 轉工 轉職
telework, work from home: 居家辦公 在家工作
public toilet, restroom, loo: 公廁 公共廁所 洗手間
swimmer: 泳客 泳手 游泳選手
jogger: 跑步
gate, ticket gate: 閘機 入閘機
bus crash: 巴士意外 客車事故
flyover, overpass: 天橋 高架橋
bypass: 繞道
lane, traffic lane: 行車線 車道
toll booth: 收費亭 收費站
tyre, tire: 輪胎
car wash: 洗車
motor insurance, car insurance: 汽車保險 車險
parking fee, parking charge: 停車費 泊車費 停車收費
parking fine: 違例泊車 違停 停車罰款
parking permit: 泊車證
roadside parking: 路邊停車 路旁停車
night parking: 夜間停車
residential parking: 居民停車
bike rental, rent bike: 單車租賃 自行車租賃
bike share ride, shared bike ride: 騎行 騎行量
dockless bike: 共享單車
airport express: 機場快綫 機場快線
airport staff: 機場員工
third runway, three runway system: 三跑道 第三跑道 三跑道系統
landing right: 航權
lounge: 候機室 貴賓室
cruise passenger: 郵輪旅客
cruise terminal, home port: 郵輪碼頭 郵輪母港
sightseeing bus: 觀光巴士
hop on bus: 觀光巴士
hostel: 宿舍 旅舍
hot spot, hotspot: 熱點 熱門
wifi, wi fi: WiFi 無線網絡 免費無線上網
free wifi: 免費WiFi 免費無線上網 無線網絡
telephone booth, phone booth: 電話亭
data plan: 數據 流量套餐 套餐
call drop: 掉線
phone number: 電話號碼 號碼
tv subscriber, cable tv: 有線電視
television subscriber, iptv: IPTV 網絡電視
viewer: 觀眾 觀看
visit to website, page hit: 瀏覽量 瀏覽人次
download count: 下載次數 下載量
follower: 粉絲 關注
tech talent: 科技人才
tech budget, science budget: 科技預算 研發經費
open market: 公開市場
power bill subsidy: 電費補貼 電費津貼
utility bill: 水電費
cash subsidy: 現金補貼 補助金
fuel subsidy: 燃料補貼 燃油補貼
price subsidy: 價格補貼 價格臨時補貼
rice price: 米價 稻穀收購價
minimum purchase price: 最低收購價
subsidy per mu: 每畝補貼
reserve pork: 儲備肉 儲備豬肉
grain reserve: 儲備糧 糧食儲備
granary: 糧倉 糧庫
grain purchase: 糧食收購
food security: 糧食安全
seed industry: 種業
crop variety, new variety: 品種 新品種
locust: 蝗蟲
fruit fly: 果蠅
farm labour, farm worker, agricultural worker: 農業勞動力 農業工人 農工
farm loan: 農貸 農業貸款
farm subsidy: 農業補貼
farmer association: 農會
fishermen association: 漁會
fishing port, fishing harbour, fishing harbor: 漁港
fishing licence, fishing permit: 捕魚許可 漁業捕撈許可
fishing gear, fishing net: 漁具 漁網
vessel retirement, boat buyback: 收購漁船
water park: 水上樂園
water shortage, water scarcity: 缺水 水資源短缺
water rationing: 限水 分區供水
rainwater harvesting: 雨水回收
air monitoring station: 空氣質素監測站 空氣監測站
monitoring station: 監測站
water quality section, monitored section: 斷面 國控斷面
volatile organic compound, voc: 揮發性有機物
firework ban: 禁放 禁止燃放
paper offering: 紙錢 冥鏹
moon cake, mooncake: 月餅
red packet, lai see: 紅包 利是 利市
peach blossom tree, kumquat: 桃花 年桔 金桔
christmas tree: 聖誕樹
plant nursery: 苗圃
dead tree: 枯樹
trim tree, prune: 修剪
carbon footprint: 碳足跡
carbon sink: 碳匯
energy label: 能源標籤 能源效益標籤
energy efficient appliance: 節能家電 節能產品
old appliance: 舊家電
solar water heater: 太陽能熱水
gas stove: 燃氣灶 煤氣爐
gas pipe, gas pipeline: 燃氣管道 燃氣管 煤氣管
lpg cylinder: 石油氣瓶 液化氣瓶 瓦斯桶
boiler: 鍋爐
heating area: 供熱面積 供暖面積
heat pump: 熱泵
coal to gas: 煤改氣
winning number: 中獎號碼
lottery outlet: 投注站 彩券行
charity fund, lottery public welfare fund: 公益金 彩票公益金
bet slip: 投注單
race horse, racehorse: 馬匹 賽駒
gaming chip, casino chip: 籌碼
gaming licence, gaming concession: 博彩經營批給 賭牌 批給
mass gaming, mass market baccarat: 中場
non gaming: 非博彩
grand prix: 大賽車 格蘭披治
expo visitor, exhibition visitor: 觀展 入場人次 觀眾
fair visitor, fairgoer: 入場人次 觀眾
job fair booth: 攤位 展位
standard booth: 標準展位
flower show: 花卉展覽 花展
auto show, car show, motor show: 車展
air show, airshow: 航展
robot competition: 機器人大賽
hackathon: 黑客松
science week: 科技周 科技活動周
patent agent: 專利代理
industry university research: 產學研
doctoral researcher, postdoc, postdoctoral: 博士後
rapid pre examination: 快速預審
polling booth: 投票間
mobile polling: 流動投票
dedicated polling station: 專屬投票站 專用投票站
exit poll: 票站調查
winning margin, margin of victory: 票差 得票差距
voting right: 投票權 選舉權
first time voter: 首投族 首次投票
overseas voter: 海外選民
president of legislative council: 立法會主席
vice president: 副主席 副總統 副院長
term limit: 任期 連任
reelected, re elected, reelection: 連任 再次當選
household register, registered household: 戶籍 登記戶
household registration population, registered population: 戶籍人口
population inflow: 人口流入 人口淨流入
net inflow: 淨流入
net outflow: 淨流出
mainland born: 內地出生
triplet: 三胞胎
surrogacy: 代孕
bag: 袋 包
generate: 發電 發電量 產生
turned up, turn up: 到場 出席 參加 入場
got lost, get lost: 遺失 迷路 走失
load: 負荷 負載
load shedding: 限電 卸載 卸載量
review: 檢討 審查 審核
parent: 家長 父母
built: 建成 興建 建造 建設
gift: 禮品 捐贈 禮物
scalped, scalp ticket: 黃牛 炒票
barred: 禁止 不得
changed hands, change hands: 成交 轉手 易手
factory worker: 工人 工廠工人
traded: 交易 成交
trade deal, business deal: 貿易協議 交易 協議
going up: 上升 上調 加價 調升
going down: 下降 下調 下跌
take home: 奪得 獲得 摘得
take home pay: 實收工資 薪資 工資
die on the job, died on duty: 殉職 因工死亡
flood in: 湧入 收到
sit empty, stand empty: 空置 閒置
empty: 空置 空
put money in: 注資 投入
pump in: 注資 投入
clock up, notch up, chalk up: 錄得 累計 達
price freeze, fare freeze: 凍結 不加價 維持不變
wage freeze, pay freeze: 凍薪
road toll revenue: 通行費收入
moved house, move house: 搬遷 搬家
new arrival: 新來港 新移民
packed house: 滿座 爆滿
centre, center: 中心
calibrate, calibration: 校驗 校準 檢定
therapist: 治療師
electronically: 電子 網上
hazardous: 有害 危險
outage: 停電 中斷
residential: 住宅 居民
retrofit, retrofitted: 加裝 改造
learner: 學員 學習者
refrigerated: 冷藏 冷鏈
columbarium, columbaria: 骨灰龕 骨灰堂 納骨塔
harvester: 收割機 採收機
repossessed, repossess: 收回
climber: 登山者 登山客
stargazing: 觀星
hydrological: 水文
insolvency: 破產 無力償債
inbound: 入境 進港
hypertensive: 高血壓
snowmelt: 融雪
soundproof: 隔音
eldercare: 養老 安老
removal: 拆除 清除 移除
trafficking: 販賣 販運
hatching rate, hatch rate: 孵化率
hatchery, fish hatchery: 苗種場 繁育場 孵化場
docking post, docking point: 停車柱 鎖樁
electroacoustic, electro acoustic: 電聲
mini program, mini app: 小程序 小程式
overland: 陸路
interbank, interbank lending: 同業拆借 拆借 同業 拆息
title search, land search: 土地查冊 查冊
mainlander: 內地人 內地旅客 大陸人 陸客
broad money: 廣義貨幣
`;
