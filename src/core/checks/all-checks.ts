import { STRUCTURE_CHECKS } from "./str-checks";
import { VALUE_CHECKS } from "./val-checks";
import { ARITHMETIC_CHECKS } from "./ari-checks";
import { WEIGHT_CHECKS } from "./wgt-checks";
import { SCORING_CHECKS } from "./scr-checks";
import { DEVIATION_CHECKS } from "./dev-checks";
import { NARRATIVE_CHECKS } from "./nar-checks";
import { CROSS_TABLE_CHECKS } from "./xtb-checks";
import { FUND_CHECKS } from "./fnd-checks";
import { TIME_CHECKS } from "./tim-checks";
import { GOAL_QUALITY_CHECKS } from "./gql-checks";
import type { Check } from "./check";

/** Every check, family by family. */
export const ALL_CHECKS: readonly Check[] = [
  ...STRUCTURE_CHECKS,
  ...VALUE_CHECKS,
  ...ARITHMETIC_CHECKS,
  ...WEIGHT_CHECKS,
  ...SCORING_CHECKS,
  ...DEVIATION_CHECKS,
  ...NARRATIVE_CHECKS,
  ...CROSS_TABLE_CHECKS,
  ...FUND_CHECKS,
  ...TIME_CHECKS,
  ...GOAL_QUALITY_CHECKS,
];
