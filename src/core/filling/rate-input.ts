import type { RateInput } from "../scoring/score-indicator";
import type { Indicator } from "../table/indicator-table";
import type { Decimal } from "../value/decimal";

/** What a row's score is computed from. */
export function rateInput(
  { scoringRule, rule, completion, targetValue, actualValue }: Indicator,
  weight: Decimal,
  shown: Decimal | null
): RateInput {
  const ruleText = rule?.text ?? "";
  return {
    weight,
    rule: scoringRule,
    ruleText,
    shown,
    computed: completion,
    targetValue,
    actualValue,
  };
}
