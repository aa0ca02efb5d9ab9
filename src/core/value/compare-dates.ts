import { daysInMonth } from "./calendar";
import type { DateValue } from "./value";

/** The days a date may mean, as numbers that sort: 20241215, or 1215 without years. */
interface Span {
  readonly first: number;
  readonly last: number;
}

const YEAR_PLACE = 10_000;
const MONTH_PLACE = 100;
const MONTHS = 12;

/**
 * Whether a day keeps a deadline: the same day and earlier do, also of a bare date. 不早于 is the other way round.
 * A year counts when both sides state it. "12月前" may or may not take in December, so a day in December is not told.
 */
export function meetsDate(target: DateValue, actual: DateValue): boolean | null {
  const withYear = target.year !== null && actual.year !== null;
  if (target.year !== null && actual.year === null && target.month === null) return null;
  const limit = spanOf(target, withYear);
  const done = spanOf(actual, withYear);
  if (!limit || !done || actual.comparator === "more-than") return null;
  switch (target.comparator) {
    case "at-least":
      return told(done.first >= limit.first, done.last < limit.first);
    case "more-than":
      return told(done.first > limit.last, done.last <= limit.last);
    case "less-than":
      return told(done.last < limit.first, done.first >= limit.last);
    case "at-most":
      return told(
        done.last <= (target.day === null ? limit.first - 1 : limit.last),
        done.first > limit.last
      );
    case "none":
    case "equal":
      return told(done.last <= limit.last, done.first > limit.last);
  }
}

function told(yes: boolean, no: boolean): boolean | null {
  if (yes) return true;
  return no ? false : null;
}

/** Null when the stated parts do not place it: a year alone beside a date without one. */
function spanOf({ year, month, day }: DateValue, withYear: boolean): Span | null {
  const base = withYear && year !== null ? year * YEAR_PLACE : 0;
  if (month === null) {
    if (!withYear) return null;
    return { first: base + MONTH_PLACE + 1, last: base + MONTHS * MONTH_PLACE + 31 };
  }
  const at = base + month * MONTH_PLACE;
  if (day !== null) return { first: at + day, last: at + day };
  return { first: at + 1, last: at + daysInMonth(year, month) };
}
