import { isAbsolute, relative, resolve } from "node:path";
import { DEFAULT_MODEL } from "../index/embedder.ts";

/** What an operator sets through the environment. */
export interface Settings {
  readonly botToken: string | null;
  readonly telegramApiRoot: string;
  readonly corpusFolder: string;
  readonly indexFolder: string;
  readonly embeddingModel: string;
  readonly adminIds: readonly number[];
  readonly logLevel: LogLevel;
}

/** From the fewest lines to the most. */
export const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from environment variables; an empty one counts as not set.
 * @throws Error naming the variable, its value and what is allowed (never the token's value).
 */
export function readSettings(environment: Environment): Settings {
  const read = (name: string, otherwise: string) => environment[name]?.trim() || otherwise;
  const corpusFolder = read("CORPUS_DIR", "corpus");
  return {
    botToken: toToken(read("BOT_TOKEN", "")),
    telegramApiRoot: toApiRoot(read("TELEGRAM_API_ROOT", "https://api.telegram.org")),
    corpusFolder,
    indexFolder: toIndexFolder(read("INDEX_DIR", ".index"), corpusFolder),
    embeddingModel: read("EMBEDDING_MODEL", DEFAULT_MODEL),
    adminIds: toAdminIds(read("ADMIN_IDS", "")),
    logLevel: toLogLevel(read("LOG_LEVEL", "info")),
  };
}

/** Whatever stands in the corpus folder is a release, and an index is none. */
function toIndexFolder(folder: string, corpusFolder: string): string {
  const way = relative(resolve(corpusFolder), resolve(folder));
  if (way.startsWith("..") || isAbsolute(way)) return folder;
  throw new Error(
    `INDEX_DIR "${folder}" is in CORPUS_DIR "${corpusFolder}". Allowed: any folder outside of it.`,
  );
}

function toToken(token: string): string | null {
  if (token === "") return null;
  if (/^\d+:[\w-]{3,}$/.test(token)) return token;
  throw new Error(
    "BOT_TOKEN is not a bot token (its value is not shown). Allowed: what @BotFather gave you, digits, a colon, then letters, digits, - or _.",
  );
}

function toApiRoot(root: string): string {
  if (URL.canParse(root) && /^https?:$/.test(new URL(root).protocol))
    return root.replace(/\/+$/, "");
  throw new Error(
    `TELEGRAM_API_ROOT "${root}" is not a web address. Allowed: http://… or https://….`,
  );
}

function toAdminIds(list: string): number[] {
  const ids = list.split(",").map((id) => id.trim());
  return ids
    .filter((id) => id !== "")
    .map((id) => {
      if (/^[1-9]\d{0,15}$/.test(id)) return Number(id);
      throw new Error(
        `ADMIN_IDS "${list}": "${id}" is not a user id. Allowed: numbers separated by commas, as in 123456789,987654321.`,
      );
    });
}

function toLogLevel(level: string): LogLevel {
  const known = LOG_LEVELS.find((name) => name === level.toLowerCase());
  if (known !== undefined) return known;
  throw new Error(`LOG_LEVEL "${level}" is not known. Allowed: ${LOG_LEVELS.join(", ")}.`);
}
