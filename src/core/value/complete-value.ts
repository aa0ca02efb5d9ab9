import { rememberText } from "../remember";
import { DIRECTION_WORDS } from "../vocabulary/comparators";
import { foldValue, withoutBlanks } from "./fold-value";
import { combineComparators, readComparator } from "./read-comparator";
import { isKnownUnit, parseUnit } from "./units";
import type { Comparator, IndicatorValue } from "./value";

/** What stands in columns of their own beside a value. */
export interface ValueParts {
  /** "≥", 大于等于, 正向. */
  readonly operator?: string;
  /** 万元, %. */
  readonly unit?: string;
}

/**
 * Completes a value with the operator and unit that its form keeps in columns of their own.
 * What the value states itself stays; an operator that contradicts it, or is not understood, changes nothing.
 */
export function completeValue(
  value: IndicatorValue,
  { operator = "", unit = "" }: ValueParts
): IndicatorValue {
  if (operator === "" && unit === "") return value;
  if (value.kind !== "quantity" && value.kind !== "date" && value.kind !== "range") return value;
  const withUnit =
    value.kind !== "date" && value.unit.text === "" && unitOf(unit)
      ? { ...value, unit: parseUnit(unit) }
      : value;
  if (withUnit.kind === "range") return withUnit;
  const comparator = combineComparators(withUnit.comparator, parseComparator(operator) ?? "none");
  return comparator ? { ...withUnit, comparator } : withUnit;
}

/** A comparator on its own: "≥", 不少于, 反向. Null when the text is anything else. */
export const parseComparator = rememberText((text): Comparator | null => {
  const folded = foldValue(text);
  const word = withoutBlanks(folded);
  for (const comparator of ["at-least", "at-most"] as const) {
    if (DIRECTION_WORDS[comparator].some((direction) => direction === word)) return comparator;
  }
  const compared = readComparator(folded);
  return compared && compared.rest === "" && compared.comparator !== "none"
    ? compared.comparator
    : null;
});

function unitOf(text: string): boolean {
  return isKnownUnit(parseUnit(text)) && parseUnit(text).text !== "";
}
