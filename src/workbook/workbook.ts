import type { Edit, SkippedEdit } from "../core/edit";
import type { Sheet } from "../core/sheet/sheet";

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
