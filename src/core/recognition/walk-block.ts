import type { Grid } from "../sheet/grid";
import type { Cell } from "../sheet/sheet";
import type { Header } from "../table/indicator-table";
import {
  FOOTNOTE_BEGINNINGS,
  HEAD_SECTIONS,
  SUBTOTAL_ENDINGS,
  TOTAL_LABELS,
} from "../vocabulary/block-labels";
import { foldHeading, foldText, withoutBrackets } from "../vocabulary/fold-text";
import { HeadingLookup } from "../vocabulary/lookup";
import { columnRoles } from "./column-meanings";

const totals = new HeadingLookup<"total">({ total: TOTAL_LABELS });
const sections = new HeadingLookup<"section">({ section: HEAD_SECTIONS });

/** More empty rows than this end the block. */
const LONGEST_GAP = 2;
const LONGEST_LABEL = 30;

/** What a row below a header is. spread: one cell over name and value; aside: of a head printed again. */
export type BlockRowKind = "indicator" | "repeat" | "subtotal" | "spread" | "aside" | "total";

export interface BlockRow {
  readonly row: number;
  readonly kind: BlockRowKind;
}

/** Why a block ends. */
export type BlockEnd = "total" | "note" | "gap" | "limit";

export interface WalkedBlock {
  readonly rows: readonly BlockRow[];
  readonly end: BlockEnd;
  /** The row of the total; null when there is none. */
  readonly totalRow: number | null;
}

/** What a person has said of a block's rows. */
export interface SetRows {
  readonly firstRow?: number;
  readonly lastRow?: number;
  readonly totalRow?: number | null;
}

/** Goes down the rows below a header to the total, the next block, a note line or a gap. */
export function walkBlock(
  grid: Grid,
  header: Header,
  limit: number,
  set: SetRows = {}
): WalkedBlock {
  const rows: BlockRow[] = [];
  const totalRow = set.totalRow ?? null;
  const last = set.lastRow ?? null;
  const until = last === null ? limit : Math.max(last, totalRow ?? last) + 1;
  let gap = 0;
  let aside = false;
  let total: number | null = null;
  for (let row = set.firstRow ?? header.bottom + 1; row < until; row++) {
    const kind =
      row === totalRow ? "total" : rowKind(grid, header, row, set.totalRow === undefined);
    if (kind === "empty") {
      if (++gap > LONGEST_GAP && last === null) return { rows, end: "gap", totalRow: total };
      continue;
    }
    if (kind === "note") {
      if (last === null) return { rows, end: "note", totalRow: total };
      continue;
    }
    const isRow = kind === "indicator" || kind === "spread";
    if (gap > 0 && last === null && isRow && !speaks(grid, header, row)) {
      return { rows, end: "gap", totalRow: total };
    }
    gap = 0;
    if (kind === "aside") aside = true;
    else if (kind === "repeat" || (aside && statesLevel1(grid, header, row))) aside = false;
    if (kind === "total") {
      total = row;
      rows.push({ row, kind });
      const first = !rows.some((one) => one.kind === "indicator");
      if (!first && last === null) return { rows, end: "total", totalRow: total };
      continue;
    }
    rows.push({ row, kind: aside ? "aside" : kind });
  }
  return { rows, end: "limit", totalRow: total };
}

function rowKind(
  grid: Grid,
  header: Header,
  row: number,
  findTotal: boolean
): BlockRowKind | "empty" | "note" {
  const cells = grid.row(row)?.cells ?? [];
  if (isEmptyRow(grid, header, row)) return isNote(cells) ? "note" : "empty";
  const first = cells.find((cell) => cell.text.trim() !== "");
  const name = header.columns.name?.column ?? 0;
  if (first && first.column <= name) {
    if (findTotal && totals.find(first.text).length > 0) return "total";
    if (isSection(first.text)) return "aside";
  }
  if (isNote(cells)) return "note";
  if (isSubtotal(cells, name)) return "subtotal";
  if (isRepeatedHeader(grid, header, row)) return "repeat";
  return isSpread(grid, header, row) ? "spread" : "indicator";
}

function isEmptyRow(grid: Grid, header: Header, row: number): boolean {
  return Object.values(header.columns).every(({ role, column }) => {
    if (role === "level1" || role === "level2" || role === "project" || role === "goal") {
      return grid.anchor(row, column).row !== row || grid.text(row, column).trim() === "";
    }
    return grid.text(row, column).trim() === "";
  });
}

function isNote(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => cell.text.trim() !== "");
  return first !== undefined && isNoteText(first.text);
}

/** True for a line that begins like a note or a signature. */
export function isNoteText(text: string): boolean {
  const folded = foldText(text.slice(0, 20));
  return FOOTNOTE_BEGINNINGS.some((beginning) => folded.startsWith(beginning));
}

function isSection(text: string): boolean {
  return text.length <= LONGEST_LABEL && sections.find(text).length > 0;
}

/** 小计 in one of the first cells of a row. */
function isSubtotal(cells: readonly Cell[], name: number): boolean {
  return cells.some(({ column, text }) => {
    if (column > name || text.trim() === "" || text.length > LONGEST_LABEL) return false;
    const folded = withoutBrackets(foldHeading(text));
    return SUBTOTAL_ENDINGS.some((ending) => folded.endsWith(ending));
  });
}

/** The header printed again after a page break. */
function isRepeatedHeader(grid: Grid, header: Header, row: number): boolean {
  const columns = Object.values(header.columns);
  const same = columns.filter(({ role, column, heading }) => {
    const text = grid.text(row, column);
    return columnRoles(text).includes(role) || (text !== "" && text === heading.text);
  });
  return same.length >= 3 && same.length * 2 > columns.length;
}

/** One merged cell over the name and the value of an indicator is none. */
function isSpread(grid: Grid, header: Header, row: number): boolean {
  const { name, target, actual } = header.columns;
  const value = target ?? actual;
  if (!name || !value) return false;
  const merge = grid.merge(row, name.column);
  return merge !== undefined && merge.left <= value.column && merge.right >= value.column;
}

/** Behind empty rows a block goes on only with a name in its own column and a value beside it. */
function speaks(grid: Grid, header: Header, row: number): boolean {
  const { name, target, actual, weight } = header.columns;
  const stands = (column: number | undefined): boolean => {
    if (column === undefined || grid.text(row, column).trim() === "") return false;
    return grid.anchor(row, column).column === column;
  };
  return (
    stands(name?.column) &&
    (stands(target?.column) || stands(actual?.column) || stands(weight?.column))
  );
}

function statesLevel1(grid: Grid, header: Header, row: number): boolean {
  const column = header.columns.level1?.column;
  return (
    column !== undefined &&
    grid.anchor(row, column).row === row &&
    grid.text(row, column).trim() !== ""
  );
}
