import { HUNDRED } from "../../value/decimal";
import type { FormulaInput, FormulaOutcome, FormulaResult } from "../formula";
import { type Band, bandedShare } from "./bands";
import { cappedRatio } from "./capped-ratio";

/** For formulas written in target and result, where these are dates, ranges or unknown: min(r, 100%) × w, by assumption. */
export function rateInstead(input: FormulaInput): FormulaResult {
  return { ...cappedRatio(input), assumption: "rate-instead" };
}

/** A qualitative result: full marks once achieved, by assumption, since the highest band has no single number. */
export function gradedPoints(input: FormulaInput, bands: readonly Band[]): FormulaOutcome {
  if (input.rate.lt(HUNDRED)) return bandedShare(input, { of: "rate", bands });
  return { ...cappedRatio(input), assumption: "grade-full" };
}
