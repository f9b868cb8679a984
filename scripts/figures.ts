/** What the figure finder sees: `figures FILE` or `figures -` as a table, `figures --json` line by line. */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { attributeFigures } from "../index/figures/attribution/attribute-figures.ts";
import type { AttributedFigure } from "../index/figures/figure.ts";
import { findFigures } from "../index/figures/find-figures.ts";
import { decodeText, readTextFile } from "../index/releases/read-corpus.ts";
import { dateOfName, parseRelease } from "../index/releases/release.ts";
import { runMain } from "./run-main.ts";

const USAGE =
  'Usage: npm run --silent figures -- FILE ("-" for stdin), or --json with one JSON string a line on stdin.';

async function main(args: readonly string[]): Promise<void> {
  const [first] = args;
  if (args.length !== 1 || first === undefined) throw new Error(USAGE);
  if (first === "--json") return answerLines();
  process.stdout.write(toTable(readFigures(first, readText(first))));
}

/** One JSON string in, one JSON array out, as they come. */
async function answerLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === "") continue;
    const text = parseLine(line, number);
    process.stdout.write(`${JSON.stringify(attribute(text, null).map(toJson))}\n`);
  }
}

function parseLine(line: string, number: number): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = null;
  }
  if (typeof value === "string") return value;
  const shown = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  throw new Error(
    `Line ${number} of stdin is not a JSON string: ${shown}. Write each text as "…".`,
  );
}

function readText(file: string): string {
  try {
    return file === "-" ? decodeText(readFileSync(0)) : readTextFile(file);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Cannot read "${file}": ${reason}. Give the path of a text file, or "-" for stdin.`,
      { cause },
    );
  }
}

/**
 * Front matter is passed over, with the offsets of the file kept; its date, or else that of the file's name, is that of the
 * release.
 */
function readFigures(file: string, content: string): AttributedFigure[] {
  if (!/^\ufeff?---[ \t]*\r?\n/.test(content)) return attribute(content, dateOfName(file));
  const { text, body, date } = parseRelease(file, content);
  return attribute(" ".repeat(body.start) + text.slice(body.start), date);
}

function attribute(text: string, date: string | null): AttributedFigure[] {
  return attributeFigures(text, findFigures(text, date));
}

function toJson(figure: AttributedFigure): Record<string, unknown> {
  const { kind, text, start, end, value, unit, approx, counts, predicate, period } = figure;
  return {
    kind,
    text,
    start,
    end,
    value,
    unit,
    approx,
    counts: counts?.text ?? null,
    predicate: predicate?.text ?? null,
    period: period?.text ?? null,
  };
}

const COLUMNS = [
  "start",
  "end",
  "kind",
  "text",
  "value",
  "unit",
  "approx",
  "predicate",
  "counts",
  "period",
  "place",
];

function toTable(figures: readonly AttributedFigure[]): string {
  const rows = [COLUMNS, ...figures.map(toRow)];
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map((row) => width(row[i] ?? ""))));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - width(cell)))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}

/** `~` marks what is carried over from another clause. */
function toRow(figure: AttributedFigure): string[] {
  const { start, end, kind, text, value, unit, approx } = figure;
  const attributes = [figure.predicate, figure.counts, figure.period, figure.place];
  return [
    ...[start, end, kind, text].map(String),
    value === null || typeof value !== "object" ? String(value ?? "-") : value.join("–"),
    unit ?? "-",
    approx,
    ...attributes.map((attribute) =>
      attribute === null
        ? "-"
        : (attribute.inherited ? "~" : "") + attribute.text.replace(/\s+/g, " "),
    ),
  ].map((cell) => cell.replace(/\s+/g, " "));
}

/** Columns on a terminal: a Chinese character takes two. */
function width(text: string): number {
  return Array.from(text).reduce(
    (sum, unit) => sum + (/[\u1100-\u115f\u2e80-\uffef]/.test(unit) ? 2 : 1),
    0,
  );
}

runMain(() => main(process.argv.slice(2)));
