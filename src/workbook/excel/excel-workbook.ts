import type { Edit } from "../../core/edit";
import type { Sheet } from "../../core/sheet/sheet";
import type { ReportSheet } from "../report-sheet";
import type {
  LiveWorkbook,
  Mark,
  ReadOptions,
  SelectedCell,
  WorkbookCapabilities,
  WorkbookChange,
  WriteResult,
} from "../workbook";
import { excelCapabilities } from "./capabilities";
import { showMarks } from "./marks";
import { readSheets } from "./read-sheets";
import { activeCell, selectCell, watchSelectedCell } from "./selection";
import { readSetting, writeSetting } from "./settings";
import { SheetNames } from "./sheet-list";
import { type Stop, watchSheets } from "./watch";
import { writeEdits } from "./write-edits";
import { writeReport } from "./write-report";

/**
 * The workbook that is open in Excel. Make one after Office.onReady. Needs ExcelApi 1.14, the declared floor;
 * failures are WorkbookErrors.
 */
export class ExcelWorkbook implements LiveWorkbook {
  readonly capabilities: WorkbookCapabilities = excelCapabilities();
  private readonly names = new SheetNames();
  private readonly watchers = new Set<(change: WorkbookChange) => void>();

  async read(options: ReadOptions = {}): Promise<readonly Sheet[]> {
    const { listed, sheets } = await readSheets(options.sheets);
    const isRenamed = this.names.update(listed);
    if (isRenamed) for (const onChange of this.watchers) onChange({ sheet: null });
    return sheets;
  }

  write(edits: readonly Edit[]): Promise<WriteResult> {
    return writeEdits(edits);
  }

  select(sheet: string, cell: string): Promise<void> {
    return selectCell(sheet, cell);
  }

  async watch(onChange: (change: WorkbookChange) => void): Promise<Stop> {
    const stop = await watchSheets(this.names, onChange);
    this.watchers.add(onChange);
    return async () => {
      this.watchers.delete(onChange);
      await stop();
    };
  }

  selection(): Promise<SelectedCell | null> {
    return activeCell();
  }

  watchSelection(onSelect: (cell: SelectedCell) => void): Promise<Stop> {
    return watchSelectedCell(this.names, onSelect);
  }

  mark(marks: readonly Mark[]): Promise<void> {
    return showMarks(this.names, marks);
  }

  readSetting(key: string): Promise<string | null> {
    return readSetting(key);
  }

  writeSetting(key: string, value: string | null): Promise<void> {
    return writeSetting(key, value);
  }

  writeReport(report: ReportSheet | null): Promise<string | null> {
    return writeReport(report);
  }
}
