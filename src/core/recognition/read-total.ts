import type { Grid } from "../sheet/grid";
import type { Header, NumberField, Total } from "../table/indicator-table";
import { readField, readNumberField } from "./read-field";

/** Reads the total row. Its score may stand under 得分, 完成率 or elsewhere; an empty one belongs under 得分. */
export function readTotal(grid: Grid, header: Header, row: number): Total | null {
  const first = grid.row(row)?.cells.find((cell) => cell.text.trim() !== "");
  if (!first) return null;
  const label = readField(grid, row, first.column);
  const { weight, score, rate } = header.columns;
  const weightField = weight ? readNumberField(grid, row, weight.column) : null;
  const usable = (field: NumberField): boolean =>
    field.row === row && field.address !== label.address && field.address !== weightField?.address;

  const likely = [score, rate].flatMap((column) =>
    column ? [readNumberField(grid, row, column.column)] : []
  );
  const others = (grid.row(row)?.cells ?? [])
    .filter((cell) => cell.column > (weight?.column ?? first.column))
    .map((cell) => readNumberField(grid, row, cell.column));
  const candidates = [...likely, ...others].filter(usable);
  const scoreField = candidates.find((field) => field.amount !== null) ?? candidates[0];
  return scoreField
    ? { place: "row", row, label, weight: weightField, score: scoreField, grade: null }
    : null;
}
