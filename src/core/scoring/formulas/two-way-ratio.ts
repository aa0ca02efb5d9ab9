import type { Decimal } from "../../value/decimal";
import { direction } from "../../value/read-comparator";
import type { FormulaInput, FormulaOutcome, FormulaResult } from "../formula";
import { comparableValues, type ComparableValues } from "../input-values";
import type { Band } from "./bands";
import { gradedPoints, rateInstead } from "./rate-instead";

export interface TwoWayRatioParameters {
  /** For qualitative results. */
  readonly gradeBands: readonly Band[];
}

/**
 * 正向指标 w × B ÷ A, 反向指标 w × A ÷ B, at most w, with target A and result B. ≤ and < make 反向指标.
 * Source: notes on public self-evaluation forms of Hubei with 80 + 20 points. Printed wording, no confirmed rows.
 */
export function twoWayRatio(
  input: FormulaInput,
  { gradeBands }: TwoWayRatioParameters
): FormulaOutcome {
  if (input.actualValue?.kind === "grade") return gradedPoints(input, gradeBands);
  const values = comparableValues(input);
  if (!values || values.target.isZero() || values.actual.isNegative()) return rateInstead(input);
  return { ...cappedPoints(values, input.weight), assumption: null, usesValues: true };
}

function cappedPoints(
  { comparator, target, actual }: ComparableValues,
  weight: Decimal
): Pick<FormulaResult, "points" | "working"> {
  const isReverse = direction(comparator) < 0;
  const sign = isReverse ? "≤" : "≥";
  const [part, whole] = isReverse ? [target, actual] : [actual, target];
  if (part.gte(whole)) return { points: weight, working: `${actual} ${sign} ${target}` };
  return { points: weight.times(part).div(whole), working: `${weight} × ${part} ÷ ${whole}` };
}
