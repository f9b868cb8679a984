import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseRelease, type Release } from "./release.ts";

/** A file that is not indexed, with the reason and the remedy. */
export interface CorpusFault {
  readonly file: string;
  readonly reason: string;
}

/** The releases that can be read, by id, and the files that cannot. */
export interface Corpus {
  readonly releases: readonly Release[];
  readonly faults: readonly CorpusFault[];
}

const EXTENSIONS = /\.(md|txt)$/i;

/**
 * Reads every release below a folder. Hidden files and `README.md` at its root are not releases. One file's
 * fault never hides another's: all come back together.
 * @throws Error when the folder itself cannot be read.
 */
export function readCorpus(folder: string): Corpus {
  const faults: CorpusFault[] = [];
  const files = findFiles(folder, faults);
  const releases = new Map<string, { release: Release; file: string }>();
  for (const file of files) {
    try {
      const id = file.replace(EXTENSIONS, "");
      const other = releases.get(id);
      if (other) throw new Error(`has the same id "${id}" as ${other.file}: rename one of the two`);
      releases.set(id, { release: parseRelease(id, readTextFile(join(folder, file))), file });
    } catch (error) {
      faults.push({ file, reason: toReason(error) });
    }
  }
  return { releases: [...releases.values()].map(({ release }) => release), faults };
}

/** Paths below `folder`, with `/`, sorted, so that the same corpus always gives the same index. */
function findFiles(folder: string, faults: CorpusFault[]): string[] {
  const files: string[] = [];
  const visit = (path: string, ancestors: readonly string[]): void => {
    const real = realpathSync(path);
    if (ancestors.includes(real))
      throw new Error("links to a folder that it stands in: remove the link");
    for (const name of readdirSync(path).sort()) {
      if (name.startsWith(".")) continue;
      const inside = join(path, name);
      const file = relative(folder, inside).split(sep).join("/");
      try {
        if (statSync(inside).isDirectory()) visit(inside, [...ancestors, real]);
        else if (EXTENSIONS.test(name) && file !== "README.md") files.push(file);
      } catch (error) {
        const isDangling = (error as NodeJS.ErrnoException).code === "ENOENT";
        const remedy = isDangling ? ": restore it, or remove what links to it" : "";
        faults.push({ file, reason: `${toReason(error)}${remedy}` });
      }
    }
  };
  try {
    visit(folder, []);
  } catch (cause) {
    const reason = toReason(cause);
    throw new Error(
      `Cannot read corpus folder "${folder}": ${reason}. Set CORPUS_DIR to a folder.`,
      { cause },
    );
  }
  return files;
}

/** The text of a file. @throws Error saying why it cannot be read, or naming the encoding when it is not UTF-8. */
export function readTextFile(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new Error(toReason(cause), { cause });
  }
  return decodeText(bytes);
}

/** UTF-8 as text. @throws Error naming the encoding when it is another. */
export function decodeText(bytes: Uint8Array): string {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw new Error("not UTF-8 (looks like UTF-16): save it as UTF-8");
  if (bytes.includes(0)) throw new Error("binary, not text: save it as UTF-8 text or remove it");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`not UTF-8${guessEncoding(bytes)}: save it as UTF-8`, { cause });
  }
}

function guessEncoding(bytes: Uint8Array): string {
  for (const [label, name] of [
    ["gb18030", "GBK"],
    ["big5", "Big5"],
  ] as const) {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      const common = text.match(/[的是在和年月日一不有人了]/g)?.length ?? 0;
      if (common * 50 >= text.length) return ` (looks like ${name})`;
    } catch {
      // Not this one: go on to the next.
    }
  }
  return "";
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "is not a folder",
  EISDIR: "is a folder",
  EACCES: "may not be read: change its permissions",
  EPERM: "may not be read: change its permissions",
  ELOOP: "links to itself: remove the link",
};

function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  return (code !== undefined && SYSTEM_REASONS[code]) || error.message;
}
