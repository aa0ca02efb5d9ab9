import { type Area, containsCell } from "../../../src/core/sheet/address";
import { constantOf, isMatrix } from "../arguments";
import { columnCount, rowCount } from "../area";
import { type BookSheet, type CellWrite, EMPTY_CONTENT } from "../book/book";
import { cellText, formatCategory, valueType } from "../cell-text";
import { accessDenied, wrongDimensions } from "../host-error";
import { typeValue } from "../typed-value";
import { type Wire } from "../wire";
import { type World } from "../world";

/** rule:cell-limit — more cells than this come back as null without an error (Office add-in documentation and user reports). */
const MOST_CELLS = 5_000_000;

/** Reads one thing of every cell as a matrix. Whole columns and rows give null, as Excel does for unbounded ranges. */
export function readCells(
  area: Area,
  read: (row: number, column: number) => Wire
): readonly (readonly Wire[])[] | null {
  if (rowCount(area) * columnCount(area) > MOST_CELLS) return null;
  const rows: Wire[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Wire[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

export function readValue(sheet: BookSheet, row: number, column: number): Wire {
  return sheet.content(row, column).value ?? "";
}

/** rule:formula-of-text — a text that begins with "=" reads the same in values and formulas (inferred). */
export function readFormula(sheet: BookSheet, row: number, column: number): Wire {
  const { formula, value } = sheet.content(row, column);
  return formula ?? value ?? "";
}

export function readText(sheet: BookSheet, row: number, column: number): Wire {
  return cellText(sheet.content(row, column).value, sheet.style(row, column).format);
}

export function readValueType(sheet: BookSheet, row: number, column: number): Wire {
  return valueType(sheet.content(row, column));
}

export function readCategory(sheet: BookSheet, row: number, column: number): Wire {
  return formatCategory(sheet.style(row, column).format);
}

/**
 * Sets values or formulas.
 * rule:null-keeps — null in the matrix leaves a cell as it is (docs, Range.values).
 * rule:merge-anchor — cells covered by a merge ignore what is written to them (Office add-in documentation and user reports).
 * rule:numbers-in-text — a number written into a cell of format "@" becomes text (inferred).
 */
export function writeCells(world: World, sheet: BookSheet, area: Area, input: Wire): void {
  guardCells(world, sheet, area);
  const merges = sheet.merges();
  const writes: CellWrite[] = [];
  forEachInput(area, input, (row, column, cell) => {
    const constant = constantOf(cell);
    if (constant === null || isCovered(merges, row, column)) return;
    const { format } = sheet.style(row, column);
    const asText = format === "@" && typeof constant === "number";
    writes.push({ row, column, ...typeValue(asText ? String(constant) : constant, format) });
  });
  sheet.write(writes);
}

export function writeFormats(world: World, sheet: BookSheet, area: Area, input: Wire): void {
  guardSheet(world, sheet, "allowFormatCells");
  if (!isMatrix(input)) {
    sheet.restyle(area, { format: String(constantOf(input) ?? "General") });
    return;
  }
  forEachInput(area, input, (row, column, cell) => {
    const format = constantOf(cell);
    if (format === null) return;
    const single = { top: row, left: column, bottom: row, right: column };
    sheet.restyle(single, { format: String(format) });
  });
}

export function clearContents(world: World, sheet: BookSheet, area: Area): void {
  guardCells(world, sheet, area);
  const writes: CellWrite[] = [];
  const used = sheet.usedArea(false);
  for (let row = area.top; used && row <= Math.min(area.bottom, used.bottom); row++) {
    for (let column = area.left; column <= Math.min(area.right, used.right); column++) {
      writes.push({ row, column, content: EMPTY_CONTENT });
    }
  }
  sheet.write(writes);
}

/** rule:protected-cells — one locked cell in the range refuses the whole write (inferred; AccessDenied, E7). */
export function guardCells(world: World, sheet: BookSheet, area: Area): void {
  world.guardSheet(sheet);
  if (!sheet.protection) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.style(row, column).locked) throw accessDenied();
    }
  }
}

/** Refuses on a protected sheet unless its protection allows this. */
export function guardSheet(world: World, sheet: BookSheet, allowing: string): void {
  world.guardSheet(sheet);
  if (sheet.protection && sheet.protection[allowing] !== true) throw accessDenied();
}

function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some(
    (merge) => containsCell(merge, row, column) && (merge.top !== row || merge.left !== column)
  );
}

function forEachInput(
  area: Area,
  input: Wire,
  each: (row: number, column: number, cell: Wire | undefined) => void
): void {
  const matrix = isMatrix(input) ? input : null;
  if (matrix && !fits(matrix, area)) throw wrongDimensions();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      each(row, column, matrix ? matrix[row - area.top]?.[column - area.left] : input);
    }
  }
}

function fits(matrix: readonly (readonly Wire[])[], area: Area): boolean {
  const columns = columnCount(area);
  return matrix.length === rowCount(area) && matrix.every((row) => row.length === columns);
}
