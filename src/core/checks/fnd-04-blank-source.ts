import type { FundRow, NumberField } from "../table/indicator-table";
import { isEmptyField } from "../recognition/read-field";
import { sumOf } from "./indicator-facts";
import { ALL_KINDS } from "../vocabulary/titles";
import type { AmountRole } from "../vocabulary/amounts";
import { defineCheck, replaceContent } from "./check";

/** Sources that are stated even when there is nothing from them. */
const OPTIONAL: readonly AmountRole[] = ["other", "carry-over", "unit", "account"];
const AMOUNTS = ["initial", "budget", "executed"] as const;

interface Blank {
  readonly label: string;
  readonly field: NumberField;
  /** The other sources of the column, and their total. */
  readonly others: readonly (NumberField | null)[];
  readonly total: NumberField | null;
}

/** A source of funds without an amount: nothing, or forgotten? A dash says that there is nothing. */
export const blankSource = defineCheck(
  {
    code: "FND-04",
    name: "blank-source",
    severity: "info",
    kinds: ALL_KINDS,
    source: "某区科技局2022年度绩效目标表：10张表的“其他资金”都是空白",
  },
  function* ({ table }) {
    const rows = table.funds?.rows ?? [];
    const inFunds = AMOUNTS.flatMap((amount) => blanksIn(rows, amount));
    const stated = table.amounts.filter(({ year }) => year === null);
    const inAmounts = stated
      .filter(({ role }) => OPTIONAL.includes(role))
      .map(({ label, role, amount }): Blank => ({
        label: label.text.trim(),
        field: amount,
        others: stated
          .filter((one) => isSource(one.role) && one.role !== role)
          .map((one) => one.amount),
        total: stated.find((one) => one.role === "total")?.amount ?? null,
      }));
    for (const { label, field, others, total } of [...inFunds, ...inAmounts]) {
      if (!isEmptyField(field)) continue;
      const { sum } = sumOf(others.map((other) => other?.amount));
      const whole = total?.amount ?? null;
      if (!whole || !sum.eq(whole)) continue;
      yield {
        at: field,
        situation: "blank",
        data: { label, total: total?.text ?? "" },
        fix: replaceContent(
          table,
          field,
          { value: 0, formula: null },
          { label: { key: "fix.replaceText", data: { value: "0" } }, safe: false }
        ),
      };
    }
  }
);

function blanksIn(rows: readonly FundRow[], amount: (typeof AMOUNTS)[number]): Blank[] {
  const total = rows.find(({ role }) => role === "total")?.[amount] ?? null;
  return rows.flatMap((row): Blank[] => {
    const field = row[amount];
    if (!field || !OPTIONAL.includes(row.role)) return [];
    const others = rows
      .filter((one) => one !== row && isSource(one.role))
      .map((one) => one[amount]);
    return [{ label: row.label, field, others, total }];
  });
}

function isSource(role: AmountRole): boolean {
  return role !== "total" && role !== "basic-expenditure" && role !== "project-expenditure";
}
