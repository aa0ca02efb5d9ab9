import type { Check } from "./check";
import { weightSum } from "./wgt-01-weight-sum";
import { executionWeight } from "./wgt-02-execution-weight";
import { weightMissing } from "./wgt-07-weight-missing";

/** Weights. */
export const WEIGHT_CHECKS: readonly Check[] = [weightSum, executionWeight, weightMissing];
