import type { ScoringProfile } from "../scoring/profile";
import { scoreIndicator } from "../scoring/score-indicator";
import type { Indicator } from "../table/indicator-table";
import { say } from "../texts/texts";
import { type Decimal, HUNDRED } from "../value/decimal";
import type { IndicatorValue, QuantityValue } from "../value/value";
import { spokenValue } from "../value/spoken-value";
import { meantText } from "./spoken-field";
import { convert } from "../value/units";

/**
 * The text that asks for an explanation, with the figures already in it: rate, result, target and the gap.
 * Always Chinese, since it stands in the form. Begins with PROMPT_MARK.
 * @returns null when the row has no rate or none that deviates
 */
export function reasonPrompt(indicator: Indicator, profile: ScoringProfile): string | null {
  const score = scoreIndicator(indicator, profile);
  const rate = indicator.rate?.amount ?? (score.kind === "score" ? score.rate : null);
  if (!rate || rate.eq(HUNDRED)) return null;
  return promptForRow(indicator, rate);
}

/** The prompt for a row at a rate in percent points. */
export function promptForRow(indicator: Indicator, rate: Decimal): string {
  const target = { text: meantText(indicator.target) };
  const actual = { text: meantText(indicator.actual) };
  return promptFor({ ...indicator, target, actual }, rate);
}

/** A target and a result, as shown and as understood. */
export interface PromptValues {
  readonly target: { readonly text: string } | null;
  readonly actual: { readonly text: string } | null;
  readonly targetValue: IndicatorValue;
  readonly actualValue: IndicatorValue;
}

export function promptFor(
  { target, actual, targetValue, actualValue }: PromptValues,
  rate: Decimal
): string {
  const gap =
    targetValue.kind === "quantity" && actualValue.kind === "quantity"
      ? gapText(targetValue, actualValue)
      : "";
  return say({
    key: rate.gt(HUNDRED) ? "prompt.over" : "prompt.under",
    data: {
      rate: `${rate}`,
      actual: spokenValue(actual?.text ?? ""),
      target: spokenValue(target?.text ?? ""),
      gap,
    },
  });
}

function gapText(target: QuantityValue, actual: QuantityValue): string {
  const converted = convert(actual.amount, actual.unit, target.unit);
  if (!converted) return "";
  const difference = converted.minus(target.amount);
  if (difference.isZero()) return "";
  const gap = `${difference.abs()}${target.unit.text}`;
  return say({ key: difference.isNegative() ? "prompt.less" : "prompt.more", data: { gap } });
}
