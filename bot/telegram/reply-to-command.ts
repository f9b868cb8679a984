import type { Message } from "grammy/types";
import { toLanguage } from "../messages/language.ts";
import { type Messages, messagesIn } from "../messages/messages.ts";
import type { Addressed, Me } from "./addressing.ts";
import { BoundedMap } from "./bounded-map.ts";
import type { Outbox } from "./delivery/outbox.ts";
import { type Reply, toReply } from "./rendering/message-text.ts";
import { type ListedRelease, renderReleases } from "./rendering/render-releases.ts";
import { toAddress } from "./reply-to-question.ts";

/** What it takes to answer commands. */
export interface CommandDeps {
  readonly outbox: Outbox;
  readonly me: Me;
  /** All releases that the bot knows, newest first. */
  readonly releases: () => readonly ListedRelease[];
}

/** Whatever is said to the bot that is not a question. */
export type NoQuestion = Exclude<Addressed, { readonly kind: "question" | "bare" }>;

const MAX_ALBUMS = 1000;

/** Answers /start, /help and /releases, and says what it cannot read. */
export function createCommandReplier({ outbox, me, releases }: CommandDeps) {
  const albums = new BoundedMap<string, true>(MAX_ALBUMS);

  /** Each photo of an album comes as a message of its own. */
  function isRestOfAlbum({ media_group_id: album }: Message): boolean {
    if (album === undefined) return false;
    const isKnown = albums.has(album);
    albums.set(album, true);
    return isKnown;
  }

  return async (message: Message, addressed: NoQuestion): Promise<void> => {
    if (isRestOfAlbum(message)) return;
    const messages = messagesIn(toLanguage(message.from?.language_code));
    const reply = toWords(addressed, messages, { me, releases });
    await outbox.send(toAddress(message), { reply });
  };
}

function toWords(
  addressed: NoQuestion,
  messages: Messages,
  { me, releases }: Pick<CommandDeps, "me" | "releases">,
): Reply {
  if (addressed.kind === "not-text") return toReply(messages.onlyText);
  if (addressed.kind === "unknown-command") return toReply(messages.unknownCommand);
  switch (addressed.name) {
    case "start":
      return toReply(messages.start(releases().length));
    case "help":
      return toReply(messages.help(me.username));
    case "releases":
      return renderReleases(releases(), messages);
  }
}
