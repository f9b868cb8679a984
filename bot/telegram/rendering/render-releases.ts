import type { Messages } from "../../messages/messages.ts";
import { joinTexts, MAX_UNITS, MessageText, type Reply, toReply } from "./message-text.ts";
import { addSource } from "./render-citation.ts";

/** A release as it stands in the list of what the bot knows. */
export interface ListedRelease {
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
}

/** Telegram drops what is over a hundred entities, and a link is one. */
const MAX_LISTED = 90;
/** Kept free for the line that counts what is not listed. */
const ROOM_FOR_REST = 80;

/** The list of releases in the order given, as far as one message holds, and how many there are in all. */
export function renderReleases(releases: readonly ListedRelease[], messages: Messages): Reply {
  if (releases.length === 0) return toReply(messages.noReleases);
  const heading = new MessageText().add(messages.releases(releases.length));
  const lines: MessageText[] = [];
  let units = heading.length + ROOM_FOR_REST;
  for (const release of releases.slice(0, MAX_LISTED)) {
    const line = addSource(new MessageText().add("• "), release);
    units += line.length + 1;
    if (units > MAX_UNITS) break;
    lines.push(line);
  }
  const omitted = releases.length - lines.length;
  const rest = new MessageText().add(omitted === 0 ? "" : messages.moreReleases(omitted));
  return joinTexts([heading, ...lines, rest], 1).toReply();
}
