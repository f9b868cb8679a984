import { beforeAll, describe, expect, it } from "vitest";
import type { Prepared } from "../../../bot/prepare.ts";
import { type RankedPassage, retrieve } from "../../../index/ranking/retriever.ts";
import type { Release } from "../../../index/releases/release.ts";
import { prepareHebei, prepareWith, queryOf } from "../../prepared-hebei.ts";

let hebei: Prepared;

beforeAll(async () => {
  hebei = await prepareHebei();
});

const rank = async (question: string, count = 3) =>
  retrieve(hebei.generation, await queryOf(hebei, question), count);
const paragraphsOf = (ranked: readonly RankedPassage[]) =>
  ranked.map(({ passage }) => passage.paragraph);

describe("retrieve", () => {
  it.each([
    // Names the office, its place and 設在; 5 only names the office.
    ["領導小組辦公室設在哪裡", 3],
    // The one paragraph with 組長; the group itself is in most of them.
    ["領導小組組長是誰", 5],
    // 搗毀 and 黑窩點 stand in one paragraph only.
    ["搗毀多少黑窩點", 7],
    // Another script than the release.
    ["捣毁了多少黑窝点啊", 7],
    // 趙縣 is written 趙線: found by its sound.
    ["趙線銷毀了多少噸", 9],
    // A quoted name is found word for word, though every campaign ends in 2020.
    ["「鐵拳2020」是什麼", 6],
    // Small talk around it changes nothing.
    ["各位好,寫作業急用,京津兩地簽了什麼協議,先謝過", 4],
  ])("%s → paragraph %i first", async (question, paragraph) => {
    expect(paragraphsOf(await rank(question, 1))).toEqual([paragraph]);
  });

  it("gives scores that fall from 1 in all", async () => {
    const ranked = await rank("河北查獲多少口罩", 30);
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });

  it("ranks none but passages of accepted releases, and all of those that are asked for", async () => {
    const two = await prepareWith({
      "2021-01-05-note.txt": "甲市查獲口罩三萬只。\n\n乙市表示歡迎。\n",
    });
    const query = await queryOf(two, "搗毀多少黑窩點");
    const isNote = ({ id }: Release) => id === "2021-01-05-note";
    const ranked = retrieve(two.generation, query, 5, isNote);
    expect(ranked.map(({ passage }) => passage.release.id)).toEqual([
      "2021-01-05-note",
      "2021-01-05-note",
    ]);
  });

  it("ranks nothing when nothing is accepted", async () => {
    const query = await queryOf(hebei, "搗毀多少黑窩點");
    expect(retrieve(hebei.generation, query, 5, () => false)).toEqual([]);
  });

  it("takes the scores of a translated question in place of its own", async () => {
    const query = await queryOf(hebei, "how many dens were smashed");
    const lexical = Float32Array.from(hebei.generation.passages, ({ paragraph }) =>
      paragraph === 7 ? 9 : 0,
    );
    const [first] = retrieve(hebei.generation, { ...query, lexical }, 1);
    expect(first?.passage.paragraph).toBe(7);
  });
});
