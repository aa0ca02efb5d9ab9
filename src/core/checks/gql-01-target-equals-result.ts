import { direction } from "../value/read-comparator";
import type { Decimal } from "../value/decimal";
import { spokenValue } from "../value/spoken-value";
import { sameUnit } from "../value/units";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";
import { sortOf } from "./indicator-sort";

/** From this many digits that count a number is not one that a plan names. */
const MANY_DIGITS = 4;
const FEWER_DIGITS = 3;
const DECIMALS = 2;

/** A target that is reached to the last of many digits was perhaps filled in afterwards. */
export const targetEqualsResult = defineCheck(
  {
    code: "GQL-01",
    name: "target-equals-result",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source: "某州科技局2024年度自评表：全社会研发投入目标“>=15.68亿元”，实际“=15.68亿元”",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      const { target, actual, targetValue, actualValue } = indicator;
      if (!target || !actual || targetValue.kind !== "quantity") continue;
      if (actualValue.kind !== "quantity" || direction(targetValue.comparator) <= 0) continue;
      if (!targetValue.amount.eq(actualValue.amount)) continue;
      if (!sameUnit(targetValue.unit, actualValue.unit)) continue;
      if (!isUnusual(targetValue.amount) || sortOf(indicator) === "cost") continue;
      yield {
        at: target,
        situation: "same",
        data: {
          name: indicatorName(indicator),
          target: spokenValue(target.text),
          actual: spokenValue(actual.text),
        },
      };
    }
  }
);

/** 15.68 and 2871, but neither 165000 nor 98.5: trailing zeros do not count. */
function isUnusual(amount: Decimal): boolean {
  const digits = amount.precision();
  return digits >= MANY_DIGITS || (digits >= FEWER_DIGITS && amount.decimalPlaces() >= DECIMALS);
}
