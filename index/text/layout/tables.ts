import { type Span, trimSpan } from "../span.ts";

/** A table of a release: its heads and rows as spans of their cells, in a folded text. */
export interface Table {
  readonly heads: readonly Span[];
  readonly rows: readonly (readonly Span[])[];
  /** The line above it, where a unit for all cells may stand: 单位:万元. */
  readonly caption: Span;
}

interface Line extends Span {
  readonly cells: readonly Span[];
}

const GAP = /\t| {2,}/g;
const RULE = /^[\s|:\-+]+$/;

/** Tables drawn with pipes (Markdown), tabs or wide gaps: at least two lines of as many cells, two or more. */
export function findTables(text: string): Table[] {
  if (!/[|\t]| {2}/.test(text)) return [];
  const tables: Table[] = [];
  let block: Line[] = [];
  let above: Span = { start: 0, end: 0 };
  let caption = above;
  for (const line of splitLines(text)) {
    if (RULE.test(text.slice(line.start, line.end)) && block.length > 0) continue;
    const cells = splitCells(text, line);
    const fits = cells.length > 1 && (block[0]?.cells.length ?? cells.length) === cells.length;
    if (!fits) {
      addTable(tables, block, caption);
      block = [];
    }
    if (block.length === 0) caption = above;
    if (cells.length > 1) block.push({ ...line, cells });
    if (line.end > line.start) above = line;
  }
  addTable(tables, block, caption);
  return tables;
}

function addTable(tables: Table[], [first, ...rest]: readonly Line[], caption: Span): void {
  if (first === undefined || rest.length === 0) return;
  tables.push({
    heads: first.cells,
    rows: rest.map(({ cells }) => cells),
    caption,
  });
}

function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function splitCells(text: string, line: Span): Span[] {
  const { start, end } = trimSpan(text, line);
  const printed = text.slice(start, end);
  if (printed.includes("|")) return splitAt(text, outerPipes(text, { start, end }), /\|/g);
  return splitAt(text, { start, end }, GAP);
}

function outerPipes(text: string, { start, end }: Span): Span {
  const from = text.charAt(start) === "|" ? start + 1 : start;
  return { start: from, end: end > from && text.charAt(end - 1) === "|" ? end - 1 : end };
}

function splitAt(text: string, { start, end }: Span, gap: RegExp): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(gap)) {
    cells.push(trimSpan(text, { start: from, end: start + match.index }));
    from = start + match.index + match[0].length;
  }
  cells.push(trimSpan(text, { start: from, end }));
  return cells;
}
