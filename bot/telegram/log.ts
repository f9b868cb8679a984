import { GrammyError, HttpError } from "grammy";

/** How much an operator cares, from most to least. */
const LEVELS = ["error", "warn", "info", "debug"] as const;
export type Level = (typeof LEVELS)[number];

/** Takes one line for the operator. No line has a message's text in it. */
export type Log = (level: Level, line: string) => void;

/** A log of the lines that matter at least as much as `threshold`, each with its time and level. */
export function createLog(threshold: Level | "silent", write: (line: string) => void): Log {
  const shown: readonly Level[] =
    threshold === "silent" ? [] : LEVELS.slice(0, LEVELS.indexOf(threshold) + 1);
  return (level, line) => {
    if (shown.includes(level)) write(`${new Date().toISOString()} ${level} ${line}`);
  };
}

/** Anything that looks like a token, also one that is not ours (a mistyped one). */
const TOKEN = /\d{5,}(?::|%3A)[\w-]{20,}/gi;

/** The same log, except that the token cannot pass through it, plain or as part of an address. */
export function redacting(log: Log, token: string): Log {
  return (level, line) => log(level, redact(line, token));
}

/** The line with every token blotted out. */
export function redact(line: string, token: string): string {
  let safe = line.replaceAll(TOKEN, "<token>");
  for (const form of [token, encodeURIComponent(token)]) {
    if (form !== "") safe = safe.replaceAll(form, "<token>");
  }
  return safe;
}

/**
 * One line about an error. The error itself must not be printed: what grammY nests in it has the address of
 * the call, and the token is part of that address.
 */
export function describe(error: unknown): string {
  if (error instanceof GrammyError) {
    return `${error.method} refused: ${error.error_code} ${error.description}`;
  }
  if (error instanceof HttpError) return `${error.message} ${toCode(error.error)}`.trim();
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, " ");
}

/** The system's code for a failed call, such as ECONNREFUSED; empty when it has none. */
export function toCode(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "type" in error && typeof error.type === "string" ? error.type : "";
}
