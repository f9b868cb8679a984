import { GrammyError, HttpError } from "grammy";
import { describe, toCode } from "../log.ts";

/** What a failed call means for whoever made it. */
export type Failure =
  /** Too many calls: nothing more to this chat for `ms`. */
  | { readonly kind: "flood"; readonly ms: number; readonly reason: string }
  /** Certainly not done; may be tried again. */
  | { readonly kind: "undone"; readonly reason: string }
  /** Done or not: the response was lost, cut, or came from a machine in between. */
  | { readonly kind: "unclear"; readonly reason: string }
  /** The group lives on under another id. */
  | { readonly kind: "migrated"; readonly to: number; readonly reason: string }
  /** The bot has been blocked or removed, or the user is gone. */
  | { readonly kind: "shut-out"; readonly reason: string }
  /** Telegram will not do this, however often it is asked. */
  | { readonly kind: "refused"; readonly reason: string };

/** Failures before anything was sent. */
const NEVER_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
]);

/** Reads what went wrong with a call out of what grammY threw. */
export function toFailure(error: unknown): Failure {
  const reason = describe(error);
  if (error instanceof GrammyError) return toRefusal(error, reason);
  if (!(error instanceof HttpError)) return { kind: "refused", reason };
  return { kind: NEVER_SENT.has(toCode(error.error)) ? "undone" : "unclear", reason };
}

function toRefusal({ error_code, parameters }: GrammyError, reason: string): Failure {
  if (error_code === 429) {
    return { kind: "flood", ms: 1000 * (parameters.retry_after ?? 1), reason };
  }
  if (error_code >= 500) return { kind: "undone", reason };
  if (parameters.migrate_to_chat_id !== undefined) {
    return { kind: "migrated", to: parameters.migrate_to_chat_id, reason };
  }
  return { kind: error_code === 403 ? "shut-out" : "refused", reason };
}

/** True when the message already is as it was asked to be: an edit that has nothing left to do. */
export function isNotModified(error: unknown): boolean {
  return isRefusal(error, /message is not modified/i);
}

/** True when there is no such message, or none that the bot may edit. */
export function isNotEditable(error: unknown): boolean {
  return isRefusal(error, /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i);
}

function isRefusal(error: unknown, description: RegExp): boolean {
  return error instanceof GrammyError && description.test(error.description);
}
