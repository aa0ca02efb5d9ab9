import { analyse } from "../../../src/assistant/analyse";
import { Grid } from "../../../src/core/sheet/grid";
import type { Sheet } from "../../../src/core/sheet/sheet";
import type { IndicatorTable } from "../../../src/core/table/indicator-table";

/** Addresses of what a filling may compute: rates, scores, those of the funds, and the total. */
function computed({ indicators, funds, total }: IndicatorTable): string[] {
  const fund = funds?.total;
  return [
    ...indicators.flatMap(({ rate, score }) => [rate, score]),
    ...[fund?.rate, fund?.score, total?.score],
  ].flatMap((field) => field?.address ?? []);
}

/** A sheet as it was before anybody computed: without rates, scores and totals; the formats of the cells stay. */
export function emptied(sheet: Sheet): Sheet {
  const cells = new Set(analyse([sheet]).flatMap(({ table }) => computed(table)));
  const grid = new Grid(sheet);
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cells.has(grid.address(row.index, cell.column))
          ? { ...cell, value: null, text: "", formula: null }
          : cell
      ),
    })),
  };
}
