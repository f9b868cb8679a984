import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isStale } from "../../../index/building/build-index.ts";
import { DEFAULT_MODEL } from "../../../index/embedder.ts";
import { openIndex, readCurrent } from "../../../index/index-store.ts";
import { makeSmallCorpus, toRelease } from "../small-corpus.ts";

const NOTHING_TO_EMBED = {
  openEmbedder: () => Promise.reject(new Error("the model must not be loaded")),
};

describe("buildIndex", () => {
  it("reports what was added, changed, removed, left unchanged and refused", async () => {
    const { build, write, remove } = makeSmallCorpus();
    expect(await build()).toMatchObject({
      added: ["shijiazhuang", "tangshan"],
      changed: [],
      removed: [],
      unchanged: [],
      faults: [],
    });
    write("handan.txt", toRelease("邯鄲市", "查處案件53件。"));
    write("tangshan.txt", toRelease("唐山市", "查處案件43件。"));
    write("empty.txt", " ");
    expect(await build()).toMatchObject({
      added: ["handan"],
      changed: ["tangshan"],
      removed: [],
      unchanged: ["shijiazhuang"],
      faults: [{ file: "empty.txt" }],
    });
    remove("tangshan.txt");
    expect(await build()).toMatchObject({
      added: [],
      changed: [],
      removed: ["tangshan"],
      unchanged: ["handan", "shijiazhuang"],
    });
  });

  it("embeds and writes nothing again when nothing has changed", async () => {
    const { build, indexFolder } = makeSmallCorpus();
    const first = await build();
    const written = () => statSync(join(indexFolder, "generations", first.generation)).ino;
    const before = written();
    const second = await build(NOTHING_TO_EMBED);
    expect(second.generation).toBe(first.generation);
    expect(written()).toBe(before);
    expect(second).toMatchObject({ textsEmbedded: 0, textsReused: 4 });
  });

  it("embeds only the new texts of a changed file", async () => {
    const { build, write, embedded } = makeSmallCorpus();
    write("tangshan.txt", toRelease("唐山市", "查處案件42件。", "罰款7萬元。"));
    expect((await build()).textsEmbedded).toBe(embedded.length);
    embedded.length = 0;
    write("tangshan.txt", toRelease("唐山市", "查處案件42件。", "罰款9萬元。"));
    const { textsEmbedded, textsReused } = await build();
    expect(new Set(embedded)).toEqual(new Set(["罚款9万元。", "罚款9万元"]));
    expect({ textsEmbedded, textsReused }).toEqual({ textsEmbedded: 2, textsReused: 4 });
  });

  it("needs no model to go back to texts that it embedded before", async () => {
    const { build, write, remove } = makeSmallCorpus();
    write("handan.txt", toRelease("邯鄲市", "查處案件53件。"));
    const whole = await build();
    remove("handan.txt");
    await build(NOTHING_TO_EMBED);
    write("handan.txt", toRelease("邯鄲市", "查處案件53件。"));
    expect((await build(NOTHING_TO_EMBED)).generation).toBe(whole.generation);
  });

  it("gives the same corpus the same generation, byte for byte, wherever it is built", async () => {
    const [one, other] = [makeSmallCorpus(), makeSmallCorpus()];
    const { generation } = await one.build();
    expect((await other.build()).generation).toBe(generation);
    const [here, there] = [one, other].map(({ indexFolder }) =>
      readFolder(join(indexFolder, "generations", generation)),
    );
    expect(here).toEqual(there);
  });

  it("gives another corpus another generation", async () => {
    const { build, write } = makeSmallCorpus();
    const before = (await build()).generation;
    write("tangshan.txt", toRelease("唐山市", "查處案件43件。"));
    expect((await build()).generation).not.toBe(before);
  });

  it("says how many texts are embedded, from none to all", async () => {
    const { build } = makeSmallCorpus();
    const steps: (readonly [number, number])[] = [];
    await build({ onProgress: (done, total) => steps.push([done, total]) });
    expect(steps).toEqual([
      [0, 4],
      [4, 4],
    ]);
  });

  it("keeps the index that serves when no release is left, and says what to do", async () => {
    const { build, remove, write, corpusFolder, indexFolder } = makeSmallCorpus();
    const { generation } = await build();
    remove("shijiazhuang.txt");
    remove("tangshan.txt");
    write("empty.txt", "");
    await expect(build()).rejects.toThrow(
      `No release in corpus folder "${corpusFolder}": put a .md or .txt file there.\n  empty.txt: empty`,
    );
    expect(openIndex(indexFolder, DEFAULT_MODEL).id).toBe(generation);
  });

  it("names the setting when the index folder cannot be made", async () => {
    const { build, corpusFolder } = makeSmallCorpus();
    const indexFolder = join(corpusFolder, "tangshan.txt");
    await expect(build({ indexFolder })).rejects.toThrow(
      /^Cannot write index folder ".*tangshan\.txt": .* Set INDEX_DIR to a folder/,
    );
  });
});

describe("isStale", () => {
  it("is true without an index and after a change, until the change is taken back", async () => {
    const { build, write, remove, corpusFolder, indexFolder } = makeSmallCorpus();
    const stale = () => isStale(corpusFolder, indexFolder, DEFAULT_MODEL);
    expect(stale()).toBe(true);
    await build();
    expect(stale()).toBe(false);
    write("handan.txt", toRelease("邯鄲市", "查處案件53件。"));
    expect(stale()).toBe(true);
    remove("handan.txt");
    expect(stale()).toBe(false);
    expect(readCurrent(indexFolder)).not.toBeNull();
  });
});

function readFolder(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "base64")]),
  );
}
