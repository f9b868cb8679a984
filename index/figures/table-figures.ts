import type { Table } from "../text/layout/tables.ts";
import type { Span } from "../text/span.ts";
import type { Figure, UnitClass } from "./figure.ts";
import { parseDecimal, scale, toNumber } from "./numbers/decimal.ts";
import { magnitudeOf } from "./numbers/numeral-characters.ts";
import { readAmount } from "./quantities/amounts.ts";
import { unitClassOf } from "./quantities/units.ts";

/** A unit that the head of a column or row, or the line above the table, gives to bare cells; may be empty. */
interface CellUnit extends Span {
  readonly unitClass: UnitClass | null;
  /** Power of ten of the 万 or 亿 before the unit. */
  readonly power: number;
}

/** The numbers of cells whose unit stands in their head: text is the number as printed, the value multiplied. */
export function findTableFigures(
  original: string,
  text: string,
  tables: readonly Table[],
): Figure[] {
  const figures: Figure[] = [];
  for (const table of tables) {
    const common = readCommonUnits(text, table.caption);
    const units = table.heads.map((head) => readHead(text, head));
    const unitColumn = table.heads.findIndex((head) =>
      UNIT_HEAD.test(text.slice(head.start, head.end)),
    );
    for (const row of table.rows) {
      const own = readRowUnit(text, row, unitColumn);
      for (const [column, cell] of row.entries()) {
        const head = units[column] ?? null;
        const outside = column === 0 ? null : (own ?? common(table.heads[column]));
        const unit = head === null || head.unitClass === null ? (outside ?? head) : head;
        const figure = unit === null ? null : readCell(original, text, cell, unit);
        if (figure !== null) figures.push(figure);
      }
    }
  }
  return figures;
}

const COMMON_UNITS = /单位\s?:\s?([^\s,;。)]{1,16})|\(\s?([^():\d]{1,10})\s?\)\s?[:：]?$/;
const OF_MONEY = /[额值费款价]$|金额|收入|支出|产值/;

/**
 * The unit that the line above a table gives to all columns; of several (單位：公噸、萬元) the one of money to the columns
 * of money, and the first other one to those of quantities.
 */
function readCommonUnits(text: string, caption: Span): (head: Span | undefined) => CellUnit | null {
  const match = COMMON_UNITS.exec(text.slice(caption.start, caption.end));
  const listed = match?.[1] ?? match?.[2] ?? "";
  const start = text.indexOf(listed, caption.start + (match?.index ?? 0));
  const units = [...listed.matchAll(/[^、和及]+/g)].flatMap(({ index, 0: word }) => {
    const span = { start: start + index, end: start + index + word.length };
    return readUnitIn(text, span, /^(.{1,10})$/g) ?? [];
  });
  return (head) => {
    const [first, ...others] = units;
    if (first === undefined || others.length === 0 || head === undefined) return first ?? null;
    const words = text.slice(head.start, head.end);
    const isMoney = OF_MONEY.test(words);
    if (!isMoney && !/量$/.test(words)) return null;
    return units.find(({ unitClass }) => (unitClass === "money") === isMoney) ?? null;
  };
}

const UNIT_HEAD = /^(?:计量)?单位$/;

/** The unit of a row: in a column of its own, or with its label. */
function readRowUnit(text: string, row: readonly Span[], unitColumn: number): CellUnit | null {
  const cell = row[unitColumn];
  if (cell !== undefined) return readUnitIn(text, cell, /^(.{1,10})$/g);
  const [label] = row;
  return label === undefined ? null : readHead(text, label);
}

const TIMES = "[人车班批件宗家户场架艘间幢趟]次";
const IN_TIMES = new RegExp(`(${TIMES})$`, "g");
const MULTIPLIER = new RegExp(`((?:${TIMES})?)\\(\\s?([十百千]?[万亿])\\s?\\)$`);

/** 罚款(万元), 均价(元/公斤), 金额/亿元, 增长率(%), 宗数. */
function readHead(text: string, head: Span): CellUnit | null {
  return (
    readUnitIn(text, head, /\(\s?([^()]{1,10})\s?\)$/g) ??
    readUnitIn(text, head, /\(\s?([^()/:]{1,10})\/[^()]{1,6}\)$/g) ??
    readUnitIn(text, head, /[(/:]\s?(?:单位\s?:)?\s?([^()/:]{1,10})\s?\)?$/g) ??
    readMultiplier(text, head) ??
    readUnitIn(text, head, /([件宗人名户次起家辆部间项台])数$/g) ??
    readUnitIn(text, head, IN_TIMES) ??
    readUnitIn(text, head, /(%)$/g) ??
    readUnitIn(text, head, /^((?:[万亿百千]|[十百千]万)\S{1,4})$/g) ??
    (WITHOUT_UNIT.test(text.slice(head.start, head.end))
      ? { start: head.end, end: head.end, unitClass: null, power: 0 }
      : null)
  );
}

/** 病床數目, and 2022年 or 2023/24學年 over what the title of the table counts. */
const WITHOUT_UNIT =
  /(?:数目|数量|总数|指数|系数|积分|得分|评分|平均分|分数)$|^(?:民国\s?)?(?:\d{3,4}|[〇零○一二三四五六七八九]{4})(?:\/(?:\d{4}|\d\d))?\s?(?:年|年度|学年|财政年度)?(?:[首前头第上下全末底]|\d{1,2}|[一二三四十]|[个月季度半年至日-])*$/;

/** 遊客人次（萬）, 遊客（萬）: a multiplier alone, of the unit that stands before it, if one does. */
function readMultiplier(text: string, head: Span): CellUnit | null {
  const words = text.slice(head.start, head.end);
  const match = MULTIPLIER.exec(words);
  if (match === null) return null;
  const [, unit = "", multiplier = ""] = match;
  const power = [...multiplier].reduce((sum, one) => sum + (magnitudeOf(one) ?? 0), 0);
  const start = head.start + match.index;
  return { start, end: start + unit.length, unitClass: unitClassOf(unit), power };
}

/** Before the multiplier of a unit: 新台币万元. */
const CURRENCY = /^(?:新台币|台币|人民币|港币|澳门币|葡币)(?=.)/;

function readUnitIn(text: string, { start, end }: Span, pattern: RegExp): CellUnit | null {
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const word = match[1]?.trim() ?? "";
    const at = start + match.index + match[0].indexOf(word);
    let power = 0;
    let length = CURRENCY.exec(word)?.[0].length ?? 0;
    for (;;) {
      const more = magnitudeOf(word.charAt(length));
      if (more === undefined || /^千[克米瓦]/.test(word.slice(length))) break;
      power += more;
      length++;
    }
    const unitClass = unitClassOf(word.slice(length));
    if (unitClass !== null) return { start: at + length, end: at + word.length, unitClass, power };
  }
  return null;
}

function readCell(original: string, text: string, cell: Span, unit: CellUnit): Figure | null {
  const signed = /[-+]/.test(text.charAt(cell.start));
  const amount = readAmount(text, cell.start + (signed ? 1 : 0));
  if (amount === null || amount.end !== cell.end || amount.tooLong || amount.han) return null;
  const low = multiply(amount.low, unit.power);
  const negative = text.charAt(cell.start) === "-";
  const word = original.slice(unit.start, unit.end);
  return {
    start: cell.start,
    end: cell.end,
    kind: "quantity",
    text: original.slice(cell.start, cell.end),
    value: negative ? -low : low,
    unit: word === "" ? null : word === "％" ? "%" : word,
    unitClass: unit.unitClass,
    approx: "exact",
    days: null,
  };
}

/** By shifting the decimal point of the shortest text, so that 113.06 × 10⁴ is exact. */
function multiply(value: number, power: number): number {
  const text = String(value);
  return /^\d+(?:\.\d+)?$/.test(text)
    ? toNumber(scale(parseDecimal(text), power))
    : value * 10 ** power;
}
