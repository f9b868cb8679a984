import { describe, expect, it } from "vitest";
import { openEmbeddingCache } from "../../../index/building/embedding-cache.ts";
import { makeTemporaryFolder } from "../../temporary-folder.ts";

const model = (digest: string) => ({ model: "a/b", digest, dimensions: 3 });
const vector = (...values: readonly number[]) => Float32Array.from(values);

describe("openEmbeddingCache", () => {
  it("gives back what was added, also after it was closed", () => {
    const folder = makeTemporaryFolder();
    const cache = openEmbeddingCache(folder, model("m"));
    cache.add("甲", vector(1, 0, 0));
    cache.add("乙", vector(0, 0.5, 0.25).subarray(0, 3));
    cache.add("甲", vector(9, 9, 9));
    expect(cache.read("甲")).toEqual(vector(1, 0, 0));
    cache.close();
    const again = openEmbeddingCache(folder, model("m"));
    expect([again.has("甲"), again.has("丙")]).toEqual([true, false]);
    expect(again.read("乙")).toEqual(vector(0, 0.5, 0.25));
    again.close();
  });

  it("keeps a part of a larger array only", () => {
    const cache = openEmbeddingCache(makeTemporaryFolder(), model("m"));
    cache.add("甲", vector(1, 2, 3, 4, 5, 6).subarray(3));
    expect(cache.read("甲")).toEqual(vector(4, 5, 6));
    cache.close();
  });

  it("keeps the vectors of two models apart", () => {
    const folder = makeTemporaryFolder();
    const one = openEmbeddingCache(folder, model("m"));
    one.add("甲", vector(1, 0, 0));
    const other = openEmbeddingCache(folder, model("n"));
    expect(other.has("甲")).toBe(false);
    expect(() => other.read("甲")).toThrow("text was not embedded");
    one.close();
    other.close();
  });
});
