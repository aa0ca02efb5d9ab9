import { Canvas } from "../canvas";
import type { CellPlace } from "../truth";
import type { Sheet } from "../../../src/core/sheet/sheet";

/** A sheet that is no performance table, and what it is. */
export interface Distractor {
  readonly name: string;
  readonly lines: string;
}

const NUMBER = /^-?\d{1,9}(\.\d{1,4})?$/u;

/** Lines of cells between bars; numbers become numbers, a first line of one cell is merged over the width. */
export function sheetOfLines(distractor: Distractor): Sheet {
  const canvas = new Canvas();
  drawLines(canvas, distractor, { row: 0, column: 0 });
  return canvas.sheet(distractor.name);
}

/** Draws the list at a place. Returns the first row below and the first column beside it. */
export function drawLines(
  canvas: Canvas,
  { lines }: Distractor,
  origin: CellPlace
): { bottom: number; right: number } {
  const rows = lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split("|"));
  const width = Math.max(...rows.map(({ length }) => length));
  rows.forEach((cells, index) => {
    const row = origin.row + index;
    if (index === 0 && cells.length === 1) {
      canvas.block(cells[0] ?? "", { row, column: origin.column, columns: width });
      return;
    }
    cells.forEach((text, column) =>
      canvas.put(row, origin.column + column, NUMBER.test(text) ? Number(text) : text)
    );
  });
  return { bottom: origin.row + rows.length, right: origin.column + width };
}
