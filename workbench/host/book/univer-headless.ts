import {
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { type Sheet } from "../../../src/core/sheet/sheet";
import { type Book } from "./book";
import { UniverBook } from "./univer-book";
import { finishSheets, type SheetLayout, workbookData } from "./univer-workbook-data";

/**
 * A book with these sheets in a Univer without a page. Cached results of formulas are kept;
 * formulas without one are calculated on first need.
 */
export function bookFromSheets(
  sheets: readonly Sheet[],
  layouts: Readonly<Record<string, SheetLayout>> = {}
): Book {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    workbookData(sheets, layouts)
  );
  const book = new UniverBook(univer, workbook, () => {
    univer.dispose();
  });
  finishSheets(book, sheets);
  return book;
}
