import { format as formatNumber, isDateFormat } from "numfmt";
import { type CellValue } from "../../src/core/sheet/sheet";
import { type CellContent } from "./book/book";

const ERRORS: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
]);

export function isErrorText(text: string): boolean {
  return ERRORS.has(text.toUpperCase());
}

/**
 * What the cell shows. rule:text — through numfmt with the zh-CN locale; a column too narrow ("####")
 * is not simulated, and Excel's own rounding of General is inferred from numfmt.
 */
export function cellText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return formatNumber(format, value, { locale: "zh-CN", throws: true });
  } catch {
    return String(value);
  }
}

/**
 * A word of Excel.RangeValueType. rule:value-types — dates are Double, errors Error (docs, RangeValueType);
 * the empty text of a formula is String, and so is what follows an apostrophe (inferred).
 */
export function valueType({ value, quotePrefix }: CellContent): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) && !quotePrefix ? "Error" : "String";
}

/** A word of Excel.NumberFormatCategory. */
export function formatCategory(format: string): string {
  if (format === "General") return "General";
  if (format === "@") return "Text";
  if (format.includes("%")) return "Percentage";
  if (isDateFormat(format)) return "Date";
  return /[0#]/.test(format) ? "Number" : "Custom";
}
