import type { FormulaInput, FormulaResult } from "./formula";
import { allOrNothing } from "./formulas/all-or-nothing";
import { cappedRatio } from "./formulas/capped-ratio";
import { fullWhenMet } from "./formulas/full-when-met";
import { thresholdRatio } from "./formulas/threshold-ratio";
import type { FormulaChoice } from "./profile";

/** Computes a formula with the parameters of a profile. */
export function applyFormula(choice: FormulaChoice, input: FormulaInput): FormulaResult {
  switch (choice.formula) {
    case "threshold-ratio":
      return thresholdRatio(input, choice.parameters);
    case "all-or-nothing":
      return allOrNothing(input, choice.parameters);
    case "full-when-met":
      return fullWhenMet(input, choice.parameters);
    case "capped-ratio":
      return cappedRatio(input);
  }
}
