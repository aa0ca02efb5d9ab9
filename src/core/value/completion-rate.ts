import { foldText } from "../vocabulary/fold-text";
import { actualAmount, compareValues, contradicts, meets } from "./compare-values";
import { type Decimal, HUNDRED, roundHalfUp, ZERO } from "./decimal";
import { direction } from "./read-comparator";
import { bothCount, type ComparableAmount } from "./units";
import type { DateValue, IndicatorValue, QuantityValue, RangeValue } from "./value";

/** A region of the rate that published tables do not show; what follows from it carries a remark. */
export type RateAssumption =
  | "missed-at-most"
  | "late-date"
  | "zero-target"
  | "same-words"
  | "other-counter"
  | "grade-for-number";

/** A rate that follows from target and result. */
export interface KnownRate {
  readonly kind: "rate";
  /** In percent points, not rounded (40 digits). */
  readonly percent: Decimal;
  /** ratio: result ÷ target, or target ÷ result of a missed limit; met: a limit was kept; date, grade: all or nothing. */
  readonly basis: "ratio" | "met" | "date" | "grade";
  readonly assumed: RateAssumption | null;
  /** True when a unit was missing, or both sides count the same things with different words. */
  readonly unitAssumed: boolean;
}

/** Why no rate follows. needs-judgement: a person has to grade the result. unreadable: target or result is no clear value. */
export type UnknownReason =
  | "blank-target"
  | "blank-actual"
  | "unit-mismatch"
  | "kind-mismatch"
  | "qualitative-actual"
  | "needs-judgement"
  | "negative"
  | "unreadable";

export interface UnknownRate {
  readonly kind: "unknown";
  readonly reason: UnknownReason;
}

export type CompletionRate = KnownRate | UnknownRate;

/** Decimals of a printed completion rate. */
const SHOWN_DECIMALS = 2;

/**
 * The completion rate of a result. ≥ > = and bare targets: result ÷ target. ≤ and <: 100 % once kept.
 * Dates: 100 % on the day or earlier. Qualitative targets: 100 % for 达到预期指标 and its like.
 * Source: the 118 rows of a Xinjiang bureau's published tables for 2024. Not seen there, hence marked: a missed limit
 * (target ÷ result, 2017 template note "A/B（反向）"), a late date (0), a target of 0 (result 0 or less is 100, else 0),
 * a result that repeats the words of the target (100).
 */
export function completionRate(target: IndicatorValue, actual: IndicatorValue): CompletionRate {
  if (target.kind === "blank") return unknown("blank-target");
  if (actual.kind === "blank") return unknown("blank-actual");
  if (saysTheSame(target, actual)) return known(HUNDRED, "grade", "same-words");
  switch (target.kind) {
    case "quantity":
      return actual.kind === "quantity" ? quantityRate(target, actual) : reachedRate(actual);
    case "range":
      return rangeRate(target, actual);
    case "date":
      return actual.kind === "date" ? dateRate(target, actual) : otherKind(actual);
    default:
      return gradeRate(target, actual);
  }
}

/** The rate as it is printed: two decimals, half up, in percent points. */
export function shownRate(rate: Pick<KnownRate, "percent">): Decimal {
  return roundHalfUp(rate.percent, SHOWN_DECIMALS);
}

/** 达到预期指标 beside a number says that it was reached, not by how much. */
function reachedRate(actual: IndicatorValue): CompletionRate {
  return actual.kind === "grade" && actual.grade === "achieved"
    ? known(HUNDRED, "grade", "grade-for-number")
    : otherKind(actual);
}

function quantityRate(target: QuantityValue, actual: QuantityValue): CompletionRate {
  const result = actualAmount(target, actual);
  if (!result) return otherCounterRate(target, actual);
  if (contradicts(target, actual)) return unknown("needs-judgement");
  return direction(target.comparator) < 0
    ? limitRate(target, result)
    : ratioRate(target, result, meets(target, actual));
}

/**
 * 40个 and 41人: both count, with words that do not go together. Divided as numbers, by assumption; VAL-05 reports it.
 * Source: one row of the seed, where such a pair has full marks.
 */
function otherCounterRate(target: QuantityValue, actual: QuantityValue): CompletionRate {
  if (!bothCount(target.unit, actual.unit)) return unknown("unit-mismatch");
  const rate = quantityRate(target, { ...actual, unit: target.unit });
  return rate.kind === "rate"
    ? { ...rate, assumed: rate.assumed ?? "other-counter", unitAssumed: true }
    : rate;
}

function limitRate(target: QuantityValue, { amount, assumed }: ComparableAmount): CompletionRate {
  const kept =
    target.comparator === "less-than" ? amount.lt(target.amount) : amount.lte(target.amount);
  if (kept) return known(HUNDRED, "met", null, assumed);
  if (target.amount.isZero()) return zeroTargetRate(amount, assumed);
  if (target.amount.isNegative()) return unknown("negative");
  return known(target.amount.div(amount).times(HUNDRED), "ratio", "missed-at-most", assumed);
}

function ratioRate(
  target: QuantityValue,
  { amount, assumed }: ComparableAmount,
  met: boolean | null
): CompletionRate {
  if (target.amount.isZero()) {
    return direction(target.comparator) > 0 && met
      ? known(HUNDRED, "met", null, assumed)
      : zeroTargetRate(amount, assumed);
  }
  if (target.amount.isNegative() || amount.lt(ZERO)) return unknown("negative");
  return known(amount.div(target.amount).times(HUNDRED), "ratio", null, assumed);
}

function zeroTargetRate(amount: Decimal, unitAssumed: boolean): KnownRate {
  return known(amount.lte(ZERO) ? HUNDRED : ZERO, "met", "zero-target", unitAssumed);
}

function rangeRate(target: RangeValue, actual: IndicatorValue): CompletionRate {
  if (actual.kind === "range") {
    const within = actual.unit.canonical === target.unit.canonical;
    return within && actual.low.gte(target.low) && actual.high.lte(target.high)
      ? known(HUNDRED, "met")
      : unknown("needs-judgement");
  }
  if (actual.kind !== "quantity") return otherKind(actual);
  if (!actualAmount({ amount: target.low, unit: target.unit }, actual)) {
    return unknown("unit-mismatch");
  }
  const { met, unitAssumed } = compareValues(target, actual);
  return met ? known(HUNDRED, "met", null, unitAssumed) : unknown("needs-judgement");
}

function dateRate(target: DateValue, actual: DateValue): CompletionRate {
  const met = meets(target, actual);
  if (met) return known(HUNDRED, "date");
  const deadline = direction(target.comparator) <= 0;
  return met === false && deadline ? known(ZERO, "date", "late-date") : unknown("needs-judgement");
}

/** A qualitative target. A target that is no clear value, or a grade below achieved, is not one. */
function gradeRate(target: IndicatorValue, actual: IndicatorValue): CompletionRate {
  if (target.kind === "text" && target.reason !== "qualitative") return unknown("unreadable");
  if (target.kind === "grade" && target.grade !== "achieved") return unknown("unreadable");
  if (actual.kind === "grade") {
    return actual.grade === "achieved" ? known(HUNDRED, "grade") : unknown("needs-judgement");
  }
  if (actual.kind !== "text") return unknown("kind-mismatch");
  return unknown(actual.reason === "qualitative" ? "needs-judgement" : "unreadable");
}

/** Both texts are the same and not errors: 完全相符 twice, or "2023.07-2024.01" twice. */
function saysTheSame(target: IndicatorValue, actual: IndicatorValue): boolean {
  if (target.kind !== "text" || actual.kind !== "text") return false;
  if (target.reason === "spreadsheet-error") return false;
  return foldText(target.source) === foldText(actual.source);
}

/** A result of another kind than its numeric or dated target. */
function otherKind(actual: IndicatorValue): UnknownRate {
  if (actual.kind === "grade") return unknown("qualitative-actual");
  if (actual.kind !== "text") return unknown("kind-mismatch");
  return unknown(actual.reason === "qualitative" ? "qualitative-actual" : "unreadable");
}

function known(
  percent: Decimal,
  basis: KnownRate["basis"],
  assumed: RateAssumption | null = null,
  unitAssumed = false
): KnownRate {
  return { kind: "rate", percent, basis, assumed, unitAssumed };
}

function unknown(reason: UnknownReason): UnknownRate {
  return { kind: "unknown", reason };
}
