import type { UnitClass } from "../../../index/figures/figure.ts";
import type { Asked } from "../question/asked.ts";
import { DONE_TO_PERSONS, type Question, SUFFERED } from "../question/question.ts";
import { classOfSubject } from "../words/noun-classes.ts";

/** 損失多少錢: what is asked of whatever was asked about before. */
const ATTRIBUTE =
  /^(?:(?:经济|财产)?损失|(?:涉案)?金额|总额|总值|货值|案值|市值|人数|宗数|件数|数量|数目|总数|比例|占比|[增降升跌涨]幅|平均|合计)$/;

/** True for a question about an amount, number or share of what was asked about before. */
export function isOfAttribute({ terms, asked }: Question): boolean {
  const content = terms.filter(({ weight }) => weight >= 1);
  return (
    asked.wanted === "figure" &&
    content.length > 0 &&
    content.every(({ words: [word = ""] }) => ATTRIBUTE.test(word))
  );
}

/** Classes whose measure word goes with the noun: another noun, another measure word. */
const COUNTED_BY_KIND: ReadonlySet<UnitClass> = new Set([
  "piece",
  "place",
  "organisation",
  "kind",
  "other",
]);

/** 代號叫什麼, 在哪裡抓的: asks for no figure, whatever was asked before. */
const ASKS_PROSE =
  /什么(?!时)|甚么(?!时)|乜(?!时)|咩(?=[?呀呢]|$)|谁|边个|哪[里儿]|边度|为[何什]|点解|怎[样么]|如何|点样|\b(?:where|who|whom|why)\b/;

/** What is said first, and last, of a question that only names another thing: 那…呢, and …? */
const AROUND = /^(?:那么?|咁|仲有|还有|and|what about|how about)\s*|[呢吗?？!\s]+$/g;
const PEOPLE = /^(?:人|人数|人口|people|persons)$/;

/** 罰款呢 asks for money, and people? for persons, whatever was asked before. */
function classesNamed(folded: string): readonly UnitClass[] {
  const named = folded.replace(AROUND, "");
  if (PEOPLE.test(named)) return ["person"];
  const classes = classOfSubject(named);
  return classes.includes("person") ? [] : classes;
}

/** What is done with cases: 辦結呢 after money asks for them. */
const DONE_WITH_CASES = "移送 办结 立案 查处 受理 破获 审理 办理".split(" ");

/** 死亡呢 after cases asks for persons; 批捕呢 after money for persons or cases. */
function classesOfDone(before: Question, { terms }: Question): readonly UnitClass[] {
  const said = terms.flatMap(({ isVerb: isDone, words }) => (isDone ? words : []));
  const isSaid = (verbs: readonly string[]) => verbs.some((verb) => said.includes(verb));
  if (isSaid(SUFFERED)) return ["person"];
  const isOfMoney = before.asked.classes.includes("money");
  if (isOfMoney && isSaid(DONE_WITH_CASES)) return ["case"];
  return isOfMoney && isSaid(DONE_TO_PERSONS) ? ["person", "case"] : [];
}

/** What is asked for by a question that leaves it, or a part of it, to the one before. */
export function mergeAsked(before: Question, question: Question): Asked {
  const { asked, terms, folded } = question;
  if (asked.wanted === "passage") {
    if (ASKS_PROSE.test(folded)) return asked;
    const classes = classesNamed(folded);
    if (classes.length > 0) return { ...asked, wanted: "figure", classes, isWeak: false };
    const done = classesOfDone(before, question);
    if (done.length > 0) return { ...asked, wanted: "figure", classes: done, isWeak: false };
  }
  if (asked.classes.length === 0 && isOfAttribute(question)) {
    const classes = terms.map(({ words: [word = ""] }) => classOfSubject(word));
    return { ...asked, classes: classes.find(({ length }) => length > 0) ?? [] };
  }
  // 增長多少 after 多少錢 may be told in percent.
  if (question.computation === "difference" && asked.classes.length === 0) return asked;
  const hasOwnNoun = asked.noun.end > asked.noun.start;
  const isBare =
    asked.wanted === "figure" && asked.classes.length === 0 && asked.unit === null && !hasOwnNoun;
  if (asked.wanted !== "passage" && !(isBare && before.asked.wanted === "figure")) return asked;
  const hasNoun = terms.some(({ weight, isVerb }) => weight >= 1 && !isVerb);
  const goesWithNoun = before.asked.classes.every((unitClass) => COUNTED_BY_KIND.has(unitClass));
  if (before.asked.wanted !== "figure" || !hasNoun || !goesWithNoun) return before.asked;
  return { ...before.asked, classes: [], unit: null, isWeak: true };
}
