import type { Edit, SkippedEdit } from "../core/edit";
import type { Sheet } from "../core/sheet/sheet";
import type { ReportSheet } from "./report-sheet";

export interface ReadOptions {
  /** Only these sheets; all when left out. Unknown names are passed over. */
  readonly sheets?: readonly string[];
}

export interface WriteResult {
  /** Edits that stand in the workbook now. */
  readonly written: readonly Edit[];
  /** Edits left out, with the reason; nothing else was changed by them. */
  readonly skipped: readonly SkippedEdit[];
}

/** What this host can do; absent abilities are hidden from the person, never simulated. */
export interface WorkbookCapabilities {
  readonly select: boolean;
  readonly watch: boolean;
  readonly marks: boolean;
  readonly customFunctions: boolean;
  readonly settings: boolean;
  /** Sheets can be added: a report can be put into the workbook. */
  readonly report: boolean;
}

/** A change seen in the workbook: a hint that a sheet is stale, never a description of the change. */
export interface WorkbookChange {
  /** Null when sheets were added, removed or renamed. */
  readonly sheet: string | null;
}

/** The port through which the assistant reaches a workbook, whatever holds it. */
export interface Workbook {
  readonly capabilities: WorkbookCapabilities;
  read(options?: ReadOptions): Promise<readonly Sheet[]>;
  /**
   * Applies edits. Each cell is re-read first: an edit whose `before` no longer holds is skipped and reported.
   * Throws WorkbookError before anything was written when the workbook as a whole cannot be written.
   */
  write(edits: readonly Edit[]): Promise<WriteResult>;
  select(sheet: string, cell: string): Promise<void>;
  /** Returns the function that ends the watch. */
  watch(onChange: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Text stored with the workbook under a key of ours; null when there is none. */
  readSetting(key: string): Promise<string | null>;
  writeSetting(key: string, value: string | null): Promise<void>;
  /**
   * Puts a report sheet behind the others, in place of every earlier one of ours; null only takes those away. Other
   * sheets stay as they are. Returns the name it got, null when there is none now.
   * Throws WorkbookError "structure-protected" when no sheet may be added.
   */
  writeReport(report: ReportSheet | null): Promise<string | null>;
}

/** A cell that is marked in the sheet. */
export interface Mark {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly severity: "error" | "warning" | "info";
}

export interface SelectedCell {
  readonly sheet: string;
  /** A1 address of the active cell. */
  readonly cell: string;
}

/** A workbook that a person has open before them: it also follows the selection and shows marks. */
export interface LiveWorkbook extends Workbook {
  /** The active cell; null when there is none (a chart is selected). */
  selection(): Promise<SelectedCell | null>;
  /** Calls back when the active cell moves. Returns the function that ends the watch. */
  watchSelection(onSelect: (cell: SelectedCell) => void): Promise<() => Promise<void>>;
  /**
   * Shows exactly these marks, in place of all earlier ones; none takes them off without a trace.
   * Cells keep their own look: marks are conditional formats, not fills.
   */
  mark(marks: readonly Mark[]): Promise<void>;
}

export type WorkbookErrorCode =
  | "not-a-workbook"
  | "legacy-xls"
  | "encrypted"
  | "zip64"
  | "truncated"
  | "too-large"
  | "unsafe-xml"
  | "damaged"
  | "unsupported"
  | "structure-protected"
  | "editing-cell"
  | "payload-too-large"
  | "host-busy"
  | "host-failed";

/** A failure of the whole workbook; the text for a person comes from the strings by code. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    /** What a programmer needs; not shown to clerks. */
    detail: string,
    options?: { cause?: unknown }
  ) {
    super(`${code}: ${detail}`, options);
    this.name = "WorkbookError";
  }
}
