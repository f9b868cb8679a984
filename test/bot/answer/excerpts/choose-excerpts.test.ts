import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  chooseExcerpts,
  excerptAround,
  MAX_EXCERPT_UNITS,
} from "../../../../bot/answer/excerpts/choose-excerpts.ts";
import type { Prepared } from "../../../../bot/prepare.ts";
import type { IndexedPassage } from "../../../../index/generation.ts";
import { toQuery } from "../../../../index/ranking/query.ts";
import { retrieve } from "../../../../index/ranking/retriever.ts";
import { splitPassages } from "../../../../index/releases/passages.ts";
import { parseRelease } from "../../../../index/releases/release.ts";
import type { Span } from "../../../../index/text/span.ts";
import { prepareHebei, queryOf } from "../../../prepared-hebei.ts";

let hebei: Prepared;

beforeAll(async () => {
  hebei = await prepareHebei();
});

const textOf = ({ passage, start, end }: Span & { passage: IndexedPassage }) =>
  passage.release.text.slice(start, end);
const isCutBetweenSentences = ({ passage, start, end }: Span & { passage: IndexedPassage }) =>
  passage.sentences.some((sentence) => sentence.start === start) &&
  passage.sentences.some((sentence) => sentence.end === end);

describe("chooseExcerpts", () => {
  it.each([
    ["領導小組組長是誰", "副省長夏延軍"],
    ["領導小組辦公室設在哪裡", "領導小組辦公室設在河北省市場監督管理局"],
    ["跟哪兩地簽署了合作協議", "與京津兩地簽署"],
  ])("%s → a short excerpt with %s", async (question, answer) => {
    const query = await queryOf(hebei, question);
    const [first] = chooseExcerpts(retrieve(hebei.generation, query, 5), query);
    expect(textOf(first!)).toContain(answer);
    expect(textOf(first!).length).toBeLessThanOrEqual(2 * MAX_EXCERPT_UNITS);
  });

  it("gives whole sentences of the release, whatever is asked", () => {
    const { generation } = hebei;
    const vector = new Float32Array(generation.manifest.dimensions);
    const piece = fc.constantFrom(
      ...generation.passages.flatMap(({ release, sentences }) =>
        sentences.map(({ start }) => release.text.slice(start, start + 8)),
      ),
      "誰",
      "多少",
      "2020",
      "天氣",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
        const query = toQuery(pieces.join(""), vector);
        const excerpts = chooseExcerpts(retrieve(generation, query, 20), query);
        expect(excerpts.length).toBeLessThanOrEqual(3);
        for (const excerpt of excerpts) {
          expect(isCutBetweenSentences(excerpt)).toBe(true);
          expect(excerpt.passage.sentences.length === 1 || textOf(excerpt) !== "").toBe(true);
        }
        const scores = excerpts.map(({ score }) => score);
        expect(scores.every((score) => score <= 1 + 1e-6)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("says each thing once", async () => {
    const query = await queryOf(hebei, "領導小組組長是誰");
    const ranked = retrieve(hebei.generation, query, 5);
    const twice = ranked.flatMap((passage) => [passage, passage]);
    const texts = chooseExcerpts(twice, query).map(textOf);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("gives nothing for nothing", async () => {
    expect(chooseExcerpts([], await queryOf(hebei, "組長是誰"))).toEqual([]);
  });
});

describe("excerptAround", () => {
  const around = (body: string, words: string) => {
    const release = parseRelease("x", `---\ntitle: 標題\n---\n${body}`);
    const cut = splitPassages(release)[0]!;
    const passage = {
      ...cut,
      row: 0,
      release,
      windows: [],
      firstWindow: 0,
      figures: [],
      firstFigure: 0,
    };
    const start = release.text.indexOf(words);
    const span = excerptAround(passage, { start, end: start + words.length });
    return release.text.slice(span.start, span.end);
  };

  it("is the sentence that the span stands in", () => {
    expect(around("先建三站。後建五站。再議。", "五站")).toBe("後建五站。");
  });

  it("takes in what the sentence points back to", () => {
    expect(around("全市建站九個。其中五個在城東。", "五個")).toBe("全市建站九個。其中五個在城東。");
  });

  it("takes in the header of a short table", () => {
    const table = "| 區 | 站 |\n| --- | --- |\n| 城東 | 5 |\n| 城西 | 4 |";
    expect(around(table, "4")).toBe(table);
  });

  it("leaves a long sentence whole", () => {
    const long = `${"甲、".repeat(150)}乙共5種。`;
    expect(around(`先說。${long}`, "5種")).toBe(long);
  });
});
