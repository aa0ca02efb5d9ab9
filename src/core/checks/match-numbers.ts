import type { Field, Indicator } from "../table/indicator-table";
import { type Decimal, roundHalfUp, ZERO } from "../value/decimal";
import { nounSimilarity, SAME_NOUN, sameNoun } from "../value/same-noun";
import { comparableAmount } from "../value/units";
import type { NarrativeNumber } from "../value/narrative-numbers";
import type { QuantityValue } from "../value/value";

/** An indicator with the quantity that a text's number is held against. */
export interface Stated {
  readonly indicator: Indicator;
  readonly field: Field;
  readonly value: QuantityValue;
}

/** A number of a text and the indicator that speaks of the same fact. */
export interface NumberMatch<N extends NarrativeNumber> {
  readonly number: N;
  readonly stated: Stated;
  /** From SAME_NOUN to 1. */
  readonly likeness: number;
  /** The number in the indicator's unit. */
  readonly amount: Decimal;
}

export interface MatchedNumbers<N extends NarrativeNumber> {
  readonly agreed: readonly NumberMatch<N>[];
  /** The only number that speaks of its indicator, and another one than the indicator's. */
  readonly different: readonly NumberMatch<N>[];
  /** Several numbers that speak of one indicator, and neither one of them nor their sum is the indicator's. */
  readonly parts: readonly (readonly NumberMatch<N>[])[];
  /** No indicator speaks of it, and none has the same quantity. */
  readonly alone: readonly N[];
}

/** The quantities of some indicators: their targets or their results. */
export function statedBy(indicators: readonly Indicator[], side: "target" | "actual"): Stated[] {
  return indicators.flatMap((indicator) => {
    const value = side === "target" ? indicator.targetValue : indicator.actualValue;
    const field = side === "target" ? indicator.target : indicator.actual;
    return field && value.kind === "quantity" ? [{ indicator, field, value }] : [];
  });
}

/**
 * Holds the numbers of a text against the quantities of indicators. What agrees is settled first, so that a number is
 * never held against an indicator of which another number speaks rightly; what could mean two indicators is left out.
 */
export function matchNumbers<N extends NarrativeNumber>(
  numbers: readonly N[],
  stated: readonly Stated[]
): MatchedNumbers<N> {
  const agreed: NumberMatch<N>[] = [];
  const open: NumberMatch<N>[][] = [];
  const alone: N[] = [];
  for (const number of numbers) {
    const matches = stated.flatMap((one) => matchOf(number, one) ?? []);
    const right = matches.filter(agrees);
    if (right.length > 0) agreed.push(...right);
    else if (matches.length > 0) open.push(matches);
    else if (!stated.some((one) => hasQuantity(number, one))) alone.push(number);
  }
  const settled = new Set(agreed.map(({ stated: { indicator } }) => indicator));
  const byIndicator = new Map<Indicator, NumberMatch<N>[]>();
  for (const matches of open) {
    const best = bestOf(matches);
    if (!best || settled.has(best.stated.indicator)) continue;
    const { indicator } = best.stated;
    byIndicator.set(indicator, [...(byIndicator.get(indicator) ?? []), best]);
  }
  const different: NumberMatch<N>[] = [];
  const parts: NumberMatch<N>[][] = [];
  for (const matches of byIndicator.values()) {
    const [first, ...others] = matches;
    if (!first) continue;
    if (sumOfMatches(matches).eq(first.stated.value.amount)) agreed.push(...matches);
    else if (others.every(({ amount }) => amount.eq(first.amount))) different.push(first);
    else parts.push(matches);
  }
  return { agreed, different, parts, alone };
}

export function sumOfMatches(matches: readonly { readonly amount: Decimal }[]): Decimal {
  return matches.reduce((sum, { amount }) => sum.plus(amount), ZERO);
}

function matchOf<N extends NarrativeNumber>(number: N, stated: Stated): NumberMatch<N> | null {
  const comparable = comparableAmount(number.amount, number.unit, stated.value.unit);
  if (!comparable || stated.value.unit.text === "") return null;
  const likeness = nounSimilarity(number.noun, stated.indicator.name.text);
  return likeness >= SAME_NOUN ? { number, stated, likeness, amount: comparable.amount } : null;
}

/** Equal, rounded as the text writes it (5.8亿元 for 57900万元), or what is new since last year (2个 more than 2家 are 4家). */
function agrees({ number, stated, amount }: NumberMatch<NarrativeNumber>): boolean {
  return amount.eq(stated.value.amount) || isRounded(number, stated) || isIncrease(amount, stated);
}

function isIncrease(amount: Decimal, { indicator, value }: Stated): boolean {
  const before = indicator.history.at(-1)?.value;
  if (before?.kind !== "quantity") return false;
  const last = comparableAmount(before.amount, before.unit, value.unit)?.amount;
  return last !== undefined && value.amount.minus(last).eq(amount);
}

function isRounded(number: NarrativeNumber, { value }: Stated): boolean {
  const decimals = number.amount.decimalPlaces();
  const exact = comparableAmount(value.amount, value.unit, number.unit)?.amount;
  return decimals > 0 && exact !== undefined && roundHalfUp(exact, decimals).eq(number.amount);
}

/** The same quantity; or the same number of the same thing with another unit (916人 and 916人次), which is no news here. */
function hasQuantity(number: NarrativeNumber, { indicator, value }: Stated): boolean {
  const comparable = comparableAmount(number.amount, number.unit, value.unit);
  if (comparable) return comparable.amount.eq(value.amount);
  return number.amount.eq(value.amount) && sameNoun(number.noun, indicator.name.text);
}

/** Null when two indicators are equally like the number. */
function bestOf<N extends NarrativeNumber>(
  matches: readonly NumberMatch<N>[]
): NumberMatch<N> | null {
  const [best, second] = [...matches].sort((a, b) => b.likeness - a.likeness);
  return best && second?.likeness !== best.likeness ? best : null;
}
