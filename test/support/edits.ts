import type { CellContent, Edit } from "../../src/core/edit";
import type { Cell, CellValue, Sheet } from "../../src/core/sheet/sheet";
import { parseAddress } from "../../src/core/sheet/address";

/** A value or, with "formula", a formula and its result. */
export function content(value: CellValue, formula: string | null = null): CellContent {
  return { value, formula };
}

export function editOf(sheet: string, cell: string, before: CellContent, after: CellContent): Edit {
  return {
    sheet,
    cell,
    before,
    after,
    reason: { key: "skip.amountsMissing", data: {} },
    profile: null,
  };
}

/** The cell of a sheet by its address. */
export function cellAt(sheet: Sheet | undefined, address: string): Cell | undefined {
  const position = parseAddress(address);
  const row = sheet?.rows.find(({ index }) => index === position?.row);
  return row?.cells.find(({ column }) => column === position?.column);
}

export function contentAt(sheet: Sheet | undefined, address: string): CellContent {
  const cell = cellAt(sheet, address);
  return cell ? content(cell.value, cell.formula) : content(null);
}
