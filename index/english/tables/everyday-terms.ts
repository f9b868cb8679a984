/**
 * Words that questions about any subject are made of, where the dictionary lists rarer translations first; the
 * same form as in `official-terms.ts`.
 */
export const EVERYDAY_TERMS = `
first: 第一 首 首次 最早 首先
second: 第二 秒
third: 第三
final: 最後 最終 決賽
next: 下 明年 未來 下一
new: 新
old: 舊 古 老
long: 長
large, big, great: 大 巨大 大型
small: 小
high: 高
low: 低
deep: 深
main, major, primary: 主要 主
important: 重要
famous, well known: 著名 知名 有名
popular: 流行 受歡迎 通俗
early: 早期 早 初
late: 晚期 晚 後期
former: 前 原 以前
modern: 現代 近代
ancient: 古代 古
current: 目前 現在 現時
original: 原 最初 原本
official: 官方 正式 官員
common: 常見 普遍 共同
similar: 類似 相似
different: 不同
equal: 等於 相等 平等
local: 當地 地方 本地
foreign: 外國 國外 對外
international: 國際
public: 公共 公眾 市民 公立
private: 私人 私立 民間
social: 社會
political: 政治
economic: 經濟
military: 軍事 軍隊 軍
religious: 宗教
natural: 自然 天然
human: 人類 人
year: 年
month: 月
day: 日 天
century: 世紀
decade: 年代 十年
date: 日期 日
time: 時間 時期 時候 次
period: 時期 期間
age: 年齡 歲 時代
hour: 小時
minute: 分鐘
place: 地方 地點 位置
location: 位置 地點
area: 地區 面積 區域 領域
land: 土地 陸地
country, nation: 國家 國
state: 州 國家 國 狀態
capital: 首都 資本 省會
town: 鎮 城鎮
building: 建築 大樓
house: 房屋 房子 住宅
home: 家 家庭 住家
road, street: 路 街 道路 街道
bridge: 橋 大橋
station: 站 車站
airport: 機場
north, northern: 北 北部 北方
south, southern: 南 南部 南方
east, eastern: 東 東部 東方
west, western: 西 西部 西方
river: 河 江 河流
lake: 湖 湖泊
sea: 海
ocean: 海洋 洋
mountain, mount: 山 山脈
island: 島 島嶼
forest: 森林
water: 水
people: 人 人民 民眾 人們
person: 人
man: 男 男子 男人 人
woman, female: 女 女性 婦女 女子
child: 兒童 孩子 子女
family: 家族 家庭 家
father: 父親
mother: 母親
son: 兒子 子
daughter: 女兒
brother: 兄弟 哥哥 弟弟
sister: 姐姐 妹妹 姊妹
wife: 妻子 夫人
husband: 丈夫
marry, marriage: 結婚 婚姻
king: 國王 王
queen: 女王 王后
emperor: 皇帝 帝
prince: 王子 親王
empire: 帝國
kingdom: 王國
dynasty: 王朝 朝代 朝
president: 總統 主席 校長 會長 總裁
prime minister: 首相 總理
leader: 領袖 領導 領導人
head: 首長 負責人 主管 頭
member: 成員 會員 議員
parliament: 議會 國會
party: 黨 政黨
election, elect: 選舉 當選 選出
vote: 投票 票 表決
law: 法律 法 法令 法案
treaty: 條約
constitution: 憲法
right: 權利 右
power: 權力 力量 功率 電力
war: 戰爭 戰
battle: 戰役 之戰 戰鬥
army: 軍隊 軍 陸軍
soldier: 士兵 軍人
attack: 攻擊 進攻
defeat: 擊敗 打敗 戰勝
conquer: 征服 攻佔
capture: 攻佔 佔領 俘虜 攻陷
kill: 殺 殺死 死亡
church: 教堂 教會
religion: 宗教
god: 神 上帝
language: 語言 語
word: 詞 字 單詞
name: 名稱 名字 名 命名
university, college: 大學 學院
professor: 教授
teacher: 教師 老師
science: 科學
scientist: 科學家
theory: 理論 學說
law of nature: 自然規律
study, research: 研究 學習
discover, discovery: 發現
invent, invention: 發明
develop, development: 發展 開發 發育
experiment: 實驗
book: 書 書籍 著作
novel: 小說
author, writer: 作者 作家
write: 寫 著 撰寫 創作
publish: 出版 發表
newspaper: 報紙 報
magazine: 雜誌
film, movie: 電影 影片
television: 電視
show: 節目 表明 顯示 展示
music: 音樂
song: 歌曲 歌
art: 藝術
game: 比賽 遊戲
match: 比賽 賽
team: 隊 球隊 團隊
player: 球員 選手 球手 玩家
win: 贏得 獲勝 勝
award, prize: 獎 獎項
company: 公司 企業
business: 商業 業務 生意
trade: 貿易 交易
market: 市場
money: 錢 資金 金錢
price: 價格 價
cost: 成本 費用 耗資 花費
pay: 支付 付 繳
product: 產品
produce, production: 生產 產生 產量
manufacturing, manufacture: 製造 製造業 生產
industry: 工業 產業 行業
industrial: 工業
agriculture: 農業
crop: 作物 農作物
food: 食物 食品
animal: 動物
plant: 植物 工廠 電廠
species: 物種 種
cell: 細胞
body: 身體 體
blood: 血液 血
heart: 心臟 心
disease: 疾病 病
cause: 導致 原因 造成 引起
reason: 原因 理由
result: 結果 導致
effect: 影響 效果 效應
affect, influence: 影響
change: 改變 變化 更改
begin, start: 開始 始 起
continue: 繼續 持續
found, create: 創立 建立 成立 創建 創造 創辦
build, construct: 建造 興建 建設 建
construction: 建設 施工 工程 建築
design: 設計
locate, located: 位於 地處 坐落
live: 居住 生活 住
bear, born, birth: 出生 生於
work: 工作 作品 著作
serve: 擔任 服務 服役
appoint: 任命 委任
lead: 領導 率領 線索 導致
rule, reign: 統治 在位 規則
control: 控制 管理
support: 支持
oppose: 反對
believe: 相信 認為 信仰
think, consider: 認為
describe: 描述 形容
mean, meaning: 意思 意為 含義
represent: 代表
include, contain: 包括 包含 含有
consist: 組成 構成 由
divide: 分為 劃分 分成
separate: 分隔 分離 分界
join: 加入 參加
leave: 離開
move: 遷移 移動 搬
return: 返回 回到 歸還
arrive: 到達 抵達
travel: 旅行 前往
send: 派 派遣 送
bring: 帶 帶來
give: 給 給予 授予
hold: 舉行 舉辦 持有
allow, permit: 允許 准許 許可
require: 需要 要求
need: 需要
want: 想 希望 要
try: 試圖 嘗試
help: 幫助 協助
protect, protection: 保護
sign: 簽署 簽訂 標誌
agree: 同意
close: 關閉
sell: 銷售 出售 賣
buy: 購買 買
carry: 攜帶 運載 運送
play: 扮演 玩 演奏 打
use: 使用 利用
part: 部分
half: 一半 半
group: 團體 組 集團 群
system: 系統 制度 體系
form: 形式 形成 組成
type: 類型 種類
color, colour: 顏色 色
size: 大小 規模
length: 長度 長 全長
height: 高度 高
distance: 距離
speed: 速度
temperature: 溫度 氣溫
energy: 能量 能源
light: 光 光線
force: 力 部隊 武力
element: 元素
field: 領域 場
problem: 問題
role: 角色 作用
goal: 目標
event: 事件 活動
act: 法案 行為 法
one: 一 1
two: 二 兩 2
three: 三 3
four: 四 4
five: 五 5
six: 六 6
seven: 七 7
eight: 八 8
nine: 九 9
ten: 十 10
twelve: 十二 12
january: 一月 1月
february: 二月 2月
march: 三月 3月
april: 四月 4月
may: 五月 5月
june: 六月 6月
july: 七月 7月
august: 八月 8月
september: 九月 9月
october: 十月 10月
november: 十一月 11月
december: 十二月 12月
fixed: 固定
`;
