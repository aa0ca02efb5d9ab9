import type { WorkbookCapabilities } from "../workbook";

/** What this Excel can do; call it after Office.onReady. The declared floor of the add-in is ExcelApi 1.14. */
export function excelCapabilities(): WorkbookCapabilities {
  const has = (set: string, version: string): boolean =>
    Office.context.requirements.isSetSupported(set, version);
  return {
    select: has("ExcelApi", "1.1"),
    // The trigger source tells our own changes from others'.
    watch: has("ExcelApi", "1.14"),
    // Conditional formats on several areas at once.
    marks: has("ExcelApi", "1.9"),
    customFunctions: has("CustomFunctionsRuntime", "1.1"),
    settings: has("ExcelApi", "1.4"),
    // Formats of several areas at once, and the page; links and data bars came earlier.
    report: has("ExcelApi", "1.9"),
  };
}
