import type { IndicatorTable, NumberField } from "../table/indicator-table";
import { parseValue } from "../value/parse-value";
import { CHANGE_WORDS } from "../vocabulary/change-words";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { indicatorName } from "./indicator-facts";
import { nameHas } from "./name-ending";
import { valueFields } from "./value-fields";

/** Numbers where numbers belong, and no negative ones. */
export const numberForm = defineCheck(
  {
    code: "VAL-15",
    name: "number-form",
    severity: "error",
    kinds: ALL_KINDS,
    source: "平台规则：数值栏只接受数字，负数记0分",
  },
  function* ({ table }): Iterable<Problem<"VAL-15">> {
    for (const { indicator, field, value } of valueFields(table)) {
      if (value.kind !== "quantity" || !value.amount.isNegative() || value.amount.isZero())
        continue;
      if (nameHas(indicator.name.text, CHANGE_WORDS)) continue;
      const data = { name: indicatorName(indicator), value: field.text.trim() };
      yield { at: field, situation: "negative", data };
    }
    const seen = new Set<string>();
    for (const { field, column } of numberFields(table)) {
      if (seen.has(field.address) || !isUnreadable(field)) continue;
      seen.add(field.address);
      const data = { column, value: field.text.trim() };
      yield { at: field, situation: "notNumber", data };
    }
  }
);

/** Something is written, and it is no number, no placeholder and no error (which VAL-12 reports). */
function isUnreadable(field: NumberField): boolean {
  if (field.amount !== null || field.text.trim() === "") return false;
  const value = parseValue(field.text);
  if (value.kind === "blank") return false;
  return value.kind !== "text" || value.reason !== "spreadsheet-error";
}

/** Scores and amounts; a weight that is no number is WGT-07's. */
function* numberFields(
  table: IndicatorTable
): Iterable<{ readonly field: NumberField; readonly column: string }> {
  const { columns } = table.header;
  const column = columns.score?.heading.text.replace(/\s+/gu, "") ?? "";
  for (const { score } of table.indicators) if (score) yield { field: score, column };
  for (const { label, initial, budget, arrived, executed } of table.funds?.rows ?? []) {
    for (const field of [initial, budget, arrived, executed]) {
      if (field) yield { field, column: label };
    }
  }
  for (const { label, amount } of table.amounts) yield { field: amount, column: label.text.trim() };
}
