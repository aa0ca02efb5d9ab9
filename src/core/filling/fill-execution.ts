import { isEmptyField } from "../recognition/read-field";
import { describeAssumptions, profileName } from "../scoring/describe-score";
import { executionDecimals, executionRate, pointsForRate } from "../scoring/score-execution";
import type { FundRow } from "../table/indicator-table";
import type { Message } from "../texts/message";
import { type Decimal, roundHalfUp } from "../value/decimal";
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
  const { execution } = context.profile;
  const exact = full && rate ? pointsForRate(full, rate, execution) : null;
  const points = exact && roundHalfUp(exact, decimals);
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
  // PERF.EXECUTION knows the proportion alone.
  const isProportion = execution.formula === "capped-ratio";
  const after =
    context.options.formulas && isProportion
      ? executionScoreFormula(fund, decimals, constant)
      : constant;
  const data = { weight: `${full}`, rate: `${rate ?? ""}%`, points: `${points}` };
  context.write(field, after, scoreReason(context, data), true);
  return points;
}

function scoreReason(
  { profile }: FillContext,
  data: Readonly<Record<"weight" | "rate" | "points", string>>
): Message {
  if (profile.execution.formula !== "capped-ratio") {
    return { key: "fill.executionScoreBands", data: { ...data, profile: profileName(profile) } };
  }
  const { weight, rate } = data;
  const assumed = profile.assumptions.execution;
  if (assumed.length === 0) return { key: "fill.executionScore", data: { weight, rate } };
  const assumption = describeAssumptions(assumed);
  return { key: "fill.executionScoreAssumed", data: { weight, rate, assumption } };
}
