/**
 * The most frequent words of English that the tables before do not have, and expressions with them, as official
 * releases of Hong Kong, Taiwan and the mainland would say them; the same form as in `official-terms.ts`.
 */
export const COMMON_TERMS = `
abdomen: 腹部 腹
abdominal pain: 腹痛 肚痛
abdominal: 腹部 腹腔
abide: 遵守 遵從 恪守
ability: 能力 才能 本領
abnormal weather: 異常天氣 反常天氣 天氣異常
abnormal: 異常 不正常 反常
aboard: 船上 機上 登機 登船 車上
aboriginal, aborigine: 原住民 原住民族 土著
abroad: 海外 國外 境外 外地 出國
abs: 資產支持證券 防鎖死煞車系統 防鎖死剎車系統
absence: 缺席 缺勤 缺課 沒有 不在
absolute majority: 絕對多數 過半數
absolute: 絕對 絕對值 完全
absorption: 吸收 吸納 吸附
abstract: 抽象 摘要
absurd: 荒謬 荒唐
academic accreditation: 學術評審 學歷評審
academic performance: 學業成績 學習成績
academic: 學術 學業 學者
accent: 口音 腔調
acceptable daily intake: 每日可攝入量 每日可接受攝取量
acceptable: 可接受 可以接受 合格 認可
acceptance: 接受 接納 驗收 受理
access: 通道 取得 使用 接達 接入 准入
accessible: 無障礙 暢通易達 可達 易達
accessory: 配件 附件 飾物 附屬 飾品
accidental death: 意外死亡 死於意外 意外身故
accidental injury: 意外受傷 意外傷害 事故傷害
accidental: 意外 偶然 意外性
accidentally: 意外 不慎 誤 不小心
accompany: 陪同 隨行 陪伴 伴隨
accompanying child: 隨行兒童 同行兒童 陪同小童
accomplish: 完成 達成 實現 達到
accordance: 根據 按照 依照 依據
accordingly: 相應 據此 因此
account payable, accounts payable: 應付帳款 應付賬款
account: 帳戶 帳號 賬戶 佔 戶口 帳目
accountability system: 問責制 責任制 問責制度
accountability: 問責 問責制 責任
accountant: 會計師 會計 會計人員
accreditation: 認證 評審 認可 資格認證 評鑑
accredited laboratory: 認可實驗室 認證實驗室
accredited: 認可 認證 獲認可 評審
accuracy: 準確度 準確性 準確率 精確度 精度
accurate: 準確 精確 正確 精準
accurately: 準確 精準 精確 準確地
accusation: 指控 指責 控告 指摘
accustomed: 習慣 適應
ache: 疼痛 痛 酸痛
achieve: 達到 達成 實現 取得 達致
achievement: 成就 成果 成績 業績
acid deposition: 酸沉降 酸雨
acid: 酸 酸性
acknowledge: 承認 認可 確認 鳴謝 感謝
acne: 暗瘡 痤瘡 青春痘 粉刺
acoustic barrier, noise barrier: 隔音屏障 隔音牆 隔音板
acoustic: 聲學 隔音 聲音 音響
acquaintance: 熟人 相識 認識
acquainted: 熟悉 認識
acquisition: 收購 徵收 購置 購買 取得 併購
acre: 英畝 畝
acrobat: 雜技演員 雜技 特技
acrylic: 壓克力 亞加力 亞克力 丙烯酸 丙烯
action plan: 行動計劃 行動方案 行動綱領
action: 行動 措施 動作 訴訟
activate emergency response, activated emergency response: 啟動應急響應 啟動緊急應變 啟動應變機制
activate: 啟動 啟用 激活 開通 觸發
activation: 啟動 激活 活化 開通 啟用
active ingredient: 有效成分 活性成分
active: 積極 活躍 主動 活性
actively: 積極 主動 活躍
activist: 活動人士 社運人士 活躍分子 積極分子 運動人士
activity: 活動 業務 運動
actor: 演員 男演員 藝人 行為者
actress: 女演員 演員 女星
actual: 實際 真實
acute flaccid paralysis: 急性弛緩性麻痹 急性無力肢體麻痺
acute hospital: 急症醫院
acute: 急性 嚴重 急症 尖銳
adapt: 適應 改編 調整 應變
adaptive: 適應 自適應 適應性
adaptor, adapter: 轉接器 適配器 轉換插頭 變壓器
addiction: 成癮 上癮 沉迷 癮
addition: 增加 新增 此外 添加 加建
address: 地址 住址 致辭 處理 演說
adequate: 足夠 充足 適當 充分
adjacent: 毗鄰 相鄰 鄰近 附近
adjourn: 押後 休會 延期 休庭 押後再訊
adjustable: 可調 可調節 可調整
admin: 行政 管理
administer: 管理 施行 接種 執行 施打
administration: 管理 行政 施政 署 管理局
administrative: 行政 管理
administrator: 管理人 管理員 行政人員 遺產管理人 行政主任
admirable: 令人欽佩 可敬
admire: 欣賞 敬佩 觀賞
adolescent: 青少年 青春期 少年
adore: 喜愛 熱愛
adrenaline: 腎上腺素
ads: 廣告
advance: 推進 預先 預支 提前 先進 晉級
advancement: 進步 晉升 發展 提升 提高
advantage: 優勢 優點 好處
adventure: 歷險 探險 冒險 歷奇
adverse event: 不良反應 異常事件 不良事件
adverse weather: 惡劣天氣 天氣惡劣 惡劣天候
adverse: 不利 不良 惡劣 負面 異常
advert: 廣告
advertise: 刊登廣告 廣告 宣傳
advertisers, advertiser: 廣告商 廣告主 廣告客戶
advice: 意見 建議 忠告 諮詢 指引
advise: 建議 勸喻 提供意見 忠告 提醒
advisor, adviser: 顧問 諮詢 輔導員
advisory committee: 諮詢委員會 顧問委員會
advisory: 諮詢 顧問 警示 勸告
advocacy: 倡議 倡導 宣傳 推廣 提倡
advocate: 提倡 倡導 倡議 主張 宣導
aerial photo, aerial photograph: 航拍照片 航空照片 航照 航拍
aerial work platform: 高空工作台 高空作業平台
aerial: 空中 航空 天線 高空
aerospace industry: 航天工業 航太產業 航空航天業
aerospace: 航天 航空航天 航太 太空
affair: 事務 事宜 事件
affection: 感情 關愛 情感
affiliate: 附屬 聯營 關聯 附屬機構
affiliation: 隸屬 附屬 所屬 聯繫
afford: 負擔 承擔 負擔能力 買得起
affordable: 可負擔 可負擔得起 負擔得起 相宜 平價
aft: 船尾
afternoon: 下午 午後
afterward, afterwards: 之後 其後 隨後 事後 後來
age bracket: 年齡層 年齡組別 年齡段
age of consent: 同意年齡 合法性行為年齡
agenda: 議程 日程
agents, agent: 代理 代理人 代理商 中介 經紀
aggregate: 總計 總額 合計 總和 骨料 累計
aggression: 侵略 侵犯 攻擊
aggressive: 積極 攻擊性 激進 侵略性
agitate: 煽動 攪拌 攪動
agony: 痛苦 劇痛
agricultural land: 農地 農業用地 耕地
agricultural: 農業 農
ahead: 提前 領先 前夕 在前
aid: 援助 急救 資助 補助 輔助
air conditioning: 空調 冷氣
air duct: 通風管道 風管 冷氣槽
air raid siren: 防空警報 防空警報試鳴
air traffic controller: 航空交通管制員 空管人員 航管員 空中交通管制員
airborne transmission: 空氣傳播 空氣傳染
airborne: 空氣傳播 空中 空降 懸浮 機載
aircraft apron: 停機坪 機坪
aircraft carrier: 航空母艦 航母
airfare: 機票 機票價格 票價 機票費用
aisle: 通道 走道 過道 走廊
alarm: 警報 警鐘 警報器 鬧鐘
album: 專輯 相簿 畫冊
alcohol: 酒精 酒類 酒 飲酒 酗酒
alcoholic beverage: 酒精飲品 酒類 酒精飲料 含酒精飲料
alcoholic drink: 酒精飲料 酒類 含酒精飲品 酒精飲品
alcoholic: 酒精 酗酒 含酒精
ale: 麥酒 啤酒 艾爾
alert: 警示 警報 警戒 預警 提醒
algal bloom: 藻華 紅潮 藻類大量繁殖 水華
algebra: 代數
algorithm: 演算法 算法 運算法
alias: 別名 化名 又名
alibi: 不在場證明 不在場證據
alien resident certificate: 居留證 外僑居留證
alien: 外來 外籍 外國人 外僑
align: 對齊 配合 接軌 走線 一致
alignment: 走線 路線 定線 對接 走向
alike: 相似 類似 同樣
alimony: 贍養費 扶養費
alive: 在世 生還 活 存活 活體
allegiance: 效忠 忠誠
allergic rhinitis: 過敏性鼻炎 鼻敏感
allergic: 過敏 敏感 致敏
alley, alleyway: 小巷 巷 後巷 巷弄 胡同
allies, ally: 盟友 盟國 同盟
alligator: 短吻鱷 鱷魚
alloy: 合金
alone: 獨自 單獨 獨居
alongside: 同時 並列 旁邊 一起
alphabet: 字母 字母表
alphabetical: 字母順序 英文字母
altar: 祭壇 神壇 神檯
alter: 改變 更改 修改 變更 改動
alternate: 交替 輪流 候補 替代 隔日
alternative: 替代 其他 另類 選擇 代替
alternatively: 另外 或者 亦可 或
altitude sickness: 高原反應 高山症 高山病
altitude: 高度 海拔 高空
aluminium alloy, aluminum alloy: 鋁合金
alumni: 校友 舊生
amateur: 業餘
ambient air: 環境空氣 大氣 空氣質素 空氣品質
ambient temperature: 環境溫度 氣溫 室溫
ambient: 環境 周圍 四周
ambition: 抱負 雄心 志向 目標
ambitious: 宏大 雄心 進取 遠大
ambush: 伏擊 埋伏
amenities: 設施 康樂設施 便利設施 市容 美化市容
amino acid: 胺基酸 氨基酸
amino: 氨基 胺基
ammo: 彈藥 子彈
amnesia: 失憶 失憶症 健忘症
amp, ampere: 安培
amplifier: 放大器 擴音器 擴音機
amplify: 放大 擴大 增強
amuse: 娛樂 遊樂
amusement game centre, game arcade: 遊戲機中心 電子遊戲場 遊藝場
amusement: 遊樂 娛樂 遊戲
anal cancer: 肛門癌
anal: 肛門 肛交
analog, analogue: 模擬 類比
analysis: 分析 化驗 研析
analyst: 分析師 分析員 分析人士 分析家
analytical: 分析 化驗
analyze, analyse: 分析 化驗 剖析
anatomy: 解剖 解剖學
ancestor worship: 祭祖 拜祭先人 祭祀
ancestor: 祖先 先人 祖
angel investor: 天使投資 天使投資人 天使基金
angels, angel: 天使
anger: 憤怒 怒氣 不滿
angle: 角度 角
angry: 憤怒 生氣 憤慨
animated film: 動畫 動畫片 動畫電影
animated: 動畫 動漫
animation: 動畫 動漫
anime: 動漫 動畫 卡通
ankle sprain: 腳踝扭傷 足踝扭傷
ankle: 腳踝 足踝 踝 踝關節
annex: 附件 附錄 附表 附樓 吞併
anniversary: 周年 週年 周年紀念 紀念日 校慶
annotate: 註釋 註解 標註
annoy: 滋擾 煩擾 騷擾
annually: 每年 年度 一年一度 全年
anonymous: 匿名 不記名 不具名
ant: 螞蟻 蟻
antenna: 天線 觸角
anthropology: 人類學
anti-fascist war: 反法西斯戰爭
anti: 反 抗 防 打擊
antibody test: 抗體檢測 抗體測試
antibody: 抗體
anticipate: 預計 預期 預料 預測
anticipation: 預期 期待 預計
antidote: 解毒劑 解藥
antique: 古董 古物 古玩 文物
antivirus: 防毒 抗病毒 殺毒
anxious: 焦慮 擔心 憂慮
anytime: 隨時 任何時間
apart: 分開 相隔 相距 除外
ape: 猿 猿類 類人猿
apiece: 每個 每人 各
apocalypse: 末日 浩劫
apologize, apologise: 道歉 致歉 抱歉
apology: 道歉 致歉 歉意
apparatus: 儀器 器具 設備 裝置 器材
apparent temperature: 體感溫度
apparent: 明顯 表面 顯著
appearance: 外觀 外貌 出現 露面 外表 出庭
appendix: 附錄 附件 附表 闌尾
appetite: 食慾 胃口 意慾
applause: 掌聲 鼓掌
appliance: 電器 用具 器具 裝置
applicable: 適用 適用於
appraisal: 評估 評核 考核 鑑定 評價
appreciate: 感謝 讚賞 欣賞 升值 感激
appreciation: 感謝 欣賞 升值 讚賞 增值
approach: 方式 方針 做法 接近 途徑
appropriate: 適當 合適 恰當 撥款
appropriation: 撥款 撥用 挪用 歲出預算
approximate: 大約 約 近似 大概
apron: 停機坪 圍裙
apt: 適當 合適
aquarium: 水族館 水族箱 海洋館 魚缸
aquatic animal: 水生動物 水產動物
aquatic: 水生 水產 水上 水產品
arbitrary: 任意 武斷 隨意
arcade: 遊戲機中心 商場 電子遊戲場 騎樓 商店街 遊藝場
arch: 拱門 拱橋 足弓 牌坊
architectural: 建築 建築學 建築設計
architecture: 建築 架構 建築學
arena: 體育館 場館 競技場 主場館 小巨蛋
argue: 爭論 爭議 爭吵 爭辯
argument: 爭執 論點 爭拗 爭論
arise: 出現 產生 引起 引致 源於
arm: 武裝 手臂 武器 部門
armed forces: 武裝部隊 軍隊 武裝力量
armor, armour: 盔甲 裝甲 護甲
arms sale: 軍售 武器銷售 對台軍售
arms: 武器 軍火 軍備 槍械
arrange: 安排 籌備 編配 排列
arrangement: 安排 措施 協定 布置
array: 陣列 一系列
arrival lobby, arrival hall: 抵境大堂 入境大廳 接機大堂
arrogance: 傲慢 自大
arrogant: 傲慢 狂妄
arrow: 箭 箭咀 箭頭
artery: 動脈 幹道 主幹道 血管
arthritis: 關節炎
article: 文章 條 物品 條文
artificial insemination: 人工授精 人工受孕
artificial turf: 人造草 人造草地 人工草皮
artificial: 人工 人造 人為
artillery: 火炮 砲兵 炮兵 大砲
artist: 藝術家 藝人 畫家 藝術工作者
artistic gymnastics: 競技體操 體操
artistic swimming: 韻律泳 花樣游泳 水上芭蕾 藝術游泳
artistic: 藝術 藝術性 文藝
artwork: 藝術品 作品 藝術作品 畫作 藝術創作
asbestos: 石棉
ashamed: 羞愧 慚愧 羞恥
ashes: 骨灰 灰燼
ashore: 上岸 岸上 登岸
ashtray: 煙灰缸 煙灰盅 菸灰缸
asleep: 睡著 睡眠 熟睡 入睡
aspect: 方面 層面 範疇
aspirin: 阿士匹靈 阿斯匹靈 阿司匹林
assassin: 刺客 殺手 兇手
assassinate: 刺殺 暗殺 行刺
assassination: 暗殺 刺殺 行刺
assemble: 組裝 裝配 集合 集結
assembly: 集會 組裝 裝配 大會 議會 集結
assess: 評估 評核 評定 評價 評稅
asset freezing: 凍結資產 資產凍結
asset management: 資產管理
asset: 資產 財產
assign: 指派 分配 委派 轉讓 編配
assignment: 任務 轉讓 指派 作業 分配 功課
assist: 協助 援助 輔助 支援 幫助
assistance: 協助 援助 資助 支援 救助
assistant director: 助理署長 助理處長 助理局長 副主任
assistant: 助理 助手 助教
assisted reproductive technology: 輔助生殖 人工生殖 輔助生育
associate professor: 副教授
associate: 副 相關 關聯 協理
assume: 假設 擔任 承擔 就任 履新
assumption of office: 上任 履新 就任 就職
assumption: 假設 假定 就任
assurance: 保證 保障 信心 確保
assure: 保證 確保 向市民保證
asthma: 哮喘 氣喘 哮喘病
astrology: 占星 星座 命理
astronomy: 天文 天文學
asylum: 庇護 難民 政治庇護
athletic meet: 運動會 田徑運動會 陸運會
athletic: 田徑 運動 體育 運動員
atmosphere: 氣氛 大氣 大氣層 氛圍
atmospheric pressure: 大氣壓 氣壓
atmospheric: 大氣 氣壓 大氣層
atom: 原子
atomic bomb: 原子彈 核爆
atomic energy: 原子能 核能
atomic: 原子 原子能 核
attach: 附上 附加 隨附 附帶
attachment: 附件 實習 附著 附表
attempt: 企圖 試圖 嘗試 未遂
attendant: 服務員 管理員 服務人員 看守
attention: 注意 關注 重視 留意
attic: 閣樓 頂樓
attitude: 態度 取態
attractive: 吸引 吸引力 具吸引力 有吸引力
attribute: 歸因 屬性 特質 由於 所致
audio: 音頻 音響 錄音 語音
audition: 試鏡 選拔 面試 甄選 試音
augmented reality: 擴增實境 擴增現實 增強現實
authentic: 正宗 真實 真品 地道 真正
authentication: 認證 核證 驗證 鑑定 身份驗證
authorization, authorisation: 授權 許可 批准 認可
authorize, authorise: 授權 批准 認可 獲授權
authorized institution, authorised institution: 認可機構
auto: 汽車 自動
autograph: 簽名 簽名會
automated: 自動 自動化
automatic weather station: 自動氣象站
automatic: 自動 自動化
automatically: 自動 自行
automation: 自動化
automobile: 汽車 車輛
automotive: 汽車 車用 汽車業
autopsy: 驗屍 屍體剖驗 解剖 屍檢
autos: 汽車 車輛
autumn: 秋季 秋天 中秋 秋
availability: 供應 提供 可用性
available: 可供 提供 可用 供應
avatar: 頭像 虛擬化身 虛擬人像
avenge: 報復 復仇
avoid: 避免 避開 防止 免於
await: 等待 等候 有待 輪候
awake: 清醒 醒
awaken: 喚醒 喚起 甦醒
aware: 知悉 知道 留意 了解 意識
awareness: 意識 認識 關注 認知 覺醒
awe: 敬畏
awful: 糟糕 可怕
awkward: 尷尬 不便
axe: 斧頭 削減
baby boom: 嬰兒潮
babysitter: 保姆 褓姆 託兒 托嬰
babysitting, babysit: 托兒 託嬰 照顧幼兒 幼兒照顧
back alley, rear lane: 後巷
back pain: 背痛 腰背痛 腰痛 下背痛
back to school: 開學 返校 復課
background: 背景
backpack: 背包 背囊 背包客 書包
backstage: 後台 幕後
backup: 備份 後備 備用 支援
backward: 落後 倒退 向後
backyard poultry: 散養家禽 後院飼養家禽
backyard: 後院 後花園
bacon: 煙肉 培根 醃肉 煙燻肉
bacterial infection: 細菌感染 細菌性感染
bacterial: 細菌 細菌性
bacterium, bacteria: 細菌 病菌 菌
badge: 徽章 獎章 襟章 證章 標誌
badly: 嚴重 惡劣
bagel: 貝果 百吉餅
bake: 烘焙 烘烤 焗 烤
bakery product: 烘焙食品 烘焙產品 糕點麵包
bakery: 麵包店 烘焙 餅店 烘焙店
balance beam: 平衡木
balance sheet: 資產負債表
balanced diet: 均衡飲食 均衡膳食
balcony: 陽台 露台
bald: 禿頭 脫髮 禿髮
ball: 球 舞會
ballet: 芭蕾 芭蕾舞 芭蕾舞團
ballistic missile: 彈道導彈 彈道飛彈
ballistic: 彈道 彈道導彈
balloon: 氣球 氫氣球
ballot box: 投票箱 票箱
ballroom: 宴會廳 舞廳 社交舞
band: 樂隊 樂團 頻帶 級別
bandage: 繃帶 包紮
bandit: 土匪 匪徒 劫匪
bandwidth: 頻寬 帶寬
bank: 銀行 庫 河岸
banknotes in circulation, currency in circulation: 流通貨幣 流通紙幣 流通中貨幣 流通現金
banner, banners: 橫額 橫幅 旗幟 布條
banner: 橫額 橫幅 布條
banquet: 宴會 晚宴 酒席 宴席 酒會
bar: 酒吧 大律師公會 條 棒
barbecue site: 燒烤場 燒烤地點 烤肉區
barbecue, bbq: 燒烤 烤肉 烤
bare: 裸露 光禿 僅
barefoot doctor: 赤腳醫生 鄉村醫生
barefoot: 赤腳 赤足
barely: 僅 勉強 僅僅
bargain: 議價 談判 廉價 協商
bark: 樹皮 吠 吠叫
barn: 穀倉 畜舍 牛舍 倉庫
barrack, barracks: 軍營 營房 兵營
barrier: 障礙 壁壘 屏障 圍欄 無障礙
bartender: 調酒師 酒保
base: 基地 基礎 基數 基準 基期
baseball bat: 球棒 棒球棒
baseline survey: 基線調查
baseline: 基線 基準
basement: 地庫 地下室 地下
bash: 毆打 猛擊
basic law: 基本法
basic: 基本 基礎
basin: 盆地 流域 盆 洗手盆 集水區
basis: 基礎 基準 依據 按
basket: 籃 籃子 一籃子
bass: 鱸魚 低音
bat: 蝙蝠 球棒 球拍
bath tub, bathtub: 浴缸
bath: 沐浴 洗澡 浴缸 浴
bathe: 洗澡 沐浴 游泳 洗浴
bathing water: 泳灘水質 泳水
bathroom: 浴室 洗手間 衛生間 廁所
battalion: 營 大隊
battlefield: 戰場 戰線
bbs: 電子布告欄 論壇 批踢踢
beacon: 燈塔 信標 航標 烽火
bead: 珠 珠子 串珠
beam: 橫樑 梁 樑 光束 平衡木
bean: 豆 豆類 大豆 豆子
beard: 鬍鬚 鬍子
beast: 野獸 獸 走獸
beat: 擊敗 毆打 打敗 戰勝
beaten: 毆打 擊敗 被打
beautifully: 精美 優美 美麗
bedroom: 睡房 臥室 房間
bedtime: 睡前 就寢
beep: 提示音 嗶聲
beer: 啤酒
beg: 行乞 乞討 乞求
beginner: 初學者 新手 初級 入門
behalf: 代表 代為 代
behave: 行為 表現 舉止
behaved: 行為 表現
behaving: 行為 表現 舉止
behavior, behaviour: 行為 表現 行徑
behavioral, behavioural: 行為 行為性
behind: 後面 落後 背後
belief: 信仰 信念 相信
bell: 鐘 鈴 門鈴
belly: 腹部 肚子 五花
belong: 屬於 歸屬 隸屬
belonging: 歸屬 財物 隨身物品 歸屬感
beloved: 心愛 摯愛 深受愛戴
belt and road initiative: 一帶一路 一帶一路倡議
belt: 帶 地帶 皮帶 腰帶 安全帶
bench: 長椅 長凳 座椅 替補
benchmark interest rate: 基準利率 基本利率
benchmark: 基準 指標 標準 標竿 標桿
bend: 彎 彎曲 彎道 彎位
beneath: 下方 底下 之下 地下
beneficial owner: 實益擁有人 實質受益人 受益所有人
beneficial: 有利 有益 受益 惠及 實益
bent: 彎曲 傾向
berries: 漿果 莓果 莓類
beside: 旁邊 旁 側
best actress: 最佳女主角 影后 最佳女演員
best screenplay: 最佳劇本 最佳編劇
bestsellers, bestseller: 暢銷書 暢銷
betray: 背叛 出賣
betrayal: 背叛 出賣
beverage: 飲料 飲品
beyond: 以外 超越 超過
bias: 偏見 偏頗 偏差 偏袒
biblical: 聖經
bibliography: 書目 參考書目 參考文獻
bicycle rack: 單車泊位 單車架 自行車架
bid rigging: 圍標 串通投標
bikini: 比基尼
bin: 垃圾桶 箱 回收桶 垃圾箱
binary: 二元 二進制
bind: 約束 約束力 綁定
binding: 約束力 具約束力 裝訂 綁定
bio: 生物 生技 簡歷
biography: 傳記 簡歷 人物傳
biological diversity: 生物多樣性
biological parent: 親生父母 生父母
biological: 生物 生態 親生
biology: 生物學 生物
biotechnology, biotech: 生物科技 生物技術 生技
bird migration: 候鳥 候鳥遷徙
bird of prey: 猛禽
bird watching: 觀鳥 賞鳥
bird: 鳥 雀鳥 鳥類 禽鳥 候鳥
birth certificate: 出生證明書 出世紙 出生證明
birthday: 生日 誕辰 壽辰
biscuits: 餅乾 餅 曲奇
biz: 業務 商業 企業
bizarre: 離奇 怪異 奇特
black: 黑色 黑 黑人
blackberry: 黑莓
blackjack: 廿一點 二十一點
bladder cancer: 膀胱癌
bladder: 膀胱
blame: 責任 指責 歸咎 譴責
blank: 空白
blanket: 毛毯 毛氈 被褥 毯子 全面
blast furnace: 高爐
bled: 流血 出血
bleed: 出血 流血
blend: 混合 融合 調配
blended learning: 混合式學習 混合式教學
bless: 祝福 祈福 保佑
blessing: 祝福 祈福 福
blink: 閃爍 眨眼
bliss: 幸福
blog: 網誌 部落格 博客
blogger, bloggers: 博客 部落客 博主
blood glucose: 血糖 血糖值
blood pressure: 血壓
blood specimen: 血液樣本 血液檢體 血樣
blood sugar: 血糖
bloody: 血腥 流血 帶血
bloom: 開花 盛開 花期 綻放 花開
blossom: 開花 花 花卉 綻放
blouse: 襯衫 上衣 女裝
blow: 吹 打擊 吹襲 爆
blue: 藍色 藍
blueberry: 藍莓
bluefin tuna: 黑鮪魚 藍鰭金槍魚 藍鰭吞拿魚
blueprint: 藍圖 藍本 規劃
blunt: 鈍 鈍器
board of director: 董事會 董事局 理事會
board of trustees: 董事會 校董會 信託委員會
board: 委員會 董事會 局 管理局 理事會
boat: 船 船隻 小船 艇 漁船 快艇
body fluid: 體液
bodyguard: 保鑣 保鏢 護衛
bogus website: 偽冒網站 偽冒網址 假冒網站
bogus: 虛假 偽冒 假冒 假
boil: 煮沸 煮 沸騰 煲
boiling water: 沸水 開水 滾水
bold: 大膽 勇敢 粗體
bolt: 螺栓 螺絲 門閂
bomb: 炸彈 爆炸 轟炸 爆炸品 炸藥
bomber: 轟炸機 炸彈客
bond subscription: 債券認購 認購債券
bone fracture: 骨折
bone marrow transplant: 骨髓移植
bone: 骨 骨骼 骨頭 骨髓
bong: 水煙壺 煙壺 冰壺
bookie, bookmaker: 外圍莊家 收受賭注者 博彩公司 組頭
bookmark: 書籤
boom: 繁榮 蓬勃 熱潮 興旺 景氣
boost: 促進 提振 提升 推動 增強 加強
boot: 靴 靴子 啟動 行李箱
booze: 酒 飲酒 酗酒
bore: 鑽孔 鑽探 口徑 湧潮
boring machine, tunnel boring machine: 隧道鑽挖機 盾構機 潛盾機 鑽挖機
borough: 區 自治市 行政區
both sides: 雙方 兩岸 兩側
bother: 打擾 困擾 騷擾
bottle: 樽 瓶 瓶子 膠樽 瓶裝
bottom: 底部 底 底層
bounce: 反彈 彈起 退票
bounced cheque, bounced check: 退票 空頭支票
bound: 前往 約束 開往 受約束
boundary: 邊界 界線 範圍 邊境 分界
bouquet: 花束 花球
bourbon: 波本威士忌 威士忌
bout: 回合 場 輪
boutique: 精品店 精品 時裝店 特色
bow: 弓 鞠躬 船首 射箭
bowel cancer: 大腸癌 腸癌 結直腸癌
bowel: 腸 大腸 腸道
bowl: 碗 保齡球
bowling alley: 保齡球場 保齡球館
bowling: 保齡球 草地滾球
box office: 票房
box: 箱 盒 盒子 票箱
boy: 男童 男孩 男生 男孩子
boyfriend: 男友 男朋友
bra: 胸圍 文胸 內衣 胸罩
bracelet: 手鐲 手鏈 手環
braces: 牙箍 牙套 支架
bracket: 括號 支架 級距 組別
brain tumor, brain tumour: 腦腫瘤 腦瘤
brain: 腦 腦部 大腦 頭腦
brake: 煞車 剎車 制動 剎掣
brand: 品牌 牌子 商標
brandy: 白蘭地
brass: 黃銅 銅管 銅管樂
brave: 勇敢 英勇 勇於
bravery: 英勇 勇敢 勇氣
breach of contract: 違約 違反合約 違反合同
breach: 違反 違規 違例 違約 洩露
bread crumb: 麵包糠 麵包屑
bread: 麵包
break: 打破 休息 破 違反 折斷
breakfast cereal: 早餐穀物 早餐麥片 穀物早餐
breakfast: 早餐 早點
breakthrough: 突破 突破性 重大突破
breakup: 分手 解體 分拆
breast: 乳房 乳 胸
breath: 呼吸 呼氣 氣息
breathe: 呼吸 吸入
breathing apparatus: 呼吸器 呼吸輔助器 煙帽
bred: 飼養 繁殖 養殖
breed: 品種 繁殖 培育 飼養 滋生 孳生
breeze: 微風 和風 清風
brew: 釀造 釀酒 啤酒廠 沖泡 釀製
brick: 磚 磚塊 磚頭
bridal: 婚紗 新娘 婚禮
bridesmaid: 伴娘
brief: 簡介 簡短 簡報 摘要
briefcase: 公文包 公事包 手提包
briefly: 簡要 短暫 一度
brigade: 旅 隊 大隊
bright: 明亮 光明 光亮 亮
brilliant: 傑出 輝煌 優秀 出色
brink: 邊緣 瀕臨
broad: 廣泛 廣義 寬 廣闊
broadcast: 廣播 播出 播放 直播 轉播
brochure: 小冊子 手冊 冊子 宣傳冊
broke: 打破 破產 爆發 斷裂
broker: 經紀 經紀人 證券商 券商 經紀行
brook: 小溪 溪澗 溪
broom: 掃帚 掃把
brotherhood: 兄弟情 兄弟會 手足
brownies: 布朗尼 小女童軍
browse: 瀏覽
browser: 瀏覽器
bruise: 瘀傷 瘀青 擦傷 挫傷
brunch: 早午餐
brush: 刷 刷子 刷牙 畫筆 毛筆
brutal: 殘暴 殘忍 殘酷 野蠻
brute: 粗暴 暴力
bubble: 氣泡 泡沫 泡泡 旅遊氣泡
bucket: 桶 水桶
buckle: 扣 扣環 安全帶
buffet: 自助餐
bug: 蟲 漏洞 昆蟲
buggy: 高爾夫球車 手推車 嬰兒車
builder: 建造商 建築商 承建商 建設者 發展商
building material: 建築材料 建材
bulb: 燈泡 球莖 電燈泡
bulk purchase: 集體採購 大量採購 集中採購 集採
bulk: 散裝 大量 大批 大宗 大部分
bull: 公牛 牛隻 牛市
bulletin: 公報 公告 通報 簡報
bulletproof vest: 防彈衣 避彈衣 防彈背心
bulletproof: 防彈 避彈
bully: 欺凌 霸凌 欺負
bump: 碰撞 撞 路拱 減速坡
bun: 包 麵包 包子 饅頭
bunch: 束 串 紮
bundle: 捆 束 套裝 捆綁 綑綁
bundled sale: 捆綁銷售 搭售
bunk bed: 雙層床 碌架床 上下鋪
bunk: 床位 鋪位 上下鋪
burden: 負擔 重擔 壓力
burger: 漢堡 漢堡包
burmese python: 緬甸蟒 緬甸蟒蛇
burnt: 燒傷 燒毀 燃燒 焚燒 燒焦
burst: 爆裂 爆破 爆發 破裂
bury: 埋葬 掩埋 埋 安葬 活埋 土葬
bush: 灌木 灌木叢 叢林
business cycle: 景氣循環 經濟周期 商業周期 景氣
businessman: 商人 企業家 業者 商界人士 台商
businessmen: 商人 商家 企業家 工商界
busy hour: 繁忙時間 繁忙時段 尖峰時間
busy: 繁忙 忙碌 擠塞
butcher: 屠夫 肉販 屠宰 肉檔
butler: 管家
butt: 煙蒂 菸蒂 煙頭
butterfly: 蝴蝶 蝶 蝶泳
button battery: 鈕扣電池 鈕型電池
button: 按鈕 鈕扣 按鍵 鈕
buzzer: 蜂鳴器 警報器
bygone: 過去 昔日
byte: 字節 位元組
cabbage: 椰菜 高麗菜 捲心菜 白菜 甘藍
cabin: 客艙 機艙 小屋 船艙 纜車車廂
cabinet: 內閣 行政院 閣員 櫃 機櫃 櫃子
cache: 緩存 快取 藏匿
cactus: 仙人掌
cad, computer-aided design: 電腦輔助設計 計算機輔助設計
caddy: 球僮 桿弟
cadet: 學員 少年團員 見習 候補
cafe: 咖啡店 咖啡館 咖啡廳 咖啡室 茶餐廳
caffeine: 咖啡因 咖啡鹼
cake: 蛋糕 糕點 糕餅 餅
calcium: 鈣 鈣質
calculate: 計算 核算 估算
calculation: 計算 核算 推算 運算
calculator: 計算機 計算器 計算工具
calendar: 日曆 曆 行事曆 年曆 校曆
calf: 小牛 牛犢 小腿 幼牛
caliber, calibre: 口徑 才幹 能力 水準
calm: 冷靜 平靜 鎮靜 平穩
calmly: 冷靜 鎮定 平靜
camcorder: 攝錄機 攝影機 攝錄像機
camel: 駱駝
camera: 相機 攝影機 攝像頭 鏡頭 攝錄機
camp: 營 營地 露營 訓練營 夏令營
canary: 金絲雀
candle: 蠟燭 燭光
candy: 糖果 糖
cane: 手杖 甘蔗 藤 拐杖
canned food: 罐頭 罐頭食品
cannon: 大炮 炮 加農炮 大砲
canoe: 獨木舟 皮划艇 划艇
canvas: 帆布 畫布 油畫
capability: 能力 實力 性能 功能
capable: 能夠 有能力 能力
capital gain: 資本增值 資本利得 資本收益
capital injection: 注資 增資 資金注入
cappuccino: 卡布奇諾 泡沫咖啡
capsule hotel: 膠囊旅館 膠囊酒店
capsule: 膠囊 返回艙 太空艙
captains: 船長 隊長 機長 上尉
captive bred: 人工繁殖 圈養繁殖 人工飼養
carbon: 碳 碳排放
card: 卡 證 卡片 咭
cardboard box: 紙箱 紙皮箱 紙盒
cardboard: 紙皮 紙板 瓦楞紙
cardiac surgery: 心臟手術 心臟外科
cardiac: 心臟 心臟科
cardiovascular disease: 心血管疾病 心血管病
cardiovascular: 心血管 心臟血管
care: 護理 照顧 照護 關懷 照料
career: 職業 事業 生涯 就業
careful: 小心 謹慎 仔細 審慎
carefully: 小心 仔細 審慎 謹慎 認真
careless: 疏忽 粗心 不小心 大意
caretaker government: 看守政府 臨時政府
caretaker: 看守 管理員 看更 照顧者
cargo manifest: 貨物艙單 載貨清單 貨物清單
carnival: 嘉年華 狂歡節 嘉年華會
carpet: 地毯 地氈
carrier: 承運人 航空公司 載體 帶菌者 帶原者 航空母艦
carrot: 胡蘿蔔 紅蘿蔔 甘筍
cart: 手推車 推車 攤車
cartoon: 卡通 動畫 漫畫
cartridge, cartridges: 彈藥筒 子彈 彈夾 墨盒 墨水匣 煙彈
carve: 雕刻 雕
cash flow: 現金流 現金流量
cashier's order: 銀行本票 本票
cashier: 收銀員 收銀處 出納 收銀
casket: 棺材 骨灰盒 棺木 骨灰罈
cassette cooker, cassette stove: 卡式爐 卡式石油氣爐
cassette: 卡式 錄音帶 盒式 卡帶
cast: 投 演員 澆注 鑄造 演員陣容
castle: 城堡 古堡
casual: 臨時 休閒 散工 便服
cat: 貓
catalog, catalogue: 目錄 圖錄 名錄
catalyst: 催化劑 觸媒 推動力
catastrophe: 災難 浩劫 大災難 災害
category: 類別 類 種類 組別 分類
cathedral: 大教堂 座堂 主教座堂
cautious: 審慎 謹慎 小心
cautiously optimistic: 審慎樂觀 謹慎樂觀
cavalry: 騎兵
cave: 洞穴 山洞 洞 岩洞 石窟
caviar: 魚子醬
cctv footage: 閉路電視片段 監視器畫面 監控錄像
cease: 停止 終止 停業 結業
celebrate: 慶祝 歡慶 慶賀
celebration: 慶祝 慶典 慶祝活動 慶祝大會 賀
celebrity: 名人 藝人 明星 知名人士
celebs, celeb: 名人 藝人 明星
cellar: 地窖 酒窖 地下室
cellphone, cell phone: 手機 手提電話 行動電話 移動電話
cellular: 細胞 流動電話 行動通訊 蜂窩
cent: 仙 分 美分
center of gravity, centre of gravity: 重心
cereal: 穀物 穀類 麥片 糧食
ceremony: 典禮 儀式 開幕式 頒獎禮
certainty: 確定性 明確 把握 確定
certificate of incorporation: 公司註冊證明書 公司註冊證書
certificate of merit: 優異獎狀 獎狀 優異證書
certificate of origin: 產地來源證 原產地證書 產地證明書 原產地證明
certificate: 證書 證明書 證明 執照
certification: 認證 證書 核證 證明 驗證
certified copy: 核證副本 認證副本
certified public accountant: 註冊會計師 執業會計師 會計師
certified: 認證 核證 經認證 合格 註冊
chain: 連鎖 鏈 鏈條 鏈接
chalk: 粉筆 白堊
challenge: 挑戰 質疑 難題 挑戰賽
chamber of commerce: 商會 總商會
chamber: 商會 會議廳 分庭 庭 議事廳
champ: 冠軍 優勝者
champagne: 香檳 香檳酒
chance: 機會 可能性 機率
channel: 渠道 頻道 通道 水道 航道
chant: 叫口號 高喊 高呼 誦唱
chaos: 混亂 亂象
chapel: 小教堂 教堂 禮拜堂
chapter: 章 章節 分會
character: 性格 字 角色 人物 特色
characteristic: 特徵 特點 特色 特性
characterization, characterisation: 特性 定性 表徵
characterize, characterise: 特點 特徵 特色 定性
charitable donation: 慈善捐款 慈善捐贈
charitable organization, charitable organisation: 慈善機構 慈善組織 慈善團體
charitable: 慈善 公益
charm: 魅力 吸引力
chart: 圖表 海圖 統計圖 排行榜
chase: 追逐 追截 追捕 追趕
chassis: 底盤 車架
chat: 聊天 對話
chauffeur: 司機 私人司機
checkbook, chequebook: 支票簿 支票本
checklist: 清單 核對清單 檢查表 檢核表
checkout: 結帳 收銀 退房 付款
cheek: 臉頰 面頰
cheer: 歡呼 打氣 喝采 加油
cheerful: 愉快 開朗 歡樂
cheerleader: 啦啦隊 啦啦隊員
cheerleading: 啦啦隊 競技啦啦隊
cheese: 芝士 乳酪 起司 奶酪 起士
cheeseburger: 芝士漢堡 起司漢堡
chef: 廚師 大廚 主廚 名廚
chemistry: 化學
cheque: 支票
cherish: 珍惜 愛護 珍視
cherry blossom: 櫻花 賞櫻
cherry: 櫻桃 車厘子 櫻花
chess: 國際象棋 棋 象棋 西洋棋
chest pain: 胸痛 胸口痛
chest: 胸部 胸 胸口 箱 胸肺
chew: 咀嚼 嚼
chewing gum: 口香糖 香口膠
chick: 小雞 雛雞 雛鳥 雞苗
chicken wing: 雞翼 雞翅
chief superintendent: 總警司
child custody: 子女管養權 監護權 撫養權
child neglect: 疏忽照顧兒童 兒童疏忽 忽視兒童
childhood: 童年 兒童 幼兒 兒時
childish: 幼稚
chili sauce, chilli sauce: 辣椒醬
chili, chilli: 辣椒
chill: 冷藏 冰鮮 寒意 冷凍
chilled meat: 冰鮮肉 冷藏肉 冰鮮肉類
chilly: 寒冷 清涼 寒意 冷
chimney: 煙囪
chimp: 黑猩猩
chin: 下巴 下頷
chinese cabbage: 白菜 大白菜 黃芽白 小白菜
chinese character: 漢字 中文字
chinese descent: 華裔 中國血統
chinese medicine practitioner: 中醫 中醫師 註冊中醫
chocolate: 朱古力 巧克力
choice: 選擇 選項 選取
choir: 合唱團 唱詩班
choke: 窒息 哽塞 噎到 哽咽 鯁喉
cholesterol: 膽固醇
choose: 選擇 挑選 選取 選
chop: 斬 砍 砍伐 砍刀 印章
chopper: 直升機 菜刀 刀
chore: 家務 雜務
chorus: 合唱 合唱團
chow mein: 炒麵
chrome: 鉻 鍍鉻
chronic: 慢性 長期
chunk: 塊 大塊
chute: 槽 滑槽 垃圾槽
cia: 中央情報局 中情局
cigarette butt: 煙蒂 菸蒂 煙頭
cinnamon: 肉桂 桂皮 玉桂
circle: 圈 圓形 界 生活圈
circuit: 電路 巡迴 賽道 集成電路
circular economy: 循環經濟
circular: 通告 通函 循環 通知 圓形
circulation: 流通 循環 發行量 環流 傳閱
circumstance: 情況 環境 情形 狀況
circus: 馬戲團 馬戲
citation: 引用 引文 嘉許 引用次數
cite: 引用 援引 引述 指出 表揚
citizen: 市民 公民 國民 居民
citizenship: 公民身份 國籍 公民權 公民
civic center, civic centre: 市民中心 文娛中心
civic education: 公民教育
civic: 公民 市民 市政
civil defence, civil defense: 民防 人民防空 人防
civil engineering: 土木工程
civil service examination: 公務員考試 公務人員考試 公職考試
civil service: 公務員 公務員隊伍 公務人員
civil suit: 民事訴訟 民事索償
civil: 民事 公務 民用 民政 土木
civilian casualty: 平民傷亡 平民死傷
civilian staff: 文職人員 文員職系
civilian: 平民 民用 文職 民間 民眾
civilization, civilisation: 文明 文化
civilize, civilise: 文明 教化
clam: 蛤 蛤蜊 蜆 文蛤
clamp down: 打擊 取締 嚴打 壓制
clamp: 夾 鎖車 鉗 鎖輪
clan association: 宗親會 宗親總會
clan: 宗族 氏族 家族 宗親
clap: 鼓掌 拍手
clarity: 清晰 清晰度 明確
classic: 經典 古典
classical music: 古典音樂
classical: 古典 經典
classification: 分類 分級 評級 級別
classified: 機密 分類 列為
classify: 分類 歸類 列為 評級 分級
classmate: 同學 同班同學
classroom: 課室 教室 課堂
clause: 條款 條文 條 款
claw machine: 夾娃娃機 選物販賣機 夾公仔機
claw: 爪 爪子 螯
clean: 清潔 潔淨 乾淨 廉潔 清洗
cleanup: 清理 清潔 清掃 整治
clearance: 清關 通關 清理 清拆 結算 出境
clearly: 清楚 清晰 明確 顯然
clerk: 文員 書記 書記官 辦事員 職員
clever: 聰明 精明
client: 客戶 服務使用者 個案 當事人
climate action: 氣候行動
climate change: 氣候變化 氣候變遷 應對氣候變化
climate: 氣候 環境
cling film, cling wrap: 保鮮紙 保鮮膜
cling: 黏附 保鮮
clinical: 臨床 臨牀
clip: 短片 片段 夾子
cloak: 斗篷 披風
clock: 時鐘 鐘 鐘錶
clone: 複製 克隆
closely: 密切 緊密 嚴密
closer economic partnership arrangement, cepa: 更緊密經貿關係安排
closet: 衣櫃 衣櫥 壁櫥
closure: 關閉 封閉 停業 封路 停課
cloth: 布 布料 布匹 織物
clothe, clothes: 衣物 衣服 服裝 衣著
cloud computing: 雲端運算 雲計算 雲端計算
cloud: 雲 雲端 雲層 雲計算
cloudy: 多雲 密雲 陰天 大致多雲
clown: 小丑
club: 會所 俱樂部 會 社團 球會
clumsy: 笨拙
clutch: 離合器 一窩
coal extraction, coal mining: 採煤 煤炭開採
coalition: 聯盟 聯合 聯合政府
coast: 海岸 沿岸 沿海
coastal: 沿海 沿岸 海岸 濱海
coat: 外套 大衣 塗層 塗
cock: 公雞 雄雞
cockpit: 駕駛艙 座艙
cockroach: 蟑螂 曱甴
cocktail reception: 酒會 雞尾酒會
cocktail: 雞尾酒 調酒 酒會
cocoa: 可可 可可粉
coconut: 椰子 椰
code of practice: 實務守則 工作守則 作業守則
code: 守則 代碼 條碼 編號 密碼
coffee bean: 咖啡豆
coffin: 棺木 棺材 靈柩
cognac: 干邑 白蘭地
cognitive impairment: 認知障礙 認知功能障礙
cognitive training: 認知訓練
cognitive: 認知 認知功能
coincidence: 巧合 同時 符合
cold front: 冷鋒 冷鋒面
cold spell: 寒潮 寒流 低溫
cold: 寒冷 冷 感冒 低溫 傷風
collaboration: 合作 協作 協同 聯手
collaborative: 合作 協作 協同
collar: 衣領 領口 頸圈 項圈
collateral: 抵押品 擔保品 抵押物 押品
colleague: 同事 同僚 同仁 人員
collectible: 收藏品 藏品 珍藏
collectibles: 收藏品 藏品 紀念品
collection: 收集 收藏 徵收 館藏 回收
collective bargaining: 集體談判 團體協約 集體協商
collective: 集體 共同 團體
collector: 收藏家 稅務官 收集商 回收商 徵收員
cologne: 科隆 古龍水
colon cancer: 結腸癌 大腸癌
colon: 結腸 大腸
colonial: 殖民 殖民地 殖民時期
colony: 殖民地 群落 群體 蜂群
colorful, colourful: 多彩 色彩繽紛 豐富多彩 彩色
column: 專欄 欄目 柱 縱隊 欄
columnists: 專欄作家 專欄作者
coma: 昏迷 不省人事
comb: 梳 梳子 梳理
combat: 打擊 對抗 應對 作戰 防治 戰鬥
combination: 組合 結合 合併 混合
combine: 結合 合併 聯合 組合 綜合
combo: 組合 套餐 套票
comeback: 復出 回歸 重返
comedian: 喜劇演員 諧星 笑匠
comedy: 喜劇
comet: 彗星
comfort women: 慰安婦
comfort: 舒適 安慰 慰問
comfortable: 舒適 舒服
comic: 漫畫 動漫
comics: 漫畫 動漫
command: 指揮 司令部 指令 命令
commence: 開始 展開 啟動 動工 生效
commencement of works: 動工 開工 施工
comment: 評論 意見 回應 評價
commentary: 評論 解說 旁述 述評 社評
commentator: 評論員 評述員 解說員
commerce: 商務 商業 商貿 電商
commercial building: 商業大廈 商業樓宇 商廈
commercial: 商業 商用 商務 商貿
commitment: 承諾 承擔 投入 決心
common practice: 慣例 普遍做法
commonly: 普遍 常見 通常 一般
communicate: 溝通 聯繫 交流 通訊 傳達
communication: 通訊 溝通 通信 傳播 交流
communist party: 共產黨 中國共產黨 中共
communists, communist: 共產黨 共產黨員 共產主義
community: 社區 社會 社群 地區 部落
compact: 緊湊 小型 契約 壓縮
companies registry: 公司註冊處 公司登記
companion animal: 同伴動物 伴侶動物 寵物
companion: 同伴 伴侶 夥伴 陪伴
company incorporated: 註冊公司 公司註冊
comparable price, comparable prices: 可比價格 可比價
comparable: 可比 相若 相當 可比較 類似 同等
comparative: 比較 相對 對比
compare: 比較 相比 對比 同比
comparison: 比較 對比 相比 比對
compartment: 車廂 艙 隔間 間隔
compass: 指南針 羅盤 圓規
compassion: 同情 同情心 慈悲 關懷
compassionate leave: 恩恤假 喪假
compassionate rehousing: 體恤安置
compatibility: 兼容性 相容性 兼容 配合
compatible: 相容 兼容 配合
compel: 強迫 迫使 強制
compete: 競爭 比賽 參賽 角逐
competent authority: 主管機關 主管當局 主管部門
competent: 主管 稱職 勝任 合資格 能幹
competitive: 競爭力 競爭 競爭性 具競爭力
competitor: 競爭對手 參賽者 選手 競爭者
compilation: 編製 彙編 編纂 編撰 選輯
compile: 編製 編制 編撰 彙編 編纂 擬備
complement: 補充 互補 配合 補足
completely: 完全 徹底 全面 全部
complex: 複雜 綜合大樓 綜合 園區
complexity: 複雜 複雜性 複雜程度
compliance: 遵守 合規 符合 遵從
compliant: 合規 符合 遵從 符合規定
complicate: 複雜 複雜化
complication: 併發症 複雜 並發症
compliment: 稱讚 讚揚 嘉許
complimentary: 免費 贈送 附送
comply: 遵守 符合 遵從 遵循 遵照
component: 零件 部件 組件 元件 組成部分
compose: 組成 作曲 創作 構成 撰寫
composite index: 綜合指數
composite material: 複合材料
composite: 綜合 複合 合成
composition: 組成 成分 構成 作文 作曲 結構
compound growth rate: 複合年增長率 年均複合增長率
compound interest: 複利 複息
compound: 化合物 複合 大院 複利 院落
comprehensive: 全面 綜合 完善
compress: 壓縮 敷
compression: 壓縮 擠壓
compromise: 妥協 折衷 損害 讓步
computation: 計算 運算 計算機
computational: 計算 運算
compute: 計算 運算 算力
comrades, comrade: 同志 戰友
conceal: 隱瞞 隱藏 收藏 隱匿
conceive: 懷孕 受孕 構思 構想
concentrate: 集中 專注 濃縮 聚焦
concept: 概念 理念 構思 觀念
conceptual design: 概念設計
conceptual: 概念 構想 概念性
concern: 關注 關切 關心 擔憂 憂慮
conclusion: 結論 結束 結果 總結 完結
concussion: 腦震盪 震盪
condemn: 譴責 強烈譴責 聲討
condition: 條件 情況 狀況 狀態
conditional approval: 有條件批准 附條件通過
conditional: 有條件 附條件 條件
condo, condominium: 公寓 共管公寓 住宅大樓
condolence telegram: 唁電 慰問電
condolences: 慰問 哀悼 弔唁
condom: 安全套 保險套 避孕套
condos: 公寓 共管公寓 分契式公寓 大廈
conductor: 指揮 導體 列車長 售票員
cone: 雪糕筒 圓錐 錐 三角錐
conf: 會議 研討會
confess: 承認 招認 認罪 坦白 供認
confession: 供認 招認 認罪 供詞 自白
confidence vote, vote of confidence: 信任投票 信任動議 不信任案
confidence: 信心 信任 自信
confident: 有信心 信心 自信
confidential: 機密 保密
confidentiality: 保密 機密 保密性 機密性
configuration: 配置 布局 設定
configure: 配置 設定 設置
confine: 限制 禁閉 局限 監禁
confirm: 確認 證實 確診 確定
confirmation: 確認 證實 確診 核實
conflict of interest: 利益衝突
conflict: 衝突 矛盾 抵觸 利益衝突
confront: 面對 對抗 對峙
confuse: 混淆 困惑 混亂
confusion: 混淆 混亂 困惑 混亂不清
congratulate: 祝賀 恭喜 恭賀 道賀
conjunction: 聯同 配合 聯合 結合
connect: 連接 接駁 聯繫 連通
connection: 連接 聯繫 接駁 有關
connectivity: 連接 互聯互通 聯通 連通 連繫
connector: 連接器 接頭 連接通道 連接路 接駁
conscience: 良心 良知
conscious: 清醒 意識 有意識 自覺
consciousness: 意識 知覺 清醒
consensus: 共識 一致
consent: 同意 同意書 准許 許可
consequence: 後果 結果 影響
conservation: 保育 保護 養護 節約 修復
conservative: 保守 保守黨 保守派
considerable: 相當 可觀 大量 不少
considerate: 體貼 關懷 禮讓
consideration: 考慮 代價 考量 因素 對價
consistency: 一致性 一致 連貫性
consistent: 一致 一貫 貫徹 持續
consistently: 一直 持續 一貫 始終
consolation prize: 安慰獎 鼓勵獎
consolation: 慰問 安慰
console: 慰問 遊戲機 控制台 安慰
consolidation: 整合 合併 鞏固 綜合
consortium: 財團 聯盟 聯合體 聯合企業
conspiracy to defraud: 串謀詐騙 串謀欺詐
conspiracy: 串謀 合謀 陰謀 共謀
constant: 固定 不變 持續 常數
constantly: 不斷 經常 持續 時刻
constitute: 構成 組成 屬於 佔
constitutional affairs: 政制事務 憲制事務
constitutional court: 憲法法庭 憲法法院
constitutional: 憲制 憲法 違憲 合憲
constraint: 限制 制約 約束 掣肘
consul general: 總領事 總領事館
consul: 領事 總領事
consulate general: 總領事館 總領館
consulate: 領事館 總領事館 領館
consult: 諮詢 徵詢 查閱 會商 求診
consultant: 顧問 顧問公司 顧問醫生 諮詢
consumer behaviour, consumer behavior: 消費行為 消費者行為
consumer durable, durable good: 耐用消費品 耐用品 耐久財
consumer sentiment: 消費情緒 消費信心 消費意欲
contact lens: 隱形眼鏡 角膜接觸鏡
contact: 聯絡 聯繫 接觸 接觸者
contagious: 傳染 傳染性
container yard: 貨櫃場 集裝箱堆場 貨櫃堆場
contaminate: 污染 受污染 汙染
contaminated food: 受污染食物 受污染食品 受汙染食品
contamination: 污染 沾染 受污染
contemporary art: 當代藝術
contemporary: 當代 現代
contempt of court: 藐視法庭 藐視法庭罪
contempt: 藐視 蔑視
content: 內容 含量
contestant: 參賽者 選手 參賽選手
context: 背景 情況 脈絡
continent: 大陸 洲 大洲
continental shelf: 大陸架 大陸棚 大陸礁層
continually: 不斷 持續
continuity: 連續性 持續 延續 延續性
continuous: 持續 連續 不斷 不間斷
continuously: 持續 連續 不斷 不間斷
contrary: 相反 違反 違背 抵觸
contrast: 對比 相反 反差 對照
contribute: 貢獻 供款 促進 捐款 有助
contributor: 貢獻者 供款人 來源 捐款者
control tower: 控制塔 塔台 指揮塔
controller: 控制器 管制員 管理專員 控制員
controversial: 爭議 爭議性 具爭議 有爭議
controversy: 爭議 爭論 爭端
convenience: 便利 方便 便民
convenient: 方便 便利 便捷
convent: 修道院 修院 女修會
conventional: 傳統 常規 慣常
convergence: 匯聚 融合 趨同 會合
conversation: 對話 談話 交談 會話
convertible bond: 可轉換債券 可轉債 可換股債券
convertible: 可轉換 可轉讓 開篷車 敞篷車
convey: 轉達 傳達 傳遞 輸送
convince: 說服 使信服 相信
convoy: 車隊 船隊 護航
cook: 煮 烹調 烹飪 廚師 煮食
cookbook: 食譜 菜譜
cooked food: 熟食 已煮熟食物
cookie: 曲奇 餅乾
cooking fume: 煮食油煙 油煙 煮食煙霧
cooking oil: 食用油 煮食油 食油
cooling tower: 冷卻塔 冷卻水塔
cooperate, co-operate: 合作 配合 協作
coordinate, co-ordinate: 協調 統籌 坐標 座標
coordination, co-ordination: 協調 統籌 配合 協作
coordinator, co-ordinator: 統籌主任 協調員 統籌 協調人 召集人
cope: 應付 應對 因應
coral reef: 珊瑚礁
cord: 繩 電線 線 臍帶 脊髓
cordless telephone: 無線電話 室內無線電話
cordless: 無線 無線電話
core: 核心 中心 重點
cork: 軟木 軟木塞
corner: 角落 街角
corns: 玉米
coronary artery: 冠狀動脈 冠脈
corporate governance: 企業管治 公司治理 企業治理
corporate: 企業 公司 法團 機構
corporation: 公司 法團 集團 企業
corpus: 語料庫
correct: 正確 糾正 更正 改正
correctional institution: 懲教院所 懲教設施 監獄 矯正機關
corrections, correction: 更正 修正 懲教 矯正 改正 糾正
correctly: 正確 準確 無誤
correlation: 相關 關聯 相關性 關係
correspond: 相應 對應 相符 通信
correspondence: 書信 信件 通訊 函件 往來
corresponding period: 同期 上年同期 去年同期
corridor: 走廊 廊道 通道
corrupt official: 貪官 腐敗分子 貪污官員
corrupt practice: 舞弊 貪污 腐敗行為
corrupt: 貪污 腐敗 貪腐 舞弊
cosmic: 宇宙 太空
costume: 服裝 戲服 服飾 古裝
cottage: 村屋 平房 小屋 寮屋
cotton mill, spinning mill: 紗廠 紡織廠 棉紡廠
couch: 沙發 梳化
cough: 咳嗽 咳
council: 議會 委員會 理事會 局 會議
counsel: 大律師 律師 法律顧問 輔導
counselor, counsellor: 輔導員 諮商師 參贊 顧問 輔導人員
count: 點算 計算 點票 統計
countless: 無數 數不清
countryside conservation: 鄉郊保育 郊野保育
countryside: 郊外 郊野 鄉村 農村 鄉郊
coup: 政變 軍事政變
coupon rate: 票面利率 票息率 息率
coupon: 優惠券 消費券 禮券 抵用券 票息 現金券
courage: 勇氣 英勇 膽量
courageous: 勇敢 英勇 勇於
course: 課程 科目 球場
court of first instance: 原訟法庭 一審法院 初級法院
courtesy call: 禮節性拜會 拜會 會見
courtesy: 禮貌 禮儀 禮讓 拜會
courthouse: 法院 法院大樓 法庭
courtroom: 法庭 審判庭 庭審
cousin: 表親 堂兄弟 表兄弟 表哥
covert surveillance: 秘密監察 秘密監視
covert: 秘密 隱蔽 秘密監察
cowboy: 牛仔
coyote: 郊狼
cozy, cosy: 舒適 溫馨
cracker: 餅乾 鞭炮 爆竹
cradle: 搖籃 吊船 發源地
craft: 工藝 手工藝 船隻 手藝
cramp: 抽筋 痙攣
crank: 曲柄 曲軸
crate: 板條箱 箱 木箱
crawl: 爬行 爬泳 自由泳
crazy: 瘋狂
cream: 忌廉 奶油 乳霜 面霜 藥膏
creation: 創造 創作 創建 設立 新增
creative industry: 創意產業 文創產業 文化創意產業
creative: 創意 創作 創新
creativity: 創意 創造力 創新 創造
creator: 創作者 創作人 創辦人
creature: 生物 動物
credential: 證書 資歷 憑證 國書
credibility: 公信力 可信性 信譽 可信度
credit crunch: 信貸緊縮 信貸收縮
credit rating: 信用評級 信貸評級 信用評等
credit: 信貸 信用 學分 貸款 抵免
creep: 爬行 緩慢上升
crest: 徽章 峰頂 洪峰 徽號
crib: 嬰兒床
cricket: 板球 蟋蟀
crime against humanity: 危害人類罪 反人類罪
crime prevention: 防止罪案 防罪 犯罪預防 滅罪
crime proceed: 犯罪得益 犯罪所得 贓款
crime scene: 案發現場 犯罪現場 罪案現場
cripple: 癱瘓 傷殘
crisis: 危機
crisp: 脆片 薯片 香脆
critic: 評論家 影評人 樂評人 批評者
critical: 危殆 關鍵 嚴重 病危 重要
criticism: 批評 指責 譴責
crop rotation: 輪作 輪耕
cross contamination: 交叉污染 交叉汙染
cross-border settlement: 跨境結算 跨境貿易結算 跨境人民幣結算
cross-boundary: 跨境 跨界
cross: 跨 過 穿越 十字
crossword: 填字遊戲
crotch: 胯部 褲襠
crow: 烏鴉
crowd management: 人流管制 人潮管制 人群管理 人流管理
crowd: 人群 人潮 人流 群眾 擠迫
crown prince: 王儲 皇太子
crown: 皇冠 王冠 樹冠 牙冠 官地
crucial: 關鍵 重要 至關重要 重大
crude: 原油 粗製
cruel: 殘忍 殘酷 虐待
cruelty: 虐待 殘酷 殘忍
crumb: 碎屑 麵包屑
crunch: 緊縮 短缺
crusade: 運動 行動
crush: 壓碎 壓傷 擠壓 壓 粉碎
crust: 地殼 外殼 餅皮
cry: 哭 哭泣 哭喊
crystal: 水晶 晶體 結晶
cube: 立方 方塊 立方體
cubic foot: 立方呎 立方英尺
cubic: 立方
cubicle: 板間房 隔間 廁格 小隔間
cuckoo: 杜鵑 布穀鳥
cue sport, cue sports: 桌球 台球 撞球
cue: 提示 線索 球桿
cuff: 袖口 手銬
cuisine: 菜系 美食 料理 菜餚 烹飪
cult: 邪教 崇拜
cultural diversity: 文化多樣性 多元文化 文化多元
cultural heritage: 文化遺產 文化資產 非物質文化遺產
cultural identity: 文化認同 文化身份
cultural: 文化 人文 文物
culture: 文化 養殖 培養
cunning: 狡猾 狡詐
cup: 杯 盃 杯子
cupboard: 櫥櫃 櫃 壁櫥 碗櫃
cupcake: 杯子蛋糕 紙杯蛋糕
curb: 遏制 遏止 抑制 路邊石 路緣
cure rate: 治癒率
cure: 治癒 治療 痊癒 根治
curfew: 宵禁 禁夜 宵禁令
curiosity: 好奇心 好奇 好奇號
curl: 捲曲 鬈曲 冰壺
currency appreciation: 貨幣升值 升值
currency swap: 貨幣互換 貨幣掉期 換匯
currency: 貨幣 幣 通貨
curriculum vitae: 履歷 簡歷 個人履歷
curriculum: 課程 課綱 教學大綱
curry powder: 咖喱粉 咖哩粉
curry: 咖喱 咖哩
curse: 詛咒 咒罵
cursor: 游標 光標
curtain wall: 幕牆 玻璃幕牆
curtain: 窗簾 簾 幕 帷幕
curve: 曲線 彎道 彎位
custody: 羈押 拘留 看管 撫養權 監護
custom clearance: 清關 通關 報關
custom duty: 關稅
custom: 海關 習俗 風俗 關稅 報關
customize, customise: 度身訂造 客製化 定制 訂製 個性化
cycle: 週期 周期 循環 單車 自行車 騎車
cycling path: 單車徑 自行車道 單車道
cylinder: 氣瓶 汽缸 圓柱 罐 氣罐
cynical: 憤世嫉俗
dagger: 匕首 短劍
daily necessity, daily necessities: 日用品 日常用品 生活必需品 日用必需品
dairy cattle: 乳牛 奶牛
dairy: 奶類 乳製品 乳品 奶製品 酪農
damage: 損壞 損害 破壞 損失 受損 毀壞
damp: 潮濕 濕
dance: 舞蹈 跳舞 舞
dancer: 舞者 舞蹈員 舞蹈演員 舞蹈家
danger: 危險 危害 險情
dangerous goods: 危險品 危險貨物 危險物品
dangerous: 危險 危險性 危險品
dare: 敢 敢於
dark: 黑暗 暗 深色
darkness: 黑暗 漆黑
dash: 衝刺 短跑
data compression: 數據壓縮 資料壓縮
data roaming: 數據漫遊 漫遊 國際漫遊
database: 資料庫 數據庫
dawn: 黎明 凌晨 清晨 破曉
daylight saving time: 夏令時間 日光節約時間 夏時制
daylight: 日光 白天 日照
daytime: 日間 白天 白晝
deadly: 致命 致死
deaf mute: 聾啞 聾啞人士 聽障
dealer: 經銷商 交易商 商人 毒販 車商
debate: 辯論 討論 爭議
debris: 碎片 瓦礫 雜物 碎屑 殘骸
debt restructuring: 債務重組 債務協商
debt: 債務 債 負債 欠款
debug: 除錯 調試
decaf: 無咖啡因 低咖啡因 脫咖啡因
decease, deceased: 死者 去世 逝世 離世 身故 亡者
deceased person: 死者 先人 逝者
deceive: 欺騙 詐騙 蒙騙 瞞騙
decency: 風化 道德 體面
decent work: 體面勞動 體面工作 尊嚴勞動
decent: 體面 合適 像樣
decide: 決定 裁定 議決
decimal place: 小數位 小數點後
decimal: 小數 十進制 小數點
decision: 決定 裁決 決策
deck: 甲板 平台 橋面 觀景台 層
declaration: 宣布 聲明 申報 宣言 申報表
decor: 裝飾 布置 佈置
decorate: 裝飾 佈置 裝修 授勳
decoration: 裝飾 裝修 佈置 勳章
decorative: 裝飾 擺設
dedicate: 專責 專設 專用 致力 投入
dedication: 奉獻 敬業 奉獻精神 專注
deed: 契約 契據 事跡 地契 行為
deem: 視為 當作 認為 認定
deep throat saliva: 深喉唾液
deeply: 深深 深刻 深度 深感 深入
deer: 鹿 鹿隻 梅花鹿
default: 拖欠 違約 欠繳 預設
defend title: 衛冕
defend: 保衛 防衛 捍衛 維護 辯護 答辯
defense, defence: 國防 防禦 抗辯 防衛
defensive: 防衛 防禦 防守 防禦性
defer: 延期 延遲 押後 暫緩 遞延
define: 界定 定義 訂明
definite: 明確 確定 肯定
definition: 定義 釋義 界定
defy: 違抗 不遵守 抗拒
degree celsius: 攝氏度 攝氏
degree: 學位 程度 度
delete: 刪除 刪去 刪減
deliberate: 蓄意 故意 審議 商議
deliberately: 故意 蓄意 刻意
delicate: 精緻 脆弱 精細
delicious: 美味 可口 好吃
delight: 喜悅 高興 樂趣
delightful: 愉快 怡人
delirious: 神志不清 譫妄
delusion: 妄想 錯覺 幻想
delusional: 妄想 妄想症
deluxe: 豪華 高級
demo: 示範 演示 展示
democracy: 民主
demographic dividend: 人口紅利
demographic structure: 人口結構
demographic: 人口 人口結構 人口統計
demon: 妖魔 惡魔 鬼
demonic: 惡魔
demonstrate: 展示 示範 顯示 示威 證明
demonstration zone: 示範區
demonstration: 示範 示威 演示 遊行
dengue fever: 登革熱
denial: 否認 拒絕 駁回 否定
dense: 密集 稠密 濃 茂密
density: 密度 人口密度
dent: 凹痕 凹陷
dental implant: 植牙 種植牙 牙科植體
deny: 否認 拒絕 剝奪
departmental: 部門 部門內部 各部門
depend: 視乎 取決於 依賴 依靠
dependence: 依賴 依存 依存度 成癮
dependent, dependant: 受養人 受撫養 扶養親屬 依賴 受供養人 眷屬
deposition: 沉積 供詞 證詞 沉降
depressed: 抑鬱 低迷 沮喪 憂鬱
depressing: 沮喪 壓抑 令人沮喪
depth: 深度 水深 深入 縱深
derive: 得出 源自 來自 推算 衍生 取得
descend: 下降 降落
descent: 下降 血統 後裔
description: 說明 描述 介紹
deserve: 值得 應得
designate: 指定 劃定 指派 委任
designation: 指定 劃定 劃設 職銜 名稱
designer: 設計師 設計者 時裝設計師
desirable: 理想 可取 適宜
desire: 意願 願望 渴望 期望
desk: 櫃台 書桌 詢問處 服務台
desktop computer: 桌上電腦 桌上型電腦 台式電腦
desktop: 桌面 桌上型 台式
despair: 絕望 失望
desperate: 絕望 迫切
desperately: 拚命 極度 迫切
desperation: 絕望 走投無路
despise: 鄙視 輕視
dessert: 甜品 甜點 點心
destined: 運往 目的地 前往 注定
destiny: 命運 使命
destructive earthquake: 破壞性地震
destructive: 破壞性 毀滅性 破壞
detail: 詳情 細節 詳細 細則
detection: 偵測 檢測 偵破 檢出 探測 發現
detector: 探測器 偵測器 檢測器 檢測儀 感應器
determination: 決心 釐定 裁定 決定 測定
determine: 決定 釐定 確定 判斷
detonator: 雷管 引爆裝置 引信
deuce: 平分
devastate: 破壞 摧毀 重創 肆虐
developmental disability: 發展障礙 發育障礙
developmental: 發展 發育 成長 發展性
deviant behavior, deviant behaviour: 偏差行為 越軌行為
deviant: 偏差 越軌 不良
deviation: 偏差 偏離 誤差
device: 裝置 設備 器材 儀器 設施
devil: 魔鬼 惡魔
devote: 投入 致力 奉獻
devotion: 奉獻 投入 忠誠 貢獻
diagnose: 診斷 確診
diagnosis: 診斷 確診 診治
diagnostic reagent: 診斷試劑 檢測試劑 體外診斷
diagnostic test: 診斷測試 診斷檢測 診斷試驗
diagnostic: 診斷 檢測
diagram: 圖表 示意圖 圖解 圖
dial: 撥打 致電 撥號
dialogue, dialog: 對話 對談 座談
diameter: 直徑 口徑
diamond: 鑽石
diaper: 尿布 尿片 紙尿褲 紙尿片
diary: 日記 日誌
dice: 骰子 骰
dictionary: 字典 詞典 辭典
diet: 飲食 膳食
dietary fiber, dietary fibre: 膳食纖維 食物纖維
dietary habit: 飲食習慣
dietary: 飲食 膳食
differ: 不同 差異 有別
differential treatment: 差別待遇
differential: 差別 差距 差異 差額
differently: 不同 有別 差異
difficult: 困難 艱難 難
difficulty: 困難 難題 難度
digit: 數字 位數 位
digital currency: 數字貨幣 數碼貨幣 數位貨幣 數字人民幣
digital signature: 數碼簽署 數位簽章 電子簽名 電子簽章
digital: 數碼 數字 數位
dignified: 有尊嚴 尊嚴 莊嚴
dignity: 尊嚴 體面
dilemma: 困境 兩難 困局
dim sum: 點心
dim: 昏暗 暗淡 微弱
dimension: 尺寸 維度 層面 方面
dimensional: 維度 立體 三維 尺寸
dine, dining: 用餐 進餐 堂食 餐飲 就餐
dine-in: 堂食 內用
dinner: 晚餐 晚宴 晚飯
dinosaur: 恐龍
dip: 下跌 下滑 回落 浸
diploma: 文憑 畢業證書 專科文憑 證書
diplomatic immunity: 外交豁免權 外交豁免
diplomatic relation: 外交關係 邦交 建交
diplomatic: 外交 邦交
direct: 直接 指導 直航 直屬
direction: 方向 指示 指導 路向
directive: 指令 指示 指引 訓令
directory: 名錄 目錄 指南 電話簿
dirt: 污垢 泥土 塵土 污漬
dirty: 骯髒 污穢 髒 不潔
disable: 停用 禁用 殘疾
disagree: 不同意 反對 不認同 異議
disappear: 消失 失蹤 不見 絕跡
disappearance: 失蹤 消失
disappoint: 失望 令人失望
disappointment: 失望 遺憾
disc: 光碟 光盤 圓盤 椎間盤
disciplinary proceedings: 紀律程序 紀律聆訊 懲戒程序
disciplinary: 紀律 懲戒 紀律處分
discipline: 紀律 學科 紀律處分 專業 管教
disciplined service: 紀律部隊
disclaimer: 免責聲明
disclose: 披露 透露 公開 揭露 公布
disco: 的士高 迪斯科 迪斯可 夜店
disconnect: 斷開 切斷 截斷 脫節
discreet: 謹慎 低調
discrete: 離散 分立 獨立
discretion: 酌情權 酌情 裁量 裁量權
discrimination: 歧視 差別待遇
discus: 鐵餅
discuss: 討論 商討 探討 研究
discussion: 討論 商討 磋商 研討
disease burden: 疾病負擔
disgrace: 恥辱 丟臉 不光彩
disguise: 偽裝 假扮 假冒 喬裝 掩飾
disgust: 厭惡 反感
dish: 菜餚 菜式 碟 料理 盤
dishonest intent: 不誠實意圖 不誠實
dishonest: 不誠實 不老實 失信 欺詐
disk: 磁碟 磁盤 光碟
dislike: 不喜歡 反感 厭惡
disorder: 障礙 失調 混亂 疾患 騷亂
display: 展示 展出 陳列 展覽 顯示
disposition: 處置 處分 性情
dispute: 爭議 糾紛 爭端 爭執
disregard: 漠視 無視 忽視 罔顧
disrespect: 不尊重 不敬 侮辱
dissolved oxygen: 溶解氧 溶氧量 溶氧
distant: 遠 遙遠 偏遠
distinct: 不同 獨特 明顯 鮮明
distinction: 優異 區別 差別 榮譽
distinguish: 區分 辨別 識別 分辨 區別
distract: 分心 分散注意力 干擾
distracted driving: 分心駕駛
distraction: 分心 分神 干擾
distress signal: 求救信號 遇險信號
distress: 遇險 困擾 求救 痛苦 遇難
distributor: 分銷商 經銷商 分發商 批發商 代理商
district council: 區議會
disturb: 干擾 滋擾 騷擾 打擾
disturbance: 擾亂 騷亂 擾動 干擾 滋擾
ditch: 溝渠 水溝 排水溝 明渠 渠
dive: 潛水 跳水
diverse: 多元 多樣 多樣化 不同
diversion: 改道 分流 轉移 引水
diversity: 多元 多樣性 多元化 多樣
divine: 神 神聖 占卜
division: 部門 科 分區 組 處
dizzy: 頭暈 暈眩 眩暈 暈
doctrine: 學說 原則 教義 主義
document: 文件 證件 文書 檔案
documentary: 紀錄片 紀實 文獻
documentation: 文件 證明文件 文獻
doll: 玩偶 洋娃娃 公仔 娃娃
dollar: 元 美元 港元
dolphin: 海豚
domain name: 域名 網域名稱
domain: 領域 域名 範疇
dome: 圓頂 穹頂 巨蛋
domestic: 本地 國內 家庭 境內 家居 內銷
dominant position: 支配地位 主導地位 市場支配地位
dominant: 主導 佔主導 主要 優勢 顯性
donkey-hide gelatin: 阿膠
donkey: 驢 驢子
donuts, doughnuts: 甜甜圈 冬甩
doom: 厄運 末日 滅亡
door: 門 大門 車門
doorbell: 門鈴
doorman: 門衛 看門人
doorstep delivery: 送貨上門 宅配到府
doorstep: 門口 家門口 上門
doorway: 門口 出入口
dorm: 宿舍 學生宿舍
dosage: 劑量 用量
dose administered: 接種劑次 施打劑次 接種劑數
dot: 點 圓點
double digit, double-digit: 雙位數 兩位數
double jeopardy: 一罪兩審 雙重審訊 一事不再理
double taxation: 雙重課稅 雙重徵稅 避免雙重徵稅
doubt: 疑問 懷疑 質疑 疑慮
douche: 沖洗 灌洗
dough: 麵團 麵糰
doughnut, donut: 甜甜圈 冬甩
dove: 鴿 鴿子 斑鳩
down syndrome: 唐氏綜合症 唐氏症 唐氏綜合徵
downhill skiing: 高山滑雪 滑降
downhill: 下坡 下山 滑降
downloadable: 下載 可供下載
downstair, downstairs: 樓下 下層
downtown: 市中心 市區 鬧市
dozen: 打 十多 十餘 十幾
draft: 草案 草擬 擬備 初稿 徵求意見稿 起草
drag: 拖 拖拉 拖累
dramatic: 戲劇 急劇 巨大 戲劇性
dramatically: 大幅 急劇 顯著 劇烈
drapes: 窗簾 布簾
drastic: 急劇 大幅 劇烈 嚴厲
drawer: 抽屜 發票人
drawing of lots: 抽籤 搖號
drawing: 繪畫 圖則 圖紙 繪圖 抽籤 圖畫
dread: 恐懼 害怕
dreadful: 可怕 嚴重 慘烈
dream: 夢想 夢 圓夢
dress code: 衣著規定 服飾規定 服裝規定
dress: 服裝 衣著 穿著 連衣裙 裝扮
drift: 漂流 漂移 漂浮 飄移
drill: 演習 演練 鑽探 鑽孔 鑽
drink: 飲料 飲品 飲用 喝 飲酒
drinking fountain, water fountain: 飲水機 飲水器 加水站
drip irrigation: 滴灌 滴水灌溉
drip: 滴漏 點滴 滴水 滴灌
drive: 駕駛 推動 帶動 驅動
driveway: 車道 行車道
driving recorder: 行車記錄器 行車記錄儀 行車紀錄器
drug dependence: 藥物依賴 毒癮 藥癮
drug dependent: 濫藥者 藥物倚賴 吸毒者
drug residue: 藥物殘留 殘餘藥物 獸藥殘留
drug resistance: 抗藥性 耐藥性 抗菌素耐藥性 抗生素耐藥性
drug tolerance: 耐藥性
drug-resistant: 耐藥性 抗藥性 耐藥
drum: 鼓 桶 油桶 敲擊樂
drunken driving: 醉酒駕駛 酒後駕車 酒駕 醉駕
drunken: 醉酒 酒醉 酒後
dry cleaning: 乾洗
dry season: 旱季 枯水期 乾季
dry spell: 乾旱 少雨 旱情
dry: 乾燥 乾旱 乾 乾貨 少雨
dual nationality: 雙重國籍
dual: 雙 雙重 兩用
duct: 管道 風管 導管
dug: 挖掘 開挖 掘
dull: 沉悶 陰暗 低迷
dumb: 啞 聾啞
dummy account: 傀儡戶口 人頭帳戶
dummy: 假人 傀儡 虛假 人頭
dumpster: 垃圾箱 垃圾桶 垃圾斗
dungeon: 地牢 地下城
dunk: 扣籃 灌籃 入樽
duplicate: 重複 複本 副本 複製
durable: 耐用 耐久 持久
dust: 塵埃 灰塵 粉塵 沙塵 揚塵 塵土
dwarf: 侏儒 矮小 矮
dwell time: 停留時間
dwell: 居住 住宅 居所
dye: 染料 染色 染髮劑 色素
dynamic: 動態 活力 動力
dynamite: 炸藥 爆破
eager: 熱切 渴望 踴躍
ear: 耳朵 耳 穗
early warning: 預警 早期預警
earring: 耳環
earth: 地球 泥土 土
earthquake prediction: 地震預測 地震預報
easily: 容易 輕易 輕鬆
eat: 進食 食用 吃 飲食
eating disorder: 飲食失調 進食障礙 飲食障礙
eating habit: 飲食習慣
eating out: 外出用膳 外食 出外用膳
eccentric: 古怪 偏心
eclipse: 日食 月食 日蝕 月蝕
ecological civilization: 生態文明 生態文明建設
ecological corridor: 生態走廊 生態廊道
ecology: 生態 生態學
economic corridor: 經濟走廊
economic fundamental: 經濟基本面 基本面 經濟基本因素
economic outlook: 經濟展望 經濟前景 景氣展望
economic prospect: 經濟前景 經濟展望
economic recovery: 經濟復蘇 經濟復甦 經濟恢復
economy: 經濟 經濟體
edge: 邊緣 優勢 邊
edition: 版 版本 屆 期
editor: 編輯 主編 總編輯
editorial: 社論 社評 編輯
educate: 教育 教導 宣導 宣傳
education: 教育 教學 學歷 培訓
educational institution: 教育機構 院校 學校
educational: 教育 教學 學歷
educator: 教育工作者 教育家 教育人員
effective: 有效 生效 成效
effectively: 有效 切實 有效地 實際上
effectiveness: 成效 效益 效能 效用 有效性
efficiency: 效率 效益 效能
efficient: 高效 有效率 有效 效率
efficiently: 高效 有效率 有效
effort: 努力 工作 力度
egg tart: 蛋撻 蛋塔
ego: 自我 自尊
eighth: 第八 八分之一
elaborate: 闡述 闡釋 詳述 詳細說明 精心
elbow: 手肘 肘 肘部
electoral affairs commission: 選舉管理委員會 選管會
electoral: 選舉 選民
electric kettle: 電熱水壺 電水煲 快煮壺
electric: 電動 電力 電
electrical: 電氣 電力 電器 電機
electro: 電子 電動 電
electron microscope: 電子顯微鏡
electron: 電子
electronic commerce: 電子商務 電子商貿 電商
electronic warfare: 電子戰 電子作戰
electronic: 電子
elegant: 優雅 高雅
elementary school: 小學 國小 國民小學
elementary: 小學 初級 基礎 基本
elevate: 提升 提高 升高 抬高
elevated railway: 高架鐵路 高架捷運
elevated road: 高架道路 高架橋 高架路
elevation: 海拔 高程 高度 提升 立面
eleven: 十一 11
elf: 精靈
eliminate: 消除 淘汰 消滅 取消 根除
elimination: 消除 消滅 淘汰 根除 取消
elite athlete: 精英運動員 優秀運動員
elite: 精英 菁英 頂尖
elsewhere: 其他地方 別處 外地
email: 電郵 電子郵件 電子郵箱
embarrass: 尷尬 難堪
embarrassment: 尷尬 難堪 困窘
embassy: 大使館 使館 駐華大使館
embed: 嵌入 融入 內嵌 埋入
embrace: 擁抱 迎接 把握 採用
emerge: 出現 浮現 湧現 冒起
emergency exit: 緊急出口 走火通道 逃生門 安全出口
emirates, emirate: 酋長國 阿聯酋
emotion: 情緒 情感 感情
emotional support: 情緒支援 情緒支持 心理輔導
emotional: 情緒 情感 感情
emotionally: 情緒 情感 情緒上
emphasis: 重點 強調 著重 重視
empirical: 實證 經驗
enable: 使 讓 容許 令 促成
enclose: 附上 隨函附上 圍封 封閉
enclosure: 附件 圍封 圍場 圍欄 圍網
encode: 編碼 編製
encore: 安可 加演 重演
encounter: 遇到 遭遇 面對 相遇
encourage: 鼓勵 促進 鼓舞 推動
encryption: 加密 密碼
encyclopedia: 百科全書 百科
endanger: 危害 危及 瀕危 威脅
endless: 無盡 不斷 無窮
endorse: 通過 贊同 支持 認可 同意
endure: 忍受 承受 耐
enemy: 敵人 敵軍 敵 天敵
energy conservation: 節能 節約能源
energy efficiency: 能源效益 能源效率 能效
energy transition: 能源轉型
engage: 聘用 從事 參與 接觸 聘請
engagement: 參與 聘用 接觸 聘任 約會 訂婚
engine: 發動機 引擎
enhance: 加強 提升 增強 優化 提高
enhancement: 加強 提升 優化 改善 增強
enjoy: 享受 享有 欣賞 享
enlarge: 擴大 擴建 放大
enlargement: 擴大 放大 腫大 擴建
enlist: 入伍 參軍 應徵 徵召
enormous: 巨大 龐大
ensemble: 樂團 合奏團 合奏 合奏組
ensure: 確保 保證 保障
entertain: 娛樂 招待 款待
entertainment: 娛樂 文娛 演藝 康樂
enthusiasm: 熱情 積極性 熱忱 熱心
enthusiastic: 熱烈 踴躍 熱心 積極
entirely: 完全 全部 全數
entitled: 有權 享有 合資格 題為 可享
entity: 實體 單位 機構
entrance examination: 入學考試 入學試 高考 升學考試
entrance: 入口 入學 出入口 進入 門口
entrepreneur: 企業家 創業者 創業家 創業人士
envelope: 信封 封套
environmentally friendly: 環保 環境友善
envy: 羨慕 嫉妒
enzyme: 酶 酵素
epic: 史詩
episode: 集 次 事件 片集
equality: 平等 均等
equally: 同樣 平等 平均 均等 同等
equation: 方程式 方程
equatorial guinea: 赤道幾內亞
equilibrium: 平衡 均衡
equip: 裝備 配備 設有 裝設
equity: 股權 股票 股本 公平 淨值
equivalent: 相當於 等同 等值 同等 相等
era: 時代 年代 時期 新時代
eras: 時代 年代 時期 紀元
erase: 刪除 清除 消除 抹去
erotic: 色情 情色
errand: 差事 跑腿
error: 錯誤 誤差 失誤
escort: 護送 押解 押送 護航 陪同 陪診
essay competition: 徵文比賽 作文比賽
essay: 徵文 文章 作文 論文
essence: 精華 本質 實質 精髓
essential oil: 精油 香薰油
essential: 必要 必需 基本 重要
essentially: 基本上 本質上 實質上
establishment: 機構 編制 設立 成立 建立 機構單位
estimation: 估計 估算 推估 評估
eternal: 永恆 永遠 永久
eternity: 永恆 永遠
ethernet: 以太網 乙太網路
ethic, ethics: 道德 倫理 操守
ethical: 道德 倫理 操守 專業操守
ethnic group: 民族 族群 種族 族裔
ethnic: 族裔 民族 種族 族群
evacuation: 撤離 疏散 撤僑
evaluate: 評估 評價 評審 評核
evaluation: 評估 評價 評核 評鑑
evening market: 夜市 夜間市集
evening school: 夜校 夜間部 夜中學
evening: 晚上 傍晚 晚間 黃昏
eventually: 最終 最後 終於
everlasting: 永恆 永久
everybody: 每個人 各位 大家 人人
everyday: 日常 每日 每天 平常
everywhere: 到處 各地 各處 處處
evident: 明顯 顯著 顯而易見
evil: 邪惡 惡
evolution: 演變 進化 演化 發展
evolve: 演變 演化 進化 發展
exact: 確實 準確 確切 具體
examination, exam: 考試 檢查 審議 審查 檢驗 測驗
examine: 檢查 審視 研究 審查 檢驗 審議
example: 例子 例如 案例 示例 榜樣
excel: 卓越 優異 擅長 表現出色
excellence: 卓越 優秀 優異 傑出
exception: 例外 除外 豁免
exceptional circumstance: 特殊情況 例外情況
exceptional: 特殊 例外 傑出 特別 優異
excerpt: 摘錄 節選 節錄 摘要
excess capacity: 產能過剩 過剩產能
excess mortality, excess death: 超額死亡 超額死亡率 超額死亡人數
excess: 超額 超出 過量 多餘 過剩 自負額
excessive drinking: 過量飲酒 酗酒
excessive level: 超標 含量超標 過量
excessive: 過度 過量 過多 超標 過高
exchange: 交流 交換 交易所 兌換 匯
excite: 激發 激動 興奮
excitement: 興奮 刺激 精彩
exclude: 剔除 排除 扣除 不包括 不計
exclusion: 排除 排斥 豁除 剔除
exclusive economic zone: 專屬經濟區 專屬經濟海域
exclusive: 獨家 專屬 專用 獨有 排他性
exclusively: 專門 獨家 專用 只限
excused, excuse: 豁免 獲准 藉口
excuses: 藉口 理由 辯解
exec: 高管 行政人員 主管
execute: 執行 處決 簽立 履行
execution: 執行 處決 死刑 簽立
executive council: 行政會議
executive: 行政 主管 行政人員 高管 執行
exercise: 運動 演習 演練 行使
exhaust fan: 抽氣扇 排氣扇 抽風機
exhaust fume: 廢氣 尾氣 廢氣排放
exhaust: 廢氣 尾氣 排氣 用盡 耗盡
exist: 存在 現有 現存
existence: 存在 生存 現存
exit: 出口 離開 退出 出境 離境
exotic species: 外來物種 外來種
exotic: 外來 異國 珍奇 奇特
expectation: 期望 預期 期待
expedition: 考察 遠征 考察隊 科考
expel: 驅逐 開除 逐出
expense: 開支 費用 支出 經費
expensive: 昂貴 高昂 貴 貴重
experience: 經驗 體驗 經歷
experimental: 實驗 試驗 實驗性 試驗性
expert: 專家 專業 學者
expertise: 專長 專業知識 專門知識 專業
explain: 解釋 說明 闡述 講解
explanation: 解釋 說明 闡釋
explicit: 明確 明文 露骨
explicitly: 明確 明文 清楚
explode: 爆炸 引爆 爆發
exploit: 剝削 利用 開發 開採
exploitation of labour: 剝削勞工 勞力剝削 勞動剝削
exploration: 勘探 探索 探測 勘查 考察 探險
explore: 探討 探索 研究 開拓 發掘 勘探
exposure: 接觸 暴露 曝光 風險承擔 體驗 曝險
express: 快遞 快線 高速 表示 表達 快車
expression of interest: 意向書 表達意向 意向表達
expression: 表達 言論 意向 表現
exquisite: 精美 精緻 精湛
ext: 內線 分機
extensive: 廣泛 大規模 全面 大量 大範圍
extent: 程度 範圍 幅度
exterior wall: 外牆
exterior: 外部 外牆 外觀 外貌
external trade: 對外貿易 外貿 對外商品貿易
external: 對外 外部 外來 外
extinct volcano: 死火山
extinct: 絕種 滅絕 絕跡
extract: 提取 摘錄 抽取 萃取 開採
extraction: 提取 開採 抽取 採掘 拔牙
extraordinary general meeting: 股東特別大會 臨時股東大會 股東臨時會
extraordinary: 非凡 特別 臨時 非常
extreme weather: 極端天氣 極端氣候
extreme: 極端 極限 極度
extremely: 極 極度 極其 極為 非常
eye: 眼 眼睛 眼科 視力
eyeball: 眼球 眼珠
eyebrow: 眉毛 眉
eyewitness: 目擊者 目擊證人 證人
fabric: 布料 織物 布 面料 紡織品
fabulous: 精彩 極好
facial mask: 面膜
facial: 面部 臉部 美容 面容
facilitate: 促進 便利 方便 協助 有助 推動
facility: 設施 設備 場所 安排
factor: 因素 因子 系數
faculty: 學院 教職員 師資 系
fad: 熱潮 風潮
fade: 褪色 消退 減弱
failure: 故障 失敗 未能 失靈 失效 衰竭
faint: 暈倒 昏倒 暈厥 微弱
fair trade: 公平交易 公平貿易
fair: 公平 展覽會 博覽會 展銷會 公正
fairly: 公平 公正 頗為 相當
fairy tale: 童話 童話故事
fairy: 仙女 童話
faith: 信仰 信心 信念 宗教
faithful: 忠實 信徒 忠誠
fame: 名聲 聲譽 名望 名人
familiar: 熟悉 熟識 熟知
family reunion: 家庭團聚 團聚 依親 探親
fantasy: 奇幻 幻想
farewell: 告別 送別 歡送 道別
farm land: 農田 農地 耕地
farm: 農場 養殖場 農地 牧場
fascinate: 吸引 迷人
fascist: 法西斯
fashion: 時裝 時尚 服裝
fast food: 快餐 速食 快餐店
fast: 快速 快 迅速 高速
fasten seat belt: 佩戴安全帶 繫安全帶 繫好安全帶
fasten: 繫上 扣上 佩戴 固定
fat: 脂肪 肥胖 油脂
fate: 命運 下落
favor, favour: 贊成 有利 支持 偏好 優待
favorite, favourite: 最喜愛 喜愛 熱門 最受歡迎
fax: 傳真
fear: 恐懼 害怕 擔心 憂慮
fearless: 無畏 無懼 不怕
feast: 盛宴 宴會 盛筵 節慶
feat: 壯舉 成就 功績
feather: 羽毛 羽
feature: 特色 特點 特徵 功能 專題
fed: 聯儲局 美聯儲 聯準會 餵養
federal: 聯邦
feedback: 意見 反饋 回饋 回應
feeding bottle: 奶瓶 奶樽
feeling: 感受 感覺 情緒
fellow: 院士 研究員 同胞 會士
fellowship: 院士 獎學金 研究員 獎助 團契
felon: 重罪 重罪犯 罪犯
felony: 重罪
feminine hygiene product: 衛生巾 女性衛生用品 生理用品
feminine: 女性
fence: 圍欄 柵欄 籬笆 圍籬 護欄
fender: 護舷 擋泥板 葉子板
ferris wheel: 摩天輪 觀覽車
fever: 發燒 發熱 熱
fiance, fiancee: 未婚夫 未婚妻
fiber optic, fibre optic: 光纖 光纖網絡 光纜
fiction: 小說
fiddle: 小提琴 二胡
fierce competition: 激烈競爭 競爭激烈
fierce: 激烈 猛烈 兇猛 惡性
fifth: 第五 五分之一
fifty: 五十 50
fig: 無花果 榕樹
fighter jet, fighter plane: 戰機 戰鬥機 殲擊機
fighter: 戰機 戰鬥機 鬥士 拳手
figure skating: 花樣滑冰 花式溜冰 花式滑冰
fill: 填補 填寫 填充 填海 補
film classification: 電影分級 電影檢查
filter: 過濾 濾網 過濾器 濾芯
filth: 污垢 污物
filthy: 污穢 骯髒
fin: 魚鰭 魚翅 鰭
finale: 閉幕 壓軸 總決賽 終場
finally: 最後 最終 終於
finance: 財政 金融 財務 融資
financial assistance: 經濟援助 經濟資助 財政支援
financial crisis: 金融危機 金融海嘯 金融風暴
financial implication: 財政影響 財務影響 對財政的影響
financial inclusion: 普惠金融 金融普惠
financial institution: 金融機構
financial literacy: 理財知識 金融素養 理財教育 金融知識
financial stability: 金融穩定 財政穩定
financial: 金融 財政 財務
financially disadvantaged: 經濟弱勢 基層 清貧
financially independent: 財政獨立 經濟獨立 自負盈虧
financially viable: 財務可行 財政可行
financially: 財政 經濟 財務
finding: 結果 發現 調查結果 研究結果 結論
finger: 手指 指
fingernail: 指甲
finite: 有限
fire fighter: 消防員 消防人員 打火弟兄
fire retardant: 阻燃 防火 阻燃劑
fire-resistant, fire resistance: 耐火 防火 抗火 耐火性能
fireplace: 壁爐
firewall: 防火牆
firmly: 堅決 堅定 牢固 穩固
firmware: 韌體 固件
first aid kit: 急救箱 急救包
fiscal consolidation: 財政整合 財政整合計劃
fiscal deficit: 財政赤字 財赤
fiscal: 財政 財政年度 財稅
fish stocking: 放流魚苗 增殖放流 魚苗放流
fish tank: 魚缸
fishing rod: 釣竿 魚竿 漁竿
fishing tackle: 漁具 釣具
fist: 拳頭 拳
fit: 適合 安裝 合適 健康
fitness: 健身 體能 體適能
fixed-pitch hawker: 固定攤位小販
fixture: 裝置 設備 固定裝置 賽程 潔具
flag-raising guard, guard of honour: 儀仗隊 升旗隊
flag: 旗 國旗 區旗 旗幟 升旗
flame retardant: 阻燃劑 阻燃
flame: 火焰 聖火 明火 火燄
flank: 側翼 側面
flap: 襟翼 拍打 瓣
flare: 閃光 照明彈 耀斑 信號彈
flash: 閃光 閃 突發
flashlight: 手電筒 電筒
flatter: 平坦 平緩 奉承
flavor, flavour: 口味 風味 味道 香料 調味
flaw: 缺陷 瑕疵 漏洞 缺失
flea market: 跳蚤市場 跳蚤市集
flea: 跳蚤
fleece: 羊毛 刷毛 抓絨
flesh: 肉 果肉 肉體
flex: 彈性 靈活
flexibility: 彈性 靈活性 靈活
flexible working hour: 彈性工時 彈性工作時間 彈性上班
flexible: 靈活 彈性 富彈性
flight recorder, black box: 黑盒子 飛行記錄儀 飛航紀錄器 黑匣子
fling: 拋 投擲
flip flop, flip-flop: 人字拖 拖鞋
flip: 翻轉 翻 空翻
float: 花車 漂浮 浮動 浮標 上市
floating rate: 浮動利率 浮動匯率
flock: 雞群 禽群 羊群 群
floral: 花卉 花藝 花展
florist: 花店 花商 花卉
flour: 麵粉
flow: 流量 流動 流程 流
flower: 花卉 花 鮮花
fluid: 液體 流體 體液 流動
flush toilet: 沖水馬桶 抽水馬桶 水廁 沖水廁所
flush: 沖水 沖廁 沖洗
flux: 通量 流量 變動
fly: 飛行 飛 飛機 蠅 航班
flyer: 單張 傳單 旅客 飛行員
foam: 泡沫 發泡膠 泡棉 保麗龍
focal point: 焦點 聯絡點 重點
focal: 重點 焦點 中心
focus: 重點 焦點 集中 聚焦 專注
folder: 文件夾 資料夾
follow: 遵循 跟進 遵守 依照 隨後
font: 字型 字體
food contamination: 食物污染 食品污染
food insecurity: 糧食不安全 糧食短缺
food preservation: 食物保存 食品保鮮 食物防腐
food supplement: 膳食補充劑 營養補充品 保健食品
fool: 愚弄 欺騙
foolish: 愚蠢 愚昧
foot: 呎 英尺 腳 足 徒步
footage: 片段 錄像 影片 畫面 視頻
footprint: 足跡 腳印 佔地
footstep: 足跡 腳步 步伐
fore: 前部 前面
forehead: 額頭 前額 額
foreign affairs: 外交 外交事務 外事
foreign exchange: 外匯
foreign investor: 外國投資者 外資 外商 外國投資人
foreign spouse: 外籍配偶 新住民 外配
foreman: 工頭 管工 科文 領班
forensic examination: 法證檢驗 法醫檢驗 鑑識 鑑定
forensic pathologist, forensic doctor: 法醫 法醫科醫生
forensic: 法醫 鑑識 法證 刑事鑑識 取證
forever: 永遠 永久
forget: 忘記 遺忘
forgive: 寬恕 豁免 減免
forgiven: 豁免 減免 免除 寬恕
forgiveness: 寬恕 原諒 免除 減免
forgotten: 遺忘 忘記 被遺忘
fork: 叉子 餐叉 叉 分岔
formal: 正式 正規
format: 格式 形式 制式
formation: 形成 組成 成立 平整 編隊
formerly: 前稱 前身 原 以前 前
formula one: 一級方程式
formula: 方程式 公式 配方 程式
fortress: 堡壘 要塞 城堡
fortunate: 幸運 幸好
fortune: 財富 運氣 福氣 發財
forward: 轉交 向前 展望 遠期 轉發
fossil: 化石
foul water: 污水
foul: 犯規 污水 惡臭
foundation stone, foundation laying: 奠基 奠基石 動土
foundations: 地基 基礎 基金會 根基
fountain: 噴泉 噴水池 音樂噴泉
fourth: 第四 四分之一 第四次
fraction: 部分 小部分 分數 比例
fracture: 骨折 斷裂 裂縫
fragile: 脆弱 易碎
fragment: 碎片 片段 零散 分散 彈片
fragrance: 香味 香氣 香水 香料 香精
frame: 框架 框 架
franc: 法郎
fraternity: 聯誼會 兄弟會 友愛
freak: 異常 畸形
freedom of expression: 言論自由 表達自由
freedom: 自由
freelance, freelancer: 自由工作者 自由職業者 自由身 自僱人士 接案
freely convertible: 自由兌換
freely: 自由 自由地 隨意
freeway: 高速公路 國道
freezer: 冷凍櫃 冰櫃 冷凍庫 雪櫃 冰箱
freezing: 冰凍 凍結 冷凍 結冰 凍雨
freight forwarding: 貨運代理 貨代
frequent flyer: 飛行常客 常旅客 常客
frequent: 頻繁 經常 頻密 常見
frequently asked question: 常見問題
frequently: 經常 頻繁 常見
fresh graduate: 應屆畢業生 畢業生
fresh: 新鮮 鮮 應屆
freshman: 新生 大一新生 一年級
friend: 朋友 友人 之友
friendly: 友善 友好 友誼
friendship city: 友好城市 友誼城市 姊妹市
friendship: 友誼 友好 情誼
fright: 驚嚇 受驚
frighten: 驚嚇 嚇 恐嚇
frog: 青蛙 蛙 田雞 樹蛙
frontier closed area: 邊境禁區
frontier technology: 前沿技術 前沿科技 尖端科技
frontier: 邊境 前沿 邊界 尖端 邊疆
froze, freeze: 凍結 冷凍 結冰 凍
frozen food: 冷凍食品 急凍食品
frozen: 冷凍 冰鮮 凍結 急凍 冷藏
fruit juice: 果汁
frustrate: 挫折 受挫 沮喪
frustration: 挫折 沮喪 不滿 挫敗
fudge: 軟糖 乳脂糖
fuel mix: 燃料組合 能源結構 能源配比
fuel rod: 燃料棒 核燃料棒
fuel: 燃料 燃油 燃氣
fulfill, fulfil: 履行 符合 實現 滿足 達成
full: 全面 全部 全額 充分 全
fully: 全面 完全 充分 全力
fume: 煙霧 廢氣 油煙 煙氣
function: 功能 職能 職責 作用
functional: 功能 功能性 職能
functionality: 功能 功能性
fund manager: 基金經理 基金管理人 基金經理人
fundamental right: 基本權利 基本人權
fundamental: 基本 根本 基礎
funeral parlor, funeral parlour: 殯儀館
funk: 放克
funny: 有趣 搞笑 滑稽
fur: 皮草 毛皮 皮毛
furious: 憤怒 激烈
furnace: 熔爐 高爐 爐 火化爐
furnish information: 提供資料 提供資訊
furnish: 提供 提交 佈置 家具
furnishing: 家具 陳設 家居用品 裝潢
furry: 毛茸茸 毛絨
fury: 憤怒 怒火
fuse: 保險絲 引信 導火線 熔斷器
fusion: 融合 核聚變 核融合 結合
fuss: 大驚小怪 麻煩
fuzzy: 模糊
gadget: 小工具 電子產品 裝置
gain: 收益 增益 獲得 升幅 增長 得益
galaxy: 星系 銀河 銀河系
gallant: 英勇 勇敢
gallantry medal: 英勇勳章 英勇獎章
gallery: 畫廊 美術館 展覽館 藝廊
gallon: 加侖
gamble: 賭博 賭 聚賭
gambling house: 賭檔 賭場 賭窟
gangster: 黑社會 幫派 歹徒 三合會 匪徒
garage: 車房 車庫 停車庫 維修廠 汽車維修 修車廠
garden: 花園 園圃 園林 苑 園
garlic: 大蒜 蒜頭 蒜
gas appliance: 氣體用具 燃氣用具 燃氣器具 瓦斯器具
gasp: 喘氣 氣喘
gastric ulcer: 胃潰瘍 消化性潰瘍
gateway: 門戶 閘口 樞紐 通道
gather: 聚集 收集 匯聚 聚會 蒐集
gauge: 測量 計 量度 雨量計 水位計 軌距
gay: 同性戀 同志 同性
gaza strip: 加沙地帶 加薩走廊 加沙
gaze: 凝視 注視
gear: 裝備 器具 漁具 齒輪
geisha: 藝伎 藝妓
gel: 凝膠 啫喱 膠
gem: 寶石 珠寶 玉石
gender bias: 性別偏見 性別歧視
gender equality: 性別平等 兩性平等 男女平等
gender: 性別 兩性
genealogy: 族譜 家譜 譜系
general assembly: 大會 聯合國大會 聯大
generally: 一般 大致 普遍
generals: 將軍 上將 將領
generation: 世代 代 發電 產生 一代
generator: 發電機 發電機組 發電 產生
generic: 通用 一般 仿製
generosity: 慷慨 慷慨解囊 熱心
generous: 慷慨 寬厚 優厚
genes, gene: 基因
genetic disease: 遺傳病 遺傳疾病 遺傳性疾病
genetic modification: 基因改造 轉基因 基改
genetic testing: 基因檢測 基因測試
genetic: 基因 遺傳 遺傳學
genetically modified organism: 基因改造生物 轉基因生物 基改生物
genetically modified: 基因改造 轉基因 基改
genius: 天才 資優
genome sequencing: 基因組測序 基因定序 全基因組排序
genome: 基因組 基因體 全基因組 基因
genre: 類型 體裁 流派
gentle: 溫和 輕柔 柔和
gentleman: 先生 男士 紳士
gentlemen: 男士 先生
gently: 輕輕 溫和 輕柔
gents: 男廁 男廁所 男洗手間
genuine: 真正 真實 正版 正貨 真品
geographic information system, gis: 地理信息系統 地理資訊系統
geographical, geographic: 地理 地域 地區
geography: 地理 地理學
geological survey: 地質調查 地質勘查
geological: 地質
geology: 地質 地質學 地質調查
geometry: 幾何 幾何學
geopolitical tension: 地緣政治緊張 地緣政治局勢 地緣政治緊張局勢
germ: 細菌 病菌 胚芽
gesture: 手勢 姿態 舉動 表示
getaway: 度假 逃走 短途旅行
ghetto: 貧民區 貧民窟
ghost: 鬼 鬼魂 幽靈 盂蘭
giant: 大型 巨型 巨頭 巨人
gig economy: 零工經濟 平台經濟
gig: 零工 表演
gigantic: 巨大 巨型 大型
gin: 氈酒 琴酒 杜松子酒
ginger: 薑 生薑 姜
girl: 女童 女孩 女生 少女
girlfriend: 女友 女朋友
glacier retreat: 冰川退縮 冰川消退
glamorous: 迷人 魅力
glamour: 魅力 光彩
glance: 一覽 概覽 概況
glass: 玻璃 杯 眼鏡
glimpse: 一瞥 一睹
global warming: 全球暖化 全球變暖 氣候暖化
global: 全球 環球 國際
globe: 全球 地球 地球儀 世界
gloomy: 陰沉 低迷 黯淡 陰暗
glorious: 光榮 輝煌
glory: 榮耀 光榮 光輝 榮譽
glossary: 詞彙 詞彙表 術語
glove: 手套
glow: 發光 螢光 光芒
glucose: 葡萄糖 血糖
glue: 膠水 膠 黏合劑 黏膠
goddess: 女神 觀音 媽祖 天后
golden triangle: 金三角 黃金三角
golden: 黃金 金色 金
goldfish market: 金魚街
goldfish: 金魚 觀賞魚
golf course: 高爾夫球場 球場
good deed: 善行 好人好事
good faith: 真誠 誠信 善意
goodwill ambassador: 親善大使
goodwill: 善意 友好 商譽 親善
goody bag: 福袋 禮品包 禮物包
goody: 福袋 禮品
goose: 鵝 鵝隻
gorgeous: 華麗 絢麗 美麗
gorilla: 大猩猩
gospel: 福音
gossip: 流言 八卦 閒話
gourmet: 美食
govern: 管治 治理 規管 管理 施政
governance: 管治 治理
governmental: 政府 官方
gown: 禮服 保護袍 長袍 學位袍
grab: 搶 搶奪 抓 攫取
gracious: 親切 仁慈
grad: 畢業生 研究生 畢業
grade: 年級 等級 級別 成績 甲級
gradually: 逐步 逐漸 漸漸
graduation ceremony: 畢業典禮
graduation: 畢業 畢業典禮
gram: 克 公克
grammar: 語法 文法
grand finale: 總決賽 大結局 壓軸
grand slam: 大滿貫
grand: 大型 盛大 大獎 總
grandchildren, grandchild: 孫子女 孫兒 孫輩 孫
granddaughter: 孫女 外孫女
grandfather: 祖父 外祖父 爺爺 外公 祖孫
grandmother: 祖母 外祖母 奶奶 外婆 婆婆
grandparent, grandparents: 祖父母 外祖父母 祖輩 長者
grandson: 孫子 孫兒 外孫
grapefruit: 西柚 葡萄柚
graph: 圖表 圖 曲線圖 統計圖
graphic: 圖像 圖形 圖表 平面設計
graphical: 圖形 圖像 圖解
grasp: 掌握 把握 抓住 抓好
grass root, grass-root, grassroot, grassroots: 基層 草根 基層市民
grass: 草 草地 草本 草坪
grateful: 感謝 感激 感恩
gratis: 免費 無償
gratitude: 感謝 感激 謝意 感恩
graveyard: 墳場 墓地 墓園 公墓
gravity: 重力 引力 嚴重性
gravy: 肉汁 醬汁
gray, grey: 灰色 灰
grease trap: 隔油池 油脂截留器
grease: 油脂 油污 潤滑脂 油垢
greasy: 油膩
great wall: 長城
greatly: 大大 大幅 極大 大為
greatness: 偉大
greed: 貪婪 貪念 貪心
greedy: 貪婪 貪心
green belt: 綠化地帶 綠帶 綠化帶
green finance: 綠色金融 綠色融資
greet: 迎接 問候 歡迎 祝賀
grenade: 手榴彈 榴彈 催淚彈
grief counseling: 哀傷輔導 悲傷輔導
grief: 哀傷 悲傷 哀悼 悲痛
grieve: 哀傷 悲傷 哀悼
grill: 燒烤 烤 烤架
grim: 嚴峻 嚴酷
grind: 研磨 磨碎 打磨
grip: 握力 控制 抓緊
grocery: 雜貨 食品 日用品 雜貨店
groove: 溝槽 凹槽
gross capital formation: 資本形成總額 固定資本形成
gross: 總額 總 毛額 毛 總量 嚴重
ground: 地面 場地 理由 地下 土地
group gathering, gathering: 聚集 聚會 集會 群組聚集
growth hormone: 生長激素 生長荷爾蒙
growth momentum: 增長動力 成長動能 增長勢頭
grub: 幼蟲 蠐螬
grudge: 怨恨 積怨
guard: 警衛 護衛 保安員 守衛 衛隊 警衛員
guardian: 監護人 守護 監護 守護者
guest: 嘉賓 主禮嘉賓 來賓 旅客 貴賓
guidance: 指引 指導 輔導 指南
guideline: 指引 指南 準則 方針
guilt: 有罪 罪責 內疚 認罪
guilty plea: 認罪 承認控罪
guinea pig: 天竺鼠 豚鼠
guinea: 幾內亞
guitar: 結他 吉他
gum: 牙齦 口香糖 香口膠 牙肉 樹膠
gunfire: 槍擊 開槍 槍聲 炮火
gunshot: 槍聲 槍傷 槍擊
gurney: 擔架床 擔架
guru: 專家 大師 達人
gut: 腸道 腸 內臟
gypsies: 吉卜賽人 吉普賽人
habit: 習慣 嗜好
habitat: 生境 棲息地 棲地 棲地環境
hack: 黑客 駭客 入侵
hair dye: 染髮劑 染髮
hair: 頭髮 毛髮 髮
haircut: 理髮 剪髮 扣減率
halfway house: 中途宿舍 中途之家
halfway: 中途 半途 中途宿舍
hall of fame: 名人堂
hallway: 走廊 通道
halo: 光環 日暈
ham radio: 業餘無線電
ham: 火腿
hamburger: 漢堡 漢堡包
handbag: 手袋 手提包 手提袋 皮包
handbook: 手冊 指南
handcuff: 手銬
handful: 少數 一把 少量
handheld, hand-held: 手持 手提 手持式 掌上
handhelds: 手持 手提 掌上 手持式
handicap: 殘疾 障礙 弱能 讓分
handicapped: 殘疾 傷殘 弱能 殘障 身心障礙
handkerchief: 手帕 手巾
handmade: 手工 手造 手作 手製
handshake: 握手
handsome: 英俊 可觀 豐厚
handwriting: 筆跡 手寫 書寫 字跡
handy: 方便 便利 輕便 手持
hang: 懸掛 掛 吊 垂掛
hangar: 機庫 飛機庫 棚廠
hangover: 宿醉
happiness: 幸福 快樂 幸福感
harass: 騷擾 滋擾
harassment: 騷擾 滋擾
hard shoulder: 路肩 避車處
hard work: 辛勤工作 努力 辛勞
hardcore: 核心 鐵桿 硬核
hardcover: 精裝
hardly: 幾乎不 難以 甚少
hardware: 硬件 硬體 五金
hardwood: 硬木 闊葉木
harm: 危害 傷害 損害 侵害
harmful substance: 有害物質
harmful: 有害 危害 有害物質
harmless: 無害 無毒
harness: 利用 安全帶 背帶 發揮
harp: 豎琴 箜篌
harsh: 嚴厲 嚴苛 惡劣 嚴酷 嚴峻
hash: 雜湊 散列 哈希
hassle: 麻煩 煩擾
hasty: 倉促 匆忙 草率
hat: 帽 帽子
hatch: 孵化 艙口
hate speech: 仇恨言論
hate: 仇恨 憎恨 恨
hatred: 仇恨 憎恨
haunt: 困擾 鬧鬼 出沒
haven: 避難所 避風港 避風塘 樂園
hay fever: 花粉症 花粉熱 枯草熱 過敏性鼻炎
hay: 乾草 牧草
headache: 頭痛 頭疼
header: 標題 負責人 頁首
headline inflation: 整體通脹 整體消費物價通脹率
headline: 標題 頭條 整體 總體
headphone: 耳機 耳筒 頭戴式耳機
headquarter, headquarters: 總部 總局 總署 指揮部
headset: 耳機 頭戴式裝置 頭戴式顯示器
heal: 癒合 治療 痊癒 治癒 療癒
health care: 醫療護理 醫療保健 健康照護 醫療衛生
healthcare: 醫療 醫護 醫療衛生 保健 健保
healthy diet: 健康飲食 均衡飲食
healthy lifestyle: 健康生活 健康生活模式 健康生活方式
healthy: 健康 良好 健全
heap: 堆 堆積 堆放
heart failure: 心臟衰竭 心衰竭 心力衰竭
heart valve: 心臟瓣膜 心瓣
heartbeat: 心跳
heat: 熱 高溫 供熱 熱力 炎熱
heaven: 天堂 天
heavenly: 天 天上
heavily: 嚴重 大量 大幅 大力
heavy: 重 大 沉重 重型
heavyweight: 重量級 權重
heel: 腳跟 鞋跟 足跟
heir: 繼承人 傳人 傳承人
heist: 搶劫 劫案 盜竊
hell: 地獄
help desk: 諮詢服務台 支援中心 服務台
helpful: 有助 有幫助
helpless: 無助 孤立無援
hen: 母雞 雞
hepatitis: 肝炎
herbal tea: 涼茶 草本茶 花草茶
herbal: 草藥 中草藥 草本 中藥
herbs: 中草藥 草藥 藥材 香草
herd immunity: 群體免疫 群體免疫屏障
herd: 畜群 牛群 羊群 群 存欄
hereby: 特此 茲
heritage preservation: 文物保育 文物保護 文化資產保存
hero: 英雄 英烈 主角
heroic: 英勇 英雄
hesitate: 猶豫 遲疑
hierarchy: 等級 層級 階層
high altitude: 高海拔 高空 高原
high definition: 高清 高畫質 高清晰度
high heel: 高跟鞋
high tech, high-tech: 高新技術 高科技 高新科技
high tide: 高潮 漲潮 滿潮 大潮
high voltage: 高壓 高壓電 高電壓
highlight: 重點 亮點 焦點 強調 精華
highly: 高度 極 十分
hilarious: 滑稽 搞笑
hill: 山 山坡 丘陵 小山
hind: 後 後肢
hint: 提示 暗示 貼士
hip fracture: 髖部骨折 髖關節骨折
hip: 髖關節 髖部 臀部
hippie: 嬉皮士 嬉皮
historic high: 歷史新高 歷史高位 歷史最高
historic: 歷史 歷史性 古蹟 歷史悠久
historical: 歷史 歷來 史上
history: 歷史 史 病歷 紀錄
hitch: 故障 障礙 順風車
hoax: 騙局 惡作劇 虛報 假消息
hobby: 興趣 嗜好 愛好
hockey: 曲棍球
holding company: 控股公司
holding: 持有 舉行 舉辦 控股 持股 持倉
holdup: 搶劫 延誤
hole: 洞 孔 坑洞 洞穴
home affairs: 民政 民政事務 內政
homecoming: 回家 返鄉 歸來 校慶
homeland security: 國土安全 國土安全部
homeland: 祖國 家園 國土 故鄉 家鄉
homemade bomb: 土製炸彈 自製炸彈
homemade: 自製 土製 家庭製作
homesick: 思鄉 想家
hometown: 家鄉 故鄉 老家 原籍
homework: 功課 家課 作業 家庭作業
homo: 同性戀 智人
homosexual: 同性戀 同性 同志
hone: 磨練 鍛煉 提升
honesty: 誠信 誠實
honeymoon: 蜜月
honk: 響號 鳴笛 按喇叭
honor, honour: 榮譽 表彰 榮銜 授勳 表揚 榮幸
honorable, honourable: 榮譽 光榮 尊敬
hood: 罩 抽油煙機 引擎蓋 頭罩
hook: 鈎 鉤 掛鉤 魚鈎
hooker: 妓女 性工作者
hoop: 環 圈 籃圈
hoot: 鳴笛 響號
hop: 啤酒花 跳躍
hopeful: 有望 希望 樂觀
hopeless: 無望 絕望
horizon: 地平線 視野 前景 天際
horizontal: 橫向 水平 臥式
hormone: 激素 荷爾蒙 賀爾蒙
horn: 角 喇叭 響號 號角
horrible: 可怕 惡劣
horror: 恐怖 驚慄 恐怖片
horse race: 賽馬
hose: 軟管 水喉 水管 喉管
hospitality industry: 酒店業 餐旅業 旅宿業 款待業
hospitality: 款待 酒店 餐旅 接待 好客
hostage: 人質 挾持
hostess: 女主人 女主持 接待員
hostile: 敵對 敵意 惡意
hostility: 敵意 敵對 敵對行動
hot air balloon: 熱氣球
hot and sour: 酸辣
hot pot: 火鍋
hot weather: 酷熱天氣 高溫天氣 炎熱天氣
hot: 熱 炎熱 酷熱 高溫 熱門
hound: 獵犬 獵狗
household chore, housework: 家務 家務勞動 家事
housekeeper: 管家 家政 房務員
housekeeping service: 家政服務 家務助理服務
housekeeping: 家務 房務 內務管理 清潔
housewares, houseware: 家庭用品 家居用品 家用品
housewife: 家庭主婦 主婦 料理家務者
howl: 嚎叫 吠叫
hug: 擁抱
hull: 船體 船身 船殼
human being: 人類
human resource: 人力資源 人力
humanitarian aid: 人道援助 人道救援 人道主義援助
humanitarian: 人道 人道主義 人道救援
humanity: 人類 人文 人性 人道
humble: 謙虛 謙卑
humiliate: 羞辱 侮辱
humiliation: 羞辱 屈辱 侮辱
humility: 謙遜 謙虛 謙卑
humor, humour: 幽默
hump: 減速墩 路拱 駝峰
hunch: 駝背 直覺
hundred: 百 一百 數百
hung: 懸掛 掛 吊掛 掛起
hungry ghost festival: 盂蘭節 中元節 盂蘭勝會 中元普渡
hungry: 飢餓 挨餓 饑餓
hunt: 狩獵 獵捕 追捕 搜捕 捕獵
hunters, hunter: 獵人 捕獵者 狩獵者 獵手
hurricane: 颶風 颱風 熱帶氣旋
hustle: 忙碌 繁忙 喧囂
hut: 小屋 寮屋 棚屋 木屋
hybrid rice: 雜交水稻 雜交稻
hybrid: 混合 混合動力 混合模式 雜交 油電混合 混種
hydraulic engineering: 水利工程
hydraulic: 液壓 水力 水利 油壓
hypocrite: 偽君子 虛偽
hypothesis: 假設 假說
hypothetical: 假設 假設性 假定
hysterical: 歇斯底里
ice cube: 冰塊
ice hockey: 冰球 冰上曲棍球
ice melt, melting ice: 融冰 冰川消融 冰雪融化
ice: 冰 結冰 冰雪
icebox: 冰箱 雪櫃 冰櫃
icon: 圖示 標誌 地標 圖標
icy road: 道路結冰 路面結冰
icy: 結冰 冰冷 冰雪
ideal: 理想
identical: 相同 完全相同 一致
identification: 身份證明 識別 辨識 鑑定 身分
identify: 識別 辨識 確定 物色 發現 找出
identity: 身份 身分 認同
idol: 偶像
ignition: 點火 着火 著火 燃點
ignorance: 無知 不知情
ignorant: 無知 不知
ignore: 忽視 無視 不理 忽略 漠視
ill: 患病 生病 病 不適 病人
illusion: 錯覺 幻覺 假象
illustrate: 說明 闡述 顯示 插圖 闡明
illustration: 插圖 插畫 說明 圖解
image: 圖像 形象 影像
imaginary: 虛構 想像
imagination: 想像 想像力 創意
imitation: 仿製 仿冒 模仿 仿真
immature: 不成熟 未成熟
immediate family: 直系親屬 直系家屬
immediate: 即時 立即 直系 緊急
immediately: 立即 即時 馬上 隨即
immigrant: 移民 入境者 新移民 新住民
imminent danger: 迫切危險 立即危險 迫在眉睫的危險
imminent: 即將 迫在眉睫 逼近 即時
immoral earnings: 靠他人賣淫的收入為生
immoral: 不道德 有違道德
immortal: 不朽
immune system: 免疫系統
immune: 免疫 免疫力 豁免
immunity: 免疫 免疫力 豁免 豁免權
impact: 影響 衝擊 撞擊
impair: 損害 削弱 受損
impatient: 不耐煩 急躁
imperative: 必須 迫切 當務之急 必要
imperial palace: 故宮 皇宮 宮殿
imperial: 帝國 皇家 宮廷
implant: 植入 植入物 植入體
implication: 影響 含意 牽涉 意義 啟示
imply: 意味 意味著 意味着 暗示 引伸
import dependence: 進口依存度 進口依賴
importance: 重要性 重要 重視
importantly: 重要 更重要 最重要
impossible: 不可能 無法 不可行
impress: 印象 深刻印象
impression: 印象 感受 印記
impressive: 令人矚目 亮麗 出色 可觀
improvise: 即興 臨時
improvised explosive device: 簡易爆炸裝置 土製爆炸裝置 土製炸彈
impulse: 衝動 脈衝 動力
impulsive: 衝動 衝動性
in hot pursuit: 追捕 追緝 追截
in writing: 書面 以書面
inappropriate: 不當 不適當 不恰當 不合適 不宜
inbox: 收件匣 收件箱
incapable: 無能力 沒有能力 無法
incentive scheme: 獎勵計劃 激勵計劃 鼓勵計劃
incentive: 誘因 獎勵 激勵 優惠 鼓勵
inch: 吋 英寸 英吋
incident: 事件 事故 意外 個案
incision: 切口 傷口
incline: 斜坡 傾斜 傾向
inclusion: 共融 納入 融合 包容 列入
inclusive: 共融 包容 普惠 包容性
incompetent: 不稱職 無能 不勝任
incomplete: 不完整 未完成 不全 不齊全
inconvenience: 不便 不方便
incorporate: 納入 註冊成立 併入 融入 加入
incorrect: 不正確 錯誤 不實
increasingly: 日益 越來越 愈來愈 漸趨
incredible: 難以置信 驚人
incur loss: 虧損 蒙受損失 招致損失
incur: 招致 產生 引致 蒙受 支付
independence: 獨立 獨立性 自主
independent: 獨立 自主 自立
independently: 獨立 自主 獨立地 自行
index: 指數 指標 索引
indicate: 顯示 表明 表示 指出 反映
indication: 跡象 指示 顯示 適應症 標示
indicator: 指標 指數 指示 指示燈
indictment: 起訴 起訴書 公訴書
indie: 獨立 獨立音樂
indigenous people: 原住民 原住民族 原居民
indigenous villager: 原居村民 原居民
indigenous: 原住民 本土 原居民 本地 原生
indirect tax: 間接稅
indirect: 間接
individual: 個別 個人 個體 自然人
individually: 個別 單獨 各自 逐一
indoor air quality: 室內空氣質素 室內空氣品質 室內空氣質量
indoor: 室內 戶內
induce: 誘使 引致 誘發 誘導 促使
induction cooker: 電磁爐
induction: 入職 入門 迎新 電磁感應 引產
indulge: 沉迷 放縱 沉溺
industrial revolution: 工業革命
inevitable: 不可避免 無可避免 必然
inexpensive: 便宜 廉價 低廉
infantry: 步兵
infect: 感染 傳染 染疫
infectious: 傳染 傳染性 感染性
inferior: 劣質 次等 偽劣 低劣
infinite: 無限 無窮
infirmary unit: 療養單位 護養單位
infirmary: 醫務室 療養院 護養院 保健室
info: 資訊 資料 信息
inform: 通知 告知 知會 通報
informal meeting: 非正式會議
informal: 非正式 非正規
information retrieval: 資訊檢索 資料檢索 信息檢索
information technology: 資訊科技 信息技術 資訊技術
information: 資料 資訊 信息 訊息
informational: 資訊 信息 信息化
informative: 資訊豐富 內容豐富
infrared thermometer: 紅外線溫度計 紅外線體溫計 額溫槍
infrared: 紅外線 紅外
ingredient: 成分 配料 食材 原料 材料
inhale: 吸入 吸進 吸入器
initially: 最初 初步 起初 初期 首階段
initiate: 發起 啟動 展開 開展 提出
initiative: 措施 倡議 計劃 舉措 主動
inject: 注射 注資 注入 接種
injection: 注射 注資 打針 注入 接種
injustice: 不公 不公義 不公正 冤屈
ink painting: 水墨畫 水墨
ink: 墨水 水墨 油墨
inn: 旅館 旅店 客棧 民宿
innocence: 無罪 清白 無辜
innocent: 無辜 無罪 清白
innovation and technology: 創新科技 創科 創新及科技
innovation: 創新 革新
innovative: 創新 創新性 嶄新
input: 投入 輸入 進項
inquire, enquire: 查詢 詢問 諮詢 調查
insane: 精神錯亂 精神失常 瘋狂
insanity: 精神錯亂 精神失常 心神喪失
insect pest: 害蟲 蟲害 病蟲害
insect: 昆蟲 害蟲 蟲害
insecure: 不安全 不穩定 缺乏安全感
insensitive: 不敏感 冷漠
insert: 插入 加入 附頁 植入
insertion: 插入 置入 植入
insight: 見解 啟示 洞察 心得 深入了解
insignificant: 輕微 微不足道 不重要
insist: 堅持 堅決 堅稱 強調
inspiration: 靈感 啟發 啟示
inspire: 啟發 激勵 鼓勵 激發
instance: 案例 實例 個案 事例
instant messaging: 即時通訊 即時訊息
instant noodle: 即食麵 方便麵 泡麵 速食麵
instant: 即時 即食 即溶
instantly: 即時 立即 實時 瞬間
instinct: 本能 直覺
institute: 研究所 學院 學會 研究院
institution: 機構 院校 制度 院所
institutional investor: 機構投資者 法人 機構投資人 投資法人
institutional: 機構 制度性 制度 體制
instruct: 指示 指導 指令 責成 吩咐
instruction: 指示 指令 教學 說明
instructional: 教學 教育 指導
instructor: 導師 教練 指導員 教官 講師
instrument: 儀器 文書 工具 樂器 票據
instrumental: 器樂 重要 關鍵
instrumentation: 儀器 儀表 儀器儀表
insulation: 隔熱 絕緣 保溫 隔音
insult: 侮辱 冒犯
insurance broker: 保險經紀 保險經紀人
intact: 完好 完整 完好無損
intake: 攝取量 攝入量 攝取 收生 入學 進水口
integer: 整數
integral: 整體 不可或缺 積分 組成部分
integrate: 融入 整合 融合 結合 綜合
integration: 融合 整合 一體化 綜合
integrity: 誠信 廉潔 完整性 完整 操守 廉政
intellectual: 智力 知識 智障 智能
intelligence: 情報 智能 智慧 智力
intelligent transport system: 智能運輸系統 智慧型運輸系統 智慧運輸
intelligent: 智能 智慧 智能化 聰明
intend: 擬 計劃 打算 有意 準備
intense: 強烈 激烈 密集
intensity: 強度 烈度 密度
intensive: 密集 集約 深切 加強 強化
intent: 意圖 意向 目的
intention: 意向 意圖 用意 意願
inter: 之間 跨 城際 安葬
interact: 互動 交流 相互作用
interaction: 互動 交流 相互作用 交互
interactive: 互動 互動式 交互
intercourse: 性交 性行為 交往
interface: 介面 接口 界面
interfere: 干預 干涉 干擾 介入
interference: 干預 干擾 干涉
interior design: 室內設計
interior ministry: 內政部
interior: 室內 內部 內政
intermediate good, intermediate goods, intermediate product: 中間財 中間產品 中間品 半製成品
intermediate: 中級 中間 中期 中介
internal: 內部 內 國內
international community: 國際社會
international organisation, international organization: 國際組織
internationally: 國際 國際上 國際間
internet addiction: 沉迷上網 網絡成癮 網路成癮
internet cafe: 網吧 網咖 上網服務營業場所
internet: 互聯網 網絡 網路 網際網路 上網
interpret: 解釋 詮釋 傳譯 解讀 口譯
interpretation: 傳譯 口譯 解釋 詮釋 釋義 釋法
interrogation: 審訊 盤問 訊問 偵訊
interrupt: 中斷 打斷 干擾
interstate: 州際 跨州
interval: 間隔 相隔 班次 時段 間距
intervention: 干預 介入 干涉
intimacy: 親密 親密關係
intimate image: 私密影像 私密照片
intimate partner violence: 親密伴侶暴力 親密關係暴力
intimate: 親密 私密
intimidate: 恐嚇 威嚇 恫嚇 威脅
intranet: 內聯網 內部網路 內網
intrigue: 陰謀
introduction: 引入 介紹 簡介 推出
introductory: 入門 簡介 導論 介紹
intrude: 闖入 侵入 擅闖
intrusion: 入侵 侵入 闖入
intuition: 直覺 直觀
invade: 入侵 侵略 侵入
invalid: 無效 失效 作廢
invasion of privacy: 侵犯私隱 侵犯隱私
invasion: 入侵 侵略 侵犯
investigator: 調查員 調查人員 研究員 偵查人員
investment portfolio: 投資組合
investor: 投資者 投資人 股民 外商
invincible: 無敵 戰無不勝
invisible: 隱形 無形 看不見
invitation: 邀請 邀請函 招標 請柬
invite tender, invitation to tender: 招標 公開招標 邀請投標
invite: 邀請 邀 招標 徵求
involvement: 參與 涉及 投入 介入 涉案
ion: 離子
iron: 鐵 鋼鐵 鐵質 熨斗
ironic: 諷刺
irony: 諷刺 反諷
irrational: 不理性 非理性
irregular employment: 非典型就業 零散就業
irregular: 不規則 違規 不當 異常 不定期
irrelevant: 無關 不相關
irresistible: 不可抗拒 難以抗拒
irresponsible: 不負責任 不負責
islamic bond, islamic finance: 伊斯蘭債券 伊斯蘭金融
islamic: 伊斯蘭 回教 清真
isle: 島 小島 島嶼
iso: 國際標準化組織 國際標準
isolate: 隔離 孤立 分離 隔絕
isolation gown, protective gown: 隔離衣 保護袍 防護衣 防護服
italic: 斜體
itch: 痕癢 瘙癢 癢 發癢
item: 項目 項 物品 件 事項
jacket: 外套 夾克 外衣 上衣
jacks: 千斤頂 插座
jam: 堵塞 果醬 擠塞 塞車 干擾
janitor: 清潔工 工友 管理員 校工
japanese yen: 日圓 日元
jar: 罐 瓶 罐子
jaw: 下巴 下顎 顎骨 頜
jazz: 爵士樂 爵士
jealous: 妒忌 嫉妒
jealousy: 嫉妒 妒忌
jeans: 牛仔褲
jeep: 吉普車 越野車
jelly: 果凍 啫喱 果醬
jeopardize: 危害 損害 危及
jeopardy: 危險 危害
jet fuel: 航空燃油 航空煤油 航空燃料
jet lag: 時差
jet: 噴射 噴氣式 噴射機 公務機 噴流
jewel: 珠寶 首飾 寶石
jewellery shop, jewelry store: 珠寶店 金飾店 銀樓 金店
job creation: 創造就業 創造職位 新增就業
job hunt: 求職 找工作
job opportunity: 就業機會 職位空缺 工作機會
job rotation: 崗位輪換 職務輪調 輪崗
jockey: 騎師 騎手
jog: 跑步 緩步跑 慢跑
jogging trail: 緩跑徑 慢跑步道 緩步徑
joke: 笑話 玩笑
jolly: 歡樂 愉快
journal: 期刊 學報 雜誌 日誌
journalism: 新聞 新聞學 新聞業
journalist: 記者 新聞工作者 新聞從業員 傳媒工作者
joy: 歡樂 喜悅 快樂 歡欣
judges: 法官
judicial discretion: 司法酌情權 裁量權 自由裁量
judicial independence: 司法獨立
judicial officer: 司法人員 法官 裁判官
judicial: 司法
jug: 壺 罐 水壺
juice: 果汁 汁
juicy: 多汁
jumbo: 大型 巨型 特大
jungle: 叢林 森林
junk food: 垃圾食品 零食
junk mail: 垃圾郵件
junk: 垃圾 廢棄物 舢舨 帆船
junkie: 吸毒者 癮君子
junkyard: 廢品場 廢車場 垃圾場
jurisdiction: 司法管轄區 管轄權 司法管轄權 轄區 法域
justice: 司法 公義 法官 正義 律政
justify: 證明 理據 理由 合理
karaoke: 卡拉OK 歌廳 KTV
karate: 空手道
karma: 因果 業力
keen competition: 競爭激烈 激烈競爭
keen: 熱衷 積極 激烈 敏銳
keg: 桶 酒桶 小桶
kernel: 核心 果仁 粒 仁
ketchup: 番茄醬 茄汁
kettle: 水壺 電熱水壺 水煲
keyboard: 鍵盤
keyword: 關鍵詞 關鍵字
kick: 踢 腳踢 啟動 展開
kidnapper: 綁匪 綁架者
kidney: 腎臟 腎 腎病
killer: 兇手 殺手 殺人犯
killing: 殺害 殺死 殺人 撲殺
kin: 親屬 親人 至親
kinase: 激酶
kindness: 善心 善意 仁愛 關愛
kiss: 親吻 接吻 吻
kit: 套裝 工具包 試劑盒 包
kitchen: 廚房 廚
kitten: 小貓 幼貓
knack: 竅門 技巧
knee: 膝 膝蓋 膝關節 膝部
kneel: 跪 下跪
knit: 針織 編織
knitted garment: 針織服裝 針織衫
knob: 旋鈕 把手 按鈕
knock: 撞 碰撞 撞倒 撞到 敲
knockout stage: 淘汰賽 淘汰賽階段
knockout: 淘汰 擊倒
knot: 節 海里 結
knowledge: 知識 認識 學問
knuckle: 指關節 豬腳
korean peninsula: 朝鮮半島 韓半島
kosher: 潔食 猶太食品
kung fu: 功夫 武術
laboratory accreditation: 實驗室認可 實驗所認可
labour productivity, labor productivity: 勞動生產力 勞動生產率
lace: 蕾絲 花邊 鞋帶
lack: 缺乏 不足 欠缺 缺少
lad: 少年 男孩 小伙子
lady: 女士 婦女 夫人
lair: 巢穴 窩點
lame: 跛 瘸腿
lamp: 燈 燈具 燈飾 燈泡
lan, local area network: 區域網絡 局域網 區域網路
land acquisition: 收地 土地徵收 徵地 收購土地
land clearance: 清拆 土地清理 收地清拆
land registrar: 土地註冊處處長
land registry: 土地註冊處 土地登記 地政事務所
landscape: 景觀 園境 風景 地貌 園林
lap: 圈 膝 單圈
laptop: 手提電腦 筆記型電腦 筆記本電腦
large scale, large-scale: 大規模 大型
largely: 大致 主要 大部分 很大程度
lasagna: 千層麵
laser: 激光 雷射 鐳射
lately: 最近 近來 近日
latex: 乳膠 橡膠
latitude: 緯度 北緯 南緯
latrine: 旱廁 廁所
latte: 拿鐵 咖啡
laugh: 笑 歡笑 大笑
laughter: 笑聲 歡笑 歡笑聲
laundry: 洗衣 洗衣店 洗衣房
lava: 熔岩 岩漿
lawn: 草坪 草地
layer hen: 蛋雞 產蛋雞
layer: 層
laying hen: 蛋雞 產蛋雞
layout: 布局 佈局 設計圖 平面圖 配置
lazy: 懶惰 懶政 怠惰
lbs, lb: 磅
leadership: 領導 領導力 領導層 領導能力
leading indicator: 領先指標 先行指標 先行指數
leaf: 葉 樹葉 葉片 葉子
leak: 洩漏 滲漏 洩露 漏水 外洩
lean beef additive, lean meat powder: 瘦肉精 萊克多巴胺
lean meat: 瘦肉
lean: 瘦 精益 傾斜 精簡
leap year: 閏年
leap: 飛躍 跨越 躍升 跳
leapfrog development: 跨越式發展 跳躍式發展
learn: 學習 獲悉 了解 學到
learning curve: 學習曲線
learnt: 學習 獲悉 得悉 學到
leash: 狗帶 狗繩 牽引繩 牽繩
leather: 皮革 皮 真皮
leave of absence: 休假 休學 留職停薪 告假
lecture: 講座 演講 授課 講課
ledge: 窗台 簷篷 平台
leftover food: 剩食 剩餘食物 廚餘 剩菜
leftover: 剩餘 剩菜 廚餘 剩食
leg: 腿 腿部 腳 下肢 賽程
legacy: 遺產 遺贈 傳承 遺留
legal advice: 法律意見 法律諮詢
legal entity: 法人 法律實體 法人實體
legal fraternity: 法律界 法律業界
legal guardian: 合法監護人 法定代理人 監護人
legal proceeding: 法律程序 訴訟 訴訟程序
legal representation: 法律代表 律師代表 訴訟代理
legal: 法律 合法 法定 法例
legally binding: 具法律約束力 具有法律效力 法律約束力
legally: 合法 依法 法律上
legend: 傳說 傳奇 圖例
legendary: 傳奇 著名 傳說
legislative amendment: 修訂法例 修例 法例修訂 修法
legislative council: 立法會
legislative yuan: 立法院
legislative: 立法 立法會 法例
legislature: 立法機關 立法會 立法院 議會 立法機構
legit: 合法 正當
legitimate right: 合法權益 正當權益 合法權利
legitimate: 合法 正當 合理 正當合法
leisure and cultural services: 康樂及文化事務
leisure: 休閒 康樂 消閒 餘暇
lemon: 檸檬
lemonade: 檸檬水 檸檬汁
lend: 借出 借貸 貸款 出借 放款
lender: 貸款人 放債人 貸款機構 銀行
lens: 鏡頭 鏡片 鏡 晶體
leopard cat: 豹貓 石虎
leopard: 豹 豹子 花豹 雪豹
lesbian: 女同性戀 女同志
lesson: 課堂 課程 教訓 課 課節
lethal injection: 注射死刑 毒針
lethal: 致命 致死
letter of appreciation: 感謝狀 感謝信 嘉許狀
letter of intent: 意向書
letter of intention: 意向書 合作意向書
letting: 出租 租賃 放租
lettuce: 生菜 萵苣 唐生菜
level: 水平 程度 級別 水準 層級
lever: 槓桿 操縱桿
leverage ratio: 槓桿比率 槓桿率
leverage: 槓桿 利用 借助 發揮
liaison office: 聯絡辦公室 聯絡處 中聯辦
liaison officer: 聯絡主任 聯絡官 聯絡員
liaison: 聯絡 聯繫 聯絡處
liar: 說謊者 騙子
liberal democratic party: 自民黨 自由民主黨
liberal studies: 通識教育 通識科 通識
liberal: 自由 自由派 自由黨 通識
liberty: 自由
librarian: 圖書館館長 圖書館員 圖書館管理員 館員
lick: 舔
lid: 蓋 蓋子 杯蓋 瓶蓋
lie: 說謊 謊言 位於 在於 謊報
life cycle: 生命週期 生命周期 全生命周期
life raft: 救生筏
life span, lifespan: 壽命 預期壽命
life: 生命 生活 人壽 壽命 終身
lifestyle: 生活方式 生活模式 生活習慣
lifetime achievement award: 終身成就獎 傑出成就獎
lifetime: 終身 一生 畢生 壽命
lift shaft, elevator shaft: 升降機槽 電梯井 升降機井道
light bulb: 燈泡 電燈泡
lighten: 減輕 減負
lighthouse: 燈塔
lightly: 輕微 輕 輕率
lightweight: 輕量 輕量化 輕便 輕量級
likelihood: 可能性 機率 機會 概率
likely: 可能 很可能 機會
limb: 肢體 四肢 肢
lime: 石灰 青檸 萊姆
limitation: 限制 局限 侷限 時效
limo: 豪華轎車 禮賓車
limousine: 禮賓車 豪華轎車 豪華房車 轎車
limp: 跛行 跛腳 無力
linear: 線性 直線
linen service: 洗衣服務 布草
linen: 亞麻 布草 床單 亞麻布
lineup: 陣容 節目表 認人手續
lingerie: 內衣
link: 連接 聯繫 連結 鏈接 掛鈎
lion dance: 舞獅 醒獅
lion: 獅子 獅 石獅
lip: 唇 嘴唇
lipstick: 唇膏 口紅
liquefied petroleum gas: 石油氣 液化石油氣
liquid asset: 流動資產
liquid nicotine, e-liquid: 煙油 菸油 液體尼古丁 電子煙液
liquid soap: 梘液 洗手液 皂液
liquid: 液體 液態 流動 液化
list: 名單 清單 列表 名錄
listen to view, listen to opinion: 聽取意見 聆聽意見
listened: 聽取 聆聽 收聽 傾聽
listening: 聆聽 收聽 聽
listens: 聆聽 收聽 聽取 傾聽
listing: 上市 掛牌 名單 清單 列出
lit: 點燃 亮燈 點亮
literacy rate: 識字率
literacy: 識字 素養 識字率 讀寫 掃盲
literary: 文學 文藝
literature: 文學 文獻
lithium-ion battery, lithium ion battery: 鋰離子電池 鋰電池
live broadcast: 直播 現場直播 實況轉播
lively: 活潑 生動 熱鬧 活躍
living alone: 獨居
living expense: 生活費 生活開支 生活費用
lizard: 蜥蜴
loading and unloading: 裝卸 裝卸貨物 上落客貨
loaf: 麵包 條
loan forgiveness, debt forgiveness: 債務減免 貸款減免 債務免除
lobby: 大堂 游說 大廳 遊說
lobster: 龍蝦 小龍蝦
local transmission: 本地傳播 本土傳播 社區傳播
locale: 地點 場所 現場
locally acquired case: 本地個案 本土病例 本地感染
locally: 本地 當地 在地 本土
locator: 定位 定位器 查詢
lock: 鎖 鎖定 門鎖 鎖上
locust plague: 蝗災 蝗蟲災害
lodge a complaint: 投訴 提出投訴 申訴
lodge: 提交 提出 遞交 旅舍 小屋
loft: 閣樓 鴿舍
log: 日誌 記錄 原木 木材
logic: 邏輯
logical: 合理 邏輯 合乎邏輯
logo: 標誌 標識 商標 徽號
lone: 單獨 獨行 孤狼 孤單
loneliness: 孤獨 孤單 寂寞
lonely: 孤獨 寂寞 孤單 獨居
lonesome: 孤獨 寂寞
long-standing, longstanding: 長期 由來已久 悠久
longitude: 經度 東經
lookout: 瞭望台 觀景台 瞭望 觀景點
loop: 環 環線 循環 環路 迴圈
loose: 鬆散 鬆脫 散裝 寬鬆 鬆動
loosen: 放鬆 放寬 鬆動 鬆開
lords: 上議院 勳爵
lose consciousness: 昏迷 失去知覺 失去意識
loser: 輸家 失敗者 敗方
loss of taste: 味覺喪失 失去味覺 味覺異常
lotion: 乳液 洗劑 護膚液 潤膚露
loud: 響亮 嘈吵 大聲
loudly: 大聲 高聲
love: 關愛 愛心 愛 愛情
lover: 愛好者 情人 戀人 情侶
low earth orbit: 低軌 低地球軌道 近地軌道
lower limb: 下肢
loyal: 忠誠 忠實 效忠
loyalty: 忠誠 效忠 忠誠度
luck: 運氣 好運 福氣
lucky draw: 抽獎 幸運抽獎 摸彩 摸獎
lucky: 幸運 吉祥 好運
luggage compartment, baggage compartment: 行李艙 行李廂 貨艙
lumber: 木材 木料
lump sum grant: 整筆撥款 整筆過撥款
lump: 腫塊 硬塊 塊
lunar eclipse: 月食 月蝕 月全食
lunch: 午餐 午膳 午飯 營養午餐
luncheon meat: 午餐肉 罐頭肉
luncheon: 午餐會 午宴 午餐
lunchtime, lunch time: 午膳時間 午餐時間 午飯時間 午間
lung disease: 肺病 肺部疾病
lung: 肺 肺部 肺臟
lure: 引誘 誘使 利誘 吸引
luxury: 豪華 奢侈品 豪宅 奢侈
lyric: 歌詞
macaroni: 通心粉 通心麵
machine: 機器 機 機械
machinery: 機械 機器 機制 設備
mad cow disease: 瘋牛症 狂牛症 瘋牛病
mad: 瘋狂 瘋
madam: 女士 夫人
madness: 瘋狂 精神錯亂
magic: 魔術 神奇
magical: 神奇 魔幻 魔法
magician: 魔術師
magnet: 磁鐵 磁石 磁體
magnetic resonance: 磁力共振 磁共振 核磁共振
magnetic: 磁 磁力 磁性
magnificent: 壯麗 宏偉 輝煌 華麗
maiden flight: 首飛 首航
maiden voyage: 首航 處女航
maiden: 首次 首航 處女
mailbox: 信箱 郵箱 郵筒 電子信箱
mailman: 郵差 郵遞員 郵務員
mainly: 主要 主要是 主要為
mainstream school: 主流學校 普通學校
mainstream: 主流 主流化 普通學校
make-up class, makeup class: 補課
makeup: 化妝 化妝品 組成 彩妝
malfunction: 故障 失靈 失效 異常
malignant tumor, malignant tumour: 惡性腫瘤
malpractice: 失當 舞弊 不當行為 瀆職 失職
manage: 管理 經營 掌管
management: 管理 管理層 經營 治理
manager: 經理 管理人員 管理者 經理人 主任
mandate: 授權 職權 規定 強制 任務
mandatory testing: 強制檢測
mandatory: 強制 強制性 必須 法定 必要
maneuver, manoeuvre: 演習 機動 操縱 調度
manga: 漫畫 日本漫畫
manifest: 艙單 載貨清單 清單 表現
manipulate: 操縱 操控 操弄
mankind: 人類 全人類
manner: 方式 態度 舉止 禮儀
manor: 莊園 大宅
mansion: 豪宅 大宅 府邸 官邸 宅第
manual: 手冊 人手 手動 指南
manually: 人手 手動 人工 手工
manuscript: 手稿 原稿 文稿 稿件
map: 地圖 圖資 測繪 分布圖
maple: 楓樹 楓葉 楓
marble: 大理石 雲石
mare: 母馬 雌馬
margin trading: 融資融券 保證金交易 孖展買賣
margin: 利潤率 毛利率 保證金 邊際 幅度 孖展
marine debris: 海洋垃圾 海漂廢棄物 海上垃圾
maritime court: 海事法院
maritime silk road: 海上絲綢之路 海上絲路
maritime: 海事 海上 航運 海洋 海運
marked: 顯著 明顯 標明 註明 劃定
marker: 標記 標誌物 標示 標識
market access: 市場准入 市場進入
market manipulation: 操縱市場 市場操縱 操控市場
market sentiment: 市場情緒 市場氣氛 市場信心
marketplace: 市場 市集 交易平台
marking: 標記 標誌 標線 評分 閱卷
marks: 分數 標記 標誌 商標
marriage registry: 婚姻登記處 婚姻登記機關 戶政事務所
marrow: 骨髓 節瓜
martial art: 武術 功夫
martial law: 戒嚴 戒嚴令 軍法
martial: 武術 軍事 戒嚴
martini: 馬天尼 馬丁尼
marvel: 奇蹟 奇觀
marvellous, marvelous: 精彩 出色
masculine: 男性 陽剛
mashed potato: 薯泥 馬鈴薯泥 薯蓉
mashed: 搗碎 壓碎 泥
mass production: 量產 大量生產 批量生產
mass: 大眾 大規模 群眾 大量
massacre: 大屠殺 屠殺
massage establishment, massage parlour: 按摩院 按摩場所 無牌按摩院
massage parlor: 按摩院 按摩店 按摩場所
massage: 按摩 推拿
massive: 大規模 大型 巨大 大量
masterpiece: 傑作 名作 代表作 佳作
masturbation: 自慰
mat: 墊 地墊 墊子
mate: 配偶 交配 伴侶 隊友
material: 材料 物料 物資 資料 原料
math, maths: 數學
mathematical: 數學
mathematics: 數學
matrimony: 婚姻
matter: 事項 事宜 事務 物質 問題
mattress: 床墊 床褥 褥子
mature: 成熟 成年
maximize, maximise: 最大化 盡量 充分 提高
maze: 迷宮
meal: 膳食 餐 用餐 餐飲 餐點 飯
meaningful: 有意義 具意義
meaningless: 無意義 沒有意義
meantime: 同時 期間 與此同時
measurement: 測量 量度 計量 量測
meat: 肉類 肉 肉品 肉製品
meatball: 肉丸 肉丸子
mechanic: 技工 技師 機械 維修員 修理工
mechanical engineering: 機械工程
mechanical: 機械 機電 機械式
medical attention: 求醫 求診 就醫 就診
medical evacuation: 醫療後送 醫療撤離
medical malpractice: 醫療失當 醫療事故 醫療過失 醫療糾紛
medical treatment: 治療 醫治 就醫 診療 求診
medical: 醫療 醫學 醫務 醫藥
medication: 藥物 用藥 服藥 藥品
medieval: 中世紀 中古
meditation: 冥想 靜觀 禪修 靜坐
medium-sized: 中型 中等規模
medium: 中型 媒體 中等 媒介
meds: 藥物 藥品
meet: 會見 會面 符合 滿足 達到 應付
mega: 大型 特大 超級 巨型
melody: 旋律 樂曲
melon: 瓜 甜瓜 蜜瓜 哈密瓜
melt: 融化 熔化 消融 融雪
membership: 會員 會籍 成員
membrane: 膜 薄膜 黏膜
memo: 備忘錄 便箋 備忘
memorabilia: 紀念品 紀念物 文物
memorize: 背誦 記憶 記住
memory: 記憶 記憶體 紀念 內存
men: 男性 男子 男士 男人
menace: 威脅 危害
mental: 精神 心理
mentally disabled: 智障 弱智 智力殘疾 智障人士
mentally ill person: 精神病患者 精神病人 精神障礙者
mentally: 精神 心智 心理
mention: 提及 提到 表揚
mentor: 導師 師友 輔導員 指導
menu: 菜單 餐牌 餐單 菜譜
menus: 菜單 餐牌 餐單
merchandise: 商品 貨物 貨品
merciful: 仁慈
mercy: 寬恕 求情 憐憫 慈悲
mere: 僅 僅僅 只有
merely: 僅 只是 僅僅 純粹
merge: 合併 整合 併購 兼併 融合
merger and acquisition, mergers and acquisitions: 併購 合併與收購 兼併收購
merit: 優點 功績 擇優 優異
mermaid: 美人魚
mesh: 網 網格 網狀 網目
mess: 混亂 雜亂 膳堂
message: 訊息 信息 短訊 簡訊 致辭
messenger: 信使 傳訊 訊息 通訊軟件
messy: 凌亂 混亂 髒亂
metabolism: 新陳代謝 代謝
metal detector: 金屬探測器 金屬探測門
metal: 金屬 五金
metallic: 金屬 重金屬
metaphor: 比喻 隱喻
meteor shower: 流星雨
meteor: 流星 隕石
meter reading: 抄錶 錶讀數 抄表
method: 方法 方式 辦法 手法
methodology: 方法 方法學 方法論 統計方法
metric ton, metric tonne: 公噸 噸
metric: 公制 指標 米制 度量
mic: 麥克風 咪高峰 話筒
micro: 微型 微 微小
microphone: 麥克風 話筒 咪
microscope: 顯微鏡
microwave oven: 微波爐
microwave: 微波 微波爐
mid: 中 中期 年中
middle class: 中產 中產階級 中等收入群體
midnight: 午夜 凌晨 零時 深夜 半夜
midst: 期間 當中 之中
mighty: 強大 有力
migration: 遷移 移民 遷徙 人口流動 遷出
mil: 百萬 密耳
mild symptom, mild case: 輕症 輕微症狀 輕微病徵
mild: 輕微 輕度 溫和 輕症 和暖
mile: 英里 哩 里程
military maneuver: 軍事演習 軍演
military tattoo: 軍樂匯演 軍樂表演
mill: 工廠 磨坊 廠 紗廠 製造廠
millennium: 千年 千禧 千禧年
millionaire: 百萬富翁 富翁
mime: 默劇 啞劇
minced meat: 免治肉 碎肉 絞肉
miner: 礦工
mingle: 混合 交流
mini: 迷你 小型
miniature: 微型 迷你 小型 微縮
minimal: 極少 最低 最小 輕微
minimize, minimise: 減至最低 盡量減少 減低 降至最低 最小化
mink: 水貂 貂
minority shareholder: 小股東 少數股東 中小股東
minority: 少數 少數族裔 少數派 小股東
mins, min: 分鐘 分
mint: 薄荷 鑄幣 造幣廠 鑄造
minus: 減 負 零下
miracle: 奇蹟 奇跡
mirror: 鏡 鏡子 反映
miscellaneous: 雜項 其他
miserable: 悲慘 淒慘
misery: 苦難 痛苦 困苦
misfortune: 不幸 災禍
misplace: 遺失 錯放
missile: 導彈 飛彈
mission: 使命 任務 代表團 特派團
mist: 薄霧 霧 煙霞 水霧
mistake: 錯誤 出錯 失誤 誤
mistaken: 錯誤 誤認 誤以為
mistress: 情婦 女主人
misunderstand: 誤解 誤會
misunderstood: 誤解 誤會
mix: 混合 組合 混種 結構
mixture: 混合物 混合 合劑
mob: 暴徒 聚眾
mobile app: 流動應用程式 手機應用程式 行動應用程式
mobile cabin hospital: 方艙醫院 方艙
mobile: 流動 移動 行動 手機
mobility aid: 行動輔具 助行器 輔助行動工具
mobility: 流動 行動能力 出行 流動性 機動
mock exam: 模擬考試 模擬考
mock: 模擬 模仿 嘲笑
mode: 模式 方式 形式
model: 模式 模型 型號 模範 機型 車型
modem: 數據機 調制解調器
moderate: 溫和 中度 適度 中等 放緩 緩和
moderator: 主持人 主持 版主
modification: 修改 改裝 更改 修訂 改動
modifications: 修改 改裝 修訂 改動
modify: 修改 改裝 改良 變更
modular housing: 組合屋 組裝房屋 模塊化房屋
modular: 模塊化 組裝合成 模組化 組合式
module: 單元 模組 模塊 組件
moisture: 水分 濕度 水汽 水氣 含水量
mole: 鼴鼠 痣 摩爾
molecular biology: 分子生物學
molecular: 分子
molecule: 分子
moment of silence: 默哀 默哀一分鐘
moment: 時刻 瞬間 目前 片刻
momentum: 動力 勢頭 動能 動量 態勢
moms: 媽媽 母親
monastery: 寺院 寺廟 修道院 禪寺
monetary policy: 貨幣政策
monetary: 貨幣 金融 金錢
money lender: 放債人 放債機構 貸款公司
monitor: 監測 監察 監控 監視 顯示器
monk: 僧人 和尚 僧侶 法師 僧
monster: 怪獸 巨獸
monstrous: 巨大 駭人
mood disorder: 情緒病 情緒障礙 情緒失調
mood: 情緒 心情 氣氛
moon: 月球 月亮 月
moonlight: 月光 兼職
moose: 駝鹿
moped: 輕型機車 輕便摩托車 電單車
moral education: 德育 品德教育 道德教育
moral: 道德 德育 品德
morale: 士氣
morality: 道德 倫理 品德
morbid: 病態 發病率 患病率
morgue: 殮房 停屍間 太平間 公眾殮房
morning: 上午 早上 早晨 今晨
morphine: 嗎啡
mortal: 致命 凡人
mortality: 死亡率 死亡 死亡數
mostly: 大部分 主要 大多 多數
motel: 汽車旅館 旅館
mother tongue: 母語
motherboard: 主機板 主板
motivate: 激勵 鼓勵 推動 激發
motivation: 動機 動力 積極性 激勵
motive: 動機 目的
motor: 汽車 馬達 電機 機動
motto: 校訓 口號 座右銘 格言
mourn: 哀悼 悼念 默哀
mouse: 老鼠 鼠 小鼠 滑鼠 鼠標
moustache: 鬍子 鬍鬚
mouth: 口 口腔 嘴 河口
movement: 運動 移動 流動 行動 走勢
mover: 搬運工 搬運 搬家公司
mpg: 油耗 每加侖英里
mph: 每小時英里 英里 時速
mud: 泥 淤泥 泥漿 泥土 污泥
muddy: 泥濘 渾濁 混濁
muffin: 鬆餅 瑪芬 鬆糕
mug: 馬克杯 杯 水杯 搶劫 行劫
mule: 騾 傀儡戶口 車手
multi: 多 多元 多重
multimedia: 多媒體
murderer: 兇手 殺人犯 殺人兇手 謀殺犯
muscle ache: 肌肉痛 肌肉酸痛 肌肉疼痛
muscle strain: 肌肉拉傷 肌肉勞損
muscle: 肌肉 肌 肌力
mushroom: 蘑菇 菇 香菇 食用菌 冬菇
musical instrument: 樂器
musical: 音樂 音樂劇 樂器
musician: 音樂家 樂師 音樂人 樂手
mustache: 鬍子 鬍鬚
mustard: 芥末 芥菜 芥辣
mutant strain: 變種病毒 變異病毒株 變異株
mutant: 變種 變異 突變 變異株
mute: 啞 靜音 聾啞
mutiny: 兵變 叛變
mutual fund: 互惠基金 共同基金 公募基金
mutual recognition: 互認 相互承認 相互認可
mutual: 互相 相互 互助 雙邊 共同
mysterious: 神秘 不明
mystery: 神秘 謎
mystical: 神秘 神奇
myth: 神話 迷思 誤解 誤區
nail polish: 指甲油
nail: 釘 釘子 指甲 美甲
naive: 天真 幼稚
naked eye: 肉眼
naked flame: 明火
naked: 裸露 赤裸 裸
nanny: 保姆 保母 褓姆 育嬰
nap: 午睡 小睡 午休
napkin: 餐巾 紙巾 衛生巾
narcotic, narcotics: 毒品 麻醉藥品 麻醉藥 禁毒 緝毒
narrative: 敘事 敘述 論述 說法
narrow: 收窄 狹窄 縮窄 狹義 縮小
nasal swab: 鼻腔拭子 鼻拭子 鼻咽拭子
nasty: 惡劣 嚴重
national debt: 國債 公債 政府債務
national defense, national defence: 國防
national flag: 國旗
national security adviser: 國家安全事務顧問 國家安全顧問 國安顧問
national treasure: 國寶 國家寶藏
national unity: 民族團結 國家統一
nationally: 全國 國家級
native species: 原生物種 本地物種 原生種
native: 原生 本地 本土 原住民 母語
naturally: 自然 天然
nature conservation: 自然保育 自然護理 生態保育
nature preserve: 自然保護區 自然保留區
nature: 自然 大自然 性質
naughty: 頑皮 調皮
nauseous: 噁心 作嘔
naval base: 海軍基地
naval ship, naval vessel: 軍艦 艦艇 海軍艦艇
naval: 海軍 軍艦 艦艇
navigate: 導航 航行 駕駛
navigation: 航行 導航 航運 通航
navigator: 導航員 領航員 航海
near miss: 險失事故 虛驚事件
nearby: 附近 鄰近 周邊 就近
neat: 整齊 整潔
necessarily: 必然 必定 必須 未必
necessity: 必需品 必要性 必要 需要
neck: 頸 頸部 脖子 頸項
necklace: 項鏈 頸鏈
needle: 針 針頭 針筒 針具
needy family: 貧困家庭 有需要家庭 清寒家庭
needy student: 清貧學生 有經濟需要學生 貧困學生
needy: 有需要人士 貧困 弱勢 清貧
negative growth: 負增長 負成長
negative list: 負面清單
negative: 陰性 負面 負 負數 消極
neglect: 疏忽 忽視 疏於照顧 忽略
negotiate: 談判 磋商 協商 洽談 商討
negotiation: 談判 磋商 協商 商議 洽談
neighbor, neighbour: 鄰居 鄰里 街坊 鄰國 周邊
neighboring country, neighbouring country: 鄰國 周邊國家 鄰近國家
neon sign: 霓虹招牌 霓虹燈招牌 霓虹燈
neon: 霓虹 霓虹燈 氖
nephew: 侄 外甥 姪子 侄子
nerve agent: 神經毒劑
nerve: 神經 神經系統
nervous system: 神經系統
nervous: 緊張 神經 焦慮
nest: 巢 鳥巢 巢穴 築巢
net zero: 淨零 淨零排放 碳中和
net: 淨 淨額 淨值 網
network: 網絡 網路 聯網 路網
neural network: 神經網絡 神經網路 類神經網路
neural: 神經
neutral: 中立 中性 中和
newly diagnosed: 新確診 新診斷
newly: 新 最新 新近
newsletter: 通訊 簡訊 電子報 會訊
next generation: 下一代 新一代
next of kin: 家屬 最近親 至親
nickel: 鎳
nickname: 別名 綽號 暱稱 花名
niece: 姪女 外甥女 侄女
night: 晚上 夜間 晚間 夜 深夜
nightclub: 夜總會 夜店
nightlife: 夜生活 夜間娛樂 夜市
nightmare: 噩夢 惡夢
nil: 零 無 沒有
ninja: 忍者
ninth: 第九 九分之一
nipple: 乳頭 奶嘴
nitrogen oxide: 氮氧化物
nitrogen: 氮 氮氣
no-fly zone: 禁飛區
noble: 崇高 高尚 貴族
nod: 點頭 同意
node: 節點
noise nuisance: 噪音滋擾 噪音 擾民
noisy: 嘈雜 噪音 喧鬧
nominate: 提名 推薦 委任
non-farm payroll: 非農就業 非農業職位
non-governmental organisation: 非政府機構 非政府組織 民間團體
non-governmental organization, ngo: 非政府機構 非政府組織 民間團體
non-profit organization: 非牟利機構 非營利組織 非牟利團體
non: 非
nonetheless: 儘管如此 不過 然而
nonprofit organization, non-profit organisation: 非牟利機構 非營利組織 非營利機構 非盈利組織
nonprofit, non-profit: 非牟利 非營利 非盈利
nonsense: 胡說 無稽 荒謬
noodle, noodles: 麵條 麵 粉麵 麵食
noon: 中午 正午
normal: 正常 一般 常態
normally: 一般 通常 正常
north pole: 北極
northeast, north-east: 東北 東北部 東北風
northwest, north-west: 西北 西北部 西北方
nose: 鼻 鼻子 鼻腔
notch: 級 缺口 等級
note: 備註 注意 指出 紙幣 票據 筆記
notebook: 筆記本 筆記本電腦 筆記型電腦 手提電腦
notice: 通知 公告 通告 告示 通知書
notification: 通知 通報 呈報 通知書 公告
notify: 通知 通報 呈報 知會
notion: 概念 觀念 想法
notorious: 惡名昭彰 聲名狼藉 臭名昭著
novelty: 新奇 新穎 新穎性
nowadays, nowaday: 現時 現今 如今 目前
nowhere: 無處
nuclear fusion: 核聚變 核融合 可控核聚變
nuclear warhead: 核彈頭
nuclear wastewater: 核污水 核廢水 核處理水 核污染水
nuclear: 核 核能 核電 核子
nude photo: 裸照 私密影像 裸露照片
nude: 裸體 裸照 裸
nuisance: 滋擾 妨擾 妨害
nuke: 核武器 核武 核彈
null: 無效
numb: 麻木 麻痺
numeric: 數字 數值
numerical control: 數控 數值控制
numerical weather prediction: 數值天氣預報 數值預報
numerical: 數字 數值
numerous: 眾多 大量 多次 許多
nun: 修女 尼姑 比丘尼
nut: 堅果 果仁 螺母 螺帽
nutrition label: 營養標籤 營養標示 營養成分標籤
nutrition: 營養 膳食營養
nutritional label: 營養標籤 營養標示
nutritional: 營養 營養價值
nylon: 尼龍 錦綸
oak: 橡樹 橡木
oasis: 綠洲
oath of allegiance: 效忠宣誓 宣誓效忠
oath taking: 宣誓 宣誓就職
oath: 宣誓 誓言 誓詞
oatmeal: 燕麥 麥片 燕麥粥 燕麥片
obey: 遵守 服從 遵從
obituary: 訃告 訃聞
object: 物品 物件 反對 對象 目標
objections, objection: 反對 異議 反對意見 反對書
objective: 目標 目的 宗旨 客觀
obligated: 有責任 有義務 必須
obligation: 義務 責任 債務
oblige: 有義務 責成 迫使 必須
obscene article: 淫褻物品 淫穢物品 猥褻物品
obscene: 淫褻 猥褻 淫穢 色情
obscure: 遮擋 模糊 隱蔽
observation: 觀測 觀察 觀賞 監測 留意
observe: 觀察 遵守 觀測 觀賞 注意 遵從
obsess: 沉迷 迷戀
obsession: 痴迷 迷戀 執著
obstacle: 障礙 障礙物 阻礙
obstruction of justice: 妨礙司法公正 妨礙司法 妨害司法
obstruction: 阻礙 阻塞 妨礙 障礙物
obvious: 明顯 顯著 顯而易見
occasion: 場合 機會 時機 次
occasional child care: 暫託幼兒服務 臨時托育
occasional rain, occasional shower: 間中有驟雨 間中有雨 短暫雨 陣雨
occasional: 偶爾 間中 臨時 不定期
occasionally: 偶爾 間中 有時 間歇
occupation: 職業 佔用 佔領 行業 入伙
occupational: 職業
occurrence: 發生 出現 事件
odd job: 零工 散工 雜工
offend: 犯罪 違法 冒犯 觸犯
offensive weapon: 攻擊性武器
offensive: 攻擊性 攻勢 令人反感 冒犯
offering: 供應 發行 提供 發售 祭品 招股
office: 辦公室 辦事處 辦公樓 寫字樓 局 處
official receiver: 破產管理署署長 破產管理署
official secrecy: 官方機密 國家秘密 保密
officially: 正式 官方
offline: 線下 離線 實體
offset: 抵銷 抵消 抵免 對沖
offshore renminbi: 離岸人民幣
offshore: 離岸 海上 近海 境外 外海
offspring: 後代 子女 子代 幼崽
oil exploration: 石油勘探 油氣勘探 石油探勘 油氣探勘
oil rig: 鑽油台 鑽井平台 石油平台
oil slick: 浮油 油污 油膜
olives: 橄欖 油橄欖
omelet, omelette: 奄列 煎蛋 蛋餅 煎蛋捲
omission: 遺漏 漏報 疏漏 不作為
on foot: 徒步 步行
on suspicion: 涉嫌
onboard: 車上 船上 機上 車載 登船
ongoing: 持續 進行中 正在進行 現正進行
onion: 洋蔥
open space: 休憩用地 休憩空間 開放空間
opera: 歌劇 戲曲 劇場
operational: 運作 營運 行動 業務 運行 投入運作
operative: 技工 人員 生效 特務
opinion poll: 民意調查 民調
opinion: 意見 看法 民意 輿論
opponent: 對手 反對者 競爭對手
opportunity: 機會 機遇 契機
opposite: 對面 相反 對方 對立
opposition party: 在野黨 反對黨
opposition: 反對 反對派 在野 異議 反對黨
ops: 行動 運作 營運 作業
opt out: 退出 選擇退出
opt: 選擇 選用
optic: 光學 光纖
optical disc: 光碟 光盤
optical: 光學 視光 光纖
optimal: 最佳 最優 最適
optimistic: 樂觀 看好
optimization, optimisation: 優化 最佳化
optimize, optimise: 優化 改善 完善 最佳化
optimum: 最佳 最適 最優
option: 選項 方案 期權 選擇
optional: 可選 選修 自選 選擇性
oral health: 口腔健康 口腔衛生
oral: 口頭 口腔 口服 口述
orange peel, tangerine peel: 橙皮 陳皮 柑橘皮
orb: 球體 圓球
orbit: 軌道 在軌 繞行 入軌
orchid: 蘭花 蝴蝶蘭 蘭
ordeal: 磨難 煎熬 考驗
order of merit: 功績勳章
orderly: 有序 有秩序 秩序 井然有序
ordinance: 條例 法例 法令
ordinary people: 普通市民 老百姓 一般民眾
ordinary: 普通 一般 平常 常規
organ: 器官 機關 管風琴 機構
organic: 有機
organism: 生物 生物體 有機體 微生物
organization, organisation: 組織 機構 團體
organizational, organisational: 組織 機構 團體
orientation: 導向 取向 方向 迎新 定向 傾向
oriented: 導向 為本 面向 取向
origin: 來源 原產地 產地 來源地 起源 出身
originally: 原本 原先 原定 最初
orphanage: 孤兒院 育幼院 兒童福利院 福利院
ounce: 盎司 安士
out-of-pocket: 自費 自付
outcome: 結果 成果 成效
outdoor activity: 戶外活動 室外活動
outdoor: 戶外 室外 露天
outfit: 服裝 裝備 團隊
outlaw: 取締 定為非法 不法分子 禁止
outline zoning plan: 分區計劃大綱圖 大綱圖 都市計畫
outline: 大綱 綱要 概述 輪廓 概括 綱領
outlook: 展望 前景 預測
outrage: 憤慨 憤怒 暴行
outrageous: 離譜 令人髮指 駭人
oven: 焗爐 烤箱 烤爐 微波爐
overboard: 墮海 落海 落水
overcome: 克服 戰勝 攻克 解決
overdue loan: 逾期貸款 逾期放款
overdue: 逾期 過期 拖欠 逾期未還
overhead bin, overhead locker: 行李架 行李艙
overhead line: 架空電纜 架空線 高架線
overhead: 高架 架空 經常費用 間接成本 頭頂
overheard: 聽到 偷聽
overlook: 忽視 忽略 俯瞰 眺望
overrate: 高估
override: 凌駕 推翻 超越
overview: 概覽 概況 綜述 概要
overwhelm: 壓倒 不勝負荷 超出負荷
owl: 貓頭鷹
oxide: 氧化物
oxygen cylinder, oxygen tank: 氧氣樽 氧氣瓶
oxygen: 氧氣 氧
ozone layer: 臭氧層
pace: 步伐 速度 步調 進度
pack: 包 包裝 盒
package: 包裝 套餐 包裹 方案 配套
packet: 包 小包 盒 封包
pact: 協定 協議 條約 公約
pad: 墊 護墊 衛生巾 衛生棉 平板
paddle steamer: 明輪船
paddle: 槳 划槳 划船
page: 頁 頁面 網頁 版面
pageant: 選美 盛會 巡遊
pain: 疼痛 痛 痛楚
painful: 痛苦 疼痛
paint: 油漆 塗料 繪畫 漆
paintball: 漆彈 彩彈
pair: 對 雙 配對 一對
pajama, pajamas, pyjamas: 睡衣
palace: 宮殿 皇宮 故宮 宮 王宮
pale: 蒼白 淡色
palm kernel: 棕櫚仁
palm oil: 棕櫚油
palm: 棕櫚 手掌 掌
pan: 鍋 泛 平底鍋
pancake: 薄餅 煎餅 鬆餅 班戟
panel: 小組 事務委員會 面板 板
panic buying: 搶購 恐慌性搶購 囤貨
panic: 恐慌 驚慌
panicked: 恐慌 驚慌 慌張
pant: 褲 褲子 長褲
panty, panties: 內褲 女裝內褲
pantyhose: 絲襪 褲襪 襪褲
paper: 文件 論文 紙張 紙 試卷
paperback: 平裝 平裝本
paperwork: 文書 文件 文書工作
papua new guinea: 巴布亞新幾內亞 巴布亞紐幾內亞
par: 面值 票面 同等 標準桿
parachute: 降落傘 跳傘 空投
paradise: 天堂 樂園
paragraph: 段落 段 款
parallel: 平行 並行 同步
paralyzed, paralysed: 癱瘓 麻痺
parameter: 參數 指標
paranoia: 偏執 妄想
parasite: 寄生蟲 寄生
parasitic worm: 寄生蟲 蠕蟲
pardon: 赦免 特赦 大赦
parental consent: 家長同意 家長同意書 父母同意
parental: 家長 父母 育嬰 育兒
parish: 教區 堂區
park: 公園 園區 停泊 停車 園
parliamentary election: 國會選舉 議會選舉 國會大選
parliamentary: 議會 國會 議員
parlor, parlour: 店 院 廳
parrot: 鸚鵡
partial eclipse: 偏食 日偏食 月偏食
partial: 部分 局部 不完全
partially open: 部分開放 局部開放
partially: 部分 局部
particle: 粒子 微粒 顆粒 懸浮粒子
particulate matter: 懸浮粒子 懸浮微粒 顆粒物 微細懸浮粒子
partition: 間隔 分割 隔板 分區 隔間
partly: 部分 局部 部份
partner: 夥伴 合夥人 伙伴 配偶 伴侶
partnership: 夥伴關係 合作 合夥 合作夥伴 夥伴
passage: 通道 通過 段落 通行
passion fruit: 百香果 熱情果
passion: 熱情 激情 熱誠 熱愛
passionate: 熱情 熱誠 充滿熱情
passive smoking: 二手煙 被動吸煙 二手菸
passive: 被動 被動式
password: 密碼 口令
pasta: 意大利麵 意粉 義大利麵
paste: 膏 糊 醬 粘貼
patch: 修補 貼片 補丁
path: 小徑 道路 路徑 行人徑
pathology: 病理 病理學
patience: 耐心 忍耐
patio: 露台 庭院 天井
patriot missile: 愛國者飛彈 愛國者導彈
patriot: 愛國者 愛國人士
patriotic education: 愛國主義教育 愛國教育
patriotic: 愛國 愛國主義
patron: 顧客 贊助人 食客 讀者
pattern: 模式 圖案 格局 型態 形態 規律
pause: 暫停 停頓 中止
paw: 爪 腳掌
pawn shop: 當鋪 當押店 典當行
pawn: 典當 當押 抵押
payable: 應付 須繳 應繳 應課 繳付
payback period: 回本期 回收期 還款期
payback: 回報 還款 回本 償還
paycheck: 薪水 薪金 工資 薪資
payday, pay day: 發薪日 出糧日
payment method: 付款方式 支付方式 繳費方式
payroll: 薪酬 工資 薪金 薪資 就業人數
pct: 百分比 百分之
pea: 豌豆
peace: 和平 安寧
peaceful assembly: 和平集會
peaceful use, peaceful purpose: 和平利用 和平用途
peaceful: 和平 平和 安寧
peach blossom: 桃花
peach: 桃 桃子 水蜜桃
peanut: 花生 落花生
pearl river delta: 珠三角 珠江三角洲
pearls, pearl: 珍珠 明珠
peasant: 農民 農夫
peculiar: 特殊 特有 獨特 奇特
pediatric, paediatric: 兒科 小兒 兒童 小兒科
peek, peep: 偷窺 偷看 窺視
peel: 果皮 皮 剝皮 去皮
peer review: 同行評審 同儕審查 同業評審
peer support: 朋輩支援 同儕支持 朋輩支援服務
peer: 同儕 同輩 朋輩 同行 同業
pegged: 掛鈎 掛鉤 聯繫 盯住
pen: 筆 原子筆 鋼筆 欄
pencil: 鉛筆
pendant: 吊墜 垂飾 掛飾
penetrate: 滲透 穿透 進入 開拓
penetration: 滲透 普及率 滲透率 穿透
penguin: 企鵝
penicillin: 青霉素 盤尼西林 盤尼西靈
peninsula: 半島
penis: 陰莖 生殖器
penitentiary: 監獄 懲教所
penny: 便士 分 一分錢
penthouse: 頂樓 頂層 閣樓
perceive: 認為 察覺 感知 視為
perception index: 印象指數 感知指數 清廉指數
perception: 認知 觀感 看法 印象 感知
perfection: 完美 完善
perfectly: 完美 完全 完善
performance appraisal: 工作表現評核 績效考核 考績 績效評估
perfume: 香水 香料
perimeter: 周邊 周界 外圍 周長
periodic inspection: 定期檢查 定期檢驗 定期巡查
periodic: 定期 周期性 週期
periodically: 定期 周期性 不時
peripheral: 周邊 外圍 週邊
perish: 喪生 遇難 罹難 死亡 易腐
permanently: 永久 永久性 長期 終身
permission: 許可 批准 准許 准予
persistent organic pollutant: 持久性有機污染物
persistent: 持續 持久 堅持 持久性
personal belonging: 個人物品 個人財物 隨身物品
personal data: 個人資料 個人信息 個資
personal information: 個人資料 個人信息 個資
personal protective equipment, protective equipment: 個人防護裝備 個人保護裝備 防護裝備 防護衣
personal: 個人 私人 人身 自然人
personality: 人格 個性 名人 人物 性格
personalize, personalise: 個人化 個性化 自訂
personally: 親自 親身 個人
perspective: 角度 觀點 視角 遠景 視野
persuade: 說服 勸說 勸導 游說
pervert justice: 妨礙司法公正
pervert: 妨礙 歪曲 變態
pesticide: 農藥 殺蟲劑
pet: 寵物
petroleum: 石油 石油氣 油氣
petty cash: 零用現金 小額現金
petty theft: 小偷 盜竊
petty: 小額 輕微
pharmaceutical industry: 製藥業 醫藥產業 醫藥工業 製藥產業
pharmaceutical product: 藥劑製品 藥品 醫藥產品 藥物
pharmaceutical: 藥劑製品 製藥 醫藥 藥品 藥劑
phase: 階段 期 分期 首階段
phenomenon: 現象
philosopher: 哲學家
philosophy: 哲學 理念
phone: 電話 手機 手提電話 來電
phony, phoney: 虛假 假冒 偽造
photo: 照片 相片 圖片 攝影
photograph: 照片 相片 攝影 拍攝 拍照
photographer: 攝影師 攝影家 攝影者
photographic: 攝影 照片 拍攝
photography: 攝影 拍攝
phrase: 用語 短語 詞語 片語
physical fitness: 體適能 體能 體質
physical restraint: 身體約束 約束物品 約束
physical therapy, physiotherapy: 物理治療
physical: 身體 體格 實體 物理 體能
physically disabled, physically handicapped: 肢體殘疾 肢體傷殘 肢體障礙
physically: 身體 體能 肢體
physics, physic: 物理 物理學
physiology or medicine: 生理學或醫學
physiology: 生理 生理學
piano recital: 鋼琴獨奏會 鋼琴演奏會
piano: 鋼琴
pick: 採摘 挑選 接載 撿拾
pickle: 醃菜 泡菜 醃漬 醬菜
pickup: 皮卡 小貨車 接載 領取
picnic: 野餐
picture: 圖片 照片 圖像 畫面
pie chart: 圓形圖 圓餅圖 餅圖
pie: 餡餅 批 派
piece: 件 塊 片 張
pierced: 刺穿 穿孔 穿洞
pigeon: 鴿子 鴿 白鴿 野鴿
pile: 樁 堆 打樁 樁柱 堆放
pilgrim: 朝聖者 信眾 香客
pillow: 枕頭 枕
pin: 密碼 別針 襟章 徽章
pinch: 捏 少許 一撮
pine wood nematode: 松材線蟲 松材線蟲病
pine: 松 松樹 松木
pink: 粉紅色 粉紅 粉色
pint: 品脫
pioneer: 先驅 先鋒 先導 首創 開拓
pirate: 盜版 海盜
pirated good: 盜版 盜版物品 侵權物品
pistol: 手槍 槍械
pit: 坑 礦坑 坑洞 糞坑 窨井
pitch: 球場 場地 攤位 投球 推介
pitiful: 可憐
pity: 可惜 遺憾 同情
pixel: 像素 畫素
pizza: 薄餅 比薩 披薩 意式薄餅
place of origin: 原產地 產地 來源地 籍貫
place of worship: 宗教場所 宗教活動場所 禮拜場所
plague: 鼠疫 瘟疫 疫病 禍患
plain packaging: 全煙害警示包裝 統一包裝 素面包裝
plain: 平原 普通 便衣 樸素
planet: 行星 地球 星球
planner: 規劃師 規劃者 規劃人員 策劃人
plantation: 種植園 人工林 植林 種植 造林
plaster: 石膏 批盪 灰泥 膠布
plate: 車牌 碟 盤 板塊 號碼牌 板
platinum: 鉑金 白金 鉑
platoon: 排 車隊
platter: 拼盤 大盤
playback: 重播 播放 回放
playlist: 歌單 播放清單
plea bargain: 認罪協商 認罪認罰
plea bargaining: 認罪協商 認罪協議
plead not guilty: 不認罪 否認控罪
plead: 認罪 答辯 懇求 申辯
pleas, plea: 求情 答辯 認罪 抗辯
pleasant: 愉快 舒適 宜人
pleasure craft: 遊樂船隻 遊艇
pleasure: 遊樂 樂趣 休閒 娛樂 愉快
pledge: 承諾 誓言 質押 抵押 認捐
plenty: 充足 大量 豐富 許多
plug: 插頭 堵塞 填補
plum: 李子 梅 梅子 梅花
plumber: 水喉匠 水管工 持牌水喉匠 水電工
plumbing: 水管 水喉 管道 給排水 水電
pocket: 口袋 袖珍 衣袋
pod: 豆莢 膠囊 艙 煙彈
podcast: 播客 網上廣播
poem: 詩 詩歌 詩詞 詩作
poet: 詩人
poetic: 詩意 詩歌
poetry: 詩歌 詩詞 詩
pointless: 無意義 徒勞
poison: 毒藥 中毒 毒物 毒 投毒
poisonous mushroom: 毒菇 毒蘑菇 有毒菇類
poisonous plant: 有毒植物 毒草
poisonous: 有毒 毒
polar bear: 北極熊
polar research: 極地研究 極地科考 極地考察
polar: 極地 極 南極 北極 兩極
pole vault: 撐竿跳 撐竿跳高 撐杆跳高
pole: 桿 電線桿 燈柱 極 竿
policemen: 警員 員警 警察 民警 警務人員
polish: 波蘭 打磨 拋光 擦亮
polite: 有禮 禮貌 文明
politic: 政治
politically: 政治 政治上
politician: 政治人物 政客 政治家 從政者
polka: 波爾卡
poll: 投票 民調 民意調查 選舉
polo: 馬球
poly: 理工 聚
polyester: 聚酯 聚酯纖維 滌綸
polymer: 聚合物 高分子 聚合
pond: 池塘 魚塘 水塘 池
pony: 小馬 矮馬
poodle: 貴婦犬 貴賓犬
poor: 貧窮 貧困 差 清貧 不良
poorly: 欠佳 不善 差 不良
popcorn: 爆谷 爆米花
popularity: 受歡迎 人氣 普及 支持度 民望 知名度
porch: 門廊 走廊 騎樓
pork belly: 五花肉 腩肉
porn: 色情 色情物品 淫褻 淫穢
porno: 色情 淫褻
portable: 便攜式 手提 便攜 移動式 可攜式
portal: 門戶 入口網站 平台 門戶網站
porter: 搬運工
portfolio: 投資組合 組合 政策範疇 職務
portion: 部分 份額 份量
portrait: 肖像 人像 畫像 頭像
pose a risk: 構成風險 帶來風險
pose a threat: 構成威脅 帶來威脅 造成威脅
pose: 構成 姿勢 造成 擺姿勢
position: 職位 位置 崗位 立場 地位
positive: 陽性 正面 積極 正
positively: 積極 正面 正向
possibility: 可能性 可能 機會
possibly: 可能 或許 或
post: 職位 郵政 崗位 郵局 郵寄 張貼
postcard: 明信片
poster: 海報 宣傳海報
posting: 張貼 派駐 發布 調派 貼文
pot: 鍋 煲 壺 花盆 盆
potato crisp: 薯片 洋芋片
potential: 潛力 潛在 潛能
potentially: 潛在 可能 潛力
potion: 藥水 藥劑
potted plant: 盆栽
pottery: 陶器 陶瓷 陶藝
pound sterling: 英鎊
pound: 英鎊 磅 鎊
pour: 傾倒 倒 澆灌 澆築 注入
poverty threshold: 貧窮線 貧窮門檻
powder: 粉末 粉 粉劑 奶粉
power failure: 停電 電力故障 電力中斷
powerful: 強大 有力 強勁 強力
powerless: 無力 無權
practical: 實用 實際 實務 切實 可行
practically: 幾乎 實際上
practice: 做法 執業 實務 練習 常規 實踐
practise: 練習 執業 實踐
practising certificate: 執業證書 執業證明書
practising solicitor: 執業律師 律師
practitioner: 從業員 執業者 從業人員 醫師 中醫
prairie: 草原 大草原
prank call: 惡作劇電話 滋擾電話 騷擾電話
prank: 惡作劇
pray: 祈禱 祈福 參拜 禱告
prayer: 祈禱 禱告 祈福
pre: 預 前 學前
preach: 傳道 宣講 傳教
precautions, precaution: 預防措施 防範措施 預防 安全措施
precede: 先於 之前 在前
precedent: 先例 案例 前例
preceding year: 上年度 上一年 前一年 上年
precinct: 轄區 區域 選區 警區
precious metal: 貴金屬
precious stone: 寶石 珠寶
precious: 珍貴 寶貴 貴重
precise: 精準 精確 準確 確切
precisely: 準確 精準 精確 正是
precision machinery: 精密機械
precision medicine: 精準醫學 精準醫療
precision: 精準 精密 精確 準確
predator: 捕食者 掠食者 天敵
predictable: 可預測 可預期 可預見
prediction: 預測 預報 預估
prefer: 偏好 傾向 屬意 選擇
preference: 偏好 優惠 優先 意願 選擇
prefix: 字頭 前綴 字首
pregnant: 懷孕 孕婦 妊娠
prejudice: 偏見 損害 歧視 妨礙
premature birth: 早產 早產兒
premature death: 過早死亡 早死 早逝
premature: 早產 過早 提前 提早
premier league: 超級聯賽 英超 超聯 聯賽
premier: 總理 行政院長 院長 首要 省長
premiere: 首映 首演 首映禮 首播
premise, premises: 處所 場所 樓宇 前提
premonition: 預感 預兆
prep, preparatory: 預備 籌備 準備 預科
preparation: 準備 籌備 製劑 擬備 預備
prepare: 準備 籌備 擬備 預備 編製
prerequisite: 先決條件 前提 前提條件 必要條件
prescribe: 處方 規定 訂明 開藥 指定
prescription refill: 覆配藥物 續配藥物 連續處方箋
presence: 出席 存在 在場 業務據點
presentation: 簡報 頒發 頒獎 介紹 演示
presently: 目前 現時 現在
preservation: 保存 保育 保護 保留 維護
preserve: 保存 保留 保育 維護 保護區
preserved fruit: 蜜餞 涼果
presidency: 主席國 總統任期 總統職位 輪值主席國
presidential office: 總統府
presidential: 總統 總統府
press release: 新聞公報 新聞稿
press: 新聞 新聞界 記者 報章 傳媒
pressure: 壓力 氣壓 壓
presume: 推定 假定 推斷
presumption of innocence: 無罪推定
pretend: 假冒 假扮 冒充 訛稱 假裝
prevent: 防止 預防 避免 防範
prevention and control: 防控 防治 預防及控制
prevention: 預防 防止 防治 防範 防控
preview: 預覽 前瞻 預告 預展
prey: 獵物 捕食
price stability: 物價穩定 價格穩定
priceless: 無價 無價之寶 珍貴
prick: 刺 刺傷 針刺
pride: 自豪 驕傲 自豪感 光榮
priest: 神父 牧師 祭司 神職人員
primarily: 主要 首要 基本上
prime rate: 最優惠利率 基準利率
prime: 優質 首要 主要 最優惠
primitive: 原始 簡陋
princess: 公主 王妃
principle: 原則 原理 理念
print: 印刷 列印 印製 打印
printer: 打印機 印表機 印刷商 承印人
priority seat: 優先座 博愛座 關愛座
priority: 優先 首要 優先次序 重點
privacy: 私隱 隱私 個人私隱 隱私權
private equity: 私募股權 私募基金 私募
private practice: 私人執業
private tutor: 補習老師 家教 私人補習
privately owned: 私人擁有 私有 私營 民營
privately: 私下 私人 私營 民間
privilege: 特權 優惠 優待 權限
probability: 機率 概率 或然率 可能性
probable case: 極可能個案 可能病例 疑似病例
probable: 可能 疑似 極可能
probe: 調查 探測 探測器 探究
procedure: 程序 手續 步驟 流程
proceed: 進行 繼續 前往 推進 收益 所得
proceeding: 程序 訴訟 法律程序 議事程序
proceeds: 收益 得益 所得款項 犯罪所得
processor: 處理器 加工商 加工廠
producer: 生產者 生產商 製作人 監製 製片人 農戶
productive force: 生產力 新質生產力
productive: 生產性 具生產力 高產 富有成效
productivity: 生產力 生產率 生產效率 勞動生產力
profession: 專業 行業 職業 業界
professional ethics: 專業操守 職業道德 專業倫理
professional qualification: 專業資格 職業資格 專業證照
professional training: 專業培訓 專業訓練
professional: 專業 專業人士 專業人員 職業
professionally: 專業 職業
profile: 概況 資料 檔案 簡介
profit margin: 利潤率 毛利率 邊際利潤
profitable: 盈利 獲利 有利可圖 有盈利
profound: 深刻 深遠 深厚 嚴重
programmer: 程式設計師 程序員 編程員 程式員
progress: 進展 進度 進步 推進
progressive tax: 累進稅 累進稅率
progressive: 漸進 累進 逐步 進步 循序漸進
projector: 投影機 投影儀 放映機
prominent: 突出 顯著 著名 傑出 顯眼
promise: 承諾 許諾 保證 答應
promo: 宣傳 宣傳片 推廣 促銷
promotional video: 宣傳片 宣傳短片 宣傳影片
promotional: 宣傳 推廣 促銷 推介
prompt: 迅速 及時 提示 促使 即時
promptly: 迅速 及時 即時 盡快 從速
pronounce: 宣布 宣告 宣判 發音
pronounced dead: 證實死亡 宣布死亡 證實不治 宣告不治
proof of address: 住址證明 地址證明
proof: 證明 憑證 證據 證明文件
prop: 道具 支柱 支撐
propaganda: 宣傳 文宣 政治宣傳
properly: 妥善 適當 正確 妥為
property appraisal: 物業估價 不動產估價 資產評估
property bubble: 樓市泡沫 房地產泡沫
property manager: 物業管理公司 物業經理 物業管理人
prophecy: 預言
proportional representation: 比例代表制 比例代表
propose: 建議 提出 提議 擬議
proposition: 主張 提議 命題
proprietary chinese medicine: 中成藥
proprietary: 專有 專屬 自營 專利
prospect: 前景 展望 前途 遠景
prospective buyer: 準買家 有意購買者
prospective: 準 潛在 有意 未來 前瞻
prostate: 前列腺 攝護腺
prostitute: 娼妓 妓女 賣淫 性工作者 賣淫女子
protective: 保護 防護 保護性
protector: 保護器 保護者 護具
protein: 蛋白質 蛋白
protest: 抗議 示威
protocol: 議定書 協議 禮賓 規程 協定
prototype: 原型 樣機 雛形 原型機
proud: 自豪 驕傲 光榮
proudly: 自豪 榮幸
prove: 證明 證實 舉證
proven: 證實 證明 已證實 有效
provider: 提供者 供應商 營辦商 提供商
provision: 提供 條文 規定 供應 撥備 條款
provoke: 挑釁 激怒 引發 挑起
proxy: 代理 委託 代表 委任代表
psych: 心理 心理學
psyche: 心理 心靈
psychiatric: 精神科 精神病 精神 精神疾病
psychiatry: 精神科 精神醫學 精神病學
psychic: 通靈 靈媒
psychological counseling: 心理輔導 心理諮商 心理諮詢
psychological counselor: 心理諮商師 心理諮詢師 心理輔導員
psychological: 心理 精神
psychology: 心理學 心理
psychopath: 精神病患者 反社會人格
psychotic: 精神病 思覺失調 精神病性
pub: 酒吧 酒館
public assembly: 公眾集會 集會
public awareness: 公眾意識 公眾認識 市民意識
public engagement: 公眾參與 公眾諮詢 公民參與
public examination: 公開考試 公開試
public finance: 公共財政 財政
public nuisance: 公眾妨擾 公害 公眾滋擾
public offering: 公開發售 公開發行 公開招股
public opinion: 民意 輿論 公眾意見
public rally: 集會 公眾集會 造勢活動
public sector: 公營機構 公營部門 公部門
public servant: 公職人員 公務員 公務人員
public utility: 公用事業 公共事業
public-private partnership: 公私營協作 公私協力 政府和社會資本合作 公私合作
publicity campaign: 宣傳活動 宣傳運動
publicity: 宣傳 推廣 文宣
publicly funded: 公帑資助 政府資助 公費
publicly: 公開 當眾 公然
publisher: 出版商 出版社 發行人 出版者
puck: 冰球
pudding: 布丁 布甸
puff: 泡芙 噴
pull: 拉 拖 拉動 撤出
pulse: 脈搏 豆類 脈衝
pumpkin: 南瓜 金瓜
punch: 拳打 打卡 沖壓
pup: 幼犬 小狗
puppet show, puppetry: 木偶戲 布袋戲 偶戲 木偶
puppet: 木偶 布偶 傀儡
puppy: 小狗 幼犬 幼狗
pure: 純 純淨 純粹 純正
purely: 純粹 純屬 單純
purity: 純度 純淨 純潔
purple: 紫色 紫
purpose: 目的 用途 宗旨
purse: 錢包 荷包 手袋 獎金
pursue: 追求 追究 爭取 推行 追捕
pursuit: 追求 追捕 追緝 追趕
push: 推動 推進 推 推行
puzzle: 拼圖 謎題 益智
pyramid: 金字塔 層壓式
python: 蟒蛇 蟒
qr code: 二維碼 二維條碼 掃碼
quack: 庸醫 無牌 密醫 非法行醫
quad: 四輪車 四方
quadrant: 象限
qualification framework, qualifications framework: 資歷架構
qualification: 資格 學歷 資歷 學歷文憑
quality assurance: 質素保證 品質保證 質量保證 質素
quantitative easing: 量化寬鬆
quantitative: 量化 定量 數量
quantity: 數量 份量 量
quarrel: 爭吵 口角 糾紛 爭執
quarterback: 四分衛
queer: 酷兒 同性戀
query: 查詢 詢問 疑問 質疑
quest: 追求 探索 探求
question: 問題 提問 質詢 查詢
quick response code: 二維碼 QR碼
quick response: 快速反應 快速應變
quickly: 迅速 盡快 快速
quiet: 寧靜 安靜 低噪音 靜音
quietly: 安靜 悄悄 寧靜
quilt: 被子 棉被 被褥 拼布
quiz competition: 問答比賽 問答遊戲 知識競賽 有獎問答
quiz: 問答比賽 測驗 問答 有獎問答
quizzes: 問答比賽 問答 測驗 有獎問答
quotation: 報價 引文 語錄 標價
quote: 引述 報價 引用
rabbit: 兔 兔子
race: 種族 賽事 比賽 賽跑 競賽
racial discrimination: 種族歧視
racial: 種族 族裔
racist: 種族主義 種族歧視 種族主義者
rack: 架 架子 支架 貨架
racket, racquet: 球拍 羽毛球拍
radiation: 輻射 放射 放射線 放射性
radical: 激進 徹底 根本
radio: 電台 廣播 無線電 收音機
radioactive substance: 放射性物質 輻射物質
radioactive waste: 放射性廢物 核廢料 放射性廢棄物
radioactive: 放射性 輻射
radius: 半徑 方圓 範圍
raft: 木筏 筏 魚排 救生筏
rag: 破布 抹布
rage: 憤怒 肆虐 怒火
railroad crossing: 平交道 鐵路道口
railroad: 鐵路 火車
rain gauge: 雨量計 雨量站
rainbow trout: 虹鱒
rainbow: 彩虹 虹
rainy season: 雨季 汛期 梅雨季
rainy: 多雨 下雨 雨季 雨天
rake: 耙 耙子 收集
rally: 集會 造勢 反彈 回升 拉力賽 聚會
ram: 公羊 撞擊 記憶體
ramp: 斜道 坡道 匝道 斜路
ranch: 牧場 農場
random check: 抽查 隨機抽查 抽驗
random: 隨機 抽樣 抽查
rang: 響起 敲響
range hood: 抽油煙機 排油煙機
range: 範圍 介乎 幅度 區間
ransom: 贖金 勒索 贖款
rap: 說唱 饒舌
rapid: 快速 迅速 急速 急劇
rapidly: 迅速 快速 急速 急劇
rapist: 強姦犯 強暴犯 強制性交犯
rare: 罕見 稀有 珍稀 少見
rarely: 甚少 罕見 很少 鮮有
rash: 皮疹 紅疹 出疹 疹
rates rebate: 差餉寬減 寬減差餉
rating: 評級 評分 評價 差餉 評等
rational: 合理 理性
rave party: 狂野派對 狂歡派對
rave: 狂歡 狂歡派對
raw food: 生食 未經煮熟的食物
raw: 生 原始 未經加工 生食
rays, ray: 射線 光線 紫外線 魟魚
razor: 剃刀 剃鬚刀 刮鬍刀
react: 反應 回應 應對
reaction: 反應 回應
reactor: 反應堆 反應爐 核反應堆 機組
reader: 讀者 閱讀器 讀卡器
readily: 隨時 容易 迅速
reading: 閱讀 讀數 讀書 示數
ready: 準備 就緒 即食 預備
real: 實質 實際 真實 不動產
realistic: 務實 現實 切實 實際
reality: 現實 實境 實況
realize, realise: 實現 變現 落實 認識 意識
realm: 領域 範疇 境界
realtor, realtors: 地產經紀 房地產經紀 房仲 地產代理
reap: 收割 收穫 獲得
reasonable excuse: 合理辯解 正當理由 合理理由
reasonable: 合理 適當
reasonably: 合理 適當
rebate: 回贈 退稅 退還 寬減 折扣 返還
rebel: 叛軍 反叛 叛亂 反政府
rebellion: 叛亂 暴亂 起義
reborn: 重生 再生
rec: 康樂 娛樂 消閒
receipt: 收據 發票 收取 收到 收入 回執
receiver: 接收器 接收人 接管人 破產管理署 收件人
recent year: 近年 近年來
reception: 接待 接收 招待會 酒會 接待處
receptor: 受體
recess: 休會 小息 下課 課間
recipe: 食譜 菜譜 配方
recital: 獨奏會 演奏會 獨唱會 音樂會
recite: 背誦 朗誦 誦讀 朗讀
reckless: 魯莽 危險 罔顧
reckon: 估計 認為 計算
recognition: 認可 表揚 承認 確認 識別 肯定
recognize, recognise: 認可 承認 表揚 確認 識別 肯定
recommendation: 建議 推薦 意見
recon: 偵察
reconsider: 重新考慮 覆議 重新審議 複議
recorder: 記錄器 紀錄儀 錄音機 記錄儀 牧童笛
recording: 錄音 錄影 記錄 錄製 錄得
recovery: 復蘇 復甦 康復 恢復 回收 追討
recreation facility: 康樂設施 休憩設施 遊憩設施
recreation ground: 遊樂場 康樂場地
recreation: 康樂 娛樂 休憩 遊憩 消閒
recreational facility: 康樂設施 休閒設施 娛樂設施
recreational fishing: 休閒漁業 休閒垂釣 釣魚
recreational: 康樂 娛樂 休閒 遊憩
recruitment day: 招聘日 招聘會 徵才活動
recruitment: 招聘 招募 聘請 徵才 招考
red cross: 紅十字會
red envelope: 紅包 利是 利是封
red tape: 繁文縟節 官僚程序 拆牆鬆綁
red: 紅色 紅
redeem: 贖回 兌換 換領
reef: 礁 礁石 珊瑚礁 暗礁
reel: 捲 卷軸 短片
referee: 裁判 裁判員 球證
reference: 參考 參照 轉介 提述
refill: 補充 添加 加注 補充裝
refinance: 再融資 再貸款 轉按
refine: 精煉 完善 優化 改良 煉油
reflect: 反映 體現 反思 反射
reflection: 反映 反思 反射
reflective vest: 反光背心 反光衣
reflex: 反射 反射作用
reform and opening up: 改革開放
reform: 改革 革新 改造
refresh: 更新 重溫 溫習 刷新
refresher course: 複修課程 進修課程 複訓 回訓
refuge floor: 隔火層 庇護層 避難層
refuge for women: 婦女庇護中心 婦女庇護所
refuge: 庇護 避難 庇護所 避難所
refugee camp: 難民營
refugee: 難民 尋求庇護者
refuse chute: 垃圾槽 垃圾管道
regain: 恢復 重拾 收復 重奪
regard: 關於 視為 看待 方面
regardless: 不論 無論 不管
reggae: 雷鬼
regime: 制度 政權 體制 機制
regiment: 軍團 團
regional: 區域 地區 區域性
registrar: 註冊處處長 註冊主任 司法常務官 登記官 登記主任
registry: 登記處 註冊處 登記冊 登記
regression: 倒退 迴歸 回歸 退化
regret: 遺憾 後悔 惋惜 抱歉
regular: 定期 常規 經常 固定 正規
regularly: 定期 經常 恆常
regulatory authority: 監管機構 規管機構 主管機關
regulatory regime: 規管制度 監管制度 監管體制
regulatory: 監管 規管 管制 法規
rehearsal: 排練 綵排 演練 預演 彩排
rehearse: 排練 綵排 演練 預演
reindeer: 馴鹿 鹿
reinforcement bar: 鋼筋 鋼枝
reinforcement work: 加固工程 補強工程
reinforcement: 加固 鋼筋 增援 補強
rejection rate: 拒絕率 駁回率 退件率
rejection: 拒絕 駁回 否決 排斥
relate: 有關 涉及 相關 關於
relation: 關係 關聯
relationship: 關係 聯繫
relative: 親屬 相對 親戚 家屬
relatively: 相對 較為 比較 較
relaxation: 放寬 鬆綁 放鬆 休閒 消閒
relevance: 相關性 關聯 相關
relevant: 有關 相關
reliability: 可靠性 可靠度 可信度 信度
reliable: 可靠 穩妥 可信
reliance: 依賴 依靠 倚賴
relieve: 紓緩 減輕 緩解 紓解 救濟
reload: 增值 充值
reluctant: 不願 不情願 勉強
rely: 依靠 依賴 倚靠
remainder: 其餘 餘下 剩餘 餘額
remark: 言論 備註 談話 發言 講話
remarkable achievement: 顯著成就 驕人成績 卓越成就 顯著成效
remarkable: 顯著 卓越 非凡 矚目 驕人
remedial teaching: 補救教學 輔導教學
remedy: 補救 補救措施 療法 救濟
remind: 提醒 提示 叮囑 籲請
remorse: 悔意 悔恨 懊悔
remote area: 偏遠地區 偏鄉 邊遠地區
remote sensing: 遙感 遙測
remote: 偏遠 遠程 遙距 遠端 遙控
remotely operated: 遙控操作 遙控
remotely: 遠程 遠端 遙距 遙控
removable: 可拆卸 可移除 可拆除 活動式
remove: 移除 清除 拆除 移走 撤銷
render: 提供 給予 作出 抹灰
rendezvous and docking: 交會對接
rendezvous: 會合 交會 對接
rental: 租金 出租 租賃 租用
rep: 代表 代理人
repeat: 重複 重覆 再次 重演 累犯
repent: 悔改 懺悔 悔過
replica: 複製品 仿製品 仿真 複製 仿製
replication: 複製 仿製
reporter: 記者 新聞記者 舉報人
repository: 資料庫 儲存庫 典藏 知識庫
representation: 代表 申述 陳述 代表權 申述書
representative: 代表 代表性 議員 眾議員
reprint: 重印 再版 轉載 翻印
reproduce: 繁殖 複製 生育 再生產 轉載
reproduction: 複製 生殖 繁殖 繁育 再生產
reproductive health: 生殖健康 性健康 生育健康
reproductive: 生殖 生育 繁殖
reputation: 聲譽 信譽 名聲 商譽
request: 要求 請求 申請 索取
resemblance: 相似 類似
resent: 不滿 怨恨
reset: 重設 重置 復位
residence: 住所 居留 居住 居所 住宅 官邸
residue: 殘餘 殘留 餘渣 渣滓
resist: 抵抗 抵禦 抗拒 抵制
resistance: 抗性 抗藥性 耐藥性 阻力 抵抗
resistant: 抗藥性 耐藥 抗性 耐藥性 抵抗
resisting arrest: 拒捕 抗拒逮捕
resolution: 決議 解決 解像度 解析度 議案
resolve: 解決 決議 化解 決心
resort: 度假區 渡假村 度假村 度假勝地
resource constraint: 資源限制 資源所限 資源約束
resource: 資源 資料 物資
respect: 尊重 方面 尊敬
respectable: 可敬 體面
respective: 各自 相關 分別
respectively: 分別 分別為 各為
respiratory disease: 呼吸系統疾病 呼吸道疾病 呼吸道感染
respiratory tract infection: 呼吸道感染 上呼吸道感染
respiratory tract: 呼吸道 上呼吸道
respiratory: 呼吸道 呼吸 呼吸系統
responsibility: 責任 職責 負責
responsible: 負責 負責任 有責任
restless: 不安 煩躁
restore: 恢復 修復 復原 重建 還原
restrain: 克制 約束 抑制 限制
restraint: 克制 約束 限制 束縛
restricted zone: 禁區 限制區 管制區
restructure: 重組 改組 重整 結構調整
resurrection: 復活 復興
retail: 零售 零售業
retain: 保留 挽留 留住 保持 留用
retard: 延緩 遲緩 阻礙
retention: 保留 留存 挽留 滯留 續留
retreat: 撤退 回落 退卻 退縮 僻靜
retrieval: 檢索 取回 擷取 收回
retrieve: 取回 檢索 尋回 收回 打撈
retro: 復古 懷舊
reunion: 團聚 重聚 團圓 重逢
reveal: 揭示 透露 顯示 披露 揭露
revelation: 揭露 揭發 啟示
revenge: 報復 復仇 報仇
reverse: 逆轉 倒車 扭轉 反向 相反
revolution: 革命 變革
revolutionary: 革命 革命性 革新
revolve: 圍繞 旋轉 循環
revolving fund: 循環基金 周轉金 循環貸款
rewrite: 改寫 重寫
rheumatoid arthritis: 類風濕性關節炎 類風濕關節炎
rhinoceros horn: 犀牛角 犀角
rhyme: 押韻 韻 童謠
rhythm: 節奏 韻律 心律
rhythmic gymnastics: 藝術體操 韻律體操
rib: 肋骨 排骨 肋
ribbon cutting: 剪綵 剪綵儀式
ribbon: 絲帶 彩帶 緞帶 勳帶
rice mill: 碾米廠 米廠
rice noodle: 米粉 河粉 米線
rich: 豐富 富裕 富 豐厚
richter scale: 黎克特制 里氏 芮氏規模
rid: 擺脫 消除 清除
riddle: 謎語 燈謎 猜謎
ridge: 山脊 高壓脊 嶺 山嶺
rifle: 步槍 槍械 長槍
rig: 鑽井平台 操縱 鑽機
right of residence: 居留權 居留許可 居住證 居留證
righteous: 正義 公義
rim: 邊緣 輪圈 環
ring road: 環路 環城公路 環線 繞城
ring: 環 戒指 圈 環形 集團
ringtone: 鈴聲
rinse: 沖洗 漂洗 清洗
riot: 暴動 騷亂 暴亂 動亂
rip current: 離岸流 裂流
rip: 撕裂 撕破
ripe: 成熟 熟
risk appetite: 風險偏好 承受風險意慾
risk: 風險 危險 危機
risky: 風險 高風險 危險 冒險
ritual: 儀式 祭祀 祭典 法會
rival: 對手 競爭對手 敵對
river basin: 流域 河流域
river diversion: 河流改道 導流 引水
roach: 蟑螂
road hump: 路拱 減速路拱 減速墩
road marking: 道路標記 路面標記 道路標線
road rage: 路怒 危險駕駛
road safety: 道路安全 道路交通安全 交通安全
roam: 漫遊 遊蕩 流浪
roar: 咆哮 轟鳴
roast meat: 燒味 燒臘
roast: 燒烤 烤 烘焙 燒味
rob: 搶劫 行劫 打劫 劫案 強盜
robe: 袍 長袍 禮袍
robust demand: 需求強勁 需求旺盛 強勁需求
robust growth: 強勁增長 強勁成長
robust: 強勁 穩健 健全 強健 旺盛
rock: 岩石 石 搖滾
rod: 桿 棒 竿 釣竿 鋼筋
rodeo: 牛仔競技
rogue: 流氓 不良 無賴
roll: 名冊 登記冊 推行 滾動 卷
romance: 愛情 浪漫 情緣
romantic: 浪漫 愛情
roof tile: 瓦片 屋瓦
roof: 屋頂 天台 頂 上蓋 屋面
rookie: 新秀 新人 新手
roommate: 室友 同房
roost: 棲息 棲息地
root: 根 根源 根部 樹根
rope skipping, jump rope: 跳繩 花式跳繩
rope: 繩索 繩 纜 繩子
roses, rose: 玫瑰 玫瑰花 薔薇
roster: 名單 輪值表 值班表 名冊
rot: 腐爛 腐敗 腐壞 腐病
rotating presidency: 輪值主席國 輪值主席
rotation: 輪換 輪流 輪調 輪作 旋轉
rotten: 腐爛 腐壞 變壞 腐朽
rough sea: 大浪 海面有大浪 風浪
rough: 粗略 粗糙 大浪 大致
roulette: 輪盤
round trip: 來回 往返
round: 輪 圓形 回合 圓
router: 路由器 分享器
routine inspection: 例行檢查 例行巡查 日常巡查
routine: 例行 日常 常規 恆常
row: 排 行 列 連續 划
royal: 皇家 王室
royalty: 皇室 王室 版稅 特許權使用費 權利金
rpm: 轉速 轉
rub: 擦 摩擦 揉
rudder: 舵 方向舵
rude: 粗魯 無禮 不禮貌
rug: 地毯 毯子
rugby sevens: 七人欖球 七人橄欖球 七人制橄欖球
rugby: 欖球 橄欖球
rum: 蘭姆酒 朗姆酒
rumble strip: 震動帶 減速震動帶
rumble: 隆隆聲
runaway: 失控 失聯 逃跑 離家出走 逃逸
running mate: 競選夥伴 副手 搭檔
runny nose: 流鼻水 流鼻涕 流涕
rush: 趕赴 趕往 急速 衝 繁忙
rust: 生鏽 鐵鏽 鏽蝕 銹病
ruthless: 無情 殘酷
rye: 黑麥 裸麥
sabotage: 破壞 蓄意破壞 破壞活動
sacred: 神聖 聖
sacrifice: 犧牲 捐軀 殉職
sad: 悲傷 難過 哀傷 悲痛
saddle: 馬鞍 鞍 車座
sadly: 不幸 遺憾 悲痛
sadness: 悲傷 哀傷 悲痛 哀痛
safari: 野生動物園 野生動物
safe haven: 避風港 避險
safe: 安全 平安 夾萬 保險箱 保險櫃
safely: 安全 平安 妥善 安全地
safety harness: 安全帶 安全吊帶 背負式安全帶
safety precaution: 安全措施 安全預防措施
safety: 安全 保安
sage: 聖人 賢者 鼠尾草
sail: 帆船 航行 開航 啟航 帆
sailor: 海員 船員 水手 帆船選手
saint, saints: 聖人 聖徒 聖
sake: 清酒
salad: 沙律 沙拉 色拉
salesman, salesperson: 推銷員 營業員 售貨員 銷售員
saline soil: 鹽鹼地 鹽漬土
saline: 鹽水 生理鹽水 食鹽水
saliva: 唾液 口水
salmon: 三文魚 鮭魚 鮭
salon: 沙龍 髮廊 美容院 理髮店
saloon: 房車 轎車 私家車
salt: 鹽 食鹽 鹽分 鹽份
salty food: 高鹽食物 鹹味食物
salty tide: 鹹潮 海水倒灌
salty: 鹹 高鹽 含鹽
salute: 敬禮 致敬
salvage operation: 打撈工作 打撈作業 打撈行動
salvage: 打撈 救助 搶救
salvation army: 救世軍
salvation: 救世 救贖 拯救
samurai: 武士
sanctuary: 保護區 庇護所 避難所
sand: 沙 砂 海砂 砂石 沙土 河砂
sandwich class: 夾心階層
sandwich: 三文治 三明治 夾心
sane: 神志正常 理智
sanitary pad, sanitary napkin: 衛生巾 衛生棉 衛生棉片
sanity: 精神健全 理智
sap: 樹液 汁液
sapphire: 藍寶石
sarcasm: 諷刺 嘲諷
sardine: 沙丁魚 沙甸魚
satin: 緞 緞面 綢緞
satisfactory: 滿意 令人滿意 理想 合格
satisfy: 滿足 符合 滿意
sauce: 醬 醬料 醬汁 醬油
sausage: 香腸 腊腸 臘腸
savage: 野蠻 兇殘
savior, saviour: 救星 救主
scale: 規模 尺度 程度 比例 磅秤
scalp: 頭皮 炒賣
scalpel: 手術刀
scan: 掃描 掃碼 素描
scandal: 醜聞 弊案 風波
scar: 疤痕 傷疤
scare: 恐慌 驚嚇 恐嚇 嚇
scarf: 圍巾 頸巾 絲巾
scary: 可怕 恐怖
scatter: 散落 分散 撒播 散佈
scenario: 情景 情境 情況 場景 假設
scene: 現場 場面 場景 景象
scenery: 風景 景色 風光 景觀
scenic area: 風景區 景區 風景名勝區
scenic: 風景 景觀 觀光 景區
scent: 氣味 香味 香氣
schedule: 時間表 日程 附表 班次 排程
school counsellor: 學校輔導員 輔導老師 心理輔導老師
school recess: 小息 課間 下課時間
school uniform: 校服 制服
schoolteacher: 教師 學校教師 老師
science fiction: 科幻 科幻小說
scientific expedition, research expedition: 科學考察 科考 科考隊
scientific research: 科研 科學研究
scientific: 科學 科研
scissor lift: 升降台 剪式升降台
scissor, scissors: 剪刀
scoop: 勺 杓 獨家
scope: 範圍 範疇 適用範圍
scorpion: 蠍子 蠍
scout: 童軍 童子軍 偵察
scramble: 搶攻 爭奪 攀爬 搶購
scrape: 擦傷 刮 刮傷
scratch card: 刮刮樂 刮刮卡 即開型彩票
scratch: 刮 擦傷 抓傷 劃痕 刮痕
scream: 尖叫 呼叫 叫喊
screeching: 尖叫 刺耳
screenplay: 劇本 電影劇本
screw: 螺絲 螺釘 螺絲釘
screwdriver: 螺絲刀 螺絲批 螺絲起子
script: 劇本 文字 稿 筆跡
scroll: 卷軸 畫卷 書卷
scrub: 擦洗 灌木 洗刷
scuba diving: 潛水 水肺潛水
scuba: 潛水 水肺潛水
sea breeze: 海風
seal: 印章 封存 查封 海豹 密封 封條
season: 季 季節 季度 賽季
seasonal variation: 季節性變化 季節性變動 季節變動
seating arrangement: 座位安排
sec: 秒 秒鐘
second reading: 二讀
secondary education diploma: 中學文憑 文憑試
secondary education: 中學教育 中等教育 中等學校
secondary: 中學 次要 次級 第二 二手
secrecy: 保密 機密 秘密
secret: 秘密 機密 保密
secretly: 秘密 暗中 私自 偷偷
section: 路段 條 部分 組 科 標段
sector: 界別 行業 界 領域 部門 產業
secure: 確保 安全 穩固 取得
securely: 安全 牢固 穩妥
security: 保安 安全 保障 證券 治安
sedative: 鎮靜劑 鎮定劑 鎮靜藥
seduce: 引誘 勾引 誘惑
seek: 尋求 徵求 尋找 爭取 謀求 要求
seeker: 求職者 尋求者
segment: 段 部分 界別 分段 路段 領域
seldom: 很少 甚少 鮮少
select: 選擇 挑選 遴選 選出 揀選
selection: 遴選 甄選 選拔 選擇 評選
selective: 選擇性 選擇 甄選
self-harm: 自殘 自我傷害 自傷
self: 自我 自行 自助
selfish: 自私
semen: 精液
semester: 學期
semi: 半 半自動 準
senators, senator: 參議員 議員
senior citizen: 長者 老人 高齡者 老年人 銀髮族
senior counsel: 資深大律師
sensation: 感覺 知覺 轟動
sensational: 轟動 煽情 聳動
sense of belonging: 歸屬感
sense: 感 意識 觀念 常識
senseless: 無意義 無謂
sensible: 合理 明智 理智
sensitive: 敏感 靈敏 具敏感性
sensitivity: 敏感度 靈敏度 敏感性
sensor: 感應器 傳感器 感測器 感測
sentiment: 情緒 氣氛 信心 人氣
sentimental: 感傷 情感
separately: 分別 另外 個別 另行
separation: 分離 分隔 分居 分立 分流
septic tank: 化糞池
sequence: 序列 次序 順序 基因序列 測序
serial number: 編號 序號 流水號
serial: 連續 序號 系列 連環
series: 系列 一系列 連串
seriously ill: 重病 病重 危重
sermon: 講道 佈道
serum: 血清
servant: 僕人 公務員 傭工 傭人
server: 伺服器 服務器
service life: 使用壽命 使用年限 耐用年限
service provider: 服務提供者 服務供應商 服務商 服務營辦者
service: 服務 業務 服務業 勤務
session: 會議 會期 節 場次 屆
set a precedent: 開先例 立下先例
setting: 設定 設置 環境 制定
settle account: 結算 結清 結帳
settle down: 安頓 定居 落戶
settle: 解決 結算 安置 定居 和解 清繳
settlement agreement: 和解協議 和解書
settlement: 結算 和解 定居 交收 清算 沉降
setup: 設置 設立 架構 編制
seventh census: 第七次人口普查 第七次全國人口普查 七普
seventh: 第七
severe weather: 惡劣天氣 災害性天氣 強對流天氣
severely disabled: 嚴重殘疾 重度殘疾 重度身心障礙
severely: 嚴重 嚴厲 重度 從嚴
sew: 縫製 縫紉 車縫
sewing machine: 縫紉機 衣車
sex discrimination: 性別歧視
sex hormone: 性激素 性荷爾蒙
sex offender: 性罪犯 性侵犯 性犯罪者
sex worker: 性工作者 賣淫女子 娼妓
sex: 性別 性 性行為 色情
sexual exploitation: 性剝削
sexual intercourse: 性交 性行為
sexual orientation: 性傾向 性取向
sexual predator: 性罪犯 性侵犯者 色魔
sexual: 性 性別 性侵
sexuality: 性 性教育 性取向
sexually transmitted infection: 性病 性傳播疾病 性傳染病 性傳播感染
sexually: 性 性行為
shack: 棚屋 寮屋 小屋 鐵皮屋
shade: 遮蔭 樹蔭 遮陽 陰影 色調
shadow puppet: 皮影戲 皮影
shadow: 影子 陰影 皮影
shady: 遮陰 陰涼 不法
shaft: 豎井 軸 井 槽
shake: 搖晃 震動 搖 動搖
shaky: 不穩 搖晃 動盪
shallow water: 淺水 淺水區 淺海
shallow: 淺 淺水 淺層 膚淺
shaman: 巫師 薩滿
shame: 羞恥 恥辱 遺憾
shampoo: 洗髮水 洗髮精 洗頭水 洗髮露
shan: 撣邦 山
shape: 形狀 塑造 形成 造型
shared destiny: 命運共同體
shark: 鯊魚 鯊
sharp: 急劇 大幅 利器 鋒利 尖銳
shatter: 破碎 粉碎 碎裂
shave: 剃 刮鬍 剃鬚
sheet: 表 單張 片 張 薄板
shelf: 貨架 架 層架 下架 架子
shell: 貝殼 殼 外殼 炮彈 空殼
shelve: 擱置 暫緩
shield: 盾 盾牌 保護罩 面罩 盾構
shine: 照耀 閃耀 發光
shiny: 閃亮 光亮 發亮
shirt: 襯衫 恤衫 上衣 襯衣
shock: 衝擊 震驚 休克 震盪 電擊
shoot: 射擊 槍擊 拍攝 開槍
short term: 短期
short: 短 短期 短缺 簡短
shortcut: 捷徑 近路
shortly: 不久 稍後 即將 短期內
shortness of breath: 氣促 呼吸急促 氣喘
shot: 注射 劑 針 射擊 槍傷
shotgun: 霰彈槍 散彈槍 獵槍
shoulder: 肩 肩膀 路肩 承擔
shout: 呼喊 叫喊 大叫 喊
shove: 推撞 推擠
shovel: 鏟 鐵鏟 鏟子
showcase: 展示 展現 櫥窗 陳列
shower: 淋浴 驟雨 陣雨
shred: 切碎 碎紙 粉碎 切絲
shrine: 神社 神龕 聖地 祠
shrink: 縮小 收縮 萎縮 減少
shuffle: 洗牌 改組
shy: 害羞 內向
sickness allowance: 疾病津貼 傷病津貼 病假津貼
sickness: 疾病 患病 病 不適
sideway: 側向 橫向
sight: 視力 視覺 景點 景象 視線
signal: 信號 訊號 號誌 警告信號
signature project: 重點項目 社區重點項目 標誌性項目
signature: 簽名 簽署 標誌性 簽字
significance: 意義 重要性 重大 顯著性
significant: 顯著 重大 重要 明顯
significantly: 大幅 顯著 明顯 大大
silence: 默哀 沉默 寂靜
silent: 無聲 沉默 靜默 默哀
silk road: 絲綢之路 絲路
silk: 絲綢 絲 蠶絲 真絲
silly: 愚蠢 傻
similarly: 同樣 類似 亦
simple: 簡單 簡易 簡便
simplify: 簡化 精簡 簡便
simulation: 模擬 仿真 模擬器
simultaneous interpretation: 即時傳譯 同聲傳譯 同步口譯
simultaneously: 同時 同步 一併
sincere: 真誠 誠摯 衷心 真摯 誠懇
sincerely: 衷心 誠摯 真誠 誠懇
sing: 唱歌 歌唱 演唱 唱
singer: 歌手 歌唱家 歌星 演唱者
single digit: 單位數 個位數
single: 單一 單身 單 單程
sinner: 罪人
sip: 啜飲 喝
sir: 爵士 先生
siren: 警報 警笛 防空警報 警號
sit: 坐 就座 開會
site formation: 地盤平整 土地平整 平整工程
sitting: 會議 開庭 就座 聆訊
situated: 位於 坐落 設於
situation: 情況 形勢 狀況 局勢
sixth: 第六 六 第六屆
skate: 滑冰 溜冰 滑板
skeleton: 骨骼 骨架 骸骨
sketch: 素描 草圖 寫生 速寫 略圖
ski, skiing: 滑雪
skin: 皮膚 皮
skinny: 瘦 消瘦
skip: 跳繩 跳過
skirt: 裙 裙子 短裙
skull fracture: 顱骨骨折 頭骨骨折 頭骨爆裂
skull: 頭骨 顱骨 頭顱 頭蓋骨
skunk: 臭鼬
sky lantern: 天燈 孔明燈
sky: 天空 空中 天
slack season: 淡季
slack: 鬆懈 疲軟 淡 疲弱
slam dunk: 灌籃 入樽 扣籃
slap: 掌摑 打耳光
slate: 板岩 石板 名單
slave: 奴隸 奴役 黑奴
slavery: 奴隸制 奴役 奴隸
slay: 殺害 殺死
sled: 雪橇
sleep: 睡眠 睡覺 睡
sleepy: 嗜睡 昏昏欲睡 睡意
sleeve: 袖 衣袖 套管
sleigh: 雪橇
slice: 片 切片 切
slick: 油污 浮油 光滑
slight decrease: 微降 微跌 略減 輕微下跌 小幅下降
slight increase: 微升 略增 輕微上升 小幅增加
slight: 輕微 輕度 略微 微
slightly: 輕微 略為 稍微 略 微
slime: 史萊姆 黏液
slimy: 黏滑
slip: 滑倒 滑 單據 下滑 跌
slipper, slippers: 拖鞋
slippery: 濕滑 易滑 滑
slipstream: 氣流 尾流
slit: 裂縫 縫隙
slogan: 口號 標語 主題
sloppy: 馬虎 草率
slot: 名額 時段 時段配額 槽 老虎機
slow: 緩慢 放緩 減慢 慢 減速
slowdown: 放緩 減速 減慢 放慢
slowly: 緩慢 慢慢 逐漸 緩緩
slug: 蛞蝓
sly: 狡猾
smelly: 臭味 異味 發臭
smile: 微笑 笑容 笑
smoke: 煙 吸煙 抽菸 吸菸 煙霧 濃煙
smoking ban: 禁煙 禁菸 控煙
smooth: 順利 暢順 順暢 平穩 平滑
smoothly: 順利 暢順 平穩 有序
snack bar: 小食店 小食亭 小吃店
snack: 小食 零食 小吃 點心
snap election: 提前選舉 提前大選
snap: 突擊 折斷 提前
snapshot: 快照 概況 簡介
sneak: 偷渡 潛入 偷運
sneeze: 打噴嚏 噴嚏
sniff: 嗅 嗅查 吸入
snitch: 線人 舉報
snore: 打鼾 鼻鼾 打呼嚕
snowboard, snowboarding: 單板滑雪 滑雪板
soak: 浸泡 浸濕 浸水
soap: 肥皂 番梘 梘液 皂液 香皂
social exclusion: 社會排斥
social inclusion: 社會共融 社會融合 社會包容
social integration: 共融 社會融合 社會共融
social mobility: 社會流動 向上流動 階層流動
social responsibility: 社會責任
socially: 社會 社交 社會上
society: 社會 協會 學會 會社
sociology: 社會學
sock: 襪 襪子 短襪
socket: 插座 插蘇 插口
soda: 梳打 汽水 蘇打 蘇打水
sofa: 沙發 梳化
soft drink: 汽水 飲料 軟飲料
soft: 軟 柔軟 軟性
softball: 壘球
softly: 輕輕 輕聲
soil moisture: 土壤濕度 土壤水分 墒情
soil: 土壤 泥土 土地
solar eclipse: 日食 日蝕 日全食
solar flare: 太陽耀斑 太陽閃焰
sole proprietorship: 獨資 獨資經營 獨資企業
sole: 唯一 獨資 獨家 龍脷
solely: 僅 只 單獨 唯一 純粹
solid waste: 固體廢物 固體廢棄物 固廢 都市固體廢物
solid: 固體 堅實 穩固 扎實
solitary confinement: 單獨囚禁 單獨監禁 隔離囚禁
solitary: 單獨 獨居 孤獨
solo: 個人 獨奏 獨唱 單獨 獨舞
solution: 解決方案 方案 溶液 解決辦法
sometime: 有時
somewhere: 某處 某地
sonar: 聲納 聲吶
sophisticate: 精密 先進 複雜 成熟
sophomore: 大二 二年級
sore throat: 喉嚨痛 咽痛 咽喉痛
sore: 疼痛 酸痛 潰瘍
sorrow: 悲傷 悲痛 哀悼 哀傷
soul: 靈魂 心靈
sound: 聲音 音響 聲 穩健 健全
soundtrack: 原聲 配樂 電影原聲
soup: 湯 湯羹 羹湯
sour: 酸 酸味
source: 來源 源頭 水源 污染源 源
south pole: 南極
southeast asia: 東南亞
southeast, south-east: 東南 東南部 東南風
southwest, south-west: 西南 西南部 西南風
sovereign rating: 主權評級 主權信用評級 主權信貸評級
sovereign wealth fund: 主權財富基金 主權基金
sovereign: 主權 主權國家 君主
soy sauce: 豉油 醬油
spa: 水療 溫泉 水療池
space capsule: 返回艙 太空艙
space exploration, lunar exploration: 太空探索 探月 深空探測 航天
space mission: 太空任務 航天任務 載人飛行任務
space: 空間 太空 航天 場地 用地
spades: 鏟 黑桃
spaghetti: 意大利麵 意粉 義大利麵
span: 跨度 橫跨 跨越 時段 跨
spare part: 零件 備件 零配件
spare time: 餘暇 業餘 課餘 空閒時間
spare: 備用 後備 剩餘 騰出
spark: 火花 引發 激發 觸發
spatial: 空間
speak: 發言 講話 演講 表示 致辭 講
speaker: 講者 演講嘉賓 議長 揚聲器 發言人 主講嘉賓
spear: 矛 魚槍
spec: 規格 規範
special: 特別 特殊 專項 專題 特定
specialize, specialise: 專門 專責 專攻 專科
specially: 特別 專門 特地 專程
specialty, speciality: 專科 專業 特色 特產 專長
specific: 具體 特定 指定 專門
specifically: 具體 特別 專門 明確
specification: 規格 規範 標準 規定
specify: 指定 訂明 規定 列明
specimen: 標本 樣本 檢體 樣品
specs: 規格 眼鏡
spectacle: 眼鏡 奇觀 景象 盛況
spectacular: 壯觀 精彩 盛大 奇觀
speech therapy: 言語治療 語言治療 語言康復
speech: 演說 講話 致辭 演講 言論 發言
speed bump: 減速路拱 減速丘 減速帶
spell: 拼寫 拼字 一段時間 期間
sperm: 精子 精液
sphere: 領域 範疇 球體 範圍
spice: 香料 調味料 辛香料
spicy: 辣 辛辣 麻辣
spider: 蜘蛛 蜘蛛類
spill: 溢漏 洩漏 漏油 溢出
spin off: 衍生企業 分拆
spin-off: 衍生 分拆 衍生企業 新創公司
spin: 旋轉 紡 自旋 紡紗
spinach: 菠菜
spinal cord: 脊髓 脊椎
spinal muscular atrophy: 脊髓肌肉萎縮症 脊髓性肌肉萎縮症
spinal: 脊髓 脊椎 脊柱
spine: 脊椎 脊柱 脊骨
spirit: 精神 烈酒 酒精 烈性酒
spiritual: 精神 心靈 宗教
spirituality: 靈性 心靈 精神
spit: 吐痰 隨地吐痰 吐
spite: 儘管 惡意
splash: 濺 潑水 飛濺
spleen: 脾臟 脾
splendid: 精彩 輝煌 出色
split-type air conditioner: 分體式冷氣機 分離式冷氣
split: 分開 分拆 分裂 拆分 分割
spoil: 變壞 腐壞 破壞 變質
spoilt vote: 廢票 無效選票
sponge: 海綿
sponsor: 贊助 贊助商 保薦人 贊助機構
sponsorship: 贊助 資助 冠名 保薦
spontaneous: 自發 自發性 自然
spoon: 湯匙 匙 勺子 匙羹
sport complex, sports complex: 體育館 綜合體育館 運動中心
sport: 體育 運動 運動項目 康體
spot: 現場 地點 景點 現貨 黑點 定點
spotlight: 聚光燈 射燈 焦點
spouse: 配偶 夫婦 伴侶
spray: 噴灑 噴霧 噴劑 噴塗 噴
spread: 傳播 蔓延 擴散 散播 息差
spring onion, green onion: 葱 青蔥 小蔥
spring: 春季 春天 春 泉 彈簧
sprint: 短跑 衝刺 爭先賽 短途
spyware: 間諜軟件 間諜軟體
squadron: 中隊 飛行隊 艦隊
square: 廣場 平方 方形
squash: 壁球 南瓜
squat: 寮屋 霸佔 佔據 深蹲
squatter area: 寮屋區 木屋區 寮屋
squeeze: 擠壓 壓縮 擠出
squirrel: 松鼠
squirt: 噴射 噴出
stability: 穩定 穩定性 安定
stable condition: 情況穩定 傷勢穩定
stable: 穩定 平穩 馬房 馬廄
stack: 疊 堆疊 堆 煙囪
staff retention: 挽留人才 挽留員工 留住人才
stage: 階段 舞台 期
stain: 污漬 污跡 染色
stainless steel: 不鏽鋼 不銹鋼
stainless: 不鏽 不銹
stair, staircase: 樓梯 梯級 階梯 梯間
stake: 股權 股份 持股 利益
stakeholder, stakeholders: 持份者 利害關係人 利益相關者 利益相關方 相關人士
stale: 過期 陳舊 不新鮮
stallion: 種馬 公馬
stand: 看台 攤位 站
standard deviation: 標準差 標準偏差
standard of living: 生活水平 生活水準
standard: 標準 規格 準則 規範
standby: 候命 備用 待命 待機
standing: 常設 常務 站立 地位
star: 星 明星 星級 恆星
starboard: 右舷
stare: 注視 凝視
starship: 星艦 太空船
starter: 啟動器 頭盤 前菜 入門
startle: 驚嚇 受驚
starve: 飢餓 餓死 捱餓
stat: 統計 統計數字
state secret: 國家秘密 國家機密
statement: 聲明 報表 陳述 結單
statewide: 全州 全國
static: 靜態 靜電 靜止
stationery: 文具 文具用品
statistical yearbook: 統計年鑑 統計年報
statistical: 統計 統計學
stats: 統計 統計數字 數據
statue: 雕像 塑像 銅像 像
status: 身份 地位 狀況 狀態 現況
statute of limitations: 追訴時效 時效 訴訟時效
statute: 法規 法例 成文法 法令 規約
statutory body: 法定機構 法定團體
statutory holiday: 法定假日 法定節假日 國定假日
statutory minimum wage: 法定最低工資 最低工資 基本工資
statutory: 法定
steady: 穩定 平穩 穩步 穩健
steak: 牛扒 牛排
stealth fighter: 隱形戰機 隱身戰機 匿蹤戰機
stealth: 隱形 隱身 匿蹤
steam education: 科技教育 科學科技工程及數學教育 創科教育
steam locomotive, steam train: 蒸汽火車 蒸汽機車
steam: 蒸汽 蒸 水蒸氣
steamed bun: 饅頭 包子
steep slope: 陡坡 斜坡 陡峭山坡
steep: 陡峭 急劇 陡 大幅
steer: 督導 引領 駕駛 帶領 轉向
steering committee: 督導委員會 指導委員會 籌劃委員會
stem: 幹 莖 源於 遏止
step: 步驟 措施 步伐 加強 階段
stepfather: 繼父
stepmother: 繼母 後母
stereo: 立體聲 音響
steroid: 類固醇 激素 甾體
stew: 燉 炖 燜
steward: 管理員 服務員 管家 空少
stewardess: 空姐 空中服務員 空服員
stick: 棒 棍 貼 堅持
sticker: 貼紙 標籤 貼圖
sticky: 黏 黏性 有黏性
stiff: 僵硬 激烈 嚴厲
stimulate consumption: 刺激消費 促進消費 提振消費
stimulate the economy: 刺激經濟 提振經濟 振興經濟
stimulate: 刺激 促進 激發 提振
sting: 螫傷 叮咬 刺 蜇傷
stink: 臭味 惡臭 異味
stinky tofu: 臭豆腐
stinky: 臭 發臭
stir-fry: 炒 快炒 小炒
stir: 攪拌 引起 翻炒
stitches, stitch: 縫針 縫合 針
stocking rate: 飼養密度
stocking: 襪 庫存 放流 存貨
stomach ache, stomachache: 胃痛 腹痛 肚痛
stomach: 胃 胃部 肚 腸胃
stone: 石 石頭 石材 結石
stool sample: 糞便樣本 大便樣本 糞便檢體
stool test: 大便隱血測試 大便檢查 糞便潛血檢查
stool: 糞便 大便 凳 板凳
stoop: 彎腰
storage: 儲存 貯存 倉儲 存儲 儲藏
story: 故事 層 樓層 報道
straighten: 拉直 矯正 弄直
strain: 菌株 病毒株 毒株 拉傷 壓力 勞損
strange: 奇怪 陌生 可疑
strangely: 奇怪 異常
stranger: 陌生人
strangle: 勒死 扼殺 勒頸
strap: 帶 帶子 錶帶 安全帶
strategic plan: 策略計劃 戰略規劃 策略性計劃
strategic: 策略 戰略 策略性 戰略性
strategy: 策略 戰略 謀略
straw: 吸管 飲管 稻草 秸稈 麥稈
streak: 連勝 連續 條紋
stream: 溪流 河溪 溪 河道 串流
street obstruction: 阻街 佔用道路 街道阻塞 店鋪阻街
strength: 實力 強度 力量 優勢 力度 人手
strengthen: 加強 強化 增強 鞏固 加大
stress test: 壓力測試
stress: 壓力 強調 緊張 應激
stressful: 壓力 緊張 有壓力
strict: 嚴格 嚴厲 嚴謹 從嚴
strictly: 嚴格 嚴厲 嚴禁 從嚴
string: 串 一系列 弦樂 弦
strip: 條 帶 地帶 長條 剝奪
stripe: 條紋 橫條
stripper: 脫衣舞 剝離
stroll: 散步 漫步 漫遊
strong: 強烈 強勁 強大 強 堅強
strongly condemn: 強烈譴責 嚴厲譴責
strongly: 強烈 大力 堅決 強勁 極力
structural: 結構性 結構
structure: 結構 架構 構築物 建築物
struggle: 鬥爭 掙扎 奮鬥 搏鬥 困境
stubborn: 頑固 固執
stuck: 被困 受困 卡住 滯留
stud: 種馬 配種 螺柱
student intake: 收生 招生 學生人數 入學人數
studio: 工作室 錄影廠 製作室 演播室
study abroad: 留學 出國留學 海外升學
stuffy: 悶熱 不通風
stumble: 絆倒 失足
stump: 樹樁 樹頭 殘肢
stun gun: 電槍 電擊槍 電擊棒
stun: 電擊 擊暈
stunt: 特技 發育遲緩
stupid: 愚蠢 笨
stupidity: 愚蠢 無知
style: 風格 方式 作風 風貌
stylish: 時尚 時髦
stylus: 觸控筆 手寫筆 唱針
sub: 分 次 副
subcommittee: 小組委員會 小組 分委員會 專責小組
subconscious: 潛意識
subdivision: 分區 分支 細分 分拆 劃分
subject: 科目 學科 主題 對象 課題
subjective: 主觀
submarine: 潛艇 潛艦 海底 潛水艇
subscribe: 認購 訂閱 申購 訂購
subscription: 訂閱 認購 訂購 月費
subsection: 款 分款 小節
subsequent: 其後 隨後 後續 之後
subsequently: 其後 隨後 隨即 之後 後來
substance abuse: 藥物濫用 濫用藥物 物質濫用
substance: 物質 實質 物品 成分
substantial: 大幅 重大 可觀 實質 大量 顯著
substantially increase: 大幅增加 大幅提高 顯著增加
substantially: 大幅 顯著 大大 大量
substitute: 替代 代替 替代品 代課 取代
subtle: 微妙 細微
suburb: 郊區 市郊 近郊
suburban: 郊區 市郊 近郊 市域
success: 成功 成就 成果
successful: 成功 獲選 順利
successfully: 成功 順利
suck: 吸 吸入 吸食 吸吮
suction: 吸 抽吸 吸力 吸塵
sudden death: 猝死
sudden: 突然 突發 驟然
suddenly: 突然 忽然 驟然
sued, sue: 起訴 控告 訴訟 提告 興訟
suffer: 遭受 蒙受 患有 受害 受苦 受損
sufficient: 足夠 充足 充分 充裕
sufficiently: 充分 足夠 足以 充足
sugar: 糖 食糖 糖分 血糖
suggest: 建議 顯示 提出 提議
suggestion: 建議 意見 提議
suicidal ideation: 自殺念頭 自殺意念 自殺想法
suicidal: 自殺 有自殺傾向 輕生
suicide bomber: 自殺式炸彈襲擊者 自殺炸彈客
suing: 起訴 控告 提告 訴訟
suit: 訴訟 西裝 套裝 適合
suitable: 適合 合適 適當 適宜
suite: 套房 套件
sultan: 蘇丹 蘇丹國王
summary: 摘要 概要 總結 綜述
summer job: 暑期工 暑期實習 暑期工讀
summer: 夏季 夏天 暑期 暑假
sun: 太陽 日照 陽光
sundown: 日落 黃昏
sunglasses: 太陽眼鏡 墨鏡 太陽鏡
sunlight: 陽光 日光 日照
sunny period: 短暫時間有陽光 部分時間有陽光
sunny: 陽光 晴朗 天晴 晴天 晴
sunrise: 日出
sunscreen lotion: 防曬乳 防曬霜 太陽油
sunset clause: 日落條款
sunset: 日落 夕陽 落日
sunshine: 陽光 日照
super: 超級 特大
superb: 卓越 優秀 精湛 出色
superficial: 表面 膚淺 淺層
superhero: 超級英雄 英雄
superintendent: 警司 院長 監督 總監
superior: 上級 上司 優越 優質
supernatural: 超自然
superstar: 巨星 超級巨星 天王
superstitious: 迷信
supervisor: 主管 監督 導師 監察人 督導 校監
supervisory board: 監事會
supper: 晚飯 晚餐 宵夜
supplement: 補充 補充劑 副刊 增刊 津貼 補助
supplemental: 補充 追加 附加 補助
supplier: 供應商 供貨商 廠商
supporter: 支持者 擁護者 球迷
supportive: 支持 支援 支援性 輔助
supposedly: 據稱 理應
surf: 衝浪 滑浪 沖浪
surface: 表面 地面 路面 水面
surge protector: 電湧保護器 突波保護器
surgeon: 外科醫生 外科醫師 醫官
surgical mask: 外科口罩 口罩 醫用口罩
surgical: 外科 手術
surprise: 突擊 驚喜 意外 驚訝
surprisingly: 意外 出乎意料
surround: 包圍 環繞 圍繞 周邊
surrounding area: 周邊地區 鄰近地區 周圍
survival: 生存 存活 生還 求生
suspended particle: 懸浮粒子 懸浮微粒 顆粒物
suspicion: 懷疑 涉嫌 嫌疑 疑似
suspicious object, suspicious article: 可疑物品 可疑物件
suspicious: 可疑 懷疑
sustain: 維持 持續 支撐 蒙受 遭受
sustainability disclosure: 可持續披露 可持續信息披露 永續資訊揭露
sustainability report: 可持續發展報告 永續報告書
sustainability: 可持續性 可持續發展 永續 永續發展 可持續
sustainable aviation fuel: 可持續航空燃料 永續航空燃油 可持續航空燃油
sustainable development: 可持續發展 永續發展
sustainable: 可持續 永續 持續
suture: 縫合 縫線 縫針
swab: 拭子 棉棒 採樣
swallow: 吞嚥 吞食 燕子 家燕 吞
swamp: 沼澤 濕地
swap connect: 互換通
swap: 互換 交換 掉期 置換 換匯
sway: 搖擺 搖晃 影響
swear: 宣誓 宣誓就職 發誓
sweat: 汗 流汗 汗水 出汗
sweatshirt: 衛衣 運動衫
sweaty: 出汗 流汗
sweet potato: 番薯 甘藷 地瓜 紅薯
sweet: 甜 甜品 糖果 甜味
sweetness: 甜度 甜味 甜
swept: 清掃 橫掃 席捲 打掃 掃除
swift: 迅速 快速 雨燕
swim, swimming: 游泳 泳 游水
swine flu: 豬流感 人類豬型流感 新型流感
swine: 豬 豬隻 生豬
swing: 鞦韆 波動 搖擺 擺動
swiss franc: 瑞士法郎
switch: 轉換 開關 切換 轉用
swollen lymph node: 淋巴結腫大 淋巴腺腫脹
swollen: 腫脹 紅腫 浮腫 腫大
sword: 劍 刀劍
symbol: 象徵 標誌 符號 標記
sympathetic: 同情 體恤
sympathy: 同情 慰問 深切慰問
symphony orchestra: 交響樂團 管弦樂團
symphony: 交響樂 交響曲
symposium: 研討會 座談會 論壇
symptom: 症狀 病徵 徵狀
sync: 同步
syndicated loan: 銀團貸款 聯貸 聯合貸款
syndication: 銀團 聯合 集團
syndrome: 綜合症 症候群 綜合徵
synopsis: 概要 大綱 簡介
synthesis: 合成 綜合
synthetic biology: 合成生物學 合成生物
synthetic fiber, synthetic fibre: 合成纖維 人造纖維 化學纖維
synthetic: 合成 人造 化纖 人工合成
syrup: 糖漿 糖水
systematic: 系統 系統性 有系統 系統化
tab: 標籤 分頁
table: 表 表格 桌 附表 餐桌
tackle climate change: 應對氣候變化 因應氣候變遷
tackle: 應對 處理 解決 打擊 攻堅
taco: 墨西哥捲餅 塔可
tactic: 策略 手法 戰術 手段
tactical: 戰術 戰略 策略
tag: 標籤 標記 吊牌 耳標
tail gas: 尾氣
tail: 尾 尾部 尾巴
tailor: 裁縫 量身訂造 量身定制 度身訂造
takeoff, take-off: 起飛 升空
tale: 故事 傳說 童話
tall: 高 高大 高度
tame: 馴服 馴養
tan: 曬黑 棕褐色 日曬
tangle: 纏繞 糾纏
tango: 探戈
tank: 缸 水箱 坦克 儲罐 水缸 貯槽
tap: 水龍頭 自來水 拍卡 開拓
tape: 膠帶 錄音帶 磁帶 錄影帶
tar content: 焦油含量
tar: 焦油 瀝青 柏油
tart: 撻 蛋撻 果撻
task: 任務 工作
taste: 味道 品嚐 味覺 口味 品味
tasty: 美味 可口
tattoo: 紋身 刺青
tavern: 酒館 酒吧 小酒館
tax bracket: 稅階 課稅級距 稅率級距
tax burden: 稅負 稅務負擔 稅收負擔
tax deferral: 遞延納稅 延稅 緩繳稅款
tax haven: 避稅天堂 避稅港
tax payable: 應繳稅款 應繳稅額 應納稅額 稅款
tax rebate: 退稅 稅務寬減 稅款寬減
tax reform: 稅制改革 稅改
taxation: 稅務 課稅 徵稅 稅收 稅制 租稅
taxi stand: 的士站 計程車招呼站 出租車站
teach: 教學 教授 教導 任教
tear gas: 催淚彈 催淚煙 催淚氣體 催淚瓦斯
tear: 淚 眼淚 撕裂 撕毀
teas: 茶 茶葉 茶類
tech giant: 科技巨頭 科技巨擘 科網巨頭
tech: 科技 技術
technical: 技術 技術性 科技
technically: 技術上 技術
technician: 技術員 技師 技工 技術人員
technique: 技術 技巧 手法 技法
technological innovation: 科技創新 技術創新
technological: 科技 技術 工藝
teenage: 青少年 少年 少女 青春期
telegram: 電報 賀電 唁電 致電
telegraph: 電報 電訊
telephone: 電話 固定電話
temp: 臨時 臨時工 溫度
template: 範本 模板 樣本
temple: 寺廟 廟宇 廟 寺 祠 神廟
temporal: 時間 時空
temporarily closed: 暫時關閉 暫停開放 暫停服務 臨時關閉
temporarily: 暫時 臨時 暫停 暫
tempt: 引誘 誘使 誘惑
temptation: 誘惑 引誘
tend: 傾向 趨於 照料 往往
tendency: 趨勢 傾向 動向
tenderness: 壓痛 溫柔
tennis: 網球
tense: 緊張 緊繃
tension: 緊張 張力 緊張局勢 壓力
tenth: 第十 十分之一 第10
tequila: 龍舌蘭酒 龍舌蘭
terminate: 終止 解約 停止 終結
termination of pregnancy: 終止懷孕 終止妊娠 人工流產
termination: 終止 解除 解約 結束
terminology: 術語 用語 名詞 專有名詞
terrace: 梯田 露台 台地 平台 排屋
terraced field: 梯田
terracotta warrior: 兵馬俑 秦兵馬俑
terrain: 地形 地勢 地貌
terrible: 可怕 嚴重 惡劣
terrify: 驚嚇 恐嚇
territorial integrity: 領土完整
territory-wide: 全港 全港性
territory: 地區 領土 全港 領域 屬地
terror attack: 恐怖襲擊 恐怖攻擊 恐怖活動
terror: 恐怖 恐怖主義
tertiary institution: 大專院校 專上院校
test kit: 測試套裝 檢測試劑盒 快篩試劑 快速測試包
testicle: 睾丸 睪丸
testicular cancer: 睾丸癌 睪丸癌
testify: 作證 作供 證明 出庭作證
testimonial: 推薦信 證明書 感言 見證
testimony: 證詞 證供 證言 供詞
text: 文本 文字 全文 內文
texture: 質地 口感 質感 紋理
thanked: 感謝 致謝 答謝
thankful: 感謝 感激 感恩
theatrical performance: 戲劇演出 舞台表演 戲劇表演
theatrical: 戲劇 劇場 劇院
theme: 主題 專題
theology: 神學
theorem: 定理
theoretical: 理論 理論上
therapeutic: 治療 療法 療效
therapy: 治療 療法
thereafter: 其後 此後 之後 隨後
thereby: 從而 藉此 由此
thermal imaging: 熱成像 熱顯像 紅外線熱像
thermal insulation: 隔熱 保溫
thermal: 熱 熱能 熱力 火力 溫泉
thesaurus: 詞庫 同義詞詞典 索引典
thesis: 論文 學位論文 碩士論文
thick: 厚 濃 濃厚 厚度
thickness: 厚度 厚
thigh: 大腿
thin: 薄 瘦 細 稀薄
third-alarm fire: 三級火警 三級火
thirst: 口渴 缺水
thirsty: 口渴 缺水
thorough investigation: 徹查 徹底調查 深入調查
thorough: 徹底 深入 全面 詳盡
thoroughly: 徹底 全面 充分 深入
thought: 思想 認為 想法 思維
thoughtful: 貼心 周到 體貼 深思
thousand: 千 一千
thread: 線 線索 螺紋
threat: 威脅 恐嚇 恫嚇
threaten: 威脅 恐嚇 恫嚇 危及
threats: 威脅 恐嚇 恫嚇
three dimensional, three-dimensional: 立體 三維
threshold: 門檻 上限 界線 臨界值 閾值 起徵點
thrill: 刺激 驚險
throat swab: 咽拭子 喉嚨拭子 咽喉拭子
throat: 喉嚨 咽喉 喉 咽
throne: 王位 寶座 皇位
throw: 投擲 拋 丟棄 扔 棄置 投
thrust: 推力 重點 主旨
thug: 暴徒 惡徒 打手
thumb: 拇指 大拇指
thunder: 雷 雷暴 打雷 雷聲
thundery shower, thunder shower: 雷陣雨 雷暴 雷雨
tick-borne disease: 蜱傳疾病 蜱媒傳染病
tick: 蜱 蜱蟲 勾選
ticket scalper: 黃牛 黃牛黨 票販子
ticket scalping: 炒賣門票 黃牛票 炒票
tidal bore: 湧潮 大潮
tide: 潮汐 潮 潮水 浪潮
tidy: 整潔 整理 收拾
tie: 領帶 聯繫 關係 平手 打和
tiger mosquito, asian tiger mosquito: 白紋伊蚊 白線斑蚊
tiger: 老虎 虎 虎年
tight: 緊張 緊密 嚴格 緊絀 偏緊
tile: 瓷磚 磚 瓦 紙皮石
timber: 木材 木料 林木
time slot: 時段 時間段 時間
timely: 及時 適時 按時
tin ore: 錫礦
tin: 錫 罐頭 鐵罐
tiny: 微小 細小 微型
tissue paper: 紙巾 面紙 衛生紙
tissue: 組織 紙巾 面紙 衛生紙
titanium: 鈦 鈦合金
title deed: 業權契據 房契 地契 屋契
title sponsorship: 冠名贊助
title: 名稱 職銜 稱號 標題 題目
toad: 蟾蜍 癩蛤蟆
toast: 多士 吐司 烤麵包 祝酒 敬酒
tobacco leaf: 煙葉 菸葉
today: 今日 今天 本日 當日
toe: 腳趾 趾
tofu: 豆腐 豆製品
toilet cubicle: 廁格 廁間 廁所隔間
toilet paper: 衛生紙 廁紙
toilet: 廁所 公廁 洗手間 衛生間 馬桶 坐廁
token: 代幣 象徵 憑證 令牌
tolerance: 容忍 寬容 耐受 包容 容忍度
tolerate: 容忍 姑息 忍受 耐受
tomato: 番茄 西紅柿 蕃茄
tomorrow: 明日 明天
tone: 語氣 色調 音調 基調
tongue: 舌 舌頭
tonic: 補品 補藥 滋補
tonight: 今晚 今夜
tool: 工具 器具 手段
toolbox: 工具箱 工具包
toolkit: 工具包 工具箱 資源套 教材套
tooth: 牙齒 牙 齒
toothbrush: 牙刷
toothpaste: 牙膏
topic: 主題 議題 課題 專題 話題
torch relay: 火炬接力 聖火傳遞 火炬傳遞
torch: 火炬 聖火 電筒 手電筒
torment: 折磨 煎熬
torn: 撕裂 撕破 破損
torpedo: 魚雷
torture: 酷刑 虐待 折磨
toss: 拋 投擲 擲
totally: 完全 合共 總共
touch: 接觸 觸摸 觸及 觸控
tough: 艱難 嚴峻 強硬 困難
tour conductor: 領隊 領隊人員
tour: 旅遊 巡迴 旅行團 參觀 導賞
tourist spot: 旅遊景點 觀光景點 景點
towel: 毛巾 紙巾 浴巾
tower: 塔 塔樓 大樓 大廈
town planner: 城市規劃師 規劃師 都市計畫師
toxic shock syndrome: 中毒性休克綜合症 毒性休克症候群
toxic substance: 有毒物質 毒性物質
toxic: 有毒 毒性 毒物 中毒
track and field: 田徑
track: 軌道 追蹤 路軌 田徑 跑道 賽道
tract: 地段 土地 道 單張
tractor: 拖拉機 曳引機 牽引車
trade dispute: 貿易爭端 貿易糾紛 貿易摩擦
trade facilitation, facilitate trade: 貿易便利化 貿易便捷化 促進貿易
trade negotiation: 貿易談判 經貿談判 貿易磋商
trade preference, tariff preference: 關稅優惠 優惠關稅 零關稅 貿易優惠
trade representative: 貿易代表 經貿代表
trade secret: 商業秘密 營業秘密 商業機密
trade tension: 貿易摩擦 貿易緊張 貿易緊張局勢
tradition: 傳統 習俗 風俗
traditional: 傳統
traffic cone: 交通錐 雪糕筒 交通圓錐筒
traffic diversion: 交通改道 交通改道措施
traffic signal: 交通燈 交通號誌 交通信號 紅綠燈
traffic warden: 交通督導員
tragedy: 悲劇 慘劇 慘案 不幸事件
tragic: 悲慘 不幸 慘劇 悲劇
trailer: 拖車 掛車
traitor: 叛徒 賣國 叛國
transcription: 轉錄 謄寫 抄寫 聽寫
transcripts, transcript: 成績單 謄本 筆錄 談話全文 成績表
transform: 轉型 改造 轉變 轉化 變革
transformation: 轉型 轉變 改造 變革 轉化
transit: 過境 轉機 轉口 中轉 運輸 捷運
transition: 過渡 轉型 銜接 過渡期
translate: 翻譯 譯 轉化
translation: 翻譯 譯本 譯文 傳譯
translator: 翻譯 譯者 翻譯員 翻譯人員
transmission: 傳播 傳輸 傳送 輸電 傳染
transmit: 傳播 傳輸 傳送 傳染 發送
transparency: 透明度 透明
transparent: 透明 公開透明 透光
transport: 運輸 交通 運送 交通運輸
transportation: 運輸 交通 交通運輸 輸送
transsexual: 跨性別 變性人 跨性別者 變性
trauma centre, trauma center: 創傷中心 外傷中心 創傷醫學中心
trauma: 創傷 外傷 心理創傷
traumatic stress: 創傷後壓力 創傷後應激 創傷壓力
traumatic: 創傷 創傷性
travel advisory: 旅遊警示 外遊警示 旅遊提醒 旅遊建議
travel alert: 外遊警示 旅遊警示 旅遊警戒
travel bubble: 旅遊氣泡 旅遊泡泡
tray: 托盤 盤 餐盤 盤子
treason: 叛國 叛國罪 叛亂
treasure: 珍寶 文物 寶藏 國寶 珍惜
treat: 治療 處理 對待 診治 醫治
treatment: 治療 處理 待遇 診治
tremble: 顫抖 發抖
tremendous: 巨大 龐大 極大
trench: 坑道 溝渠 海溝 壕溝 戰壕
trend: 趨勢 走勢 動向 潮流 趨向
trespass: 擅闖 擅自進入 侵入 非法侵入
triangle: 三角 三角形 三角洲
tribal: 部落 族群 部族
tribe: 部落 族群 原住民族 部族
tribunal: 審裁處 仲裁處 法庭 審裁小組 裁判所
tribute: 致敬 悼念 致意 貢品
trick: 騙術 手法 伎倆 技巧
tricky: 棘手 複雜 困難
trigger: 觸發 引發 啟動 扳機
trim: 修剪 削減 調低 裁減
trio: 三人 三重奏 三人組
triumph: 勝利 獲勝 凱旋
trivia: 知識問答 冷知識
troll: 網絡水軍 酸民
troop withdrawal: 撤軍 撤兵
troop, troops: 部隊 軍隊 士兵 駐軍 官兵
trophy: 獎盃 獎杯 獎座 錦標
tropical disturbance: 熱帶擾動 熱帶低壓
tropical: 熱帶
trouble: 麻煩 困難 問題 滋事
troubleshooting: 故障排除 排解疑難 疑難排解 排查
trouser, trousers: 長褲 褲子 褲
trout: 鱒魚
truce: 停戰 休戰 停火
trumpet: 小號 喇叭
trunk road: 幹道 主幹道 幹線 主要幹路
trunk: 主幹 幹道 樹幹 車尾箱 後車廂
trust: 信任 信託 信賴 基金
trustee: 受託人 信託人 受託機構 校董
truth: 真相 事實 真實
truthfully: 如實 據實
tub: 浴缸 盆 桶
tube: 管 管道 隧道 喉管 試管
tug of war: 拔河 拔河比賽
tug: 拖船 拖輪
tummy: 肚子 腹部
tumor, tumour: 腫瘤 瘤 癌
tuna: 鮪魚 金槍魚 吞拿魚
tune: 曲 樂曲 歌曲 曲調
tunnel shield: 盾構機 潛盾機 盾構
turf: 草地 草皮 草坪 賽馬
turkey: 土耳其 火雞
tutor: 導師 家教 補習 輔導
tutorial school, tutoring centre: 補習社 補習班 補習學校 校外培訓機構
tutorial: 補習 導修 教學 教程
tuxedo: 禮服 燕尾服
twice: 兩次 兩倍 二次
twilight: 黃昏 暮光 曙暮光
twinkle: 閃爍
twist: 扭曲 扭轉 扭傷 轉折
typewriter: 打字機
typical: 典型 一般 常見 代表性
typically: 一般 通常 典型
ugly: 醜陋 難看
ulcer: 潰瘍
ultimate: 最終 終極 最後
ultimately: 最終 最後 終於
ultrasound scan: 超聲波掃描 超聲波檢查 超音波檢查
ultrasound: 超聲波 超音波 超聲
ultraviolet radiation: 紫外線 紫外線輻射
umbilical cord blood, cord blood: 臍帶血
umbrella organisation, umbrella organization: 傘形組織 總會
umbrella: 雨傘 傘 保護傘
unable: 無法 未能 不能
unacceptable: 不可接受 不能接受 無法接受 不合格
unarmed: 手無寸鐵 徒手 非武裝
unauthorized building work: 僭建物 違例建築工程 違章建築 違建
unauthorized, unauthorised: 未經授權 未經許可 擅自 僭建 違章
unavailable: 暫停 無法提供 缺貨 不適用
unaware: 不知情 不知道 未察覺
unbearable: 難以忍受 無法忍受
uncertain: 不明朗 不確定 不穩定
uncertainty: 不確定 不確定性 不明朗 不確定因素 變數
uncomfortable: 不適 不舒服 不安
unconscious: 昏迷 不省人事 失去知覺 無意識
underestimate: 低估 輕視
underground pipe: 地下管線 地下水管 地下管道
underlying disease, underlying illness: 長期病患 慢性疾病史 慢性病史 基礎疾病 基礎性疾病
underlying: 基本 相關 潛在 基礎 核心
underneath: 下面 底下 下方 橋底
underpants: 內褲 底褲
understandable: 可以理解 可理解
undertake: 承擔 承辦 進行 承諾 開展
undertaken: 進行 承擔 承諾 從事 開展
underway: 進行中 正在進行 展開
underwear: 內衣 內衣褲 內褲
underworld: 黑社會 黑幫 黑道
undo: 撤銷 解除 取消
undone: 未完成 撤銷
undoubtedly: 無疑 毫無疑問
undress: 脫衣
unexpected: 意外 突發 預料之外 意料之外
unfair: 不公平 不公 不當
unfaithful: 不忠
unfinished: 未完成 未完工 爛尾
unfortunate: 不幸 遺憾
unhappy: 不開心 不滿 不快 不愉快
uni: 大學
unidentified: 不明 身份不明 不明身分 未確認
uniform: 制服 統一 校服 劃一 一致
uniformed group: 制服團隊 制服團體
unify: 統一 整合 一體化 一致
unimportant: 不重要
unique: 獨特 獨有 特有 唯一
unite: 團結 聯合 統一
united arab emirates, uae: 阿聯酋 阿拉伯聯合酋長國 阿拉伯聯合大公國
unity: 團結 統一
universal suffrage: 普選
universal: 普遍 全民 通用 普及 環球
universe: 宇宙
unknown: 不明 未知 不詳
unlikely: 不大可能 不太可能 機會不大
unlimited: 無限 不限 無限制
unload: 卸貨 卸載 裝卸 卸下 上落客貨
unlock: 解鎖 開鎖 釋放
unlucky: 不幸
unnatural death: 非自然死亡
unnatural: 不自然 非自然
unnecessary: 不必要 非必要 多餘
unpack: 拆開 拆封 拆箱
unpleasant: 不快 不愉快 難聞
unpredictable: 難以預測 不可預測 難料
unreal: 虛幻 不真實
unreasonable: 不合理 無理 不當
unsigned: 未簽署 沒有簽署
unstable: 不穩定 不穩
unusual: 異常 不尋常 罕見 特殊
unwrap: 拆開 打開
upcoming: 即將 未來 來臨 將於
update: 更新 最新 修訂 最新情況
uphold: 維護 堅持 秉持 捍衛
upload: 上載 上傳
upper: 上 上限 上層 上游
upright: 直立 正直 豎立
ups: 不斷電系統 不間斷電源
upset: 不安 不適 擾亂 爆冷
upside: 上升空間 上行 上行風險
upstair, upstairs: 樓上 上層
urine test: 驗尿 尿液檢驗 尿液檢測
urine: 尿液 尿 小便
us dollar: 美元 美金
useless: 無用 無效
usher: 帶位員 引座員 庭吏 迎來
usual: 慣常 平常 通常 照常 一般
utility: 公用事業 公用設施 水電 公共事業
utilize, utilise: 利用 運用 使用 動用
utterly: 完全 徹底
vacation: 假期 休假 渡假 暑假
vaccine effectiveness: 疫苗效能 疫苗有效率 疫苗保護力
vacuum cleaner: 吸塵機 吸塵器
vacuum: 真空 吸塵
vagina: 陰道
vague: 含糊 模糊 不清
vain: 徒勞 白費
valet: 代客泊車 泊車
validation: 驗證 確認 核實 認證
valuable: 寶貴 貴重 貴重物品 珍貴 有價值
valuation list: 估價冊 差餉估價冊
valuation: 估值 估價 評估 評價
valve: 閥 閥門 活門 瓣膜 水閥 水掣
vampire: 吸血鬼 殭屍
vanilla: 雲呢拿 香草
vanish: 消失 失蹤
vanity: 虛榮 梳妝
vanquish: 擊敗 戰勝
variable: 變數 變量 可變 浮動
variance: 差異 變異 方差 變異數
variation: 變化 差異 變動 更改 變異
variety: 品種 各種 多元 綜藝 種類
vary: 不同 變更 更改 變化 各異
vase: 花瓶 瓶
vast: 廣大 龐大 遼闊 廣闊 巨大
vault: 跳馬 金庫 保險庫 撐竿跳
veal: 小牛肉 牛仔肉
vector-borne disease: 病媒傳播疾病 蟲媒傳染病 病媒蚊
vector: 病媒 向量 矢量 媒介 載體
vegetarian: 素食 素食者 吃素 蔬食
vegetation: 植被 植物 草木 植披
vehicle modification: 車輛改裝 改裝車
veil: 面紗 頭紗 頭巾
vein: 靜脈 血管 礦脈
velocity: 速度 流速 風速
velvet: 天鵝絨 絲絨
vengeance: 報復 復仇
vent: 通風口 排氣口 噴口 通風
venture: 創業 風險投資 企業 合資 創投
verbal abuse: 言語暴力 辱罵 言語辱罵
verbal: 口頭 言語 言辭
verge: 邊緣 路邊
verification: 核實 驗證 查證 核查 查核 核證
verify: 核實 查證 驗證 核對 查核 證實
vermin control: 防治蟲鼠 滅鼠
vermin: 害蟲 鼠患 蟲鼠 有害生物
verse: 詩歌 詩句 韻文
version: 版本 版 文本
vertex: 頂點
vertical: 垂直 縱向 直立 豎向
vest: 背心 歸屬 馬甲
vet: 獸醫 獸醫師 審查 審核
veterinary surgeon: 獸醫 註冊獸醫 獸醫師
veterinary: 獸醫 動物
viable: 可行 可持續 可存活
vice activity: 賣淫活動 色情活動 色情架步
vice chairman, vice-chairman: 副主席 副會長 副委員長
vice: 副 風化 賣淫 色情
vicinity: 附近 鄰近 周邊 一帶
vicious competition: 惡性競爭
vicious: 惡性 兇狠 惡毒
victory: 勝利 獲勝 取勝 奪冠
videotape: 錄影帶 錄影 錄像 錄像帶
vile: 惡劣 卑劣
villa: 別墅 度假屋 渡假屋
villain: 反派 壞人
vineyard: 葡萄園 葡萄種植
vintage car: 古董車 老爺車
vintage: 古董 年份 老爺車 復古
vinyl: 乙烯 黑膠 膠地板
violence: 暴力 暴力行為 暴行
violent: 暴力 激烈 強暴 猛烈
violin: 小提琴
viral load: 病毒載量 病毒量
viral: 病毒 病毒性
virgin islands: 維爾京群島 維京群島 處女群島
virgin: 處女 初榨 原生
virtual asset: 虛擬資產
virtual reality: 虛擬實境 虛擬現實
virtual: 虛擬 虛擬現實
virtually: 幾乎 線上 虛擬 網上
virtue: 美德 品德 憑藉 德
virus strain: 病毒株 毒株
visible trade: 有形貿易 商品貿易
visible: 可見 看得見 明顯 目測
vision: 願景 視力 視覺 視野 遠景
visual art: 視覺藝術 美術
visual: 視覺 視力 視像
vital sign: 生命表徵 維生指數 生命徵象 生命體徵
vital: 重要 至關重要 關鍵 生命
vitamin: 維他命 維生素
vocabulary: 詞彙 詞匯 單詞
vocal: 聲樂 演唱 發聲 歌唱
vodka: 伏特加
voice: 聲音 語音 意見
void: 無效 作廢 空置
volcanic eruption: 火山爆發 火山噴發
volcano: 火山 火山爆發
volt: 伏特 伏 千伏
voltage: 電壓 高壓
voluntary organization, voluntary organisation: 志願機構 志願團體 義工團體 志工團體
voluntary service: 義工服務 義務工作 志願服務 志工服務
voluntary: 自願 志願 自願性 義務 主動
vomit: 嘔吐 嘔吐物
vote in favour, vote in favor: 贊成 贊成票
vouch: 擔保 保證
vow: 誓言 宣誓 承諾 誓
voyage: 航行 航程 航次 航線
vulgar: 粗俗 低俗 庸俗
vulnerability: 脆弱 漏洞 弱點 脆弱性
vulnerable group: 弱勢群體 弱勢社群 弱勢族群 脆弱群體
vulnerable: 弱勢 脆弱 易受傷害 高風險 高危 易感
waffle: 窩夫 鬆餅 華夫餅
wagon: 貨卡 車廂 旅行車 貨車
waist: 腰圍 腰部 腰
waitress: 侍應 侍應生 服務員 服務生
wake: 喚醒 醒來 尾流 叫醒
walk: 步行 行走 步道 漫步
walking trail: 步道 步行徑 行山徑
wall: 牆 牆壁 外牆 城牆
wallet: 錢包 皮夾 電子錢包 錢夾
wallpaper: 牆紙 壁紙 桌布
walnut: 核桃 合桃
waltz: 華爾茲 圓舞曲
wander: 徘徊 流浪 走失 遊蕩
warden: 監獄長 典獄長 管理員 舍監 監督
wardrobe: 衣櫃 衣櫥 服裝
warfare: 戰爭 作戰
warhead: 彈頭 戰鬥部
warm: 溫暖 和暖 暖 保暖 變暖
warmth: 溫暖 暖意 保暖 關懷
warning signal: 警告信號 預警信號
warning: 警告 預警 警示 警報 警戒 警告信號
warp: 變形 經紗 翹曲
warrior: 戰士 勇士 武士
wash hands, hand washing: 洗手 清潔雙手 雙手衛生
wash: 清洗 洗手 沖洗 洗滌
wasp nest: 蜂巢 虎頭蜂窩
wasp sting: 蜂螫 黃蜂螫傷 蜂蜇
waste collection: 垃圾收集 廢物收集 垃圾清運
watchman: 看更 保安員 護衛員 守衛
water cannon: 水砲 水炮車 水砲車
water conservation: 節約用水 節水 水利
water cube: 水立方
water polo: 水球
water resource: 水資源 水利
water tank: 水箱 水缸 水塔
waterproof: 防水
watershed: 集水區 流域 分水嶺 水土保持
wave: 浪 波 波浪 浪潮 一波
wax museum: 蠟像館
wax: 蠟 石蠟
weak demand: 需求疲弱 需求不足 需求疲軟
weak: 弱 疲弱 薄弱 偏弱 脆弱
weakness: 弱點 疲弱 不足 乏力
wealth gap: 貧富差距 貧富懸殊 貧富
wealth management: 財富管理 理財 資產管理
wealth: 財富 財產 資產
wealthy: 富裕 富有 高淨值 富豪
wear a mask: 戴口罩 佩戴口罩
wear and tear: 損耗 耗損 磨損
wear: 佩戴 戴 穿著 穿 配戴 磨損
weary: 疲倦 疲憊
weasel: 黃鼠狼 鼬
weather bulletin: 天氣報告 氣象報告 天氣公報
weather observation: 天氣觀測 氣象觀測
weather: 天氣 氣象 氣候
web: 網站 網絡 網路 網頁
webcam: 網絡攝影機 網路攝影機 網絡攝像頭 攝像頭
webcast: 網上直播 網上廣播 網路直播 網絡直播
webpage, web page: 網頁 專頁
wedded: 結婚 婚姻 已婚
weed: 雜草 除草 大麻
week: 周 星期 週 一周
weep: 哭泣
weigh: 重 稱重 秤重 重量 衡量
weighbridge, weigh station: 地磅 地磅站 秤車站
weight: 重量 體重 權重 重
weird: 怪異 奇怪
weld: 焊接 燒焊 電焊
well-being, wellbeing: 福祉 身心健康 健康
wellness: 健康 保健 養生 身心健康
wet season: 雨季 汛期
wet wipe: 濕紙巾 濕巾
wet: 濕 潮濕 多雨 雨
wheat flour: 麵粉 小麥粉 小麥麵粉
wheel: 車輪 輪 摩天輪 輪子
wheelchair ramp: 輪椅斜道 無障礙坡道 輪椅坡道
whenever: 每當 無論何時 隨時
whereabouts, whereabout: 下落 行蹤 去向
whip: 黨鞭 鞭 鞭打
whiskey, whisky: 威士忌 威士忌酒
whisper: 低語 耳語 悄悄話
whistle-blower: 舉報人 吹哨者 告密者 揭弊者
whistle: 哨子 吹哨 口哨 汽笛 鳴笛
white cane: 白手杖 白杖
white paper: 白皮書
white: 白色 白 白人
wholesale: 批發 批發業 躉售
widely: 廣泛 普遍 廣為
widescreen: 寬屏 寬螢幕 闊屏幕
widespread: 廣泛 普遍 普及 大範圍 大面積
widow: 寡婦 遺孀 喪偶 孤寡
wig: 假髮
wild animal: 野生動物
wild: 野生 野外
wilderness: 荒野 野外 曠野
wildlife sanctuary: 野生動物保護區 野生動物庇護所
willingly: 自願 樂意
wind: 風 風力 風速
window: 窗戶 窗口 窗 櫥窗
windshield, windscreen: 擋風玻璃 前擋風玻璃
windy: 大風 風勢 多風 有風
wine: 葡萄酒 酒 紅酒
wing: 翼 機翼 翼樓 翅膀 雞翼
winter olympic, winter olympics: 冬奧會 冬季奧運會 冬奧
winter: 冬季 冬天 冬 寒冬
wipe: 擦 抹 濕紙巾 抹拭 擦拭
wire: 電線 線路 電纜 電匯 鋼絲
wireless: 無線 無綫 無線電
wisdom: 智慧
wise: 明智 智慧
wit: 機智 智慧
witch: 女巫 巫婆
witchcraft: 巫術
withdraw cash, cash withdrawal: 提款 取款 現金提取 提現
withdraw from market: 撤出市場 下架 退市
withdraw: 提取 撤回 退出 提款 撤離 撤銷
withdrawal symptom: 戒斷症狀 脫癮症狀
withdrawal: 撤回 提款 提取 退出 撤離 戒斷
witty: 風趣 詼諧
wolf: 狼
womb: 子宮
wonderful: 精彩 美好
wood: 木材 木 樹林 木製
wooden pallet: 木卡板 木棧板 木托盤
wooden: 木 木製 木質 木造
wool: 羊毛 毛 毛紡
working condition: 工作條件 勞動條件 工作環境
workout: 健身 運動 鍛煉
workplace: 工作場所 職場 工作地點 工作間
workstation: 工作站 工位
world cup: 世界盃 世界杯
world: 世界 全球 國際
worldwide: 全球 全世界 世界各地
worm: 蟲 蠕蟲 蚯蚓
worry: 擔心 憂慮 擔憂 關注
worship: 參拜 崇拜 禮拜 宗教 祭祀
worthless: 毫無價值 無價值
worthwhile: 值得 有價值
worthy: 值得 應得 有價值
wrap: 包裝 包裹 包
wrath: 憤怒
wrench: 扳手 士巴拿
wrestle: 摔角 角力 摔跤
wrist: 手腕 腕部
writing: 書面 寫作 撰寫 寫 文字
written reply: 書面答覆 書面回覆
wrong: 錯誤 不當 不正確
yard: 碼 堆場 場 院子 船廠
yarn: 紗線 紗 棉紗
yearbook: 年鑑 年報 統計年鑑
yeast: 酵母 酵母菌
yell: 叫喊 大喊 呼喊
yellow: 黃色 黃
yen: 日圓 日元
yesterday: 昨日 昨天
yew: 紅豆杉
yield curve: 收益率曲線 殖利率曲線
yoga: 瑜伽 瑜珈
young child: 幼兒 幼童 兒童
young entrepreneur: 青年創業者 青年企業家 創業青年
young: 年輕 青年 青少年 幼
yrs: 年 歲
zebra: 斑馬
zero carbon: 零碳 零碳排放
zero tolerance: 零容忍
zero: 零 清零
zinc: 鋅
zip: 郵遞區號 郵政編碼
zipper: 拉鏈 拉鍊
zombie: 殭屍 喪屍
zone: 區 地帶 區域 地區
zoo: 動物園
zoom: 視像會議 變焦 縮放
`;
