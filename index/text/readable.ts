import { fold } from "./fold.ts";
import { toParagraphLines } from "./layout/lines.ts";

const COMMA = "\uff0c";

/**
 * The form that figures are read from: folded, with its paragraphs in lines, but a full-width comma between half-width
 * digits ends a number (罚20，300元另计 is no 20300). Same length as the text.
 */
export function toReadable(text: string): string {
  const folded = fold(toParagraphLines(text));
  if (!text.includes(COMMA)) return folded;
  return folded.replace(/,/g, (comma, at: number) =>
    text.charAt(at) === COMMA && isHalfDigit(text, at - 1) && isHalfDigit(text, at + 1)
      ? ";"
      : comma,
  );
}

function isHalfDigit(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return unit >= "0" && unit <= "9";
}
