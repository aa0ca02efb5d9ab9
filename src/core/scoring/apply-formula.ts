import type { FormulaInput, FormulaOutcome } from "./formula";
import { allOrNothing } from "./formulas/all-or-nothing";
import { bandedShare } from "./formulas/bands";
import { cappedRatio } from "./formulas/capped-ratio";
import { comparatorRatio } from "./formulas/comparator-ratio";
import { fullWhenMet } from "./formulas/full-when-met";
import { thresholdRatio } from "./formulas/threshold-ratio";
import { twoWayRatio } from "./formulas/two-way-ratio";
import { weightedShare } from "./formulas/weighted-share";
import type { FormulaChoice } from "./profile";

/** Computes a formula with the parameters of a profile. */
export function applyFormula(choice: FormulaChoice, input: FormulaInput): FormulaOutcome {
  switch (choice.formula) {
    case "threshold-ratio":
      return thresholdRatio(input, choice.parameters);
    case "all-or-nothing":
      return allOrNothing(input, choice.parameters);
    case "full-when-met":
      return fullWhenMet(input, choice.parameters);
    case "capped-ratio":
      return cappedRatio(input);
    case "bands":
      return bandedShare(input, choice.parameters);
    case "comparator-ratio":
      return comparatorRatio(input, choice.parameters);
    case "two-way-ratio":
      return twoWayRatio(input, choice.parameters);
    case "weighted-share":
      return weightedShare(input);
  }
}
