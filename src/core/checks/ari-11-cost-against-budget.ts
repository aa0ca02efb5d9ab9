import type { IndicatorTable, NumberField } from "../table/indicator-table";
import { Decimal } from "../value/decimal";
import { parseUnit } from "../value/units";
import { PROJECT_GOALS, PROJECT_SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { indicatorName, sumOf } from "./indicator-facts";
import { budgetField, type CostTarget, costTargets } from "./money-facts";

/** A rounding tail in the last place of each target. */
const TAIL = "0.01";

/**
 * The money targets of a project's cost indicators make its budget. More is a warning, as is the initial budget where
 * the year's budget has changed since; less is a remark, since some spending may have no indicator of its own.
 */
export const costAgainstBudget = defineCheck(
  {
    code: "ARI-11",
    name: "cost-against-budget",
    severity: "warning",
    kinds: [...PROJECT_GOALS, ...PROJECT_SELF_EVALUATIONS],
    source:
      "财政部门审核要求：成本指标与项目预算相符；某州科技局2024年度自评表（11.51万元与21.51万元）",
  },
  function* ({ table }): Iterable<Problem<"ARI-11">> {
    const budget = budgetField(table);
    const costs = costTargets(table);
    const [first] = costs;
    if (!budget?.amount?.gt(0) || !first) return;
    const { sum } = sumOf(costs.map(({ amount }) => amount));
    const tail = new Decimal(TAIL).times(costs.length + 1);
    if (sum.minus(budget.amount).abs().lte(tail) || statesTotal(costs, budget.amount)) return;
    const unit = parseUnit(table.moneyUnit ?? "").text;
    const data = {
      count: costs.length,
      names: costs.map(({ indicator }) => indicatorName(indicator)).join("、"),
      sum: `${sum}${unit}`,
      budget: `${budget.amount}${unit}`,
      difference: `${sum.minus(budget.amount).abs()}${unit}`,
    };
    const at = first.indicator.target ?? first.indicator.name;
    if (sum.gt(budget.amount)) {
      yield { at, situation: "above", data };
    } else if (isEqual(initialOf(table), sum)) {
      yield { at, situation: "notAdjusted", data };
    } else if (costs.length > 1) {
      yield { at, situation: "below", severity: "info", data };
    }
  }
);

/** One of the targets is the budget, or what the others make: the rest are its parts. */
function statesTotal(costs: readonly CostTarget[], budget: Decimal): boolean {
  const { sum } = sumOf(costs.map(({ amount }) => amount));
  return costs.some(({ amount }) => amount.eq(budget) || amount.times(2).eq(sum));
}

function initialOf({ funds }: IndicatorTable): NumberField | null {
  return funds?.total?.initial ?? null;
}

function isEqual(field: NumberField | null, sum: Decimal): boolean {
  return Boolean(field?.amount?.eq(sum));
}
