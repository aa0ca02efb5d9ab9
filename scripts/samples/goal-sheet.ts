import { parseArea } from "../../src/core/sheet/address";
import { type CellValue } from "./form-data";
import { type KnownGoals, type KnownGoalRow } from "./known-goals";
import { type Area, type PlacedCell, type SheetContent } from "./sheet-content";

/** The columns of an indicator block, as letters. */
export interface GoalColumns {
  level1: string;
  level2: string;
  name: string;
  target: string;
  history?: string[];
  description?: string;
  basis?: string;
  class?: string;
}

/** 一级, 二级 ("" below the first row), 三级, 指标值, and what the other columns of the form hold. */
export interface GoalRow {
  level1?: string;
  level2?: string;
  name: string;
  target: string;
  history?: CellValue[];
  description?: string;
  basis?: string;
  class?: string;
}

/** A sheet of goals, cell by cell as the published form stands, with the known truth of its blocks. */
export class GoalSheet {
  private readonly cells: PlacedCell[] = [];
  private readonly merges: Area[] = [];
  readonly known: KnownGoals[] = [];

  constructor(
    private readonly name: string,
    private readonly widths: number[]
  ) {}

  /** Values by address: `{ A1: "绩效目标表" }`. Numbers below 1.01 in a payment plan are shares. */
  put(values: Readonly<Record<string, CellValue>>, look: PlacedCell["look"] = "centre"): void {
    for (const [at, value] of Object.entries(values)) {
      const { top, left } = placeOf(at);
      this.cells.push({ row: top, column: left, value, look });
    }
  }

  merge(areas: string): void {
    for (const area of areas.split(" ")) this.merges.push(placeOf(area));
  }

  /** Puts the rows of a block and says what is to be read in them. `skipped` rows hold something else. */
  block(
    top: number,
    columns: GoalColumns,
    rows: readonly (GoalRow | null)[],
    facts: Omit<KnownGoals, "sheet" | "indicators">
  ): void {
    const indicators: KnownGoalRow[] = [];
    let level1 = "";
    let level2 = "";
    rows.forEach((goal, index) => {
      if (!goal) return;
      const row = top + index;
      if (goal.level1) level2 = "";
      level1 = goal.level1 ?? level1;
      level2 = goal.level2 ?? level2;
      this.put(texts(columns, goal, row));
      indicators.push({
        row,
        level1: bare(level1),
        level2: bare(level2),
        name: goal.name,
        target: { cell: columns.target + String(row), text: goal.target },
        history: (goal.history ?? []).map(String),
      });
    });
    this.known.push({ sheet: this.name, ...facts, indicators });
  }

  content(): SheetContent {
    return {
      name: this.name,
      widths: this.widths,
      cells: [...this.cells].sort((a, b) => a.row - b.row || a.column - b.column),
      merges: this.merges,
      frozenRows: 0,
      pageBreaks: [],
    };
  }
}

function texts(columns: GoalColumns, goal: GoalRow, row: number): Record<string, CellValue> {
  const at: [string | undefined, CellValue | undefined][] = [
    [columns.level1, goal.level1],
    [columns.level2, goal.level2],
    [columns.name, goal.name || undefined],
    [columns.target, goal.target],
    [columns.description, goal.description],
    [columns.basis, goal.basis],
    [columns.class, goal.class],
    ...(columns.history ?? []).map((column, index): [string, CellValue | undefined] => [
      column,
      goal.history?.[index],
    ]),
  ];
  return Object.fromEntries(
    at.flatMap(([column, value]) =>
      column && value !== undefined ? [[column + String(row), value]] : []
    )
  );
}

function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** Rows and columns from 1, as the samples count. */
function placeOf(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`No area: ${text}`);
  const { top, left, bottom, right } = area;
  return { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
}
