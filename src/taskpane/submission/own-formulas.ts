import type { Edit } from "../../core/edit";
import { formatAddress } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";

const OWN_FUNCTION = /(?:^|[^A-Z0-9_.])(?:_xldudf_)?PERF[._][A-Z]+\(/iu;

/** The edits that replace formulas with PERF functions by their results. */
export function ownFormulas(sheets: readonly Sheet[]): readonly Edit[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      row.cells.flatMap(({ column, value, formula }): Edit[] => {
        if (formula === null || !OWN_FUNCTION.test(formula)) return [];
        return [
          {
            sheet: sheet.name,
            cell: formatAddress(row.index, column),
            before: { value, formula },
            after: { value, formula: null },
            reason: {
              key: "fix.reason",
              data: { title: { "zh-CN": "公式换成数值", "en-US": "formula to value" } },
            },
            profile: null,
          },
        ];
      })
    )
  );
}
