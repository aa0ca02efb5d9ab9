import { styledTotal, totalStyle } from "../filling/cell-style";
import { ZERO } from "../value/decimal";
import { isEmptyField } from "../recognition/read-field";
import { countedScores } from "../table/indicator-table";
import { SCORE_TOLERANCE } from "../scoring/tolerance";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem, replaceContent } from "./check";
import { scoresTogether } from "./point-sums";

/** Up to this a difference may come from rounding. */
const CLOSE = "0.1";

/**
 * The total is the sum of the scores and the execution score: each shared score once, without the rows that break down
 * another one. A total that is still empty while everything it adds up is there is said too.
 */
export const totalScore = defineCheck(
  {
    code: "ARI-04",
    name: "total-score",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "平台规则：总分等于各项得分之和；某州科技局2024年度13个总分",
  },
  function* ({ table }): Iterable<Problem<"ARI-04">> {
    const field = table.total?.score;
    const entered = field?.amount;
    if (!field) return;
    const scores = countedScores(table);
    const { sum, missing } = scoresTogether(table);
    if (missing > 0 || scores.length === 0) return;
    // A fund block whose execution score is empty, or that has no place for it, leaves the total open.
    if (table.funds?.total && !table.funds.total.score?.amount) return;
    const execution = table.funds?.total?.score?.amount ?? ZERO;
    const expected = sum.plus(execution);
    const data = {
      count: scores.length,
      sum: `${sum}`,
      execution: `${execution}`,
      expected: `${expected}`,
    };
    const fix = replaceContent(table, field, styledTotal(expected, totalStyle(field)), {
      label: { key: "fix.writeTotal", data: { value: `${expected}` } },
      safe: true,
    });
    if (!entered) {
      if (!isEmptyField(field)) return;
      const label = table.total?.label.text.trim() ?? "";
      yield { at: field, situation: "missing", severity: "warning", data: { ...data, label }, fix };
      return;
    }
    const difference = entered.minus(expected).abs();
    if (difference.lte(SCORE_TOLERANCE)) return;
    const close = difference.lte(CLOSE);
    yield {
      at: field,
      situation: close ? "close" : "mismatch",
      severity: close ? "warning" : "error",
      data: { ...data, shown: field.text },
      fix,
    };
  }
);
