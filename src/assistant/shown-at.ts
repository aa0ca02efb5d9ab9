import { parseAddress } from "../core/sheet/address";
import type { Sheet } from "../core/sheet/sheet";

/** What a cell shows; "" when it is empty or its sheet is gone. */
export function shownAt(
  sheets: readonly Sheet[],
  { sheet, cell }: { readonly sheet: string; readonly cell: string }
): string {
  const position = parseAddress(cell);
  const row = sheets
    .find(({ name }) => name === sheet)
    ?.rows.find(({ index }) => index === position?.row);
  return row?.cells.find(({ column }) => column === position?.column)?.text ?? "";
}
