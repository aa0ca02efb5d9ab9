import { type Area, formatAddress } from "../sheet/address";
import { Grid } from "../sheet/grid";
import type { Sheet } from "../sheet/sheet";
import type { Header, IndicatorTable } from "../table/indicator-table";
import { foldHeading } from "../vocabulary/fold-text";
import { THIRD_LEVEL_WORD } from "../vocabulary/column-headings";
import type { FormLabel } from "../vocabulary/headings";
import { decideKind } from "./decide-kind";
import { findHeaders } from "./find-headers";
import { findLabelRow, findTitle } from "./read-form";
import { readFunds } from "./read-funds";
import { readHead } from "./read-head";
import { readIndicators } from "./read-indicators";
import { readTotal } from "./read-total";

/** Labels with which a form without a title begins. */
const FIRST_LABELS: readonly FormLabel[] = ["project", "unit"];

/** Recognises the indicator tables of all sheets, in their order; hidden sheets too. */
export function recognise(sheets: readonly Sheet[]): IndicatorTable[] {
  return sheets.flatMap(recogniseSheet);
}

/** Recognises the indicator tables of one sheet, from top to bottom. */
export function recogniseSheet(sheet: Sheet): IndicatorTable[] {
  const grid = new Grid(sheet);
  const headers = withoutRepeats(grid, findHeaders(grid));
  const tables: IndicatorTable[] = [];
  let free = 0;
  headers.forEach((header, index) => {
    const table = readTable(grid, header, free, limitOf(grid, header, headers[index + 1]));
    if (!table) return;
    tables.push(table);
    free = table.area.bottom + 1;
  });
  return tables;
}

/** Drops headers that are only printed again after a page break: the same columns, and neither a total nor a title before them. */
function withoutRepeats(grid: Grid, headers: readonly Header[]): Header[] {
  return headers.filter((header, index) => {
    const previous = headers[index - 1];
    return !previous || !isRepeat(grid, previous, header);
  });
}

function isRepeat(grid: Grid, previous: Header, next: Header): boolean {
  const between = previous.bottom + 1;
  return (
    hasSameColumns(previous, next) &&
    !findTitle(grid, between, next.top) &&
    findLabelRow(grid, FIRST_LABELS, between, next.top) === null &&
    !readFunds(grid, between, next.top) &&
    readIndicators(grid, previous, next.top).reachesLimit
  );
}

function hasSameColumns(one: Header, other: Header): boolean {
  const columns = Object.values(one.columns);
  return (
    columns.length === Object.values(other.columns).length &&
    columns.every(({ role, column }) => other.columns[role]?.column === column)
  );
}

/** The row at which the next form begins: its title, or its header when it has none. */
function limitOf(grid: Grid, header: Header, next: Header | undefined): number {
  if (!next) return (grid.sheet.rows.at(-1)?.index ?? header.bottom) + 1;
  const between = header.bottom + 1;
  return (
    findTitle(grid, between, next.top)?.row ??
    findLabelRow(grid, FIRST_LABELS, between, next.top) ??
    next.top
  );
}

function readTable(grid: Grid, header: Header, free: number, limit: number): IndicatorTable | null {
  const block = readIndicators(grid, header, limit);
  if (block.indicators.length === 0) return null;
  const title = findTitle(grid, free, header.top);
  if (!title && !namesLevels(header)) return null;
  const top = title?.row ?? firstRowOfForm(grid, free, header.top);
  const head = readHead(grid, title, top, header.top);
  const area = usedArea(grid, top, block.bottom);
  const id = `${grid.name}!${formatAddress(area.top, area.left)}`;
  return {
    ...head,
    id,
    form: id,
    sheet: grid.name,
    sheetVisibility: grid.sheet.visibility,
    isProtected: grid.sheet.isProtected,
    area,
    kind: decideKind(title, header, head.project !== null),
    period: null,
    horizon: null,
    header,
    groups: [],
    indicators: block.indicators,
    residue: [],
    total: block.totalRow === null ? null : readTotal(grid, header, block.totalRow),
    notes: [],
    doubts: [],
    confidence: 1,
  };
}

/** 指标名称, 目标值 and 完成值 stand in many lists; levels of indicators in performance forms alone. */
function namesLevels(header: Header): boolean {
  const { level1, level2, name } = header.columns;
  return (
    Boolean(level1 ?? level2) || foldHeading(name?.heading.text ?? "").includes(THIRD_LEVEL_WORD)
  );
}

/** Without a title, the form begins below the last gap above its header. */
function firstRowOfForm(grid: Grid, free: number, headerTop: number): number {
  let top = headerTop;
  for (let row = headerTop - 1; row >= free; row--) {
    if (grid.row(row)?.cells.some((cell) => cell.text.trim() !== "")) top = row;
    else if (!grid.row(row - 1)) break;
  }
  return top;
}

function usedArea(grid: Grid, top: number, bottom: number): Area {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (let row = top; row <= bottom; row++) {
    for (const cell of grid.row(row)?.cells ?? []) {
      if (cell.text === "" && !grid.merge(row, cell.column)) continue;
      const extent = grid.extent(row, cell.column);
      left = Math.min(left, extent.left);
      right = Math.max(right, extent.right);
    }
  }
  return { top, left: Number.isFinite(left) ? left : 0, bottom, right };
}
