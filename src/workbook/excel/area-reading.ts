import type { CellContent } from "../../core/edit";
import type { Cell, CellValue, SheetRow } from "../../core/sheet/sheet";
import { decimalOf, HUNDRED } from "../../core/value/decimal";
import { contentOf, isBlank } from "./cell-content";
import { LOCKED } from "./ranges";

/** The cells of one area of a sheet, being asked for; read them after the next sync. */
export class AreaReading {
  private readonly rowStates: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  private readonly columnStates: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  private readonly locks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;

  /** Values, texts, formulas and formats come together: only all of them tell what a cell says. */
  constructor(
    private readonly range: Excel.Range,
    isProtected: boolean
  ) {
    range.load("rowIndex, columnIndex, values, text, formulas, numberFormat");
    this.rowStates = range.getRowProperties({ rowHidden: true });
    this.columnStates = range.getColumnProperties({ columnHidden: true });
    this.locks = isProtected ? range.getCellProperties(LOCKED) : null;
  }

  /** Excel answers null instead of an error when an area is too large for it (office-js #4783, #6781). */
  get isTooLarge(): boolean {
    const { values, text, formulas, numberFormat } = this.range;
    return [values, text, formulas, numberFormat].some((matrix) => (matrix as unknown) === null);
  }

  hiddenColumns(): number[] {
    const left = this.range.columnIndex;
    return this.columnStates.value.flatMap(({ columnHidden }, index) =>
      columnHidden ? [left + index] : []
    );
  }

  /** Rows with content; beside it, empty cells that tell how they are to be filled. */
  rows(): SheetRow[] {
    const rows: SheetRow[] = [];
    const top = this.range.rowIndex;
    for (const offset of this.range.values.keys()) {
      const cells = this.cells(offset);
      if (cells.every((cell) => isBlank(cell))) continue;
      const hidden = this.rowStates.value[offset]?.rowHidden ?? false;
      rows.push({ index: top + offset, hidden, cells });
    }
    return rows;
  }

  private cells(offset: number): Cell[] {
    const values: readonly unknown[] = this.range.values[offset] ?? [];
    const formulas: readonly unknown[] = this.range.formulas[offset] ?? [];
    const cells: Cell[] = [];
    for (const [index, value] of values.entries()) {
      const content = contentOf(value, formulas[index]);
      const cell = this.cell(offset, index, content);
      if (!isBlank(content) || cell.format !== "General" || !cell.locked) cells.push(cell);
    }
    return cells;
  }

  private cell(offset: number, index: number, { value, formula }: CellContent): Cell {
    const format = String(this.range.numberFormat[offset]?.[index] ?? "General");
    return {
      column: this.range.columnIndex + index,
      value,
      text: shownText(this.range.text[offset]?.[index] ?? "", value, format),
      formula,
      format,
      locked: this.locks?.value[offset]?.[index]?.format?.protection?.locked ?? true,
    };
  }
}

/** In a column too narrow for its number Excel shows "####"; we give the number, in percent where its format is. */
function shownText(text: string, value: CellValue, format: string): string {
  if (typeof value !== "number" || !/^#+$/.test(text)) return text;
  const amount = decimalOf(value);
  if (!amount) return text;
  return format.includes("%") ? `${amount.times(HUNDRED)}%` : `${amount}`;
}
