import { type Area, type Position } from "../../../src/core/sheet/address";
import { type CellValue, type SheetVisibility } from "../../../src/core/sheet/sheet";

/** What stands in a cell. */
export interface CellContent {
  /** A constant, or the last result of the formula; errors as their text ("#N/A"). */
  readonly value: CellValue;
  /** With its leading "="; null for constants and for cells filled by a spill. */
  readonly formula: string | null;
  /** A leading apostrophe was typed: the text is text whatever it looks like. */
  readonly quotePrefix: boolean;
}

export const EMPTY_CONTENT: CellContent = { value: null, formula: null, quotePrefix: false };

/** How a cell looks and whether protection applies to it. Colours are "#RRGGBB"; null means none or default. */
export interface CellStyle {
  readonly format: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly fontName: string | null;
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** Words of Excel.HorizontalAlignment. */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly locked: boolean;
}

export const DEFAULT_STYLE: CellStyle = {
  format: "General",
  fill: null,
  fontColor: null,
  fontName: null,
  fontSize: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  locked: true,
};

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Set together with the content, as when "50%" is typed into a General cell. */
  readonly format?: string;
}

/** What the host remembers of a conditional format; drawn by the book where it can draw. */
export interface ConditionalFormatData {
  readonly id: string;
  readonly type: "Custom" | "CellValue" | "DataBar";
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly operator: string | null;
  readonly formula2: string | null;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly stopIfTrue: boolean;
  /** Of a data bar alone. */
  readonly bar: DataBarData | null;
}

export interface DataBarData {
  readonly color: string;
  readonly isGradient: boolean;
  readonly showsBarOnly: boolean;
  /** `{type, formula}` as Excel.ConditionalDataBarRule has it. */
  readonly lower: BarBound;
  readonly upper: BarBound;
}

export interface BarBound {
  readonly type: string;
  readonly formula: string | null;
}

export type SheetProtectionOptions = Readonly<Record<string, boolean | string>>;

/** One worksheet. Rows and columns count from 0. */
export interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  content(row: number, column: number): CellContent;
  style(row: number, column: number): CellStyle;
  write(cells: readonly CellWrite[]): void;
  restyle(area: Area, patch: Partial<CellStyle>): void;
  /** The smallest rectangle of cells with a value (and, unless valuesOnly, with a style), of the sheet or of a part; null when empty. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null;
  /** The areas that array results fill, where they fill several cells. */
  spillAreas(): readonly Area[];
  /** Where the array result of this cell spills to, itself included; null when it does not. */
  spillArea(row: number, column: number): Area | null;
  /** The cell whose array result spills into this one; null when none does. */
  spillParent(row: number, column: number): Position | null;
  merges(): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  setRowsHidden(first: number, last: number, hidden: boolean): void;
  setColumnsHidden(first: number, last: number, hidden: boolean): void;
  /** Points, and pixels of the grid for columns. */
  rowHeight(row: number): number;
  columnWidth(column: number): number;
  setRowHeight(first: number, last: number, height: number): void;
  setColumnWidth(first: number, last: number, width: number): void;
  rename(name: string): void;
  setVisibility(visibility: SheetVisibility): void;
  setTabColor(color: string): void;
  /** Null while the sheet is not protected. */
  readonly protection: SheetProtectionOptions | null;
  setProtection(options: SheetProtectionOptions | null): void;
  readonly frozen: { readonly rows: number; readonly columns: number };
  freeze(rows: number, columns: number): void;
  note(row: number, column: number): string | null;
  setNote(row: number, column: number, text: string | null): void;
  readonly conditionalFormats: readonly ConditionalFormatData[];
  setConditionalFormats(formats: readonly ConditionalFormatData[]): void;
}

export interface BookSelection {
  readonly sheetId: string;
  readonly area: Area;
}

/** Something that happened in the book, whoever caused it. Results of calculation are not changes. */
export type BookEvent =
  | { readonly kind: "cells"; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: "selection"; readonly selection: BookSelection }
  | { readonly kind: "activated"; readonly sheetId: string; readonly previousId: string }
  | { readonly kind: "sheet-added"; readonly sheetId: string }
  | { readonly kind: "sheet-deleted"; readonly sheetId: string }
  | { readonly kind: "calculated"; readonly sheetIds: readonly string[] };

/** Where a custom function is called from. */
export interface CallSite {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** An argument as the calculation knows it: a constant, or the values of a referenced area (blanks are null). */
export type CallArgument =
  | { readonly kind: "constant"; readonly value: CellValue }
  | { readonly kind: "area"; readonly values: readonly (readonly CellValue[])[] };

/** Answers a call at once; "#BUSY!" when the result will come later. Never throws. */
export type FunctionAnswer = (
  site: CallSite,
  args: readonly CallArgument[]
) => CellValue | readonly (readonly CellValue[])[];

/** The workbook behind the simulated host. */
export interface Book {
  /** In the order of the tabs. */
  readonly sheets: readonly BookSheet[];
  readonly activeSheet: BookSheet;
  readonly selection: BookSelection;
  /** Cells were changed and formulas not calculated since. */
  readonly needsCalculation: boolean;
  sheet(id: string): BookSheet | undefined;
  addSheet(name: string): BookSheet;
  deleteSheet(id: string): void;
  moveSheet(id: string, position: number): void;
  activate(id: string): void;
  select(sheetId: string, area: Area): void;
  /** Calculates what depends on changed cells; everything when full. */
  calculate(full?: boolean): Promise<void>;
  /** Formulas in this cell are calculated again next time. */
  markDirty(site: CallSite): void;
  /** Makes a function such as "PERF.RATE" known to formulas. */
  registerFunction(name: string, answer: FunctionAnswer): void;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  onEvent(listener: (event: BookEvent) => void): () => void;
  dispose(): void;
}
