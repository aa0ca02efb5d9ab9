import { type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { type Area } from "../../../src/core/sheet/address";
import { type Cell, type Sheet } from "../../../src/core/sheet/sheet";
import { sheetId, type UniverBook } from "./univer-book";
import { toCellData, toCustom, toStyleData } from "./univer-cells";
import { toRange } from "./univer-sheet";

export interface SheetLayout {
  /** Pixels, by column from 0. */
  readonly columnWidths?: Readonly<Record<number, number>>;
}

/** The sheets in Univer's own form, for a page that creates its workbook with a grid. */
export function workbookData(
  sheets: readonly Sheet[],
  layouts: Readonly<Record<string, SheetLayout>> = {}
): Partial<IWorkbookData> {
  const data = sheets.map((sheet, index) => sheetData(sheet, index, layouts[sheet.name] ?? {}));
  return {
    id: "book",
    name: "工作簿",
    sheetOrder: data.map(({ id }) => id),
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
  };
}

/** What Univer's data cannot say: protection and "very hidden". */
export function finishSheets(book: UniverBook, sheets: readonly Sheet[]): void {
  const firstVisible = sheets.findIndex((sheet) => sheet.visibility === "visible");
  for (const [index, sheet] of sheets.entries()) {
    const target = book.sheets[index];
    if (sheet.isProtected) target?.setProtection({});
    if (sheet.visibility === "veryHidden") target?.setVisibility("veryHidden");
    if (index === firstVisible && target) book.activate(target.id);
  }
}

function sheetData(
  sheet: Sheet,
  index: number,
  layout: SheetLayout
): Partial<IWorksheetData> & { id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, { hd: number }> = {};
  for (const row of sheet.rows) {
    if (row.hidden) rowData[row.index] = { hd: 1 };
    cellData[row.index] = Object.fromEntries(
      row.cells.map((cell) => [cell.column, univerCell(cell)])
    );
  }
  return {
    id: sheetId(index),
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? 0 : 1,
    ...sizeOf(sheet),
    cellData,
    rowData,
    columnData: columnData(sheet, layout),
    mergeData: sheet.merges.map(toRange),
  };
}

function univerCell(cell: Cell): ICellData {
  const constant = toCellData({ value: cell.value, formula: null, quotePrefix: false });
  const data: ICellData = {};
  for (const [key, field] of Object.entries(constant)) {
    if (field !== null) Object.assign(data, { [key]: field as unknown });
  }
  if (cell.formula !== null) data.f = cell.formula;
  if (cell.format !== "General") data.s = toStyleData({ format: cell.format });
  if (!cell.locked) data.custom = toCustom(false);
  return data;
}

function columnData(
  sheet: Sheet,
  layout: SheetLayout
): Record<number, { hd?: number; w?: number }> {
  const columns: Record<number, { hd?: number; w?: number }> = {};
  for (const [column, w] of Object.entries(layout.columnWidths ?? {})) {
    columns[Number(column)] = { w };
  }
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: 1 };
  return columns;
}

function sizeOf(sheet: Sheet): { rowCount: number; columnCount: number } {
  const corners: Area[] = [...sheet.merges];
  for (const { index, cells } of sheet.rows) {
    const last = cells.at(-1)?.column ?? 0;
    corners.push({ top: index, left: 0, bottom: index, right: last });
  }
  const bottom = corners.reduce((most, area) => Math.max(most, area.bottom), 0);
  const right = corners.reduce((most, area) => Math.max(most, area.right), 0);
  return { rowCount: Math.max(bottom + 100, 200), columnCount: Math.max(right + 10, 30) };
}
