import type { Sheet } from "../src/core/sheet/sheet";
import type { Field } from "../src/core/table/indicator-table";

/** The sheets after a person typed 1 into a cell of the middle one; every snapshot of that sheet is new, as after reading. */
export function typeInto(sheets: readonly Sheet[], field: Field | null): Sheet[] {
  const middle = sheets[Math.floor(sheets.length / 2)];
  return sheets.map((sheet) =>
    sheet !== middle
      ? sheet
      : {
          ...sheet,
          merges: [...sheet.merges],
          rows: sheet.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) =>
              row.index === field?.row && cell.column === field.column
                ? { ...cell, value: 1, text: "1" }
                : { ...cell }
            ),
          })),
        }
  );
}
