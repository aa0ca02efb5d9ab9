import type { FundRow, IndicatorTable } from "../table/indicator-table";
import { type Decimal, HUNDRED, roundHalfUp } from "../value/decimal";
import { applyFormula } from "./apply-formula";
import type { FormulaChoice, ScoringProfile } from "./profile";

/** Decimals of an execution rate in percent points, as the forms print it. */
const RATE_DECIMALS = 2;

/**
 * 预算执行率 = 全年执行数 ÷ 全年预算数, in percent points with two decimals, half up.
 * Forms without 全年预算数 use 年初预算数 (template of 2016–2018).
 * @returns null when an amount is missing or the budget is 0
 */
export function executionRate(fund: FundRow): Decimal | null {
  const budget = (fund.budget ?? fund.initial)?.amount;
  const executed = fund.executed?.amount;
  if (!budget || !executed || budget.isZero()) return null;
  return roundHalfUp(executed.div(budget).times(HUNDRED), RATE_DECIMALS);
}

const IN_PROPORTION: FormulaChoice = { formula: "capped-ratio" };

/**
 * The execution score before rounding. The displayed rate decides when there is one.
 * @param formula the profile's `execution`; 分值 × 执行率, at most the full score, when left out
 */
export function executionPoints(
  fund: FundRow,
  formula: FormulaChoice = IN_PROPORTION
): Decimal | null {
  const rate = fund.rate?.amount ?? executionRate(fund);
  const weight = fund.weight?.amount;
  return rate && weight ? pointsForRate(weight, rate, formula) : null;
}

/** Points of an execution rate in percent points, before rounding; null where the formula leaves them to a person. */
export function pointsForRate(
  weight: Decimal,
  rate: Decimal,
  formula: FormulaChoice
): Decimal | null {
  const result = applyFormula(formula, { rate, weight });
  return "between" in result ? null : result.points;
}

/** Decimals for an execution score that is still to be written. */
export function executionDecimals(table: IndicatorTable, profile: ScoringProfile): number {
  const { department, project } = profile.executionDecimals;
  return table.kind.startsWith("department") ? department : project;
}
