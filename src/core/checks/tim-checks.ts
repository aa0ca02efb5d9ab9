import type { Check } from "./check";

/** Dates and periods. */
export const TIME_CHECKS: readonly Check[] = [];
