import type { LocalText } from "../texts/message";
import type { Decimal } from "../value/decimal";
import type { ScoringRule } from "../vocabulary/rules";
import type { Assumption } from "./formula";
import type { AllOrNothingParameters } from "./formulas/all-or-nothing";
import type { BandsParameters } from "./formulas/bands";
import type { ComparatorRatioParameters } from "./formulas/comparator-ratio";
import type { FullWhenMetParameters } from "./formulas/full-when-met";
import type { ThresholdRatioParameters } from "./formulas/threshold-ratio";
import type { TwoWayRatioParameters } from "./formulas/two-way-ratio";

/** A formula with its parameters. */
export type FormulaChoice =
  | { readonly formula: "threshold-ratio"; readonly parameters: ThresholdRatioParameters }
  | { readonly formula: "all-or-nothing"; readonly parameters: AllOrNothingParameters }
  | { readonly formula: "full-when-met"; readonly parameters: FullWhenMetParameters }
  | { readonly formula: "bands"; readonly parameters: BandsParameters }
  | { readonly formula: "comparator-ratio"; readonly parameters: ComparatorRatioParameters }
  | { readonly formula: "two-way-ratio"; readonly parameters: TwoWayRatioParameters }
  | { readonly formula: "capped-ratio" }
  | { readonly formula: "weighted-share" };

export type FormulaName = FormulaChoice["formula"];

/** How a region scores: formulas chosen by the rule a row names, as data that cites its source. */
export interface ScoringProfile {
  /** Stable: "XJ". Named in every score. */
  readonly id: string;
  readonly name: LocalText;
  /** Document and clause, or the published tables from which it was read. */
  readonly source: string;
  /** Exact: reproduces the published scores, so a difference is an error. Suggested: a difference is worth a look. */
  readonly standing: "exact" | "suggested";
  readonly rules: Readonly<Partial<Record<ScoringRule, FormulaChoice>>>;
  /** For rows that name no rule. */
  readonly fallback: FormulaChoice;
  /** For the budget execution rate. */
  readonly execution: FormulaChoice;
  /** Weights that the execution rate usually has, in points; empty when the source does not say. */
  readonly executionWeights: readonly Decimal[];
  /** What every score of an indicator, and the execution score, carries as a remark: the source was not seen. */
  readonly assumptions: {
    readonly scores: readonly Assumption[];
    readonly execution: readonly Assumption[];
  };
  /** Which rows must be explained: every rate other than 100%, or only those below it. */
  readonly explains: "any-deviation" | "shortfall";
  /** How a total is written where the form shows none of its own. */
  readonly total: { readonly decimals: number; readonly suffix: string } | null;
  /** Decimals of an indicator's score. */
  readonly scoreDecimals: number;
  /** Decimals of the execution score when the form shows none of its own. */
  readonly executionDecimals: { readonly project: number; readonly department: number };
}
