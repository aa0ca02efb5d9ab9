import type { Check } from "./check";

/** Funds. */
export const FUND_CHECKS: readonly Check[] = [];
