import { HUNDRED, ZERO } from "../../value/decimal";
import type { FormulaInput, FormulaResult } from "../formula";

export interface AllOrNothingParameters {
  /** What over-completion yields. */
  readonly over: "zero" | "full";
}

/**
 * 直接赋分: full marks at exactly 100%, else 0.
 * Source: 12 rows of the Xinjiang tables for 2024; two rows above 100% have 0. Rows below 100% were not observed.
 */
export function allOrNothing(
  { rate, weight }: FormulaInput,
  { over }: AllOrNothingParameters
): FormulaResult {
  if (rate.eq(HUNDRED)) return { points: weight, working: `${rate}% = 100%`, assumption: null };
  if (rate.gt(HUNDRED)) {
    return over === "full"
      ? { points: weight, working: `${rate}% ≥ 100%`, assumption: null }
      : { points: ZERO, working: `${rate}% ≠ 100%`, assumption: null };
  }
  return { points: ZERO, working: `${rate}% < 100%`, assumption: "direct-missed" };
}
