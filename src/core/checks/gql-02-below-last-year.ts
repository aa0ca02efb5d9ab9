import type { Indicator } from "../table/indicator-table";
import { actualAmount } from "../value/compare-values";
import { type Decimal, HUNDRED } from "../value/decimal";
import { direction } from "../value/read-comparator";
import { spokenValue } from "../value/spoken-value";
import type { QuantityValue } from "../value/value";
import { GENERAL_LIMITS, LESS_IS_BETTER } from "../vocabulary/indicator-directions";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { endsIn } from "./goal-wording";
import { indicatorName } from "./indicator-facts";
import { sortOf } from "./indicator-sort";
import { lastResult } from "./last-year";

/** In percent of last year's result: so little less is a hint; this tool's own line. */
const SLIGHT = 5;

/** A target does not ask for less than was reached the year before. Costs follow the budget and are left alone. */
export const belowLastYear = defineCheck(
  {
    code: "GQL-02",
    name: "below-last-year",
    severity: "warning",
    kinds: ALL_KINDS.filter((kind) => kind !== "monitoring"),
    reach: "workbook",
    source:
      "某州科技局2024年度自评表：上年74家、目标50家，上年98%、目标90%，上年3天、目标15天；某市科技局2024年度目标表：上年136项、目标130项",
  },
  function* ({ table, around }) {
    for (const indicator of table.indicators) {
      const { target, targetValue } = indicator;
      if (!target || targetValue.kind !== "quantity" || sortOf(indicator) === "cost") continue;
      if (endsIn(indicator.name.text, GENERAL_LIMITS)) continue;
      const last = lastResult(table, indicator, around);
      if (last?.value.kind !== "quantity") continue;
      const result = actualAmount(targetValue, last.value);
      const better = betterDirection(indicator, targetValue);
      if (!result || better * targetValue.amount.cmp(result.amount) >= 0) continue;
      yield {
        at: target,
        situation: better > 0 ? "lower" : "looser",
        severity:
          targetValue.comparator === "equal" || isSlight(targetValue.amount, result.amount)
            ? "info"
            : "warning",
        data: {
          name: indicatorName(indicator),
          target: spokenValue(target.text),
          last: spokenValue(last.field.text),
        },
      };
    }
  }
);

/** 1 when more is better; a bare or exact target counts as such unless its name says otherwise. */
function betterDirection({ name }: Indicator, { comparator }: QuantityValue): 1 | -1 {
  const stated = direction(comparator);
  if (stated !== 0) return stated;
  return endsIn(name.text, LESS_IS_BETTER) ? -1 : 1;
}

function isSlight(target: Decimal, last: Decimal): boolean {
  return target.minus(last).abs().times(HUNDRED).lte(last.abs().times(SLIGHT));
}
