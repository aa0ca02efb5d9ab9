import type { FundRow, IndicatorTable } from "../table/indicator-table";
import { Decimal, ZERO } from "../value/decimal";
import { convert, parseUnit } from "../value/units";
import { foldText } from "../vocabulary/fold-text";
import type { MoneyUnit } from "../vocabulary/money-units";
import { PROJECT_SELF_EVALUATIONS } from "../vocabulary/titles";
import { indexOf, sameYear, unitKeys } from "./around-index";
import type { Surroundings } from "./check";

export type FundColumn = "initial" | "budget" | "executed";
export const FUND_COLUMNS: readonly FundColumn[] = ["initial", "budget", "executed"];

const DEFAULT_UNIT: MoneyUnit = "万元";
/** Each table is rounded by itself. */
const TAIL = new Decimal("0.01");

/** The self-evaluations of a department's projects in its workbook, each project once, of the same year. */
export function projectsOf(department: IndicatorTable, around: Surroundings): IndicatorTable[] {
  const { byUnit } = indexOf(around.tables);
  const projects = new Map<string, IndicatorTable>();
  for (const key of unitKeys(department)) {
    for (const table of byUnit.get(key) ?? []) {
      if (!PROJECT_SELF_EVALUATIONS.includes(table.kind) || !sameYear(department, table)) continue;
      if (!table.funds || table.sheetVisibility !== "visible") continue;
      const name = foldText(table.project?.text ?? "") || table.id;
      if (!projects.has(name)) projects.set(name, table);
    }
  }
  return [...projects.values()];
}

export interface ProjectSum {
  readonly sum: Decimal;
  /** How many of the projects state an amount. */
  readonly count: number;
  /** What rounding may add up to. */
  readonly tail: Decimal;
}

/** The sum of one amount over projects, in the department's money unit; null when none states it. */
export function sumOverProjects(
  department: IndicatorTable,
  projects: readonly IndicatorTable[],
  column: FundColumn,
  rowOf: (project: IndicatorTable) => FundRow | null
): ProjectSum | null {
  const unit = parseUnit(department.moneyUnit ?? DEFAULT_UNIT);
  let sum = ZERO;
  let count = 0;
  for (const project of projects) {
    const amount = rowOf(project)?.[column]?.amount;
    if (!amount) continue;
    const converted = convert(amount, parseUnit(project.moneyUnit ?? DEFAULT_UNIT), unit);
    if (!converted) return null;
    sum = sum.plus(converted);
    count += 1;
  }
  return count === 0 ? null : { sum, count, tail: TAIL.times(count) };
}
