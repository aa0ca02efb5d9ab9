import { type CellContent, type Edit, sameContent, type SkipReason } from "../../core/edit";
import { type Area, containsCell } from "../../core/sheet/address";
import { decimalOf } from "../../core/value/decimal";
import type { CellPlace, SheetProbe } from "./probe-sheet";
import type { CellStyles } from "./styles";

/** Why an edit cannot be written to this cell, whose present content is given; null when it can. */
export function refusal(
  edit: Edit,
  place: CellPlace,
  present: CellContent,
  probe: SheetProbe,
  headers: readonly Area[],
  styles: CellStyles
): SkipReason | null {
  const { row, column } = place;
  const isInside = (area: Area): boolean => containsCell(area, row, column);
  const merge = probe.frame.merges.find(isInside);
  if (merge && (merge.top !== row || merge.left !== column)) return "covered-by-merge";
  if (headers.some(isInside)) return "table-header";
  if (probe.arrays.some(isInside)) return "array-formula";
  if (probe.frame.isProtected() && styles.at(place.style).locked) return "protected";
  const holds = sameContent(settled(present), settled(edit.before));
  return holds ? null : "changed-meanwhile";
}

/** Numbers are compared as Excel keeps them, by 15 significant digits. */
function settled(content: CellContent): CellContent {
  if (typeof content.value !== "number") return content;
  return { ...content, value: decimalOf(content.value)?.toNumber() ?? content.value };
}
