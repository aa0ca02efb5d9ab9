import { HUNDRED } from "../value/decimal";
import { spokenValue } from "../value/spoken-value";
import { isRatio } from "../value/units";
import type { IndicatorValue } from "../value/value";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";

/** 直接赋分 gives 0 for over-completion: an error once it happened, a warning where the target invites it. */
export const directOverCompletion = defineCheck(
  {
    code: "SCR-03",
    name: "direct-over-completion",
    severity: "error",
    kinds: ["project-self-evaluation"],
    source: "某州科技局2024年度自评表：直接赋分的111.11%和117.65%均得0分",
  },
  function* ({ table, profile }) {
    if (profile.rules.direct?.formula !== "all-or-nothing") return;
    if (profile.rules.direct.parameters.over !== "zero") return;
    for (const indicator of table.indicators) {
      const { target, actual, targetValue, rate, rule, score } = indicator;
      if (indicator.scoringRule !== "direct" || !target || !rule) continue;
      const data = {
        name: indicatorName(indicator),
        target: spokenValue(target.text),
        actual: spokenValue(actual?.text ?? ""),
        rate: `${rate?.amount ?? ""}`,
        rule: rule.text,
      };
      if (rate?.amount?.gt(HUNDRED)) {
        yield { at: score ?? rate, situation: "zeroed", data };
      } else if (canBeExceeded(targetValue)) {
        yield { at: rule, situation: "risk", severity: "warning", data };
      }
    }
  }
);

/** A target that asks for more or less without an upper bound; a share of 100% has one. */
function canBeExceeded(target: IndicatorValue): boolean {
  if (target.kind !== "quantity" || target.comparator !== "at-least") return false;
  return !(isRatio(target.unit) && target.amount.gte(HUNDRED));
}
