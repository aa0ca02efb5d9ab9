import type { Area } from "../../core/sheet/address";

/** What getCellProperties is asked for to learn which cells are locked. */
export const LOCKED: Excel.CellPropertiesLoadOptions = { format: { protection: true } };

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** The place of a range whose place was loaded. */
export function areaOf(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
