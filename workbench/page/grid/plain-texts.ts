import { CellValueType, ICommandService, type ICellData, type Injector } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";

/**
 * Univer keeps text that it once took for a formula as rich text, with the size and colours of its editor.
 * Forms hold plain text in the look of their cell.
 */
export function keepTextsPlain(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { cellValue } = params as ISetRangeValuesMutationParams;
    for (const row of Object.values(cellValue ?? {})) {
      for (const cell of Object.values(row as Record<string, ICellData | null>)) {
        if (cell?.p) makePlain(cell);
      }
    }
  });
}

function makePlain(cell: ICellData): void {
  const text = (cell.p?.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
  cell.p = null;
  cell.v = text;
  if (cell.t !== CellValueType.FORCE_STRING) cell.t = CellValueType.STRING;
}
