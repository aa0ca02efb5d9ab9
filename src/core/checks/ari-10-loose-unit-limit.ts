import type { Indicator, IndicatorTable } from "../table/indicator-table";
import { type Decimal, roundHalfUp } from "../value/decimal";
import { bothCount, convert, parseUnit } from "../value/units";
import type { QuantityValue, Unit } from "../value/value";
import { PROJECT_GOALS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { rowData } from "./indicator-facts";
import { sortOfName } from "./indicator-sort";
import { isMoneyCost } from "./level-kind";
import { budgetField, costTargets } from "./money-facts";

/** A limit for one unit this many times the average binds nobody. */
const LOOSE = 2;
const PER = "/";

/** A cost limit for one unit that is at least twice what the budget has for each: it limits nothing. */
export const looseUnitLimit = defineCheck(
  {
    code: "ARI-10",
    name: "loose-unit-limit",
    severity: "warning",
    kinds: PROJECT_GOALS,
    source: "某区科技局2022年绩效目标表：预算300万元、奖补200家，平均1.5万元，成本目标却是≤20万元",
  },
  function* ({ table }): Iterable<Problem<"ARI-10">> {
    const budget = budgetField(table);
    const unit = parseUnit(table.moneyUnit ?? "");
    if (!budget?.amount?.gt(0) || !table.moneyUnit) return;
    const quantities = countedThings(table);
    for (const limit of unitLimits(table)) {
      const { indicator, amount, of } = limit;
      const fitting = quantities.filter(({ value }) => !of || value.unit.canonical === of);
      const [quantity] = fitting;
      if (!quantity || fitting.length > 1) continue;
      const average = budget.amount.div(quantity.value.amount);
      // A limit of the whole project may stand under the same words: then it is about as large as the budget.
      if (amount.lt(average.times(LOOSE)) || (!of && amount.gte(budget.amount))) continue;
      yield {
        at: indicator.target ?? indicator.name,
        situation: of ? "perUnit" : "maybePerUnit",
        ...(of ? {} : { severity: "info" as const }),
        data: {
          ...rowData(indicator),
          budget: `${budget.amount}${unit.text}`,
          quantity: `${quantity.value.amount}${quantity.value.unit.text}`,
          average: `${roundHalfUp(average, 2)}${unit.text}`,
        },
      };
    }
  }
);

interface UnitLimit {
  readonly indicator: Indicator;
  /** In the form's money unit. */
  readonly amount: Decimal;
  /** 家 in 万元/家; null when the text does not say for what the limit is. */
  readonly of: string | null;
}

function unitLimits(table: IndicatorTable): UnitLimit[] {
  const plain = costTargets(table);
  // A single amount may be for one unit; several are parts of the budget.
  const single = plain.length === 1 ? plain.map((one) => ({ ...one, of: null })) : [];
  const priced = table.indicators.flatMap((indicator) => {
    const value = indicator.targetValue;
    if (value.kind !== "quantity" || !isMoneyCost(indicator)) return [];
    const [money, ...of] = value.unit.canonical.split(PER);
    if (of.length !== 1 || !money) return [];
    const amount = convert(value.amount, parseUnit(money), parseUnit(table.moneyUnit ?? ""));
    return amount ? [{ indicator, amount, of: of[0] ?? null }] : [];
  });
  return [...priced, ...single].filter(({ indicator: { targetValue } }) => {
    return targetValue.kind === "quantity" && targetValue.comparator !== "at-least";
  });
}

interface Quantity {
  readonly indicator: Indicator;
  readonly value: QuantityValue;
}

/** 数量指标 that count things or people. */
function countedThings(table: IndicatorTable): Quantity[] {
  return table.indicators.flatMap((indicator) => {
    const value = indicator.targetValue;
    if (sortOfName(indicator.level2) !== "quantity" || value.kind !== "quantity") return [];
    return isCount(value.unit) && value.amount.gt(0) ? [{ indicator, value }] : [];
  });
}

function isCount(unit: Unit): boolean {
  return bothCount(unit, unit);
}
