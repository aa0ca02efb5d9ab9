import { Canvas } from "../canvas";
import type { Sheet } from "../../../src/core/sheet/sheet";

/** A sheet that is no performance table, and what it is. */
export interface Distractor {
  readonly name: string;
  readonly lines: string;
}

const NUMBER = /^-?\d{1,9}(\.\d{1,4})?$/u;

/** Lines of cells between bars; numbers become numbers, a first line of one cell is merged over the width. */
export function sheetOfLines({ name, lines }: Distractor): Sheet {
  const canvas = new Canvas();
  const rows = lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split("|"));
  const width = Math.max(...rows.map(({ length }) => length));
  rows.forEach((cells, row) => {
    if (row === 0 && cells.length === 1) {
      canvas.block(cells[0] ?? "", { row, column: 0, columns: width });
      return;
    }
    cells.forEach((text, column) =>
      canvas.put(row, column, NUMBER.test(text) ? Number(text) : text)
    );
  });
  return canvas.sheet(name);
}
