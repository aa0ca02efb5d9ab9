import type { IndicatorTable } from "../../core/table/indicator-table";
import { formatAddress } from "../../core/sheet/address";

/** First cell of a table. */
export function tablePlace(table: IndicatorTable): {
  readonly sheet: string;
  readonly cell: string;
} {
  return { sheet: table.sheet, cell: formatAddress(table.area.top, table.area.left) };
}
