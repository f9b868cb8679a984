/** Provinces and regions with the cities and districts that are known without a suffix, folded: one a line. */
const PROVINCES = `
北京
天津
上海 浦东
重庆
河北 石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安
山西 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁
内蒙古 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安盟 锡林郭勒 阿拉善
辽宁 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛
吉林 长春 四平 辽源 通化 白山 松原 白城 延边
黑龙江 哈尔滨 大庆 齐齐哈尔 鸡西 鹤岗 双鸭山 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭
江苏 南京 苏州 无锡 常州 南通 徐州 连云港 淮安 盐城 扬州 镇江 泰州 宿迁
浙江 杭州 宁波 温州 绍兴 嘉兴 义乌 金华 湖州 衢州 舟山 台州 丽水
安徽 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 滁州 阜阳 宿州 六安 亳州 池州 宣城
福建 福州 厦门 泉州 漳州 莆田 三明 南平 龙岩 宁德
江西 南昌 赣州 景德镇 萍乡 九江 新余 鹰潭 宜春 抚州 上饶
山东 济南 青岛 烟台 潍坊 临沂 淄博 枣庄 东营 济宁 泰安 威海 日照 德州 聊城 滨州 菏泽
河南 郑州 洛阳 开封 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源
湖北 武汉 宜昌 襄阳 黄石 十堰 荆州 荆门 鄂州 孝感 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架
湖南 长沙 株洲 湘潭 岳阳 衡阳 邵阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西
广东 广州 深圳 珠海 佛山 东莞 中山 惠州 汕头 江门 湛江 肇庆 韶关 茂名 梅州 汕尾 河源 阳江 清远 潮州 揭阳 云浮 拱北 横琴
广西 南宁 桂林 柳州 梧州 防城港 钦州 贵港 玉林 北海 百色 贺州 河池 崇左
海南 海口 三亚 三沙 儋州
四川 成都 绵阳 自贡 攀枝花 泸州 德阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山
贵州 贵阳 遵义 六盘水 安顺 毕节 铜仁 黔西南 黔东南 黔南
云南 昆明 大理 丽江 曲靖 玉溪 保山 昭通 普洱 临沧 文山 楚雄 西双版纳 德宏 怒江 迪庆
西藏 拉萨 日喀则 昌都 林芝 那曲
陕西 西安 咸阳 宝鸡 铜川 渭南 延安 汉中 榆林 安康 商洛
甘肃 兰州 嘉峪关 金昌 天水 平凉 武威 张掖 酒泉 庆阳 定西 陇南 临夏 甘南
青海 西宁 黄南 果洛 玉树
宁夏 银川 石嘴山 吴忠 固原 中卫
新疆 乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 伊犁 塔城 阿勒泰 石河子
台湾 台北 新北 桃园 台中 台南 高雄 基隆 新竹 苗栗 彰化 南投 云林 嘉义 屏东 宜兰 花莲 台东 澎湖 金门 连江 马祖
香港 九龙 新界 港岛 屯门 元朗 荃湾 葵青 沙田 大埔 北区 西贡 观塘 黄大仙 深水埗 油尖旺 湾仔 大屿山 东涌 将军澳 旺角 尖沙咀 铜锣湾 上环 中环 北角 柴湾 天水围 上水 粉岭 罗湖 落马洲 深圳湾 启德 葵涌 青衣 九龙东 九龙西 新界东 新界西 新界北
澳门 氹仔 路环
`;

const BEYOND =
  "离岛 京津冀 长三角 珠三角 大湾区 粤港澳 京津 东北 西北 华北 华东 华南 西南 " +
  "美国 英国 日本 韩国 德国 法国 俄罗斯 加拿大 澳大利亚 澳洲 印度 泰国 越南 新加坡 马来西亚 印尼 菲律宾 缅甸 老挝 柬埔寨 巴西 墨西哥 意大利 西班牙 荷兰 欧盟 东盟 东南亚 非洲 欧洲 亚洲";

const LINES: readonly (readonly string[])[] = PROVINCES.trim()
  .split("\n")
  .map((line) => line.split(" "));

/** Every place name of the table. A name also stands with its suffix: 河北 and 河北省. */
export const PLACE_NAMES: readonly string[] = [...LINES.flat(), ...BEYOND.split(" ")];

const PROVINCE_OF: ReadonlyMap<string, string> = new Map(
  LINES.flatMap(([province = "", ...cities]) =>
    [province, ...cities].map((name) => [name, province] as const),
  ),
);

const SUFFIX = /(?:特别行政区|自治区|自治州|省|市|区|县|州)$/;

/** The province or region that a folded place name belongs to (石家莊市 → 河北), or null when it is not known. */
export function provinceOf(name: string): string | null {
  return PROVINCE_OF.get(name) ?? PROVINCE_OF.get(name.replace(SUFFIX, "")) ?? null;
}
