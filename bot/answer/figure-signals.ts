import type { AttributedFigure } from "../../index/figures/figure.ts";
import type { Generation, IndexedPassage } from "../../index/generation.ts";
import type { Release } from "../../index/release.ts";
import { rowsOfReleases } from "../../index/release-rows.ts";
import { contains, type Span } from "../../index/text/span.ts";
import { isChange } from "./computation.ts";
import type { WeighedTerm } from "./coverage.ts";
import weights from "./figure-weights.json" with { type: "json" };
import { readFolded, readFoldedTitle } from "./folded-text.ts";
import {
  findOccurrences,
  findShares,
  type Occurrence,
  proximityOf,
  shareWithin,
} from "./occurrences.ts";
import type { PeriodFit } from "./period-fit.ts";
import type { PlaceFit } from "./place-fit.ts";

/** What speaks for and against a figure as the answer to a question, each from 0 to 1. */
export interface FigureSignals {
  /** Share of the question's terms that the figure's own words hold. */
  readonly own: number;
  /** The same, each term weighted down when many of the other candidates hold it too. */
  readonly distinct: number;
  /** How close the terms stand to the figure, weighted in the same way. */
  readonly close: number;
  /** Share that its sentence holds. */
  readonly sentence: number;
  /** Share that its passage and its release's title hold, rare terms counting more. */
  readonly around: number;
  /** Share that its whole release holds. */
  readonly release: number;
  /** How much its own words say that the question does not, 1 for ten characters and more. */
  readonly extra: number;
  /** Share of what any candidate's title names that its own release does not name at all. */
  readonly alien: number;
  /** Share in its release's title, among the terms that the title of any candidate's release holds. */
  readonly title: number;
  /** Share of the counted noun around it; 1 when none is asked. */
  readonly noun: number;
  /** How close the counted noun stands to it. */
  readonly nounClose: number;
  /** Share of the asked verbs in its own words; .5 when none is asked. */
  readonly verb: number;
  /** Cosine of the question and the figure's own words. */
  readonly cosine: number;
  /** Score of its passage in the ranking. */
  readonly rank: number;
  /** Score of the excerpt it stands in, among those that a passage question would get. */
  readonly excerpt: number;
  /** How well its unit answers. */
  readonly unit: number;
  readonly periodExact: number;
  readonly periodUnsaid: number;
  readonly placeExact: number;
  readonly placeNear: number;
  readonly roleRight: number;
  readonly roleWrong: number;
  /** 1 for a change (增加8,283件) where none is asked. */
  readonly change: number;
}

/** What the question brings to the comparison. */
export interface FigureQuestion {
  readonly terms: readonly WeighedTerm[];
  /** Where the asking words begin. */
  readonly asking: number;
  readonly role: "from" | "to" | null;
  /** True when the question asks by how much something changed. */
  readonly asksChange: boolean;
}

/** What is known of one candidate before its words are compared with the question's. */
export interface FigureCandidate {
  readonly figure: AttributedFigure;
  readonly passage: IndexedPassage;
  readonly sentence: Span;
  /** Where its own words stand. */
  readonly own: Span;
  readonly cosine: number;
  readonly rank: number;
  readonly excerpt: number;
  readonly unit: number;
  readonly period: PeriodFit;
  readonly place: PlaceFit;
}

/** Measures the signals of all candidates of one question, in order. */
export function measureSignals(
  { terms, role, asking, asksChange }: FigureQuestion,
  candidates: readonly FigureCandidate[],
  generation: Generation,
): FigureSignals[] {
  const shares = toShares(terms, candidates, generation);
  const masses = terms.map(({ mass }) => mass);
  const ownMasses = weighAmong(
    masses,
    shares.map(({ own }) => own),
  );
  const aroundMasses = weighAmong(
    masses,
    shares.map(({ around }) => around),
  );
  const namedMasses = masses.map((mass, t) =>
    shares.some(({ title }) => (title[t] ?? 0) > 0) ? mass : 0,
  );
  const countedMasses = only(aroundMasses, terms, ({ isCounted }) => isCounted);
  const asked = nearestVerb(terms, asking);
  const verbMasses = only(masses, terms, (term) => term.isVerb).map((mass, t) =>
    t === asked ? mass : mass * FAR_VERB_SHARE,
  );
  return candidates.map(({ figure, cosine, rank, excerpt, unit, period, place }, i) => {
    const share = shares[i] as Shares;
    return {
      own: average(share.own, masses) ?? 0.5,
      distinct: average(share.own, ownMasses) ?? 0.5,
      close: average(share.close, ownMasses) ?? 0.5,
      sentence: average(share.sentence, masses) ?? 0.5,
      around: average(share.around, aroundMasses) ?? 0.5,
      release: average(share.release, masses) ?? 0.5,
      extra: share.extra,
      alien: 1 - (average(share.release, namedMasses) ?? 1),
      title: average(share.title, namedMasses) ?? 0.5,
      noun: average(share.around, countedMasses) ?? 1,
      nounClose: average(share.close, countedMasses) ?? 0.5,
      verb: average(share.own, verbMasses) ?? 0.5,
      cosine,
      rank,
      excerpt,
      unit,
      periodExact: period === "exact" ? 1 : period === "within" ? 0.6 : 0,
      periodUnsaid: period === "unsaid" ? 1 : 0,
      placeExact: place === "exact" ? 1 : 0,
      placeNear: place === "near" ? 1 : 0,
      roleRight: role !== null && figure.role === role ? 1 : 0,
      roleWrong: figure.role !== null && figure.role !== (role ?? "to") ? 1 : 0,
      change: !asksChange && figure.role === null && isChange(figure) ? 1 : 0,
    };
  });
}

/** 查處的案件裡結掉幾件: the verb next to the asking words is the one that is asked. */
const FAR_VERB_SHARE = 0.4;

function nearestVerb(terms: readonly WeighedTerm[], asking: number): number {
  let nearest = -1;
  terms.forEach(({ isVerb, start, end }, t) => {
    const distance = Math.min(Math.abs(asking - end), Math.abs(start - asking));
    const best = terms[nearest];
    if (
      isVerb &&
      (best === undefined ||
        distance < Math.min(Math.abs(asking - best.end), Math.abs(best.start - asking)))
    ) {
      nearest = t;
    }
  });
  return nearest;
}

/** For each term of the question, how much of it stands in each of the texts around a figure. */
interface Shares {
  readonly own: readonly number[];
  readonly close: readonly number[];
  readonly sentence: readonly number[];
  readonly around: readonly number[];
  readonly release: readonly number[];
  readonly title: readonly number[];
  readonly extra: number;
}

const TITLE_SHARE = 0.8;

function toShares(
  terms: readonly WeighedTerm[],
  candidates: readonly FigureCandidate[],
  generation: Generation,
): Shares[] {
  const inRelease = onceFor(createReleaseShares(terms, generation));
  const inPassage = onceFor((passage: IndexedPassage) =>
    findOccurrences(terms, readFolded(passage)),
  );
  return candidates.map(({ figure, passage, sentence, own }) => {
    const { release, title } = inRelease(passage.release);
    const found = inPassage(passage);
    const told = [own, ...toldOf(figure)];
    // What the title says is said of every figure below it.
    const ownShares = found.map((occurrences, t) =>
      told.reduce(
        (best, span) => Math.max(best, shareWithin(occurrences, span)),
        TITLE_SHARE * (title[t] ?? 0),
      ),
    );
    return {
      release,
      title,
      extra: figure.kind === "date" ? 0 : measureExtra(passage, own, found),
      own: ownShares,
      close: found.map((occurrences, t) =>
        Math.max(proximityOf(occurrences, figure, figure.clause), 0.8 * (ownShares[t] ?? 0)),
      ),
      sentence: found.map((occurrences, t) =>
        Math.max(ownShares[t] ?? 0, shareWithin(occurrences, sentence)),
      ),
      around: found.map((occurrences, t) =>
        Math.max(ownShares[t] ?? 0, title[t] ?? 0, bestShare(occurrences)),
      ),
    };
  });
}

/** What of each term stands in the title of a release, and what anywhere in it. */
function createReleaseShares(terms: readonly WeighedTerm[], generation: Generation) {
  const rows = rowsOfReleases(generation);
  const sharesIn = findShares(terms, generation);
  return (release: Release): Pick<Shares, "release" | "title"> => {
    const title = findOccurrences(terms, readFoldedTitle(release)).map(bestShare);
    const whole = sharesIn(rows.get(release) as Span);
    return { title, release: whole.map((share, t) => Math.max(share, title[t] ?? 0)) };
  };
}

/** The same function, called at most once for each key as long as one question is looked at. */
function onceFor<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}

function bestShare(occurrences: readonly Occurrence[]): number {
  return occurrences.reduce((best, { share }) => Math.max(best, share), 0);
}

/** What is told of a figure elsewhere in its passage. */
function toldOf({ row, place, counts, predicate }: AttributedFigure): Span[] {
  return [row, place, counts, predicate].filter((attribute) => attribute !== null);
}

/** At this many characters that the question does not say, a figure is plainly about more than is asked. */
const MUCH_EXTRA = 10;

function measureExtra(
  passage: IndexedPassage,
  own: Span,
  found: readonly (readonly Occurrence[])[],
): number {
  const { text, start: offset } = readFolded(passage);
  const said = found
    .flat()
    .filter((occurrence) => occurrence.end - occurrence.start > 1 && contains(own, occurrence));
  let left = 0;
  for (let at = own.start; at < own.end && left < MUCH_EXTRA; at++) {
    const isSaid = said.some(({ start, end }) => start <= at && at < end);
    if (!isSaid && isHan(text.charCodeAt(at - offset))) left++;
  }
  return left / MUCH_EXTRA;
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

/** A term that every candidate holds tells none apart. */
function weighAmong(masses: readonly number[], shares: readonly (readonly number[])[]): number[] {
  return masses.map((mass, t) => {
    const holding = shares.filter((share) => (share[t] ?? 0) > 0).length;
    return (mass * Math.log(1 + shares.length / (holding + 1))) / Math.log(1 + shares.length);
  });
}

function only(
  masses: readonly number[],
  terms: readonly WeighedTerm[],
  isKept: (term: WeighedTerm) => boolean,
): number[] {
  return masses.map((mass, t) => {
    const term = terms[t];
    return term !== undefined && isKept(term) ? mass : 0;
  });
}

/** Below this mass the terms say nothing. */
const LEAST_MASS = 0.05;

function average(shares: readonly number[], masses: readonly number[]): number | null {
  let sum = 0;
  let total = 0;
  for (let t = 0; t < masses.length; t++) {
    const mass = masses[t] as number;
    total += mass;
    sum += mass * (shares[t] ?? 0);
  }
  return total < LEAST_MASS ? null : sum / total;
}

const NAMES = Object.keys(weights.signals) as (keyof FigureSignals)[];

/** The log odds that a figure with these signals answers, by the model of `figure-weights.json`. */
export function toLogOdds(signals: FigureSignals): number {
  return NAMES.reduce((sum, name) => sum + weights.signals[name] * signals[name], weights.bias);
}

/** The same without what only the ranking of passages says: between releases of one pattern it is chance. */
export function toBareLogOdds(signals: FigureSignals): number {
  return toLogOdds({ ...signals, rank: 0, excerpt: 0 });
}
