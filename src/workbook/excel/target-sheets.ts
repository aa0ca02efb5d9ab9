import type { Edit } from "../../core/edit";
import { parseAddress, type Position } from "../../core/sheet/address";
import { WorkbookError } from "../workbook";

/** A cell that edits are meant for. */
export interface TargetCell extends Position {
  /** In the order given; the second is meant for what the first leaves. */
  readonly edits: Edit[];
}

export interface TargetSheet {
  readonly name: string;
  readonly cells: readonly TargetCell[];
}

/** The cells of edits by sheet, each once. Throws WorkbookError when an edit has no cell address. */
export function targetsOf(edits: readonly Edit[]): TargetSheet[] {
  const sheets = new Map<string, Map<string, TargetCell>>();
  for (const edit of edits) {
    const position = parseAddress(edit.cell);
    if (!position) throw new WorkbookError("unsupported", `${edit.cell} is no cell address`);
    const cells = sheets.get(edit.sheet) ?? new Map<string, TargetCell>();
    sheets.set(edit.sheet, cells);
    const key = `${String(position.row)} ${String(position.column)}`;
    const cell = cells.get(key);
    if (cell) cell.edits.push(edit);
    else cells.set(key, { ...position, edits: [edit] });
  }
  return [...sheets].map(([name, cells]) => ({ name, cells: [...cells.values()] }));
}
