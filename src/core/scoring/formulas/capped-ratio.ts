import { HUNDRED } from "../../value/decimal";
import type { FormulaInput, FormulaResult } from "../formula";

/**
 * 完成比例计分，不超满分: min(r, 100%) × w.
 * Source: the notes printed on the national self-evaluation template (完成值达到指标值记满分，未达到的按比例记分).
 */
export function cappedRatio({ rate, weight }: FormulaInput): FormulaResult {
  if (rate.gte(HUNDRED)) return { points: weight, working: `${rate}% ≥ 100%`, assumption: null };
  return {
    points: weight.times(rate).div(HUNDRED),
    working: `${weight} × ${rate}%`,
    assumption: null,
  };
}
