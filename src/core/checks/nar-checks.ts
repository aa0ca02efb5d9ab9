import type { Check } from "./check";
import { goalNumbers } from "./nar-01-goal-numbers";
import { resultNumbers } from "./nar-02-result-numbers";
import { scaleSlip } from "./nar-03-scale-slip";
import { partsAndTarget } from "./nar-04-parts-and-target";
import { resultText } from "./nar-05-result-text";
import { edition } from "./nar-06-edition";
import { unreportedGoals } from "./nar-07-unreported-goals";
import { typing } from "./nar-08-typing";

/** Goal and result texts against the indicators. */
export const NARRATIVE_CHECKS: readonly Check[] = [
  goalNumbers,
  resultNumbers,
  scaleSlip,
  partsAndTarget,
  resultText,
  edition,
  unreportedGoals,
  typing,
];
