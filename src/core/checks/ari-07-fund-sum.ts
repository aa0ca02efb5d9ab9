import type { FundRow, NumberField } from "../table/indicator-table";
import { Decimal } from "../value/decimal";
import { FUND_HEADINGS, FUND_PART_LABEL } from "../vocabulary/headings";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { sumOf } from "./indicator-facts";

type Column = "initial" | "budget" | "executed";

const COLUMNS: readonly Column[] = ["initial", "budget", "executed"];
/** A rounding tail of one unit in the last place for each source is balanced by hand (174.33 and 174.32). */
const TAIL = "0.01";

/** The fund total is the sum of its sources, column by column. */
export const fundSum = defineCheck(
  {
    code: "ARI-07",
    name: "fund-sum",
    severity: "error",
    kinds: ALL_KINDS,
    source: "财政部门审核要求：年度资金总额等于各项资金来源之和",
  },
  function* ({ table }) {
    const total = table.funds?.total;
    if (!table.funds || !total) return;
    const sources = table.funds.rows.filter((fund) => fund !== total);
    for (const column of COLUMNS) {
      const field: NumberField | null = total[column];
      const entered = field?.amount;
      if (!field || !entered) continue;
      const sums = possibleSums(sources, column);
      const [sum] = sums;
      if (!sum || sums.some((one) => isBalanced(one, entered, sources.length))) continue;
      yield {
        at: field,
        situation: "mismatch",
        data: {
          column: FUND_HEADINGS[column][0],
          sum: `${sum}`,
          label: total.label,
          shown: field.text,
        },
      };
    }
  }
);

/** The sum of all sources, and the sum without rows that break down another source. */
function possibleSums(sources: readonly FundRow[], column: Column): Decimal[] {
  const outer = sources.filter(
    (fund, index) => index === 0 || !fund.label.startsWith(FUND_PART_LABEL)
  );
  return [sources, outer].flatMap((rows) => {
    const amounts = rows.map((fund) => fund[column]?.amount);
    return amounts.some((amount) => amount) ? [sumOf(amounts).sum] : [];
  });
}

function isBalanced(sum: Decimal, total: Decimal, sources: number): boolean {
  return sum
    .minus(total)
    .abs()
    .lte(new Decimal(TAIL).times(Math.max(1, sources)));
}
