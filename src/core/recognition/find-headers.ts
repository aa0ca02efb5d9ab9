import type { Grid } from "../sheet/grid";
import type { SheetRow } from "../sheet/sheet";
import type { Field, Header } from "../table/indicator-table";
import type { ColumnRole } from "../vocabulary/column-headings";
import { type AssignedColumns, assignColumns } from "./assign-columns";
import { columnMeanings, isGroupHeading, isStaffHeading } from "./column-meanings";
import { guessColumns } from "./guess-columns";
import {
  bandBottom,
  type BandColumn,
  DEEPEST_HEADER,
  type HeaderBand,
  holdsOnlyHeadings,
  readBand,
} from "./header-band";
import { splitSegments } from "./split-segments";
import { NO_TEMPLATES, type TemplateIndex } from "./template-index";

/** A row with fewer meanings than this is no header: 指标名称 alone stands in many lists. */
const FEWEST_ROLES = 2;
/** Rows below a header that may speak for columns whose headings are not known. */
const SPEAKING_ROWS = 30;

/** The headers that stand beside each other in the same rows, from left to right. */
export interface HeaderRow {
  readonly top: number;
  readonly bottom: number;
  readonly headers: readonly Header[];
}

/**
 * Finds the header rows of indicator blocks, by vocabulary and not by position.
 * A header names the indicator and either its target or its result.
 */
export function findHeaders(grid: Grid, templates: TemplateIndex = NO_TEMPLATES): HeaderRow[] {
  const found: HeaderRow[] = [];
  let after = -1;
  for (const row of grid.sheet.rows) {
    if (row.index <= after) continue;
    const headers = readHeaders(grid, row, templates);
    if (!headers) continue;
    found.push(headers);
    after = headers.bottom;
  }
  return found;
}

function readHeaders(grid: Grid, row: SheetRow, templates: TemplateIndex): HeaderRow | null {
  const isKnown = (text: string) => columnMeanings(text).length > 0 || templates.knows(text);
  const least = bandBottom(grid, row, isKnown);
  if (least === null) return null;
  for (let bottom = least; bottom < row.index + DEEPEST_HEADER; bottom++) {
    if (
      bottom > least &&
      !(holdsOnlyHeadings(grid, bottom) && holdsOnlyHeadings(grid, row.index))
    ) {
      break;
    }
    const band = couldBeHeader(grid, row.index, bottom, templates)
      ? readBand(grid, row.index, bottom)
      : null;
    const headers = band ? headersOf(grid, band, templates) : [];
    if (band && headers.length > 0) return { top: band.top, bottom: band.bottom, headers };
  }
  return null;
}

/** Cheap and generous: what the headings of some rows might make. */
function couldBeHeader(grid: Grid, top: number, bottom: number, templates: TemplateIndex): boolean {
  const roles = new Set<ColumnRole>();
  let known = 0;
  for (let row = top; row <= bottom; row++) {
    for (const { value } of grid.row(row)?.cells ?? []) {
      if (typeof value !== "string") continue;
      if (isStaffHeading(value)) return false;
      if (isGroupHeading(value)) continue;
      for (const { role } of columnMeanings(value)) roles.add(role);
      if (templates.knows(value)) known += 1;
    }
  }
  if (known >= FEWEST_ROLES) return true;
  if (roles.has("level1") && (roles.has("level2") || roles.has("name"))) return true;
  return (
    roles.size >= FEWEST_ROLES && roles.has("name") && (roles.has("target") || roles.has("actual"))
  );
}

function headersOf(grid: Grid, band: HeaderBand, templates: TemplateIndex): Header[] {
  const found: Header[] = [];
  for (const segment of splitSegments(band.columns)) {
    const { columns, history, unknown } =
      templates.apply(segment) ?? guessed(grid, band, assignColumns(segment));
    const level1 = columns.level1 ?? found[0]?.columns.level1;
    const { name, target, actual } = columns;
    if (!name || !(target ?? actual)) continue;
    found.push({
      top: band.top,
      bottom: band.bottom,
      columns: level1 ? { ...columns, level1 } : columns,
      history,
      unknown: unknown.filter((field) => !isBlockLabel(field, segment, name.column)),
      repeats: [],
      correction: null,
    });
  }
  return found;
}

/** A label left of the first column of a block names the block: 年度绩效指标. */
function isBlockLabel(field: Field, segment: readonly BandColumn[], nameColumn: number): boolean {
  const first = segment.find(({ own }) => columnMeanings(own.text).length > 0);
  return field.column < Math.min(first?.column ?? nameColumn, nameColumn);
}

function guessed(grid: Grid, band: HeaderBand, assigned: AssignedColumns): AssignedColumns {
  const { columns, unknown } = assigned;
  const complete = columns.name && columns.target && columns.actual && columns.weight;
  if (complete || unknown.length === 0) return withLevelAsName(assigned);
  return withLevelAsName(
    guessColumns(grid, assigned, band.bottom, band.bottom + 1 + SPEAKING_ROWS)
  );
}

/** A form with two levels names its indicators in the second. */
function withLevelAsName(assigned: AssignedColumns): AssignedColumns {
  const { name, level1, level2, target, actual } = assigned.columns;
  if (name || !level1 || !level2 || !(target ?? actual)) return assigned;
  const columns = {
    ...assigned.columns,
    name: { ...level2, role: "name" as const, certainty: "likely" as const },
  };
  delete columns.level2;
  return { ...assigned, columns };
}
