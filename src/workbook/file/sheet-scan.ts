import { MAX_COLUMNS, MAX_ROWS } from "../../core/sheet/address";
import { isTrue, openSpreadsheetRoot } from "./workbook-part";
import { readStringItem } from "./string-item";
import { decodeEscapes, decodeText } from "./xml-text";
import { XmlScanner } from "./xml-scanner";

const NONE = -1;

/** Excel takes 8,192 characters; stored with entities and prefixes of functions it is more. */
const MAX_FORMULA = 32_768;

/** A row element as it stands in the text; reused from row to row. */
export class RawRow {
  index = NONE;
  start = 0;
  /** End of the open tag. */
  openEnd = 0;
  isEmpty = false;
  hidden = false;
  /** Style of cells that the row does not hold; -1 when it sets none. */
  style = NONE;
  /** `spans`: value between the quotes; spansStart is -1 when there is none. */
  spansStart = NONE;
  spansEnd = NONE;
}

export type FormulaKind = "normal" | "shared" | "array" | "dataTable";

export interface RawFormula {
  readonly kind: FormulaKind;
  /** As stored; "" for a follower of a shared formula. */
  readonly text: string;
  readonly ref: string | null;
  readonly sharedIndex: string | null;
  readonly start: number;
  readonly end: number;
}

/** A cell element as it stands in the text; reused from cell to cell. */
export class RawCell {
  row = NONE;
  column = NONE;
  start = 0;
  end = 0;
  nameStart = 0;
  nameEnd = 0;
  openEnd = 0;
  isEmpty = false;
  style = 0;
  type = "n";
  formula: RawFormula | null = null;
  /** Raw text of `v`; valueStart is -1 when there is none. */
  valueStart = NONE;
  valueEnd = NONE;
  /** Text of `is`; null when there is none. */
  inline: string | null = null;

  get hasContent(): boolean {
    return this.valueStart !== NONE || this.formula !== null || this.inline !== null;
  }
}

export interface SheetVisitor {
  /** At the open tag of sheetData. */
  sheetData?(scanner: XmlScanner): void;
  row?(row: RawRow, scanner: XmlScanner): void;
  /** At the close tag of a row that has one. */
  endRow?(row: RawRow, contentEnd: number): void;
  cell?(cell: RawCell, scanner: XmlScanner): void;
  /** At the close tag of a sheetData that has one. */
  endSheetData?(contentEnd: number): void;
  /** At each other open tag of the worksheet, at any depth. */
  element?(scanner: XmlScanner, prefix: string): void;
}

/** Walks over a worksheet part. Rows and cells without an `r` follow the one before. */
export function scanSheet(text: string, part: string, visitor: SheetVisitor): void {
  const scanner = new XmlScanner(text, part);
  const prefix = openSpreadsheetRoot(scanner, "worksheet");
  const dataName = `${prefix}sheetData`;
  while (scanner.next()) {
    if (scanner.isClose) continue;
    if (scanner.depth <= 2 && scanner.is(dataName)) scanData(scanner, prefix, visitor);
    else visitor.element?.(scanner, prefix);
  }
}

function scanData(scanner: XmlScanner, prefix: string, visitor: SheetVisitor): void {
  visitor.sheetData?.(scanner);
  if (scanner.isEmpty) return;
  const rowName = `${prefix}row`;
  const cellName = `${prefix}c`;
  const names = { formula: `${prefix}f`, value: `${prefix}v`, inline: `${prefix}is`, prefix };
  const outside = scanner.depth - 1;
  const row = new RawRow();
  const cell = new RawCell();
  while (scanner.next()) {
    if (scanner.isClose) {
      if (scanner.depth === outside) break;
      if (scanner.is(rowName)) visitor.endRow?.(row, scanner.tagStart);
    } else if (scanner.is(cellName)) {
      readCell(scanner, cell, row, names);
      visitor.cell?.(cell, scanner);
    } else if (scanner.is(rowName)) {
      readRow(scanner, row);
      cell.column = NONE;
      visitor.row?.(row, scanner);
    } else {
      scanner.skipElement();
    }
  }
  visitor.endSheetData?.(scanner.tagStart);
}

function readRow(scanner: XmlScanner, row: RawRow): void {
  const { text } = scanner;
  row.index++;
  row.start = scanner.tagStart;
  row.openEnd = scanner.tagEnd;
  row.isEmpty = scanner.isEmpty;
  row.hidden = false;
  row.style = NONE;
  row.spansStart = NONE;
  let style = NONE;
  let usesStyle = false;
  for (let index = 0; index < scanner.attributeCount; index++) {
    const nameStart = scanner.attributeNameStart(index);
    const valueStart = scanner.attributeValueStart(index);
    const valueEnd = scanner.attributeValueEnd(index);
    switch (text.slice(nameStart, scanner.attributeNameEnd(index))) {
      case "r":
        row.index = readNumber(scanner, valueStart, valueEnd) - 1;
        break;
      case "s":
        style = readNumber(scanner, valueStart, valueEnd);
        break;
      case "customFormat":
        usesStyle = isTrue(text.slice(valueStart, valueEnd));
        break;
      case "hidden":
        row.hidden ||= isTrue(text.slice(valueStart, valueEnd));
        break;
      case "ht":
        row.hidden ||= Number(text.slice(valueStart, valueEnd)) === 0;
        break;
      case "spans":
        row.spansStart = valueStart;
        row.spansEnd = valueEnd;
    }
  }
  if (usesStyle) row.style = style;
  if (row.index < 0 || row.index >= MAX_ROWS) scanner.damaged("a row outside the grid");
}

interface CellNames {
  readonly formula: string;
  readonly value: string;
  readonly inline: string;
  readonly prefix: string;
}

function readCell(scanner: XmlScanner, cell: RawCell, row: RawRow, names: CellNames): void {
  const { text } = scanner;
  cell.row = row.index;
  cell.column++;
  cell.start = scanner.tagStart;
  cell.nameStart = scanner.nameStart;
  cell.nameEnd = scanner.nameEnd;
  cell.openEnd = scanner.tagEnd;
  cell.isEmpty = scanner.isEmpty;
  cell.style = 0;
  cell.type = "n";
  cell.formula = null;
  cell.valueStart = NONE;
  cell.inline = null;
  for (let index = 0; index < scanner.attributeCount; index++) {
    const nameStart = scanner.attributeNameStart(index);
    if (scanner.attributeNameEnd(index) - nameStart !== 1) continue;
    const valueStart = scanner.attributeValueStart(index);
    const valueEnd = scanner.attributeValueEnd(index);
    switch (text.charAt(nameStart)) {
      case "r":
        cell.column = readColumn(scanner, valueStart, valueEnd);
        break;
      case "s":
        cell.style = readNumber(scanner, valueStart, valueEnd);
        break;
      case "t":
        cell.type = text.slice(valueStart, valueEnd);
    }
  }
  if (cell.column >= MAX_COLUMNS) scanner.damaged("a cell outside the grid");
  if (!cell.isEmpty) readContent(scanner, cell, names);
  cell.end = scanner.tagEnd;
}

function readContent(scanner: XmlScanner, cell: RawCell, names: CellNames): void {
  const outside = scanner.depth - 1;
  while (scanner.next()) {
    if (scanner.isClose) {
      if (scanner.depth === outside) return;
      continue;
    }
    if (scanner.is(names.value)) {
      if (scanner.isEmpty) continue;
      cell.valueStart = scanner.tagEnd;
      cell.valueEnd = scanner.skipElement();
    } else if (scanner.is(names.formula)) {
      cell.formula = readFormula(scanner);
    } else if (scanner.is(names.inline)) {
      cell.inline = readStringItem(scanner, names.prefix);
    } else {
      scanner.skipElement();
    }
  }
}

function readFormula(scanner: XmlScanner): RawFormula {
  const kind = scanner.attribute("t") ?? "normal";
  const ref = scanner.attribute("ref");
  const sharedIndex = scanner.attribute("si");
  const start = scanner.tagStart;
  const contentStart = scanner.tagEnd;
  const contentEnd = scanner.isEmpty ? contentStart : scanner.skipElement();
  if (contentEnd - contentStart > MAX_FORMULA) scanner.damaged("a formula is too long");
  return {
    kind: kind === "shared" || kind === "array" || kind === "dataTable" ? kind : "normal",
    text: decodeEscapes(decodeText(scanner.text.slice(contentStart, contentEnd), scanner.part)),
    ref,
    sharedIndex,
    start,
    end: scanner.tagEnd,
  };
}

/** The column of a reference such as "AB12"; the row is that of the row element. */
function readColumn(scanner: XmlScanner, start: number, end: number): number {
  let column = 0;
  let at = start;
  for (; at < end; at++) {
    const letter = scanner.text.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (at === start || at === end) scanner.damaged("a cell reference is broken");
  return column - 1;
}

function readNumber(scanner: XmlScanner, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = scanner.text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) scanner.damaged("a number is broken");
    value = value * 10 + digit;
  }
  return value;
}
