import type { Span } from "../../text/span.ts";
import type { DateFound } from "./date-reading.ts";
import { between, UNKNOWN } from "./periods.ts";

/** The longest event that is looked for before 以来, in characters. */
const MAX_EVENT = 24;
const BOUNDARY = /[,。;:、!?\n()]/;
const LEAD = /^(?:自从|自|从|特别是|尤其是|特别自|特别从)+/;
const NO_EVENT = /^(?:一直|长期|历来|有史|多年|长久|近年|这些年|某|如此|此|与生|古|建国|这)?$/;

/** 新冠肺炎疫情发生以来: a period that opens with an event, up to the day of the release. */
export function readEvents(
  text: string,
  dates: readonly Span[],
  reference: string | null,
): DateFound[] {
  const events: DateFound[] = [];
  let next = 0;
  for (let at = text.indexOf("以来"); at >= 0; at = text.indexOf("以来", at + 2)) {
    let from = Math.max(at - MAX_EVENT, events.at(-1)?.end ?? 0);
    while (next < dates.length && (dates[next]?.start ?? 0) < at) next++;
    from = Math.max(from, dates[next - 1]?.end ?? 0);
    const event = readEvent(text, from, at);
    if (event === null || (dates[next - 1]?.end ?? 0) >= at + 2) continue;
    const period = reference === null ? UNKNOWN : between({ from: null, to: reference });
    events.push({ ...event, period });
  }
  return events;
}

function readEvent(text: string, from: number, at: number): Span | null {
  let start = at;
  while (start > from && !BOUNDARY.test(text.charAt(start - 1))) start--;
  start += LEAD.exec(text.slice(start, at))?.[0].length ?? 0;
  const event = text.slice(start, at);
  if (event.length < 2 || NO_EVENT.test(event) || at - start >= MAX_EVENT) return null;
  return { start, end: at + 2 };
}
