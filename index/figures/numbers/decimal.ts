/** A decimal number kept exactly: `coefficient × 10^exponent`. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** Nothing, to begin a sum with. */
export const ZERO: Decimal = { coefficient: 0n, exponent: 0 };

/** Reads digits with at most one point (`2332.9`, `.5`); separators must be gone already. */
export function parseDecimal(digits: string): Decimal {
  const point = digits.indexOf(".");
  if (point < 0) return { coefficient: BigInt(digits), exponent: 0 };
  const fraction = digits.slice(point + 1);
  return {
    coefficient: BigInt(digits.slice(0, point) + fraction),
    exponent: -fraction.length,
  };
}

/** The decimal times 10^power, without rounding. */
export function scale(decimal: Decimal, power: number): Decimal {
  return { coefficient: decimal.coefficient, exponent: decimal.exponent + power };
}

/** The exact sum. */
export function add(a: Decimal, b: Decimal): Decimal {
  if (isZero(a)) return b;
  if (isZero(b)) return a;
  const exponent = Math.min(a.exponent, b.exponent);
  return { coefficient: at(a, exponent) + at(b, exponent), exponent };
}

/** The nearest double: 113.06万 becomes 1130600, not 1130600.0000000001. */
export function toNumber({ coefficient, exponent }: Decimal): number {
  if (exponent === 0) return Number(coefficient);
  return Number(`${coefficient}e${exponent}`);
}

/** True for zero in whatever form. */
export function isZero(decimal: Decimal): boolean {
  return decimal.coefficient === 0n;
}

function at({ coefficient, exponent }: Decimal, wanted: number): bigint {
  return coefficient * 10n ** BigInt(exponent - wanted);
}
