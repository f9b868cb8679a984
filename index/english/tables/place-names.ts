/**
 * Places of Hong Kong and Macau, whose English names follow Cantonese, and provinces whose names the dictionary knows
 * for other things; after them their Chinese names, in either script.
 */
export const PLACE_NAMES = `
shaanxi: 陝西
henan: 河南
guangxi: 廣西
sichuan: 四川
yunnan: 雲南
ningxia: 寧夏
inner mongolia: 內蒙古 內蒙
tibet, xizang: 西藏
penghu: 澎湖
aberdeen: 香港仔
causeway bay: 銅鑼灣
central and western district: 中西區
chai wan: 柴灣
chek lap kok: 赤鱲角
cheung chau: 長洲
cheung sha wan: 長沙灣
coloane: 路環
cotai: 路氹
fanling: 粉嶺
hung hom: 紅磡
ho man tin: 何文田
jordan: 佐敦
kai tak: 啟德
kennedy town: 堅尼地城
kowloon bay: 九龍灣
kowloon city: 九龍城
kowloon tong: 九龍塘
kwai chung: 葵涌
kwai tsing: 葵青
kwun tong: 觀塘
lam tin: 藍田
lamma island, lamma: 南丫島
lantau: 大嶼山
lei yue mun: 鯉魚門
lok ma chau: 落馬洲
lo wu: 羅湖
ma on shan: 馬鞍山
mong kok, mongkok: 旺角
north point: 北角
peng chau: 坪洲
pok fu lam, pokfulam: 薄扶林
sai ying pun: 西營盤
san po kong: 新蒲崗
sha tau kok: 沙頭角
sha tin, shatin: 沙田
sham shui po: 深水埗
shau kei wan: 筲箕灣
shek kip mei: 石硤尾
sheung shui: 上水
sheung wan: 上環
shenzhen bay: 深圳灣
stanley: 赤柱
tai kok tsui: 大角咀
tai o: 大澳
tai po: 大埔
tai wai: 大圍
tin shui wai: 天水圍
tseung kwan o: 將軍澳
tsim sha tsui: 尖沙咀
tsing yi: 青衣
tsuen wan: 荃灣
tsz wan shan: 慈雲山
tuen mun: 屯門
tung chung: 東涌
wan chai, wanchai: 灣仔
wong chuk hang: 黃竹坑
wong tai sin: 黃大仙
yau ma tei: 油麻地
yau tsim mong: 油尖旺
yau tong: 油塘
`;
