/** What a question says to ask and to be polite, not to name its subject; folded. */
const WORDS = `
请问 请教 想请问 想请教 想问一下 想问下 想问问 我想问 想问 问一下 问下 问问 想知道 我想知道 想了解 唔该 麻烦 谢谢 多谢 感谢 拜托 你好 您好 大家好 各位
不好意思 唔好意思 打扰了 打搅 挺急的 很急 急问 急求 在线等 帮忙 帮我 帮手 帮查 查一下 查下 告诉我 话我知 求告知 求解 求解答
想八卦下 想八卦一下 想八卦 八卦下 八卦一下 好奇问下 好奇问一下 想确认一下 想确认 想核实一下 核实一下 我在赶稿
老师您好 老师你好 老师好 小编你好 小编您好 唔该晒 多谢晒 麻烦晒 谢啦 谢了 感恩 嗨 哈喽 哈啰 有人知道 有冇人知 有没有人知道 知道吗 知唔知 知不知道 能否 可否 可以告诉 能不能 可不可以
到底 究竟 其实 大概 大约 一共 总共 合共 合计 总计 共有 共计 具体 分别 各自
多少 几多 多小 几个 几位 几名 几时 何时 几点 什么时候 什么时间 什么日期 哪一天 哪天 哪日 哪年 哪一年 哪月 哪个 哪些 哪里 哪位 哪一个 哪种 哪儿 哪家 哪 边个 边日 边度 边年
什么 甚么 为什么 为何 为甚么 点解 点样 怎么样 怎样 怎么 如何 是谁 谁人 谁 乜嘢 乜 咩 系咩 是什么 是多少 有多少 多久 几耐 多长时间 多长 多高 多大 多远 多重
嘅 咗 㗎 呵呵 哈哈 是不是 有没有 有冇 系唔系 是否 会不会
`;
const ENGLISH =
  "how many much what when where which who whom whose why please thanks thank you tell me hello hi";
/** Only at the end of a clause: 爪哇, 喇嘛 and 呢絨 are words, and so is 酒吧. */
const PARTICLES = "[吗呢呀啊啦喇嘛喔哦噢囉啰嘎哇哈]|(?<![酒网水冰书氧影])吧";
/** What makes 何 a question word: elsewhere it is a surname. */
const AFTER_WHICH = "人处地年月日种国事物者方州市";

const PATTERN = new RegExp(
  [
    // Longest first: 哪一天 before 哪.
    ...WORDS.trim()
      .split(/\s+/)
      .sort((a, b) => b.length - a.length),
    `(?:${PARTICLES})+(?![\\u4e00-\\u9fff])`,
    "^[喂诶欸哎嘿](?=[\\s,.!~。]|唔好意思|不好意思|请问|想)",
    `何(?=[${AFTER_WHICH}]|[^\\u4e00-\\u9fff]|$)`,
    `\\b(?:${ENGLISH.replaceAll(" ", "|")})\\b`,
  ].join("|"),
  "g",
);

/** The folded question with question words and politeness blanked out, unit for unit. */
export function cutQuestionWords(folded: string): string {
  return folded.replace(PATTERN, (word) => " ".repeat(word.length));
}
