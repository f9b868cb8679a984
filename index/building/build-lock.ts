import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const POLL_MS = 200;
/** A lock that names nobody for longer than this was left by a build killed between making and writing it. */
const WRITE_MS = 2000;

/** Runs one build of an index folder at a time, over processes; a lock whose process is gone is taken over. */
export async function withBuildLock<T>(indexFolder: string, build: () => Promise<T>): Promise<T> {
  const path = join(indexFolder, "build.lock");
  while (!tryLock(path)) await sleep(POLL_MS);
  try {
    return await build();
  } finally {
    release(path);
  }
}

/** Only one's own lock. */
function release(path: string): void {
  try {
    if (readFileSync(path, "utf8") === identify(process.pid)) rmSync(path, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

function tryLock(path: string): boolean {
  try {
    const lock = openSync(path, "wx");
    writeSync(lock, identify(process.pid));
    closeSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (!isHeld(path)) removeStale(path);
    return false;
  }
}

/** Moved aside and looked at again: another process may have taken the lock over in between. */
function removeStale(path: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if (isHeld(aside)) restore(aside, path);
  rmSync(aside, { force: true });
}

/** Not over a lock that somebody has made meanwhile. */
function restore(aside: string, path: string): void {
  try {
    linkSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function isHeld(path: string): boolean {
  try {
    const holder = readFileSync(path, "utf8");
    if (holder === "") return Date.now() - statSync(path).mtimeMs < WRITE_MS;
    const pid = Number.parseInt(holder, 10);
    return isRunning(pid) && identify(pid) === holder;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * The process's number and, where the system tells it, the moment it started: in a container that starts again
 * the same number soon belongs to another process.
 */
function identify(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const startedAt = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return `${pid} ${startedAt}`;
  } catch {
    return String(pid);
  }
}
