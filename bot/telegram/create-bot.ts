import { sequentialize } from "@grammyjs/runner";
import { Bot, type Context } from "grammy";
import type { Message, UserFromGetMe } from "grammy/types";
import type { AskQuestion } from "../answer/answer.ts";
import { readAddress } from "./addressing.ts";
import { MessageIds } from "./delivery/message-ids.ts";
import { createOutbox } from "./delivery/outbox.ts";
import type { UpdateLedger } from "./delivery/update-ledger.ts";
import { createExchanges, type Exchanges } from "./exchanges.ts";
import { createInlineAnswerer } from "./inline.ts";
import { createIntroducer } from "./introduce.ts";
import { describe, type Log } from "./log.ts";
import type { ListedRelease } from "./rendering/render-releases.ts";
import { createCommandReplier } from "./reply-to-command.ts";
import { createReplier } from "./reply-to-question.ts";

/** What the bot answers from, and whom it tells what goes wrong. */
export interface BotDeps {
  readonly ask: AskQuestion;
  /** All releases that the bot knows, newest first. */
  readonly releases: () => readonly ListedRelease[];
  readonly log: Log;
  /** The memory of conversations; by default it lasts as long as the process. */
  readonly exchanges?: Exchanges;
}

/** Which bot it is, at which server. */
export interface BotOptions {
  readonly token: string;
  /** Root of the Bot API server, without a slash at its end. */
  readonly apiRoot: string;
  readonly me: UserFromGetMe;
  /** Aborted when waits for Telegram have to end. */
  readonly signal: AbortSignal;
  readonly ledger: UpdateLedger;
}

/** A call that gets no response fails after this long; a poll is answered after 30 seconds at the latest. */
export const CALL_TIMEOUT_SECONDS = 60;

/** What the bot has to be told of. Telegram keeps the last such list, so it is sent with every poll. */
export const ALLOWED_UPDATES = [
  "message",
  "edited_message",
  "channel_post",
  "edited_channel_post",
  "inline_query",
  "my_chat_member",
] as const;

/** The bot, wired but not yet listening. Every update goes once through `ledger`, per chat in order. */
export function createBot(deps: BotDeps, options: BotOptions): Bot {
  const { token, apiRoot, me, signal, ledger } = options;
  const bot = new Bot(token, {
    botInfo: me,
    client: { apiRoot, timeoutSeconds: CALL_TIMEOUT_SECONDS },
  });
  const ids = new MessageIds();

  bot.use(async (ctx, next) => {
    if (!ledger.begin(ctx.update)) return;
    if (ctx.msg !== undefined) ids.note(ctx.msg.chat, ctx.msg.message_id);
    let hasFailed = true;
    try {
      await next();
      hasFailed = false;
    } finally {
      ledger.end(ctx.update, hasFailed);
    }
  });
  bot.use(sequentialize((ctx) => ctx.chat?.id.toString()));
  route(bot, deps, { ids, signal });
  bot.catch(({ ctx, error }) => {
    deps.log("error", `Update ${ctx.update.update_id} failed: ${describe(error)}`);
  });
  return bot;
}

interface Plumbing {
  readonly ids: MessageIds;
  readonly signal: AbortSignal;
}

function route(bot: Bot, deps: BotDeps, { ids, signal }: Plumbing): void {
  const { ask, releases, log, exchanges = createExchanges() } = deps;
  const { api, botInfo: me } = bot;
  const onShutOut = (chatId: number) => exchanges.forget(chatId);
  const outbox = createOutbox({ api, ids, log, signal, onShutOut });
  const replier = createReplier({ api, ask, outbox, exchanges, log });
  const replyToCommand = createCommandReplier({ outbox, me, releases });
  const introduce = createIntroducer({ api, outbox, exchanges });

  async function hear(message: Message, isEdited: boolean): Promise<void> {
    const addressed = readAddress(message, me);
    if (addressed === null) return;
    if (addressed.kind === "question") {
      return replier.reply({ message, text: addressed.text, isEdited });
    }
    // A corrected typing error in a command, or a live location that moves, is nothing new.
    if (isEdited) return;
    if (addressed.kind === "bare") return replier.prompt(message);
    return replyToCommand(message, addressed);
  }

  bot.on(["message", "channel_post"], (ctx: Context) => ctx.msg && hear(ctx.msg, false));
  bot.on(
    ["edited_message", "edited_channel_post"],
    (ctx: Context) => ctx.msg && hear(ctx.msg, true),
  );
  bot.on("my_chat_member", (ctx) => introduce(ctx.myChatMember));
  bot.on("inline_query", createInlineAnswerer({ ask, log }));
}
