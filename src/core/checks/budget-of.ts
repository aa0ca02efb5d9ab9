import type { IndicatorTable, NumberField } from "../table/indicator-table";

/** The money a form plans with: the fund block's total, else the amount labelled as the budget. */
export function budgetOf({ funds, amounts }: IndicatorTable): NumberField | null {
  const total = funds?.total;
  const planned = [total?.budget, total?.initial].find((field) => field?.amount);
  if (planned) return planned;
  const labelled = amounts.filter(({ role, year }) => role === "total" && year === null);
  const [only, second] = labelled.filter(({ amount }) => amount.amount);
  return only && !second ? only.amount : null;
}
