import type { Decimal } from "./decimal";
import { daysInMonth } from "./parse-date";
import { bothCount, convert } from "./units";
import type { Comparator, DateValue, IndicatorValue, QuantityValue } from "./value";

/**
 * Whether a result meets its target. Dates: the same day and earlier are met.
 * @returns null when it cannot be told: texts, units that do not convert, dates that overlap
 */
export function meets(target: IndicatorValue, actual: IndicatorValue): boolean | null {
  if (target.kind === "quantity" && actual.kind === "quantity") {
    const amount = comparableAmount(target, actual);
    return amount && compare(target.comparator, target.amount, amount);
  }
  if (target.kind === "range" && actual.kind === "quantity") {
    const amount = convert(actual.amount, actual.unit, target.unit);
    return amount && amount.gte(target.low) && amount.lte(target.high);
  }
  if (target.kind === "date" && actual.kind === "date") return meetsDate(target, actual);
  return null;
}

/**
 * The result in the target's unit. Counting words of any kind compare by number (40个, 41人); a percentage does not
 * compare with a bare fraction.
 */
export function comparableAmount(target: QuantityValue, actual: QuantityValue): Decimal | null {
  if (target.unit.canonical === "%" && actual.unit.text === "" && actual.amount.abs().lte(1)) {
    return target.amount.abs().lte(1) ? actual.amount : null;
  }
  const converted = convert(actual.amount, actual.unit, target.unit);
  if (converted) return converted;
  return bothCount(actual.unit, target.unit)
    ? actual.amount.times(actual.unit.factor).div(target.unit.factor)
    : null;
}

function compare(comparator: Comparator, target: Decimal, actual: Decimal): boolean {
  switch (comparator) {
    case "more-than":
      return actual.gt(target);
    case "less-than":
      return actual.lt(target);
    case "at-most":
      return actual.lte(target);
    case "equal":
      return actual.eq(target);
    case "at-least":
    case "none":
      return actual.gte(target);
  }
}

/** A date as the days it may mean, comparable as numbers. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function meetsDate(target: DateValue, actual: DateValue): boolean | null {
  const withYear = target.year !== null && actual.year !== null;
  const deadline = spanOf(target, withYear);
  const done = spanOf(actual, withYear);
  if (!deadline || !done) return null;
  if (done.first > deadline.last) return false;
  // "6月前" may or may not include June; a stated day and 月底 do include themselves.
  const limit =
    target.comparator === "at-most" && target.day === null ? deadline.first - 1 : deadline.last;
  return done.last <= limit ? true : null;
}

const YEAR_UNIT = 10_000;
const MONTH_UNIT = 100;

function spanOf({ year, month, day }: DateValue, withYear: boolean): Span | null {
  const base = withYear && year !== null ? year * YEAR_UNIT : 0;
  if (month === null) {
    return withYear ? { first: base + MONTH_UNIT + 1, last: base + 12 * MONTH_UNIT + 31 } : null;
  }
  const at = base + month * MONTH_UNIT;
  return day === null
    ? { first: at + 1, last: at + daysInMonth(year, month) }
    : { first: at + day, last: at + day };
}
