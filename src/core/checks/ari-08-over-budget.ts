import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";

/** Spending does not exceed the year's budget, row by row. */
export const overBudget = defineCheck(
  {
    code: "ARI-08",
    name: "over-budget",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "公开自评表中执行率超过100%的各例",
  },
  function* ({ table }) {
    for (const { label, budget, executed } of table.funds?.rows ?? []) {
      if (!budget?.amount || !executed?.amount || executed.amount.lte(budget.amount)) continue;
      yield {
        at: executed,
        situation: "above",
        data: { label, executed: executed.text, budget: budget.text },
      };
    }
  }
);
