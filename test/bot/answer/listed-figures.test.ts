import { beforeAll, describe, expect, it } from "vitest";
import { refuse } from "../../../bot/answer/answer-with-passage.ts";
import type { Found } from "../../../bot/answer/assemble-answer.ts";
import { fillFromList } from "../../../bot/answer/listed-figures.ts";
import { showFigures } from "../../../bot/answer/show-figures.ts";
import type { Prepared } from "../../../bot/prepare.ts";
import { prepareWith } from "../../prepared-hebei.ts";

const RELEASE = `---
title: 海岸治理投資
source: 河北省
date: 2024-11-29
---
完成投資15.2億元，其中中央資金9.6億元、省級資金2.1億元、市縣配套3.5億元。
`;

let prepared: Prepared;

beforeAll(async () => {
  prepared = await prepareWith({ "2024-11-29-coast.txt": RELEASE });
});

/** What was found for one part: the figure printed so, or nothing. */
function found(text: string | null): Found {
  if (text === null) return refuse("absent-fact");
  const slices = prepared.generation.passages.flatMap((passage) =>
    passage.figures.flatMap((figure) => (figure.text === text ? [{ figure, passage }] : [])),
  );
  return showFigures(slices, []);
}

describe("fillFromList", () => {
  it.each([
    [
      ["9.6億元", null, "3.5億元"],
      ["9.6億元", "2.1億元", "3.5億元"],
    ],
    // Two stand between these, and the last one is open to either side.
    [
      ["15.2億元", null, "3.5億元"],
      ["15.2億元", "3.5億元"],
    ],
    [
      ["9.6億元", "2.1億元", null],
      ["9.6億元", "2.1億元"],
    ],
  ])("fills in the one figure between its neighbours: %j", (each, all) => {
    const filled = fillFromList(["中央", "省裡", "市縣"], each.map(found));
    expect(filled.flatMap(({ figures }) => figures.map(({ figure }) => figure.text))).toEqual(all);
  });
});
