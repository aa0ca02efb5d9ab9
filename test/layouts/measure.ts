import { recogniseSheet } from "../../src/core/recognition/recognise";
import type { IndicatorTable } from "../../src/core/table/indicator-table";
import { compareColumns } from "./compare/columns";
import { compareForm } from "./compare/form";
import { compareRows } from "./compare/rows";
import type { Counts, Miss } from "./compare/miss";
import type { DrawnSheet } from "./generate";
import type { TableTruth } from "./truth";

/** How far the recognition of one sheet agrees with what was drawn. */
export interface SheetResult {
  readonly columns: Counts;
  readonly rows: Counts;
  readonly misses: Miss[];
}

export interface Measure {
  readonly columns: Counts;
  readonly rows: Counts;
  readonly tables: number;
  readonly misses: { readonly sheet: DrawnSheet; readonly miss: Miss }[];
}

export function measure(sheets: readonly DrawnSheet[]): Measure {
  const columns = { right: 0, wrong: 0, missing: 0 };
  const rows = { right: 0, wrong: 0, missing: 0 };
  const misses: Measure["misses"] = [];
  let tables = 0;
  for (const sheet of sheets) {
    const result = measureSheet(sheet);
    add(columns, result.columns);
    add(rows, result.rows);
    tables += sheet.truth.tables.length;
    misses.push(...result.misses.map((miss) => ({ sheet, miss })));
  }
  return { columns, rows, tables, misses };
}

export function measureSheet({ sheet, truth }: DrawnSheet): SheetResult {
  const found = [...recogniseSheet(sheet)];
  const columns = { right: 0, wrong: 0, missing: 0 };
  const rows = { right: 0, wrong: 0, missing: 0 };
  const misses: Miss[] = [];
  const pairs = pairUp(truth.tables, found);
  for (const [expected, table] of pairs) {
    if (!table)
      misses.push({ what: "table", at: cellOf(expected), expected: "a table", got: "none" });
    compareColumns(expected, table, columns, misses);
    compareRows(expected, table, rows, misses);
    if (table) compareForm(expected, table, misses);
  }
  const matched = new Set(pairs.map(([, table]) => table));
  for (const table of found) {
    if (matched.has(table)) continue;
    misses.push({ what: "table", at: table.id, expected: "none", got: "a table" });
    columns.wrong += Object.keys(table.header.columns).length;
    rows.wrong += table.indicators.length;
  }
  return { columns, rows, misses };
}

const cellOf = ({ indicators }: TableTruth): string => `row ${(indicators[0]?.row ?? -1) + 1}`;

/** Each table with the one found that shares most of its indicator names, each found one once. */
function pairUp(
  truths: readonly TableTruth[],
  found: readonly IndicatorTable[]
): [TableTruth, IndicatorTable | null][] {
  const free = new Set(found);
  return truths.map((truth) => {
    let best: IndicatorTable | null = null;
    let most = 0;
    for (const table of free) {
      const shared = sharedNames(truth, table);
      if (shared > most) [best, most] = [table, shared];
    }
    if (best) free.delete(best);
    return [truth, best];
  });
}

function sharedNames(truth: TableTruth, table: IndicatorTable): number {
  const rows = new Set(truth.indicators.map(({ row }) => row));
  return table.indicators.filter(
    ({ name }) => name.column === truth.columns.name && rows.has(name.row)
  ).length;
}

function add(sum: { right: number; wrong: number; missing: number }, counts: Counts): void {
  sum.right += counts.right;
  sum.wrong += counts.wrong;
  sum.missing += counts.missing;
}
