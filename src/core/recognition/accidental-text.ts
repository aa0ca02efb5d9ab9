import type { Field } from "../table/indicator-table";

const NAME_ERROR = "#NAME?";
const CALL_OR_SHEET = /[(!]/u;
/** B3, $B$3, not 4G网 or A4纸. */
const REFERENCE = /(?<![\p{L}\d])\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\d])/u;
const PLAIN_PERCENT = /^\s*-?\d{1,15}(?:\.\d{1,15})?\s*[%％]\s*$/u;
const NUMBER_AND_WORD = /\d\s*\p{Script=Han}/u;
/** Longer formulas were not typed as a value. */
const LONGEST = 100;

/**
 * What a person meant who typed "=1台" or "=100%" and got a formula: the text with its "=", which is how forms write
 * "exactly". Null for constants and for formulas that calculate: =B3/C3, =SUM(D4:D9), =2*7.5.
 */
export function accidentalText(field: Pick<Field, "formula" | "value" | "text">): string | null {
  const { formula, value, text } = field;
  if (formula === null || formula.length > LONGEST || !formula.startsWith("=")) return null;
  const body = formula.slice(1);
  if (CALL_OR_SHEET.test(body) || REFERENCE.test(body)) return null;
  if (PLAIN_PERCENT.test(body)) return /[%％]/u.test(text) ? null : formula;
  const isNoFormula = NUMBER_AND_WORD.test(body) || value === NAME_ERROR || text === NAME_ERROR;
  return isNoFormula ? formula : null;
}
