import type { Indicator } from "../table/indicator-table";
import { convert } from "../value/units";
import type { Comparator, IndicatorValue } from "../value/value";
import { foldText } from "../vocabulary/fold-text";

/** Two targets are the same however they are written: ≥95% and >=95.00%, 2千米 and 2000米. */
export function sameTarget(one: Indicator, other: Indicator): boolean {
  if (foldText(one.target?.text ?? "") === foldText(other.target?.text ?? "")) return true;
  return sameValue(one.targetValue, other.targetValue);
}

function sameValue(left: IndicatorValue, right: IndicatorValue): boolean {
  if (left.kind === "quantity" && right.kind === "quantity") {
    if (!sameComparator(left.comparator, right.comparator)) return false;
    const bare = left.unit.text === "" || right.unit.text === "";
    const amount = bare ? right.amount : convert(right.amount, right.unit, left.unit);
    return amount?.eq(left.amount) ?? false;
  }
  if (left.kind === "date" && right.kind === "date") {
    return left.year === right.year && left.month === right.month && left.day === right.day;
  }
  if (left.kind === "range" && right.kind === "range") {
    return left.low.eq(right.low) && left.high.eq(right.high);
  }
  return left.kind === "blank" && right.kind === "blank";
}

/** A missing comparator is not taken for a change. */
function sameComparator(left: Comparator, right: Comparator): boolean {
  const bare = (comparator: Comparator): boolean => comparator === "none" || comparator === "equal";
  return left === right || left === "none" || right === "none" || (bare(left) && bare(right));
}
