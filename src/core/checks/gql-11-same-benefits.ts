import { foldText } from "../vocabulary/fold-text";
import { GOAL_TABLES } from "../vocabulary/titles";
import { defineCheck } from "./check";
import {
  abstractEnding,
  isQualitative,
  lacksRatio,
  percentTarget,
  vagueWord,
} from "./goal-wording";
import { sortOf } from "./indicator-sort";

/** Different benefits that all have the same target say nothing about any of them. */
export const sameBenefits = defineCheck(
  {
    code: "GQL-11",
    name: "same-benefits",
    severity: "info",
    kinds: GOAL_TABLES,
    source: "某市科技局2021年度目标申报表：经济、社会、可持续三项效益都是“完成职责任务”",
  },
  function* ({ table }) {
    const benefits = table.indicators.filter((indicator) => sortOf(indicator) === "benefit");
    const [first] = benefits;
    const text = foldText(first?.target?.text ?? "");
    if (!first?.target || text === "" || benefits.length < 2) return;
    // 效果明显 in every row is what GQL-05 says already.
    if (isQualitative(first.targetValue) && vagueWord(text)) return;
    const same = benefits.every(
      (indicator) =>
        foldText(indicator.target?.text ?? "") === text &&
        (isQualitative(indicator.targetValue) ||
          (percentTarget(indicator) && lacksRatio(indicator) && abstractEnding(indicator)))
    );
    if (!same) return;
    yield {
      at: first.target,
      situation: "same",
      data: { count: benefits.length, target: text },
    };
  }
);
