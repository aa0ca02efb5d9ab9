import { executionRate } from "../scoring/score-execution";
import { UNSPENT_REASON_WORDS } from "../vocabulary/reasons";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { isSaid } from "./said-in-form";

/** Platforms mark an unspent share above 20%. The 90% below which a reason is asked for belongs to DEV-08. */
const LOW = 80;

/** A budget that was spent, or of which the form says why it was not; and one that is there at all. */
export const lowExecution = defineCheck(
  {
    code: "FND-02",
    name: "low-execution",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source:
      "平台做法：结余超过20%或预算数为0时给出提示；部分省份的填报说明要求执行率低于90%时说明原因",
  },
  function* ({ table }): Generator<Problem<"FND-02">> {
    const total = table.funds?.total;
    const budget = total?.budget ?? total?.initial;
    if (!total || !budget?.amount) return;
    if (budget.amount.isZero()) {
      if (!total.executed?.amount || total.executed.amount.isZero()) {
        yield { at: budget, situation: "noBudget", data: { label: total.label } };
      }
      return;
    }
    // Where the form has a cell for the reason, DEV-08 asks for it.
    if (table.funds?.reason) return;
    const rate = executionRate(total);
    if (!rate || rate.gte(LOW) || rate.isNegative()) return;
    if (isSaid(table, UNSPENT_REASON_WORDS)) return;
    yield {
      at: total.rate ?? total.executed ?? budget,
      situation: "low",
      data: {
        budget: budget.text,
        executed: total.executed?.text ?? "",
        rate: `${rate}`,
        unspent: `${budget.amount.minus(total.executed?.amount ?? 0)}`,
        unit: table.moneyUnit ?? "",
      },
    };
  }
);
