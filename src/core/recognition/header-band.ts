import type { Grid } from "../sheet/grid";
import type { SheetRow } from "../sheet/sheet";
import type { Field } from "../table/indicator-table";
import type { ColumnRole } from "../vocabulary/column-headings";
import {
  columnMeanings,
  isDividingHeading,
  isGroupHeading,
  isYearHeading,
} from "./column-meanings";
import { isHorizonHeading } from "./find-horizon";
import { readField } from "./read-field";

const HEAD_LABELS: readonly ColumnRole[] = [
  "project",
  "projectUnit",
  "projectClass",
  "projectBudget",
  "goal",
];

/** The deepest header met on published forms has three rows. */
export const DEEPEST_HEADER = 3;

/** A column of a header with its headings. */
export interface BandColumn {
  readonly column: number;
  /** The lowest heading that begins in this column. */
  readonly own: Field;
  /** The headings over it, the lowest first, also those that begin further left. */
  readonly upper: readonly Field[];
}

/** The rows of a header with what stands in them. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly BandColumn[];
}

/** The band that begins in a row and reaches at least to `bottom`, with the rows below that divide its columns. */
export function readBand(grid: Grid, top: number, bottom: number): HeaderBand {
  let last = bottom;
  while (last < top + DEEPEST_HEADER - 1 && dividesAbove(grid, top, last + 1)) last += 1;
  return { top, bottom: last, columns: bandColumns(grid, top, last) };
}

/** The last row that the known headings of a row reach, through vertical merges; null when it has none. */
export function bandBottom(
  grid: Grid,
  { index, cells }: SheetRow,
  isKnown: (text: string) => boolean
): number | null {
  let bottom: number | null = null;
  for (const { value, column } of cells) {
    if (typeof value !== "string" || !isKnown(value) || isHeadLabel(value)) continue;
    const extent = grid.extent(index, column);
    if (extent.bottom - extent.top >= DEEPEST_HEADER) continue;
    bottom = Math.max(bottom ?? index, extent.bottom);
  }
  return bottom;
}

/** True for a row that holds headings and nothing else, labels that reach far down apart. */
export function holdsOnlyHeadings(grid: Grid, row: number): boolean {
  const cells = (grid.row(row)?.cells ?? []).filter(({ text, column }) => {
    const { top, bottom } = grid.extent(row, column);
    return text.trim() !== "" && bottom - top < DEEPEST_HEADER;
  });
  return cells.length > 0 && cells.every(({ text }) => isSubHeading(text));
}

/** 项目名称 and 年度绩效目标 head columns of lists; more often they are labels in the head of a form. */
function isHeadLabel(text: string): boolean {
  const [first] = columnMeanings(text);
  return first !== undefined && HEAD_LABELS.includes(first.role);
}

function isSubHeading(text: string): boolean {
  return (
    columnMeanings(text).length > 0 ||
    isYearHeading(text) ||
    isDividingHeading(text) ||
    isGroupHeading(text) ||
    isHorizonHeading(text)
  );
}

/** A row of sub-headings: each stands under a wide heading, or where nothing stands above. */
function dividesAbove(grid: Grid, top: number, row: number): boolean {
  if (!holdsOnlyHeadings(grid, row)) return false;
  return (grid.row(row)?.cells ?? []).every(({ column, text }) => {
    if (text.trim() === "" || grid.extent(row, column).top < row) return true;
    const above = grid.extent(row - 1, column);
    if (above.right > above.left || grid.text(row - 1, column).trim() === "") return true;
    const divided = columnMeanings(text).length === 0;
    return divided && row - 1 >= top;
  });
}

function bandColumns(grid: Grid, top: number, bottom: number): BandColumn[] {
  const starts = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    for (const { column, text } of grid.row(row)?.cells ?? []) {
      if (text.trim() === "") continue;
      const extent = grid.extent(row, column);
      const tall = extent.bottom - extent.top >= DEEPEST_HEADER || extent.bottom > bottom;
      if (!tall && extent.top >= top) starts.add(column);
    }
  }
  return [...starts]
    .sort((left, right) => left - right)
    .flatMap((column): BandColumn[] => {
      const [own, ...upper] = headingsOf(grid, top, bottom, column);
      return own ? [{ column, own, upper }] : [];
    });
}

/** The headings of a column from the lowest to the highest; the first begins in the column itself. */
function headingsOf(grid: Grid, top: number, bottom: number, column: number): Field[] {
  const found: Field[] = [];
  for (let row = bottom; row >= top; row--) {
    const field = headingAt(grid, row, column, found.length > 0);
    if (!field || field.row < top || found.some(({ address }) => address === field.address)) {
      continue;
    }
    if (found.length === 0 && field.column !== column) continue;
    found.push(field);
  }
  return found;
}

/** The heading seen at a position. Over a sub-heading whose merge was lost it is the next one to the left. */
function headingAt(grid: Grid, row: number, column: number, isUpper: boolean): Field | null {
  const field = readField(grid, row, column);
  if (field.text.trim() !== "") return field;
  if (!isUpper) return null;
  for (let left = column - 1; left >= column - LONGEST_LOST_MERGE && left >= 0; left--) {
    if (grid.text(row, left).trim() === "") continue;
    return grid.text(row + 1, left).trim() === "" ? null : readField(grid, row, left);
  }
  return null;
}

const LONGEST_LOST_MERGE = 6;
