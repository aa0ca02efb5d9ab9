import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { ownsFunds } from "./indicator-facts";

/** A rounding tail of one unit in the last place, balanced by hand (174.33 and 174.32). */
const TAIL = "0.01";

/** Spending does not exceed the year's budget, row by row. Above the initial budget it may be: money was added since. */
export const overBudget = defineCheck(
  {
    code: "ARI-08",
    name: "over-budget",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "公开自评表中执行率超过100%的各例",
  },
  function* ({ table }) {
    if (!ownsFunds(table)) return;
    for (const { label, budget, executed } of table.funds?.rows ?? []) {
      if (!budget?.amount || !executed?.amount) continue;
      if (executed.amount.minus(budget.amount).lte(TAIL)) continue;
      yield {
        at: executed,
        situation: "above",
        data: { label, executed: executed.text, budget: budget.text },
      };
    }
  }
);
