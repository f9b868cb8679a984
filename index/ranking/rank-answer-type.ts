/** What sort of answer a question asks for, as far as its asking words say. */
export type AnswerType = "number" | "time" | "person" | "place" | "work" | "reason" | "other";

interface Asking {
  readonly type: AnswerType;
  readonly asks: RegExp;
  /** What can answer, in a folded text. */
  readonly answers: RegExp;
}

const DIGITS = "[0-9零一二两三四五六七八九十百千万亿数半]";

/** First match wins. Folded. */
const ASKINGS: readonly Asking[] = [
  {
    type: "time",
    asks: /何时|几时|什么时(候|间|期)|甚么时|哪个?时|哪一?(年|天|日|月|个?(世纪|年代|朝代|时代|时期))|何(年|日|月|代|朝)|几(年|月|日|号|世纪)(?!前|后|内)|年份|日期|什么(年代|朝代|日子)|边(年|日|个月)|\bwhen\b/,
    answers:
      /[0-9零一二三四五六七八九十元]+[年月日]|世纪|年代|[0-9]{3,4}|朝|时期|时代|[唐宋元明清汉晋隋]代|[春夏秋冬](季|天)|战后|初年|末年/g,
  },
  {
    type: "number",
    asks: /多少|几多|几|多[长高大远久重宽深快]|百分之|比例|比率|人数|数量|面积|排名|第几|\bhow (many|much|long|old)\b/,
    answers: new RegExp(`${DIGITS}+`, "g"),
  },
  {
    type: "person",
    asks: /谁|何人|哪一?(位|个人|人|名)|什么人|甚么人|边个|名字|叫什么|\bwho\b/,
    answers:
      /·|[a-z]{3,}|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文][\u4e00-\u9fff]|总统|皇帝|教授|国王|将军|博士|先生|女士|爵|公主|王|帝/g,
  },
  {
    type: "place",
    asks: /哪里|哪儿|何处|何地|什么地方|甚么地方|哪一?个?(国家?|省|市|县|城|区|岛|洲|州|地|大?洲|村|镇|乡)|边度|位于|\bwhere\b/,
    answers:
      /[\u4e00-\u9fff][国省市县区镇乡村州岛洲山河江湖海路街城港湾郡府半寺宫院馆站场园]|亚|兰|斯|尼|[东南西北中]部/g,
  },
  {
    type: "work",
    asks: /哪一?(部|本|首|篇|张|卷)|什么(书|歌|电影|小说|作品|专辑)|书名/,
    answers: /《|"/g,
  },
  {
    type: "reason",
    asks: /为何|为什么|为甚么|原因|因何|理由|目的|点解|\bwhy\b/,
    answers: /因|由于|为了|使得?|导致|所以|以便|避免|造成/g,
  },
];

/** The word that asks, in a folded question. */
export const ASKING_WORD = /谁|哪|何|什么|甚么|多少|几|怎|多[长高大远久]/;

/** An asked type with what can answer it. */
export interface AskedAnswer {
  readonly type: AnswerType;
  /** Its matches in a folded text can be the answer; null when the question does not say. */
  readonly answers: RegExp | null;
  /** The noun asked about with its measure word, folded: 大学 of 哪一所大学; empty when there is none. */
  readonly noun: string;
}

const NOUN =
  /(?:哪(?![里儿])|什么(?!时)|甚么(?!时)|何(?![时处人])种?|怎样的|几(?!时)|多少)(?:一|几)?(?:个|种|位|名|所|座|条|项|间|家|支|部|本|款|届|场|类|块|片|颗|只|艘|支|次|份|张|些|样)?(?:的)?([\u4e00-\u9fff]{1,4})/;

/** What a folded question asks for. */
export function findAskedAnswer(question: string): AskedAnswer {
  const noun = NOUN.exec(question)?.[1] ?? "";
  const asking = ASKINGS.find(({ asks }) => asks.test(question));
  return { type: asking?.type ?? "other", answers: asking?.answers ?? null, noun };
}

/** True when a folded text has a candidate for the answer that the question does not name itself. */
export function hasAnswerIn(text: string, asked: AskedAnswer, question: string): boolean {
  if (asked.answers === null) return false;
  for (const [candidate] of text.matchAll(asked.answers)) {
    if (!question.includes(candidate)) return true;
  }
  return false;
}
