import type { Grid } from "../sheet/grid";
import type { Header } from "../table/indicator-table";
import type { FormLabel } from "../vocabulary/headings";
import { type BlockPlace, findHorizon } from "./find-horizon";
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
    return !previous || continuesForm(grid, previous, row) || !isRepeat(grid, previous, row);
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
  if (previous.headers.length !== 1 || next.headers.length !== 1) return false;
  const horizon = findHorizon(grid, placeOf(next.headers, 0), between);
  return (
    horizon !== null &&
    horizon !== findHorizon(grid, placeOf(previous.headers, 0), 0) &&
    !findTitle(grid, between, next.top) &&
    findLabelRow(grid, FIRST_LABELS, between, next.top) === null
  );
}

/** Where the own columns of one of the headers beside each other stand. */
export function placeOf(headers: readonly Header[], index: number): BlockPlace {
  const before = headers[index - 1];
  const end = before ? Math.max(...columnsIn(before)) : -1;
  const header = headers[index];
  const columns = header ? columnsIn(header).filter((column) => column > end) : [];
  const last = Math.max(...columns);
  const next = headers[index + 1];
  return {
    top: header?.top ?? 0,
    bottom: header?.bottom ?? 0,
    left: Math.min(...columns),
    right: last,
    reach: next ? Math.min(...columnsIn(next).filter((column) => column > last)) - 1 : Infinity,
    isBeside: before !== undefined,
  };
}

function columnsIn(header: Header): number[] {
  return Object.values(header.columns).map(({ column }) => column);
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
