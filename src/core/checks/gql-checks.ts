import type { Check } from "./check";
import { targetEqualsResult } from "./gql-01-target-equals-result";
import { belowLastYear } from "./gql-02-below-last-year";
import { targetTooLow } from "./gql-03-target-too-low";
import { notQuantified } from "./gql-04-not-quantified";
import { vagueWording } from "./gql-05-vague-wording";
import { notMeasurable } from "./gql-06-not-measurable";
import { wrongDirection } from "./gql-07-wrong-direction";
import { extremeTarget } from "./gql-08-extreme-target";
import { inputAsOutput } from "./gql-09-input-as-output";
import { goalAndIndicators } from "./gql-10-goal-and-indicators";
import { sameBenefits } from "./gql-11-same-benefits";
import { ratioName } from "./gql-12-ratio-name";
import { explanationInName } from "./gql-13-explanation-in-name";

/** Quality of goals. */
export const GOAL_QUALITY_CHECKS: readonly Check[] = [
  targetEqualsResult,
  belowLastYear,
  targetTooLow,
  notQuantified,
  vagueWording,
  notMeasurable,
  wrongDirection,
  extremeTarget,
  inputAsOutput,
  goalAndIndicators,
  sameBenefits,
  ratioName,
  explanationInName,
];
