import { columnName } from "../../../src/core/sheet/address";
import type { IndicatorTable } from "../../../src/core/table/indicator-table";
import type { TableTruth } from "../truth";
import type { Counts, Miss } from "./miss";

/** Roles whose meaning the published layouts settle; others are not judged. */
const JUDGED: readonly string[] = [
  "level1",
  "level2",
  "name",
  "description",
  "operator",
  "target",
  "unit",
  "actual",
  "rate",
  "weight",
  "score",
  "rule",
  "basis",
  "evidence",
  "reason",
  "class",
  "outlook",
  "likelihood",
];

/** Counts each column by its meaning and its place; columns of earlier years by year and place. */
export function compareColumns(
  truth: TableTruth,
  table: IndicatorTable | null,
  counts: Counts,
  misses: Miss[]
): void {
  const expected = new Set([
    ...Object.entries(truth.columns).map(([role, column]) => key(role, column)),
    ...truth.history.map(({ year, column }) => key(`history ${year ?? ""}`, column)),
  ]);
  const got = new Set(table ? recognised(truth, table) : []);
  const at = table ? `header row ${table.header.bottom + 1}` : "no table";
  for (const column of expected) {
    if (got.has(column)) counts.right++;
    else {
      counts.missing++;
      if (table) misses.push({ what: "column", at, expected: column, got: "none" });
    }
  }
  for (const column of got) {
    if (expected.has(column)) continue;
    counts.wrong++;
    misses.push({ what: "column", at, expected: "none", got: column });
  }
}

function recognised({ open }: TableTruth, { header }: IndicatorTable): string[] {
  const columns = Object.values(header.columns)
    .filter(({ role, column }) => JUDGED.includes(role) && !open.includes(column))
    .map(({ role, column }) => key(role, column));
  const history = header.history
    .filter(({ column }) => !open.includes(column))
    .map(({ year, column }) => key(`history ${year ?? ""}`, column));
  return [...columns, ...history];
}

const key = (role: string, column: number): string => `${role.trim()} ${columnName(column)}`;
