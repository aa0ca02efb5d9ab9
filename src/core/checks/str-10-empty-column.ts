import { isEmptyField } from "../recognition/read-field";
import type { Field, HeaderColumn, Indicator, IndicatorTable } from "../table/indicator-table";
import type { ColumnRole } from "../vocabulary/column-headings";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";

/**
 * Columns that every row fills. Targets, results and points are asked for row by row by other checks; reasons, measures
 * and remarks are empty when all went to plan.
 */
const FILLED: readonly ColumnRole[] = [
  "level1",
  "level2",
  "description",
  "operator",
  "unit",
  "rule",
  "basis",
  "history",
  "evidence",
  "class",
  "outlook",
];

/** A column that has a heading and nothing below it. */
export const emptyColumn = defineCheck(
  {
    code: "STR-10",
    name: "empty-column",
    severity: "warning",
    kinds: ALL_KINDS,
    source: "新乡市2021年申报表的“指标值说明”整列空白",
  },
  function* ({ table }) {
    for (const { role, heading } of columnsOf(table)) {
      if (!FILLED.includes(role)) continue;
      const fields = table.indicators.map((indicator) => fieldOf(indicator, role));
      if (fields.some((field) => field === undefined || !isEmptyField(field))) continue;
      const column = heading.text.replace(/\s+/gu, "");
      yield { at: heading, situation: "empty", data: { column, count: fields.length } };
    }
  }
);

function columnsOf({ header }: IndicatorTable): HeaderColumn[] {
  return Object.values(header.columns);
}

/** Undefined when the model does not keep the column's cells. */
function fieldOf(indicator: Indicator, role: ColumnRole): Field | null | undefined {
  if (role === "level1") return indicator.level1Field;
  if (role === "level2") return indicator.level2Field;
  if (role === "rule") return indicator.rule;
  return indicator.others[role];
}
