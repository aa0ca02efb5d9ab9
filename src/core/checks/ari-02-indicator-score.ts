import { scoreSamples, styledScore } from "../filling/cell-style";
import type { Severity } from "../finding";
import { describeAssumptions, profileName } from "../scoring/describe-score";
import { scoreIndicator } from "../scoring/score-indicator";
import { SCORE_TOLERANCE } from "../scoring/tolerance";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, replaceContent } from "./check";

/** The score is what the profile gives for the shown rate. An error only where the profile is confirmed by evidence. */
export const indicatorScore = defineCheck(
  {
    code: "ARI-02",
    name: "indicator-score",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "某州科技局2024年度自评表118行得分；其他省份人工打分只作提示",
  },
  function* ({ table, profile }) {
    for (const indicator of table.indicators) {
      const { score: field } = indicator;
      const entered = field?.amount;
      if (!field || !entered) continue;
      const score = scoreIndicator(indicator, profile);
      if (score.kind !== "score") continue;
      if (entered.minus(score.points).abs().lte(SCORE_TOLERANCE)) continue;
      const assumed = score.assumptions.length > 0;
      const situation = assumed
        ? "assumed"
        : profile.standing === "exact" && score.formula !== "deduction"
          ? "mismatch"
          : "suggested";
      const severity: Severity = situation === "mismatch" ? "error" : "warning";
      yield {
        at: field,
        situation,
        severity,
        data: {
          rate: `${score.rate}`,
          profile: profileName(profile),
          expected: `${score.points}`,
          working: score.working,
          shown: `${entered}`,
          assumption: describeAssumptions(score.assumptions),
        },
        fix: replaceContent(table, field, styledScore(score.points, scoreSamples(table)), {
          label: { key: "fix.writeScore", data: { value: `${score.points}` } },
          safe: situation === "mismatch",
          profile: profile.id,
        }),
      };
    }
  }
);
