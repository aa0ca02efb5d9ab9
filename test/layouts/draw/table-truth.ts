import type { CellSpec } from "../../support/form-builder";
import type { ColumnRole } from "../../../src/core/vocabulary/column-headings";
import type { Horizon } from "../../../src/core/vocabulary/titles";
import type { Plan, PlanRole, RowPlan } from "../plan";
import type { CellPlace, FundsTruth, IndicatorTruth, RestTruth, TableTruth } from "../truth";
import type { DrawnBlock } from "./block";
import { columnOf, type PlacedColumn } from "./places";
import { contentOf } from "./rows";

export interface FormFacts {
  readonly plan: Plan;
  readonly title: CellPlace | null;
  readonly funds: FundsTruth | null;
  readonly rest: RestTruth;
}

/** Which part of a drawn block is the table: one of two column sets, one project of a list, or all of it. */
export interface Part {
  readonly set: 1 | 2 | null;
  readonly horizon: Horizon | null;
  readonly project?: string;
  readonly section?: number;
}

const NO_ROLES: readonly PlanRole[] = ["long-term", "extra", "past-year", "points"];

export function truthOfBlock(facts: FormFacts, drawn: DrawnBlock, part: Part): TableTruth {
  const { plan } = facts;
  const columns = columnsOf(drawn.columns, part);
  return {
    kind: plan.kind,
    title: facts.title,
    year: plan.year,
    project: part.project ?? plan.project,
    unit: statesUnit(plan) ? plan.unit : null,
    moneyUnit: plan.moneyUnit,
    horizon: part.horizon,
    period: plan.period,
    columns: rolesOf(columns),
    history: columns
      .filter(({ role }) => role === "past-year")
      .map(({ year, at }) => ({ year: year ?? null, column: at })),
    open: columns.filter(isOpen).map(({ at }) => at),
    indicators: indicatorsOf(plan, columns, drawn, part),
    total: null,
    funds: facts.funds,
    residue: residueOf(plan, columns, drawn, part),
    groups: part.section === undefined ? drawn.groups : [],
    repeats: drawn.repeats,
    rest: facts.rest,
  };
}

/** Lists of projects state the unit in a column of its own or not at all. */
const statesUnit = ({ projects, columns }: Plan): boolean =>
  projects.length === 0 || columns.some(({ states }) => states === "unit");

const isOpen = ({ open, role }: PlacedColumn): boolean =>
  open === true || role === "extra" || role === "long-term";

/** The columns of one set; the first level may be shared by both. */
function columnsOf(columns: readonly PlacedColumn[], { set }: Part): readonly PlacedColumn[] {
  if (set === null) return columns;
  const own = columns.filter((column) => (column.set ?? set) === set);
  return own;
}

function rolesOf(columns: readonly PlacedColumn[]): Partial<Record<ColumnRole, number>> {
  const roles: Partial<Record<PlanRole, number>> = {};
  for (const column of columns) if (!isOpen(column)) roles[column.role] ??= column.at;
  for (const role of NO_ROLES) Reflect.deleteProperty(roles, role);
  return roles as Partial<Record<ColumnRole, number>>;
}

const inPart = (row: RowPlan, { section }: Part): boolean =>
  section === undefined || row.section === section;

function indicatorsOf(
  plan: Plan,
  columns: readonly PlacedColumn[],
  { placeOf }: DrawnBlock,
  part: Part
): IndicatorTruth[] {
  return plan.rows.flatMap((row, index) =>
    row.kind === "indicator" && inPart(row, part)
      ? [indicatorTruth(plan, columns, row, placeOf(index))]
      : []
  );
}

const COMPARATORS: Readonly<Record<string, "at-least" | "at-most" | "equal">> = {
  "≥": "at-least",
  "≤": "at-most",
  "＝": "equal",
};

function indicatorTruth(
  plan: Plan,
  columns: readonly PlacedColumn[],
  row: RowPlan,
  at: number
): IndicatorTruth {
  const shown = (role: PlanRole): string | null => {
    const column = columnOf(columns, role);
    return column ? textOf(contentOf(column, row, plan)) : null;
  };
  const has = (role: PlanRole): boolean => columnOf(columns, role) !== undefined;
  const comparator = COMPARATORS[row.sign];
  const isComposed =
    has("operator") && has("unit") && comparator !== undefined && row.target !== "";
  return {
    row: at,
    name: row.name,
    level1: has("level1") ? row.level1 : null,
    level2: has("level2") ? row.level2 : null,
    target: shown("target"),
    actual: shown("actual"),
    weight: has("weight") ? row.weight : null,
    score: has("score") ? row.score : null,
    part: row.part,
    hidden: row.hidden,
    composed: isComposed ? { comparator, amount: row.amount, unit: row.unit } : null,
    longTerm: shown("long-term"),
    history: columns.flatMap((column) =>
      column.role === "past-year" ? [textOf(contentOf(column, row, plan))] : []
    ),
    intended: row.intended,
  };
}

function residueOf(
  plan: Plan,
  columns: readonly PlacedColumn[],
  { placeOf }: DrawnBlock,
  part: Part
): CellPlace[] {
  const column = columnOf(columns, "name")?.at ?? 0;
  return plan.rows.flatMap((row, index) =>
    row.kind === "residue" && inPart(row, part) ? [{ row: placeOf(index), column }] : []
  );
}

/** What a cell with this content shows. */
export function textOf(content: CellSpec | undefined): string {
  if (content === undefined || content === null) return "";
  if (typeof content !== "object") return String(content);
  return (
    content.text ??
    (content.value === undefined || content.value === null ? "" : String(content.value))
  );
}
