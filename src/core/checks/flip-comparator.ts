import type { Fix } from "../finding";
import type { Field, Indicator, IndicatorTable } from "../table/indicator-table";
import { replaceContent } from "./check";

const SIGNS: readonly (readonly [sign: string, opposite: string])[] = [
  [">=", "<="],
  ["＞＝", "＜＝"],
  ["≥", "≤"],
  ["≧", "≦"],
  [">", "<"],
  ["＞", "＜"],
];

/** A fix that turns ≥ into ≤ or back, where the sign stands: before the value or in its own column. Null for words. */
export function flipComparator(table: IndicatorTable, indicator: Indicator): Fix | null {
  for (const field of [indicator.target, indicator.others.operator]) {
    const flipped = field && typeof field.value === "string" ? flip(field.value) : null;
    if (field && flipped !== null) return fixOf(table, field, flipped);
  }
  return null;
}

function fixOf(table: IndicatorTable, field: Field, flipped: string): Fix {
  return replaceContent(
    table,
    field,
    { value: flipped, formula: null },
    { label: { key: "fix.replaceText", data: { value: flipped.trim() } }, safe: false }
  );
}

function flip(text: string): string | null {
  const start = text.length - text.trimStart().length;
  for (const [one, other] of SIGNS) {
    for (const [sign, opposite] of [
      [one, other],
      [other, one],
    ] as const) {
      if (text.startsWith(sign, start)) {
        return text.slice(0, start) + opposite + text.slice(start + sign.length);
      }
    }
  }
  return null;
}
