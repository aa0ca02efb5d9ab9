import { roundHalfUp } from "../value/decimal";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { contradictionOf, gradeBand, sharedScores } from "./hand-scores";
import { rowData } from "./indicator-facts";

/** A qualitative score lies in the band of its grade: 100–80, 80–60 (or 80–50), the rest. Edges count on both sides. */
export const gradeBandCheck = defineCheck(
  {
    code: "SCR-07",
    name: "grade-band",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source: "项目支出绩效自评表填报说明：定性指标分三档；平台规则：定性得分须在所选等级的区间内",
  },
  function* ({ table, profile }): Iterable<Problem<"SCR-07">> {
    const shared = sharedScores(table);
    for (const indicator of table.indicators) {
      const { score } = indicator;
      if (!score) continue;
      const found = contradictionOf(indicator, profile, shared.has(score.address));
      const band = gradeBand(indicator, profile);
      if (found !== "outsideBand" || !band) continue;
      const below = score.amount?.lt(band.low);
      yield {
        at: score,
        situation: below ? "below" : "above",
        data: {
          ...rowData(indicator),
          low: `${roundHalfUp(band.low, 2)}`,
          high: `${roundHalfUp(band.high, 2)}`,
          from: band.from,
          to: band.to,
        },
      };
    }
  }
);
