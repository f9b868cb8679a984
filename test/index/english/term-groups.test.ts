import { beforeAll, describe, expect, it } from "vitest";
import { findGroups } from "../../../index/english/term-groups.ts";
import { openTermTable, type TermTable } from "../../../index/english/term-table.ts";
import { fold } from "../../../index/text/fold.ts";

let table: TermTable;

beforeAll(() => {
  table = openTermTable();
});

const termsOf = (question: string) => findGroups(question, table).map(({ term }) => term);

const translationsOf = (term: string) =>
  findGroups(term, table).flatMap(({ translations }) => translations.map(({ text }) => text));

describe("findGroups", () => {
  it.each([
    ["How many suspects were arrested?", ["suspects", "arrested"]],
    ["What did the press conference announce?", ["press conference", "announce"]],
    ["Who is the prime minister of the country?", ["prime minister", "country"]],
    ["How long did the war last?", ["war", "last"]],
    ["When did the law take effect?", ["law", "take effect"]],
    ["What happened and who took it?", []],
    ["Could you please tell me?", []],
    ["", []],
  ])("%s → %j", (question, terms) => {
    expect(termsOf(question)).toEqual(terms);
  });

  it.each([
    ["arrested", "抓獲"],
    ["smuggling", "走私"],
    ["smuggled", "走私"],
    ["cities", "城市"],
    ["universities", "大學"],
    ["vaccines", "疫苗"],
    ["wives", "妻子"],
    ["fought", "戰鬥"],
    ["largest", "最大"],
    ["bigger", "大型"],
    ["colours", "顏色"],
    ["counterfeit goods", "假貨"],
    ["intellectual property", "知識產權"],
    ["elderly", "長者"],
    ["unemployment rate", "失業率"],
    ["subsidies", "補貼"],
    ["Macau", "澳門"],
    ["Hebei", "河北"],
    ["Shaanxi", "陝西"],
    ["Sichuan", "四川"],
    ["Inner Mongolia", "內蒙古"],
    ["summer", "夏季"],
    ["judges", "法官"],
    ["box office", "票房"],
    ["American", "美國"],
    ["the Tang dynasty", "唐代"],
    ["World Health Organization", "世界衛生組織"],
    ["Newton", "牛頓"],
    ["September", "9月"],
    ["30th", "第三十"],
    ["11th", "第十一"],
    ["2nd", "第2"],
  ])("%s is %s among others", (term, translation) => {
    expect(translationsOf(term)).toContain(fold(translation));
  });

  it("lets unknown Latin words and numbers stand for themselves", () => {
    expect(translationsOf("HPV 2022 1,250")).toEqual(expect.arrayContaining(["2022", "1,250"]));
    expect(translationsOf("Xkcdorp")).toEqual(["xkcdorp"]);
  });

  it("reads the abbreviation of a country, not the pronoun", () => {
    expect(translationsOf("in the U.S.")).toContain("美国");
    expect(termsOf("give us more")).toEqual(["give"]);
  });

  it("takes May for a month and may for no term", () => {
    expect(termsOf("in May 2021")).toEqual(["may", "2021"]);
    expect(termsOf("may it rain")).toEqual(["rain"]);
  });

  it("begins no name in pinyin with a word that it knows", () => {
    const [first] = findGroups("Taiwan Long-Term Care", table);
    expect(first).toMatchObject({ term: "taiwan", pinyinPairs: [] });
  });

  it.each([
    ["How many people were arrested by the police?", ["people", "arrested"]],
    ["quick one, how much money was paid, right?", ["paid"]],
    ["inspections by officers", ["inspections", "officers"]],
  ])("of %s takes no word that a passage need not say", (question, terms) => {
    expect(termsOf(question)).toEqual(terms);
  });

  it("takes a name with a decimal as one word", () => {
    expect(termsOf("PM2.5 in Beijing")).toEqual(["pm2.5", "beijing"]);
  });

  it("takes the Han characters of a gloss as they stand", () => {
    const glosses = findGroups("the courts in Jianghai (江海)", table).at(-1);
    expect(glosses?.translations).toEqual([{ text: "江海", weight: 1 }]);
  });

  it("knows verbs of two words", () => {
    const terms = findGroups("cases handed over to the police", table).map(({ term }) => term);
    expect(terms).toContain("handed over");
  });

  it("reads a name in pinyin as its syllables", () => {
    expect(findGroups("Who is Zhu Ruiyang?", table)[0]?.pinyinPairs).toEqual([
      "zhu rui",
      "rui yang",
    ]);
  });

  it("reads a name in all the ways that it can be cut", () => {
    const [group] = findGroups("Langang", table);
    expect([group?.pinyinPairs, ...group!.otherReadings]).toEqual([["lang ang"], ["lan gang"]]);
  });

  it.each([
    ["Changsha", "长沙"],
    ["in changsha", "长沙"],
    ["Fujian", "福建"],
    ["Suzhou", "苏州"],
  ])("takes %s for the city or province first", (question, place) => {
    expect(findGroups(question, table)[0]?.translations[0]?.text).toBe(place);
  });

  it("keeps the words of a term for a corpus that has no translation of the whole", () => {
    const [group] = findGroups("press conference", table);
    expect(group?.parts.map(({ term }) => term)).toEqual(["press", "conference"]);
  });

  it("gives likelier translations first, with weights of at most 1", () => {
    const weights = findGroups("emperor", table)[0]!.translations.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights[0]).toBeLessThanOrEqual(1);
  });
});
