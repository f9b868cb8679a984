import type { Generation } from "./generation.ts";
import { openIndex, readCurrent } from "./index-store.ts";

/** Often enough for an editor who waits, seldom enough to cost nothing. */
const POLL_MS = 2_000;

/** What a watcher tells. */
export interface IndexListener {
  /** A new generation is loaded; whoever still reads the old one may go on. */
  readonly onGeneration: (generation: Generation) => void;
  /** The new generation cannot be opened; the old one serves on. */
  readonly onFault: (error: unknown) => void;
}

/** Loads each generation that a build switches to, from `current` on; the returned function stops it. */
export function watchIndex(
  indexFolder: string,
  current: Generation,
  { onGeneration, onFault }: IndexListener,
): () => void {
  let id = current.id;
  /** Tried again at each look, but told once. */
  let failed: string | null = null;
  const timer = setInterval(() => {
    const next = readCurrent(indexFolder);
    if (next === null || next === id) return;
    try {
      const opened = openIndex(indexFolder, current.manifest.model);
      onGeneration(opened);
      id = opened.id;
    } catch (error) {
      if (failed !== next) onFault(error);
      failed = next;
    }
  }, POLL_MS);
  timer.unref();
  return () => clearInterval(timer);
}
