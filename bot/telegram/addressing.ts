import type { Message } from "grammy/types";

/** The bot itself, as far as addressing needs to know it. */
export interface Me {
  readonly id: number;
  readonly username: string;
}

/** What a message wants of the bot. */
export type Addressed =
  | { readonly kind: "question"; readonly text: string }
  /** Spoken to, but without a question: a bare `/ask` or `@bot`. */
  | { readonly kind: "bare" }
  | { readonly kind: "command"; readonly name: CommandName }
  | { readonly kind: "unknown-command" }
  /** A photo, a sticker, a voice message … sent to the bot in private. */
  | { readonly kind: "not-text" };

/** The commands beside `/ask`. */
export type CommandName = "start" | "help" | "releases";

/**
 * A name ends where no further letter of a name follows. Figures that lead into Chinese text belong to that
 * text, not to the name: `/ask2020年…`, `@bot3月…`.
 */
const NAME_ENDS = String.raw`(?:(?![A-Za-z0-9_@＠])|(?=\d[\d.,]*\p{Script=Han}))`;
const ASK = new RegExp(String.raw`^\s*[/／]ask${NAME_ENDS}`, "iu");
const COMMAND = /^\s*[/／]([a-z0-9_]{1,32})(?:[@＠]([a-z0-9_]{3,32}))?(?![a-z0-9_/])/i;
const LEAD = /^[\s:：,，、]+/u;

const CONTENTS = [
  "photo",
  "video",
  "voice",
  "audio",
  "document",
  "sticker",
  "animation",
  "video_note",
  "location",
  "venue",
  "contact",
  "poll",
  "dice",
  "story",
  "paid_media",
  "checklist",
] as const;

/**
 * Whether a message speaks to the bot, and what it wants; null when the bot has to keep silent. Mentions and
 * commands are looked for in the text itself: Telegram marks neither where Chinese characters touch them.
 */
export function readAddress(message: Message, me: Me): Addressed | null {
  if (!isFromPerson(message, me)) return null;
  const text = message.text ?? message.caption;
  const isPrivate = message.chat.type === "private";
  if (text === undefined) return isPrivate && hasContent(message) ? { kind: "not-text" } : null;
  const unnamed = text.replace(toMention(me.username), " ");
  const isNamed = unnamed !== text;
  const replied = toRepliedTo(message, me);
  if (ASK.test(unnamed)) {
    const isForOther = replied === "other-bot" && !isNamed;
    return isForOther ? null : toQuestion(unnamed.replace(ASK, ""), message);
  }
  const command = COMMAND.exec(unnamed);
  if (command !== null) return toCommand(command, message, me);
  return isPrivate || isNamed || replied === "us" ? toQuestion(unnamed, message) : null;
}

/** Anonymous admins and people who write as a channel come as bots, but have a `sender_chat`. */
function isFromPerson(message: Message, me: Me): boolean {
  if (message.is_automatic_forward === true) return false;
  if (message.via_bot?.id === me.id) return false;
  return message.sender_chat !== undefined || message.from?.is_bot !== true;
}

function hasContent(message: Message): boolean {
  return CONTENTS.some((kind) => kind in message);
}

/** A channel is not asked for its question: its readers could not reply with one. */
function toQuestion(raw: string, { chat }: Message): Addressed | null {
  const text = raw.replace(LEAD, "").trim();
  if (text !== "") return { kind: "question", text };
  return chat.type === "channel" ? null : { kind: "bare" };
}

/** `@bot` anywhere, or as part of `/ask@bot`, but not inside an e-mail or web address. */
function toMention(username: string): RegExp {
  const before = String.raw`(?:[/／]ask|(?<![\w./@＠-]))`;
  return new RegExp(String.raw`\s*${before}[@＠]${username}${NAME_ENDS}\s*`, "giu");
}

/** Commands beside /ask: in groups and channels only the known ones are heard, in channels only by name. */
function toCommand(
  [, word = "", target]: RegExpExecArray,
  message: Message,
  me: Me,
): Addressed | null {
  if (target !== undefined && target.toLowerCase() !== me.username.toLowerCase()) return null;
  const name = toCommandName(word);
  if (name === null) return message.chat.type === "private" ? { kind: "unknown-command" } : null;
  if (target !== undefined) return { kind: "command", name };
  if (message.chat.type === "channel" || toRepliedTo(message, me) === "other-bot") return null;
  return { kind: "command", name };
}

function toCommandName(word: string): CommandName | null {
  const name = word.toLowerCase();
  return name === "start" || name === "help" || name === "releases" ? name : null;
}

/**
 * Whom the message replies to. In a topic every message that is no reply comes as one to the topic's opening
 * message; that one is nobody's. In a channel nothing but a name or a command counts.
 */
function toRepliedTo(message: Message, me: Me): "us" | "other-bot" | "nobody" {
  const target = message.reply_to_message;
  if (target === undefined || target.forum_topic_created !== undefined) return "nobody";
  if (message.chat.type === "channel") return "nobody";
  if (target.from?.id === me.id && target.sender_chat === undefined) return "us";
  return target.from?.is_bot === true && target.sender_chat === undefined ? "other-bot" : "nobody";
}
