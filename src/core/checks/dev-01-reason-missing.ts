import { reasonPrompt } from "../filling/reason-prompt";
import { isEmptyField } from "../recognition/read-field";
import type { ScoringProfile } from "../scoring/profile";
import { scoreIndicator } from "../scoring/score-indicator";
import type { Indicator } from "../table/indicator-table";
import { HUNDRED } from "../value/decimal";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, replaceContent } from "./check";
import { indicatorName } from "./indicator-facts";
import { isKeptLimit, reasonIn } from "./reason-text";

/**
 * A deviation has a reason. What counts as a deviation is the profile's: either side of 100%, or lost points. A limit
 * that was kept and an early date deviate from nothing.
 */
export const reasonMissing = defineCheck(
  {
    code: "DEV-01",
    name: "reason-missing",
    severity: "error",
    kinds: [...SELF_EVALUATIONS, "monitoring"],
    source:
      "某州科技局2024年度自评表：30行完成率不为100%，28行有说明，2行空白；平台规则：得分低于权重必填偏差原因",
  },
  function* ({ table, profile }) {
    for (const indicator of table.indicators) {
      const { reason } = indicator;
      if (!reason || reasonIn(reason)) continue;
      const problem = deviationOf(indicator, profile);
      if (!problem) continue;
      const prompt = reasonPrompt(indicator, profile);
      yield {
        at: reason,
        situation: problem.situation,
        data: {
          ...problem.data,
          name: indicatorName(indicator),
          column: table.header.columns.reason?.heading.text ?? "",
        },
        ...(prompt && isEmptyField(reason)
          ? {
              fix: replaceContent(
                table,
                reason,
                { value: prompt, formula: null },
                { label: { key: "fix.writePrompt", data: {} }, safe: false }
              ),
            }
          : {}),
      };
    }
  }
);

type Deviation =
  | { readonly situation: "exceeded" | "missed"; readonly data: { readonly rate: string } }
  | {
      readonly situation: "scoreLost";
      readonly data: { readonly score: string; readonly weight: string };
    };

/** What must be explained in this row under the profile; null when nothing must. */
function deviationOf(indicator: Indicator, profile: ScoringProfile): Deviation | null {
  const outcome = scoreIndicator(indicator, profile);
  const rate = indicator.rate?.amount ?? (outcome.kind === "score" ? outcome.rate : null);
  if (
    rate &&
    !isKeptLimit(indicator) &&
    (profile.explains === "any-deviation" ? !rate.eq(HUNDRED) : rate.lt(HUNDRED))
  ) {
    return { situation: rate.lt(HUNDRED) ? "missed" : "exceeded", data: { rate: `${rate}` } };
  }
  const weight = indicator.weight?.amount;
  const score = indicator.score?.amount;
  if (weight && score?.lt(weight)) {
    return { situation: "scoreLost", data: { score: `${score}`, weight: `${weight}` } };
  }
  return null;
}
