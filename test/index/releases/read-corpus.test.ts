import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readCorpus } from "../../../index/releases/read-corpus.ts";
import { makeTemporaryFolder } from "../../temporary-folder.ts";

let folder: string;
const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, name), content);

beforeEach(() => {
  folder = makeTemporaryFolder();
});

describe("readCorpus", () => {
  it("reads .md and .txt in folders, not README.md at the root nor hidden files", () => {
    mkdirSync(join(folder, "省"));
    write("README.md", "說明");
    write(".draft.txt", "草稿");
    write("省/甲.md", "甲省公布情況一覽表\n正文。");
    write("乙.txt", "乙省公布情況一覽表\n正文。");
    write("圖.png", "x");
    expect(readCorpus(folder).releases.map(({ id }) => id)).toEqual(["乙", "省/甲"]);
  });

  it("names every file that it refuses, with reason and remedy, and reads the others", () => {
    write("good.txt", "好的公布情況說明\n正文。");
    write("empty.txt", "\n \n");
    write("front.md", "---\ntitle: 甲\n---\n");
    write("broken.md", "---\ntitle: [\n---\n文");
    write(
      "gbk.txt",
      Uint8Array.from([0xba, 0xd3, 0xb1, 0xb1, 0xb5, 0xc4, 0xca, 0xc7, 0xd4, 0xda, 0xc8, 0xcb]),
    );
    write("binary.txt", Uint8Array.from([1, 0, 2]));
    write("twice.md", "兩次公布情況說明\n文。");
    write("twice.txt", "兩次公布情況說明\n文。");
    symlinkSync(folder, join(folder, "loop"));
    symlinkSync("self.txt", join(folder, "self.txt"));
    const { releases, faults } = readCorpus(folder);
    expect(releases.map(({ id }) => id)).toEqual(["good", "twice"]);
    const reasons = Object.fromEntries(faults.map(({ file, reason }) => [file, reason]));
    expect(reasons["empty.txt"]).toMatch(/empty: .*remove it/);
    expect(reasons["front.md"]).toMatch(/nothing but front matter/);
    expect(reasons["broken.md"]).toMatch(/not valid YAML/);
    expect(reasons["gbk.txt"]).toMatch(/not UTF-8 \(looks like GBK\): save it as UTF-8/);
    expect(reasons["binary.txt"]).toMatch(/binary/);
    expect(reasons["twice.txt"]).toMatch(/same id "twice" as twice\.md/);
    expect(reasons.loop).toMatch(/links to a folder that it stands in/);
    expect(reasons["self.txt"]).toMatch(/links to itself/);
    expect(faults).toHaveLength(8);
  });

  it("names a file that may not be read", () => {
    write("secret.txt", "秘密公布情況說明\n文。");
    chmodSync(join(folder, "secret.txt"), 0);
    const { faults } = readCorpus(folder);
    if (process.getuid?.() !== 0) expect(faults[0]?.reason).toMatch(/may not be read/);
  });

  it("says which setting to change when the folder is missing", () => {
    expect(() => readCorpus(join(folder, "none"))).toThrow(
      /Cannot read corpus folder .* Set CORPUS_DIR/,
    );
  });
});
