import { isEmptyField } from "../recognition/read-field";
import { describeAssumptions, profileName } from "../scoring/describe-score";
import { executionDecimals, executionRate, pointsForRate } from "../scoring/score-execution";
import type { FundRow } from "../table/indicator-table";
import type { Message } from "../texts/message";
import { type Decimal, roundHalfUp } from "../value/decimal";
import { styledRate, styledScore } from "./cell-style";
import type { FillContext } from "./fill-context";
import { executionRateFormula, executionScoreFormula } from "./execution-formulas";

/**
 * Plans the execution rate and its score, once for all blocks of a form. Returns the score that will stand there.
 */
export function fillExecution(context: FillContext): Decimal | null {
  const { funds, id, form } = context.table;
  if (!funds?.total) return null;
  const rate = plannedRate(context, funds.total);
  const points = plannedPoints(context, funds.total, rate);
  if (id !== form) return standingPoints(context, funds.total, points);
  fillRate(context, funds.total);
  fillScore(context, funds.total, rate, points);
  return standingPoints(context, funds.total, points);
}

/** The execution rate that will stand in the table, in percent points; computed where the form has no place for it. */
function plannedRate(context: FillContext, fund: FundRow): Decimal | null {
  const computed = executionRate(fund);
  const field = fund.rate;
  if (!field) return computed;
  return context.mayWrite(field) ? (computed ?? field.amount) : (field.amount ?? computed);
}

function plannedPoints(context: FillContext, fund: FundRow, rate: Decimal | null): Decimal | null {
  const full = fund.weight?.amount;
  const exact = full && rate ? pointsForRate(full, rate, context.profile.execution) : null;
  return exact && roundHalfUp(exact, executionDecimals(context.table, context.profile));
}

function standingPoints(
  context: FillContext,
  { score }: FundRow,
  points: Decimal | null
): Decimal | null {
  if (!score) return null;
  return context.mayWrite(score) ? (points ?? score.amount) : score.amount;
}

function fillRate(context: FillContext, fund: FundRow): void {
  const computed = executionRate(fund);
  const field = fund.rate;
  if (!field) return;
  if (!context.mayWrite(field)) {
    context.keep(field, computed, "%");
    return;
  }
  if (!computed) {
    context.skipEmpty(field, amountsMissing(fund));
    return;
  }
  const constant = styledRate(computed, field, []);
  const content = context.content(constant, () => executionRateFormula(fund, constant));
  const executed = fund.executed?.text ?? "";
  const budget = (fund.budget ?? fund.initial)?.text ?? "";
  const key = fund.budget ? "fill.executionRate" : "fill.executionRateInitial";
  context.write(field, content, { key, data: { executed, budget } }, false);
}

function fillScore(
  context: FillContext,
  fund: FundRow,
  rate: Decimal | null,
  points: Decimal | null
): void {
  const field = fund.score;
  if (!field) return;
  if (!context.mayWrite(field)) {
    context.keep(field, points);
    return;
  }
  const full = fund.weight?.amount;
  if (!full || !rate || !points) {
    context.skipEmpty(field, full ? amountsMissing(fund) : { key: "skip.weightMissing", data: {} });
    return;
  }
  const constant = styledScore(points, [field]);
  const content = context.content(constant, () =>
    executionScoreFormula(context, fund, rate, constant)
  );
  const data = { weight: `${full}`, rate: `${rate}%`, points: `${points}` };
  context.write(field, content, scoreReason(context, data), true);
}

/** Which amount is missing, with what stands there. */
function amountsMissing(fund: FundRow): Message {
  const budget = fund.budget ?? fund.initial;
  if (budget?.amount?.isZero()) return { key: "skip.budgetZero", data: {} };
  if (budget && isEmptyField(budget) && fund.executed?.amount)
    return { key: "skip.budgetMissing", data: { executed: fund.executed.text } };
  if (budget?.amount && fund.executed && isEmptyField(fund.executed))
    return { key: "skip.executedMissing", data: { budget: budget.text } };
  return { key: "skip.amountsMissing", data: {} };
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
