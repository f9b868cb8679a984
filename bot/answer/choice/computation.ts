import type { AttributedFigure } from "../../../index/figures/figure.ts";
import { quantityBefore } from "../../../index/figures/figure-description.ts";
import { sentenceOf } from "../../../index/releases/passages.ts";
import { fold } from "../../../index/text/fold.ts";
import { contains } from "../../../index/text/span.ts";
import { isChange } from "../candidates/is-change.ts";
import type { FigureChoice } from "../candidates/rate-figures.ts";
import { namesThings } from "../question/asked.ts";
import type { Question } from "../question/question.ts";
import { readBefore } from "../words/folded-text.ts";
import { AVERAGED } from "../words/unit-classes.ts";

const AVERAGE = new RegExp(`平均|[年${AVERAGED}]均|每|[时日]薪|单价`);
const PER_HEAD = /人均|每[人名位]/;

/**
 * Keeps the figures that a release itself prints for what would have to be computed: changes for a difference,
 * averages for a rate. Sums are left as they are: each part is asked for by itself.
 */
export function keepPrinted(
  { computation, role, asked, folded }: Question,
  choices: readonly FigureChoice[],
): readonly FigureChoice[] {
  if (computation === "difference") {
    // 減多少二氧化碳: what is made less is named, and so much of it is no difference.
    const isOfThings = role === null && asked.unit === null && namesThings(asked);
    return isOfThings ? choices : keepChanges(choices);
  }
  // 整體通關時間 is one time for many, whether it says 平均 or not, and so is a rate one share of many.
  const isOne = asked.classes.includes("duration") || asked.classes[0] === "share";
  if (computation === "rate" && !isOne)
    return keepAverages(choices, PER_HEAD.test(folded) ? PER_HEAD : AVERAGE);
  return choices;
}

/** 業務收入增長多少: the change that follows what fits best stands first, 58.6億元，同比增長8.9%. */
function keepChanges(choices: readonly FigureChoice[]): readonly FigureChoice[] {
  const all = choices.filter(isChange);
  const best = choices.find(({ block }) => block === null);
  if (best === undefined || isChange(best)) return all;
  const changes = all.filter((change) => !isOfOther(best, change));
  // 自然減少（死亡多於出生）21 200人: the verb asked for is its own, though further off.
  if (changes.length === 0 && best.signals.verb === 1 && saysChange(best)) return choices;
  const { passage, figure } = best;
  const sentence = sentenceOf(passage, figure);
  const next = passage.figures.find(
    ({ kind, start }) => kind === "quantity" && start >= figure.end && start < sentence.end,
  );
  const own = changes.find((change) => change.figure === next);
  return own === undefined ? changes : [own, ...changes.filter((change) => change !== own)];
}

/** Without a subject of its own: ，較去年同期增加近三成. */
const BARE_CHANGE =
  /^(?:[较比](?:上|去|前一)年(?:同期|同月)?|同比|环比|按[年月])(?:分别)?(?:增长|增加|上升|提高|下降|下跌|减少|回落|[增升涨降减跌])[约近逾]?$/;

/** 拘捕320人，罰款620萬元，較去年增加近三成: what the change is told of is the number right before it, and not what is asked. */
function isOfOther(best: FigureChoice, { figure, passage }: FigureChoice): boolean {
  if (passage !== best.passage) return false;
  const sentence = sentenceOf(passage, figure);
  if (!contains(sentence, best.figure) || best.figure.end > figure.start) return false;
  if (!BARE_CHANGE.test(readBefore(figure, passage))) return false;
  const owner = quantityBefore(passage.figures, figure.start);
  return owner !== undefined && owner !== best.figure && owner.unitClass !== figure.unitClass;
}

function saysChange({ figure, passage }: FigureChoice): boolean {
  return /[增减升降涨跌多少]/.test(readBefore(figure, passage));
}

/** Those said to be averages in their own clause, or where none is, in what the sentence says before. */
function keepAverages(choices: readonly FigureChoice[], average: RegExp): readonly FigureChoice[] {
  const own = choices.filter(({ figure, passage }) => {
    const { row, counts, clause, end } = figure;
    const words = row === null ? passage.release.text.slice(clause.start, end) : counts?.text;
    return average.test(fold(words ?? ""));
  });
  if (own.length > 0) return own;
  // A cell stands for a whole class (五星酒店的房價), whatever its head says, but not for an average in 亿元.
  return choices.filter((choice) =>
    choice.figure.row === null ? AVERAGE.test(wordsBefore(choice)) : !isOfMany(choice.figure),
  );
}

/** No single thing costs a million: a sum over many. */
const LEAST_SUM = 1e6;

function isOfMany({ value, unitClass }: AttributedFigure): boolean {
  return unitClass === "money" && typeof value === "number" && value >= LEAST_SUM;
}

/**
 * 由50多個減少到12個, 為5.5年，較去年同期的5.8年縮短: both ends in the order of the text, since the difference is
 * not printed.
 */
export function findPair({ figure, passage }: FigureChoice): readonly AttributedFigure[] {
  if (figure.role === null) return [figure];
  const sentence = sentenceOf(passage, figure);
  const alike = passage.figures.filter(
    (other) => other.unitClass === figure.unitClass && contains(sentence, other),
  );
  const ends = alike.filter(
    ({ role, clause }) => role !== null && clause.start === figure.clause.start,
  );
  if (ends.length === 2) return ends;
  const now = alike.findLast(({ end }) => end <= figure.start);
  return figure.role === "from" && now !== undefined ? [now, figure] : [figure];
}

/** The sentence from its beginning to the figure's end, folded. */
function wordsBefore({ figure, passage }: FigureChoice): string {
  return fold(passage.release.text.slice(sentenceOf(passage, figure).start, figure.end));
}
