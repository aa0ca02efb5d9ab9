import type { CellContent, Edit, SkippedEdit, SkipReason } from "../../core/edit";
import { isSameInExcel } from "./cell-content";
import { needsOtherFormat } from "./cell-writes";
import type { PresentCell } from "./present-cells";

/** What is to become of a cell. */
export interface CellVerdict {
  readonly accepted: readonly Edit[];
  readonly skipped: readonly SkippedEdit[];
}

/** Which edits of a cell can be written. Of two edits the second must be meant for what the first leaves. */
export function judgeCell(cell: PresentCell, isProtected: boolean): CellVerdict {
  const accepted: Edit[] = [];
  const skipped: SkippedEdit[] = [];
  let content: CellContent = cell.content;
  for (const edit of cell.target.edits) {
    const why = refusal(edit, cell, isProtected, content);
    if (why) {
      skipped.push({ edit, why });
    } else {
      accepted.push(edit);
      content = edit.after;
    }
  }
  return { accepted, skipped };
}

/**
 * In the order of the file adapter. Headers of tables are no reason here: Excel keeps them in step itself.
 * A cell that can only be written by way of another number format counts as protected on a protected sheet.
 */
function refusal(
  edit: Edit,
  cell: PresentCell,
  isProtected: boolean,
  content: CellContent
): SkipReason | null {
  if (cell.isCovered) return "covered-by-merge";
  if (cell.isSpilled) return "array-formula";
  if (isProtected && (cell.isLocked || needsOtherFormat(edit.after, cell.format))) {
    return "protected";
  }
  return isSameInExcel(content, edit.before) ? null : "changed-meanwhile";
}
