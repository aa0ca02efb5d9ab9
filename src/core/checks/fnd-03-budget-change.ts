import { HUNDRED, roundHalfUp } from "../value/decimal";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { isChangeExplained } from "./change-explained";
import { defineCheck } from "./check";

/** In percent of the initial budget; this tool's own line, no rule. */
const LARGE_CHANGE = 20;

/** A budget that changed much during the year is explained somewhere in the form. */
export const budgetChange = defineCheck(
  {
    code: "FND-03",
    name: "budget-change",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source:
      "某州科技局2024年度自评表：年初1065.90万元，全年8065.31万元，表中没有说明；部分省份的填报说明要求年中调整须说明理由。20%的提示线是本工具的设定",
  },
  function* ({ table }) {
    const total = table.funds?.total;
    const initial = total?.initial;
    const budget = total?.budget;
    if (!initial?.amount || !budget?.amount || initial.amount.isNegative()) return;
    if (initial.amount.eq(budget.amount) || isChangeExplained(table)) return;
    const data = { initial: initial.text, budget: budget.text, unit: table.moneyUnit ?? "" };
    if (initial.amount.isZero()) {
      yield { at: budget, situation: "added", data };
      return;
    }
    const change = budget.amount.minus(initial.amount).div(initial.amount).times(HUNDRED);
    if (change.abs().lte(LARGE_CHANGE)) return;
    yield {
      at: budget,
      situation: change.isNegative() ? "cut" : "raised",
      data: { ...data, change: `${roundHalfUp(change.abs(), 2)}` },
    };
  }
);
