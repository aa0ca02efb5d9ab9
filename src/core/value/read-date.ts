import {
  AFTER_WORDS,
  BEFORE_WORDS,
  DATE_LEADS,
  DATE_TAILS,
  DAY_WORDS,
  MONTH,
  MONTH_TAIL,
  PERIOD_ENDS,
  WITHIN_WORDS,
  YEAR,
  YEAR_END_WORDS,
} from "../vocabulary/dates";
import { NUMERAL_DIGITS, NUMERAL_TENS } from "../vocabulary/numerals";
import { type CalendarDay, daysInMonth, isCalendarPoint } from "./calendar";
import { withoutBlanks } from "./fold-value";
import { combineComparators, direction } from "./read-comparator";
import { readNumeral } from "./read-number";
import type { FormatFacts } from "./number-format";
import type { Comparator, DateValue } from "./value";

const any = (words: readonly string[]): string => words.join("|");

/** 2024年12月15日 and what follows it. */
const WRITTEN = new RegExp(
  `^(?:(\\d{4})${YEAR})?(?:(\\d{1,2})${MONTH}${MONTH_TAIL}?(?:(\\d{1,2})(?:${any(DAY_WORDS)})?)?)?(\\D*)$`,
  "u"
);
const DASHED = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(\D*)$/u;
const TIME_OF_DAY = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/u;
const yearEnds = longestFirst(YEAR_END_WORDS);

interface Parts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly tail: string;
}

/**
 * Reads a whole text as a date: 2024年12月15日前, 2024-12-15, 12月底前, 年底之前.
 * @param folded without its leading comparator
 * @param comparator what stood in front of it
 * @returns null when the text is anything else, or no real date (2月30日)
 */
export function readDate(
  folded: string,
  comparator: Comparator,
  signed: boolean,
  source: string
): DateValue | null {
  const text = withoutLead(spelledDatesToDigits(withoutBlanks(folded.replace(TIME_OF_DAY, ""))));
  const parts = readParts(text);
  if (!parts) return null;
  const { year, month, day } = parts;
  if (isMonthsOrMonth(parts) && direction(comparator) !== 0) return null;
  let tail = parts.tail.replace(/^,/u, "");
  const periodEnd = takeOne(tail, [...PERIOD_ENDS, ...doubledEnds(parts)]);
  if (periodEnd !== null) tail = periodEnd;
  const within = takeOne(tail, WITHIN_WORDS);
  if (within !== null) tail = within;
  const closing = readClosing(tail);
  if (closing === null || !isCalendarPoint(year, month, day)) return null;
  const both = combineComparators(comparator, within !== null ? "at-most" : closing);
  if (both === null || (within !== null && closing !== "none")) return null;
  const ends = periodEnd !== null || within !== null || (signed && direction(both) < 0 && !tail);
  if (periodEnd !== null && day !== null) return null;
  if (ends && day === null) return { ...lastDay(year, month, both), source };
  return { kind: "date", comparator: both, year, month, day, explicit: true, source };
}

/** The date of an Excel serial number, as far as its format shows it. */
export function dateOfSerial(
  calendarDay: CalendarDay,
  shown: NonNullable<FormatFacts["date"]>,
  source: string
): DateValue {
  return {
    kind: "date",
    comparator: "none",
    year: shown.year ? calendarDay.year : null,
    month: shown.month || shown.day ? calendarDay.month : null,
    day: shown.day ? calendarDay.day : null,
    explicit: true,
    source,
  };
}

/** "≥6月" counts months; only a bare "6月" or "6月底" is a date. */
function isMonthsOrMonth({ year, day, tail }: Parts): boolean {
  return year === null && day === null && tail === "";
}

function lastDay(
  year: number | null,
  month: number | null,
  comparator: Comparator
): Omit<DateValue, "source"> {
  const last = month ?? 12;
  const day = daysInMonth(year, last);
  return { kind: "date", comparator, year, month: last, day, explicit: false };
}

function readParts(text: string): Parts | null {
  const yearEnd = yearEnds.find((word) => text.startsWith(word));
  if (yearEnd) {
    const end = WITHIN_WORDS.find((word) => yearEnd.endsWith(word)) ?? PERIOD_ENDS[0];
    return { year: null, month: 12, day: null, tail: end + text.slice(yearEnd.length) };
  }
  const dashed = DASHED.exec(text);
  if (dashed) return readDashed(dashed);
  const written = WRITTEN.exec(text);
  if (!written || (!written[1] && !written[2])) return null;
  const [, year, month, day, tail = ""] = written;
  return { year: numberOf(year), month: numberOf(month), day: numberOf(day), tail };
}

/** 2024.12 may be a decimal: only what follows it (前) makes it a date. */
function readDashed(match: RegExpExecArray): Parts | null {
  const [, year, separator, month, day, tail = ""] = match;
  if (separator === "." && day === undefined && tail === "") return null;
  if (tail !== "" && readClosing(tail) === null && takeOne(tail, PERIOD_ENDS) === null) return null;
  return { year: numberOf(year), month: numberOf(month), day: numberOf(day), tail };
}

/** 2021年年底: the second 年 of a text that names its year. */
function doubledEnds({ year, month }: Parts): readonly string[] {
  return year !== null && month === null ? PERIOD_ENDS.map((end) => YEAR + end) : [];
}

/** "前" → at-most, "" → none; null for words that are not understood. */
function readClosing(tail: string): Comparator | null {
  const rest = DATE_TAILS.reduce(
    (text, word) => (text.endsWith(word) ? text.slice(0, -word.length) : text),
    tail
  );
  if (rest === "") return "none";
  if (BEFORE_WORDS.includes(rest)) return "at-most";
  return AFTER_WORDS.includes(rest) ? "more-than" : null;
}

/** The text behind the longest of some words; null when it begins with none. */
function takeOne(text: string, words: readonly string[]): string | null {
  const found = longestFirst(words).find((word) => text.startsWith(word));
  return found === undefined ? null : text.slice(found.length);
}

function longestFirst(words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

function withoutLead(text: string): string {
  return takeOne(text, DATE_LEADS) ?? text;
}

/** 二〇二四年十二月 → 2024年12月. */
function spelledDatesToDigits(text: string): string {
  let result = "";
  let run = "";
  for (const character of text) {
    if (character in NUMERAL_DIGITS || character in NUMERAL_TENS) {
      run += character;
      continue;
    }
    const part = character === YEAR || character === MONTH || DAY_WORDS.includes(character);
    result += (part ? (readNumeral(run)?.toFixed() ?? run) : run) + character;
    run = "";
  }
  return result + run;
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
