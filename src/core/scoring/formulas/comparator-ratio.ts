import { Decimal, ZERO } from "../../value/decimal";
import { direction } from "../../value/read-comparator";
import type { FormulaInput, FormulaOutcome, FormulaResult } from "../formula";
import { comparableValues, type ComparableValues } from "../input-values";
import type { Band } from "./bands";
import { gradedPoints, rateInstead } from "./rate-instead";

export interface ComparatorRatioParameters {
  /** For qualitative results. */
  readonly gradeBands: readonly Band[];
}

/**
 * 按计算符号计分. With target t and result a:
 * ≥ and >: a ≥ t gives w, else w × a ÷ t. = and bare targets: the same; of a target of 0 only a ≤ 0 gives w, else 0.
 * ≤ and <: a ≤ t gives w, up to 2t w × (1 − (a − t) ÷ t), from 2t on 0. A negative result counts as 0.
 * Source: behaviour of a provincial budget platform in production (安徽 and the general edition). Practice, not policy.
 */
export function comparatorRatio(
  input: FormulaInput,
  { gradeBands }: ComparatorRatioParameters
): FormulaOutcome {
  if (input.actualValue?.kind === "grade") return gradedPoints(input, gradeBands);
  const values = comparableValues(input);
  if (!values) return rateInstead(input);
  const counted = { ...values, actual: Decimal.max(values.actual, ZERO) };
  const { points, working } =
    direction(values.comparator) < 0
      ? limitPoints(counted, input.weight)
      : reachedPoints(counted, input.weight);
  return { points, working, assumption: null, usesValues: true };
}

type Points = Pick<FormulaResult, "points" | "working">;

function reachedPoints({ comparator, target, actual }: ComparableValues, weight: Decimal): Points {
  if (target.isZero() && direction(comparator) === 0 && actual.gt(target)) {
    return { points: ZERO, working: `${actual} > ${target}` };
  }
  if (actual.gte(target)) return { points: weight, working: `${actual} ≥ ${target}` };
  return {
    points: weight.times(actual).div(target),
    working: `${weight} × ${actual} ÷ ${target}`,
  };
}

function limitPoints({ target, actual }: ComparableValues, weight: Decimal): Points {
  if (actual.lte(target)) return { points: weight, working: `${actual} ≤ ${target}` };
  const twice = target.times(2);
  if (target.isZero()) return { points: ZERO, working: `${actual} > ${target}` };
  if (actual.gte(twice)) return { points: ZERO, working: `${actual} ÷ ${target} ≥ 2` };
  return {
    points: weight.times(twice.minus(actual)).div(target),
    working: `${weight} × (1 − (${actual} − ${target}) ÷ ${target})`,
  };
}
