import { APPRAISALS } from "./appraisals";
import { ACCOUNTS } from "./accounts";
import { PLANS } from "./plans";
import type { Distractor } from "./sheet-of-lines";
import { STAFF } from "./staff";

export const ALL_DISTRACTORS: readonly Distractor[] = [
  ...ACCOUNTS,
  ...STAFF,
  ...PLANS,
  ...APPRAISALS,
];
