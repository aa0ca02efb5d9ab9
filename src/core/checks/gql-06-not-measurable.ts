import { spokenValue } from "../value/spoken-value";
import { GOAL_TABLES, SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { abstractEnding, lacksRatio, percentTarget } from "./goal-wording";
import { indicatorName } from "./indicator-facts";

/** A percentage of something that is not measured: 对经济的影响 ≥95%. */
export const notMeasurable = defineCheck(
  {
    code: "GQL-06",
    name: "not-measurable",
    severity: "info",
    kinds: [...GOAL_TABLES, ...SELF_EVALUATIONS],
    source: "某区科技局2022年度绩效目标表：“对经济的影响”“奖补质量”的指标值都是95%",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      if (!indicator.target || !percentTarget(indicator) || !lacksRatio(indicator)) continue;
      const word = abstractEnding(indicator);
      if (!word) continue;
      yield {
        at: indicator.target,
        situation: "percent",
        data: {
          name: indicatorName(indicator),
          target: spokenValue(indicator.target.text),
          word,
        },
      };
    }
  }
);
