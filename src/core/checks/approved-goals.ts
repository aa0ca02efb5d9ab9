import { rememberObject } from "../remember";
import type { IndicatorTable } from "../table/indicator-table";
import { DEPARTMENT_GOALS, PROJECT_GOALS, type TableKind } from "../vocabulary/titles";
import { indexOf, sameProject, sameYear, unitKeys } from "./around-index";
import type { Surroundings } from "./check";

/**
 * The goal table that a self-evaluation answers to: of the same project, or of the same department, and of the same
 * year. Files opened beside the workbook count before the workbook itself; null when there is none or more than one.
 */
export function approvedGoals(table: IndicatorTable, around: Surroundings): IndicatorTable | null {
  const goalsOf = table.project ? projectGoals : departmentGoals;
  const goals: Surroundings = { tables: goalsOf(around.tables), beside: goalsOf(around.beside) };
  if (goals.tables.length + goals.beside.length === 0) return null;
  const found = (table.project ? sameProject(table, goals) : sameDepartment(table, goals)).filter(
    (other) => sameYear(table, other)
  );
  const beside = new Set(around.beside);
  const opened = found.filter((other) => beside.has(other));
  const [only, second] = opened.length > 0 ? opened : found;
  return only && !second ? only : null;
}

/** The annual goal tables of a list. */
const projectGoals = rememberObject((tables: readonly IndicatorTable[]) =>
  annualGoals(tables, PROJECT_GOALS)
);
const departmentGoals = rememberObject((tables: readonly IndicatorTable[]) =>
  annualGoals(tables, DEPARTMENT_GOALS)
);

function annualGoals(
  tables: readonly IndicatorTable[],
  kinds: readonly TableKind[]
): readonly IndicatorTable[] {
  return tables.filter(
    ({ kind, horizon }) => kinds.includes(kind) && (horizon === null || horizon === "annual")
  );
}

function sameDepartment(table: IndicatorTable, around: Surroundings): IndicatorTable[] {
  const found = new Set<IndicatorTable>();
  for (const index of [indexOf(around.tables), indexOf(around.beside)]) {
    for (const key of unitKeys(table)) {
      for (const other of index.byUnit.get(key) ?? []) if (!other.project) found.add(other);
    }
  }
  return [...found];
}
