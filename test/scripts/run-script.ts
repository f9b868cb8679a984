import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
export const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));

/** What a process printed, and how it ended. */
export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Settings for the processes of a test file: its own index, so that no operator's `.env` or index is touched. */
export function makeEnvironment(): Record<string, string> {
  const unset = {
    BOT_TOKEN: "",
    TELEGRAM_API_ROOT: "",
    EMBEDDING_MODEL: "",
    ADMIN_IDS: "",
    LOG_LEVEL: "",
  };
  return { ...unset, CORPUS_DIR: CORPUS, INDEX_DIR: makeTemporaryFolder() };
}

/** Runs a script of the project as its own process, with `input` on its standard input. */
export async function runScript(
  script: string,
  args: readonly string[],
  { input = "", env }: { readonly input?: string; readonly env: Record<string, string> },
): Promise<Ended> {
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: "", VITEST: "", ...env },
  });
  child.stdin.on("error", () => {}); // It may end before it has read everything.
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    child.exitCode ?? once(child, "close"),
  ]);
  return { stdout, stderr, code: child.exitCode };
}
