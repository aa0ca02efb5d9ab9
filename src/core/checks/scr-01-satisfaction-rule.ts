import { PROJECT_SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { indicatorName } from "./indicator-facts";
import { isSatisfaction } from "./level-kind";

/** 满意度赋分 goes with satisfaction indicators, and they with it; only in forms that name a rule for each row. */
export const satisfactionRule = defineCheck(
  {
    code: "SCR-01",
    name: "satisfaction-rule",
    severity: "warning",
    kinds: PROJECT_SELF_EVALUATIONS,
    source: "某州科技局2024年度自评表：11个满意度指标中10个用满意度赋分，1个用比例赋分而被扣分",
  },
  function* ({ table }): Iterable<Problem<"SCR-01">> {
    for (const indicator of table.indicators) {
      const { rule, scoringRule } = indicator;
      if (!rule || scoringRule === null) continue;
      const data = { name: indicatorName(indicator), rule: rule.text.trim() };
      const satisfaction = isSatisfaction(indicator);
      if (satisfaction && scoringRule !== "satisfaction") {
        yield { at: rule, situation: "otherRule", data };
      } else if (!satisfaction && scoringRule === "satisfaction") {
        yield { at: rule, situation: "otherIndicator", data };
      }
    }
  }
);
