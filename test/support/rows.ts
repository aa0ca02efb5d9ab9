import { columnName } from "../../src/core/sheet/address";
import type { Sheet } from "../../src/core/sheet/sheet";
import { buildSheet, type CellSpec, type SheetSpec } from "./form-builder";

/** A sheet written row by row from A1 on; "" leaves a cell empty. */
export function sheetOfRows(
  rows: readonly (readonly CellSpec[])[],
  spec: Omit<SheetSpec, "cells"> = {}
): Sheet {
  const cells: Record<string, CellSpec> = {};
  rows.forEach((row, index) =>
    row.forEach((content, column) => {
      if (content !== "") cells[`${columnName(column)}${index + 1}`] = content;
    })
  );
  return buildSheet({ ...spec, cells });
}
