import { type Edit, sameContent } from "../../src/core/edit";
import { parseAddress } from "../../src/core/sheet/address";
import type { Cell, CellValue, Sheet, SheetRow } from "../../src/core/sheet/sheet";

/**
 * The sheets as they stand after some edits, as a workbook would write them.
 * Throws when a cell does not hold what its edit says it held before, or a sheet is missing.
 */
export function applyEdits(sheets: readonly Sheet[], edits: readonly Edit[]): Sheet[] {
  return edits.reduce<Sheet[]>(
    (present, edit) => {
      if (!present.some(({ name }) => name === edit.sheet))
        throw new Error(`No sheet ${edit.sheet}`);
      return present.map((sheet) => (sheet.name === edit.sheet ? applyEdit(sheet, edit) : sheet));
    },
    [...sheets]
  );
}

function applyEdit(sheet: Sheet, edit: Edit): Sheet {
  const position = parseAddress(edit.cell);
  if (!position) throw new Error(`No address: ${edit.cell}`);
  const row = sheet.rows.find(({ index }) => index === position.row) ?? {
    index: position.row,
    hidden: false,
    cells: [],
  };
  const cell = row.cells.find(({ column }) => column === position.column) ?? {
    column: position.column,
    value: null,
    text: "",
    formula: null,
    format: "General",
    locked: true,
  };
  if (!sameContent(cell, edit.before)) {
    throw new Error(
      `${edit.cell} holds ${JSON.stringify(cell)} and not ${JSON.stringify(edit.before)}`
    );
  }
  const { value, formula } = edit.after;
  const written: Cell = { ...cell, value, formula, text: showValue(value, cell.format) };
  const cells = [...row.cells.filter((other) => other.column !== cell.column), written];
  const changed: SheetRow = {
    ...row,
    cells: cells.sort((one, other) => one.column - other.column),
  };
  const rows = [...sheet.rows.filter(({ index }) => index !== row.index), changed];
  return { ...sheet, rows: rows.sort((one, other) => one.index - other.index) };
}

function showValue(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "number" && format.includes("%")) return `${(value * 100).toFixed(2)}%`;
  return String(value);
}
