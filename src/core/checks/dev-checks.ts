import type { Check } from "./check";
import { reasonMissing } from "./dev-01-reason-missing";
import { measureMissing } from "./dev-02-measure-missing";
import { farOverTarget } from "./dev-03-far-over-target";
import { reasonDirection } from "./dev-04-reason-direction";
import { reasonNumber } from "./dev-05-reason-number";
import { genericReason } from "./dev-06-generic-reason";
import { needlessReason } from "./dev-07-needless-reason";
import { executionReason } from "./dev-08-execution-reason";
import { sameReason } from "./dev-09-same-reason";

/** Deviations and their reasons. */
export const DEVIATION_CHECKS: readonly Check[] = [
  reasonMissing,
  measureMissing,
  farOverTarget,
  reasonDirection,
  reasonNumber,
  genericReason,
  needlessReason,
  executionReason,
  sameReason,
];
