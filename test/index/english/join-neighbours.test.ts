import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../index/english/translate-question.ts";
import { indexTexts } from "./index-texts.ts";

const PASSAGES = ["新落成公屋:新界東3,304伙,新界西4,760伙。", "湖北檢察機關起訴案件287件。"];
const indexes = indexTexts(PASSAGES);
const translate = createTranslator();
const translationsOf = (question: string) =>
  translate(question, indexes).groups.map(({ translations: [first] }) => first?.text);

describe("joinNeighbours", () => {
  it("adds the compound that the corpus writes of two neighbours", () => {
    expect(translationsOf("flats in New Territories East")).toContain("新界东");
  });

  it("adds none that it does not write, and none over a gap", () => {
    expect(translationsOf("flats in New Territories North")).not.toContain("新界北");
    expect(translationsOf("cases that Hubei prosecuted")).toContain("起诉");
  });
});
