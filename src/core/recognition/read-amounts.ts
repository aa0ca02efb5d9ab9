import type { Grid } from "../sheet/grid";
import type { Field, Funds, LabelledAmount, NumberField, Task } from "../table/indicator-table";
import { AMOUNT_COLUMN_HEADINGS } from "../vocabulary/amounts";
import { foldHeading } from "../vocabulary/fold-text";
import { HeadingLookup } from "../vocabulary/lookup";
import { amountRole, knownAmountRole } from "./amount-role";
import { isEmptyAmount } from "./fund-fields";
import { readField, readNumberField, readRateField } from "./read-field";

type ColumnHeading = keyof typeof AMOUNT_COLUMN_HEADINGS;

const columnHeadings = new HeadingLookup<ColumnHeading>(AMOUNT_COLUMN_HEADINGS);
const YEAR_HEADING = /^(20\d{2})年度?$/u;
/** Headings of such a table have two rows: 近两年收支金额 over 2022年 and 2023年. */
const HEADING_ROWS = 2;

interface AmountColumns {
  readonly headerRow: number;
  readonly bottom: number;
  readonly amount: number;
  readonly share: number | null;
  readonly years: readonly { readonly year: number; readonly column: number }[];
}

/**
 * Amounts that a label names, outside the fund block and the list of tasks: 预算数 | 300.00, and tables of income and
 * use with columns for the year, the share and earlier years. A place left empty is listed with amount null.
 */
export function readAmounts(
  grid: Grid,
  top: number,
  before: number,
  { funds, tasks }: { readonly funds: Funds | null; readonly tasks: readonly Task[] }
): LabelledAmount[] {
  const firstTask = tasks[0]?.name.row;
  const taken = new Set([
    ...(funds ? [funds.headerRow, ...funds.rows.map(({ row }) => row)] : []),
    ...(firstTask === undefined ? [] : [firstTask - 2, firstTask - 1]),
    ...tasks.map(({ name }) => name.row),
  ]);
  const found: LabelledAmount[] = [];
  let columns: AmountColumns | null = null;
  let group: Field | null = null;
  for (let row = top; row < before; row++) {
    if (taken.has(row)) continue;
    columns = findColumns(grid, row) ?? columns;
    if (columns && row <= columns.bottom) continue;
    const listed: LabelledAmount[] | null = columns ? readLine(grid, row, columns, group) : null;
    if (listed) {
      found.push(...listed);
      group = listed[0]?.group ?? null;
    } else {
      columns = null;
      found.push(...readBeside(grid, row));
    }
  }
  return found;
}

function findColumns(grid: Grid, row: number): AmountColumns | null {
  const own = new Map<ColumnHeading, number>();
  for (const { value, column } of grid.row(row)?.cells ?? []) {
    const role = typeof value === "string" ? columnHeadings.find(value)[0] : undefined;
    if (role && !own.has(role)) own.set(role, column);
  }
  const amount = own.get("amount");
  if (amount === undefined) return null;
  const years = [row, row + 1].flatMap((line) =>
    (grid.row(line)?.cells ?? []).flatMap(({ text, column }) => {
      const year = YEAR_HEADING.exec(foldHeading(text))?.[1];
      return year ? [{ year: Number(year), column }] : [];
    })
  );
  const share = own.get("share") ?? null;
  if (share === null && years.length === 0) return null;
  const bottom = Math.max(
    grid.extent(row, amount).bottom,
    years.length > 0 ? row + HEADING_ROWS - 1 : row
  );
  return { headerRow: row, bottom, amount, share, years };
}

/** A row under such headings; null when its label is none that is nearest to the amounts. */
function readLine(
  grid: Grid,
  row: number,
  columns: AmountColumns,
  above: Field | null
): LabelledAmount[] | null {
  const label = labelLeftOf(grid, row, columns.amount);
  if (!label || knownAmountRole(label.text) === null) return null;
  const group = groupLeftOf(grid, row, label.column) ?? above;
  const base = { role: amountRole(label.text), label, group };
  return [
    {
      ...base,
      amount: readNumberField(grid, row, columns.amount),
      share: columns.share === null ? null : readRateField(grid, row, columns.share),
      year: null,
    },
    ...columns.years.map(({ year, column }) => ({
      ...base,
      amount: readNumberField(grid, row, column),
      share: null,
      year,
    })),
  ];
}

function labelLeftOf(grid: Grid, row: number, before: number): Field | null {
  for (let column = before - 1; column >= 0; column--) {
    const field = readField(grid, row, column);
    if (field.row === row && field.text.trim() !== "") return field;
  }
  return null;
}

/** 收入构成 left of its sources. */
function groupLeftOf(grid: Grid, row: number, before: number): Field | null {
  if (before === 0) return null;
  const field = readField(grid, row, before - 1);
  return field.text.trim() === "" ? null : field;
}

function readBeside(grid: Grid, row: number): LabelledAmount[] {
  return (grid.row(row)?.cells ?? []).flatMap(({ value, column }) => {
    const role = typeof value === "string" ? knownAmountRole(value) : null;
    if (!role) return [];
    const amount = amountRightOf(grid, row, column);
    if (!amount.amount && !isEmptyAmount(amount)) return [];
    const label = readField(grid, row, column);
    return [{ role, label, group: null, amount, share: null, year: null }];
  });
}

/** The cell to the right; when it is empty, the next filled one as long as it holds a number. */
function amountRightOf(grid: Grid, row: number, column: number): NumberField {
  const right = grid.extent(row, column).right + 1;
  const beside = readNumberField(grid, row, right);
  if (beside.text.trim() !== "") return beside;
  const next = grid.row(row)?.cells.find((cell) => cell.column > right && cell.text.trim() !== "");
  const further = next ? readNumberField(grid, row, next.column) : beside;
  return further.amount ? further : beside;
}
