import {
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type IRange,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  RANGE_TYPE,
  RedoCommand,
  UndoCommand,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { type Area } from "../../../src/core/sheet/address";
import { WHOLE_SHEET } from "../area";
import {
  type Book,
  type BookEvent,
  type BookSelection,
  type CallSite,
  type FunctionAnswer,
} from "./book";
import { UniverCalculation } from "./univer-calculation";
import { registerUniverFunction } from "./univer-function";
import { toArea, toRange, UniverSheet } from "./univer-sheet";
import { isStyleChange } from "./univer-styles";

const ADDED_MS = 50;
const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** A book kept in Univer, headless in Node or behind the grid of a page. Disposing leaves Univer to its owner. */
export class UniverBook implements Book {
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly calculation: UniverCalculation;
  private readonly known = new Map<string, UniverSheet>();
  private readonly selected = new Map<string, Area>();
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly stopListening: { dispose: () => void };
  private calculated = new Set<string>();
  private activeId: string;
  /** Univer shows a sheet a moment after it was added; Excel stays where it was. */
  private readonly justAdded = new Set<string>();
  /** New sheets count from here, so that their ids differ from those of the first sheets. */
  private lastSheetNumber = 1000;
  private sheetCount: number;

  constructor(
    univer: Univer,
    private readonly workbook: Workbook,
    private readonly onDispose: () => void = () => undefined
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.calculation = new UniverCalculation(this.injector, this.commands, this.unitId);
    this.sheetCount = workbook.getSheets().length;
    this.activeId = workbook.getActiveSheet(true)?.getSheetId() ?? "";
    this.stopListening = this.commands.onCommandExecuted((command, options) => {
      this.observe(command, options);
    });
  }

  get sheets(): readonly UniverSheet[] {
    return this.workbook.getSheets().map((worksheet) => {
      const id = worksheet.getSheetId();
      const sheet =
        this.known.get(id) ??
        new UniverSheet(this.injector, this.commands, this.workbook, worksheet);
      this.known.set(id, sheet);
      return sheet;
    });
  }

  get activeSheet(): UniverSheet {
    const { sheets } = this;
    const active = sheets.find((sheet) => sheet.id === this.activeId) ?? sheets[0];
    if (!active) throw new Error("the book has no sheet");
    return active;
  }

  get selection(): BookSelection {
    const sheetId = this.activeSheet.id;
    return { sheetId, area: this.selected.get(sheetId) ?? FIRST_CELL };
  }

  get needsCalculation(): boolean {
    return this.calculation.isNeeded;
  }

  sheet(id: string): UniverSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  addSheet(name: string): UniverSheet {
    this.lastSheetNumber += 1;
    const id = sheetId(this.lastSheetNumber);
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: 200, columnCount: 30 });
    this.justAdded.add(id);
    setTimeout(() => this.justAdded.delete(id), ADDED_MS);
    this.run(InsertSheetMutation.id, { index: this.sheetCount, sheet });
    const added = this.sheet(id);
    if (!added) throw new Error("Univer did not add the sheet");
    return added;
  }

  deleteSheet(id: string): void {
    const { sheets } = this;
    const position = sheets.findIndex((sheet) => sheet.id === id);
    if (id === this.activeId) {
      const next = sheets[position + 1] ?? sheets[position - 1];
      if (next) this.activate(next.id);
    }
    this.known.delete(id);
    this.run(RemoveSheetMutation.id, { subUnitId: id, subUnitName: sheets[position]?.name ?? "" });
  }

  moveSheet(id: string, position: number): void {
    const fromOrder = this.sheets.findIndex((sheet) => sheet.id === id);
    if (fromOrder === position) return;
    this.run(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder, toOrder: position });
  }

  activate(id: string): void {
    this.justAdded.delete(id);
    if (id !== this.activeId) this.run(SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  select(sheetId: string, area: Area): void {
    this.activate(sheetId);
    const range = toRange(area);
    const primary = {
      ...{ startRow: area.top, endRow: area.top, startColumn: area.left, endColumn: area.left },
      ...{ actualRow: area.top, actualColumn: area.left, isMerged: false, isMergedMainCell: false },
    };
    this.run(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      selections: [{ range, primary, style: null }],
      reveal: true,
    });
  }

  async calculate(full = false): Promise<void> {
    await this.calculation.run(full);
    if (this.calculated.size === 0) return;
    const sheetIds = [...this.calculated];
    this.calculated = new Set();
    this.emit({ kind: "calculated", sheetIds });
  }

  markDirty(site: CallSite): void {
    this.calculation.markDirty(site);
  }

  registerFunction(name: string, answer: FunctionAnswer): void {
    registerUniverFunction(this.injector, name, answer);
  }

  undo(): Promise<boolean> {
    return this.step(UndoCommand.id);
  }

  redo(): Promise<boolean> {
    return this.step(RedoCommand.id);
  }

  onEvent(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.calculation.dispose();
    this.stopListening.dispose();
    this.listeners.clear();
    this.onDispose();
  }

  private get unitId(): string {
    return this.workbook.getUnitId();
  }

  private async step(commandId: string): Promise<boolean> {
    // Univer undoes in the focused unit only.
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
    return this.commands.executeCommand(commandId);
  }

  private run(commandId: string, params: object): void {
    const done: unknown = this.commands.syncExecuteCommand(commandId, {
      unitId: this.unitId,
      ...params,
    });
    if (done === false) throw new Error(`Univer refused ${commandId}`);
  }

  private observe(command: ICommandInfo, options: IExecutionOptions | undefined): void {
    const params = command.params as { unitId?: string } | undefined;
    if (params?.unitId !== undefined && params.unitId !== this.unitId) return;
    switch (command.id) {
      case SetRangeValuesMutation.id:
        this.noteCells(command.params as ISetRangeValuesMutationParams, options);
        break;
      case SetSelectionsOperation.id:
        this.noteSelection(command.params as ISetSelectionsOperationParams);
        break;
      case SetWorksheetActiveOperation.id:
        this.noteActive((command.params as { subUnitId: string }).subUnitId);
        break;
      case InsertSheetMutation.id:
        this.noteSheets("sheet-added", (command.params as { sheet: { id: string } }).sheet.id);
        break;
      case RemoveSheetMutation.id:
        this.noteSheets("sheet-deleted", (command.params as { subUnitId: string }).subUnitId);
        break;
    }
    if (options?.["fromFormula"] !== true && !isStyleChange(command.params)) {
      this.calculation.observe(command);
    }
  }

  /** Results of calculation come as the same mutation; they are no changes. */
  private noteCells(params: ISetRangeValuesMutationParams, options?: IExecutionOptions): void {
    const sheetId = params.subUnitId;
    if (options?.["fromFormula"] === true || options?.["onlyLocal"] === true) {
      this.calculated.add(sheetId);
      return;
    }
    const areas = isStyleChange(params) ? [] : areasOf(params);
    if (areas.length > 0) this.emit({ kind: "cells", sheetId, areas });
  }

  private noteSelection({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const range = selections.at(-1)?.range;
    if (!range) return;
    const area = selectedArea(range);
    this.selected.set(subUnitId, area);
    this.emit({ kind: "selection", selection: { sheetId: subUnitId, area } });
  }

  private noteActive(sheetId: string): void {
    if (sheetId === this.activeId) return;
    if (this.justAdded.delete(sheetId)) {
      this.run(SetWorksheetActiveOperation.id, { subUnitId: this.activeId });
      return;
    }
    const previousId = this.activeId;
    this.activeId = sheetId;
    this.emit({ kind: "activated", sheetId, previousId });
  }

  private noteSheets(kind: "sheet-added" | "sheet-deleted", sheetId: string): void {
    this.sheetCount = this.workbook.getSheets().length;
    this.emit({ kind, sheetId });
  }

  private emit(event: BookEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

/** A person's whole columns and rows end where Univer's grid ends. */
function selectedArea(range: IRange): Area {
  const area = toArea(range);
  const { rangeType } = range;
  const isColumns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const isRows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  return {
    ...area,
    ...(isColumns ? { top: 0, bottom: WHOLE_SHEET.bottom } : {}),
    ...(isRows ? { left: 0, right: WHOLE_SHEET.right } : {}),
  };
}

/** Ids have Excel's form; the number is ours. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

/** Rectangles that hold the changed cells: one per run of rows with the same columns. Style-only changes count not. */
function areasOf({ cellValue }: ISetRangeValuesMutationParams): Area[] {
  const areas: Area[] = [];
  for (const [rowText, cells] of Object.entries(cellValue ?? {})) {
    const row = Number(rowText);
    const columns = Object.entries(cells as Record<string, object | null>)
      .filter(([, cell]) => cell === null || "v" in cell || "f" in cell || "p" in cell)
      .map(([column]) => Number(column));
    if (columns.length === 0) continue;
    addRow(areas, row, Math.min(...columns), Math.max(...columns));
  }
  return areas;
}

function addRow(areas: Area[], row: number, left: number, right: number): void {
  const last = areas.at(-1);
  if (last?.bottom === row - 1 && last.left === left && last.right === right) {
    areas[areas.length - 1] = { ...last, bottom: row };
  } else {
    areas.push({ top: row, left, bottom: row, right });
  }
}
