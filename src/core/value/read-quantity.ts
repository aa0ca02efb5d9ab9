import { RANGE_WORDS } from "../vocabulary/comparators";
import { AFTER_WORDS, BEFORE_WORDS, MONTH, PERIOD_ENDS } from "../vocabulary/dates";
import { MORE_OR_LESS, UNITS_NOT_AFTER_NUMERALS } from "../vocabulary/numerals";
import { FIRST_YEAR, LAST_YEAR } from "./calendar";
import { hasDigit, withoutBlanks } from "./fold-value";
import { combineComparators, readClosingComparator } from "./read-comparator";
import { type NumberRead, readNumber } from "./read-number";
import { isKnownUnit, parseUnit } from "./units";
import type { Comparator, QuantityValue, RangeValue, Unit } from "./value";

/** Between the ends of a range. */
const RANGE_SIGN = new RegExp(`(?:--|——|[-~—–${RANGE_WORDS.join("")}]) ?`, "u");
/** Hyphens also stand in dates and numbers of documents. */
const HYPHEN = /^[-—–]/u;
/** An unknown unit is a short word: longer ones are sentences (35盏路灯安装). */
const UNKNOWN_WORD = /^(?:\p{Script=Han}{1,4}|[A-Za-z²³]{1,10})$/u;
/** 15日前 is no quantity. */
const TIME_WORDS = [...BEFORE_WORDS, ...AFTER_WORDS, ...PERIOD_ENDS];
const LEADING_ZERO = /^0\d/u;
const PART_SEPARATOR = /[/*·、]/u;

/**
 * Reads a whole text as number, unit and closing words: "8,065.31 万元", "20人以上", "100(份)".
 * @param folded without its leading comparator
 * @returns null when anything else is in the text
 */
export function readQuantity(
  folded: string,
  comparator: Comparator,
  source: string
): QuantityValue | null {
  const number = readNumber(folded);
  if (!number) return null;
  const closing = readClosingComparator(number.rest.trimStart());
  const both = closing && combineComparators(comparator, closing.comparator);
  if (!closing || !both) return null;
  const unit = readUnit(closing.rest);
  if (!unit || (number.spelled && !goesWithNumeral(unit, folded))) return null;
  return {
    kind: "quantity",
    comparator: both,
    amount: number.amount,
    unit,
    decimals: number.decimals,
    source,
  };
}

/**
 * Reads a whole text as a range: "80-90分", "90%~95%". Both ends must be of one unit and rise; "1-2" may be a date
 * or a range and "1-6月" a period of the year: neither is read.
 */
export function readRange(folded: string, source: string): RangeValue | null {
  const first = readNumber(folded);
  if (!first) return null;
  const sign = RANGE_SIGN.exec(first.rest);
  if (!sign) return null;
  const second = readNumber(first.rest.slice(sign.index + sign[0].length));
  if (!second || first.spelled || second.spelled) return null;
  const lowUnit = readUnit(first.rest.slice(0, sign.index));
  const closing = readClosingComparator(second.rest.trimStart());
  const highUnit = closing?.comparator === "none" ? readUnit(closing.rest) : null;
  if (!lowUnit || !highUnit || !second.amount.gt(first.amount)) return null;
  if (lowUnit.text !== "" && lowUnit.canonical !== highUnit.canonical) return null;
  if (highUnit.text === MONTH) return null;
  if (highUnit.text === "" && mayBeDate(folded, first, second, sign[0])) return null;
  return { kind: "range", low: first.amount, high: second.amount, unit: highUnit, source };
}

/** "1-2" may be a day of the year, "2023-2024" and "2023.07~2024.01" are periods, 027-60896392 is a telephone. */
function mayBeDate(folded: string, low: NumberRead, high: NumberRead, sign: string): boolean {
  if (low.amount.gte(FIRST_YEAR) && high.amount.lt(LAST_YEAR + 1)) return true;
  if (LEADING_ZERO.test(folded)) return true;
  const whole = low.decimals === 0 && high.decimals === 0;
  return whole && HYPHEN.test(sign) && low.amount.lte(12);
}

/** A unit that is known, or a word short enough to be one. */
function readUnit(text: string): Unit | null {
  const word = withoutBlanks(text);
  const unit = parseUnit(word);
  if (isKnownUnit(unit)) return unit;
  if (hasDigit(word) || MORE_OR_LESS.some((start) => word.startsWith(start))) return null;
  if (TIME_WORDS.some((end) => word.endsWith(end))) return null;
  return unit.text.split(PART_SEPARATOR).every((part) => UNKNOWN_WORD.test(part)) ? unit : null;
}

/** 一百二十, 三家 are numbers; 十分 and 一般 are words. */
function goesWithNumeral(unit: Unit, folded: string): boolean {
  if (unit.text === "") return folded.length > 1;
  return isKnownUnit(unit) && !UNITS_NOT_AFTER_NUMERALS.includes(unit.text);
}
