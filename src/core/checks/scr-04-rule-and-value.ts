import type { Indicator } from "../table/indicator-table";
import type { Situation } from "../texts/zh-CN";
import type { IndicatorValue } from "../value/value";
import { PROJECT_SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { rowData } from "./indicator-facts";
import { isBoundedShare } from "./level-kind";

/**
 * A proportion needs a number, a grade a qualitative target. 直接赋分 suits both. A share of 100% at most may be graded:
 * that keeps the best result from losing points (SCR-02).
 */
export const ruleAndValue = defineCheck(
  {
    code: "SCR-04",
    name: "rule-and-value",
    severity: "warning",
    kinds: PROJECT_SELF_EVALUATIONS,
    source:
      "某州科技局2024年度自评表：定性目标“推动”用按照完成比例赋分，数值和日期目标用按评判等级赋分",
  },
  function* ({ table }): Iterable<Problem<"SCR-04">> {
    for (const indicator of table.indicators) {
      const { rule } = indicator;
      if (!rule) continue;
      const situation = situationOf(indicator);
      if (!situation) continue;
      yield { at: rule, situation, data: { ...rowData(indicator), rule: rule.text.trim() } };
    }
  }
);

function situationOf(indicator: Indicator): Situation<"SCR-04"> | null {
  const { scoringRule, targetValue } = indicator;
  if (scoringRule === "ratio" && isQualitative(targetValue)) return "qualitativeByRatio";
  if (isNumberByGrade(indicator)) return "numberByGrade";
  return scoringRule === "grade" && targetValue.kind === "date" ? "dateByGrade" : null;
}

function isNumberByGrade({ scoringRule, targetValue, name }: Indicator): boolean {
  if (scoringRule !== "grade" || targetValue.kind !== "quantity") return false;
  return !isBoundedShare(name.text, targetValue);
}

function isQualitative(value: IndicatorValue): boolean {
  return value.kind === "grade" || (value.kind === "text" && value.reason === "qualitative");
}
