import type { Severity } from "../finding";
import { relatedUnits } from "../value/units";
import type { Unit } from "../value/value";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";

type Mismatch = "different" | "loose" | "missing";

const SEVERITIES: Readonly<Record<Mismatch, Severity>> = {
  different: "error",
  loose: "warning",
  missing: "warning",
};

/** The unit of the result is not the unit of the target. Units that convert (万元 and 元) are no finding. */
export const unitMismatch = defineCheck(
  {
    code: "VAL-05",
    name: "unit-mismatch",
    severity: "error",
    kinds: [...SELF_EVALUATIONS, "monitoring"],
    source: "某州科技局2024年度自评表：“≥40个”对“41人”",
  },
  function* ({ table }) {
    if (table.header.columns.unit) return;
    for (const { target, actual, targetValue, actualValue } of table.indicators) {
      if (!target || !actual) continue;
      if (targetValue.kind !== "quantity" || actualValue.kind !== "quantity") continue;
      const situation = mismatchOf(targetValue.unit, actualValue.unit);
      if (!situation) continue;
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
