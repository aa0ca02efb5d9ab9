import type { Grid } from "../sheet/grid";
import type { Field, NumberField, Task } from "../table/indicator-table";
import { TASK_HEADINGS } from "../vocabulary/headings";
import { HeadingLookup } from "../vocabulary/lookup";
import { knownAmountRole } from "./amount-role";
import { isEmptyField, readField, readNumberField } from "./read-field";

type TaskColumn = keyof typeof TASK_HEADINGS;

const headings = new HeadingLookup<TaskColumn>(TASK_HEADINGS);
/** 预算金额（万元） over 总额, 财政拨款 and 其他资金. */
const HEADING_ROWS = 2;

/** The rows of 年度主要任务: 任务名称 | 主要内容 | 总额 | 财政拨款 | 其他资金. [] when the form has none. */
export function readTasks(grid: Grid, top: number, before: number): Task[] {
  for (let row = top; row < before; row++) {
    const columns = new Map<TaskColumn, number>();
    addHeadings(grid, row, columns);
    const name = columns.get("name");
    if (name === undefined || !columns.has("content")) continue;
    const first = firstRowBelow(grid, row, columns);
    return readRows(grid, first, endOf(grid, row, name, before), columns);
  }
  return [];
}

/** A heading in the second row is narrower and counts before one above it. */
function firstRowBelow(grid: Grid, row: number, columns: Map<TaskColumn, number>): number {
  const second = new Map<TaskColumn, number>();
  addHeadings(grid, row + 1, second);
  if (second.size < HEADING_ROWS) return row + 1;
  for (const [role, column] of second) if (role !== "name") columns.set(role, column);
  return row + HEADING_ROWS;
}

function addHeadings(grid: Grid, row: number, columns: Map<TaskColumn, number>): void {
  for (const { value, column } of grid.row(row)?.cells ?? []) {
    const role = typeof value === "string" ? headings.find(value)[0] : undefined;
    if (role && !columns.has(role)) columns.set(role, column);
  }
}

/** The list ends with the cell 年度主要任务 left of it; without one, where its names end. */
function endOf(grid: Grid, row: number, name: number, before: number): number {
  if (name === 0) return before;
  const left = grid.extent(row, name - 1);
  return left.bottom > row ? Math.min(before, left.bottom + 1) : before;
}

function readRows(
  grid: Grid,
  from: number,
  before: number,
  columns: ReadonlyMap<TaskColumn, number>
): Task[] {
  const tasks: Task[] = [];
  const nameColumn = columns.get("name") ?? 0;
  for (let row = from; row < before; row++) {
    const name = readField(grid, row, nameColumn);
    if (isEmptyField(name) || name.row !== row || knownAmountRole(name.text) === "total") break;
    const field = (role: TaskColumn): Field | null => {
      const column = columns.get(role);
      return column === undefined ? null : readField(grid, row, column);
    };
    const amount = (role: TaskColumn): NumberField | null => {
      const column = columns.get(role);
      return column === undefined ? null : readNumberField(grid, row, column);
    };
    tasks.push({
      name,
      content: field("content"),
      total: amount("total"),
      fiscal: amount("fiscal"),
      other: amount("other"),
    });
  }
  return tasks;
}
