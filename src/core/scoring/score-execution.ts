import type { FundRow, IndicatorTable } from "../table/indicator-table";
import { Decimal, HUNDRED, roundHalfUp } from "../value/decimal";
import type { ScoringProfile } from "./profile";

/** Decimals of an execution rate in percent points, as the forms print it. */
const RATE_DECIMALS = 2;

/**
 * 预算执行率 = 全年执行数 ÷ 全年预算数, in percent points with two decimals, half up.
 * Forms without 全年预算数 use 年初预算数 (template of 2016–2018).
 * @returns null when an amount is missing or the budget is 0
 */
export function executionRate(fund: FundRow): Decimal | null {
  const budget = fund.budget?.amount ?? fund.initial?.amount;
  const executed = fund.executed?.amount;
  if (!budget || !executed || budget.isZero()) return null;
  return roundHalfUp(executed.div(budget).times(HUNDRED), RATE_DECIMALS);
}

/** 执行率得分 = 分值 × 执行率, at most the full score, before rounding. The displayed rate decides when there is one. */
export function executionPoints(fund: FundRow): Decimal | null {
  const rate = fund.rate?.amount ?? executionRate(fund);
  const weight = fund.weight?.amount;
  if (!rate || !weight) return null;
  return Decimal.min(weight, weight.times(rate).div(HUNDRED));
}

/** Decimals for an execution score that is still to be written. */
export function executionDecimals(table: IndicatorTable, profile: ScoringProfile): number {
  const { department, project } = profile.executionDecimals;
  return table.kind.startsWith("department") ? department : project;
}
