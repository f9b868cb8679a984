import type { AttributedFigure, Days } from "../../../index/figures/figure.ts";
import type { Release } from "../../../index/releases/release.ts";
import { mainPeriodsOf } from "./release-years.ts";

/** 2023/24年度: known by its two years only. */
export function isFiscal({ from, to }: Days): boolean {
  return from?.endsWith("-01-01") === true && to === `${Number(from.slice(0, 4)) + 1}-12-31`;
}

/** The fiscal years that the title of a release names, or else its opening. */
function yearsToldOf(release: Release): readonly Days[] {
  return mainPeriodsOf(release).filter(isFiscal);
}

function isSame(a: Days, b: Days): boolean {
  return a.from === b.from && a.to === b.to;
}

/** What a release titled 2022/23年度 says is of that year, unless it names the one asked. */
export function isOfOtherFiscalYear(
  asked: Days,
  { period }: AttributedFigure,
  release: Release,
): boolean {
  if (!isFiscal(asked)) return false;
  const told = yearsToldOf(release);
  const isNamed = period?.days != null && isSame(period.days, asked);
  return told.length > 0 && !told.some((year) => isSame(year, asked)) && !isNamed;
}

/** 截至一月十二日, of a release titled 2025/26學年: of that year, unless it is compared with or names another one. */
export function isOfTitledYear(
  asked: Days,
  { kind, period }: AttributedFigure,
  release: Release,
): boolean {
  if (!isFiscal(asked) || !yearsToldOf(release).some((year) => isSame(year, asked))) return false;
  return kind === "date" || !/年|同期/.test(period?.text ?? "");
}
