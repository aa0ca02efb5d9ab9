import type { Field, HistoryValue, Indicator, IndicatorTable } from "../table/indicator-table";
import { bareNoun } from "../value/same-noun";
import { foldText } from "../vocabulary/fold-text";
import type { IndicatorValue } from "../value/value";
import { indexOf } from "./around-index";
import type { Surroundings } from "./check";

/** An indicator's target for the whole term beside its annual one. */
export interface PeriodPair {
  readonly name: string;
  readonly longTerm: Field;
  readonly longTermValue: IndicatorValue;
  readonly annual: Field;
  readonly annualValue: IndicatorValue;
  readonly history: readonly HistoryValue[];
}

/** The annual block of the form that holds a long-term block; null when there is none. */
export function annualBlock(table: IndicatorTable, around: Surroundings): IndicatorTable | null {
  if (table.horizon !== "long-term" && table.horizon !== "mid-term") return null;
  const blocks = indexOf(around.tables).byForm.get(table.form) ?? [];
  return blocks.find((other) => other !== table && other.horizon === "annual") ?? null;
}

/** Long-term and annual targets of the same indicators: of two blocks of a form, or side by side in a row. */
export function periodPairs(table: IndicatorTable, around: Surroundings): PeriodPair[] {
  const beside = table.indicators.flatMap((one) =>
    one.longTermTarget && one.target
      ? [
          {
            name: nameOf(one),
            longTerm: one.longTermTarget,
            longTermValue: one.longTermValue,
            annual: one.target,
            annualValue: one.targetValue,
            history: one.history,
          },
        ]
      : []
  );
  const annual = annualBlock(table, around);
  if (!annual) return beside;
  const byName = new Map(annual.indicators.map((one) => [keyOf(one), one]));
  const across = table.indicators.flatMap((one) => {
    const other = byName.get(keyOf(one));
    return one.target && other?.target
      ? [
          {
            name: nameOf(one),
            longTerm: one.target,
            longTermValue: one.targetValue,
            annual: other.target,
            annualValue: other.targetValue,
            history: other.history,
          },
        ]
      : [];
  });
  return [...beside, ...across];
}

/** By what it speaks of, so that 高新技术企业 and 高新技术企业数量 are one. */
export function keyOf({ name }: Indicator): string {
  return bareNoun(name.text) || foldText(name.text);
}

function nameOf({ name }: Indicator): string {
  return name.text.replace(/\s+/gu, "");
}
