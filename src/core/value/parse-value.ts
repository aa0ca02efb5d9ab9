import { ERROR_VALUES, PLACEHOLDERS } from "../vocabulary/placeholders";
import type { CellValue } from "../sheet/sheet";
import { rememberText } from "../remember";
import { dayOfSerial } from "./calendar";
import { type Decimal, decimalOf, HUNDRED } from "./decimal";
import {
  countNumbers,
  foldValue,
  hasDigit,
  hasWord,
  withoutBlanks,
  withoutClosing,
} from "./fold-value";
import { readFormat } from "./number-format";
import { findComparator, readComparator } from "./read-comparator";
import { dateOfSerial, readDate } from "./read-date";
import { readGrade } from "./read-grade";
import { readQuantity, readRange } from "./read-quantity";
import { NO_UNIT, parseUnit } from "./units";
import type { IndicatorValue, QuantityValue, TextReason } from "./value";

/** Longer texts are sentences; they are kept as they stand. */
export const LONGEST_VALUE = 200;

const placeholders = new Set(PLACEHOLDERS);
const DASHES = /^[-—–―─]+$/u;
const errors = new Set(ERROR_VALUES);
const TOO_NARROW = /^#+$/u;
const PERCENT = parseUnit("%");

/** What else is known of a cell. */
export interface ValueContext {
  /** Number format code; tells 0.9784 that is 97.84% and 45657 that is a date. */
  readonly format?: string;
  /** What the sheet shows; tells units and comparators that only the format writes. */
  readonly text?: string;
}

/**
 * Understands a target or an actual: "≥95%", "2024年12月15日前", "80-90分", 达到预期指标, —.
 * Text that begins with "=" is a value with a comparator, never a formula.
 * Never throws, takes linear time, and guesses nothing: what is not certain stays text with its reason.
 */
export function parseValue(input: CellValue, context: ValueContext = {}): IndicatorValue {
  if (input === null) return { kind: "blank", source: "" };
  if (typeof input === "boolean") return text(context.text || `${input}`, "unreadable");
  return typeof input === "number" ? parseNumber(input, context) : parseKnownText(input);
}

/** Forms repeat their values (100%, 达到预期指标), and a form is read again on every change. */
const parseKnownText = rememberText(parseText);

function parseText(source: string): IndicatorValue {
  if (source.length > LONGEST_VALUE) return text(source, reasonOf(foldValue(source)));
  const folded = foldValue(source);
  const compact = withoutBlanks(folded);
  if (compact === "" || placeholders.has(compact) || DASHES.test(compact)) {
    return { kind: "blank", source: source.trim() };
  }
  if (errors.has(compact.toUpperCase()) || TOO_NARROW.test(compact)) {
    return text(source, "spreadsheet-error");
  }
  const closed = withoutClosing(folded);
  const grade = readGrade(closed);
  if (grade) return { kind: "grade", grade, source };
  return readWhole(closed, source) ?? readNamed(closed, source) ?? text(source, reasonOf(closed));
}

/** A comparator and one value, and nothing else. */
function readWhole(folded: string, source: string): IndicatorValue | null {
  const compared = readComparator(folded);
  if (!compared || compared.rest === "") return null;
  const { comparator, rest, signed } = compared;
  const range = comparator === "none" || comparator === "equal" ? readRange(rest, source) : null;
  return readDate(rest, comparator, signed, source) ?? range ?? readPlain(rest, comparator, source);
}

/** 2024.12 is a month or a decimal: not told. */
const MONTH_OR_DECIMAL = /^(?:19|20)\d{2}\.(?:0[1-9]|1[0-2])$/u;

function readPlain(
  rest: string,
  comparator: QuantityValue["comparator"],
  source: string
): QuantityValue | null {
  return MONTH_OR_DECIMAL.test(rest) ? null : readQuantity(rest, comparator, source);
}

/** A name in front of the comparator: "群众满意度≥95%", "参赛企业不少于120家". */
function readNamed(folded: string, source: string): IndicatorValue | null {
  const at = findComparator(folded);
  if (at < 1 || hasDigit(folded.slice(0, at)) || !hasWord(folded.slice(0, at))) return null;
  return readWhole(folded.slice(at), source);
}

function parseNumber(input: number, { format = "General", text: shown }: ValueContext) {
  const amount = decimalOf(input);
  const seen = shown ? parseText(shown) : null;
  if (!amount) return text(shown ?? `${input}`, "unreadable");
  const facts = readFormat(format);
  const source = shown || amount.toFixed();
  if (facts.date) {
    if (seen?.kind === "date") return seen;
    const day = dayOfSerial(input);
    return day ? dateOfSerial(day, facts.date, source) : text(source, "unreadable");
  }
  const percent = facts.percent;
  const exact = percent ? amount.times(HUNDRED) : amount;
  const decimals = facts.decimals ?? exact.decimalPlaces();
  if (seen?.kind === "quantity" && (seen.comparator !== "none" || seen.unit.text !== "")) {
    return isShownAs(exact, seen) ? { ...seen, amount: exact } : seen;
  }
  return quantity(exact, percent, decimals, source);
}

/** Whether a shown quantity is the cell's own number, rounded for display. */
function isShownAs(exact: Decimal, { amount, decimals }: QuantityValue): boolean {
  return exact.toDecimalPlaces(decimals).eq(amount);
}

function quantity(
  amount: Decimal,
  percent: boolean,
  decimals: number,
  source: string
): QuantityValue {
  return {
    kind: "quantity",
    comparator: "none",
    amount,
    unit: percent ? PERCENT : NO_UNIT,
    decimals,
    source,
  };
}

function reasonOf(folded: string): TextReason {
  const numbers = countNumbers(folded);
  if (numbers > 1) return "several-numbers";
  return numbers === 0 && hasWord(folded) ? "qualitative" : "unreadable";
}

function text(source: string, reason: TextReason): IndicatorValue {
  return { kind: "text", reason, source };
}
