import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findBody } from "../../../index/releases/body.ts";
import { parseRelease } from "../../../index/releases/release.ts";

const HEBEI = readFileSync(
  new URL("../../../corpus/2020-12-29-hebei.txt", import.meta.url),
  "utf8",
);

describe("parseRelease", () => {
  it("reads the front matter and counts it in the offsets", () => {
    const release = parseRelease(
      "x",
      "---\ntitle: 甲\ndate: 2021-03-04\nurl: https://a.cn/b\n---\n正文。",
    );
    expect(release).toMatchObject({ title: "甲", date: "2021-03-04", url: "https://a.cn/b" });
    expect(release.text.slice(release.body.start, release.body.end)).toBe("正文。");
  });

  it("drops a BOM and keeps CRLF and astral characters", () => {
    const release = parseRelease("x", "\ufeff---\r\ntitle: 甲\r\n---\r\n𠮷😀。\r\n");
    expect(release.text.startsWith("---")).toBe(true);
    expect(release.text.slice(release.body.start)).toBe("𠮷😀。\r\n");
  });

  it("takes neither a row of links nor an agency alone for the headline", () => {
    const page = (...lines: string[]) => parseRelease("a", lines.join("\n")).title;
    expect(page("警務處 | 網頁指南 | English", "警方公布罪案情況", "全年罪案減少。")).toBe(
      "警方公布罪案情況",
    );
    expect(page("绍兴市统计局", "2023年绍兴市统计公报", "全市增长。")).toBe("2023年绍兴市统计公报");
    expect(page("新聞發布", "點閱數：1,024", "衛福部公布長照據點數", "全國據點共有715處。")).toBe(
      "衛福部公布長照據點數",
    );
    expect(page("臺中市政府衛生局新聞稿", "臺中市抽驗市售年菜", "共抽驗231件。")).toBe(
      "臺中市抽驗市售年菜",
    );
    expect(page("<h2>翠湖县2023年就业情况</h2>", "全县就业稳定。")).toBe("翠湖县2023年就业情况");
    expect(page("绍兴市统计局", "全市生产总值增长5%，人口稳定。")).toBe("绍兴市统计局");
  });

  it("takes title and date from headline and file name without front matter", () => {
    const text =
      "某某網站\n24小時熱線:\n400-1234567\n市政府公布全年就業情況\n\n去年新增就業3萬人。\n";
    const release = parseRelease("a/2022-01-05-jobs", text);
    expect(release).toMatchObject({ title: "市政府公布全年就業情況", date: "2022-01-05" });
  });

  it.each([
    ["---\ntitle: 甲\n", "never closes"],
    ["---\n- 甲\n---\n文", "not a list"],
    ["---\ntitle: [甲\n---\n文", "not valid YAML"],
    ["---\ndate: 2021-02-30\n---\n文", "is not a day"],
    ["---\nurl: ftp://a\n---\n文", "not a web address"],
    ["---\ntitle: 甲\n---\n \n", "nothing but front matter"],
    [" \n", "empty"],
  ])("refuses %j: %s", (content, reason) => {
    expect(() => parseRelease("x", content)).toThrow(reason);
  });
});

describe("findBody", () => {
  it("leaves the page around the release out and numbers what is left", () => {
    const release = parseRelease("2020-12-29-hebei", HEBEI);
    const { headline, paragraphs } = findBody(release.text, release.body, release.title);
    const texts = paragraphs.map(({ start, end }) => release.text.slice(start, end));
    expect(headline).toBe("河北舉行打擊侵權假冒工作新聞發布會");
    expect(texts[0]).toMatch(/^12月29日上午/);
    expect(texts[6]).toMatch(/^2020年前三季度/);
    expect(paragraphs.map(({ number }) => number)).toEqual(texts.map((_, i) => i + 1));
    expect(texts.join("\n")).not.toMatch(/熱線|13231626991|二維碼 33|分享到|事務所/);
  });

  it("keeps a telephone number that the release itself gives", () => {
    const text = "市局公布舉報方式\n市局鼓勵市民舉報。\n舉報電話:12315\n";
    const release = parseRelease("x", text);
    const { paragraphs } = findBody(text, release.body, null);
    expect(paragraphs).toHaveLength(2);
  });

  it("keeps a table together", () => {
    const text = "各區情況如下\n各區情況見表。\n| 區 | 件 |\n|---|---|\n| 甲 | 3 |\n";
    const { paragraphs } = findBody(text, { start: 0, end: text.length }, null);
    expect(paragraphs.map(({ isTable }) => isTable)).toEqual([false, true]);
  });
});
