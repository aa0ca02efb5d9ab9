import type { Check } from "./check";
import { satisfactionRule } from "./scr-01-satisfaction-rule";
import { penalisedShare } from "./scr-02-penalised-share";
import { directOverCompletion } from "./scr-03-direct-over-completion";
import { ruleAndValue } from "./scr-04-rule-and-value";
import { fullThoughMissed } from "./scr-05-full-though-missed";
import { cutThoughMet } from "./scr-06-cut-though-met";
import { gradeBandCheck } from "./scr-07-grade-band";
import { gradeWords } from "./scr-08-grade-words";
import { equalTarget } from "./scr-09-equal-target";
import { zeroTarget } from "./scr-10-zero-target";
import { sameRateOtherScore } from "./scr-11-same-rate-other-score";
import { costCap } from "./scr-12-cost-cap";

/** Choice and use of the scoring rule. */
export const SCORING_CHECKS: readonly Check[] = [
  satisfactionRule,
  penalisedShare,
  directOverCompletion,
  ruleAndValue,
  fullThoughMissed,
  cutThoughMet,
  gradeBandCheck,
  gradeWords,
  equalTarget,
  zeroTarget,
  sameRateOtherScore,
  costCap,
];
