import type { CellValue } from "../sheet/sheet";
import { COMPARATOR_PREFIXES, COMPARATOR_SUFFIXES } from "../vocabulary/comparators";
import { foldText } from "../vocabulary/fold-text";
import { GRADES } from "../vocabulary/grades";
import { ERROR_VALUES, PLACEHOLDERS } from "../vocabulary/placeholders";
import { CHINESE_NUMERAL, parseChineseNumber } from "./chinese-number";
import { Decimal, decimalOf, HUNDRED } from "./decimal";
import { dateOfSerial, parseDate } from "./parse-date";
import { NO_UNIT, parseUnit } from "./units";
import type { Comparator, Grade, IndicatorValue, QuantityValue, TextReason } from "./value";

/** What else the cell shows; decides percent and date cells. */
export interface ValueContext {
  readonly format?: string;
  readonly text?: string;
}

/** A target is a phrase; anything longer is prose. */
const LONGEST_VALUE = 200;
const LONGEST_UNIT = 12;

const AMOUNT = /^(-?)(\d{1,3}(?:[,，]\d{3})+|\d+)(\.\d+)?/u;
const PERCENT_IN_WORDS = /^百分之/u;
const AMBIGUOUS_YEAR_MONTH = /^(?:19|20)\d{2}\.(?:0?[1-9]|1[0-2])$/u;
const RANGE_SIGNS = /[-~～—–至到]/u;
const HYPHENS = "-—–";
const DIGITS = /\d+(?:\.\d+)?/gu;
const CLOSING_MARKS = /[。；;,，.!！]+$/u;
const UNIT_TEXT = /^[^\d=<>≥≤。；!?]*$/u;
const DATE_FORMAT = /(?:^|[^"\\])(?:y{2,4}|年|月|d{1,2}\/)/iu;
const OVERFLOW = /^#+$/u;

const prefixes = spellingsByLength(COMPARATOR_PREFIXES);
const suffixes = spellingsByLength(COMPARATOR_SUFFIXES);
const placeholders = new Set(PLACEHOLDERS);
const errors = new Set(ERROR_VALUES);
const grades = new Map<string, Grade>(
  (Object.keys(GRADES) as Grade[]).flatMap((grade) =>
    GRADES[grade].map((text) => [text, grade] as const)
  )
);

/**
 * Reads a target or a result. Never throws, never guesses: what is not understood stays text, with the reason.
 * @param input the cell's value; text beginning with "=" is text ("=1台" means exactly 1台)
 */
export function parseValue(input: CellValue, context: ValueContext = {}): IndicatorValue {
  if (input === null) return { kind: "blank", source: "" };
  if (typeof input === "number") return parseNumber(input, context);
  if (typeof input === "boolean") return text("unreadable", String(input));
  const source = input.trim();
  if (source === "") return { kind: "blank", source: "" };
  if (source.length > LONGEST_VALUE) return text("qualitative", source);
  const folded = foldText(source);
  if (errors.has(folded.toUpperCase()) || OVERFLOW.test(folded))
    return text("spreadsheet-error", source);
  if (placeholders.has(folded)) return { kind: "blank", source };
  const plain = folded.replace(CLOSING_MARKS, "");
  const grade = grades.get(plain);
  if (grade) return { kind: "grade", grade, source };
  return parseComparable(plain, source);
}

function parseNumber(
  input: number,
  { format = "General", text: shown }: ValueContext
): IndicatorValue {
  const source = shown ?? String(input);
  const amount = decimalOf(input);
  if (!amount) return text("spreadsheet-error", source);
  if (format.includes("%")) {
    const percent = amount.times(HUNDRED);
    return quantity("none", percent, "%", source, percent.decimalPlaces());
  }
  if (DATE_FORMAT.test(format) && input >= 61) return dateOfSerial(input, source);
  return quantity("none", amount, "", source, amount.decimalPlaces());
}

function parseComparable(plain: string, source: string): IndicatorValue {
  const prefix = prefixes.find(([spelling]) => plain.startsWith(spelling));
  const comparator = prefix?.[1] ?? "none";
  const rest = prefix ? plain.slice(prefix[0].length) : plain;
  const date = parseDate(rest, comparator, source);
  if (date) return date;
  const suffix = suffixes.find(([spelling]) => rest.endsWith(spelling));
  const body = suffix ? rest.slice(0, -suffix[0].length) : rest;
  if (AMBIGUOUS_YEAR_MONTH.test(body)) return text("unreadable", source);
  return (
    parseQuantity(body, suffix?.[1] ?? comparator, source) ??
    (comparator === "none" && !suffix ? parseRange(body, source) : null) ??
    notUnderstood(plain, source)
  );
}

interface Amount {
  readonly amount: Decimal;
  readonly decimals: number;
  readonly rest: string;
}

function parseQuantity(body: string, comparator: Comparator, source: string): QuantityValue | null {
  const words = PERCENT_IN_WORDS.exec(body);
  if (words) {
    const percent = readAmount(body.slice(words[0].length));
    return percent?.rest === ""
      ? quantity(comparator, percent.amount, "%", source, percent.decimals)
      : null;
  }
  const read = readAmount(body);
  if (!read || read.rest.length > LONGEST_UNIT || !UNIT_TEXT.test(read.rest)) return null;
  if (RANGE_SIGNS.test(read.rest.slice(0, 1))) return null;
  return quantity(comparator, read.amount, read.rest, source, read.decimals);
}

/** An amount at the beginning of a text: digits, or a Chinese numeral followed by a unit. */
function readAmount(body: string): Amount | null {
  const digits = AMOUNT.exec(body);
  if (digits) {
    const [whole, sign = "", integer = "", fraction = ""] = digits;
    return {
      amount: new Decimal(sign + integer.replace(/[,，]/gu, "") + fraction),
      decimals: Math.max(0, fraction.length - 1),
      rest: body.slice(whole.length),
    };
  }
  let end = 0;
  while (end < body.length && CHINESE_NUMERAL.includes(body.charAt(end))) end += 1;
  const numeral = end > 0 ? parseChineseNumber(body.slice(0, end)) : null;
  if (!numeral) return null;
  // A single word such as 一致 or 百姓 begins with a numeral without being one: only known units follow numbers.
  const rest = body.slice(end);
  if (rest !== "" && parseUnit(rest).dimension.startsWith("unknown:")) return null;
  return { amount: numeral, decimals: 0, rest };
}

function parseRange(body: string, source: string): IndicatorValue | null {
  const low = readAmount(body);
  if (!low) return null;
  const sign = low.rest.search(RANGE_SIGNS);
  if (sign < 0) return null;
  const high = readAmount(low.rest.slice(sign + 1));
  if (!high || !UNIT_TEXT.test(high.rest) || high.rest.length > LONGEST_UNIT) return null;
  const lowUnit = parseUnit(low.rest.slice(0, sign));
  const unit = parseUnit(high.rest);
  if (lowUnit.text !== "" && lowUnit.canonical !== unit.canonical) return null;
  // "1-2" may be a number, a date or a code; only a unit or another sign makes it a range.
  if (unit.text === "" && HYPHENS.includes(low.rest.charAt(sign))) return null;
  if (high.amount.lt(low.amount)) return null;
  return { kind: "range", low: low.amount, high: high.amount, unit, source };
}

function notUnderstood(plain: string, source: string): IndicatorValue {
  const numbers = plain.match(DIGITS)?.length ?? 0;
  if (numbers === 0) return text("qualitative", source);
  return text(numbers > 1 ? "several-numbers" : "unreadable", source);
}

function quantity(
  comparator: Comparator,
  amount: Decimal,
  unit: string,
  source: string,
  decimals: number
): QuantityValue {
  return {
    kind: "quantity",
    comparator,
    amount,
    unit: unit === "" ? NO_UNIT : parseUnit(unit),
    decimals,
    source,
  };
}

function text(reason: TextReason, source: string): IndicatorValue {
  return { kind: "text", reason, source };
}

/** Spellings with their comparator, the longest first. */
function spellingsByLength(
  spellings: Readonly<Partial<Record<Comparator, readonly string[]>>>
): (readonly [string, Comparator])[] {
  return (Object.keys(spellings) as Comparator[])
    .flatMap((comparator) => (spellings[comparator] ?? []).map((one) => [one, comparator] as const))
    .sort(([left], [right]) => right.length - left.length);
}
