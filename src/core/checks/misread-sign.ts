import type { IndicatorValue } from "../value/value";

const PERCENT = "%";
/** 2 and two digits: ≥90% became 290% when a page was scanned. */
const MISREAD = /^2(\d{2})$/u;

/** The percentage that a misread ≥ leaves: 90 for "290%" without a comparator. Null for anything else. */
export function misreadSign(value: IndicatorValue): string | null {
  if (value.kind !== "quantity" || value.unit.canonical !== PERCENT) return null;
  if (value.comparator !== "none" && value.comparator !== "equal") return null;
  return MISREAD.exec(value.amount.toFixed())?.[1] ?? null;
}
