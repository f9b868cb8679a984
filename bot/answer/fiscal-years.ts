import type { AttributedFigure, Days } from "../../index/figures/figure.ts";
import type { Release } from "../../index/release.ts";
import { mainPeriodsOf } from "./release-years.ts";

/** 2023/24年度: known by its two years only. */
export function isFiscal({ from, to }: Days): boolean {
  return from?.endsWith("-01-01") === true && to === `${Number(from.slice(0, 4)) + 1}-12-31`;
}

/** What a release titled 2022/23年度 says is of that year, unless it names the one asked. */
export function isOfOtherFiscalYear(
  asked: Days,
  { period }: AttributedFigure,
  release: Release,
): boolean {
  if (!isFiscal(asked)) return false;
  const isAsked = ({ from, to }: Days) => from === asked.from && to === asked.to;
  const titled = mainPeriodsOf(release).filter(isFiscal);
  const isNamed = period?.days != null && isAsked(period.days);
  return titled.length > 0 && !titled.some(isAsked) && !isNamed;
}

/** 截至一月十二日, of a release titled 2025/26學年: of that year, unless it is compared with or names another one. */
export function isOfTitledYear(
  asked: Days,
  { kind, period, text }: AttributedFigure,
  release: Release,
) {
  if (!isFiscal(asked)) return false;
  const isTitled = mainPeriodsOf(release).some(
    ({ from, to }) => from === asked.from && to === asked.to,
  );
  const said = kind === "date" ? text : (period?.text ?? "");
  return isTitled && (kind === "date" || !/年|同期/.test(said));
}
