import { Decimal, HUNDRED, ZERO } from "../../value/decimal";
import type { FormulaInput, FormulaResult } from "../formula";

/**
 * 折算得分 = 单项得分 (0 to 100) × 权重占比; the weight is a share of a hundred.
 * Source: published tables of a county in Hebei. How 单项得分 follows from a missed target is not stated there:
 * it is taken as the completion rate, by assumption.
 */
export function weightedShare({ rate, weight }: FormulaInput): FormulaResult {
  const item = Decimal.min(HUNDRED, Decimal.max(ZERO, rate));
  return {
    points: item.times(weight).div(HUNDRED),
    working: `${item} × ${weight}%`,
    assumption: rate.lt(HUNDRED) ? "item-score" : null,
  };
}
