import type { CorrectionChange } from "../../core/recognition/correction";
import type { IndicatorTable } from "../../core/table/indicator-table";
import type { ColumnRole } from "../../core/vocabulary/column-headings";

/** The change that gives a column another meaning: what it meant before, no column means unless another was chosen. */
export function changeOfRole(
  { header }: IndicatorTable,
  column: number,
  role: ColumnRole | null
): CorrectionChange {
  const before = Object.values(header.columns).find((one) => one.column === column)?.role;
  return {
    columns: {
      ...(before !== undefined && before !== role ? { [before]: null } : {}),
      ...(role === null ? {} : { [role]: column }),
    },
  };
}
