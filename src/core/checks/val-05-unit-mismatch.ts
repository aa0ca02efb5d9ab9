import type { Severity } from "../finding";
import { parseValue } from "../value/parse-value";
import { parseUnit, relatedUnits } from "../value/units";
import type { IndicatorTable } from "../table/indicator-table";
import type { Unit } from "../value/value";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { valueFields } from "./value-fields";

type Mismatch = "different" | "loose" | "missing";

const SEVERITIES: Readonly<Record<Mismatch, Severity>> = {
  different: "error",
  loose: "warning",
  missing: "warning",
};

/**
 * The unit of the result is not the unit of the target, or a value's own unit is not that of the unit column. Units that
 * convert (万元 and 元) are no finding between target and result, but are beside a unit column. 0 is 0 in every unit.
 */
export const unitMismatch = defineCheck(
  {
    code: "VAL-05",
    name: "unit-mismatch",
    severity: "error",
    kinds: ALL_KINDS,
    source: "某州科技局2024年度自评表：“≥40个”对“41人”",
  },
  function* ({ table }): Iterable<Problem<"VAL-05">> {
    yield* besideColumn(table);
    for (const { target, actual, targetValue, actualValue } of table.indicators) {
      if (!target || !actual) continue;
      if (targetValue.kind !== "quantity" || actualValue.kind !== "quantity") continue;
      const situation = mismatchOf(targetValue.unit, actualValue.unit);
      if (!situation || (situation === "missing" && actualValue.amount.isZero())) continue;
      yield {
        at: actual,
        situation,
        severity: SEVERITIES[situation],
        data: {
          target: target.text,
          actual: actual.text,
          targetUnit: targetValue.unit.text,
          actualUnit: actualValue.unit.text,
        },
      };
    }
  }
);

function mismatchOf(target: Unit, actual: Unit): Mismatch | null {
  if (target.text === "") return null;
  if (actual.text === "") return "missing";
  const relation = relatedUnits(target, actual);
  return relation === "same" || relation === "convertible" ? null : relation;
}

/** A value that brings its own unit in a form with a unit column: 3公里 beside 米. */
function* besideColumn(table: IndicatorTable): Iterable<Problem<"VAL-05">> {
  for (const { indicator, field } of valueFields(table)) {
    const column = parseUnit(indicator.others.unit?.text ?? "");
    const own = parseValue(field.value, field);
    if (column.text === "" || own.kind !== "quantity" || own.unit.text === "") continue;
    if (relatedUnits(own.unit, column) === "same") continue;
    const data = { value: field.text, unit: own.unit.text, column: column.text };
    yield { at: field, situation: "column", data };
  }
}
