import { basename } from "node:path";
import { parse as parseYaml } from "yaml";
import type { Span } from "../text/span.ts";
import { findBody } from "./body.ts";

/** One document of the corpus. `text` is the file's content without its BOM, front matter included. */
export interface Release {
  /** Path below the corpus folder, with `/`, without extension. */
  readonly id: string;
  readonly title: string;
  /** ISO date, or null when neither front matter nor file name gives one. */
  readonly date: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly text: string;
  /** The text after the front matter. */
  readonly body: Span;
}

/**
 * Parses one corpus file. The text is kept exactly: all offsets are UTF-16 units into it.
 * @throws Error with reason and remedy when the front matter is broken or nothing follows it.
 */
export function parseRelease(id: string, content: string): Release {
  const text = content.startsWith("\ufeff") ? content.slice(1) : content;
  const { fields, end } = readFrontMatter(text);
  const body = { start: end, end: text.length };
  if (text.slice(end).trim() === "") throw new Error(emptyReason(text, end));
  return {
    id,
    title: fields.title ?? findBody(text, body, null).headline ?? basename(id),
    date: fields.date ?? dateOfName(id),
    source: fields.source,
    url: fields.url,
    text,
    body,
  };
}

interface FrontMatter {
  readonly title: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly url: string | null;
}

const NO_FIELDS: FrontMatter = { title: null, date: null, source: null, url: null };

function readFrontMatter(text: string): { fields: FrontMatter; end: number } {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) return { fields: NO_FIELDS, end: 0 };
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(opening[0].length));
  if (closing === null) {
    throw new Error('front matter opens with "---" and never closes: add a line "---" after it');
  }
  const yaml = text.slice(opening[0].length, opening[0].length + closing.index);
  return {
    fields: toFields(parseFields(yaml)),
    end: opening[0].length + closing.index + closing[0].length,
  };
}

function parseFields(yaml: string): Record<string, unknown> {
  let fields: unknown;
  try {
    fields = parseYaml(yaml);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new Error(`front matter is not valid YAML (${reason}): correct it or remove it`, {
      cause,
    });
  }
  if (fields === null || fields === undefined) return {};
  if (typeof fields !== "object" || Array.isArray(fields)) {
    throw new Error('front matter is not a list of "key: value" lines: correct it or remove it');
  }
  return fields as Record<string, unknown>;
}

function toFields(fields: Record<string, unknown>): FrontMatter {
  const word = (key: string): string | null => {
    const value = fields[key];
    if (value === null || value === undefined || String(value).trim() === "") return null;
    if (typeof value === "object")
      throw new Error(`front matter "${key}" is not one line of text: write it as "${key}: words"`);
    return String(value).trim();
  };
  return {
    title: word("title"),
    date: toDate(word("date")),
    source: word("source"),
    url: toUrl(word("url")),
  };
}

function toDate(date: string | null): string | null {
  if (date === null) return null;
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  if (iso === undefined || !isCalendarDay(iso)) {
    throw new Error(`front matter date "${date}" is not a day: write it as yyyy-mm-dd`);
  }
  return iso;
}

function toUrl(url: string | null): string | null {
  if (url === null) return null;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Error(`front matter url "${url}" is not a web address: write it with https://`);
  }
  return url;
}

/** The ISO date that the name of a release opens with, or null. */
export function dateOfName(id: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(basename(id))?.[0];
  return iso !== undefined && isCalendarDay(iso) ? iso : null;
}

function isCalendarDay(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}

function emptyReason(text: string, end: number): string {
  return end === 0 && text.trim() === ""
    ? "empty: put the release's text into it or remove it"
    : "nothing but front matter: put the release's text below it or remove it";
}
