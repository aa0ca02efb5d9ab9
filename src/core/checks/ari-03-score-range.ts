import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";

/** 0 ≤ score ≤ weight, and weights are not negative (0 is WGT-07). */
export const scoreRange = defineCheck(
  {
    code: "ARI-03",
    name: "score-range",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "平台规则：得分必须小于等于权重",
  },
  function* ({ table }): Iterable<Problem<"ARI-03">> {
    for (const { weight, score } of table.indicators) {
      const full = weight?.amount;
      const points = score?.amount;
      if (weight && full?.isNegative() && !full.isZero()) {
        yield { at: weight, situation: "negativeWeight", data: { weight: weight.text } };
      }
      if (!score || !points) continue;
      if (points.isNegative() && !points.isZero()) {
        yield { at: score, situation: "negative", data: { score: `${points}` } };
      } else if (full && points.gt(full)) {
        yield {
          at: score,
          situation: "aboveWeight",
          data: { score: `${points}`, weight: `${full}` },
        };
      }
    }
  }
);
