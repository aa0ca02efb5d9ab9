import type { Check } from "./check";

/** Goal and result texts against the indicators. */
export const NARRATIVE_CHECKS: readonly Check[] = [];
