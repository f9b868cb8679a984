import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildPostings,
  createKeywordIndex,
  openPostings,
  savePostings,
} from "../../index/keyword-index.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const term = fc.constantFrom("甲", "乙", "丙", "甲乙", "gdp");
const rows = fc.array(fc.array(term, { maxLength: 8 }), { minLength: 1, maxLength: 12 });

/** BM25 as its paper writes it, row by row. */
function bm25(
  documents: readonly (readonly string[])[],
  query: readonly string[],
  row: number,
): number {
  const average = documents.reduce((sum, terms) => sum + terms.length, 0) / documents.length || 1;
  const document = documents[row] ?? [];
  return query.reduce((sum, word) => {
    const count = document.filter((other) => other === word).length;
    const having = documents.filter((terms) => terms.includes(word)).length;
    const idf = Math.log(1 + (documents.length - having + 0.5) / (having + 0.5));
    return sum + (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * document.length) / average));
  }, 0);
}

describe("createKeywordIndex", () => {
  it("scores every row as BM25 does", () => {
    fc.assert(
      fc.property(rows, fc.array(term, { maxLength: 5 }), (documents, query) => {
        const scores = createKeywordIndex(buildPostings(documents)).score(query);
        documents.forEach((_, row) => {
          expect(scores[row]).toBeCloseTo(bm25(documents, query, row), 4);
        });
      }),
    );
  });

  it("comes back from its file as it was", () => {
    const path = join(makeTemporaryFolder(), "keywords.bin");
    fc.assert(
      fc.property(rows, (documents) => {
        const postings = buildPostings(documents);
        savePostings(path, postings);
        expect(openPostings(path)).toEqual(postings);
      }),
      { numRuns: 30 },
    );
  });

  it("refuses a file that is cut short", () => {
    const path = join(makeTemporaryFolder(), "keywords.bin");
    savePostings(path, buildPostings([["甲", "乙"]]));
    writeFileSync(path, readFileSync(path).subarray(0, -1));
    expect(() => openPostings(path)).toThrow(/cut short/);
  });
});
