import { beforeAll, describe, expect, it } from "vitest";
import { isSupported, supportOf } from "../../../../bot/answer/excerpts/abstain.ts";
import { chooseExcerpts } from "../../../../bot/answer/excerpts/choose-excerpts.ts";
import type { Prepared } from "../../../../bot/prepare.ts";
import { retrieve } from "../../../../index/ranking/retriever.ts";
import { prepareHebei, queryOf } from "../../../prepared-hebei.ts";

let hebei: Prepared;

beforeAll(async () => {
  hebei = await prepareHebei();
});

const ask = async (question: string) => {
  const query = await queryOf(hebei, question);
  const ranked = retrieve(hebei.generation, query, 20);
  return [ranked, chooseExcerpts(ranked, query), query] as const;
};

describe("isSupported, in a corpus of one release", () => {
  it.each(["領導小組組長是誰", "领导小组办公室设在哪里", "副省長是誰", "河北與哪兩地簽署合作協議"])(
    "accepts %s",
    async (question) => {
      expect(isSupported(...(await ask(question)))).toBe(true);
    },
  );

  it.each([
    "聯繫電話多少",
    "河北人口多少",
    "今天天气怎么样",
    "北京冬奧會何時舉行",
    "蘋果多少錢一斤",
  ])("refuses %s", async (question) => {
    expect(isSupported(...(await ask(question)))).toBe(false);
  });
});

describe("supportOf", () => {
  it("is 0 when nothing was ranked", async () => {
    const [, , query] = await ask("組長是誰");
    expect(supportOf([], [], query)).toBe(0);
  });

  it("is hardly lower for a question with small talk around it", async () => {
    const plain = supportOf(...(await ask("領導小組組長是誰")));
    const chatty = supportOf(...(await ask("大家好,領導小組組長是誰?在線等,挺急的")));
    expect(chatty).toBeGreaterThan(plain - 0.25);
  });
});
