import { type Cell, type CellValue, type Sheet } from "../../src/core/sheet/sheet";

type CellInput =
  CellValue | { readonly formula: string; readonly value?: CellValue } | Partial<Cell>;

/** A sheet from rows of values; objects give formulas, formats or locks. Null leaves a gap. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellInput[])[],
  more: Partial<Sheet> = {}
): Sheet {
  return {
    name,
    visibility: "visible",
    isProtected: false,
    merges: [],
    hiddenColumns: [],
    ...more,
    rows: rows.map((cells, index) => ({
      index,
      hidden: false,
      cells: cells.flatMap((input, column) => (input === null ? [] : [cellOf(input, column)])),
    })),
  };
}

function cellOf(input: CellInput, column: number): Cell {
  const given = typeof input === "object" ? input : { value: input };
  return {
    column,
    value: null,
    text: "",
    formula: null,
    format: "General",
    locked: true,
    ...given,
  };
}
