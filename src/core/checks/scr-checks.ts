import type { Check } from "./check";
import { directOverCompletion } from "./scr-03-direct-over-completion";

/** Choice and use of the scoring rule. */
export const SCORING_CHECKS: readonly Check[] = [directOverCompletion];
