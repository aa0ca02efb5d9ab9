import type { Indicator, IndicatorTable } from "../table/indicator-table";
import { type Decimal, ZERO } from "../value/decimal";

/** The place of a finding about a column that the table lacks: its header's first cell. */
export function headerField(table: IndicatorTable): { readonly address: string } {
  const heading = table.header.columns.name ?? Object.values(table.header.columns)[0];
  return heading ? heading.heading : { address: "A1" };
}

/** Plain name of an indicator for a sentence, without line breaks. */
export function indicatorName(indicator: Indicator): string {
  return indicator.name.text.replace(/\s+/gu, "");
}

/** Sum of the amounts that are there, and how many are missing. */
export function sumOf(amounts: readonly (Decimal | null | undefined)[]): {
  readonly sum: Decimal;
  readonly missing: number;
} {
  let sum = ZERO;
  let missing = 0;
  for (const amount of amounts) {
    if (amount) sum = sum.plus(amount);
    else missing += 1;
  }
  return { sum, missing };
}
