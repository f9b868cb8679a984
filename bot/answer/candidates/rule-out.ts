import type { AttributedFigure } from "../../../index/figures/figure.ts";
import { matchAt } from "../../../index/figures/numbers/numeral-characters.ts";
import type { IndexedPassage } from "../../../index/generation.ts";
import { resolveAsked } from "../constraints/time-asked.ts";
import { asksOfDeed, type Question } from "../question/question.ts";
import { readBefore, readClause, readFolded, wordsOfFigure } from "../words/folded-text.ts";
import { isVerb as isKnownVerb } from "../words/synonyms.ts";
import type { WeighedTerm } from "./coverage.ts";
import type { FigureCandidate } from "./figure-candidates.ts";
import type { SharedCandidate } from "./figure-signals.ts";

/** So much of the words for one of several things has to be there, and as much of what the best one has. */
const ITEM_SHARE = 0.5;

/**
 * 廚師和電工的合格率各多少: where a figure of 廚師 is printed, that of all is none of it, and neither is that of
 * 廚師電工 together.
 */
export function keepItem(
  { part }: Question,
  terms: readonly WeighedTerm[],
  shared: readonly SharedCandidate[],
): readonly SharedCandidate[] {
  const items = terms.flatMap(({ isItem, mass }, t) => (isItem === true && mass > 0 ? [t] : []));
  const total = items.reduce((sum, t) => sum + (terms[t]?.mass ?? 0), 0);
  if (total === 0) return shared;
  const shareOf = ({ share }: SharedCandidate) =>
    items.reduce((sum, t) => sum + (terms[t]?.mass ?? 0) * (share.own[t] ?? 0), 0) / total;
  const most = shared.reduce(
    (best, one) => (isOpen(one.candidate) ? Math.max(best, shareOf(one)) : best),
    0,
  );
  if (most < ITEM_SHARE) return shared;
  const kept = shared.filter((one) => !isOpen(one.candidate) || shareOf(one) >= most * ITEM_SHARE);
  const own = items.flatMap((t) => terms[t]?.words ?? []);
  const isOfBoth = ({ candidate }: SharedCandidate) => {
    const told = toldOf(candidate);
    return [own, part?.others ?? []].every((words) => words.some((word) => told.includes(word)));
  };
  const apart = kept.filter((one) => !isOfBoth(one));
  return apart.some((one) => isOpen(one.candidate) && shareOf(one) >= most) ? apart : kept;
}

/**
 * 交通事故死亡人數下降多少, of 交通事故起數、死亡人數分別下降: what the first item opens with may be said of all, and asked is
 * the item that the question names in full.
 */
export function keepListed(
  { folded }: Question,
  shared: readonly SharedCandidate[],
): readonly SharedCandidate[] {
  const isNamed = (figure: AttributedFigure): boolean =>
    figure.counts !== null && folded.includes(wordsOfFigure(figure).counts);
  return shared.filter(
    ({ candidate: { figure, passage } }) =>
      figure.list === null ||
      isNamed(figure) ||
      !passage.figures.some((other) => other.list?.start === figure.list?.start && isNamed(other)),
  );
}

/** What a figure counts, and what its clause says before it where it is the first one, folded. */
function toldOf({ figure, passage, own }: FigureCandidate): string {
  const { counts } = wordsOfFigure(figure);
  // 對東盟、歐盟出口分別為…: what the list names is not said of each.
  if (figure.row !== null || figure.list !== null || own.start !== figure.clause.start)
    return counts;
  return `${counts} ${readBefore(figure, passage)}`;
}

/** Closer than this a verb that is not among a figure's own words may still be said of it. */
const FAR = 0.3;

/** 多少名醫生感染: what is done stands behind the noun, and a figure of something else that is done is none of it. */
export function keepDone(
  { asked: { span } }: Question,
  terms: readonly WeighedTerm[],
  shared: readonly SharedCandidate[],
): readonly SharedCandidate[] {
  const done = terms.findLastIndex(
    ({ isVerb, isKnown, start }) => isVerb && isKnown && span !== null && start > span.end,
  );
  if (done === -1) return shared;
  return shared.filter(({ candidate: { figure }, share }) => {
    const isTold = (share.own[done] ?? 0) > 0 || (share.close[done] ?? 0) >= FAR;
    const isOther = figure.predicate !== null && isKnownVerb(wordsOfFigure(figure).predicate);
    return isTold || figure.kind === "date" || !isOther;
  });
}

/** 罰沒了多少錢 after 搗毀幾個黑窩點: a figure with nothing of what is newly done beside it is that of something else. */
export function keepNewlyDone(
  terms: readonly WeighedTerm[],
  shared: readonly SharedCandidate[],
): readonly SharedCandidate[] {
  const done = terms.flatMap(({ isNew, isVerb, isKnown, weight }, t) =>
    isNew === true && isVerb && isKnown && weight >= 1 ? [t] : [],
  );
  if (done.length === 0) return shared;
  const isOwn = ({ share }: SharedCandidate) => done.some((t) => (share.own[t] ?? 0) > 0);
  const isClose = ({ share }: SharedCandidate) => done.some((t) => (share.close[t] ?? 0) >= FAR);
  const isTold = shared.some((one) => isOpen(one.candidate) && isOwn(one)) ? isOwn : isClose;
  return shared.filter((one) => one.candidate.figure.kind === "date" || isTold(one));
}

/** 每50公斤127元, 每十萬人14.5: what something is counted or paid for is none that is asked for. */
export function keepPriced(
  { folded, asked }: Question,
  shared: readonly SharedCandidate[],
): readonly SharedCandidate[] {
  if (folded.includes("每")) return shared;
  const asksHowOften = asked.classes[0] === "duration";
  return shared.filter(
    ({ candidate: { figure, passage } }) =>
      passage.release.text.charAt(figure.start - 1) !== "每" ||
      asksHowOften ||
      (figure.unitClass === "duration" &&
        !passage.figures.some(({ start }) => start === figure.end)),
  );
}

/** What is aimed at: 力爭完成3.2億噸. */
const AIM = /力争|争取(?!到)|目标(?![时达完成人])|力求/;
const ASKS_AIM =
  /目标|力争|争取|计划|打算|想(?!问|知|请|了解|查|确认|睇|搵|看)|准备|预计|预期|希望|将会|建完|建成后|完工|以后|之后|\b(?:target|aim|goal|plan|expect|hope|will)/;

/** 有達到1萬3,500公噸的目標嗎: what was reached is asked for. */
const ASKS_REACHED =
  /(?:达到?|到|完成|实现|符合|[过够到]了?)\P{L}*.{0,24}(?:目标|指标|要求|承诺)|(?:目标|指标|任务).{0,8}(?:达[到成标]|完成|实现)/u;

const REACHES = /[将到]达|达到|将?超过|突破|建成/;
const CHANGES_TO = /[增减降升缩压扩提]\p{Script=Han}{0,2}[至到]$/u;

/** 到2027年將達到500家, of a release of 2024; a fare of next year is none that is aimed at. */
function isAhead(figure: AttributedFigure, passage: IndexedPassage): boolean {
  const from = figure.period?.days?.from ?? null;
  const { date } = passage.release;
  if (figure.kind === "date" || from === null || date === null || from <= date) return false;
  return REACHES.test(readBefore(figure, passage));
}

const PLANS = /计划|拟|预计|预期|将(?!近)/;
const ASKS_DONE = /[了咗]|实际|\b(?:did|was|were|has|have|had)\b/;

/** 2024年計劃新造70萬畝, of a release of 2023: not what was done then. */
function isPlanned(figure: AttributedFigure, passage: IndexedPassage): boolean {
  const to = figure.period?.days?.to ?? null;
  const { date } = passage.release;
  if (figure.kind === "date" || to === null || date === null || to <= date) return false;
  return PLANS.test(readBefore(figure, passage));
}

/** 超越原訂1萬3,500公噸的目標. */
const IS_AIM = /的?(?:年度|全年|总体|既定)?目标/y;

/** 力爭授權量突破6300件，擁有量達到19.5件: what is aimed at goes on in the clauses behind. */
function isAimedAt({ figure, passage, sentence }: FigureCandidate): boolean {
  const own = readBefore(figure, passage);
  if (AIM.test(own)) return true;
  const { text, start } = readFolded(passage);
  if (matchAt(IS_AIM, text, figure.end - start) !== null) return true;
  return (
    (REACHES.test(own) || CHANGES_TO.test(own)) &&
    AIM.test(text.slice(sentence.start - start, figure.start - start))
  );
}

/** 到2027年要搞到1萬公頃, of a release of 2024: a time to come asks for what is aimed at. */
function asksAhead(question: Question, { passage: { release } }: FigureCandidate): boolean {
  const from = resolveAsked(question, release.date)?.from ?? null;
  return from !== null && release.date !== null && from > release.date;
}

/** What is aimed at is no answer to what is, and the other way round. */
export function keepAimed(
  question: Question,
  shared: readonly SharedCandidate[],
): readonly SharedCandidate[] {
  const { folded, periods, asked, form } = question;
  // 補償款幾時發到: by when it is aimed at.
  if (asked.wanted === "date") return shared;
  const isAim = ({ candidate }: SharedCandidate) =>
    isAimedAt(candidate) || (periods.length === 0 && isAhead(candidate.figure, candidate.passage));
  if (!ASKS_AIM.test(folded) || (form === "yes-no" && ASKS_REACHED.test(folded))) {
    const asksDone = ASKS_DONE.test(folded);
    return shared.filter(
      (one) =>
        (asksAhead(question, one.candidate) || !isAim(one)) &&
        !(asksDone && isPlanned(one.candidate.figure, one.candidate.passage)),
    );
  }
  const aims = /目标|target|goal/.test(folded) ? shared.filter(isAim) : [];
  return aims.some(({ candidate }) => isOpen(candidate)) ? aims : shared;
}

/** 多少件未獲核定, 賣唔出嘅有幾多: what is asked about is denied. */
const DENIAL =
  /(?:不(?:合格|达标|及格)|未(?:达标|通过))(?:有|共)?(?:多少|几多|几)|不(?:合格|达标|及格)(?!率)\p{Script=Han}{1,6}?有?(?:多少|几多|几)[批件个款种份名]|(?:多少|几多|几)\p{Script=Han}{0,6}?(?:没|未(?!完税|成年|来|经)|[唔不](?!该|干|是|系|同|够|少|足))\p{Script=Han}|(?:没|未(?!完税|成年|来|经)|[唔不](?!该|同|够|少|足))\p{Script=Han}{1,4}(?:的|嘅|者)(?:人|案件?)?(?:各|有|占)*(?:多少|几多|几)/u;
/** Lacking 電 or 工作 is told by another word: 停電, 失業. */
const LACK = /[没冇未]有?(?=电|水|工|书|钱)|(\p{Script=Han})[不没唔]\1|有没有|有冇/gu;
const DENIED = /[未没无不冇非拒隐瞒漏逃欠尚待余剩]|驳回|落空|失败/;

/** 多少件未獲核定 is not answered by what was granted. */
export function keepDenied(
  { folded, form }: Question,
  shared: readonly SharedCandidate[],
): readonly SharedCandidate[] {
  if (form !== "ask" || !DENIAL.test(folded.replace(LACK, " "))) return shared;
  return shared.filter(
    ({ candidate }) => candidate.figure.kind === "date" || DENIED.test(toldBefore(candidate)),
  );
}

/** A clause that begins with its figure, or nearly so, goes on with what the one before says. */
const MERE = /^(?:共|计|合计|约|占|即|有)*$/;

/** 不宜親水活動次數最多的仍是苗栗通霄，計4次: what is said of the figure, in the clause before if need be. */
function toldBefore({ figure, passage, sentence }: FigureCandidate): string {
  const clause = readClause(figure, passage);
  if (figure.row !== null || !MERE.test(readBefore(figure, passage))) return clause;
  const { text, start } = readFolded(passage);
  const before = text.slice(sentence.start - start, figure.clause.start - start);
  return `${before.split(/[,;](?!\d)/).at(-2) ?? ""},${clause}`;
}

/** Who came and who went: 招聘1,050名, 流失1,480人. */
const COMES_OR_GOES = /(?:招聘|增聘|聘请|招募|招收|流失|离职|辞职|退休|入职)[^,。;]{0,2}$/;
const ASKS_STOCK = /有(?:多少|几多|几)|\bhow many\b.*\b(?:are|work|have)\b/;

/** 一家民營醫院 tells which one. */
const SOME_ONE = /^一\p{Script=Han}+$/u;

/** 香港有幾多個差人 is not answered by how many joined last year, nor by 一名警員. */
export function keepStock(
  question: Question,
  shared: readonly SharedCandidate[],
): readonly SharedCandidate[] {
  if (asksOfDeed(question) || !ASKS_STOCK.test(question.folded)) return shared;
  return shared.filter(
    ({ candidate: { figure, passage } }) =>
      !COMES_OR_GOES.test(readBefore(figure, passage)) &&
      !(figure.value === 1 && SOME_ONE.test(figure.text)),
  );
}

/** True for a candidate of the time and place asked. */
export function isOpen({ period, place }: FigureCandidate): boolean {
  return period !== "conflict" && place !== "conflict";
}
