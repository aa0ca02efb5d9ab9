import { meetsDate } from "./compare-dates";
import type { Decimal } from "./decimal";
import { direction } from "./read-comparator";
import { comparableAmount, type ComparableAmount, isRatio } from "./units";
import type { Comparator, IndicatorValue, QuantityValue, RangeValue } from "./value";

/** How a result stands to its target. */
export interface Comparison {
  /** Null when it cannot be told: texts, units that do not go together, a bare target that is not hit exactly. */
  readonly met: boolean | null;
  /** The comparison takes it that a missing unit is the other side's, or that 个 counts 家. */
  readonly unitAssumed: boolean;
}

const NOT_TOLD: Comparison = { met: null, unitAssumed: false };

/** Bare numbers up to this may be fractions of one: 0.98 beside ≥95%. */
const LARGEST_FRACTION = 2;
/** From this on the other side is surely in percent points. */
const SMALLEST_POINTS = 10;

/** Whether a result meets its target; null when it cannot be told. */
export function meets(target: IndicatorValue, actual: IndicatorValue): boolean | null {
  return compareValues(target, actual).met;
}

/** As `meets`, and whether a unit had to be assumed. */
export function compareValues(target: IndicatorValue, actual: IndicatorValue): Comparison {
  if (target.kind === "date" && actual.kind === "date") {
    return { met: meetsDate(target, actual), unitAssumed: false };
  }
  if (actual.kind !== "quantity") return NOT_TOLD;
  if (target.kind === "range") return compareWithRange(target, actual);
  if (target.kind !== "quantity" || contradicts(target, actual)) return NOT_TOLD;
  const result = actualAmount(target, actual);
  if (!result) return NOT_TOLD;
  return {
    met: isMet(target.comparator, target.amount, result.amount),
    unitAssumed: result.assumed,
  };
}

/** The result in the target's unit; null when the units do not go together, or 0.98 stands beside 95%. */
export function actualAmount(
  target: Pick<QuantityValue, "amount" | "unit">,
  actual: Pick<QuantityValue, "amount" | "unit">
): ComparableAmount | null {
  if (mayBeFraction(actual, target) || mayBeFraction(target, actual)) return null;
  return comparableAmount(actual.amount, actual.unit, target.unit);
}

/** A result written as a bound on the other side: "<90%" beside "≥85%". */
export function contradicts(target: QuantityValue, actual: QuantityValue): boolean {
  return direction(target.comparator) * direction(actual.comparator) < 0;
}

function compareWithRange(target: RangeValue, actual: QuantityValue): Comparison {
  const result = actualAmount({ amount: target.low, unit: target.unit }, actual);
  if (!result || direction(actual.comparator) !== 0) return NOT_TOLD;
  return {
    met: result.amount.gte(target.low) && result.amount.lte(target.high),
    unitAssumed: result.assumed,
  };
}

function mayBeFraction(
  bare: Pick<QuantityValue, "amount" | "unit">,
  other: Pick<QuantityValue, "amount" | "unit">
): boolean {
  if (bare.unit.text !== "" || !isRatio(other.unit) || bare.amount.isZero()) return false;
  return bare.amount.abs().lte(LARGEST_FRACTION) && other.amount.abs().gte(SMALLEST_POINTS);
}

function isMet(comparator: Comparator, target: Decimal, actual: Decimal): boolean | null {
  switch (comparator) {
    case "at-least":
      return actual.gte(target);
    case "more-than":
      return actual.gt(target);
    case "equal":
      return actual.eq(target);
    case "at-most":
      return actual.lte(target);
    case "less-than":
      return actual.lt(target);
    case "none":
      return actual.eq(target) ? true : null;
  }
}
