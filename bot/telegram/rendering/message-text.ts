import type { MessageEntity } from "grammy/types";

/** Telegram's limit. It counts code points; UTF-16 units are never fewer, so this is always safe. */
export const MAX_UNITS = 4096;

/** Text and how it looks, as every method that sends a message takes them. */
export interface Reply {
  readonly text: string;
  readonly entities: MessageEntity[];
  readonly link_preview_options: { readonly is_disabled: true };
}

/**
 * A message in the making. It holds text as Telegram will keep it, so that no entity shifts when the server
 * cleans the text up: offsets are UTF-16 units of the cleaned text.
 */
export class MessageText {
  #text = "";
  readonly #entities: MessageEntity[] = [];

  get length(): number {
    return this.#text.length;
  }

  add(text: string): this {
    this.#text += clean(text);
    return this;
  }

  bold(text: string): this {
    return this.#mark({ type: "bold" }, () => this.add(text));
  }

  link(text: string, url: string): this {
    return this.#mark({ type: "text_link", url }, () => this.add(text));
  }

  /** Everything that `write` adds stands in a quotation. */
  quote(write: () => void): this {
    return this.#mark({ type: "blockquote" }, write);
  }

  append(other: MessageText): this {
    const shift = this.length;
    this.#text += other.#text;
    for (const entity of other.#entities) {
      this.#entities.push({ ...entity, offset: entity.offset + shift });
    }
    return this;
  }

  toReply(): Reply {
    return {
      text: this.#text,
      entities: [...this.#entities],
      link_preview_options: { is_disabled: true },
    };
  }

  /** Outer entities stand before inner ones, as Telegram sorts them. */
  #mark(
    kind: { type: "bold" | "blockquote" } | { type: "text_link"; url: string },
    write: () => void,
  ) {
    const offset = this.length;
    const place = this.#entities.length;
    write();
    if (this.length === offset) return this;
    this.#entities.splice(place, 0, { ...kind, offset, length: this.length - offset });
    return this;
  }
}

/** A reply of plain words. */
export function toReply(text: string): Reply {
  return new MessageText().add(text).toReply();
}

/** The parts one under the other, `gap` line breaks apart; empty ones left out. */
export function joinTexts(parts: readonly MessageText[], gap: number): MessageText {
  const whole = new MessageText();
  for (const part of parts) {
    if (part.length === 0) continue;
    if (whole.length > 0) whole.add("\n".repeat(gap));
    whole.append(part);
  }
  return whole;
}

/** The text without more than `max` units, cut between characters and marked as cut. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  let cut = "";
  for (const character of text) {
    if (cut.length + character.length >= max) break;
    cut += character;
  }
  return `${cut}…`;
}

/** Combining marks that break the layout of the lines around them. */
const REMOVED_MARKS = new Set([0x030a, 0x0333, 0x033f]);

/**
 * What Telegram does to every text, unit by unit: carriage returns, line and direction separators and three
 * combining marks are taken out; tabs and other control characters except the line break become spaces.
 */
export function clean(text: string): string {
  let cleaned = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0d || (unit >= 0x2028 && unit <= 0x202e) || REMOVED_MARKS.has(unit)) continue;
    cleaned += unit < 0x20 && unit !== 0x0a ? " " : text.charAt(i);
  }
  return cleaned;
}
