import { foldText } from "../vocabulary/fold-text";
import { comparableAmount, meets } from "./compare-values";
import { Decimal, HUNDRED, roundHalfUp, ZERO } from "./decimal";
import { relatedUnits } from "./units";
import type { DateValue, IndicatorValue, QuantityValue } from "./value";

/** A region of the rate that published tables do not show; what follows from it carries a remark. */
export type RateAssumption = "missed-at-most" | "late-date" | "zero-target" | "same-words";

/** A rate that follows from target and result. */
export interface KnownRate {
  readonly kind: "rate";
  /** In percent points, not rounded. */
  readonly percent: Decimal;
  /** ratio: result ÷ target; met: a limit was kept; date and grade: all or nothing. */
  readonly basis: "ratio" | "met" | "date" | "grade";
  readonly assumed: RateAssumption | null;
  /** True when a unit was missing, or both sides count with different words. */
  readonly unitAssumed: boolean;
}

export type UnknownReason =
  | "blank-target"
  | "blank-actual"
  | "unit-mismatch"
  | "qualitative-actual"
  | "needs-judgement"
  | "unreadable";

/** No rate follows; a person must enter it. */
export interface UnknownRate {
  readonly kind: "unknown";
  readonly reason: UnknownReason;
}

export type CompletionRate = KnownRate | UnknownRate;

/** Decimals of a printed completion rate. */
const SHOWN_DECIMALS = 2;

/**
 * The completion rate of a result. ≥ > = and bare targets: result ÷ target. ≤ and <: 100% once kept.
 * Dates: 100% on the day or earlier. Qualitative targets: 100% for 达到预期指标 and its like.
 * Source: 118 rows of a Xinjiang bureau's tables for 2024; the regions named in RateAssumption were not observed.
 */
export function completionRate(target: IndicatorValue, actual: IndicatorValue): CompletionRate {
  if (target.kind === "blank") return unknown("blank-target");
  if (actual.kind === "blank") return unknown("blank-actual");
  if (isUnusable(target) || isUnusable(actual)) return unknown("unreadable");
  switch (target.kind) {
    case "quantity":
      return actual.kind === "quantity" ? quantityRate(target, actual) : unknown(otherKind(actual));
    case "date":
      return actual.kind === "date" ? dateRate(target, actual) : unknown(otherKind(actual));
    case "range":
      return meets(target, actual) === true ? known(HUNDRED, "met") : unknown("needs-judgement");
    default:
      return gradeRate(target, actual);
  }
}

/** The rate as it is printed: two decimals, half up. */
export function shownRate(rate: KnownRate): Decimal {
  return roundHalfUp(rate.percent, SHOWN_DECIMALS);
}

function quantityRate(target: QuantityValue, actual: QuantityValue): CompletionRate {
  const amount = comparableAmount(target, actual);
  if (!amount) return unknown("unit-mismatch");
  if (target.amount.isNegative() && !target.amount.isZero()) return unknown("unreadable");
  const relation = relatedUnits(target.unit, actual.unit);
  const unitAssumed = relation === "loose" || relation === "different";
  const kept = meets(target, actual) === true;
  if (target.amount.isZero()) {
    const full = kept || amount.lte(ZERO);
    return known(full ? HUNDRED : ZERO, "met", "zero-target", unitAssumed);
  }
  if (target.comparator === "at-most" || target.comparator === "less-than") {
    if (kept) return known(HUNDRED, "met", null, unitAssumed);
    return known(target.amount.div(amount).times(HUNDRED), "ratio", "missed-at-most", unitAssumed);
  }
  const percent = Decimal.max(ZERO, amount.div(target.amount).times(HUNDRED));
  return known(percent, "ratio", null, unitAssumed);
}

function dateRate(target: DateValue, actual: DateValue): CompletionRate {
  const kept = meets(target, actual);
  if (kept === null) return unknown("needs-judgement");
  return kept ? known(HUNDRED, "date") : known(ZERO, "date", "late-date");
}

function gradeRate(target: IndicatorValue, actual: IndicatorValue): CompletionRate {
  if (actual.kind === "grade") {
    return actual.grade === "achieved" ? known(HUNDRED, "grade") : unknown("needs-judgement");
  }
  if (actual.kind === "text" && foldText(actual.source) === foldText(target.source)) {
    return known(HUNDRED, "grade", "same-words");
  }
  return unknown(actual.kind === "text" ? "needs-judgement" : "unreadable");
}

function isUnusable(value: IndicatorValue): boolean {
  return value.kind === "text" && value.reason !== "qualitative";
}

function otherKind(actual: IndicatorValue): UnknownReason {
  return actual.kind === "grade" || actual.kind === "text" ? "qualitative-actual" : "unit-mismatch";
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
