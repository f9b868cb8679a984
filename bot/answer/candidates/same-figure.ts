import type { Figure } from "../../../index/figures/figure.ts";

/** True for two figures of one value and, where both are known, one class of units. */
export function isSameFigure(figure: Figure, stated: Figure): boolean {
  if (figure.kind !== stated.kind || figure.value === null) return false;
  return (
    isSameValue(toRange(figure), toRange(stated)) &&
    (stated.unitClass === null || stated.unitClass === figure.unitClass)
  );
}

/** 80多岁 is any of 80至89岁. */
function toRange({ value, text, unitClass }: Figure): Figure["value"] {
  const isDecade = unitClass === "age" && typeof value === "number" && value % 10 === 0;
  return isDecade && /[0十][多几幾余餘]/.test(text) ? [value, value + 9] : value;
}

function isSameValue(a: Figure["value"], b: Figure["value"]): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a[0] === b[0] && a[1] === b[1];
}
