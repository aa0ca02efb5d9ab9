import { styledTotal, totalStyle } from "../filling/cell-style";
import { ZERO } from "../value/decimal";
import { SCORE_TOLERANCE } from "../scoring/tolerance";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, replaceContent } from "./check";
import { sumOf } from "./indicator-facts";

/** Up to this a difference may come from rounding. */
const CLOSE = "0.1";

/** The total is the sum of the scores and the execution score. */
export const totalScore = defineCheck(
  {
    code: "ARI-04",
    name: "total-score",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "平台规则：总分等于各项得分之和；某州科技局2024年度13个总分",
  },
  function* ({ table }) {
    const field = table.total?.score;
    const entered = field?.amount;
    if (!field || !entered) return;
    const { sum, missing } = sumOf(table.indicators.map((indicator) => indicator.score?.amount));
    if (missing > 0) return;
    // A fund block whose execution score is empty, or that has no place for it, leaves the total open.
    if (table.funds?.total && !table.funds.total.score?.amount) return;
    const execution = table.funds?.total?.score?.amount ?? ZERO;
    const expected = sum.plus(execution);
    const difference = entered.minus(expected).abs();
    if (difference.lte(SCORE_TOLERANCE)) return;
    const close = difference.lte(CLOSE);
    yield {
      at: field,
      situation: close ? "close" : "mismatch",
      severity: close ? "warning" : "error",
      data: {
        count: table.indicators.length,
        sum: `${sum}`,
        execution: `${execution}`,
        expected: `${expected}`,
        shown: field.text,
      },
      fix: replaceContent(table, field, styledTotal(expected, totalStyle(field)), {
        label: { key: "fix.writeTotal", data: { value: `${expected}` } },
        safe: true,
      }),
    };
  }
);
