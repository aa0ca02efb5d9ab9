import type { Grid } from "../sheet/grid";
import type { Field, FundRow, Funds, NumberField } from "../table/indicator-table";
import { parseValue } from "../value/parse-value";
import { FUND_TOTAL_LABELS } from "../vocabulary/amounts";
import { foldHeading } from "../vocabulary/fold-text";
import {
  FUND_HEADINGS,
  FUND_ONLY_ROLES,
  type FundRole,
  NARRATIVE_HEADINGS,
} from "../vocabulary/headings";
import { HeadingLookup } from "../vocabulary/lookup";
import { amountRole } from "./amount-role";
import { headingWeight, isEmptyAmount } from "./fund-fields";
import { readField, readNumberField, readRateField } from "./read-field";
import { readSourceColumns } from "./read-source-columns";

const headings = new HeadingLookup<FundRole>(FUND_HEADINGS);
const narrativeHeadings = new HeadingLookup(NARRATIVE_HEADINGS);
const totalLabels = new Set(FUND_TOTAL_LABELS.map(foldHeading));

const FEWEST_FUND_HEADINGS = 2;

export type FundColumns = Partial<Record<FundRole, number>>;

/** Reads the fund block between two rows; null when the form has none. */
export function readFunds(grid: Grid, top: number, before: number): Funds | null {
  for (let row = top; row < before; row++) {
    const columns = fundColumns(grid, row);
    if (!columns) continue;
    const weight = columns.weight === undefined ? headingWeight(grid, row, columns) : null;
    const rows =
      readSourceColumns(grid, row, columns, before) ?? fundRows(grid, row, columns, before);
    const total = totalOf(rows);
    return {
      headerRow: row,
      columns,
      rows: rows.map((fund) => (fund === total && weight ? { ...fund, weight } : fund)),
      total: total && weight ? { ...total, weight } : total,
      reason:
        total && columns.reason !== undefined ? readField(grid, total.row, columns.reason) : null,
    };
  }
  return null;
}

/** The row named as the total; else the one that carries the rate. Rows that repeat its points do not count. */
function totalOf(rows: readonly FundRow[]): FundRow | null {
  return (
    rows.find((fund) => totalLabels.has(foldHeading(fund.label))) ??
    rows.find((fund) => fund.role === "total") ??
    rows.find((fund) => fund.score?.amount || fund.rate?.amount) ??
    null
  );
}

function fundColumns(grid: Grid, row: number): FundColumns | null {
  const columns: FundColumns = {};
  for (const cell of grid.row(row)?.cells ?? []) {
    if (typeof cell.value !== "string") continue;
    const role = headings.find(cell.value).find((candidate) => columns[candidate] === undefined);
    if (role) columns[role] = cell.column;
  }
  const own = FUND_ONLY_ROLES.filter((role) => columns[role] !== undefined);
  if (own.length < FEWEST_FUND_HEADINGS) return null;
  return columns.deducted === undefined ? columns : { ...columns, budget: columns.deducted };
}

function fundRows(grid: Grid, header: number, columns: FundColumns, before: number): FundRow[] {
  const first = Math.min(...FUND_ONLY_ROLES.flatMap((role) => columns[role] ?? []));
  const rows: FundRow[] = [];
  for (let row = header + 1; row < before; row++) {
    const label = rowLabel(grid, header, row, columns.source, first);
    if (label === null || narrativeHeadings.find(label).length > 0) break;
    const fund = readFundRow(grid, row, label, columns);
    if (fund.role === "other-row" && holdsText(grid, row, columns)) break;
    rows.push(fund);
  }
  return rows;
}

function readFundRow(grid: Grid, row: number, label: string, columns: FundColumns): FundRow {
  const amount = (role: FundRole): NumberField | null => {
    const column = columns[role];
    return column === undefined ? null : readNumberField(grid, row, column);
  };
  return {
    row,
    label,
    role: amountRole(label),
    initial: amount("initial"),
    budget: amount("budget"),
    arrived: amount("arrived"),
    executed: amount("executed"),
    weight: amount("weight"),
    rate: columns.rate === undefined ? null : readRateField(grid, row, columns.rate),
    score: amount("score"),
  };
}

/** The row is none of the block: words stand where amounts belong, and not a single number. */
function holdsText(grid: Grid, row: number, columns: FundColumns): boolean {
  const fields: Field[] = FUND_ONLY_ROLES.flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [readField(grid, row, column)];
  });
  const words = (field: Field): boolean =>
    !isEmptyAmount(field) && parseValue(field.value, field).kind === "text";
  const numbers = (field: Field): boolean => parseValue(field.value, field).kind === "quantity";
  return fields.some(words) && !fields.some(numbers);
}

/** The text left of the amounts, without the block's own title, which begins at the header or above. */
function rowLabel(
  grid: Grid,
  header: number,
  row: number,
  source: number | undefined,
  firstAmount: number
): string | null {
  const columns =
    source === undefined
      ? Array.from({ length: firstAmount }, (_, index) => firstAmount - 1 - index)
      : [source];
  for (const column of columns) {
    if (grid.extent(row, column).top <= header) continue;
    const text = grid.text(row, column).replace(/\s+/gu, "");
    if (text !== "") return text;
  }
  return null;
}
