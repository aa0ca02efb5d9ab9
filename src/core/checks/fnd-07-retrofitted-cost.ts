import type { Indicator, IndicatorTable } from "../table/indicator-table";
import { type Decimal, ZERO } from "../value/decimal";
import { parseUnit } from "../value/units";
import type { QuantityValue } from "../value/value";
import { PROJECT_SELF_EVALUATIONS } from "../vocabulary/titles";
import { isChangeExplained } from "./change-explained";
import { defineCheck } from "./check";
import { sortOf } from "./indicator-sort";

const MONEY = parseUnit("元");

/**
 * Cost targets that all equal what was spent, in a year in which the budget changed: set at the start, or afterwards?
 * A hint where the form says why the budget changed: the targets may have been changed with it.
 */
export const retrofittedCost = defineCheck(
  {
    code: "FND-07",
    name: "retrofitted-cost",
    severity: "warning",
    kinds: PROJECT_SELF_EVALUATIONS,
    source:
      "某州科技局2024年度自评表：预算由10万元调为5.78万元，成本目标1.9万元和3.88万元之和恰为5.78万元，且与实际完全相同",
  },
  function* ({ table }) {
    const costs = table.indicators.filter((indicator) => sortOf(indicator) === "cost");
    const [first] = costs;
    const funds = inYuan(table);
    if (!first || !funds || funds.initial.eq(funds.budget)) return;
    const pairs = costs.map(costPair);
    if (pairs.some((pair) => !pair || !pair.target.amount.eq(pair.actual.amount))) return;
    const targets = pairs.flatMap((pair) => (pair ? [pair.target] : []));
    const amounts = targets.filter(({ unit }) => unit.dimension === MONEY.dimension);
    const sum = amounts.reduce(
      (all, { amount, unit }) => all.plus(amount.times(unit.factor)),
      ZERO
    );
    if (amounts.length < targets.length || !sum.eq(funds.budget)) return;
    yield {
      at: first.target ?? first.name,
      situation: "sameAsFinal",
      severity: isChangeExplained(table) ? "info" : "warning",
      data: {
        count: costs.length,
        initial: funds.initialText,
        budget: funds.budgetText,
        unit: table.moneyUnit ?? "",
      },
    };
  }
);

function costPair({
  targetValue,
  actualValue,
}: Indicator): { readonly target: QuantityValue; readonly actual: QuantityValue } | null {
  if (targetValue.kind !== "quantity" || actualValue.kind !== "quantity") return null;
  if (targetValue.unit.canonical !== actualValue.unit.canonical) return null;
  return { target: targetValue, actual: actualValue };
}

function inYuan({ funds, moneyUnit }: IndicatorTable): {
  readonly initial: Decimal;
  readonly budget: Decimal;
  readonly initialText: string;
  readonly budgetText: string;
} | null {
  const initial = funds?.total?.initial;
  const budget = funds?.total?.budget;
  if (!initial?.amount || !budget?.amount || !moneyUnit) return null;
  const { factor } = parseUnit(moneyUnit);
  return {
    initial: initial.amount.times(factor),
    budget: budget.amount.times(factor),
    initialText: initial.text,
    budgetText: budget.text,
  };
}
