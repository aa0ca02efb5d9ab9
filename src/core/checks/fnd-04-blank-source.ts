import { isEmptyField } from "../recognition/read-field";
import type { IndicatorTable, NumberField } from "../table/indicator-table";
import { type AmountRole, SOURCE_ROLES } from "../vocabulary/amounts";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, replaceContent } from "./check";
import { sumOf } from "./indicator-facts";

/** Sources that are stated even when there is nothing from them. */
const OPTIONAL: readonly AmountRole[] = ["other", "carry-over", "unit", "account"];
const AMOUNTS = ["initial", "budget", "executed"] as const;

interface Amount {
  readonly label: string;
  readonly role: AmountRole;
  readonly field: NumberField;
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
    for (const list of listsOf(table)) {
      const total = list.find(({ role }) => role === "total")?.field;
      const sources = list.filter(({ role }) => SOURCE_ROLES.includes(role));
      const { sum } = sumOf(sources.map(({ field }) => field.amount));
      if (!total?.amount || !sum.eq(total.amount)) continue;
      for (const { label, role, field } of sources) {
        if (!OPTIONAL.includes(role) || !isEmptyField(field)) continue;
        yield {
          at: field,
          situation: "blank",
          data: { label, total: total.text },
          fix: replaceContent(
            table,
            field,
            { value: 0, formula: null },
            { label: { key: "fix.replaceText", data: { value: "0" } }, safe: false }
          ),
        };
      }
    }
  }
);

/** The lists that have a total of their own: the columns of the fund block, 收入构成, amounts by label. */
function listsOf({ funds, amounts }: IndicatorTable): readonly (readonly Amount[])[] {
  const columns = AMOUNTS.map((amount) =>
    (funds?.rows ?? []).flatMap((row): Amount[] => {
      const field = row[amount];
      return field ? [{ label: row.label, role: row.role, field }] : [];
    })
  );
  const groups = new Map<string, Amount[]>();
  for (const { role, label, amount, group, year } of amounts) {
    if (year !== null) continue;
    const key = group?.address ?? "";
    const list = groups.get(key) ?? [];
    list.push({ label: label.text.trim(), role, field: amount });
    groups.set(key, list);
  }
  return [...columns, ...groups.values()];
}
