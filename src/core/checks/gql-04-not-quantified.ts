import { GOAL_TABLES, SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { measurableWord } from "./goal-wording";
import { indicatorName } from "./indicator-facts";

/** What can be counted has a number for its target. */
export const notQuantified = defineCheck(
  {
    code: "GQL-04",
    name: "not-quantified",
    severity: "info",
    kinds: [...GOAL_TABLES, ...SELF_EVALUATIONS],
    source:
      "某州科技局2024年度自评表：技术合同成交额的目标是“持续提升”；某市科技局2024年度目标表：人才储备率的目标是“满足发展需求”",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      const word = measurableWord(indicator);
      if (!word || !indicator.target) continue;
      yield {
        at: indicator.target,
        situation: "words",
        data: { name: indicatorName(indicator), target: indicator.target.text.trim(), word },
      };
    }
  }
);
