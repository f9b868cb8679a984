import type { Figure } from "../../index/figures/figure.ts";

/** True for two figures of one value and, where both are known, one class of units. */
export function isSameFigure(figure: Figure, stated: Figure): boolean {
  if (figure.kind !== stated.kind || figure.value === null) return false;
  return (
    isSameValue(figure.value, stated.value) &&
    (stated.unitClass === null || stated.unitClass === figure.unitClass)
  );
}

function isSameValue(a: Figure["value"], b: Figure["value"]): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a[0] === b[0] && a[1] === b[1];
}
