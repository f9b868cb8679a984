import type { Context, Filter } from "grammy";
import type { InlineQueryResultArticle } from "grammy/types";
import type { Answer, AskQuestion } from "../answer/answer.ts";
import { chooseLanguage } from "../messages/language.ts";
import { type Messages, messagesIn } from "../messages/messages.ts";
import { persist } from "./delivery/persist.ts";
import { describe, type Log } from "./log.ts";
import { shorten } from "./rendering/message-text.ts";
import { renderAnswer } from "./rendering/render-answer.ts";
import { toLine } from "./rendering/render-citation.ts";

/** Releases may be added at any time, and each reader is spoken to in their own language. */
const CACHE_SECONDS = 30;
/** Telegram takes no answer to a query that is older. */
const DEADLINE_MS = 8000;
const MAX_HEADING_UNITS = 60;

/** Answers `@bot question` typed in any chat with one result to tap; nothing found, none. */
export function createInlineAnswerer({
  ask,
  log,
}: {
  readonly ask: AskQuestion;
  readonly log: Log;
}) {
  return async (ctx: Filter<Context, "inline_query">): Promise<void> => {
    const query = ctx.inlineQuery.query.trim();
    const messages = messagesIn(chooseLanguage(query, ctx.from.language_code));
    const answer = query === "" ? null : await askQuietly(query);
    const results = answer?.answered === true ? [toArticle(answer, messages)] : [];
    const hint = query === "" ? messages.inlineHint : messages.inlineNotFound;
    const options = {
      cache_time: CACHE_SECONDS,
      is_personal: true,
      ...(results.length === 0 && { button: { text: hint, start_parameter: "inline" } }),
    };
    const outcome = await persist(
      () => ctx.answerInlineQuery(results, options),
      AbortSignal.timeout(DEADLINE_MS),
    );
    if (!outcome.done) log("debug", `An inline query went unanswered: ${outcome.failure.reason}`);
  };

  async function askQuietly(query: string): Promise<Answer | null> {
    try {
      return (await ask(query)).answer;
    } catch (error) {
      log("error", `An inline question failed: ${describe(error)}`);
      return null;
    }
  }
}

function toArticle(answer: Answer, messages: Messages): InlineQueryResultArticle {
  const { text, entities, link_preview_options } = renderAnswer(answer, messages);
  const [first] = answer.citations;
  const heading = answer.figures.map((figure) => figure.text).join(" · ") || first?.excerpt;
  return {
    type: "article",
    id: "answer",
    title: shorten(toLine(heading ?? answer.question), MAX_HEADING_UNITS),
    ...(first !== undefined && { description: toLine(first.title) }),
    input_message_content: { message_text: text, entities, link_preview_options },
  };
}
