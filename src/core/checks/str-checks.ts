import type { Check } from "./check";
import { requiredColumns } from "./str-02-required-columns";
import { nameAndValue } from "./str-03-name-and-value";

/** Structure of the form. */
export const STRUCTURE_CHECKS: readonly Check[] = [requiredColumns, nameAndValue];
