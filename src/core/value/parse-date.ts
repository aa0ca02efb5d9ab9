import { DEADLINE_SUFFIXES } from "../vocabulary/comparators";
import type { Comparator, DateValue } from "./value";

const FULL = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/u;
const SEPARATED = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u;
const MONTH = /^(\d{4})年(\d{1,2})月(份|底|末|月底|月末)?$/u;
const YEAR = /^(\d{4})年(底|末|年底|年末)?$/u;
const MONTH_DAY = /^(\d{1,2})月(\d{1,2})[日号]$/u;
const MONTH_END = /^(\d{1,2})月(份)?(底|末)$/u;
const BARE_MONTH = /^(\d{1,2})月(份)?$/u;
const YEAR_END = /^(当年|本年|全年)?年?(底|末)$/u;

const DECEMBER = 12;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

type Parts = Pick<DateValue, "year" | "month" | "day" | "explicit">;

/**
 * Reads a date from folded text without its comparator: "2024年12月15日前", "2024-12-15", "12月底前", "年底之前".
 * A bare month is a date only as a deadline ("6月前"), since "6月" may be a duration.
 * @returns null when it is no date
 */
export function parseDate(text: string, comparator: Comparator, source: string): DateValue | null {
  const suffix = DEADLINE_SUFFIXES.find((word) => text.endsWith(word));
  const parts = readParts(suffix ? text.slice(0, -suffix.length) : text, suffix !== undefined);
  if (!parts) return null;
  return { kind: "date", comparator: suffix ? "at-most" : comparator, ...parts, source };
}

/** Days of a month; February without a year has 29. */
export function daysInMonth(year: number | null, month: number): number {
  if (month !== 2) return DAYS[month - 1] ?? 31;
  if (year === null) return 29;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MILLISECONDS = 86_400_000;

/** The date of an Excel serial number (1900 system, from 1 March 1900 on). */
export function dateOfSerial(serial: number, source: string): DateValue {
  const date = new Date(SERIAL_EPOCH + Math.floor(serial) * DAY_MILLISECONDS);
  return {
    kind: "date",
    comparator: "none",
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    explicit: true,
    source,
  };
}

function readParts(text: string, isDeadline: boolean): Parts | null {
  const full = FULL.exec(text);
  if (full) return checked(full[1], full[2], full[3], true);
  const separated = SEPARATED.exec(text);
  if (separated) return checked(separated[1], separated[3], separated[4], true);
  const month = MONTH.exec(text);
  if (month)
    return month[3] && month[3] !== "份"
      ? monthEnd(month[1], month[2])
      : checked(month[1], month[2], undefined, true);
  const year = YEAR.exec(text);
  if (year)
    return year[2]
      ? monthEnd(year[1], String(DECEMBER))
      : checked(year[1], undefined, undefined, true);
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return checked(undefined, monthDay[1], monthDay[2], true);
  const end = MONTH_END.exec(text);
  if (end) return monthEnd(undefined, end[1]);
  const bare = isDeadline ? BARE_MONTH.exec(text) : null;
  if (bare) return checked(undefined, bare[1], undefined, true);
  return YEAR_END.test(text) ? monthEnd(undefined, String(DECEMBER)) : null;
}

function checked(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  explicit: boolean
): Parts | null {
  const parts = {
    year: year === undefined ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    explicit,
  };
  if (parts.month !== null && (parts.month < 1 || parts.month > DECEMBER)) return null;
  if (parts.day === null) return parts;
  const last = daysInMonth(parts.year, parts.month ?? DECEMBER);
  return parts.day >= 1 && parts.day <= last ? parts : null;
}

function monthEnd(year: string | undefined, month: string | undefined): Parts | null {
  const parts = checked(year, month, undefined, false);
  if (!parts || parts.month === null) return null;
  return { ...parts, day: daysInMonth(parts.year, parts.month) };
}
