import { formatAddress } from "../../core/sheet/address";
import type { IndicatorTable } from "../../core/table/indicator-table";

/** A part of the form from top to bottom; rows count from 0. */
export interface Zone {
  readonly kind: "title" | "head" | "funds" | "header" | "indicators" | "total" | "notes";
  readonly first: number;
  readonly last: number;
  /** A1 address of a cell in it, to go there. */
  readonly cell: string;
}

/** What the recognition took the rows of a form for, in their order. */
export function tableZones(table: IndicatorTable): Zone[] {
  const { area, title, funds, header, indicators, total, notes } = table;
  const zone = (kind: Zone["kind"], first: number, last: number, cell?: string): Zone => ({
    kind,
    first,
    last,
    cell: cell ?? formatAddress(first, area.left),
  });
  const zones: Zone[] = [];
  if (title) zones.push(zone("title", title.row, title.row, title.address));
  const fundRows = funds ? [funds.headerRow, ...funds.rows.map(({ row }) => row)] : [];
  if (fundRows.length > 0) {
    zones.push(zone("funds", Math.min(...fundRows), Math.max(...fundRows)));
  }
  zones.push(zone("header", header.top, header.bottom));
  const first = indicators[0];
  const last = indicators.at(-1);
  if (first && last) zones.push(zone("indicators", first.row, last.row, first.name.address));
  if (total) zones.push(zone("total", total.row, total.row, total.label.address));
  const note = notes[0];
  if (note) zones.push(zone("notes", note.row, notes.at(-1)?.row ?? note.row, note.address));
  return zones.sort((one, other) => one.first - other.first);
}
