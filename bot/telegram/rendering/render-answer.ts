import type { Answer, AnswerFigure } from "../../answer/answer.ts";
import { tellFigure } from "../../answer/tell-figure.ts";
import type { Messages } from "../../messages/messages.ts";
import { joinTexts, MAX_UNITS, MessageText, type Reply } from "./message-text.ts";
import { renderCitation, toLine } from "./render-citation.ts";

/** Room for the figures above the excerpts, in units; more of them are counted instead of shown. */
const MAX_FIGURES_UNITS = 1000;
const MAX_SUGGESTIONS = 5;

/**
 * The answer as one message: the figures in bold, what has to be said with them, then each excerpt as a quote
 * over its source. At most `MAX_UNITS`: excerpts that do not fit are left out from the last on, each whole.
 */
export function renderAnswer(answer: Answer, messages: Messages): Reply {
  if (!answer.answered) return renderRefusal(answer, messages).toReply();
  for (let shown = answer.citations.length; shown > 0; shown--) {
    const text = compose(answer, messages, { shown, maxQuote: Number.POSITIVE_INFINITY });
    if (text.length <= MAX_UNITS) return text.toReply();
  }
  const rest = compose(answer, messages, { shown: 1, maxQuote: 0 });
  const maxQuote = MAX_UNITS - rest.length - "\n".length;
  return compose(answer, messages, { shown: 1, maxQuote }).toReply();
}

/** No excerpt, no figure, no source: what is not an answer must not look like one. */
function renderRefusal(answer: Answer, messages: Messages): MessageText {
  const refusal = new MessageText().add(messages.refusals[answer.refusal ?? "off-topic"]);
  if (answer.suggestions.length === 0) return refusal;
  const lines = answer.suggestions
    .slice(0, MAX_SUGGESTIONS)
    .map((suggestion) => `• ${toLine(suggestion)}`);
  const suggestions = new MessageText().add([messages.suggestions, ...lines].join("\n"));
  return joinTexts([refusal, suggestions], 2);
}

interface Room {
  /** How many citations are shown. */
  readonly shown: number;
  /** Units that one excerpt may have. */
  readonly maxQuote: number;
}

function compose(answer: Answer, messages: Messages, { shown, maxQuote }: Room): MessageText {
  const citations = answer.citations.slice(0, shown);
  const figures = answer.figures.filter(({ citation }) => citation <= shown);
  const omitted = answer.citations.length - shown;
  const blocks = citations.map((citation, i) => {
    const inside = figures.filter((figure) => figure.citation === i + 1);
    return renderCitation({ citation, figures: inside, number: i + 1 }, maxQuote);
  });
  const isShortened = citations.some(({ excerpt }) => excerpt.length > maxQuote);
  const ending = [
    ...(isShortened ? [messages.shortened] : []),
    ...(omitted > 0 ? [messages.moreCitations(omitted)] : []),
  ];
  const notes = answer.notes.map((note) => messages.notes[note]);
  return joinTexts(
    [
      joinTexts([renderFigures(figures, answer, { messages, shown }), toLines(notes)], 1),
      ...blocks,
      toLines(ending),
    ],
    2,
  );
}

function toLines(lines: readonly string[]): MessageText {
  return new MessageText().add(lines.join("\n"));
}

/** One figure a line, in bold, with the release's words that tell what it is. */
function renderFigures(
  figures: readonly AnswerFigure[],
  answer: Answer,
  { messages, shown }: { readonly messages: Messages; readonly shown: number },
): MessageText {
  const lines: MessageText[] = [];
  let units = 0;
  for (const figure of figures) {
    const line = new MessageText().bold(figure.text);
    const parts = tellFigure(figure, answer).map(toLine);
    if (parts.length > 0) line.add(` ${parts.join(" · ")}`);
    if (shown > 1 && figures.length > 1) line.add(` [${figure.citation}]`);
    units += line.length + 1;
    if (units > MAX_FIGURES_UNITS) break;
    lines.push(line);
  }
  const omitted = figures.length - lines.length;
  const more = omitted === 0 ? "" : messages.moreFigures(omitted);
  return joinTexts([...lines, toLines([more])], 1);
}
