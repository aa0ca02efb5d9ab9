import { type Area, formatAddress, type Position } from "./address";
import type { Cell, Sheet, SheetRow } from "./sheet";

/** Whole merged columns are indexed only where the sheet has rows. */
const TALL_MERGE = 1000;

/** Looks up cells of a sheet by position; knows which cell of a merged area holds the value. */
export class Grid {
  private readonly rowsByIndex = new Map<number, SheetRow>();
  private readonly cellsByRow = new Map<number, Map<number, Cell>>();
  private readonly mergesByRow = new Map<number, Area[]>();

  constructor(readonly sheet: Sheet) {
    for (const row of sheet.rows) this.rowsByIndex.set(row.index, row);
    for (const merge of sheet.merges) this.indexMerge(merge);
  }

  get name(): string {
    return this.sheet.name;
  }

  row(index: number): SheetRow | undefined {
    return this.rowsByIndex.get(index);
  }

  isRowHidden(index: number): boolean {
    return this.rowsByIndex.get(index)?.hidden ?? false;
  }

  /** The cell that stands exactly here; undefined when it is empty or covered by a merge. */
  cell(row: number, column: number): Cell | undefined {
    let cells = this.cellsByRow.get(row);
    if (!cells) {
      const source = this.rowsByIndex.get(row);
      if (!source) return undefined;
      cells = new Map(source.cells.map((cell) => [cell.column, cell]));
      this.cellsByRow.set(row, cells);
    }
    return cells.get(column);
  }

  /** The merged area that covers this cell, if any. Of a very tall area only rows with cells are known. */
  merge(row: number, column: number): Area | undefined {
    return this.mergesByRow.get(row)?.find((area) => column >= area.left && column <= area.right);
  }

  /** The position that holds the value seen here: the top-left cell of a merged area, else the cell itself. */
  anchor(row: number, column: number): Position {
    const merge = this.merge(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }

  /** The cell whose value is seen here, through merges. */
  seen(row: number, column: number): Cell | undefined {
    const { row: anchorRow, column: anchorColumn } = this.anchor(row, column);
    return this.cell(anchorRow, anchorColumn);
  }

  /** The shown text seen here, through merges; "" when empty. */
  text(row: number, column: number): string {
    return this.seen(row, column)?.text ?? "";
  }

  /** "B12": the address of the cell that holds the value seen here. */
  address(row: number, column: number): string {
    const anchor = this.anchor(row, column);
    return formatAddress(anchor.row, anchor.column);
  }

  /** The area a cell occupies: its merged area or itself. */
  extent(row: number, column: number): Area {
    return this.merge(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  private addMerge(row: number, merge: Area): void {
    const known = this.mergesByRow.get(row);
    if (known) known.push(merge);
    else this.mergesByRow.set(row, [merge]);
  }

  private indexMerge(merge: Area): void {
    if (merge.bottom - merge.top < TALL_MERGE) {
      for (let row = merge.top; row <= merge.bottom; row++) this.addMerge(row, merge);
      return;
    }
    const { rows } = this.sheet;
    for (let at = firstRowFrom(rows, merge.top); at < rows.length; at++) {
      const row = rows[at]?.index ?? Number.POSITIVE_INFINITY;
      if (row > merge.bottom) break;
      this.addMerge(row, merge);
    }
  }
}

/** Index of the first row at or below a position; rows ascend. */
function firstRowFrom(rows: readonly SheetRow[], top: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.index ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}
