import type { Check } from "./check";
import { reasonMissing } from "./dev-01-reason-missing";
import { measureMissing } from "./dev-02-measure-missing";

/** Deviations and their reasons. */
export const DEVIATION_CHECKS: readonly Check[] = [reasonMissing, measureMissing];
