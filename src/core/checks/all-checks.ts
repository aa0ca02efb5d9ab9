import { completionRateCheck } from "./ari-01-completion-rate";
import { indicatorScore } from "./ari-02-indicator-score";
import { scoreRange } from "./ari-03-score-range";
import { totalScore } from "./ari-04-total-score";
import { executionRateCheck } from "./ari-05-execution-rate";
import { executionScore } from "./ari-06-execution-score";
import { fundSum } from "./ari-07-fund-sum";
import { overBudget } from "./ari-08-over-budget";
import type { Check } from "./check";
import { reasonMissing } from "./dev-01-reason-missing";
import { measureMissing } from "./dev-02-measure-missing";
import { directOverCompletion } from "./scr-03-direct-over-completion";
import { requiredColumns } from "./str-02-required-columns";
import { nameAndValue } from "./str-03-name-and-value";
import { unitMissing } from "./val-01-unit-missing";
import { percentWord } from "./val-02-percent-word";
import { unitMismatch } from "./val-05-unit-mismatch";
import { errorValue } from "./val-12-error-value";
import { weightSum } from "./wgt-01-weight-sum";
import { executionWeight } from "./wgt-02-execution-weight";
import { weightMissing } from "./wgt-07-weight-missing";

/** Every check, family by family: structure, values, arithmetic, weights, rules, deviations. */
export const ALL_CHECKS: readonly Check[] = [
  requiredColumns,
  nameAndValue,
  unitMissing,
  percentWord,
  unitMismatch,
  errorValue,
  completionRateCheck,
  indicatorScore,
  scoreRange,
  totalScore,
  executionRateCheck,
  executionScore,
  fundSum,
  overBudget,
  weightSum,
  executionWeight,
  weightMissing,
  directOverCompletion,
  reasonMissing,
  measureMissing,
];
