import type { Indicator, IndicatorTable, NumberField } from "../table/indicator-table";
import type { Decimal } from "../value/decimal";
import { convert, parseUnit } from "../value/units";
import type { QuantityValue } from "../value/value";
import { isMoneyCost } from "./level-kind";

const MONEY = "money";

/** What the year's budget of a form is: the fund block's total, else the amount beside 预算数. Null when neither has one. */
export function budgetField(table: IndicatorTable): NumberField | null {
  const { total } = table.funds ?? {};
  const inBlock = total?.budget ?? total?.initial;
  if (inBlock?.amount) return inBlock;
  const stated = table.amounts.filter(
    ({ role, year, amount }) => role === "total" && year === null && amount.amount
  );
  // In a list of projects each one's own budget stands behind the amounts of the whole form.
  return stated.at(-1)?.amount ?? null;
}

/** An amount of money in the form's money unit; null when either unit is unknown, or the value is no amount of money. */
export function inMoneyUnit(value: QuantityValue, { moneyUnit }: IndicatorTable): Decimal | null {
  if (!moneyUnit || value.unit.dimension !== MONEY) return null;
  return convert(value.amount, value.unit, parseUnit(moneyUnit));
}

export interface CostTarget {
  readonly indicator: Indicator;
  readonly value: QuantityValue;
  /** In the form's money unit. */
  readonly amount: Decimal;
}

/** Cost indicators whose target is an amount of money and no price of one unit (175万元/家). */
export function costTargets(table: IndicatorTable): CostTarget[] {
  return table.indicators.flatMap((indicator) => {
    const value = indicator.targetValue;
    if (indicator.part === "child" || !isMoneyCost(indicator) || value.kind !== "quantity") {
      return [];
    }
    const amount = inMoneyUnit(value, table);
    return amount ? [{ indicator, value, amount }] : [];
  });
}
