import type { Check } from "./check";
import { moneyUnit } from "./fnd-01-money-unit";
import { lowExecution } from "./fnd-02-low-execution";
import { budgetChange } from "./fnd-03-budget-change";
import { blankSource } from "./fnd-04-blank-source";
import { scoreAndExecution } from "./fnd-05-score-and-execution";
import { retrofittedCost } from "./fnd-07-retrofitted-cost";

/** Funds. Balanced rounding tails of 0.01 (FND-06) are nobody's fault and have no check. */
export const FUND_CHECKS: readonly Check[] = [
  moneyUnit,
  lowExecution,
  budgetChange,
  blankSource,
  scoreAndExecution,
  retrofittedCost,
];
