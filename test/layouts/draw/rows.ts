import type { CellSpec } from "../../support/form-builder";
import type { Canvas } from "../canvas";
import type { Plan, RowPlan } from "../plan";
import { UNITS } from "../default-plan";
import type { GroupTruth } from "../truth";
import type { PlacedColumn } from "./places";
import { cutRuns, type Run, runsOf } from "./runs";

/** Where each row of the plan stands in the sheet. */
export type RowPlaces = (index: number) => number;

/** The cells of the indicators, column by column, without the levels. */
export function drawCells(
  canvas: Canvas,
  plan: Plan,
  columns: readonly PlacedColumn[],
  placeOf: RowPlaces
): void {
  plan.rows.forEach((row, index) => {
    if (row.kind === "blank") return;
    const at = placeOf(index);
    if (row.hidden) canvas.hide(at);
    for (const column of columns) {
      const isMerged = (column.role === "weight" || column.role === "score") && row.shares > 0;
      const content =
        column.states === "serial"
          ? index + 1
          : row.kind === "residue"
            ? residueOf(column, row)
            : contentOf(column, row, plan);
      if (content === undefined) continue;
      const rows = isMerged ? row.shares + 1 : 1;
      canvas.block(content, { row: at, column: column.at, rows, columns: column.width });
    }
  });
}

const residueOf = ({ role }: PlacedColumn, row: RowPlan): CellSpec | undefined =>
  role === "name" ? row.name : undefined;

/** What a column shows in a row; undefined leaves the cell empty. */
export function contentOf(column: PlacedColumn, row: RowPlan, plan: Plan): CellSpec | undefined {
  const { role } = column;
  switch (role) {
    case "name":
      return row.name;
    case "target":
      if (column.set === 1) return row.longTerm;
      return row.target === "" ? undefined : row.target;
    case "actual":
      return row.actual === "" ? undefined : row.actual;
    case "weight":
      return row.shared ? undefined : pointsOf(row.weight, plan);
    case "score":
      return row.shared ? undefined : pointsOf(row.score, plan);
    case "operator":
      return row.sign === "" ? "定性" : row.sign;
    case "unit":
      return row.unit === "" ? undefined : row.unit;
    case "long-term":
      return row.longTerm;
    case "past-year":
      return row.past[pastIndex(column, plan)];
    default:
      return sideContent(role, row);
  }
}

function pointsOf(points: number | null, { pointsAs }: Plan): CellSpec | undefined {
  if (points === null) return undefined;
  if (pointsAs === "number") return points;
  return pointsAs === "words" ? `${points}分` : ` ${points}`;
}

/** The first earlier year of a form takes the first value. */
function pastIndex({ heading }: PlacedColumn, plan: Plan): number {
  return plan.columns
    .filter(({ role }) => role === "past-year")
    .findIndex((one) => one.heading === heading);
}

function sideContent(role: PlacedColumn["role"], row: RowPlan): CellSpec | undefined {
  const isShort = row.score !== null && row.weight !== null && row.score < row.weight;
  switch (role) {
    case "description":
      return `反映${row.name}的情况`;
    case "basis":
      return "工作计划";
    case "class":
      return "绩效基本型";
    case "evidence":
      return "验收单、签到册";
    case "rule":
      return "按照完成比例赋分";
    case "rate":
      return row.actual === "" ? undefined : { value: 1, format: "0%", text: "100%" };
    case "reason":
      return isShort ? "受天气影响工期推迟，下一步加快进度" : undefined;
    case "points":
      return 100;
    case "outlook":
      return row.longTerm;
    case "likelihood":
      return "确定能";
    default:
      return undefined;
  }
}

/** The cells of a level, of a goal or of a project. Returns the groups whose texts carry points. */
export function drawLevel(
  canvas: Canvas,
  plan: Plan,
  column: PlacedColumn,
  level: 1 | 2,
  placeOf: RowPlaces
): GroupTruth[] {
  const nameOf = (row: RowPlan): string => (level === 1 ? row.level1 : row.level2);
  const keyOf = (row: RowPlan): string =>
    level === 1 ? row.level1 : `${row.level1}|${row.level2}`;
  const groups: GroupTruth[] = [];
  const runs = runsOf(plan.rows, keyOf);
  const drawn = plan.levels === "merged" ? cutRuns(runs, plan.repeatHeaderAfter) : runs;
  for (const run of drawn) {
    const row = plan.rows[run.first];
    if (!row) continue;
    const weight = weightOf(plan.rows, run);
    const text = levelText(plan, nameOf(row), weight, level);
    if (plan.levelWeights) groups.push({ level, name: nameOf(row), weight });
    drawRun(canvas, plan, column, run, text, placeOf);
  }
  return groups;
}

function levelText(plan: Plan, name: string, weight: number, level: 1 | 2): string {
  if (plan.levelWeights) return level === 1 ? `${name}(${weight}分)` : `${name}${weight}分`;
  return plan.levelStyle === "break" && name.length >= 4
    ? `${name.slice(0, 2)}\n${name.slice(2)}`
    : name;
}

function drawRun(
  canvas: Canvas,
  plan: Plan,
  { at, width }: PlacedColumn,
  { first, last }: Run,
  text: string,
  placeOf: RowPlaces
): void {
  if (plan.levels === "merged") {
    const rows = placeOf(last) - placeOf(first) + 1;
    canvas.block(text, { row: placeOf(first), column: at, rows, columns: width });
    return;
  }
  for (let index = first; index <= last; index++) {
    if (plan.rows[index]?.kind === "blank") continue;
    if (index === first || plan.levels === "every-row") {
      canvas.block(text, { row: placeOf(index), column: at, columns: width });
    }
  }
}

const weightOf = (rows: readonly RowPlan[], { first, last }: Run): number =>
  rows.slice(first, last + 1).reduce((sum, { weight }) => sum + (weight ?? 0), 0);

/** Cells that stand once for a goal or for a project of a list. */
export function drawSections(
  canvas: Canvas,
  plan: Plan,
  column: PlacedColumn,
  placeOf: RowPlaces
): void {
  for (const { first, last } of runsOf(plan.rows, () => "")) {
    const section = plan.rows[first]?.section ?? 0;
    const rows = plan.projectCells === "merged" ? placeOf(last) - placeOf(first) + 1 : 1;
    const content = sectionContent(plan, column, section);
    canvas.block(content, { row: placeOf(first), column: column.at, rows, columns: column.width });
  }
}

function sectionContent(plan: Plan, { states }: PlacedColumn, section: number): CellSpec {
  switch (states) {
    case "project":
      return plan.projects[section] ?? "";
    case "unit":
      return plan.unit ?? UNITS[0] ?? "";
    case "amount":
      return 20 + section * 15.5;
    case "goal":
      return "按期完成建设任务，发挥资金效益";
    default:
      return plan.goals[section] ?? "";
  }
}
