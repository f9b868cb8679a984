import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findWindows, splitPassages } from "../../../index/releases/passages.ts";
import { readCorpus } from "../../../index/releases/read-corpus.ts";
import { inventReleases } from "../../../scripts/bench/invented-releases.ts";
import { createRandom } from "../../../scripts/bench/random.ts";
import { makeTemporaryFolder } from "../../temporary-folder.ts";

const { releases } = readCorpus(fileURLToPath(new URL("../../fixtures/releases", import.meta.url)));

describe("inventReleases", () => {
  it("writes readable releases of about so many windows, the same for the same seed", () => {
    const [one, other] = [makeTemporaryFolder(), makeTemporaryFolder()];
    for (const folder of [one, other]) {
      inventReleases(folder, 400, { releases, random: createRandom(1) });
    }
    const invented = readCorpus(one);
    expect(invented.faults).toEqual([]);
    expect(invented).toEqual(readCorpus(other));
    const windows = invented.releases.flatMap((release) =>
      splitPassages(release).flatMap((passage) => findWindows(release.text, passage)),
    );
    expect(windows.length).toBeGreaterThan(300);
    expect(windows.length).toBeLessThan(600);
    const texts = invented.releases.map(({ text, body }) => text.slice(body.start));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
