import { type CellValue } from "./form-data";

/** The looks a cell of these forms can have; each is one cell format of the workbook. */
export const LOOKS = [
  "plain",
  "title",
  "subtitle",
  "centre",
  "number",
  "percent",
  "left",
  "text",
] as const;
export type Look = (typeof LOOKS)[number];

export interface PlacedCell {
  row: number;
  column: number;
  value: CellValue;
  look: Look;
}

export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Everything written on one sheet. Rows and columns count from 1; widths are in characters. */
export interface SheetContent {
  name: string;
  widths: number[];
  cells: PlacedCell[];
  merges: Area[];
  frozenRows: number;
  /** Rows after which a printed page ends. */
  pageBreaks: number[];
}

export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

export function address(row: number, column: number): string {
  return columnName(column) + String(row);
}

export function areaName(area: Area): string {
  return `${address(area.top, area.left)}:${address(area.bottom, area.right)}`;
}

/** What a cell with this value shows under the General format. */
export function shownText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
