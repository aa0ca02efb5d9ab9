import { executionRate } from "../scoring/score-execution";
import type { FundRow } from "../table/indicator-table";
import { type Decimal, HUNDRED } from "../value/decimal";
import { BUDGET_CHANGE_WORDS } from "../vocabulary/budget-words";
import { EXECUTION_REASON_WORDS } from "../vocabulary/reasons";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { ownsFunds } from "./indicator-facts";
import { reasonIn } from "./reason-text";
import { isSaid } from "./said-in-form";

/** In percent: below it the notes of 四川 ask for a reason. */
const EXPLAINED_BELOW = 90;
/** In percent: below it FND-02 speaks, unless the form has a cell for the reason. */
const VERY_LOW = 80;
/** In percent of the initial budget: above it FND-03 speaks. */
const LARGE_CHANGE = 20;

/** Low execution and a changed budget are explained: in the fund block's own cell, or anywhere in the form without one. */
export const executionReason = defineCheck(
  {
    code: "DEV-08",
    name: "execution-reason",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source: "四川省自评表填报说明：执行率低于90%的说明原因，年中调整的说明理由",
  },
  function* ({ table }): Iterable<Problem<"DEV-08">> {
    const total = table.funds?.total;
    if (!table.funds || !total || !ownsFunds(table) || reasonIn(table.funds.reason)) return;
    const { reason } = table.funds;
    const rate = executionRate(total) ?? total.rate?.amount ?? null;
    const unit = table.moneyUnit ?? "";
    if (rate?.lt(EXPLAINED_BELOW) && (reason ?? rate.gte(VERY_LOW))) {
      if (!reason && isSaid(table, EXECUTION_REASON_WORDS)) return;
      const at = reason ?? total.rate ?? total.executed;
      if (at) yield { at, situation: "low", data: { rate: `${rate}` } };
      return;
    }
    const change = changeOf(total);
    if (!reason || !change?.gt(0) || change.gt(LARGE_CHANGE)) return;
    if (isSaid(table, BUDGET_CHANGE_WORDS)) return;
    const data = {
      initial: `${total.initial?.text.trim() ?? ""}${unit}`,
      budget: `${total.budget?.text.trim() ?? ""}${unit}`,
    };
    yield { at: reason, situation: "adjusted", severity: "info", data };
  }
);

/** How much the budget changed during the year, in percent of the initial one. */
function changeOf({ initial, budget }: FundRow): Decimal | null {
  if (!initial?.amount?.gt(0) || !budget?.amount) return null;
  return budget.amount.minus(initial.amount).abs().div(initial.amount).times(HUNDRED);
}
