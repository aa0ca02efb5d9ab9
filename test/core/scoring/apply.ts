import { applyFormula } from "../../../src/core/scoring/apply-formula";
import type { FormulaInput, FormulaResult, PointRange } from "../../../src/core/scoring/formula";
import type { FormulaChoice } from "../../../src/core/scoring/profile";

/** What a formula gives, where it gives points. */
export function resultOf(choice: FormulaChoice, input: FormulaInput): FormulaResult {
  const result = applyFormula(choice, input);
  if ("between" in result) throw new Error("Left to a person");
  return result;
}

/** The points between which a person decides; null where the formula gives points. */
export function judgementOf(choice: FormulaChoice, input: FormulaInput): PointRange | null {
  const result = applyFormula(choice, input);
  return "between" in result ? result.between : null;
}
