import {
  BooleanNumber,
  type ICellData,
  type ICommandService,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesCommand,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import { type Area, containsCell, type Position } from "../../../src/core/sheet/address";
import { type CellValue, type SheetVisibility } from "../../../src/core/sheet/sheet";
import { bound, intersect, WHOLE_SHEET } from "../area";
import {
  type BookSheet,
  type CellContent,
  type CellStyle,
  type CellWrite,
  type ConditionalFormatData,
  EMPTY_CONTENT,
  type SheetProtectionOptions,
} from "./book";
import { toCellData, toContent, toCustom, toStyle, toStyleData } from "./univer-cells";
import { setStyles, type StyledCell } from "./univer-styles";
import { drawConditionalFormats } from "./univer-conditional-formats";

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/** A worksheet kept in Univer. What Univer cannot hold (very hidden, protection) is kept beside it. */
export class UniverSheet implements BookSheet {
  protection: SheetProtectionOptions | null = null;
  conditionalFormats: readonly ConditionalFormatData[] = [];
  private veryHidden = false;

  constructor(
    private readonly injector: Injector,
    private readonly commands: ICommandService,
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet
  ) {}

  private get unitId(): string {
    return this.workbook.getUnitId();
  }

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  get visibility(): SheetVisibility {
    if (this.worksheet.isSheetHidden() !== BooleanNumber.TRUE) return "visible";
    return this.veryHidden ? "veryHidden" : "hidden";
  }

  get tabColor(): string {
    return this.worksheet.getTabColor() ?? "";
  }

  get frozen(): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.worksheet.getFreeze();
    return { rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) };
  }

  content(row: number, column: number): CellContent {
    const cell = this.raw(row, column);
    if (cell?.f || (cell?.v !== undefined && cell.v !== null) || cell?.p) return toContent(cell);
    const spilled = this.spilledValue(row, column);
    return spilled === null ? EMPTY_CONTENT : { ...EMPTY_CONTENT, value: spilled };
  }

  style(row: number, column: number): CellStyle {
    const cell = this.raw(row, column);
    const style = this.workbook.getStyles().getStyleByCell(cell);
    return toStyle(style, cell?.custom);
  }

  write(cells: readonly CellWrite[]): void {
    if (cells.length === 0) return;
    const value: IObjectMatrixPrimitiveType<ICellData> = {};
    let [lastRow, lastColumn] = [0, 0];
    for (const { row, column, content, format } of cells) {
      const data = toCellData(content);
      if (format !== undefined) data.s = toStyleData({ format });
      (value[row] ??= {})[column] = data;
      [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
    }
    this.makeRoom(lastRow, lastColumn);
    // Univer takes the cells from the matrix; without a range it asks for a selection.
    const range = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    this.run(SetRangeValuesCommand.id, { value, range });
  }

  restyle(area: Area, patch: Partial<CellStyle>): void {
    const { locked, ...look } = patch;
    const data: ICellData = {};
    if (Object.keys(look).length > 0) data.s = toStyleData(look);
    if (locked !== undefined) data.custom = toCustom(locked);
    const cells: StyledCell[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        cells.push({ row, column, now: this.raw(row, column), look: data });
      }
    }
    this.makeRoom(area.bottom, area.right);
    setStyles(this.injector, this.commands, { unitId: this.unitId, subUnitId: this.id }, cells);
  }

  usedArea(valuesOnly: boolean, within = WHOLE_SHEET): Area | null {
    let used: Area | null = null;
    const include = (area: Area | null): void => {
      if (area) used = used ? bound(used, area) : area;
    };
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (!containsCell(within, row, column) || !isUsed(cell, valuesOnly)) return;
      include({ top: row, left: column, bottom: row, right: column });
    });
    for (const spill of this.spills()) include(intersect(toArea(spill), within));
    return used;
  }

  spillAreas(): readonly Area[] {
    return [...this.spills()].map(toArea).filter(({ top, left, bottom, right }) => {
      // Univer keeps the area of an array that is in the way of something.
      return (top < bottom || left < right) && this.content(top, left).value !== "#SPILL!";
    });
  }

  spillArea(row: number, column: number): Area | null {
    const ranges = this.injector.get(FormulaDataModel).getArrayFormulaRange();
    const range = ranges[this.unitId]?.[this.id]?.[row]?.[column];
    return range ? toArea(range) : null;
  }

  spillParent(row: number, column: number): Position | null {
    for (const range of this.spills()) {
      const isAnchor = range.startRow === row && range.startColumn === column;
      if (!isAnchor && containsCell(toArea(range), row, column)) {
        return { row: range.startRow, column: range.startColumn };
      }
    }
    return null;
  }

  merges(): readonly Area[] {
    return this.worksheet.getMergeData().map(toArea);
  }

  merge(area: Area): void {
    this.run(AddWorksheetMergeMutation.id, { ranges: [toRange(area)] });
  }

  unmerge(area: Area): void {
    this.run(RemoveWorksheetMergeMutation.id, { ranges: [toRange(area)] });
  }

  isRowHidden(row: number): boolean {
    return this.worksheet.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE;
  }

  isColumnHidden(column: number): boolean {
    return this.worksheet.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
  }

  setRowsHidden(first: number, last: number, hidden: boolean): void {
    const id = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
    this.run(id, { ranges: [this.rowRange(first, last)] });
  }

  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    const id = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
    this.run(id, { ranges: [this.columnRange(first, last)] });
  }

  rowHeight(row: number): number {
    return this.worksheet.getRowHeight(row);
  }

  columnWidth(column: number): number {
    return this.worksheet.getColumnWidth(column);
  }

  setRowHeight(first: number, last: number, rowHeight: number): void {
    const ranges = [this.rowRange(first, last)];
    this.run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight });
  }

  setColumnWidth(first: number, last: number, colWidth: number): void {
    const ranges = [this.columnRange(first, last)];
    this.run(SetWorksheetColWidthMutation.id, { ranges, colWidth });
  }

  rename(name: string): void {
    this.run(SetWorksheetNameMutation.id, { name });
  }

  setVisibility(visibility: SheetVisibility): void {
    this.veryHidden = visibility === "veryHidden";
    const hidden = visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.run(SetWorksheetHideMutation.id, { hidden });
  }

  setTabColor(color: string): void {
    this.run(SetTabColorMutation.id, { color });
  }

  setProtection(options: SheetProtectionOptions | null): void {
    this.protection = options;
  }

  freeze(rows: number, columns: number): void {
    const startRow = rows > 0 ? rows : -1;
    const startColumn = columns > 0 ? columns : -1;
    this.run(SetFrozenMutation.id, { startRow, startColumn, ySplit: rows, xSplit: columns });
  }

  note(row: number, column: number): string | null {
    const notes = this.injector.get(SheetsNoteModel);
    return notes.getNote(this.unitId, this.id, { row, col: column })?.note ?? null;
  }

  setNote(row: number, column: number, text: string | null): void {
    const notes = this.injector.get(SheetsNoteModel);
    if (text === null) notes.removeNote(this.unitId, this.id, { row, col: column });
    else
      notes.updateNote(this.unitId, this.id, row, column, { note: text, width: 160, height: 72 });
  }

  setConditionalFormats(formats: readonly ConditionalFormatData[]): void {
    this.conditionalFormats = formats;
    drawConditionalFormats(this.commands, this.unitId, this.id, formats);
  }

  private raw(row: number, column: number): Nullable<ICellData> {
    return this.worksheet.getCellMatrix().getValue(row, column);
  }

  private spilledValue(row: number, column: number): CellValue {
    const spilled = this.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return toContent(spilled[this.unitId]?.[this.id]?.[row]?.[column]).value;
  }

  private *spills(): Generator<IRange> {
    const ranges = this.injector.get(FormulaDataModel).getArrayFormulaRange();
    const rows: readonly object[] = Object.values(ranges[this.unitId]?.[this.id] ?? {});
    for (const row of rows) yield* Object.values(row) as IRange[];
  }

  /** Univer's sheets have an end; Excel's do not, as far as a form is concerned. */
  private makeRoom(lastRow: number, lastColumn: number): void {
    if (lastRow >= this.worksheet.getRowCount()) {
      this.run(SetWorksheetRowCountMutation.id, { rowCount: lastRow + SPARE_ROWS });
    }
    if (lastColumn >= this.worksheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation.id, { columnCount: lastColumn + SPARE_COLUMNS });
    }
  }

  private run(commandId: string, params: object): void {
    const done: unknown = this.commands.syncExecuteCommand(commandId, {
      unitId: this.unitId,
      subUnitId: this.id,
      ...params,
    });
    if (done === false) throw new Error(`Univer refused ${commandId}`);
  }

  private rowRange(startRow: number, endRow: number): IRange {
    return { startRow, endRow, startColumn: 0, endColumn: this.worksheet.getColumnCount() - 1 };
  }

  private columnRange(startColumn: number, endColumn: number): IRange {
    return { startColumn, endColumn, startRow: 0, endRow: this.worksheet.getRowCount() - 1 };
  }
}

export function toRange(area: Area): IRange {
  return {
    startRow: area.top,
    endRow: area.bottom,
    startColumn: area.left,
    endColumn: area.right,
  };
}

export function toArea(range: IRange): Area {
  return {
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  };
}

function isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (!cell) return false;
  const content = toContent(cell);
  return content.value !== null || content.formula !== null || (!valuesOnly && Boolean(cell.s));
}
