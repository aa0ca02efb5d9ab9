import type { Indicator, IndicatorTable } from "../table/indicator-table";
import { meets } from "../value/compare-values";
import { shownRate } from "../value/completion-rate";
import { type Decimal, HUNDRED, ZERO } from "../value/decimal";
import { spokenValue } from "../value/spoken-value";
import { isCost } from "./level-kind";

/** The place of a finding about a column that the table lacks: its header's first cell. */
export function headerField(table: IndicatorTable): { readonly address: string } {
  const heading = table.header.columns.name ?? Object.values(table.header.columns)[0];
  return heading ? heading.heading : { address: "A1" };
}

/** Blocks of one form share its funds: what there is to say about them is said once, with the first block. */
export function ownsFunds({ id, form }: Pick<IndicatorTable, "id" | "form">): boolean {
  return id === form;
}

/** Plain name of an indicator for a sentence, without line breaks. */
export function indicatorName(indicator: Indicator): string {
  return indicator.name.text.replace(/\s+/gu, "");
}

/** The completion rate as shown, else as target and result make it, in percent points. */
export function rateOf({ rate, completion }: Indicator): Decimal | null {
  return rate?.amount ?? (completion.kind === "rate" ? shownRate(completion) : null);
}

/** Stands in a sentence for a cell without content. */
const NOTHING = "—";

/** What sentences about a row name: its values as they are said, numbers without trailing zeros. */
export function rowData(
  indicator: Indicator
): Readonly<Record<"name" | "target" | "actual" | "rate" | "score" | "weight", string>> {
  return {
    name: indicatorName(indicator),
    target: spokenValue(indicator.target?.text ?? "") || NOTHING,
    actual: spokenValue(indicator.actual?.text ?? "") || NOTHING,
    rate: `${rateOf(indicator) ?? NOTHING}`,
    score: `${indicator.score?.amount ?? NOTHING}`,
    weight: `${indicator.weight?.amount ?? NOTHING}`,
  };
}

/**
 * Whether the target was met, as far as target and result tell it without an assumption: a bare target that was
 * exceeded is met. Null when it cannot be told; also for a cost below its bare or "=" target, which is money saved.
 */
export function targetMet(indicator: Indicator): boolean | null {
  const { targetValue, actualValue, completion } = indicator;
  const met = meets(targetValue, actualValue);
  if (met === true) return true;
  if (targetValue.kind !== "quantity") return met;
  const { comparator } = targetValue;
  const isBare = comparator === "none" || comparator === "equal";
  if (isBare && completion.kind === "rate" && completion.assumed === null) {
    if (isCost(indicator)) return null;
    return completion.percent.gte(HUNDRED);
  }
  return met;
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
