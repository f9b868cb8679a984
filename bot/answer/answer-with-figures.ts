import { fold } from "../../index/text/fold.ts";
import type { Note } from "./answer.ts";
import { refuse, toRefusal } from "./answer-with-passage.ts";
import type { Found } from "./assemble-answer.ts";
import { type FigureChoice, rateFigures } from "./candidates/rate-figures.ts";
import type { FigureSlice, Sources } from "./candidates/sources.ts";
import { isBeyond } from "./candidates/stated-size.ts";
import { type FiguresChosen, findBestFigures } from "./choice/best-figures.ts";
import { chooseFigures, type FiguresFound } from "./choice/choose-figures.ts";
import { findPair } from "./choice/computation.ts";
import { confirms } from "./choice/is-stated.ts";
import { isSure } from "./choice/sureness.ts";
import { toAskedDay, toAskedEnd } from "./constraints/range-ends.ts";
import { asksForAnnouncement } from "./conversation/announcement.ts";
import { lookUp } from "./look-up.ts";
import type { Question } from "./question/question.ts";
import { showFigures } from "./show-figures.ts";

/** Answers with the figures or dates that are asked for, or says why none is. */
export function answerWithFigures(question: Question, sources: Sources): Found {
  if (question.form === "reverse") return lookUp(question, sources);
  if (saysNothing(question)) return refuse("off-topic");
  if (sumsOver(question)) return refuse("not-computed");
  if (asksForAnnouncement(question)) {
    const day = findAnnouncement(sources);
    if (day === null) return refuse("absent-fact");
    return showFigures(toAskedEnds(question, [day]), []);
  }
  const found = findBestFigures(question, sources);
  const [best] = found.choices;
  if (best !== undefined && isUnprintedSum(question, best)) return refuse("not-computed");
  if (best === undefined || !isSure(question, found)) return refuseFigure(question, found, sources);
  return showChosen(question, found);
}

/** The figures chosen for a question as its answer. */
export function showChosen(question: Question, found: FiguresChosen): Found {
  const [best] = found.choices;
  if (best === undefined) return refuse("absent-fact");
  if (found.excerpt !== null)
    return {
      ...showFigures(toAskedEnds(question, found.choices), []),
      excerpts: [found.excerpt],
    };
  if (found.isConfirmed) return showFigures([best], []);
  const { passage } = best;
  const pair = findPair(best).map((figure) => ({ figure, passage }));
  if (question.role === "both") return showFigures(pair, []);
  if (question.computation === "difference")
    return showFigures(pair, pair.length > 1 ? ["not-computed"] : []);
  return showFigures(toAskedEnds(question, found.choices), notesOn(question, found.choices));
}

/** 完工加興建中總共幾戶: of a sum only a figure that is said to be one is the answer, but each part of it by itself. */
function isUnprintedSum(
  { computation, part }: Question,
  { signals, figure: { row } }: FigureChoice,
): boolean {
  if (computation !== "sum" || part !== undefined) return false;
  return signals.kindRight === 0 && !/[合总共]/.test(fold(row?.text ?? ""));
}

/** 最細嗰個幾歲 of a range of ages: one end of it is asked for. */
function toAskedEnds({ folded, asked }: Question, choices: readonly FigureSlice[]): FigureSlice[] {
  return choices.map(({ figure, passage }) => ({
    figure: toAskedEnd(folded, toAskedDay(asked, figure)),
    passage,
  }));
}

/** 2021同2022兩年加埋: no release prints what is asked for. */
function sumsOver({ computation, periods, places }: Question): boolean {
  return computation === "sum" && (periods.length > 1 || places.length > 1);
}

/** A phrase that asks nothing gets a figure only when hardly any other reading is left. */
const SURE_PROBABILITY = 0.85;
/** And its words are most of the question's: a recipe for dumplings is no book of recipes. */
const SURE_SHARE = 0.6;

/** The figure that a mere phrase surely stands for, or null. */
export function answerWithSureFigure(question: Question, sources: Sources): Found | null {
  if (saysNothing(question)) return null;
  const asked = { ...question.asked, wanted: "figure" } as const;
  const figure = { ...question, asked };
  const { choices } = chooseFigures(figure, rateFigures(figure, sources));
  const sure = choices.filter(
    ({ probability, signals }) => probability >= SURE_PROBABILITY && signals.own >= SURE_SHARE,
  );
  return sure.length === 0 ? null : showFigures(sure, notesOn(figure, sure));
}

/** 是哪天公布的? after an answer asks for the day of the release that was cited. */
function findAnnouncement({ generation, documents }: Sources): FigureSlice | null {
  // Without a conversation the only release there is can be meant.
  const [only, ...others] = generation.releases;
  const meant = documents.length === 0 && only && others.length === 0 ? [only.id] : documents;
  for (const passage of generation.passages) {
    const { id, date } = passage.release;
    if (date === null || !meant.includes(id)) continue;
    // A release says its day at its head; it may be dated a day later.
    const days = passage.figures.filter(({ days }) => days !== null && days.from === days.to);
    const figure = days.find(({ days }) => days?.from === date) ?? days[0];
    if (figure !== undefined) return { figure, passage };
  }
  return null;
}

/** Nothing to go by: no word of a subject, no time and no place. */
function saysNothing({ terms, periods, places }: Question): boolean {
  return periods.length + places.length === 0 && terms.every(({ weight }) => weight < 0.1);
}

function notesOn(question: Question, choices: readonly FigureSlice[]): Note[] {
  const notes: Note[] = [];
  const releases = new Set(choices.map(({ passage }) => passage.release));
  if (question.computation === "sum") notes.push("not-computed");
  else if (releases.size > 1) notes.push("newest-first");
  else if (choices.length > 1) notes.push("several-readings");
  const isTrue = ({ figure }: FigureSlice) =>
    confirms(question, figure) || isBeyond(question, figure);
  if (question.form === "yes-no" && !choices.some(isTrue)) {
    notes.push("not-confirmed");
  }
  return notes;
}

/** The question again with the period or place that the releases do give, as a suggestion. */
function refuseFigure(question: Question, { nearest }: FiguresFound, { ranked }: Sources): Found {
  if (nearest === null)
    return refuse(question.computation === null ? toRefusal(question, ranked) : "not-computed");
  const { figure, passage, block } = nearest;
  const said = block === "period" ? figure.period?.text : figure.place?.text;
  const asked = block === "period" ? question.periods[0] : undefined;
  const other =
    said === undefined || asked === undefined
      ? question.text
      : question.text.replace(asked, () => said);
  // A time that is written otherwise than it is understood (2022, last year) stands nowhere to be replaced.
  const suggestion = other === question.text ? passage.release.title : other;
  return refuse(block === "period" ? "other-period" : "other-place", [suggestion]);
}
