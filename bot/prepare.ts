import { type BuildReport, buildIndex, isStale } from "../index/building/build-index.ts";
import { type Embedder, openEmbedder } from "../index/embedder.ts";
import type { Generation } from "../index/generation.ts";
import { openIndex } from "../index/index-store.ts";
import type { Release } from "../index/releases/release.ts";
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

/**
 * Loads the model and opens the index, building it first when it is missing or stale.
 * @throws Error with the remedy when the settings, the corpus or the index do not allow it.
 */
export async function prepare(settings: Settings, listener: BuildListener): Promise<Prepared> {
  const { corpusFolder, indexFolder, embeddingModel: model } = settings;
  const opening = openEmbedder(model);
  opening.catch(() => {}); // Awaited below; a fault of the corpus is told first.
  if (isStale(corpusFolder, indexFolder, model)) {
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
  }
  const generation = openIndex(indexFolder, model);
  let current = generation;
  const embedder = await opening;
  return {
    ask: createAsk(() => ({ generation: current, embedder })),
    generation,
    embedder,
    releases: () => current.releases.toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? "")),
    follow: ({ onGeneration, onFault }) =>
      watchIndex(indexFolder, generation, {
        onGeneration: (next) => {
          current = next;
          onGeneration(next);
        },
        onFault,
      }),
  };
}
