import { isEmptyField } from "../recognition/read-field";
import { executionDecimals, executionRate } from "../scoring/score-execution";
import { Decimal, HUNDRED, roundHalfUp } from "../value/decimal";
import { styledRate, styledScore } from "./cell-style";
import type { FillContext } from "./fill-table";
import { executionRateFormula, executionScoreFormula } from "./formulas";

/** Plans the execution rate and its score. Returns the score that will stand there. */
export function fillExecution(context: FillContext): Decimal | null {
  const fund = context.table.funds?.total;
  if (!fund) return null;
  const computed = executionRate(fund);
  let rate = fund.rate?.amount ?? null;
  if (fund.rate && context.mayWrite(fund.rate)) {
    if (computed) {
      const constant = styledRate(computed, fund.rate, []);
      const after = context.options.formulas ? executionRateFormula(fund, constant) : constant;
      if (after.formula !== fund.rate.formula || after.value !== fund.rate.value) {
        context.write(
          fund.rate,
          after,
          {
            key: "fill.executionRate",
            data: {
              executed: fund.executed?.text ?? "",
              budget: (fund.budget ?? fund.initial)?.text ?? "",
            },
          },
          false
        );
      }
      rate = computed;
    } else if (isEmptyField(fund.rate)) {
      context.skip(fund.rate, { key: "skip.amountsMissing", data: {} });
    }
  }
  const { score: field, weight } = fund;
  if (!field) return null;
  if (!context.mayWrite(field)) return field.amount;
  const effective = rate ?? computed;
  const full = weight?.amount;
  if (!full || !effective) {
    if (isEmptyField(field)) {
      context.skip(
        field,
        full ? { key: "skip.amountsMissing", data: {} } : { key: "skip.weightMissing", data: {} }
      );
    }
    return field.amount;
  }
  const decimals = executionDecimals(context.table, context.profile);
  const points = roundHalfUp(Decimal.min(full, full.times(effective).div(HUNDRED)), decimals);
  const constant = styledScore(points, [field]);
  const after = context.options.formulas
    ? executionScoreFormula(fund, decimals, constant)
    : constant;
  if (after.formula !== field.formula || after.value !== field.value) {
    context.write(
      field,
      after,
      { key: "fill.executionScore", data: { weight: `${full}`, rate: `${effective}%` } },
      true
    );
  }
  return points;
}
