import type { Area, Position } from "../../core/sheet/address";

/** Cells that together fill a rectangle, row by row. */
export interface CellBlock<Cell extends Position> {
  readonly area: Area;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Groups cells into rectangles without a gap, so that a column of scores is one write and no other cell is
 * touched. Each cell must be given once.
 */
export function blocksOf<Cell extends Position>(cells: readonly Cell[]): CellBlock<Cell>[] {
  const blocks: Cell[][][] = [];
  /** Blocks that end in the row above, by their columns. */
  let open = new Map<string, Cell[][]>();
  let next = new Map<string, Cell[][]>();
  let row = -1;
  for (const run of runsOf(cells)) {
    const [first] = run as [Cell];
    if (first.row !== row) {
      open = first.row === row + 1 ? next : new Map();
      next = new Map();
      row = first.row;
    }
    const columns = `${String(first.column)} ${String(run.length)}`;
    const block = open.get(columns) ?? [];
    if (block.length === 0) blocks.push(block);
    block.push(run);
    next.set(columns, block);
  }
  return blocks.map((rows) => ({ area: areaOf(rows), rows }));
}

/** Neighbours in one row, in the order of rows and columns. */
function runsOf<Cell extends Position>(cells: readonly Cell[]): Cell[][] {
  const runs: Cell[][] = [];
  for (const cell of [...cells].sort(inReadingOrder)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.row === cell.row && last.column === cell.column - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function inReadingOrder(left: Position, right: Position): number {
  return left.row - right.row || left.column - right.column;
}

function areaOf<Cell extends Position>(rows: readonly (readonly Cell[])[]): Area {
  const [run] = rows as [readonly [Cell]];
  const [{ row: top, column: left }] = run;
  return { top, left, bottom: top + rows.length - 1, right: left + run.length - 1 };
}
