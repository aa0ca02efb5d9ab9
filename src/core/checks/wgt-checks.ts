import type { Check } from "./check";
import { weightSum } from "./wgt-01-weight-sum";
import { executionWeight } from "./wgt-02-execution-weight";
import { levelShape } from "./wgt-03-level-shape";
import { levelSum } from "./wgt-04-level-sum";
import { satisfactionWeight } from "./wgt-05-satisfaction-weight";
import { heavyIndicator } from "./wgt-06-heavy-indicator";
import { weightMissing } from "./wgt-07-weight-missing";

/** Weights. */
export const WEIGHT_CHECKS: readonly Check[] = [
  weightSum,
  executionWeight,
  levelShape,
  levelSum,
  satisfactionWeight,
  heavyIndicator,
  weightMissing,
];
