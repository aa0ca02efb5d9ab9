import type { RateAssumption } from "../value/completion-rate";
import type { Decimal } from "../value/decimal";

/**
 * A region of a formula that no published table covers. What it yields is shown with the remark 「按假定规则计算」.
 */
export type Assumption =
  | "below-floor"
  | "double-or-more"
  | "direct-missed"
  | "grade-missed"
  | "satisfaction-missed"
  | RateAssumption;

export interface FormulaInput {
  /** The displayed completion rate in percent points: 105.26. */
  readonly rate: Decimal;
  /** Full score of the indicator in points. */
  readonly weight: Decimal;
}

export interface FormulaResult {
  /** Points before rounding. */
  readonly points: Decimal;
  /** The arithmetic spelled out without its result: "15 × (79% − 60%) ÷ 40%". */
  readonly working: string;
  readonly assumption: Assumption | null;
}
