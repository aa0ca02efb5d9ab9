import type { RateAssumption } from "../value/completion-rate";
import type { Decimal } from "../value/decimal";
import type { IndicatorValue } from "../value/value";

/**
 * A region of a formula that no published table covers. What it yields is shown with the remark 「按假定规则计算」.
 */
export type Assumption =
  | "below-floor"
  | "double-or-more"
  | "direct-missed"
  | "grade-missed"
  | "satisfaction-missed"
  | "unseen-source"
  | "satisfaction-by-rate"
  | "rate-instead"
  | "grade-full"
  | "item-score"
  | "execution-linear"
  | "deduction-from-target"
  | "deduction-by-rate"
  | "deduction-whole-steps"
  | RateAssumption;

export interface FormulaInput {
  /** The displayed completion rate in percent points: 105.26. */
  readonly rate: Decimal;
  /** Full score of the indicator in points. */
  readonly weight: Decimal;
  /** Target and result as understood, for formulas that are written in them and not in the rate. */
  readonly targetValue?: IndicatorValue;
  readonly actualValue?: IndicatorValue;
}

export interface FormulaResult {
  /** Points before rounding. */
  readonly points: Decimal;
  /** The arithmetic spelled out without its result: "15 × (79% − 60%) ÷ 40%". */
  readonly working: string;
  readonly assumption: Assumption | null;
  /** Assumed beside it. */
  readonly alsoAssumed?: Assumption;
  /** Computed from target and result: what had to be assumed for their rate does not matter. */
  readonly usesValues?: true;
}

export interface PointRange {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The rule gives a band and no number: a person decides, between these points. */
export interface Judgement {
  readonly between: PointRange;
}

export type FormulaOutcome = FormulaResult | Judgement;
