import { type Edit, sameContent } from "./edit";
import { parseAddress } from "./sheet/address";
import type { Cell, CellValue, Sheet, SheetRow } from "./sheet/sheet";
import { decimalOf, HUNDRED } from "./value/decimal";

/**
 * The sheets as they stand after some edits, as a workbook would write them. Sheets without edits stay the same object.
 * Throws when a cell does not hold what its edit says it held before, or a sheet or an address does not exist.
 */
export function applyEdits(sheets: readonly Sheet[], edits: readonly Edit[]): Sheet[] {
  const bySheet = new Map<string, Edit[]>();
  for (const edit of edits) {
    const known = bySheet.get(edit.sheet);
    if (known) known.push(edit);
    else bySheet.set(edit.sheet, [edit]);
  }
  const result = sheets.map((sheet) => {
    const own = bySheet.get(sheet.name);
    bySheet.delete(sheet.name);
    return own ? applyToSheet(sheet, own) : sheet;
  });
  const [missing] = bySheet.keys();
  if (missing !== undefined) throw new Error(`No sheet ${missing}`);
  return result;
}

function applyToSheet(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const rows = new Map(sheet.rows.map((row) => [row.index, row]));
  for (const edit of edits) {
    const position = parseAddress(edit.cell);
    if (!position) throw new Error(`No address: ${edit.cell}`);
    const row = rows.get(position.row) ?? { index: position.row, hidden: false, cells: [] };
    rows.set(position.row, applyToRow(row, position.column, edit));
  }
  return { ...sheet, rows: [...rows.values()].sort((one, other) => one.index - other.index) };
}

function applyToRow(row: SheetRow, column: number, edit: Edit): SheetRow {
  const cell = row.cells.find((one) => one.column === column) ?? emptyCell(column);
  if (!sameContent(cell, edit.before)) {
    throw new Error(
      `${edit.cell} holds ${JSON.stringify(cell)} and not ${JSON.stringify(edit.before)}`
    );
  }
  const { value, formula } = edit.after;
  const written: Cell = { ...cell, value, formula, text: showValue(value, cell.format) };
  const others = row.cells.filter((one) => one.column !== column);
  return { ...row, cells: [...others, written].sort((one, other) => one.column - other.column) };
}

function emptyCell(column: number): Cell {
  return { column, value: null, text: "", formula: null, format: "General", locked: true };
}

function showValue(value: CellValue, format: string): string {
  if (value === null) return "";
  const amount = typeof value === "number" && format.includes("%") ? decimalOf(value) : null;
  return amount ? `${amount.times(HUNDRED).toFixed(2)}%` : String(value);
}
