import { HUNDRED } from "../../value/decimal";
import type { Assumption, FormulaInput, FormulaResult } from "../formula";

export interface FullWhenMetParameters {
  /** The remark for a missed target; the part below 100% was not observed in published tables. */
  readonly missed: Extract<Assumption, "grade-missed" | "satisfaction-missed">;
}

/**
 * 按评判等级赋分 and 满意度赋分: full marks from 100% on; below, in proportion and by assumption.
 * Source: 25 rows of the Xinjiang tables for 2024, all at or above 100%.
 */
export function fullWhenMet(
  { rate, weight }: FormulaInput,
  { missed }: FullWhenMetParameters
): FormulaResult {
  if (rate.gte(HUNDRED)) return { points: weight, working: `${rate}% ≥ 100%`, assumption: null };
  return {
    points: weight.times(rate).div(HUNDRED),
    working: `${weight} × ${rate}%`,
    assumption: missed,
  };
}
