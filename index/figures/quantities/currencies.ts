import { fold } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";

/** Currencies that stand before the number, longest first; folded. */
const BEFORE =
  "新台币 人民币 港币 澳门币 澳门元 台币 美元 美金 欧元 日元 英镑 澳元 加元 hkd$ hk$ us$ nt$ rmb¥ rmb a$ s$ c$ mop$ mop usd hkd twd ntd cny eur gbp jpy ¥ $ € £ ₩"
    .split(" ")
    .toSorted((a, b) => b.length - a.length);

/** What a sign or code counts, where no word says it: $5,000 of Hong Kong and NT$5,000 are 元 there. */
const SIGNS: readonly (readonly [sign: RegExp, unit: string])[] = [
  [/^(?:us\$|usd)$/, "美元"],
  [/^(?:€|eur)$/, "欧元"],
  [/^(?:£|gbp)$/, "英镑"],
  [/^jpy$/, "日元"],
  [/[$¥]$|^(?:hkd|twd|ntd|cny|mop)$/, "元"],
];

/** The unit of a number that has none behind it: the word before it as printed, or what the sign stands for. */
export function unitOfCurrency(printed: string): string {
  const sign = fold(printed).trim();
  return SIGNS.find(([pattern]) => pattern.test(sign))?.[1] ?? printed.trim();
}

/** The currency that ends exactly at `end` (one space allowed between), not reaching left of `from`. */
export function readCurrencyBefore(text: string, end: number, from: number): Span | null {
  let stop = end;
  while (stop > from && end - stop < 2 && text.charAt(stop - 1) === " ") stop--;
  for (const word of BEFORE) {
    const start = stop - word.length;
    if (start < from || !text.startsWith(word, start)) continue;
    if (/[a-z]/.test(word.charAt(0)) && /[a-z]/.test(text.charAt(start - 1))) continue;
    return { start, end: stop };
  }
  return null;
}
