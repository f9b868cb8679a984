import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { buildIndex } from "../../index/building/build-index.ts";
import { DEFAULT_MODEL, openEmbedder } from "../../index/embedder.ts";
import { openIndex } from "../../index/index-store.ts";
import { watchIndex } from "../../index/watch-index.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

async function build(folder: string): Promise<void> {
  await buildIndex({
    corpusFolder: join(folder, "corpus"),
    indexFolder: join(folder, "index"),
    model: DEFAULT_MODEL,
    openEmbedder: () => openEmbedder(DEFAULT_MODEL),
    onProgress: () => {},
  });
}

describe("watchIndex", () => {
  it("hands over the generation of a later build, and leaves the old one readable", async () => {
    const folder = makeTemporaryFolder();
    cpSync(new URL("../fixtures/releases", import.meta.url), join(folder, "spare"), {
      recursive: true,
    });
    cpSync(join(folder, "spare", "2024-03-18-shaoxing.txt"), join(folder, "corpus", "a.txt"));
    await build(folder);
    const old = openIndex(join(folder, "index"), DEFAULT_MODEL);
    const onGeneration = vi.fn();
    const stop = watchIndex(join(folder, "index"), old, { onGeneration, onFault: () => {} });
    writeFileSync(
      join(folder, "corpus", "b.txt"),
      "某市公布新增學位情況\n某市今年新增學位300個。\n",
    );
    await build(folder);
    await vi.waitFor(() => expect(onGeneration).toHaveBeenCalledOnce(), 10_000);
    stop();
    expect(onGeneration.mock.calls[0]?.[0].releases).toHaveLength(2);
    expect(old.releases).toHaveLength(1);
  });
});
