import type { Check } from "./check";

/** Across tables. */
export const CROSS_TABLE_CHECKS: readonly Check[] = [];
