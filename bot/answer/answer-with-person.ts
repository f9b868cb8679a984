import { foldedText } from "../../index/folded-passage.ts";
import type { RankedPassage } from "../../index/ranking/retriever.ts";
import { fold } from "../../index/text/fold.ts";
import type { Excerpt, Found } from "./assemble-answer.ts";
import type { Sources } from "./candidates/sources.ts";
import { isAboutYear, mayBeOfYear } from "./constraints/time-asked.ts";
import { excerptAround } from "./excerpts/choose-excerpts.ts";
import type { Question } from "./question/question.ts";

const WHO = /谁|边个(?![月日年])|边位|哪一?位|[叫姓](?:做)?(?:什么|乜|咩|啥)|[咩乜]名/;
const WHO_ENGLISH = /\bwho(?:'?s)?\b|\bwhat(?:'?s| is) the name\b/;
const RANK = "副|代|助理|署理|总|首席|高级";
/** Offices, with their ranks, as they stand beside a name; folded. */
const OFFICE = new RegExp(
  `(?:${RANK})*(?:[局处署厅部院校司科组队关馆会社所站区市县省镇乡村州事察庭行]长|总(?:统计|经济|工程|会计|规划)师|主任|主席|书记|总监|专员|发言人|总裁|经理|司令|行政长官)`,
  "g",
);
/** The commonest family names, folded: before one of them an office has its name. */
const FAMILY =
  "[王李张刘陈杨黄赵周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟詹关苗凌费纪靳盛童欧甄项曲游裴卫查屈鲍覃霍翁甘景单包柏宁柯阮桂闵麦区邝冼岑]";

/** 局長於十二月五日, 向記者: words that begin as names do. */
const NO_NAME =
  "于[〇零一二三四五六七八九十百\\d今昨本当会前上下]|向[市公记各全社传媒本]|应[邀询]|常[说务]|方面|安排|成[立功]|万[分一]|时任|连[同日]|凌晨|甘愿|包[括含]";

/**
 * 局長叫什麼名字: the sentence in which the office asked for stands with a name. Null when no office is asked for,
 * or no passage names anybody who holds it.
 */
export function answerWithPerson(question: Question, { ranked }: Sources): Found | null {
  const office = officeAsked(question);
  if (office === undefined) return null;
  const named = new RegExp(
    `(?<!${RANK})${office}(?:[、兼]+${OFFICE.source}){0,2}(?:[(][^)]{1,20}[)])?[::、]?(?!${NO_NAME})(?=${FAMILY}[\\u4e00-\\u9fff])`,
  );
  const holders = ranked.flatMap((one) => findHolder(named, one));
  const ofYear = holders.find(({ passage }) => isAboutYear(question, passage.release));
  const excerpt = ofYear ?? holders.find(({ passage }) => mayBeOfYear(question, passage));
  if (excerpt === undefined) return null;
  return { excerpts: [excerpt], figures: [], notes: [], refusal: null, suggestions: [] };
}

/** True when what was found has the office that is asked for, or none is asked for. */
export function namesOffice(question: Question, { excerpts: [excerpt] }: Found): boolean {
  const office = officeAsked(question);
  if (office === undefined || excerpt === undefined) return office === undefined;
  const { passage, start, end } = excerpt;
  const offset = passage.start;
  return new RegExp(office).test(foldedText(passage).slice(start - offset, end - offset));
}

/** The pattern of the office asked for; in English every office that the word may stand for. */
function officeAsked({ folded, terms }: Question): string | undefined {
  if (WHO.test(folded)) return folded.match(OFFICE)?.at(-1);
  if (!WHO_ENGLISH.test(folded)) return undefined;
  const words = terms.flatMap((term) => term.words);
  // The head of something may hold any office.
  if (words.includes(fold("負責人"))) return `(?:${OFFICE.source})`;
  const offices = words.filter((word) => word.match(OFFICE)?.[0] === word);
  return offices.length === 0 ? undefined : `(?:${offices.join("|")})`;
}

function findHolder(named: RegExp, { passage }: RankedPassage): Excerpt[] {
  const match = named.exec(foldedText(passage));
  if (match === null) return [];
  const start = passage.start + match.index;
  return [{ passage, ...excerptAround(passage, { start, end: start + match[0].length }) }];
}
