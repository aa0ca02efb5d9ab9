import type { Grid } from "../sheet/grid";
import type { Field, Header, LevelGroup } from "../table/indicator-table";
import { CHINESE_NUMBERING, NUMBERED_GOAL } from "../vocabulary/block-patterns";
import { foldText } from "../vocabulary/fold-text";
import { type LevelText, readLevelText } from "./level-text";
import { readField } from "./read-field";
import { isTemplateResidue } from "./template-residue";

type Depth = LevelGroup["level"];

interface OpenGroup extends LevelText {
  readonly level: Depth;
  readonly field: Field;
  readonly firstRow: number;
  lastRow: number;
}

/** The levels that apply to a row. */
export interface RowLevels {
  readonly level1: LevelText | null;
  readonly level2: LevelText | null;
  readonly level1Field: Field | null;
  readonly level2Field: Field | null;
}

/**
 * Follows the levels down the rows of a block: through merges, empty cells below, and repeated texts. A new first level
 * does not keep the second level of the one before.
 */
export class LevelReader {
  private readonly open: (OpenGroup | null)[] = [null, null, null];
  private readonly closed: OpenGroup[] = [];
  private readonly goalColumn: number | null;
  /** Level cells in which only the template stands. */
  readonly residue: Field[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly header: Header
  ) {
    this.goalColumn = goalColumnOf(grid, header);
  }

  /** The levels of the next row; rows come in their order. */
  at(row: number): RowLevels {
    const { level1, level2 } = this.header.columns;
    if (this.goalColumn !== null) this.step(0, row, this.goalColumn, isNumberedGoal);
    if (level1) this.step(1, row, level1.column);
    if (level2) this.step(2, row, level2.column);
    const [, first, second] = this.open;
    return {
      level1: first ?? null,
      level2: second ?? null,
      level1Field: first?.field ?? this.emptyField(row, "level1"),
      level2Field: second?.field ?? this.emptyField(row, "level2"),
    };
  }

  /** A first level named in a cell over all columns: 一、产出指标（50分）. */
  heading(row: number, field: Field): void {
    const read = readLevelText(field.text.replace(CHINESE_NUMBERING, ""));
    if (read) this.begin(1, row, field, read);
  }

  /** Says that a row holds an indicator of the levels read last. */
  count(row: number): void {
    for (const group of this.open) if (group) group.lastRow = row;
  }

  /** All levels that hold indicators, from top to bottom, a goal before its first levels and these before their second. */
  groups(): LevelGroup[] {
    return [...this.closed, ...this.open.filter((group) => group !== null)]
      .filter(({ firstRow, lastRow }) => lastRow >= firstRow)
      .sort(
        (one, other) =>
          one.firstRow - other.firstRow || one.level - other.level || one.lastRow - other.lastRow
      )
      .map(({ level, name, field, weight, firstRow, lastRow }) => ({
        level,
        name,
        field,
        weight,
        firstRow,
        lastRow,
      }));
  }

  private step(
    depth: Depth,
    row: number,
    column: number,
    accepts: (text: string) => boolean = isLevel
  ): void {
    const field = readField(this.grid, row, column);
    if (this.open[depth]?.field.address === field.address) return;
    const read = readLevelText(field.text);
    if (!read) return;
    if (isTemplateResidue(field.text)) {
      if (field.row === row) this.residue.push(field);
      return;
    }
    if (accepts(field.text)) this.begin(depth, row, field, read);
  }

  private begin(depth: Depth, row: number, field: Field, read: LevelText): void {
    const before = this.open[depth];
    if (before?.name === read.name && (!read.weight || before.weight?.eq(read.weight))) return;
    for (let below: number = depth; below < this.open.length; below++) {
      const group = this.open[below];
      if (group) this.closed.push(group);
      this.open[below] = null;
    }
    this.open[depth] = { level: depth, field, ...read, firstRow: row, lastRow: -1 };
  }

  private emptyField(row: number, role: "level1" | "level2"): Field | null {
    const column = this.header.columns[role];
    return column ? readField(this.grid, row, column.column) : null;
  }
}

function isLevel(): boolean {
  return true;
}

function isNumberedGoal(text: string): boolean {
  return NUMBERED_GOAL.test(foldText(text));
}

/** The goal column of the header, or a column left of it in which a numbered goal stands. */
function goalColumnOf(grid: Grid, header: Header): number | null {
  const { goal, project } = header.columns;
  if (project) return null;
  if (goal) return goal.column;
  const left = Math.min(...Object.values(header.columns).map(({ column }) => column)) - 1;
  if (left < 0) return null;
  const beside = [header.top, header.bottom, header.bottom + 1];
  return beside.some((row) => isNumberedGoal(grid.text(row, left))) ? left : null;
}
