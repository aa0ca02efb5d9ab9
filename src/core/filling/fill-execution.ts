import { isEmptyField } from "../recognition/read-field";
import { executionDecimals, executionRate } from "../scoring/score-execution";
import type { FundRow } from "../table/indicator-table";
import { Decimal, HUNDRED, roundHalfUp } from "../value/decimal";
import { styledRate, styledScore } from "./cell-style";
import type { FillContext } from "./fill-table";
import { executionRateFormula, executionScoreFormula } from "./formulas";

/** Plans the execution rate and its score. Returns the score that will stand there. */
export function fillExecution(context: FillContext): Decimal | null {
  const fund = context.table.funds?.total;
  return fund ? fillScore(context, fund, fillRate(context, fund)) : null;
}

/** The execution rate that will stand in the table, in percent points; computed where the form has no place for it. */
function fillRate(context: FillContext, fund: FundRow): Decimal | null {
  const computed = executionRate(fund);
  const field = fund.rate;
  if (!field) return computed;
  if (!context.mayWrite(field)) {
    context.keep(field, computed, "%");
    return field.amount ?? computed;
  }
  if (!computed) {
    if (isEmptyField(field)) context.skip(field, { key: "skip.amountsMissing", data: {} });
    return field.amount;
  }
  const constant = styledRate(computed, field, []);
  const after = context.options.formulas ? executionRateFormula(fund, constant) : constant;
  const executed = fund.executed?.text ?? "";
  const budget = (fund.budget ?? fund.initial)?.text ?? "";
  context.write(field, after, { key: "fill.executionRate", data: { executed, budget } }, false);
  return computed;
}

function fillScore(context: FillContext, fund: FundRow, rate: Decimal | null): Decimal | null {
  const field = fund.score;
  if (!field) return null;
  const full = fund.weight?.amount;
  const decimals = executionDecimals(context.table, context.profile);
  const points =
    full && rate ? roundHalfUp(Decimal.min(full, full.times(rate).div(HUNDRED)), decimals) : null;
  if (!context.mayWrite(field)) {
    context.keep(field, points);
    return field.amount;
  }
  if (!full || !points) {
    const key = full ? "skip.amountsMissing" : "skip.weightMissing";
    if (isEmptyField(field)) context.skip(field, { key, data: {} });
    return field.amount;
  }
  const constant = styledScore(points, [field]);
  const after = context.options.formulas
    ? executionScoreFormula(fund, decimals, constant)
    : constant;
  const data = { weight: `${full}`, rate: `${rate ?? ""}%` };
  context.write(field, after, { key: "fill.executionScore", data }, true);
  return points;
}
