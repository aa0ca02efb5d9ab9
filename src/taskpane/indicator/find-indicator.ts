import type { AnalysedTable } from "../../assistant/analyse";
import { containsCell, parseAddress } from "../../core/sheet/address";
import { Grid } from "../../core/sheet/grid";
import type { Sheet } from "../../core/sheet/sheet";
import type { Indicator } from "../../core/table/indicator-table";
import type { SelectedCell } from "../../workbook/workbook";

/** An indicator with its table and its place among the others. */
export interface FoundIndicator {
  readonly analysed: AnalysedTable;
  readonly indicator: Indicator;
  /** Counted from 0. */
  readonly position: number;
}

/** The table in which a cell lies; null when it lies in none. */
export function tableAt(
  tables: readonly AnalysedTable[],
  selected: SelectedCell | null
): AnalysedTable | null {
  const place = selected && parseAddress(selected.cell);
  if (!place) return null;
  const found = tables.find(
    ({ table }) =>
      table.sheet === selected.sheet && containsCell(table.area, place.row, place.column)
  );
  return found ?? null;
}

/** The indicator in whose row a cell lies, through merged areas; null when it lies in none. */
export function indicatorAt(
  tables: readonly AnalysedTable[],
  sheets: readonly Sheet[],
  selected: SelectedCell | null
): FoundIndicator | null {
  const analysed = tableAt(tables, selected);
  const row = selected && parseAddress(selected.cell)?.row;
  if (!analysed || row === null || row === undefined) return null;
  const sheet = sheets.find(({ name }) => name === analysed.table.sheet);
  const { indicators, header } = analysed.table;
  const column = header.columns.name?.column ?? 0;
  const anchor = sheet ? new Grid(sheet).extent(row, column).top : row;
  const position = indicators.findIndex((one) => one.row === row || one.row === anchor);
  const indicator = indicators[position];
  return indicator ? { analysed, indicator, position } : null;
}
