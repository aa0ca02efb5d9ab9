import type { Area } from "./address";

/** What a cell holds; null is an empty cell. Dates are Excel serial numbers, errors their text ("#N/A"). */
export type CellValue = string | number | boolean | null;

/** A cell as any spreadsheet can give it. Its text is "" when it is empty. */
export interface Cell {
  readonly column: number;
  readonly value: CellValue;
  /** What the sheet shows, formatted: 0.9784 in a cell of format "0.00%" is "97.84%". */
  readonly text: string;
  /** With its leading "="; null when the cell holds a constant. Text that begins with "=" is a constant. */
  readonly formula: string | null;
  /** Number format code; "General" when none was set, "@" for text. */
  readonly format: string;
  /** Locked cells refuse edits while the sheet is protected. */
  readonly locked: boolean;
}

export interface SheetRow {
  /** Counted from 0. */
  readonly index: number;
  readonly hidden: boolean;
  /**
   * Ascending by column. Cells with content, and beside them empty cells that tell how they are to be filled:
   * with a number format of their own, or unlocked. Other empty cells are left out.
   */
  readonly cells: readonly Cell[];
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** A snapshot of one worksheet: used cells and merged areas. Plain data, never changed after reading. */
export interface Sheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Rows that hold at least one used cell, ascending. */
  readonly rows: readonly SheetRow[];
  /** Merged areas of two cells or more. Only their top-left cell holds a value. */
  readonly merges: readonly Area[];
  readonly hiddenColumns: readonly number[];
}
