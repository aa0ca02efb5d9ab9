import {
  CellValueType,
  type ICellData,
  type ICommandService,
  type Injector,
  type IObjectMatrixPrimitiveType,
  IUndoRedoService,
  type Nullable,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";

/**
 * Changes styles and nothing else, as one step of undo. Univer's command for cells would drop the formulas of the
 * cells; a change that names the style command as its trigger is left alone by the formula plugin. Undo and redo
 * name triggers of their own, so both carry the contents along.
 */
export function setStyles(
  injector: Injector,
  commands: ICommandService,
  target: { readonly unitId: string; readonly subUnitId: string },
  cells: readonly StyledCell[]
): void {
  const change = { ...target, cellValue: matrixOf(cells, typeOf), trigger: SetStyleCommand.id };
  const again = { ...target, cellValue: matrixOf(cells, contentOf) };
  const back = SetRangeValuesUndoMutationFactory(injector, change);
  commands.syncExecuteCommand(SetRangeValuesMutation.id, change);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: target.unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: back }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params: again }],
  });
}

/** A cell as it stands, and the style or custom data it gets. */
export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly now: Nullable<ICellData>;
  readonly look: ICellData;
}

function matrixOf(
  cells: readonly StyledCell[],
  keep: (now: Nullable<ICellData>) => ICellData
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const { row, column, now, look } of cells) {
    (matrix[row] ??= {})[column] = { ...keep(now), ...look };
  }
  return matrix;
}

function contentOf(now: Nullable<ICellData>): ICellData {
  if (!now) return {};
  const { v, f, si, p } = now;
  return { v: v ?? null, f: f ?? null, si: si ?? null, p: p ?? null, ...typeOf(now) };
}

/** Univer would make text of a number that gets the format "@"; in Excel contents stay. */
function typeOf(cell: Nullable<ICellData>): ICellData {
  if (cell?.v === undefined || cell.v === null) return {};
  if (cell.t) return { t: cell.t };
  return { t: typeof cell.v === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

/** Whether a change of cells changes styles only. */
export function isStyleChange(params: unknown): boolean {
  return (params as { trigger?: string } | undefined)?.trigger === SetStyleCommand.id;
}
