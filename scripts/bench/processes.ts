import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

/** Runs one of the project's scripts as a process of its own; resolves to what it printed. */
export async function runScript(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await run(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: PROJECT,
    env: { ...process.env, ...environment },
  });
  return stdout;
}
