import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../index/text/span.ts";

/** One question of a SQuAD-format set, with where its answer stands in the corpus made from the set. */
export interface SquadQuestion {
  readonly id: string;
  readonly question: string;
  /** Release id of the article. */
  readonly document: string;
  /** The paragraph it was written for, in the release's text. */
  readonly paragraph: Span;
  readonly answers: readonly string[];
}

interface SquadFile {
  readonly data: readonly {
    readonly title?: string;
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly {
        readonly id: string;
        readonly question: string;
        readonly answers: readonly { readonly text: string }[];
      }[];
    }[];
  }[];
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    const reason = isMissing
      ? "it does not exist"
      : error instanceof SyntaxError
        ? "it is not JSON"
        : String(error);
    throw new Error(`Cannot read the SQuAD-format file "${file}": ${reason}.`);
  }
}

/** @throws Error when the file is not in SQuAD format. */
export function readSquadFile(file: string): SquadFile {
  const set = readJson(file) as Partial<SquadFile> | null;
  if (!Array.isArray(set?.data))
    throw new Error(`"${file}" is not a SQuAD-format file: it has no "data".`);
  return { data: set.data };
}

/**
 * Writes one corpus file an article, its paragraphs unchanged, and returns the questions of the set.
 * @throws Error when the file is not in SQuAD format.
 */
export function writeSquadCorpus(file: string, corpusFolder: string): SquadQuestion[] {
  const set = readSquadFile(file);
  mkdirSync(corpusFolder, { recursive: true });
  return set.data.flatMap((article, number) => {
    const document = `article-${String(number).padStart(4, "0")}`;
    let text = article.title ? `---\ntitle: ${JSON.stringify(article.title)}\n---\n` : "";
    const questions = article.paragraphs.flatMap(({ context, qas }) => {
      const paragraph = { start: text.length, end: text.length + context.length };
      text += `${context}\n\n`;
      return qas.map(({ id, question, answers }) => ({
        id: String(id),
        question,
        document,
        paragraph,
        answers: answers.map((answer) => answer.text),
      }));
    });
    writeFileSync(join(corpusFolder, `${document}.txt`), text);
    return questions;
  });
}
