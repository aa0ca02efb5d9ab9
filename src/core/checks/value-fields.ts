import { rememberObject } from "../remember";
import type { Field, Indicator, IndicatorTable } from "../table/indicator-table";
import type { IndicatorValue } from "../value/value";

/** A cell with a target or a result, as it was understood. */
export interface ValueField {
  readonly indicator: Indicator;
  readonly role: "target" | "actual";
  readonly field: Field;
  readonly value: IndicatorValue;
}

/** Every target and result of a table, row by row; a merged cell once. */
export const valueFields = rememberObject((table: IndicatorTable): readonly ValueField[] => {
  const seen = new Set<string>();
  const found: ValueField[] = [];
  for (const indicator of table.indicators) {
    const { target, targetValue, longTermTarget, longTermValue, actual, actualValue } = indicator;
    const add = (role: ValueField["role"], field: Field | null, value: IndicatorValue): void => {
      if (!field || seen.has(field.address)) return;
      seen.add(field.address);
      found.push({ indicator, role, field, value });
    };
    add("target", longTermTarget, longTermValue);
    add("target", target, targetValue);
    add("actual", actual, actualValue);
  }
  return found;
});
