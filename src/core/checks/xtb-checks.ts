import type { Check } from "./check";
import { projectSum } from "./xtb-01-project-sum";
import { sourceSum } from "./xtb-02-source-sum";
import { oneFactTwoTargets } from "./xtb-03-one-fact-two-targets";
import { longTermBelow } from "./xtb-04-long-term-below";
import { contradictoryPeriods } from "./xtb-05-contradictory-periods";
import { projectName } from "./xtb-06-project-name";
import { onePeriodOnly } from "./xtb-07-one-period-only";
import { goalChanged } from "./xtb-08-goal-changed";

/** Across tables. */
export const CROSS_TABLE_CHECKS: readonly Check[] = [
  projectSum,
  sourceSum,
  oneFactTwoTargets,
  longTermBelow,
  contradictoryPeriods,
  projectName,
  onePeriodOnly,
  goalChanged,
];
