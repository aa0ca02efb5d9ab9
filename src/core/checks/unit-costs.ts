import type { Indicator, IndicatorTable, NumberField } from "../table/indicator-table";
import { type Decimal, roundHalfUp } from "../value/decimal";
import { direction } from "../value/read-comparator";
import { convert, parseUnit } from "../value/units";
import type { QuantityValue } from "../value/value";
import {
  COST_LEVEL_WORDS,
  QUANTITY_LEVEL_WORDS,
  UNIT_COST_WORDS,
} from "../vocabulary/cross-table-words";
import { type Stated, statedBy } from "./match-numbers";
import { budgetField } from "./money-facts";
import { isWritten } from "./text-shares";

const MONEY = "money";
const COUNT = "count:";

export interface PerHead {
  readonly limit: Stated;
  readonly total: NumberField;
  readonly count: Stated;
  /** What the amount makes for one, in the limit's unit. */
  readonly exact: Decimal;
}

/** Limits for one person or thing that the amount they were reckoned from exceeds: 583.34÷64 = 9.1147 > 9.11. */
export function perHead(table: IndicatorTable): PerHead[] {
  const stated = statedBy(table.indicators, "target");
  const limits = stated.filter(
    ({ indicator, value }) =>
      value.unit.dimension === MONEY &&
      direction(value.comparator) < 0 &&
      UNIT_COST_WORDS.some((word) => indicator.name.text.includes(word))
  );
  const counts = stated.filter(
    ({ value }) =>
      value.unit.dimension.startsWith(COUNT) && value.comparator === "equal" && value.amount.gt(1)
  );
  const totals = amountsOf(table);
  return limits.flatMap((limit) => {
    const found = totals.flatMap((total) =>
      counts.flatMap((count) => perHeadOf(table, limit, total, count) ?? [])
    );
    const [only] = found;
    return only ? [only] : [];
  });
}

function perHeadOf(
  { moneyUnit }: IndicatorTable,
  limit: Stated,
  total: NumberField,
  count: Stated
): PerHead | null {
  const amount = moneyUnit && total.amount;
  if (!amount) return null;
  const converted = convert(amount, parseUnit(moneyUnit), limit.value.unit);
  const exact = converted?.div(count.value.amount);
  if (!exact?.gt(limit.value.amount) || !wasReckonedFrom(limit.value, exact)) return null;
  return { limit, total, count, exact: roundHalfUp(exact, 4) };
}

/** The limit is the quotient cut or rounded to its decimals: 9.11 of 9.1147. A whole number is so by chance. */
function wasReckonedFrom({ amount, decimals }: QuantityValue, exact: Decimal): boolean {
  return decimals > 0 && isWritten(exact, amount);
}

/** The amounts of tasks and the fund block's total. */
function amountsOf(table: IndicatorTable): NumberField[] {
  const tasks = table.tasks.flatMap(({ total }) => (total?.amount ? [total] : []));
  const budget = budgetField(table);
  return budget ? [...tasks, budget] : tasks;
}

export interface CostLimit {
  readonly limit: Stated;
  readonly count: Stated;
  readonly budget: NumberField;
  /** Limit × count, in the table's money unit. */
  readonly product: Decimal;
}

/**
 * In a goal table with one cost and one quantity indicator: a limit under which the budget cannot be spent, whether it
 * is meant for the whole or for each. Null when it can, or when there are more indicators of these kinds.
 */
export function costLimit(table: IndicatorTable): CostLimit | null {
  const budget = budgetField(table);
  const amount = table.moneyUnit && budget?.amount;
  if (!amount || !budget || !table.moneyUnit) return null;
  const unit = parseUnit(table.moneyUnit);
  const stated = statedBy(table.indicators, "target");
  const [limit, secondLimit] = stated.filter(({ indicator }) => isOf(indicator, COST_LEVEL_WORDS));
  const [count, secondCount] = stated.filter(({ indicator }) =>
    isOf(indicator, QUANTITY_LEVEL_WORDS)
  );
  if (!limit || secondLimit || !count || secondCount) return null;
  if (limit.value.unit.dimension !== MONEY || direction(limit.value.comparator) > 0) return null;
  if (!count.value.unit.dimension.startsWith(COUNT)) return null;
  const whole = convert(limit.value.amount, limit.value.unit, unit);
  const product = whole?.times(count.value.amount);
  if (!whole || !product || whole.gte(amount) || product.gte(amount)) return null;
  return { limit, count, budget, product };
}

function isOf({ level1, level2 }: Indicator, words: readonly string[]): boolean {
  return words.some((word) => Boolean(level1?.includes(word)) || Boolean(level2?.includes(word)));
}
