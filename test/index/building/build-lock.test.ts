import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { withBuildLock } from "../../../index/building/build-lock.ts";
import { makeTemporaryFolder } from "../../temporary-folder.ts";

const HOLD = `
  import { withBuildLock } from ${JSON.stringify(new URL("../../../index/building/build-lock.ts", import.meta.url).href)};
  await withBuildLock(process.argv[1], () => new Promise(() => {
    console.log("held");
    setInterval(() => {}, 1000);
  }));
`;
const gone = spawnSync(process.execPath, ["-e", ""]).pid;

describe("withBuildLock", () => {
  it("runs one build at a time", async () => {
    const folder = makeTemporaryFolder();
    let running = 0;
    const most: number[] = [];
    const build = async () => {
      most.push(++running);
      await sleep(30);
      running--;
    };
    await Promise.all([1, 2, 3].map(() => withBuildLock(folder, build)));
    expect(most).toEqual([1, 1, 1]);
  });

  it("waits for a build in another process, until it ends or is killed", async () => {
    const folder = makeTemporaryFolder();
    const other = spawn(process.execPath, [
      "--import",
      "tsx",
      "--input-type=module",
      "-e",
      HOLD,
      folder,
    ]);
    await once(other.stdout, "data");
    const build = withBuildLock(folder, async () => "built");
    expect(await Promise.race([build, sleep(500, "waiting")])).toBe("waiting");
    other.kill("SIGKILL");
    expect(await build).toBe("built");
  });

  it("lets go after a build that fails", async () => {
    const folder = makeTemporaryFolder();
    const failing = withBuildLock(folder, () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(existsSync(join(folder, "build.lock"))).toBe(false);
    expect(await withBuildLock(folder, async () => "built")).toBe("built");
  });

  it.each([
    ["of a process that is gone", String(gone)],
    ["of a process before this one with its number", `${process.pid} 1`],
    ["that names nobody", "?"],
  ])("takes over a lock %s", async (_, holder) => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, "build.lock"), holder);
    expect(await withBuildLock(folder, async () => "built")).toBe("built");
  });

  it("takes over an empty lock once it is clear that nobody is writing it", async () => {
    const folder = makeTemporaryFolder();
    const path = join(folder, "build.lock");
    writeFileSync(path, "");
    const build = withBuildLock(folder, async () => "built");
    expect(await Promise.race([build, sleep(300, "waiting")])).toBe("waiting");
    utimesSync(path, 0, 0);
    expect(await build).toBe("built");
  });
});
