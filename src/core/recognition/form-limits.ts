import type { Grid } from "../sheet/grid";
import type { Header } from "../table/indicator-table";
import type { FormLabel } from "../vocabulary/headings";
import { findHorizon } from "./find-horizon";
import type { HeaderRow } from "./find-headers";
import { findLabelRow, findTitle } from "./read-form";
import { readFunds } from "./read-funds";
import { walkBlock } from "./walk-block";

/** Labels with which a form without a title begins. */
export const FIRST_LABELS: readonly FormLabel[] = ["project", "unit"];

/**
 * Drops headers that are only printed again after a page break: the same columns, and neither a total nor a title
 * before them.
 */
export function withoutRepeats(grid: Grid, rows: readonly HeaderRow[]): HeaderRow[] {
  return rows.filter((row, index) => {
    const previous = rows[index - 1];
    return !previous || !isRepeat(grid, previous, row);
  });
}

/** The row at which the next form or block begins: its title, else its first label, else its header. */
export function limitOf(grid: Grid, row: HeaderRow, next: HeaderRow | undefined): number {
  if (!next) return (grid.sheet.rows.at(-1)?.index ?? row.bottom) + 1;
  const between = row.bottom + 1;
  return (
    findTitle(grid, between, next.top)?.row ??
    findLabelRow(grid, FIRST_LABELS, between, next.top) ??
    next.top
  );
}

/** True when a header begins another block of the form before it: the same form for another time. */
export function continuesForm(grid: Grid, previous: HeaderRow, next: HeaderRow): boolean {
  const between = previous.bottom + 1;
  const [one] = previous.headers;
  const [other] = next.headers;
  if (!one || !other || previous.headers.length > 1 || next.headers.length > 1) return false;
  const horizon = findHorizon(grid, placeOf(other), between);
  return (
    horizon !== null &&
    horizon !== findHorizon(grid, placeOf(one), 0) &&
    !findTitle(grid, between, next.top) &&
    findLabelRow(grid, FIRST_LABELS, between, next.top) === null
  );
}

/** Where the own columns of a header stand. */
export function placeOf(header: Header): { top: number; left: number; right: number } {
  const columns = Object.values(header.columns).map(({ column }) => column);
  return { top: header.top, left: Math.min(...columns), right: Math.max(...columns) };
}

function isRepeat(grid: Grid, previous: HeaderRow, next: HeaderRow): boolean {
  const between = previous.bottom + 1;
  const [first] = previous.headers;
  if (!first || previous.headers.length !== next.headers.length) return false;
  const same = previous.headers.every((header, index) => {
    const other = next.headers[index];
    return other !== undefined && hasSameColumns(header, other);
  });
  if (!same || findTitle(grid, between, next.top)) return false;
  if (findLabelRow(grid, FIRST_LABELS, between, next.top) !== null) return false;
  if (readFunds(grid, between, next.top)) return false;
  const walked = walkBlock(grid, first, next.top);
  return walked.end === "limit" && walked.totalRow === null;
}

function hasSameColumns(one: Header, other: Header): boolean {
  const columns = Object.values(one.columns);
  return (
    columns.length === Object.values(other.columns).length &&
    columns.every(({ role, column }) => other.columns[role]?.column === column)
  );
}
