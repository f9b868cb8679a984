import { type BuildReport, buildIndex, isStale } from "../index/build-index.ts";
import { type Embedder, openEmbedder } from "../index/embedder.ts";
import type { Generation } from "../index/generation.ts";
import { openIndex, readCurrent, tryOpen } from "../index/index-store.ts";
import type { Release } from "../index/release.ts";
import { type IndexListener, watchIndex } from "../index/watch-index.ts";
import type { AskQuestion } from "./answer/answer.ts";
import { createAsk } from "./answer/answer-question.ts";
import type { Settings } from "./settings.ts";

/** Everything that answers, ready. */
export interface Prepared {
  readonly ask: AskQuestion;
  /** The generation that it starts with. */
  readonly generation: Generation;
  readonly embedder: Embedder;
  /** Those of the generation in use now, newest first. */
  readonly releases: () => readonly Release[];
  /** Goes over to each generation that a later build makes current; questions being answered finish on theirs. */
  readonly follow: (listener: IndexListener) => () => void;
}

/** Tells an operator how a build goes. */
export interface BuildListener {
  readonly onProgress: (done: number, total: number) => void;
  readonly onBuilt: (report: BuildReport) => void;
}

/** The index of the corpus as it is now, or null when it is missing, stale or damaged. */
function openFreshIndex({
  corpusFolder,
  indexFolder,
  embeddingModel,
}: Settings): Generation | null {
  const current = readCurrent(indexFolder);
  if (current === null || isStale(corpusFolder, indexFolder, embeddingModel)) return null;
  return tryOpen(indexFolder, current, embeddingModel);
}

/**
 * Loads the model and opens the index, building it first when it is missing, stale or damaged.
 * @throws Error with the remedy when the settings, the corpus or the index do not allow it.
 */
export async function prepare(settings: Settings, listener: BuildListener): Promise<Prepared> {
  const { corpusFolder, indexFolder, embeddingModel: model } = settings;
  const opening = openEmbedder(model);
  opening.catch(() => {}); // Awaited below; a fault of the corpus is told first.
  let generation = openFreshIndex(settings);
  if (!generation) {
    const { onProgress, onBuilt } = listener;
    onBuilt(
      await buildIndex({
        corpusFolder,
        indexFolder,
        model,
        openEmbedder: () => opening,
        onProgress,
      }),
    );
    generation = openIndex(indexFolder, model);
  }
  const first = generation;
  let current = first;
  const embedder = await opening;
  return {
    ask: createAsk(() => ({ generation: current, embedder })),
    generation: first,
    embedder,
    releases: () => current.releases.toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? "")),
    follow: ({ onGeneration, onFault }) =>
      watchIndex(indexFolder, first, {
        onGeneration: (next) => {
          current = next;
          onGeneration(next);
        },
        onFault,
      }),
  };
}
