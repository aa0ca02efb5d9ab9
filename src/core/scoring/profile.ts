import type { LocalText } from "../texts/message";
import type { ScoringRule } from "../vocabulary/rules";
import type { AllOrNothingParameters } from "./formulas/all-or-nothing";
import type { FullWhenMetParameters } from "./formulas/full-when-met";
import type { ThresholdRatioParameters } from "./formulas/threshold-ratio";

/** A formula with its parameters. */
export type FormulaChoice =
  | { readonly formula: "threshold-ratio"; readonly parameters: ThresholdRatioParameters }
  | { readonly formula: "all-or-nothing"; readonly parameters: AllOrNothingParameters }
  | { readonly formula: "full-when-met"; readonly parameters: FullWhenMetParameters }
  | { readonly formula: "capped-ratio" };

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
  /** Which rows must be explained: every rate other than 100%, or only those below it. */
  readonly explains: "any-deviation" | "shortfall";
  /** How a total is written where the form shows none of its own. */
  readonly total: { readonly decimals: number; readonly suffix: string } | null;
  /** Decimals of an indicator's score. */
  readonly scoreDecimals: number;
  /** Decimals of the execution score when the form shows none of its own. */
  readonly executionDecimals: { readonly project: number; readonly department: number };
}
