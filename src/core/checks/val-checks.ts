import type { Check } from "./check";
import { unitMissing } from "./val-01-unit-missing";
import { percentWord } from "./val-02-percent-word";
import { unitMismatch } from "./val-05-unit-mismatch";
import { errorValue } from "./val-12-error-value";

/** Syntax of values and units. */
export const VALUE_CHECKS: readonly Check[] = [unitMissing, percentWord, unitMismatch, errorValue];
