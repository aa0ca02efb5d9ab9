import {
  type Field,
  type Indicator,
  type IndicatorTable,
  isSelfEvaluation,
} from "../table/indicator-table";
import type { IndicatorValue } from "../value/value";
import { foldText } from "../vocabulary/fold-text";
import type { Surroundings } from "./check";

/** What an indicator reached the year before, by the form itself or by last year's form. */
export interface LastResult {
  readonly field: Field;
  readonly value: IndicatorValue;
}

/** Results by subject and name. */
type Results = ReadonlyMap<string, LastResult>;

const resultsOf = new WeakMap<readonly IndicatorTable[], Map<number, Results>>();
const YEARS = /20\d{2}年?度?/gu;

/** The result of the year before, or of the latest year stated where the form's own year is unknown; null without one. */
export function lastResult(
  table: IndicatorTable,
  indicator: Indicator,
  around: Surroundings
): LastResult | null {
  const stated = indicator.history.reduce<Indicator["history"][number] | null>(
    (latest, entry) =>
      latest?.year && (entry.year === null || entry.year < latest.year) ? latest : entry,
    null
  );
  if (stated && isYearBefore(stated.year, table.year)) {
    return { field: stated.field, value: stated.value };
  }
  if (table.year === null) return null;
  for (const tables of [around.tables, around.beside]) {
    const results = resultsIn(tables, table.year - 1);
    const found = results.size === 0 ? null : results.get(keyOf(table, indicator));
    if (found) return found;
  }
  return null;
}

function isYearBefore(year: number | null, formYear: number | null): boolean {
  return year === null || formYear === null || year === formYear - 1;
}

/** Results of the self-evaluations of a year; made once for a list of tables. */
function resultsIn(tables: readonly IndicatorTable[], year: number): Results {
  const years = resultsOf.get(tables) ?? new Map<number, Results>();
  resultsOf.set(tables, years);
  const known = years.get(year);
  if (known) return known;
  const results = new Map<string, LastResult>();
  for (const table of tables) {
    if (table.year !== year || !isSelfEvaluation(table)) continue;
    for (const indicator of table.indicators) {
      const { actual, actualValue } = indicator;
      if (!actual || actualValue.kind === "blank") continue;
      const key = keyOf(table, indicator);
      if (!results.has(key)) results.set(key, { field: actual, value: actualValue });
    }
  }
  years.set(year, results);
  return results;
}

/** The same project, or the same unit as a whole, whatever year its name states. */
function keyOf(table: IndicatorTable, { name }: Indicator): string {
  const subject = table.kind.startsWith("department") ? table.unit : table.project;
  const about = foldText(subject?.text ?? "").replace(YEARS, "");
  return `${table.kind.startsWith("department")}|${about}|${foldText(name.text)}`;
}
