import { parts } from "./calendar.ts";
import type { Setting } from "./date-reading.ts";

/** What is told of a time to come. */
const AHEAD = /(?<!即)将|拟|预计|预料|开始接受|截止|届时|定[于在]|报名期|申请期|月[以往之]后/;

/** A date, or two that make one: 6月10日至7月10日. */
const PRINTED = /^(?:[\d一二三四五六七八九十廿卅]{1,3}[月日号]|[至到~-])+/;

/** What has happened already, though the day would come after the release in its year. */
const PAST = /[日号月](?:一度|曾|已经?|发生|录得|跌至|降至|升至|创下)/;

/** A day so near to the release's own is of its year, whichever year it reviews. */
const RECENT = 31;
/** And one that comes so soon, whatever is told of it. */
const SOON = 3;
/** What a day to come is announced for. */
const ANNOUNCED = /[起前]|生效|实施|报名|申请|举行|举办|开幕|开放|公布|开始/;

/** 自10月1日起, of a release of August: what comes into force is told some months before. */
const BEGINS = /^[^,。;]{2,6}日起/;
const MOST_DAYS_AHEAD = 4 * 30;

const FAR_AHEAD = 45;
const FAR_BEHIND = 240;

/**
 * The year of a month, or a day of it, that begins at `at` and names none: the one that the release reviews, else that in
 * which it lies nearest to the release; null when neither is known. `day` is 0 for a whole month.
 */
export function nearestYear(
  text: string,
  at: number,
  { month, day }: { month: number; day: number },
  { reference, stated }: Setting,
): number | null {
  if (reference === null) return stated;
  const now = parts(reference);
  const ahead = (month - now.month) * 30 + (day || 1) - now.day;
  const around =
    text.slice(Math.max(0, at - 8), at) +
    text
      .slice(at, at + 30)
      .replace(PRINTED, "月")
      .slice(0, 10);
  const looksAhead = AHEAD.test(around);
  const isAnnounced = ahead <= SOON || ANNOUNCED.test(text.slice(at, at + 14));
  const isRecent = day > 0 && Math.abs(ahead) <= RECENT && isAnnounced;
  if (stated !== null && !looksAhead && !isRecent) return stated;
  const isPast = ahead > 0 && PAST.test(text.slice(at, at + 20));
  const begins = ahead <= MOST_DAYS_AHEAD && BEGINS.test(text.slice(at, at + 8));
  // A month long after the release is one of the year before, unless the text looks ahead.
  if ((ahead > FAR_AHEAD || isPast) && !looksAhead && !begins) return now.year - 1;
  return ahead < -FAR_BEHIND && looksAhead ? now.year + 1 : now.year;
}
