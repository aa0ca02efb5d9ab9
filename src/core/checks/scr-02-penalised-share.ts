import { applyFormula } from "../scoring/apply-formula";
import { HUNDRED } from "../value/decimal";
import type { Indicator } from "../table/indicator-table";
import { PROJECT_SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { rateOf, rowData } from "./indicator-facts";
import { isBoundedShare, isSatisfaction } from "./level-kind";

/**
 * A share that can reach 100% at most, with a target below, under a rule that takes points off for over-completion:
 * the best result (100% beside ≥95%) loses points. Satisfaction indicators have a rule of their own (SCR-01).
 */
export const penalisedShare = defineCheck(
  {
    code: "SCR-02",
    name: "penalised-share",
    severity: "warning",
    kinds: PROJECT_SELF_EVALUATIONS,
    source:
      "某州科技局2024年度自评表：目标≥95%、实际100%，完成率105.26%，按比例赋分得4.74分（满分5分）",
  },
  function* ({ table, profile }): Iterable<Problem<"SCR-02">> {
    const ratio = profile.rules.ratio;
    if (ratio?.formula !== "threshold-ratio" || ratio.parameters.over !== "penalise") return;
    for (const indicator of table.indicators) {
      const { rule, score, weight } = indicator;
      if (indicator.scoringRule !== "ratio" || !rule || !mayExceed(indicator)) continue;
      const rate = rateOf(indicator);
      const full = weight?.amount;
      const data = { ...rowData(indicator), rule: rule.text.trim() };
      if (rate?.gt(HUNDRED) && full) {
        const result = applyFormula(ratio, { rate, weight: full });
        const points = "points" in result ? result.points : full;
        const lost = `${full.minus(points).toDecimalPlaces(2)}`;
        yield { at: score ?? rule, situation: "penalised", data: { ...data, lost } };
      } else if (indicator.actualValue.kind === "blank") {
        yield { at: rule, situation: "risk", severity: "info", data };
      }
    }
  }
);

function mayExceed(indicator: Indicator): boolean {
  const { targetValue: target, name } = indicator;
  return (
    target.kind === "quantity" &&
    (target.comparator === "at-least" || target.comparator === "more-than") &&
    target.amount.lt(HUNDRED) &&
    isBoundedShare(name.text, target) &&
    !isSatisfaction(indicator)
  );
}
