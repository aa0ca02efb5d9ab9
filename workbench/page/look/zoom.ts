import { type IWorkbookData, type IWorksheetData } from "@univerjs/core";

/** Pixels beside the columns: row numbers and scroll bar. */
const BESIDE_COLUMNS = 60;
/** Univer's limits. */
const MOST_ZOOM = 1;
const LEAST_ZOOM = 0.3;

/** How far to zoom out so that columns of this total width are seen at once; never in. */
export function zoomToFit(columnsWidth: number, gridWidth: number, least = LEAST_ZOOM): number {
  const fitting = gridWidth / (columnsWidth + BESIDE_COLUMNS);
  return Math.max(Math.min(Math.floor(fitting * 100) / 100, MOST_ZOOM), least);
}

/** Shows each sheet of a workbook that is just opened as widely as can be read. */
export function zoomSheets(
  data: Partial<IWorkbookData>,
  gridWidth: number,
  least: number
): Partial<IWorkbookData> {
  const sheets = Object.entries(data.sheets ?? {}).map(([id, sheet]) => [
    id,
    { ...sheet, zoomRatio: zoomToFit(usedWidth(sheet), gridWidth, least) },
  ]);
  return { ...data, sheets: Object.fromEntries(sheets) as IWorkbookData["sheets"] };
}

function usedWidth({ cellData, columnData, defaultColumnWidth }: Partial<IWorksheetData>): number {
  let last = 0;
  for (const row of Object.values(cellData ?? {})) {
    for (const column of Object.keys(row as object)) last = Math.max(last, Number(column));
  }
  let width = 0;
  for (let column = 0; column <= last; column++) {
    const { w, hd } = columnData?.[column] ?? {};
    if (!hd) width += w ?? defaultColumnWidth ?? 0;
  }
  return width;
}
