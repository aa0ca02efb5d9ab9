import type { Indicator } from "../table/indicator-table";
import { HUNDRED } from "../value/decimal";
import { direction } from "../value/read-comparator";
import { spokenValue } from "../value/spoken-value";
import { isRatio } from "../value/units";
import type { QuantityValue } from "../value/value";
import { MORE_IS_BETTER } from "../vocabulary/indicator-directions";
import { SORT_WORDS } from "../vocabulary/indicator-sorts";
import { GOAL_TABLES } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { endsIn } from "./goal-wording";
import { indicatorName } from "./indicator-facts";

/** Targets at an end of the scale: everybody is satisfied, or nothing is to be completed. */
export const extremeTarget = defineCheck(
  {
    code: "GQL-08",
    name: "extreme-target",
    severity: "warning",
    kinds: GOAL_TABLES,
    source: "某市科技局2024年度目标表：满意度目标100%，非税收入预算完成率目标0%",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      const { target, targetValue } = indicator;
      if (!target || targetValue.kind !== "quantity") continue;
      const situation = extremeOf(indicator, targetValue);
      if (!situation) continue;
      yield {
        at: target,
        situation,
        data: { name: indicatorName(indicator), target: spokenValue(target.text) },
      };
    }
  }
);

function extremeOf(
  { name }: Indicator,
  { amount, unit, comparator }: QuantityValue
): "full" | "zero" | null {
  if (direction(comparator) < 0 || (unit.text !== "" && !isRatio(unit))) return null;
  const satisfaction = SORT_WORDS.satisfaction.some((word) => name.text.includes(word));
  if (satisfaction && amount.eq(HUNDRED)) return "full";
  return amount.isZero() && endsIn(name.text, MORE_IS_BETTER) ? "zero" : null;
}
