import { recognise } from "../core/recognition/recognise";
import type { IndicatorTable } from "../core/table/indicator-table";
import { readWorkbook } from "../workbook/file/read-workbook";

/** A file opened beside the workbook, to hold its tables against. Nothing of it is written or kept. */
export interface BesideFile {
  /** Its name, without a folder. */
  readonly name: string;
  readonly tables: readonly IndicatorTable[];
}

/**
 * Reads a file to hold the workbook against: the approved goals of the projects that it evaluates.
 * Its sheets are named as Excel names those of another file, so that no one takes them for the workbook's own: [目标表.xlsx]项目01.
 * Throws WorkbookError when the file is no workbook that can be read.
 */
export function readBeside(name: string, bytes: Uint8Array): BesideFile {
  const sheets = readWorkbook(bytes).sheets.map((sheet) => ({
    ...sheet,
    name: `[${name}]${sheet.name}`,
  }));
  return { name, tables: recognise(sheets) };
}
