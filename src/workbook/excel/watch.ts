import type { WorkbookChange } from "../workbook";
import { runExcel } from "./excel-errors";
import type { SheetNames } from "./sheet-list";

/** Ends a watch. */
export type Stop = () => Promise<void>;

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Calls back when someone else than this add-in changes cells, and when sheets come or go. Excel misses rapid
 * edits and tells no details of larger ones (office-js #1760, #5347): so only which sheet is stale is told.
 * It has no event for a new name below ExcelApi 1.17: names are compared at every reading.
 */
export async function watchSheets(
  names: SheetNames,
  onChange: (change: WorkbookChange) => void
): Promise<Stop> {
  return runExcel("watching", async (context) => {
    const { worksheets } = context.workbook;
    const sheetsCameOrWent = async (): Promise<void> => {
      onChange({ sheet: null });
    };
    const handlers = [
      worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
        if (triggerSource !== "ThisLocalAddin") onChange({ sheet: names.nameOf(worksheetId) });
      }),
      worksheets.onAdded.add(sheetsCameOrWent),
      worksheets.onDeleted.add(sheetsCameOrWent),
    ];
    await context.sync();
    return stopOf(handlers);
  });
}

/** Removes handlers that were added in one context. */
export function stopOf(handlers: readonly Handler[]): Stop {
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await runExcel("ending a watch", async () => {
      for (const handler of handlers) handler.remove();
      await first.context.sync();
    });
  };
}
