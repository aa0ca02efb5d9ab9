import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { type Sheet } from "../../../src/core/sheet/sheet";
import { estimateRowHeight } from "./estimate-row-height";
import { type SheetLook } from "./sheet-looks";
import { type WorkbookLook } from "./workbook-look";

const PIXELS_PER_POINT = 96 / 72;
const DEFAULT_COLUMN_PIXELS = 72;
/** Widest digit of the standard font at 96 dpi: files measure columns in it. */
const DIGIT_PIXELS = { song: 8, latin: 7 } as const;
const HEADER_STYLE = { rowHeader: { width: 40 }, columnHeader: { height: 22 } };

/** Adds to the plain data of a workbook how its file looks. `sheets` are those the data was made from. */
export function dressWorkbook(
  data: Partial<IWorkbookData>,
  sheets: readonly Sheet[],
  look: WorkbookLook
): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  for (const [index, cell] of look.cells.entries()) styles[styleKey(index)] = cell.style;
  const ids = data.sheetOrder ?? [];
  const dressed = ids.map((id, index) => {
    const plain = data.sheets?.[id] ?? {};
    const sheetLook = look.sheets.get(sheets[index]?.name ?? "");
    return [id, sheetLook ? dressSheet(plain, sheetLook, look) : plain] as const;
  });
  return { ...data, styles, sheets: Object.fromEntries(dressed) };
}

function dressSheet(
  plain: Partial<IWorksheetData>,
  look: SheetLook,
  { cells }: WorkbookLook
): Partial<IWorksheetData> {
  const digit = digitPixels(cells[0]?.style);
  const standard = look.defaultColumnWidth;
  const sheet: Partial<IWorksheetData> = {
    ...plain,
    ...HEADER_STYLE,
    cellData: dressCells(plain.cellData ?? {}, look, cells),
    columnData: dressColumns(plain, look, digit),
    defaultRowHeight: toPixels(look.defaultRowHeight),
    defaultColumnWidth: standard ? Math.round(standard * digit) : DEFAULT_COLUMN_PIXELS,
    showGridlines: look.showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: freezeOf(look),
  };
  if (cells[0]) sheet.defaultStyle = cells[0].style;
  sheet.rowData = dressRows(sheet, look, cells);
  return sheet;
}

function dressCells(
  plain: NonNullable<IWorksheetData["cellData"]>,
  look: SheetLook,
  looks: WorkbookLook["cells"]
): IWorksheetData["cellData"] {
  const dressed: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of Object.entries(plain)) {
    dressed[Number(row)] = { ...(cells as Record<number, ICellData>) };
  }
  for (const [row, cells] of look.cells) {
    const target = (dressed[row] ??= {});
    for (const [column, style] of cells) {
      const cell: ICellData = { ...target[column], s: styleKey(style) };
      if (looks[style]?.quotePrefix && typeof cell.v === "string") {
        cell.t = CellValueType.FORCE_STRING;
      }
      target[column] = cell;
    }
  }
  return dressed;
}

/** `sheet` has its cells and columns already. */
function dressRows(
  sheet: Partial<IWorksheetData>,
  look: SheetLook,
  looks: WorkbookLook["cells"]
): NonNullable<IWorksheetData["rowData"]> {
  const rowData = { ...sheet.rowData };
  const isMerged = mergeLookup(sheet);
  for (const [rowText, cells] of Object.entries(sheet.cellData ?? {})) {
    const row = Number(rowText);
    if (look.rowHeights.has(row)) continue;
    const measured = Object.entries(cells as Record<string, ICellData>)
      .filter(([column, cell]) => cell.v !== undefined && !isMerged(row, Number(column)))
      .map(([column, cell]) => ({
        cell,
        style: looks[look.cells.get(row)?.get(Number(column)) ?? 0]?.style,
        width: sheet.columnData?.[Number(column)]?.w ?? sheet.defaultColumnWidth ?? 0,
      }));
    const height = estimateRowHeight(measured, look.defaultRowHeight);
    rowData[row] = { ...rowData[row], h: toPixels(height) };
  }
  for (const [row, height] of look.rowHeights) {
    rowData[row] = { ...rowData[row], h: toPixels(height), ia: BooleanNumber.FALSE };
  }
  return rowData;
}

function mergeLookup({
  mergeData = [],
}: Partial<IWorksheetData>): (row: number, column: number) => boolean {
  return (row, column) =>
    mergeData.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        row >= startRow && row <= endRow && column >= startColumn && column <= endColumn
    );
}

function dressColumns(
  plain: Partial<IWorksheetData>,
  look: SheetLook,
  digit: number
): NonNullable<IWorksheetData["columnData"]> {
  const columnData = { ...plain.columnData };
  const count = plain.columnCount ?? 0;
  for (const { first, last, width, style } of look.columns) {
    for (let column = first; column <= Math.min(last, count - 1); column++) {
      columnData[column] = {
        ...columnData[column],
        ...(width === null ? {} : { w: Math.round(width * digit) }),
        ...(style > 0 ? { s: styleKey(style) } : {}),
      };
    }
  }
  return columnData;
}

function freezeOf({ frozen: { rows, columns } }: SheetLook): IWorksheetData["freeze"] {
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function toPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

function digitPixels(standard: IStyleData | undefined): number {
  const isSong = /宋体|SimSun|等线|DengXian/i.test(standard?.ff ?? "");
  return isSong && (standard?.fs ?? 0) >= 11 ? DIGIT_PIXELS.song : DIGIT_PIXELS.latin;
}

function styleKey(index: number): string {
  return `xf${String(index)}`;
}
