import type { CellContent } from "../../core/edit";
import { sameContent } from "../../core/edit";
import type { CellValue } from "../../core/sheet/sheet";
import { decimalOf } from "../../core/value/decimal";

/**
 * What `values` and `formulas` together say of a cell. `formulas` gives constants too, and text that was
 * entered as '=1台 comes without its apostrophe in both (office-js #6687). So a formula is what begins with "="
 * and is not the value itself: no formula gives its own text as result.
 */
export function contentOf(value: unknown, formula: unknown): CellContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { value: cellValue(value, isFormula), formula: isFormula ? formula : null };
}

/** A blank reads as ""; so does a formula with an empty text as result. */
function cellValue(value: unknown, isFormula: boolean): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || (value === "" && !isFormula)) return null;
  return value;
}

export function isBlank({ value, formula }: CellContent): boolean {
  return value === null && formula === null;
}

/** Whether two contents are the same to Excel, which keeps 15 significant digits of a number. */
export function isSameInExcel(left: CellContent, right: CellContent): boolean {
  return sameContent(settled(left), settled(right));
}

function settled(content: CellContent): CellContent {
  if (typeof content.value !== "number") return content;
  return { ...content, value: decimalOf(content.value)?.toNumber() ?? content.value };
}
