import type { Check } from "./check";
import { completionRateCheck } from "./ari-01-completion-rate";
import { indicatorScore } from "./ari-02-indicator-score";
import { scoreRange } from "./ari-03-score-range";
import { totalScore } from "./ari-04-total-score";
import { executionRateCheck } from "./ari-05-execution-rate";
import { executionScore } from "./ari-06-execution-score";
import { fundSum } from "./ari-07-fund-sum";
import { overBudget } from "./ari-08-over-budget";
import { unitCost } from "./ari-09-unit-cost";
import { looseUnitLimit } from "./ari-10-loose-unit-limit";
import { costAgainstBudget } from "./ari-11-cost-against-budget";
import { sharesAndGrowth } from "./ari-12-shares-and-growth";
import { monitoringProgress } from "./ari-13-monitoring-progress";

/** Arithmetic. */
export const ARITHMETIC_CHECKS: readonly Check[] = [
  completionRateCheck,
  indicatorScore,
  scoreRange,
  totalScore,
  executionRateCheck,
  executionScore,
  fundSum,
  overBudget,
  unitCost,
  looseUnitLimit,
  costAgainstBudget,
  sharesAndGrowth,
  monitoringProgress,
];
