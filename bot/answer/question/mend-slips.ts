/** Slips of typing that change what is asked, and what was meant; folded, unit for unit. */
const SLIPS: readonly (readonly [slip: RegExp, meant: string])[] = [
  // 失業律
  [/(?<![法规纪自戒定旋韵一千])律(?=是|系|有|多|几|分别|各|$|[?呢呀啊])/g, "率"],
  [/截指(?=报名|申请|日期|时间)/g, "截止"],
  // 多小錢
  [/(?<=(?<!几)多)小(?=[钱人个间件宗次年天元块岁万])/g, "少"],
  // 死左幾多個
  [
    /(?<=[死伤拉捉罚查搜收派搬赔使花抽偷冧塌救跌升多少加减捐])(?<!多少)左(?![右边手侧翼派轮])/g,
    "咗",
  ],
  [/(?<=什)[摩末嘛磨]/g, "么"],
  [/(?<=时)侯|(?<=[什啥]么?时)后/g, "候"],
  // 多舊能修好, 多塊能辦好
  [/(?<=(?<!几)多)旧(?=能|可以|才|会|就|修)/g, "久"],
  [/(?<=(?<!几)多)块(?=能|可以|才|就|办)/g, "快"],
  [/(?<=多少|几多)前(?=[呀啊呢?]|$)/g, "钱"],
  [/工[姿滋](?!势)/g, "工资"],
  // 要法多少錢
  [/(?<=[要会被得])法(?=多少|几多|几?钱|款)/g, "罚"],
  // 罰多少阿
  [/(?<=多少|几多|[呢了吗的呀钱个人年天点次])阿(?=$|[^\p{Script=Han}]|[我你他])/gu, "啊"],
  [/(?<=多少|几多)[顿敦](?![饭餐])|(?<=几)[顿敦](?=垃圾|废|污|粮|[大稻]|煤|油|货)/g, "吨"],
];

/** 嘈到死, 熱死了: nobody died. */
const DEGREE =
  /(?<=[\u4e00-\u9fff]到快?)死(?![亡者刑因于])|(?<![打杀致])死(?=[贵热冷慢沉])|(?<=[吵热冷嘈迫挤笑烦攰累饿忙吓惊贵])死(?:了|人|咗|我|啦)?(?!.?(?:多少|[几\d]))/g;

/** 有人知道嗎, 有冇人知: asks for no yes or no where something else is asked. */
const WHO_KNOWS =
  /(?:(?:有没有|有冇|有)人|谁|边个|大家|你们?|各位)(?:知道?|清楚|了解)(?:[吗么呢呀啊咩㗎]*)(?=[?!\s,。]*$)/;
const ASKS = /多少|几|什么|甚么|何时|哪|边|多[久长大高远]/;

/** A folded question as it was meant, unit for unit. */
export function mendSlips(folded: string): string {
  const blank = (words: string) => " ".repeat(words.length);
  const mended = SLIPS.reduce((text, [slip, meant]) => text.replace(slip, meant), folded);
  const open = mended.replace(WHO_KNOWS, blank);
  return (ASKS.test(open) ? open : mended).replace(DEGREE, blank);
}
