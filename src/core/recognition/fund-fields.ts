import type { Grid } from "../sheet/grid";
import type { Field, NumberField } from "../table/indicator-table";
import { Decimal } from "../value/decimal";
import { parseValue } from "../value/parse-value";
import { foldText } from "../vocabulary/fold-text";
import { FUND_WEIGHT_IN_HEADING, type FundRole } from "../vocabulary/headings";
import { readField } from "./read-field";

/** Blank, or a placeholder that means nothing: —, -, 无. */
export function isEmptyAmount(field: Field): boolean {
  return parseValue(field.value, field).kind === "blank";
}

/**
 * The execution rate's points where no column holds them: 得分(20分*执行率), or the block's title
 * 预算执行情况(万元)(20分). The field is the heading, its amount the points. Null when none are written.
 */
export function headingWeight(
  grid: Grid,
  row: number,
  columns: Readonly<Partial<Record<FundRole, number>>>
): NumberField | null {
  const places = [columns.score, columns.rate, 0].flatMap((column) => column ?? []);
  for (const column of places) {
    const heading = readField(grid, row, column);
    const points = FUND_WEIGHT_IN_HEADING.exec(foldText(heading.text))?.[1];
    if (points) return { ...heading, amount: new Decimal(points) };
  }
  return titleWeight(grid, row);
}

function titleWeight(grid: Grid, row: number): NumberField | null {
  for (const above of [row, row - 1]) {
    for (const { value, column } of grid.row(above)?.cells ?? []) {
      const points =
        typeof value === "string" ? FUND_WEIGHT_IN_HEADING.exec(foldText(value))?.[1] : undefined;
      if (points) return { ...readField(grid, above, column), amount: new Decimal(points) };
    }
  }
  return null;
}
