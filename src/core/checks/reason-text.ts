import { isEmptyField } from "../recognition/read-field";
import type { Field, Indicator } from "../table/indicator-table";
import type { Decimal } from "../value/decimal";
import { HUNDRED } from "../value/decimal";
import { direction } from "../value/read-comparator";
import { foldText } from "../vocabulary/fold-text";
import { PLACEHOLDERS } from "../vocabulary/placeholders";
import { isPrompt } from "../vocabulary/prompts";
import { rateOf, targetMet } from "./indicator-facts";

/** An explanation that a person wrote. */
export interface Reason {
  readonly field: Field;
  /** Widths folded and white space removed. */
  readonly text: string;
}

/** The explanation in a cell; null when it is empty, a dash, or a prompt that nobody has answered. */
export function reasonIn(field: Field | null): Reason | null {
  if (!field || isEmptyField(field) || isPrompt(field.text)) return null;
  const text = foldText(field.text);
  return PLACEHOLDERS.includes(text) ? null : { field, text };
}

/**
 * The rate at which a row deviates; null when it does not, or it cannot be told. A limit that was kept and an early date
 * deviate from nothing, whatever quotient a form prints beside them.
 */
export function deviatingRate(indicator: Indicator): Decimal | null {
  const rate = rateOf(indicator);
  if (!rate || rate.eq(HUNDRED)) return null;
  return isKeptLimit(indicator) ? null : rate;
}

/** True for an upper limit or a date that was kept. */
export function isKeptLimit(indicator: Indicator): boolean {
  const { targetValue } = indicator;
  const limits =
    targetValue.kind === "date" ||
    (targetValue.kind === "quantity" && direction(targetValue.comparator) < 0);
  return limits && targetMet(indicator) === true;
}

/** The first of some words in a text. */
export function wordIn(text: string, words: readonly string[]): string | null {
  return words.find((word) => text.includes(word)) ?? null;
}
