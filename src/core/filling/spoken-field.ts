import { accidentalText } from "../recognition/accidental-text";
import type { Field } from "../table/indicator-table";
import { spokenValue } from "../value/spoken-value";

/** What a person wrote in a cell; of a formula typed by accident, what was meant: =1台 where the sheet shows #NAME?. */
export function meantText(field: Field | null): string {
  return field ? (accidentalText(field) ?? field.text) : "";
}

/** The same as it is said in a sentence. */
export function spokenField(field: Field | null): string {
  return spokenValue(meantText(field));
}
