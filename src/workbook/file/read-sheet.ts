import { type Area, parseArea } from "../../core/sheet/address";
import type { Cell, CellValue, Sheet, SheetRow } from "../../core/sheet/sheet";
import { usesAddinFunctions } from "./addin-functions";
import { readContent, type SharedMasters, type WorkbookContext } from "./cell-content";
import { fail } from "./failure";
import type { PackageLimits } from "./limits";
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

const ISO_DATE = displayOf("yyyy/m/d");

/** How far right of a row's last content an empty cell may tell how it wants to be filled. */
const BLANK_REACH = 16;

/**
 * Reads a worksheet part. Rows that hold nothing are left out, however many are formatted; beside content, empty
 * cells are kept when they tell how they are to be filled: by a number format, or by being unlocked.
 */
export function readSheet(
  entry: SheetEntry,
  text: string,
  context: WorkbookContext,
  limits: PackageLimits
): SheetReading {
  const { part } = entry;
  const rows: SheetRow[] = [];
  const arrays: Area[] = [];
  const masters: SharedMasters = new Map();
  const frame = new SheetFrame();
  let cells: Cell[] = [];
  let blanks: Cell[] = [];
  let hidden = false;
  let index = -1;
  let hasFormulas = false;
  let addins = false;
  let generated = 0;

  const closeRow = (): void => {
    const last = cells.at(-1);
    if (last) {
      const near = blanks.filter(({ column }) => column <= last.column + BLANK_REACH);
      rows.push({ index, hidden, cells: inOrder(near.length > 0 ? [...cells, ...near] : cells) });
    }
    cells = [];
    blanks = [];
  };
  const readCell = (raw: RawCell): void => {
    const style = context.styles.at(raw.style);
    const keepBlank = (): void => {
      const { format } = style.display;
      if (format === "General" && style.locked) return;
      if (raw.column > (cells.at(-1)?.column ?? 0) + BLANK_REACH) return;
      blanks.push({
        column: raw.column,
        value: null,
        text: "",
        formula: null,
        format,
        locked: style.locked,
      });
    };
    if (!raw.hasContent) {
      keepBlank();
      return;
    }
    const { value, formula } = readContent(raw, text, part, context, masters);
    if (raw.formula) {
      hasFormulas = true;
      addins ||= formula !== null && usesAddinFunctions(formula);
      const array = arrayArea(raw);
      if (array) arrays.push(array);
    }
    if (formula === null && (value === null || value === "")) {
      keepBlank();
      return;
    }
    const display = raw.type === "d" && !style.display.isDate ? ISO_DATE : style.display;
    const shown = shownText(value, raw.type, style, display.number);
    generated += (shown === value ? 0 : shown.length) + (formula?.length ?? 0);
    if (generated > limits.generatedCharacters) fail("too-large", `${part}: texts and formulas`);
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

/** Rows ascend in all proper files; of a row that stands there twice the last counts. */
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
