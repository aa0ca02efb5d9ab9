import type { Grid } from "../sheet/grid";
import type { Cell } from "../sheet/sheet";
import type { Field, Header, NumberField, Total } from "../table/indicator-table";
import { HUNDRED } from "../value/decimal";
import { GRADE_LABELS, GRADE_WORDS, HEAD_TOTAL_LABELS, RATINGS } from "../vocabulary/block-labels";
import { foldHeading } from "../vocabulary/fold-text";
import { HeadingLookup } from "../vocabulary/lookup";
import { isEmptyField, readField, readNumberField, readPointsField } from "./read-field";

const headLabels = new HeadingLookup<"score" | "grade">({
  score: HEAD_TOTAL_LABELS,
  grade: GRADE_LABELS,
});
const ratings = new Set(RATINGS.map(foldHeading));

/** True for the grade of a whole form: 优, 良好. */
export function isRating(text: string): boolean {
  return ratings.has(foldHeading(text));
}

/** Reads the total row. Its score may stand under 得分, 完成率 or elsewhere; an empty one belongs under 得分. */
export function readTotal(grid: Grid, header: Header, row: number): Total | null {
  const cells = grid.row(row)?.cells ?? [];
  const first = cells.find((cell) => cell.text.trim() !== "");
  if (!first) return null;
  const label = readField(grid, row, first.column);
  const { weight, score, rate } = header.columns;
  const weightField = weight ? readPointsField(grid, row, weight.column) : firstOfTwo(grid, row);
  const usable = (field: NumberField): boolean =>
    field.row === row && field.address !== label.address && field.address !== weightField?.address;

  const likely = [score, rate].flatMap((column) =>
    column ? [readNumberField(grid, row, column.column)] : []
  );
  const others = cells
    .filter((cell) => cell.column > (weight?.column ?? first.column))
    .map((cell) => readNumberField(grid, row, cell.column));
  const candidates = [...likely, ...others].filter(usable);
  const scoreField = candidates.find((field) => field.amount !== null) ?? candidates[0];
  if (!scoreField) return null;
  return {
    place: "row",
    row,
    label,
    weight: weightField,
    score: scoreField,
    grade: gradeIn(grid, row, cells) ?? gradePlace(grid, row, cells),
  };
}

/** 总分 100 96: without a column of weights the first of two numbers is the full marks. */
function firstOfTwo(grid: Grid, row: number): NumberField | null {
  const numbers = (grid.row(row)?.cells ?? [])
    .map(({ column }) => readNumberField(grid, row, column))
    .filter(({ amount }) => amount !== null);
  const [first] = numbers;
  return first && numbers.length > 1 && first.amount?.eq(HUNDRED) ? first : null;
}

function gradeIn(grid: Grid, row: number, cells: readonly Cell[]): Field | null {
  const found = cells.find(({ text }) => isRating(text));
  return found ? readField(grid, row, found.column) : null;
}

/** The cell beside 自评等级, with a grade or still empty; null when the row has no such place. */
function gradePlace(grid: Grid, row: number, cells: readonly Cell[]): Field | null {
  for (const { value, column } of cells) {
    if (typeof value !== "string" || headLabels.find(value)[0] !== "grade") continue;
    const beside = readField(grid, row, grid.extent(row, column).right + 1);
    if (ratings.has(foldHeading(beside.text))) return beside;
    if (isEmptyField(beside) && namesGrade(value)) return beside;
  }
  return null;
}

/** 自评结果 may head a text as well. */
function namesGrade(label: string): boolean {
  return GRADE_WORDS.some((word) => foldHeading(label).endsWith(word));
}

/**
 * The grade stated by its label in the rows above the block, or the empty place for it: beside a label that stands alone
 * or with the total. Among other texts it is the heading of a column.
 */
export function readHeadGrade(grid: Grid, top: number, before: number): Field | null {
  for (let row = top; row < before; row++) {
    const cells = grid.row(row)?.cells ?? [];
    const place = gradePlace(grid, row, cells);
    if (!place) continue;
    const texts = cells.filter(({ text }) => text.trim() !== "");
    const hasTotal = texts.some(({ text }) => headLabels.find(text)[0] === "score");
    if (!isEmptyField(place) || hasTotal || texts.length === 1) return place;
  }
  return null;
}

/** A total stated by its label in the rows above the block: 自评总分 96, with its grade. Null when there is none. */
export function readHeadTotal(grid: Grid, top: number, before: number): Total | null {
  let total: Total | null = null;
  let grade: Field | null = readHeadGrade(grid, top, before);
  for (let row = top; row < before; row++) {
    const cells = grid.row(row)?.cells ?? [];
    for (const cell of cells) {
      const label = typeof cell.value === "string" ? headLabels.find(cell.value)[0] : undefined;
      if (label !== "score") continue;
      const beside = readNumberField(grid, row, grid.extent(row, cell.column).right + 1);
      if (beside.amount !== null || isLabelAlone(cells, cell, beside)) {
        total ??= headTotal(readField(grid, row, cell.column), beside);
        grade ??= gradeIn(grid, row, cells);
      }
    }
  }
  return total === null ? null : { ...total, grade };
}

function headTotal(label: Field, score: NumberField): Total {
  return { place: "head", row: label.row, label, weight: null, score, grade: null };
}

/** An empty place beside a label that is no heading of a column: no other text follows in its row. */
function isLabelAlone(cells: readonly Cell[], label: Cell, beside: Field): boolean {
  if (!isEmptyField(beside)) return false;
  const texts = cells.filter(({ text }) => text.trim() !== "");
  return texts.length === 1 && texts[0] === label;
}
