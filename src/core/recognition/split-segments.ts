import type { ColumnRole } from "../vocabulary/column-headings";
import { columnMeanings } from "./column-meanings";
import type { BandColumn } from "./header-band";

/** With one of these again, another set of columns begins. */
const FIRST_ROLES: readonly ColumnRole[] = ["number", "level1", "level2", "name"];

/**
 * Divides a header that holds several sets of columns beside each other: 一级指标 … 指标值 | 二级指标 三级指标 指标值.
 * A set ends where it names the indicator and a value and its first columns come again.
 */
export function splitSegments(columns: readonly BandColumn[]): BandColumn[][] {
  const segments: BandColumn[][] = [];
  let current: BandColumn[] = [];
  let roles = new Set<ColumnRole>();
  for (const column of columns) {
    const role = columnMeanings(column.own.text)[0]?.role;
    if (role && roles.has(role) && FIRST_ROLES.includes(role) && isComplete(roles)) {
      segments.push(current);
      current = [];
      roles = new Set();
    }
    current.push(column);
    if (role) roles.add(role);
  }
  if (segments.length > 0 && !isComplete(roles)) segments.at(-1)?.push(...current);
  else segments.push(current);
  return segments;
}

function isComplete(roles: ReadonlySet<ColumnRole>): boolean {
  return roles.has("name") && (roles.has("target") || roles.has("actual"));
}
