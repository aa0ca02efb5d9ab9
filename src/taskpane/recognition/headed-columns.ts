import { columnRoles } from "../../core/recognition/column-meanings";
import { Grid } from "../../core/sheet/grid";
import type { Sheet } from "../../core/sheet/sheet";
import type { ColumnRole } from "../../core/vocabulary/column-headings";

/** A column below a header that a person pointed out, with what its heading usually means. */
export interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
  readonly role: ColumnRole | null;
}

/** The columns with a heading in some rows; the lowest heading of a column counts, each meaning once. */
export function headedColumns(sheet: Sheet, top: number, rows: number): HeadedColumn[] {
  const grid = new Grid(sheet);
  const columns = new Set<number>();
  for (let row = top; row < top + rows; row++) {
    for (const cell of grid.row(row)?.cells ?? []) {
      if (cell.text.trim() !== "") columns.add(cell.column);
    }
  }
  const taken = new Set<ColumnRole>();
  return [...columns]
    .sort((one, other) => one - other)
    .map((column) => {
      const heading = lowestText(grid, top, rows, column);
      const role = columnRoles(heading).find((one) => !taken.has(one)) ?? null;
      if (role) taken.add(role);
      return { column, heading: heading.replace(/\s+/gu, ""), role };
    });
}

/** What a table cannot do without: the indicator's name, and its target or its result. */
export function missingRoles(
  columns: readonly { readonly role: ColumnRole | null }[]
): ColumnRole[] {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const missing: ColumnRole[] = [];
  if (!has("name")) missing.push("name");
  if (!has("target") && !has("actual")) missing.push("target");
  return missing;
}

function lowestText(grid: Grid, top: number, rows: number, column: number): string {
  for (let row = top + rows - 1; row >= top; row--) {
    const text = grid.text(row, column).trim();
    if (text !== "") return text;
  }
  return "";
}
