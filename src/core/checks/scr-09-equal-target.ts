import { actualAmount } from "../value/compare-values";
import { PROJECT_SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { rowData } from "./indicator-facts";
import { isCost } from "./level-kind";

/** A target written with "=" that was exceeded: perhaps ≥ was meant. Costs are left out, there more is no success. */
export const equalTarget = defineCheck(
  {
    code: "SCR-09",
    name: "equal-target",
    severity: "warning",
    kinds: PROJECT_SELF_EVALUATIONS,
    source: "某州科技局2024年度自评表：目标=100名、实际102名，按比例赋分得9.8分（满分10分）",
  },
  function* ({ table }): Iterable<Problem<"SCR-09">> {
    for (const indicator of table.indicators) {
      const { target, targetValue, actualValue } = indicator;
      if (!target || targetValue.kind !== "quantity" || actualValue.kind !== "quantity") continue;
      if (targetValue.comparator !== "equal" || targetValue.amount.isZero() || isCost(indicator)) {
        continue;
      }
      if (!actualAmount(targetValue, actualValue)?.amount.gt(targetValue.amount)) continue;
      yield { at: target, situation: "exceeded", data: rowData(indicator) };
    }
  }
);
