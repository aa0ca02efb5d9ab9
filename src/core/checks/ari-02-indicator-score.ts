import { scoreSamples, styledScore } from "../filling/cell-style";
import type { Severity } from "../finding";
import { describeAssumptions, scoredBy } from "../scoring/describe-score";
import { isWeightedScore, weightsItemScores } from "../scoring/item-score";
import { scoreIndicator } from "../scoring/score-indicator";
import type { ScoringProfile } from "../scoring/profile";
import { SCORE_TOLERANCE } from "../scoring/tolerance";
import type { Indicator } from "../table/indicator-table";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, replaceContent } from "./check";
import { contradictionOf, isWithinBand, sharedScores } from "./hand-scores";
import { rowData, targetMet } from "./indicator-facts";
import { isCost } from "./level-kind";

/**
 * The score is what the profile gives for the shown rate. An error only where the profile is confirmed by evidence.
 * What a hand-given score contradicts is said by SCR-05 to SCR-07, a target of 0 by SCR-10; a score that several rows
 * share, or that breaks down another one, is nobody's own.
 */
export const indicatorScore = defineCheck(
  {
    code: "ARI-02",
    name: "indicator-score",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "某州科技局2024年度自评表118行得分；其他省份人工打分只作提示",
  },
  function* ({ table, profile }) {
    const shared = sharedScores(table);
    const weighted = weightsItemScores(table);
    for (const indicator of table.indicators) {
      const { score: field } = indicator;
      const entered = field?.amount;
      if (!field || !entered) continue;
      if (shared.has(field.address) || indicator.part === "child") continue;
      // The score is the item score times the weight, whoever gave it.
      if (weighted && isWeightedScore(indicator, entered)) continue;
      const score = scoreIndicator(indicator, profile);
      if (score.kind !== "score") continue;
      if (entered.minus(score.points).abs().lte(SCORE_TOLERANCE)) continue;
      const assumed = score.assumptions.length > 0;
      const situation = assumed
        ? "assumed"
        : profile.standing === "exact" && score.formula !== "deduction"
          ? "mismatch"
          : "suggested";
      if (situation !== "mismatch" && isSaidElsewhere(indicator, profile)) continue;
      const severity: Severity = situation === "mismatch" ? "error" : "warning";
      yield {
        at: field,
        situation,
        severity,
        data: {
          ...rowData(indicator),
          rate: `${score.rate}`,
          profile: scoredBy(score, profile),
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

/** Hand-given scores that another check speaks of, or that nothing is wrong with. */
function isSaidElsewhere(indicator: Indicator, profile: ScoringProfile): boolean {
  const { targetValue } = indicator;
  if (targetValue.kind === "quantity" && targetValue.amount.isZero()) return true;
  if (isWithinBand(indicator, profile)) return true;
  if (contradictionOf(indicator, profile, false) !== null) return true;
  return isCost(indicator) && targetMet(indicator) === null;
}
