import type { Figure } from "../../../index/figures/figure.ts";
import { findFigures } from "../../../index/figures/find-figures.ts";
import { fold } from "../../../index/text/fold.ts";
import { blankOut, contains, overlaps, type Span } from "../../../index/text/span.ts";

/** The numbers that a question states. */
export interface StatedNumbers {
  /** Those with a unit. */
  readonly figures: readonly Figure[];
  /** Where there are none, those without: 1.56億 of 1.56億指什麼. */
  readonly bare: readonly Span[];
  /** Where there are none of either, those in its times: 2023 of 2023是什麼數字. */
  readonly timed: readonly Span[];
}

const BARE_NUMBER = /\d[\d,.]*[百千万亿]*|[一二两三四五六七八九十百千]+[百千万亿]+/g;

/** Finds the numbers of a question that are neither times nor what it asks by; `folded` is `text` folded. */
export function findStatedNumbers(
  text: string,
  folded: string,
  periods: readonly Span[],
  asking: Span | null,
): StatedNumbers {
  const untimed = blankOut(folded, periods);
  const found = findFiguresIn(text, untimed).map(toMoney(folded));
  // 補貼一戶封頂三千: by the household.
  const each = found.filter(isEachOne);
  const others = blankOut(untimed, each);
  const isSaidOfOther = NUMERALS.test(others.replace(/几/g, ""));
  const figures = found
    .filter((figure) => !isSaidOfOther || !each.includes(figure))
    .filter(
      (figure) =>
        figure.kind === "quantity" &&
        !isEachTime(figure) &&
        folded.charAt(figure.start - 1) !== "每" &&
        !periods.some((period) => overlaps(period, figure)) &&
        !(asking && contains(asking, figure)),
    );
  const bare = figures.length > 0 ? [] : findBare(others);
  const isNone = figures.length + bare.length === 0;
  return { figures, bare, timed: isNone ? findBare(folded) : [] };
}

function findBare(folded: string): Span[] {
  return [...folded.matchAll(BARE_NUMBER)].map(({ index, 0: number }) => ({
    start: index,
    end: index + number.length,
  }));
}

const NUMERALS = /[\d〇零一二三四五六七八九十百千万亿半两几]/;

/** Most questions state no numbers but their times. */
function findFiguresIn(text: string, untimed: string): Figure[] {
  return NUMERALS.test(untimed) ? findFigures(text, null) : [];
}

const EACH_ONE = /^一\p{Script=Han}{1,2}$/u;

/** 一畝給多少 asks for what each gets. */
export function isEachOne({ text }: Figure): boolean {
  return EACH_ONE.test(fold(text));
}

/** 一個月補助才600: by the month. */
function isEachTime(figure: Figure): boolean {
  return figure.unitClass === "duration" && isEachOne(figure);
}

/** What askers call money counts pieces in a release: 漲到8塊. */
const SAYS_MONEY = /^(?:$|[^\p{Script=Han}]|[的嘅钱多几吗啊呀咁都是系奖罚补薪租])/u;

function toMoney(folded: string): (figure: Figure) => Figure {
  return (figure) =>
    fold(figure.unit ?? "") === "块" && SAYS_MONEY.test(folded.slice(figure.end))
      ? { ...figure, unit: null, unitClass: "money" }
      : figure;
}
