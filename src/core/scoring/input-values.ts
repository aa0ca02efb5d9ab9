import { actualAmount, contradicts } from "../value/compare-values";
import type { Decimal } from "../value/decimal";
import { convert, isRatio, parseUnit } from "../value/units";
import type { Comparator } from "../value/value";
import type { FormulaInput } from "./formula";

/** Target and result as numbers in the target's unit. */
export interface ComparableValues {
  readonly comparator: Comparator;
  readonly target: Decimal;
  readonly actual: Decimal;
}

const PERCENT = parseUnit("%");

/** Target and result for a formula that divides them; null when they are no numbers that can be compared. */
export function comparableValues({
  targetValue,
  actualValue,
}: FormulaInput): ComparableValues | null {
  if (targetValue?.kind !== "quantity" || actualValue?.kind !== "quantity") return null;
  if (targetValue.amount.isNegative() || contradicts(targetValue, actualValue)) return null;
  const result = actualAmount(targetValue, actualValue);
  if (!result) return null;
  return {
    comparator: targetValue.comparator,
    target: targetValue.amount,
    actual: result.amount,
  };
}

/** A measured satisfaction in percent points: the result when it is a share of a hundred; null otherwise. */
export function satisfactionOf(input: FormulaInput): Decimal | null {
  const { targetValue, actualValue } = input;
  if (actualValue?.kind !== "quantity") return null;
  if (isRatio(actualValue.unit)) {
    const isBelow = actualValue.comparator === "at-most" || actualValue.comparator === "less-than";
    return isBelow ? null : convert(actualValue.amount, actualValue.unit, PERCENT);
  }
  const values = comparableValues(input);
  return values && targetValue?.kind === "quantity" && isRatio(targetValue.unit)
    ? convert(values.actual, targetValue.unit, PERCENT)
    : null;
}
