import type { Grid } from "../sheet/grid";
import type { FundRow, NumberField } from "../table/indicator-table";
import { type AmountRole, SOURCE_ROLES } from "../vocabulary/amounts";
import { FUND_HEADINGS, type FundRole } from "../vocabulary/headings";
import { HeadingLookup } from "../vocabulary/lookup";
import { knownAmountRole } from "./amount-role";
import { readNumberField, readRateField } from "./read-field";

type AmountColumn = "initial" | "budget" | "arrived" | "executed";

const headings = new HeadingLookup<FundRole>(FUND_HEADINGS);

/** Fewer source headings in a header row are chance: a column 其他 may be for remarks. */
const FEWEST_SOURCES = 2;
/** 年初预算数, 全年预算数, 到位数 and 执行数 at most. */
const MOST_ROWS = 4;

interface SourceColumn {
  readonly column: number;
  readonly label: string;
  readonly role: AmountRole;
}

/**
 * Reads a fund block whose sources are columns: 资金来源 | 中央 | 省、地 | 本级 | 其他 | 合计 | 执行数 | 执行率.
 * Each source becomes a row; spending and rate belong to the total. Null when the header is of another shape.
 */
export function readSourceColumns(
  grid: Grid,
  header: number,
  columns: Readonly<Partial<Record<FundRole, number>>>,
  before: number
): FundRow[] | null {
  const sources = sourceColumns(grid, header);
  if (sources.filter(({ role }) => SOURCE_ROLES.includes(role)).length < FEWEST_SOURCES)
    return null;
  const lines = amountLines(grid, header, sources, columns.source, before);
  const main = lines.get("budget") ?? lines.get("initial") ?? header + 1;
  return sources.map(({ column, label, role }) => {
    const isTotal = role === "total";
    const at = (kind: AmountColumn): NumberField | null => {
      const row = lines.get(kind);
      return row === undefined ? null : readNumberField(grid, row, column);
    };
    const own = (kind: "executed" | "arrived" | "weight" | "score"): NumberField | null => {
      const place = columns[kind];
      return isTotal && place !== undefined ? readNumberField(grid, main, place) : null;
    };
    return {
      row: main,
      label,
      role,
      initial: at("initial"),
      budget: at("budget"),
      arrived: at("arrived") ?? own("arrived"),
      executed: at("executed") ?? own("executed"),
      weight: own("weight"),
      rate: isTotal && columns.rate !== undefined ? readRateField(grid, main, columns.rate) : null,
      score: own("score"),
    };
  });
}

function sourceColumns(grid: Grid, header: number): SourceColumn[] {
  return (grid.row(header)?.cells ?? []).flatMap(({ value, column }) => {
    if (typeof value !== "string") return [];
    const role = knownAmountRole(value);
    if (!role || headings.find(value).length > 0) return [];
    return [{ column, label: value.replace(/\s+/gu, ""), role }];
  });
}

/** The rows with the amounts, by the heading left of them; a single row without one holds the budget. */
function amountLines(
  grid: Grid,
  header: number,
  sources: readonly SourceColumn[],
  labelColumn: number | undefined,
  before: number
): Map<AmountColumn, number> {
  const lines = new Map<AmountColumn, number>();
  const last = Math.min(before, header + 1 + MOST_ROWS);
  for (let row = header + 1; row < last; row++) {
    if (!sources.some(({ column }) => readNumberField(grid, row, column).amount)) break;
    const label = labelColumn === undefined ? "" : grid.text(row, labelColumn);
    const kind = headings.find(label).find(isAmountColumn) ?? "budget";
    if (!lines.has(kind)) lines.set(kind, row);
  }
  return lines;
}

function isAmountColumn(role: FundRole): role is AmountColumn {
  return role === "initial" || role === "budget" || role === "arrived" || role === "executed";
}
