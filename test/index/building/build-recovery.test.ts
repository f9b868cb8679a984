import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_MODEL } from "../../../index/embedder.ts";
import { openIndex, readCurrent } from "../../../index/index-store.ts";
import { embedText, makeSmallCorpus, type SmallCorpus, toRelease } from "../small-corpus.ts";

const generationsOf = ({ indexFolder }: SmallCorpus) =>
  readdirSync(join(indexFolder, "generations"));
const open = ({ indexFolder }: SmallCorpus) => openIndex(indexFolder, DEFAULT_MODEL);

describe("buildIndex after an accident", () => {
  it("serves the old generation, whole, at every step of a build and when it fails half-way", async () => {
    const corpus = makeSmallCorpus();
    const { generation } = await corpus.build();
    corpus.write("handan.txt", toRelease("邯鄲市", "查處案件53件。"));
    const served: string[] = [];
    const onProgress = () => {
      served.push(open(corpus).id);
      if (served.length === 2) throw new Error("killed");
    };
    await expect(corpus.build({ onProgress })).rejects.toThrow("killed");
    expect(served).toEqual([generation, generation]);
    expect(open(corpus).id).toBe(generation);
    const repeated = await corpus.build({ onProgress: () => served.push(open(corpus).id) });
    expect(open(corpus).id).toBe(repeated.generation);
  });

  it("clears away the folder that a killed build left", async () => {
    const corpus = makeSmallCorpus();
    const { generation } = await corpus.build();
    const leftover = join(corpus.indexFolder, "generations", ".0123456789abcdef");
    mkdirSync(leftover);
    writeFileSync(join(leftover, "manifest.json"), "{");
    await corpus.build();
    expect(generationsOf(corpus)).toEqual([generation]);
  });

  it("starts over where a killed build of the same corpus stopped", async () => {
    const corpus = makeSmallCorpus();
    const { generation } = await corpus.build();
    const folder = join(corpus.indexFolder, "generations", generation);
    const half = join(corpus.indexFolder, "generations", `.${generation}`);
    rmSync(folder, { recursive: true });
    mkdirSync(half);
    writeFileSync(join(half, "vectors.hnsw"), "half a graph");
    await corpus.build();
    expect(open(corpus).passages).toHaveLength(2);
    expect(existsSync(join(folder, "vectors.hnsw"))).toBe(false);
  });

  it.each(["keys", "vectors"])("ignores a half-written tail of the cache's %s", async (part) => {
    const corpus = makeSmallCorpus();
    await corpus.build();
    const cache = join(corpus.indexFolder, "embeddings");
    const file = readdirSync(cache).find((name) => name.endsWith(part)) ?? "";
    appendFileSync(join(cache, file), Buffer.alloc(17, 0x2a));
    corpus.write("handan.txt", toRelease("邯鄲市", "查處案件53件。"));
    expect((await corpus.build()).textsEmbedded).toBe(2);
    rmSync(join(corpus.indexFolder, "generations"), { recursive: true });
    expect((await corpus.build()).textsEmbedded).toBe(0);
    await expectOwnVectors(corpus);
  });

  it.each(["vectors", "keys"])("embeds again what the cache's %s have lost", async (part) => {
    const corpus = makeSmallCorpus();
    await corpus.build();
    const cache = join(corpus.indexFolder, "embeddings");
    const file = readdirSync(cache).find((name) => name.endsWith(part)) ?? "";
    truncateSync(join(cache, file), part === "keys" ? 3 * 32 : 3 * 4 * 512 + 5);
    rmSync(join(corpus.indexFolder, "generations"), { recursive: true });
    expect((await corpus.build()).textsEmbedded).toBe(1);
    await expectOwnVectors(corpus);
  });

  it("builds again when `current` names a generation that is gone", async () => {
    const corpus = makeSmallCorpus();
    const { generation } = await corpus.build();
    rmSync(join(corpus.indexFolder, "generations", generation), { recursive: true });
    expect(readCurrent(corpus.indexFolder)).toBeNull();
    expect((await corpus.build()).generation).toBe(generation);
    expect(open(corpus).id).toBe(generation);
  });

  it.each([
    "manifest.json",
    "releases.jsonl",
    "passages.jsonl",
    "figures.jsonl",
    "keywords.bin",
    "pinyin.bin",
    "vectors.f32",
    "figures.f32",
  ])("repairs a generation whose %s is damaged", async (file) => {
    const corpus = makeSmallCorpus();
    const { generation } = await corpus.build();
    truncateSync(join(corpus.indexFolder, "generations", generation, file), 30);
    expect(() => open(corpus)).toThrow(
      /^Cannot open index ".*": .*\. Run "npm run build-index"\.$/,
    );
    await corpus.build();
    expect(open(corpus).id).toBe(generation);
  });

  it("keeps one old generation to go back to and deletes the others", async () => {
    const corpus = makeSmallCorpus();
    const built: string[] = [];
    for (const count of [1, 2, 3]) {
      corpus.write("tangshan.txt", toRelease("唐山市", `查處案件${count}件。`));
      built.push((await corpus.build()).generation);
    }
    expect(new Set(generationsOf(corpus))).toEqual(new Set(built.slice(1)));
  });
});

/** Every window's row holds the vector of the window's own text. */
async function expectOwnVectors(corpus: SmallCorpus): Promise<void> {
  const { vectors, passages } = open(corpus);
  for (const { release, windows, firstWindow } of passages) {
    for (const [i, { start, end }] of windows.entries()) {
      const vector = await embedText(release.text.slice(start, end));
      expect(vectors.cosine(vector, firstWindow + i)).toBeGreaterThan(0.98);
    }
  }
}
