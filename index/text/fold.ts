import simplified from "./data/simplified.json" with { type: "json" };
import { makeUnitTable, mapUnits } from "./unit-tables.ts";

/** Marks that stand for one another in machine-converted text, as [written, folded]. */
const MARKS: readonly (readonly [written: string, folded: string])[] = [
  ["﹒", "."],
  ["﹐", ","],
  ["﹑", "、"],
  ["﹔", ";"],
  ["﹕", ":"],
  ["﹖", "?"],
  ["﹗", "!"],
  ["﹪", "%"],
  ["﹩", "$"],
  ["￥", "¥"],
  ["•", "·"],
  ["・", "·"],
  ["‧", "·"],
  ["∙", "·"],
  ["–", "-"],
  ["—", "-"],
  ["―", "-"],
  ["−", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["〜", "~"],
  ["∼", "~"],
  ["“", '"'],
  ["”", '"'],
  ["「", '"'],
  ["」", '"'],
  ["『", '"'],
  ["』", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["　", " "],
  ["\u00a0", " "],
  ["\u00b5", "μ"],
  ["Ⅰ", "一"],
  ["Ⅱ", "二"],
  ["Ⅲ", "三"],
  ["Ⅳ", "四"],
  ["〇", "零"],
  ["○", "零"],
];

const FOLDED = makeTable();

/**
 * The form of a text that is matched against, never shown: Traditional characters made Simplified, full width
 * made half width, lower case, look-alike marks made one. One UTF-16 unit in, one out, so that every offset
 * into the result is an offset into the original. Idempotent.
 */
export function fold(text: string): string {
  return isFolded(text) ? text : mapUnits(text, FOLDED);
}

function isFolded(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (FOLDED[unit] !== unit) return false;
  }
  return true;
}

function makeTable(): Uint16Array {
  const table = makeUnitTable();
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  for (const [written, folded] of MARKS) table[written.charCodeAt(0)] = folded.charCodeAt(0);
  for (let i = 0; i < simplified.from.length; i++) {
    table[simplified.from.charCodeAt(i)] = simplified.to.charCodeAt(i);
  }
  return table.map((unit) => toLowerCase(unit));
}

/** Lower case where that is again one unit (İ is not: it lower-cases to two). */
function toLowerCase(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}
