import { spokenValue } from "../value/spoken-value";
import { GOAL_TABLES, SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { abstractEnding, lacksRatio, percentTarget } from "./goal-wording";
import { indicatorName } from "./indicator-facts";

/** A percentage belongs to a name that is a ratio. Names of what cannot be measured at all are GQL-06's. */
export const ratioName = defineCheck(
  {
    code: "GQL-12",
    name: "ratio-name",
    severity: "info",
    kinds: [...SELF_EVALUATIONS, ...GOAL_TABLES],
    source: "某州科技局2024年度自评表：“按要求签订合同书”的目标值是100%",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      if (!indicator.target || !percentTarget(indicator) || !lacksRatio(indicator)) continue;
      if (abstractEnding(indicator)) continue;
      yield {
        at: indicator.name,
        situation: "percent",
        data: { name: indicatorName(indicator), target: spokenValue(indicator.target.text) },
      };
    }
  }
);
