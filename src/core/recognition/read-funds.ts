import type { Grid } from "../sheet/grid";
import type { FundRow, Funds } from "../table/indicator-table";
import { foldHeading } from "../vocabulary/fold-text";
import {
  FUND_HEADINGS,
  FUND_ONLY_ROLES,
  FUND_TOTAL_LABELS,
  type FundRole,
  NARRATIVE_HEADINGS,
} from "../vocabulary/headings";
import { HeadingLookup } from "../vocabulary/lookup";
import { readField, readNumberField, readRateField } from "./read-field";

const headings = new HeadingLookup<FundRole>(FUND_HEADINGS);
const narrativeHeadings = new HeadingLookup(NARRATIVE_HEADINGS);
const totalLabels = new Set(FUND_TOTAL_LABELS.map(foldHeading));

const FEWEST_FUND_HEADINGS = 2;

type FundColumns = Partial<Record<FundRole, number>>;

/** Reads the fund block between two rows; null when the form has none. */
export function readFunds(grid: Grid, top: number, before: number): Funds | null {
  for (let row = top; row < before; row++) {
    const columns = fundColumns(grid, row);
    if (!columns) continue;
    const rows = fundRows(grid, row, columns, before);
    const total =
      rows.find((fund) => totalLabels.has(foldHeading(fund.label))) ??
      rows.find((fund) => fund.score?.amount || fund.rate?.amount) ??
      null;
    return {
      headerRow: row,
      columns,
      rows,
      total,
      reason:
        total && columns.reason !== undefined ? readField(grid, total.row, columns.reason) : null,
    };
  }
  return null;
}

function fundColumns(grid: Grid, row: number): FundColumns | null {
  const columns: FundColumns = {};
  for (const cell of grid.row(row)?.cells ?? []) {
    if (typeof cell.value !== "string") continue;
    const role = headings.find(cell.value).find((candidate) => columns[candidate] === undefined);
    if (role) columns[role] = cell.column;
  }
  const own = FUND_ONLY_ROLES.filter((role) => columns[role] !== undefined);
  return own.length >= FEWEST_FUND_HEADINGS ? columns : null;
}

function fundRows(grid: Grid, header: number, columns: FundColumns, before: number): FundRow[] {
  const first = Math.min(...FUND_ONLY_ROLES.flatMap((role) => columns[role] ?? []));
  const rows: FundRow[] = [];
  for (let row = header + 1; row < before; row++) {
    const label = rowLabel(grid, header, row, columns.source, first);
    if (label === null || narrativeHeadings.find(label).length > 0) break;
    const amount = (role: FundRole) => {
      const column = columns[role];
      return column === undefined ? null : readNumberField(grid, row, column);
    };
    rows.push({
      row,
      label,
      role: "other-row",
      initial: amount("initial"),
      budget: amount("budget"),
      arrived: null,
      executed: amount("executed"),
      weight: amount("weight"),
      rate: columns.rate === undefined ? null : readRateField(grid, row, columns.rate),
      score: amount("score"),
    });
  }
  return rows;
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
