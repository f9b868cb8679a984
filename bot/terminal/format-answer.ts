import type { Answer, AnswerFigure, Citation } from "../answer/answer.ts";
import { tellFigure } from "../answer/tell-figure.ts";
import { chooseLanguage } from "../messages/language.ts";
import { type Messages, messagesIn } from "../messages/messages.ts";

/** How an answer is to look. */
export interface Look {
  /** True for a terminal that shows bold and colours. */
  readonly colour: boolean;
}

const BOLD = ["\u001b[1m", "\u001b[22m"] as const;
const DIM = ["\u001b[2m", "\u001b[22m"] as const;

/** The answer as lines of text: figures, then each excerpt with its citation. */
export function formatAnswer(answer: Answer, look: Look): string {
  const messages = messagesIn(chooseLanguage(answer.question));
  if (!answer.answered) return formatRefusal(answer, messages);
  const lines = [
    ...answer.figures.map((figure) => formatFigure(figure, answer, look)),
    ...answer.notes.map((note) => messages.notes[note]),
    ...answer.citations.flatMap((citation, i) => formatCitation(citation, i + 1, answer, look)),
  ];
  return lines.join("\n");
}

/** The answer on one line, for output that another program reads. */
export function formatAnswerLine(answer: Answer): string {
  const messages = messagesIn(chooseLanguage(answer.question));
  const [first] = answer.citations;
  if (first === undefined) return messages.refusals[answer.refusal ?? "absent-fact"];
  const figures = answer.figures.map(({ text }) => text).join("、");
  const excerpt = first.excerpt.replaceAll(/\s*\n\s*/g, " ");
  return `${figures === "" ? "" : `${figures} — `}「${excerpt}」${toSource(first)}`;
}

function formatRefusal({ refusal, suggestions }: Answer, messages: Messages): string {
  const lines = [messages.refusals[refusal ?? "absent-fact"]];
  if (suggestions.length > 0) {
    lines.push(messages.suggestions, ...suggestions.map((suggestion) => `· ${suggestion}`));
  }
  return lines.join("\n");
}

/** The figure, and what it is in the release's own words. */
function formatFigure(figure: AnswerFigure, answer: Answer, look: Look): string {
  const bold = paint(figure.text, BOLD, look);
  const source = answer.figures.length > 1 ? ` [${figure.citation}]` : "";
  const told = tellFigure(figure, answer).join(" · ");
  return told === "" ? bold : `${bold}  ${told}${source}`;
}

function formatCitation(citation: Citation, number: number, answer: Answer, look: Look): string[] {
  const excerpt = highlight(citation, answer.figures, look).replaceAll("\n", "\n│ ");
  return [`│ ${excerpt}`, paint(`[${number}] ${toSource(citation)}`, DIM, look)];
}

function toSource({ title, date, url }: Citation): string {
  return [title, date, url].filter((part) => part !== null).join(" · ");
}

function highlight(citation: Citation, figures: readonly AnswerFigure[], look: Look): string {
  const inside = figures
    .filter(({ start, end }) => citation.start <= start && end <= citation.end)
    .sort((a, b) => a.start - b.start);
  let text = "";
  let at = citation.start;
  for (const { start, end } of inside) {
    if (start < at) continue;
    text += citation.excerpt.slice(at - citation.start, start - citation.start);
    text += paint(citation.excerpt.slice(start - citation.start, end - citation.start), BOLD, look);
    at = end;
  }
  return text + citation.excerpt.slice(at - citation.start);
}

function paint(text: string, [on, off]: readonly [string, string], { colour }: Look): string {
  return colour ? `${on}${text}${off}` : text;
}
