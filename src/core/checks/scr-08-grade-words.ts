import type { Indicator } from "../table/indicator-table";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { rowData } from "./indicator-facts";

/** The result of a qualitative indicator is one of the grades, in words that a platform takes. */
export const gradeWords = defineCheck(
  {
    code: "SCR-08",
    name: "grade-words",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source: "平台规则：定性指标的完成值只能选达成、部分达成、未达成（或相应的全称）",
  },
  function* ({ table }): Iterable<Problem<"SCR-08">> {
    for (const indicator of table.indicators) {
      const { actual } = indicator;
      if (!actual || !isQualitative(indicator)) continue;
      const sameWords = indicator.completion.kind === "rate";
      yield sameWords
        ? { at: actual, situation: "sameWords", severity: "info", data: rowData(indicator) }
        : { at: actual, situation: "otherWords", data: rowData(indicator) };
    }
  }
);

/** Target and result are words, and the result is no grade. */
function isQualitative({ targetValue, actualValue }: Indicator): boolean {
  const target =
    targetValue.kind === "grade" ||
    (targetValue.kind === "text" && targetValue.reason === "qualitative");
  return target && actualValue.kind === "text" && actualValue.reason === "qualitative";
}
