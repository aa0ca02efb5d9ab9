import { rateSamples, styledRate } from "../filling/cell-style";
import { scoreRate } from "../scoring/score-indicator";
import type { ScoringProfile } from "../scoring/profile";
import type { Indicator } from "../table/indicator-table";
import { shownRate } from "../value/completion-rate";
import { spokenValue } from "../value/spoken-value";
import { explainRounding, readShownRate, type RoundingReading } from "../value/shown-rate";
import type { Decimal } from "../value/decimal";
import type { Situation } from "../texts/zh-CN";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, replaceContent } from "./check";

/** The shown rate is target and result divided, two decimals half up; a rate cut to an integer is told apart. */
export const completionRateCheck = defineCheck(
  {
    code: "ARI-01",
    name: "completion-rate",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source:
      "某州科技局2024年度自评表：111个完成率中107个为两位小数四舍五入，4个截断取整（106.06%→106%）",
  },
  function* ({ table, profile }) {
    for (const indicator of table.indicators) {
      const { rate: field, target, actual } = indicator;
      const shown = field ? readShownRate(field) : null;
      if (!field || !shown || !target || !actual) continue;
      const rate = indicator.completion;
      if (rate.kind !== "rate" || rate.assumed !== null) continue;
      if (rate.percent.eq(shown.percent)) continue;
      const readings = explainRounding(rate.percent, shown);
      if (readings.includes("half-up-2")) continue;
      const exact = shownRate(rate);
      const exactScore = pointsAt(indicator, profile, exact);
      const shownScore = pointsAt(indicator, profile, shown.percent);
      const scoreDiffers = exactScore !== null && shownScore !== null && !exactScore.eq(shownScore);
      yield {
        at: field,
        situation: situationOf(readings, scoreDiffers),
        data: {
          target: spokenValue(target.text),
          actual: spokenValue(actual.text),
          exact: `${exact}`,
          shown: field.text,
          ...(scoreDiffers ? { exactScore: `${exactScore}`, shownScore: `${shownScore}` } : {}),
        },
        fix: replaceContent(table, field, styledRate(exact, field, rateSamples(table)), {
          label: { key: "fix.writeRate", data: { value: `${exact}%` } },
          safe: readings.includes("different"),
        }),
      };
    }
  }
);

function situationOf(
  readings: readonly RoundingReading[],
  scoreDiffers: boolean
): Situation<"ARI-01"> {
  if (readings.includes("different")) return "mismatch";
  if (!readings.includes("truncated-0")) return scoreDiffers ? "rounded" : "roundedSameScore";
  return scoreDiffers ? "truncated" : "truncatedSameScore";
}

function pointsAt(indicator: Indicator, profile: ScoringProfile, shown: Decimal): Decimal | null {
  const weight = indicator.weight?.amount;
  if (!weight) return null;
  const { scoringRule: rule, completion: computed, targetValue, actualValue } = indicator;
  const ruleText = indicator.rule?.text ?? "";
  const input = { weight, rule, ruleText, shown, computed, targetValue, actualValue };
  const score = scoreRate(input, profile);
  return score.kind === "score" ? score.points : null;
}
