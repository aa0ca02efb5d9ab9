import { Decimal, HUNDRED, ZERO } from "../../value/decimal";
import { direction } from "../../value/read-comparator";
import { comparableAmount, convert, isRatio, parseUnit } from "../../value/units";
import type { QuantityValue } from "../../value/value";
import type { Assumption, FormulaInput, FormulaResult } from "../formula";
import { comparableValues } from "../input-values";
import type { Deduction } from "../read-deduction";

const PERCENT = parseUnit("%");

/** A result beside the mark at which deducting begins, and the step, all in one unit. */
interface Measured {
  readonly from: Decimal;
  readonly actual: Decimal;
  readonly step: Decimal;
  readonly floor: Decimal | null;
  /** Written behind each number: "%", or nothing. */
  readonly sign: string;
  readonly assumption: Assumption | null;
  readonly usesValues: boolean;
}

/**
 * 每降5%扣1分，扣完为止: w less the points of every whole step by which the result misses the mark, at least 0.
 * By assumption: the mark is the target where the rule names none; part of a step costs nothing; a percentage beside
 * a target that is none is one of the completion rate.
 * Source: 得分计算方法 of public forms; the rule of the row itself.
 * @returns null when the rule does not fit target, result and weight: a person decides
 */
export function deductedPoints(input: FormulaInput, rule: Deduction): FormulaResult | null {
  const { weight } = input;
  if (rule.fullMarks && !rule.fullMarks.eq(weight)) return null;
  const measured = measure(input, rule);
  if (!measured) return null;
  const { from, actual, step, floor, sign, usesValues } = measured;
  const isFall = rule.direction === "fall";
  const told = (working: string): string => `“${rule.text}” ${working}`;
  const base = usesValues ? ({ usesValues } as const) : {};
  if (floor && actual.lt(floor)) {
    return {
      ...base,
      points: ZERO,
      working: told(`${actual}${sign} < ${floor}${sign}`),
      assumption: measured.assumption,
    };
  }
  const gap = isFall ? from.minus(actual) : actual.minus(from);
  if (gap.lte(0)) {
    const relation = isFall ? "≥" : "≤";
    return {
      ...base,
      points: weight,
      working: told(`${actual}${sign} ${relation} ${from}${sign}`),
      assumption: measured.assumption,
    };
  }
  const steps = gap.div(step).floor();
  const isWhole = steps.times(step).eq(gap);
  const points = weight.minus(steps.times(rule.points));
  const [more, less] = isFall ? [from, actual] : [actual, from];
  const quotient = `(${more}${sign} − ${less}${sign}) ÷ ${step}${sign}`;
  const lost = `${isWhole ? quotient : `⌊${quotient}⌋`} × ${rule.points}`;
  return {
    ...base,
    points: Decimal.max(points, ZERO),
    working: told(points.isNegative() ? `max(0, ${weight} − ${lost})` : `${weight} − ${lost}`),
    assumption: measured.assumption,
    ...(isWhole ? {} : { alsoAssumed: "deduction-whole-steps" }),
  };
}

function measure(input: FormulaInput, rule: Deduction): Measured | null {
  const { targetValue: target } = input;
  if (target?.kind !== "quantity") return null;
  const towards = direction(target.comparator);
  if (towards !== 0 && towards > 0 !== (rule.direction === "fall")) return null;
  const unit = parseUnit(rule.unit);
  return isRatio(unit) && !isRatio(target.unit)
    ? measureRate(input, rule)
    : measureResult(input, rule, target);
}

/** A percentage beside a count: held against the completion rate. */
function measureRate({ rate }: FormulaInput, rule: Deduction): Measured | null {
  if (rule.direction === "rise") return null;
  return {
    from: rule.from instanceof Decimal ? rule.from : HUNDRED,
    actual: rate,
    step: rule.step,
    floor: rule.floor,
    sign: "%",
    assumption: "deduction-by-rate",
    usesValues: false,
  };
}

function measureResult(
  input: FormulaInput,
  rule: Deduction,
  target: QuantityValue
): Measured | null {
  const values = comparableValues(input);
  const step = comparableAmount(rule.step, parseUnit(rule.unit), target.unit);
  if (!values || !step) return null;
  const isPercent = isRatio(target.unit);
  const percent = (amount: Decimal | null): Decimal | null =>
    amount && isPercent ? convert(amount, PERCENT, target.unit) : null;
  const stated = rule.from instanceof Decimal ? rule.from : null;
  // A percentage beside a result that is none is a rule for something else.
  if ((stated ?? rule.floor) && !isPercent) return null;
  return {
    from: percent(stated) ?? values.target,
    actual: values.actual,
    step: step.amount,
    floor: percent(rule.floor),
    sign: isPercent ? target.unit.text : "",
    assumption: rule.from === null ? "deduction-from-target" : null,
    usesValues: true,
  };
}
