import { INPUT_WORDS } from "../vocabulary/goal-words";
import { GOAL_TABLES } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { namesOf } from "./goal-wording";
import { indicatorName } from "./indicator-facts";
import { sortOf } from "./indicator-sort";

/** People, cars and rooms that a unit has are what it works with and not what it achieves. */
export const inputAsOutput = defineCheck(
  {
    code: "GQL-09",
    name: "input-as-output",
    severity: "info",
    kinds: GOAL_TABLES,
    source: "某州科技局2022年度整体目标表：数量指标中有保障人员人数、公务保障用车数量、供暖面积",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      if (sortOf(indicator) !== "quantity") continue;
      const names = namesOf(indicator);
      const word = INPUT_WORDS.find((candidate) => names.some((name) => name.includes(candidate)));
      if (!word) continue;
      yield {
        at: indicator.name,
        situation: "input",
        data: { name: indicatorName(indicator), word },
      };
    }
  }
);
