import { type Decimal, HUNDRED, ZERO } from "../../value/decimal";
import type { FormulaInput, FormulaResult } from "../formula";

export interface ThresholdRatioParameters {
  /** Pass mark in percent points; below it the score is 0. */
  readonly floor: Decimal;
  /** What over-completion yields: w × (2 − r), or full marks. */
  readonly over: "penalise" | "full";
  /** True when no published row lies below the pass mark. */
  readonly belowFloorAssumed: boolean;
}

/**
 * 按照完成比例赋分，设及格门槛: 0 below the pass mark, then w × (r − floor) ÷ (100% − floor), full marks at 100%.
 * Source: 13 project tables of a Xinjiang science bureau for 2024, 74 rows with rates of 79% to 180%.
 */
export function thresholdRatio(
  { rate, weight }: FormulaInput,
  { floor, over, belowFloorAssumed }: ThresholdRatioParameters
): FormulaResult {
  if (rate.lt(floor)) {
    return {
      points: ZERO,
      working: `${rate}% < ${floor}%`,
      assumption: belowFloorAssumed ? "below-floor" : null,
    };
  }
  if (rate.lte(HUNDRED)) {
    const span = HUNDRED.minus(floor);
    return rate.eq(HUNDRED)
      ? { points: weight, working: `${weight} × 100%`, assumption: null }
      : {
          points: weight.times(rate.minus(floor)).div(span),
          working: `${weight} × (${rate}% − ${floor}%) ÷ ${span}%`,
          assumption: null,
        };
  }
  if (over === "full") return { points: weight, working: `${weight}`, assumption: null };
  const twice = HUNDRED.times(2);
  if (rate.gte(twice)) {
    return { points: ZERO, working: `${rate}% ≥ 200%`, assumption: "double-or-more" };
  }
  return {
    points: weight.times(twice.minus(rate)).div(HUNDRED),
    working: `${weight} × (200% − ${rate}%)`,
    assumption: null,
  };
}
