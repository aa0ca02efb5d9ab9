import type { Check } from "./check";

/** Quality of goals. */
export const GOAL_QUALITY_CHECKS: readonly Check[] = [];
