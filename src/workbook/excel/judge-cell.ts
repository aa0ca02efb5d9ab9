import type { CellContent, Edit, SkipReason } from "../../core/edit";
import type { Position } from "../../core/sheet/address";
import { isSameInExcel } from "./cell-content";
import { needsOtherFormat } from "./cell-writes";
import type { PresentCell } from "./present-cells";

/** A cell that is going to be written. */
export interface AcceptedCell extends Position {
  /** At least one; the last says what the cell is to hold. */
  readonly edits: readonly Edit[];
  readonly before: CellContent;
  readonly after: CellContent;
  readonly format: string;
}

/**
 * Says of each edit of a cell why it cannot be written, if so. Of two edits the second must be meant for what
 * the first leaves.
 * @returns the cell with the remaining edits; null when there are none
 */
export function judgeCell(
  cell: PresentCell,
  isProtected: boolean,
  skip: (edit: Edit, why: SkipReason) => void
): AcceptedCell | null {
  const { target, format } = cell;
  const edits: Edit[] = [];
  let after = cell.content;
  for (const edit of target.edits) {
    const why = refusal(edit, cell, isProtected, after);
    if (why) {
      skip(edit, why);
      continue;
    }
    edits.push(edit);
    after = edit.after;
  }
  if (edits.length === 0) return null;
  return { row: target.row, column: target.column, edits, before: cell.content, after, format };
}

/**
 * Reasons in the order of the file adapter. Headers of tables are none here: Excel keeps them in step itself.
 * A cell that can only be written by way of another number format counts as protected on a protected sheet.
 */
function refusal(
  edit: Edit,
  cell: PresentCell,
  isProtected: boolean,
  present: CellContent
): SkipReason | null {
  if (cell.isCovered) return "covered-by-merge";
  if (cell.isSpilled) return "array-formula";
  if (isProtected && (cell.isLocked || needsOtherFormat(edit.after, cell.format))) {
    return "protected";
  }
  return isSameInExcel(present, edit.before) ? null : "changed-meanwhile";
}
