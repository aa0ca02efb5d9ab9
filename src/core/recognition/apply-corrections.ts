import type { Grid } from "../sheet/grid";
import type { Header, HeaderColumn } from "../table/indicator-table";
import type { ColumnRole } from "../vocabulary/column-headings";
import { foldHeading } from "../vocabulary/fold-text";
import type { AppliedCorrection, TableCorrection } from "./correction";
import type { HeaderRow } from "./find-headers";
import { readField } from "./read-field";

/** Headers as a person set them, and the corrections that no longer fit. */
export interface CorrectedHeaders {
  readonly rows: readonly HeaderRow[];
  readonly dropped: readonly TableCorrection[];
}

/**
 * Applies the corrections of one sheet to the headers found on it. A correction follows its header when rows were
 * inserted above; one whose headings stand nowhere any more, or in several places, is dropped and reported.
 */
export function applyCorrections(
  grid: Grid,
  found: readonly HeaderRow[],
  corrections: readonly TableCorrection[]
): CorrectedHeaders {
  let rows = [...found];
  const dropped: TableCorrection[] = [];
  for (const correction of corrections) {
    if (correction.sheet !== grid.name) continue;
    const place = placeOf(grid, rows, correction);
    if (place === null) {
      dropped.push(correction);
      continue;
    }
    const moved = move(correction, place - correction.header.top);
    const old = headerAt(rows, moved);
    const header = correctedHeader(grid, old, { stored: correction, moved });
    if (!header) {
      dropped.push(correction);
      continue;
    }
    rows = old
      ? rows.map((row) => ({
          ...row,
          headers: row.headers.map((one) => (one === old ? header : one)),
        }))
      : withHeader(rows, header);
  }
  return { rows, dropped };
}

/** The row in which the correction's header begins now; null when it cannot be told. */
function placeOf(
  grid: Grid,
  rows: readonly HeaderRow[],
  correction: TableCorrection
): number | null {
  const { top } = correction.header;
  if (stands(grid, correction, top)) return top;
  const others = rows.filter((row) => stands(grid, correction, row.top));
  return others.length === 1 ? (others[0]?.top ?? null) : null;
}

function stands(grid: Grid, { header, headings }: TableCorrection, top: number): boolean {
  return (
    headings.length > 0 &&
    headings.every(({ column, heading }) => {
      for (let row = top; row <= top + header.bottom - header.top; row++) {
        if (foldHeading(grid.text(row, column)) === heading) return true;
      }
      return false;
    })
  );
}

function move(correction: TableCorrection, rows: number): TableCorrection {
  const { firstRow, lastRow, totalRow, header } = correction;
  if (rows === 0) return correction;
  return {
    ...correction,
    header: { top: header.top + rows, bottom: header.bottom + rows },
    ...(firstRow === undefined ? {} : { firstRow: firstRow + rows }),
    ...(lastRow === undefined ? {} : { lastRow: lastRow + rows }),
    ...(totalRow === undefined ? {} : { totalRow: totalRow === null ? null : totalRow + rows }),
  };
}

/** Of the headers in the same row the one that shares most columns with the correction. */
function headerAt(rows: readonly HeaderRow[], correction: TableCorrection): Header | null {
  const known = new Set(correction.headings.map(({ column }) => column));
  const shared = (header: Header) =>
    Object.values(header.columns).filter(({ column }) => known.has(column)).length;
  const headers = rows.find(({ top }) => top === correction.header.top)?.headers ?? [];
  const [best] = [...headers].sort((one, other) => shared(other) - shared(one));
  return best && shared(best) > 0 ? best : null;
}

/** Null when the header that results names no indicator, or neither target nor result. */
function correctedHeader(
  grid: Grid,
  old: Header | null,
  correction: AppliedCorrection
): Header | null {
  const { header, columns = {}, headings } = correction.moved;
  const set = Object.entries(columns) as [ColumnRole, number | null][];
  const moved = new Set(set.map(([, column]) => column));
  const kept = Object.values(old?.columns ?? {}).filter(
    ({ role, column }) => !(role in columns) && !moved.has(column)
  );
  const heading = (column: number) => {
    for (let row = header.bottom; row >= header.top; row--) {
      const field = readField(grid, row, column);
      if (field.text.trim() !== "") return field;
    }
    return readField(grid, header.bottom, column);
  };
  const given = set.flatMap(([role, column]): HeaderColumn[] =>
    column === null ? [] : [{ role, column, heading: heading(column), certainty: "set" }]
  );
  const all: Partial<Record<ColumnRole, HeaderColumn>> = Object.fromEntries(
    [...kept, ...given].map((column) => [column.role, column])
  );
  if (!all.name || !(all.target ?? all.actual)) return null;
  const used = new Set(Object.values(all).map(({ column }) => column));
  const history = (old?.history ?? []).filter(({ column }) => !used.has(column));
  return {
    top: header.top,
    bottom: header.bottom,
    columns: all,
    history,
    unknown: headings
      .filter(({ column }) => !used.has(column) && !history.some((one) => one.column === column))
      .map(({ column }) => heading(column)),
    repeats: [],
    correction,
  };
}

/** Rows of headers with one more, instead of those it overlaps. */
function withHeader(rows: readonly HeaderRow[], header: Header): HeaderRow[] {
  const { top, bottom } = header;
  return [
    ...rows.filter((row) => row.bottom < top || row.top > bottom),
    { top, bottom, headers: [header] },
  ].sort((one, other) => one.top - other.top);
}
