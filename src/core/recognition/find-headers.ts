import type { Grid } from "../sheet/grid";
import type { SheetRow } from "../sheet/sheet";
import type { Header, HeaderColumn } from "../table/indicator-table";
import { type ColumnRole, INDICATOR_HEADINGS } from "../vocabulary/headings";
import { HeadingLookup } from "../vocabulary/lookup";
import { readField } from "./read-field";

const headings = new HeadingLookup<ColumnRole>(INDICATOR_HEADINGS);

/** The deepest header met on published forms has three rows. */
const DEEPEST_HEADER = 3;
/** A row with fewer meanings than this is no header: 指标名称 alone stands in many lists. */
const FEWEST_ROLES = 3;

/**
 * Finds the header rows of indicator blocks, by vocabulary and not by position.
 * A header names the indicator and either its target or its result.
 */
export function findHeaders(grid: Grid): Header[] {
  const found: Header[] = [];
  let after = -1;
  for (const row of grid.sheet.rows) {
    if (row.index <= after) continue;
    const bottom = headerBottom(grid, row);
    if (bottom === null || !couldBeHeader(grid, row.index, bottom)) continue;
    const header = readHeader(grid, row.index, bottom);
    if (!header) continue;
    found.push(header);
    after = header.bottom;
  }
  return found;
}

/** The meanings of a text as a column heading of the indicator block. */
export function columnRoles(text: string): readonly ColumnRole[] {
  return headings.find(text);
}

/** The last row that the headings of a row reach, through vertical merges; null when the row holds no heading. */
function headerBottom(grid: Grid, { index, cells }: SheetRow): number | null {
  let bottom: number | null = null;
  for (const { value, column } of cells) {
    if (typeof value !== "string" || headings.find(value).length === 0) continue;
    bottom = Math.max(bottom ?? index, grid.extent(index, column).bottom);
  }
  return bottom === null ? null : Math.min(bottom, index + DEEPEST_HEADER - 1);
}

function couldBeHeader(grid: Grid, top: number, bottom: number): boolean {
  const roles = new Set<ColumnRole>();
  for (let row = top; row <= bottom; row++) {
    for (const { value } of grid.row(row)?.cells ?? []) {
      if (typeof value !== "string") continue;
      for (const role of headings.find(value)) roles.add(role);
    }
  }
  return (
    roles.size >= FEWEST_ROLES && roles.has("name") && (roles.has("target") || roles.has("actual"))
  );
}

function readHeader(grid: Grid, top: number, bottom: number): Header | null {
  const columns: Partial<Record<ColumnRole, HeaderColumn>> = {};
  for (const column of headerColumns(grid, top, bottom)) {
    const role = columnRole(grid, top, bottom, column, columns);
    if (role) columns[role.role] = role;
  }
  return columns.name && (columns.target || columns.actual)
    ? { top, bottom, columns, history: [], unknown: [], repeats: [] }
    : null;
}

/** Columns in which a heading begins, from left to right. */
function headerColumns(grid: Grid, top: number, bottom: number): number[] {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    for (const cell of grid.row(row)?.cells ?? []) columns.add(cell.column);
  }
  return [...columns].sort((left, right) => left - right);
}

/** The lowest heading with a meaning decides; a meaning already taken by a column further left is not given twice. */
function columnRole(
  grid: Grid,
  top: number,
  bottom: number,
  column: number,
  taken: Readonly<Partial<Record<ColumnRole, HeaderColumn>>>
): HeaderColumn | null {
  for (let row = bottom; row >= top; row--) {
    const heading = readField(grid, row, column);
    if (heading.column !== column) continue;
    const free = headings.find(heading.text).find((role) => !taken[role]);
    if (free) return { role: free, column, heading, certainty: "certain" };
  }
  return null;
}
