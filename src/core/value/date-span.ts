import { foldText } from "../vocabulary/fold-text";
import { SPAN_WORDS } from "../vocabulary/time-words";

/** The first and the last day of a span, as numbers that sort: 20240101. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
}

/** The first and last month of a span within a year. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

const BETWEEN = `(?:${SPAN_WORDS.join("|")}|[-—–―~]{1,3})`;
const DAY = String.raw`(20\d{2})(?:年|[./-])(\d{1,2})(?:(?:月|[./-])(\d{1,2})日?|月)?`;
const SPAN = new RegExp(`${DAY}${BETWEEN}${DAY}`, "u");
const SINGLE = new RegExp(DAY, "u");
const MONTHS = new RegExp(String.raw`(\d{1,2})月?${BETWEEN}(\d{1,2})月`, "u");
const LONGEST_TEXT = 200;
/** 2024.1-2024.3; nearly every value of a form is shorter. */
const SHORTEST_SPAN = 13;
const LAST_DAY = 31;

/** The span that a text states with both years: 2023.07-2024.01, 2024年1月至2024年12月. Null when it states none. */
export function readDateSpan(text: string): DateSpan | null {
  if (text.length < SHORTEST_SPAN || text.length > LONGEST_TEXT) return null;
  const match = SPAN.exec(foldText(text));
  if (!match) return null;
  return spanOf(dayOf(match.slice(1, 4), 1), dayOf(match.slice(4, 7), LAST_DAY));
}

/** A span from the two cells that state its ends; null when one of them is no date with a year. */
export function spanBetween(start: string, end: string): DateSpan | null {
  if (Math.max(start.length, end.length) > LONGEST_TEXT) return null;
  const first = SINGLE.exec(foldText(start));
  const last = SINGLE.exec(foldText(end));
  if (!first || !last) return null;
  return spanOf(dayOf(first.slice(1), 1), dayOf(last.slice(1), LAST_DAY));
}

/** 1-6月, 1月至9月; null when a text names no months or no real ones. */
export function readMonthSpan(text: string): MonthSpan | null {
  if (text.length > LONGEST_TEXT) return null;
  const match = MONTHS.exec(foldText(text));
  const from = Number(match?.[1]);
  const to = Number(match?.[2]);
  return match && isMonth(from) && isMonth(to) ? { from, to } : null;
}

function dayOf(
  [year, month, day]: readonly (string | undefined)[],
  missingDay: number
): number | null {
  const at = { month: Number(month), day: day === undefined ? missingDay : Number(day) };
  if (!isMonth(at.month) || at.day < 1 || at.day > LAST_DAY) return null;
  return Number(year) * 10_000 + at.month * 100 + at.day;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function spanOf(start: number | null, end: number | null): DateSpan | null {
  return start !== null && end !== null ? { start, end } : null;
}
