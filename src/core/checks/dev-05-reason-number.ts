import { type NarrativeNumber, readNarrativeNumbers } from "../value/narrative-numbers";
import { actualAmount } from "../value/compare-values";
import type { Indicator } from "../table/indicator-table";
import type { Decimal } from "../value/decimal";
import { comparableAmount, isRatio } from "../value/units";
import type { QuantityValue } from "../value/value";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { rowData, sumOf } from "./indicator-facts";
import { deviatingRate, reasonIn } from "./reason-text";

/**
 * A number in the explanation, in the indicator's own unit, is the gap, the target, the result or a part that adds up
 * to one of them. One number that is none of these is a warning; among several it may be a part, and is a hint.
 */
export const reasonNumber = defineCheck(
  {
    code: "DEV-05",
    name: "reason-number",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source: "某州科技局2024年度自评表：目标119家、实际118家，差1家，说明写的是5家",
  },
  function* ({ table }): Iterable<Problem<"DEV-05">> {
    for (const indicator of table.indicators) {
      const reason = reasonIn(indicator.reason);
      const { targetValue: target, actualValue: actual } = indicator;
      if (!reason || !deviatingRate(indicator)) continue;
      if (target.kind !== "quantity" || actual.kind !== "quantity") continue;
      const done = actualAmount(target, actual)?.amount;
      if (!done || target.unit.text === "") continue;
      const numbers = inUnitOf(target, readNarrativeNumbers(reason.field.text));
      const gap = done.minus(target.amount).abs();
      const known = [gap, target.amount, done];
      const [first] = numbers;
      if (!first || gap.isZero() || isAccountedFor(numbers, known)) continue;
      yield {
        at: reason.field,
        situation: "otherNumber",
        severity: numbers.length === 1 ? "warning" : "info",
        data: { ...dataOf(indicator), number: first.text, gap: `${gap}${target.unit.text}` },
      };
    }
  }
);

interface StatedAmount {
  readonly amount: Decimal;
  readonly text: string;
}

/** Numbers in the indicator's unit, or one that counts the same; shares are said of so much else that they are left out. */
function inUnitOf(target: QuantityValue, numbers: readonly NarrativeNumber[]): StatedAmount[] {
  if (isRatio(target.unit)) return [];
  return numbers.flatMap(({ amount, unit, text, aspect }) => {
    if (unit.text === "" || aspect === "share" || aspect === "each") return [];
    const comparable = comparableAmount(amount, unit, target.unit);
    return comparable ? [{ amount: comparable.amount, text }] : [];
  });
}

function isAccountedFor(numbers: readonly StatedAmount[], known: readonly Decimal[]): boolean {
  const { sum } = sumOf(numbers.map(({ amount }) => amount));
  return known.some((one) => one.eq(sum) || numbers.some(({ amount }) => amount.eq(one)));
}

function dataOf(indicator: Indicator) {
  const { name, target, actual } = rowData(indicator);
  return { name, target, actual };
}
