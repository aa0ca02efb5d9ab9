import { isEmptyField } from "../recognition/read-field";
import { isPrompt } from "../vocabulary/prompts";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { contradictionOf, sharedScores } from "./hand-scores";
import { rowData } from "./indicator-facts";

/** Points lost although the target was met. A penalty for over-completion is no such case: a rule gives it. */
export const cutThoughMet = defineCheck(
  {
    code: "SCR-06",
    name: "cut-though-met",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source: "公开自评表：完成率100%得7分（满分10分），已完成得18分（满分20分）",
  },
  function* ({ table, profile }): Iterable<Problem<"SCR-06">> {
    const shared = sharedScores(table);
    for (const indicator of table.indicators) {
      const { score, reason } = indicator;
      if (!score) continue;
      const found = contradictionOf(indicator, profile, shared.has(score.address));
      if (found !== "cutThoughMet") continue;
      const data = rowData(indicator);
      if (score.amount?.isZero()) yield { at: score, situation: "zero", data };
      else if (reason && !isEmptyField(reason) && !isPrompt(reason.text)) {
        yield { at: score, situation: "explained", severity: "info", data };
      } else yield { at: score, situation: "partial", data };
    }
  }
);
