import { styledRate } from "../filling/cell-style";
import { executionRate } from "../scoring/score-execution";
import { SCORE_TOLERANCE } from "../scoring/tolerance";
import { readShownRate } from "../value/shown-rate";
import type { FundRow } from "../table/indicator-table";
import { type Decimal, HUNDRED, roundHalfUp } from "../value/decimal";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, replaceContent } from "./check";
import { ownsFunds } from "./indicator-facts";

/** The execution rate is 执行数 ÷ 全年预算数; a rate printed with fewer decimals is held against its own decimals. */
export const executionRateCheck = defineCheck(
  {
    code: "ARI-05",
    name: "execution-rate",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "公开自评表：46÷148=31.08%写成“31.00%”",
  },
  function* ({ table }) {
    if (!ownsFunds(table)) return;
    for (const fund of table.funds?.rows ?? []) {
      const { rate: field } = fund;
      const shown = field ? readShownRate(field) : null;
      const exact = executionRate(fund);
      if (!field || !shown || !exact) continue;
      const sameWhenRounded = roundHalfUp(exact, Math.min(shown.decimals, 2)).eq(shown.percent);
      if (isShareOfArrived(fund, shown.percent)) continue;
      if (sameWhenRounded || exact.minus(shown.percent).abs().lte(SCORE_TOLERANCE)) continue;
      yield {
        at: field,
        situation: "mismatch",
        data: {
          executed: fund.executed?.text ?? "",
          budget: (fund.budget ?? fund.initial)?.text ?? "",
          exact: `${exact}`,
          shown: field.text,
        },
        fix: replaceContent(table, field, styledRate(exact, field, []), {
          label: { key: "fix.writeRate", data: { value: `${exact}%` } },
          safe: true,
        }),
      };
    }
  }
);

/** Forms with a column 到位数 may divide by it: 预算执行(E/C). */
function isShareOfArrived({ arrived, executed }: FundRow, shown: Decimal): boolean {
  if (!arrived?.amount?.gt(0) || !executed?.amount) return false;
  const rate = executed.amount.div(arrived.amount).times(HUNDRED);
  return rate.minus(shown).abs().lte(SCORE_TOLERANCE);
}
