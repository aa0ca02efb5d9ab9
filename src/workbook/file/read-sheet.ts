import { type Area, parseArea } from "../../core/sheet/address";
import type { Cell, CellValue, Sheet, SheetRow } from "../../core/sheet/sheet";
import { usesAddinFunctions } from "./addin-functions";
import { readContent, type SharedMasters, type WorkbookContext } from "./cell-content";
import { fail } from "./failure";
import { type RawCell, scanSheet, type SheetVisitor } from "./sheet-scan";
import { displayOf } from "./display";
import { SheetFrame } from "./sheet-frame";
import type { CellStyle } from "./styles";
import type { SheetEntry } from "./workbook-part";

/** A worksheet as read, and what the plain sheet does not say. */
export interface SheetReading {
  readonly sheet: Sheet;
  /** Areas of array formulas and data tables: no cell in them can be changed alone. */
  readonly arrays: readonly Area[];
  readonly hasFormulas: boolean;
  readonly usesAddinFunctions: boolean;
}

/**
 * Characters of texts and formulas that a sheet gives beyond those it holds: number formats and shared formulas
 * could blow up a small file. A million formulas of a usual length need 40 million.
 */
const MAX_GENERATED = 200_000_000;

const ISO_DATE = displayOf("yyyy/m/d");

/** Reads a worksheet part. Cells that hold nothing are left out, however many are formatted. */
export function readSheet(entry: SheetEntry, text: string, context: WorkbookContext): SheetReading {
  const { part } = entry;
  const rows: SheetRow[] = [];
  const arrays: Area[] = [];
  const masters: SharedMasters = new Map();
  const frame = new SheetFrame();
  let cells: Cell[] = [];
  let hidden = false;
  let index = -1;
  let hasFormulas = false;
  let addins = false;
  let generated = 0;

  const closeRow = (): void => {
    if (cells.length > 0) rows.push({ index, hidden, cells: inOrder(cells) });
    cells = [];
  };
  const readCell = (raw: RawCell): void => {
    if (!raw.hasContent) return;
    const { value, formula } = readContent(raw, text, part, context, masters);
    if (raw.formula) {
      hasFormulas = true;
      addins ||= formula !== null && usesAddinFunctions(formula);
      const array = arrayArea(raw);
      if (array) arrays.push(array);
    }
    if (formula === null && (value === null || value === "")) return;
    const style = context.styles.at(raw.style);
    const display = raw.type === "d" && !style.display.isDate ? ISO_DATE : style.display;
    const shown = shownText(value, raw.type, style, display.number);
    generated += (shown === value ? 0 : shown.length) + (formula?.length ?? 0);
    if (generated > MAX_GENERATED) fail("too-large", `${part}: texts and formulas`);
    cells.push({
      column: raw.column,
      value,
      text: shown,
      formula,
      format: display.format,
      locked: style.locked,
    });
  };
  const visitor: SheetVisitor = {
    row: (row) => {
      closeRow();
      index = row.index;
      hidden = row.hidden;
    },
    cell: readCell,
    element: frame.element,
  };
  scanSheet(text, part, visitor);
  closeRow();

  const sheet: Sheet = {
    name: entry.name,
    visibility: entry.visibility,
    isProtected: frame.isProtected(),
    rows: rowsInOrder(rows),
    merges: frame.merges,
    hiddenColumns: frame.hiddenColumns(),
  };
  return { sheet, arrays, hasFormulas, usesAddinFunctions: addins };
}

/** The area an array formula or a data table fills; null for other cells. */
export function arrayArea(raw: RawCell): Area | null {
  const { formula } = raw;
  if (!formula || (formula.kind !== "array" && formula.kind !== "dataTable")) return null;
  const own = { top: raw.row, left: raw.column, bottom: raw.row, right: raw.column };
  return formula.ref === null ? own : (parseArea(formula.ref) ?? own);
}

function shownText(
  value: CellValue,
  type: string,
  style: CellStyle,
  showNumber: (value: number) => string
): string {
  if (value === null) return "";
  if (typeof value === "number") return showNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return type === "e" ? value : style.display.text(value);
}

function inOrder(cells: Cell[]): Cell[] {
  for (let index = 1; index < cells.length; index++) {
    if ((cells[index - 1] as Cell).column >= (cells[index] as Cell).column) {
      return lastOfEach(cells, (cell) => cell.column);
    }
  }
  return cells;
}

/** Rows ascend in all proper files; a row told twice counts once more. */
function rowsInOrder(rows: SheetRow[]): SheetRow[] {
  for (let index = 1; index < rows.length; index++) {
    if ((rows[index - 1] as SheetRow).index >= (rows[index] as SheetRow).index) {
      return lastOfEach(rows, (row) => row.index);
    }
  }
  return rows;
}

function lastOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => number): Item[] {
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  return [...byKey.values()].sort((left, right) => keyOf(left) - keyOf(right));
}
