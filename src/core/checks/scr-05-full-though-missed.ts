import { isEmptyField } from "../recognition/read-field";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { isPrompt } from "../vocabulary/prompts";
import { defineCheck, type Problem } from "./check";
import { contradictionOf, sharedScores } from "./hand-scores";
import { rowData } from "./indicator-facts";

/** Full marks although the target was missed. Where a confirmed rule gives the score, ARI-02 speaks instead. */
export const fullThoughMissed = defineCheck(
  {
    code: "SCR-05",
    name: "full-though-missed",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "公开自评表：目标4754、实际4604得满分；目标≤5300、实际5830得满分",
  },
  function* ({ table, profile }): Iterable<Problem<"SCR-05">> {
    const shared = sharedScores(table);
    for (const indicator of table.indicators) {
      const { score, reason } = indicator;
      if (!score) continue;
      const found = contradictionOf(indicator, profile, shared.has(score.address));
      if (found !== "fullThoughMissed") continue;
      const explained = reason !== null && !isEmptyField(reason) && !isPrompt(reason.text);
      yield explained
        ? {
            at: score,
            situation: "explained",
            severity: "warning",
            data: {
              ...rowData(indicator),
              reason: table.header.columns.reason?.heading.text ?? "",
            },
          }
        : { at: score, situation: "unexplained", data: rowData(indicator) };
    }
  }
);
