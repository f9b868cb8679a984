import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { describeBuild, showBuild } from "../../../bot/terminal/build-output.ts";
import type { BuildReport } from "../../../index/building/build-index.ts";

const REPORT: BuildReport = {
  generation: "0123456789abcdef",
  added: [],
  changed: [],
  removed: [],
  unchanged: [],
  textsEmbedded: 0,
  textsReused: 0,
  faults: [],
};

function createOutput(isTTY: boolean) {
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  return { output: Object.assign(output, { isTTY }), text: () => written.join("") };
}

describe("describeBuild", () => {
  it("has a line for each kind of change and each faulty file", () => {
    const report = {
      ...REPORT,
      added: ["甲", "乙"],
      changed: ["丙"],
      removed: ["丁"],
      unchanged: ["戊"],
      textsEmbedded: 12,
      textsReused: 30,
      faults: [{ file: "己.txt", reason: "empty: remove it" }],
    };
    expect(describeBuild(report).split("\n")).toEqual([
      "Added 2: 甲, 乙",
      "Changed 1: 丙",
      "Removed 1: 丁",
      "Reused 1 unchanged; 12 texts embedded, 30 from the cache.",
      "Failed 己.txt: empty: remove it",
      "Index 0123456789abcdef is in use.",
    ]);
  });

  it("says nothing about changes that there are not", () => {
    expect(describeBuild(REPORT)).not.toMatch(/Added|Changed|Removed|Failed/);
  });

  it("lists ten releases and counts the others", () => {
    const added = Array.from({ length: 12 }, (_, i) => `r${i}`);
    expect(describeBuild({ ...REPORT, added })).toContain("Added 12: r0,");
    expect(describeBuild({ ...REPORT, added })).toContain("r9 and 2 more\n");
  });

  it("names every faulty file", () => {
    const faults = Array.from({ length: 40 }, (_, i) => ({ file: `${i}.txt`, reason: "empty" }));
    expect(describeBuild({ ...REPORT, faults }).match(/^Failed /gm)).toHaveLength(40);
  });
});

describe("showBuild", () => {
  it("draws a bar over itself on a terminal", () => {
    const { output, text } = createOutput(true);
    const { onProgress } = showBuild(output);
    for (const done of [0, 50, 100]) onProgress(done, 100);
    const [empty, half, full] = text().split("\r").slice(1);
    expect(empty).toBe(`Embedding ${"░".repeat(30)} 0/100`);
    expect(half).toBe(`Embedding ${"█".repeat(15)}${"░".repeat(15)} 50/100`);
    expect(full).toBe(`Embedding ${"█".repeat(30)} 100/100\n`);
  });

  it("writes at most a line a tenth elsewhere", () => {
    const { output, text } = createOutput(false);
    const { onProgress } = showBuild(output);
    for (let done = 0; done <= 1_000; done++) onProgress(done, 1_000);
    const lines = text().trim().split("\n");
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe("Embedding 1000/1000");
  });

  it("prints the report at the end", () => {
    const { output, text } = createOutput(false);
    showBuild(output).onBuilt(REPORT);
    expect(text()).toBe(`${describeBuild(REPORT)}\n`);
  });
});
