import { describe, expect, it } from "vitest";
import { writeOutName } from "../../../index/english/write-out-name.ts";
import { indexTexts } from "./index-texts.ts";

const indexes = indexTexts([
  "柘林水庫今日開閘洩洪。",
  "哲林路改道。柘林湖水位回落,柘林鎮居民回家。",
  "朱瑞陽、朱瑞雪出席。",
  "羅凱出席,鷹隊得勝。",
  "龔思出席公司開幕禮。",
]);
const written = (...pairs: string[]) => writeOutName(pairs, indexes);

describe("writeOutName", () => {
  it("writes a name as the corpus does, the most frequent way first", () => {
    expect(written("zhe lin").map(({ text }) => text)).toEqual(["柘林", "哲林"]);
  });

  it("takes a name rather than an ordinary word that sounds the same", () => {
    expect(written("gong si").map(({ text }) => text)).toEqual(["龚思", "公司"]);
  });

  it("writes a name of several syllables as a whole", () => {
    expect(written("zhu rui", "rui yang").map(({ text }) => text)).toEqual(["朱瑞阳"]);
  });

  it.each([
    ["no pairs", []],
    ["a name that no passage has", ["qing zang"]],
    ["syllables that do not follow each other", ["luo kai", "kai ying"]],
  ])("writes nothing for %s", (_, pairs) => {
    expect(written(...pairs)).toEqual([]);
  });
});
