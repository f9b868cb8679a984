import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, removed after the test file that asks for it. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "yuanwen-test-"));
  made.push(folder);
  return folder;
}
