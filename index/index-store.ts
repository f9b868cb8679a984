import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { FILES, type Generation, readGeneration } from "./generation.ts";
import { readManifest } from "./manifest.ts";

/** Where a generation stands, or will stand. */
export function generationFolder(indexFolder: string, id: string): string {
  return join(indexFolder, "generations", id);
}

/** Id of the generation that the folder serves, or null when it has none, or no longer has it. */
export function readCurrent(indexFolder: string): string | null {
  try {
    const id = readFileSync(join(indexFolder, "current"), "utf8").trim();
    return existsSync(join(generationFolder(indexFolder, id), FILES.manifest)) ? id : null;
  } catch {
    return null;
  }
}

/** Makes a whole generation the current one, by one rename. */
export function switchTo(indexFolder: string, generation: string): void {
  const pointer = join(indexFolder, `current.${process.pid}`);
  writeFileSync(pointer, `${generation}\n`);
  renameSync(pointer, join(indexFolder, "current"));
}

/**
 * Loads the current generation.
 * @throws Error with the command to run when there is none, or another model, format or damage is found.
 */
export function openIndex(indexFolder: string, model: string): Generation {
  const id = readCurrent(indexFolder);
  if (id === null) {
    throw new Error(
      `Cannot open index "${indexFolder}": there is none yet. Run "npm run build-index".`,
    );
  }
  return openGeneration(indexFolder, id, model);
}

function openGeneration(indexFolder: string, id: string, model: string): Generation {
  const folder = generationFolder(indexFolder, id);
  const manifest = readManifest(indexFolder, join(folder, FILES.manifest), model);
  try {
    return readGeneration(folder, id, manifest);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Cannot open index "${indexFolder}": ${reason}. Run "npm run build-index".`, {
      cause,
    });
  }
}

/** Loads a generation, or null when it is not there or a part of it cannot be opened. */
export function tryOpen(indexFolder: string, id: string, model: string): Generation | null {
  try {
    return openGeneration(indexFolder, id, model);
  } catch {
    return null;
  }
}

/** @throws Error naming the setting when nothing can be written there. */
export function makeIndexFolder(indexFolder: string): void {
  try {
    makeFolder(join(indexFolder, "generations"));
    accessSync(indexFolder, constants.W_OK);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Cannot write index folder "${indexFolder}": ${reason}. Set INDEX_DIR to a folder that may be written.`,
      { cause },
    );
  }
}

/** Level by level: where the system lets nothing be made, `recursive` never comes back (Node 20, /proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(resolve(folder)));
  try {
    mkdirSync(folder);
  } catch (cause) {
    // Another process was first.
    if (!existsSync(folder)) throw cause;
  }
}

/** Keeps the current generation and the newest other one, to go back to, and deletes the rest. */
export function removeOldGenerations(indexFolder: string): void {
  const folder = join(indexFolder, "generations");
  const current = readCurrent(indexFolder);
  const others = readdirSync(folder)
    .filter((id) => id !== current)
    .sort((a, b) => statSync(join(folder, b)).mtimeMs - statSync(join(folder, a)).mtimeMs);
  const kept = others.find((id) => !id.startsWith("."));
  for (const id of others.filter((other) => other !== kept)) {
    rmSync(join(folder, id), { recursive: true, force: true });
  }
}
