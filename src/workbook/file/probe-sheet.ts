import type { CellContent } from "../../core/edit";
import { type Area, parseArea, type Position } from "../../core/sheet/address";
import { readContent, type SharedMasters, type WorkbookContext } from "./cell-content";
import { fail } from "./failure";
import { arrayArea } from "./read-sheet";
import { SheetFrame } from "./sheet-frame";
import { type RawCell, type RawRow, scanSheet, type SheetVisitor } from "./sheet-scan";
import type { XmlScanner } from "./xml-scanner";

/** Offsets of something in a sheet's text, end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A row that stands in the text. */
export interface RowPlace {
  /** "/>" of a row without cells; null when the row has a close tag. */
  readonly emptyEnd: Span | null;
  readonly style: number;
  readonly spans: Span | null;
}

/** Where one wanted cell stands, or would stand. */
export interface CellPlace extends Position {
  /** The cell's element; null when the sheet has none here. */
  readonly element: Span | null;
  readonly style: number;
  readonly content: CellContent;
  readonly hasFormula: boolean;
  /** Index of the shared formula this cell is the master of. */
  readonly masterOf: string | null;
  readonly rowPlace: RowPlace | null;
  /** Where a new cell goes in, or the new row when there is no row yet. */
  readonly insertAt: number;
}

/** A sheet's text with the places of the wanted cells. */
export interface SheetProbe {
  readonly text: string;
  readonly part: string;
  readonly prefix: string;
  readonly frame: SheetFrame;
  readonly arrays: readonly Area[];
  readonly masters: SharedMasters;
  /** The value of the dimension's `ref`; null when the sheet tells none. */
  readonly dimension: (Span & { readonly area: Area }) | null;
  /** "/>" of a sheetData without rows. */
  readonly emptyData: Span | null;
  /** By cellKey. */
  readonly places: ReadonlyMap<number, CellPlace>;
}

const COLUMN_BITS = 16_384;
const NOTHING: CellContent = { value: null, formula: null };

export function cellKey({ row, column }: Position): number {
  return row * COLUMN_BITS + column;
}

/** Finds the wanted cells in a worksheet part. Throws WorkbookError "damaged" when rows or cells do not ascend. */
export function probeSheet(
  text: string,
  part: string,
  wanted: readonly Position[],
  context: WorkbookContext
): SheetProbe {
  const probe = new Probe(text, part, wanted, context);
  scanSheet(text, part, probe);
  return probe.result();
}

class Probe implements SheetVisitor {
  private readonly frame = new SheetFrame();
  private readonly arrays: Area[] = [];
  private readonly masters: SharedMasters = new Map();
  private readonly places = new Map<number, CellPlace>();
  /** Wanted cells in reading order, and how many of them are placed. */
  private readonly wanted: readonly Position[];
  private placed = 0;
  private dimension: (Span & { area: Area }) | null = null;
  private emptyData: Span | null = null;
  private prefix = "";
  private sawData = false;
  private lastRow = -1;
  private lastColumn = -1;
  private rowPlace: RowPlace | null = null;

  constructor(
    private readonly text: string,
    private readonly part: string,
    wanted: readonly Position[],
    private readonly context: WorkbookContext
  ) {
    const unique = new Map(wanted.map((position) => [cellKey(position), position]));
    this.wanted = [...unique.values()].sort((left, right) => cellKey(left) - cellKey(right));
  }

  readonly element = (scanner: XmlScanner, prefix: string): void => {
    this.frame.element(scanner, prefix);
    if (!scanner.is(`${prefix}dimension`)) return;
    for (let index = 0; index < scanner.attributeCount; index++) {
      const start = scanner.attributeValueStart(index);
      const end = scanner.attributeValueEnd(index);
      const name = this.text.slice(scanner.attributeNameStart(index), start).replace(/\s*=.*$/, "");
      const area = name === "ref" ? parseArea(this.text.slice(start, end)) : null;
      if (area) this.dimension = { start, end, area };
    }
  };

  sheetData(scanner: XmlScanner): void {
    this.sawData = true;
    this.prefix = scanner.prefix();
    if (!scanner.isEmpty) return;
    this.emptyData = { start: scanner.tagEnd - 2, end: scanner.tagEnd };
    this.placeAll(scanner.tagEnd);
  }

  row(row: RawRow): void {
    if (row.index <= this.lastRow) fail("damaged", `${this.part}: rows do not ascend`);
    this.lastRow = row.index;
    this.lastColumn = -1;
    this.placeUntil(row.index, 0, row.start, null);
    this.rowPlace = {
      emptyEnd: row.isEmpty ? { start: row.openEnd - 2, end: row.openEnd } : null,
      style: row.style,
      spans: row.spansStart === -1 ? null : { start: row.spansStart, end: row.spansEnd },
    };
    if (row.isEmpty) this.placeUntil(row.index + 1, 0, row.openEnd, this.rowPlace);
  }

  cell(cell: RawCell): void {
    if (cell.column <= this.lastColumn) fail("damaged", `${this.part}: cells do not ascend`);
    this.lastColumn = cell.column;
    const array = arrayArea(cell);
    if (array) this.arrays.push(array);
    this.placeUntil(cell.row, cell.column, cell.start, this.rowPlace);
    const next = this.wanted[this.placed];
    const isWanted = next?.row === cell.row && next.column === cell.column;
    const isMaster = cell.formula?.kind === "shared" && cell.formula.text !== "";
    if (!isWanted && !isMaster) return;
    const content = readContent(cell, this.text, this.part, this.context, this.masters);
    if (!isWanted) return;
    this.placed++;
    this.places.set(cellKey(cell), {
      row: cell.row,
      column: cell.column,
      element: { start: cell.start, end: cell.end },
      style: cell.style,
      content,
      hasFormula: cell.formula !== null,
      masterOf: isMaster ? (cell.formula?.sharedIndex ?? null) : null,
      rowPlace: this.rowPlace,
      insertAt: cell.start,
    });
  }

  endRow(row: RawRow, contentEnd: number): void {
    this.placeUntil(row.index + 1, 0, contentEnd, this.rowPlace);
  }

  endSheetData(contentEnd: number): void {
    this.placeAll(contentEnd);
  }

  result(): SheetProbe {
    if (!this.sawData) fail("damaged", `${this.part} has no sheetData`);
    const { text, part, prefix, frame, arrays, masters, dimension, emptyData, places } = this;
    return { text, part, prefix, frame, arrays, masters, dimension, emptyData, places };
  }

  private placeAll(insertAt: number): void {
    this.placeUntil(Infinity, 0, insertAt, null);
  }

  /** Wanted cells before this position are not in the sheet: they would go in here. */
  private placeUntil(
    row: number,
    column: number,
    insertAt: number,
    rowPlace: RowPlace | null
  ): void {
    for (;;) {
      const next = this.wanted[this.placed];
      if (!next || next.row > row || (next.row === row && next.column >= column)) return;
      this.placed++;
      const rowStyle = rowPlace?.style ?? -1;
      this.places.set(cellKey(next), {
        row: next.row,
        column: next.column,
        element: null,
        style: rowStyle === -1 ? this.frame.columnStyle(next.column) : rowStyle,
        content: NOTHING,
        hasFormula: false,
        masterOf: null,
        rowPlace,
        insertAt,
      });
    }
  }
}
