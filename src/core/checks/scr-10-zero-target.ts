import { styledRate, rateSamples } from "../filling/cell-style";
import { scoreIndicator } from "../scoring/score-indicator";
import { SCORE_TOLERANCE } from "../scoring/tolerance";
import { parseValue } from "../value/parse-value";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem, replaceContent } from "./check";
import { rowData } from "./indicator-facts";

/**
 * A target of 0 cannot be divided by: a result of 0 is full, any other has nothing, and no cell shows #DIV/0!.
 * What a form makes of it is a platform's practice, hence a warning; the error value is wrong in any case.
 */
export const zeroTarget = defineCheck(
  {
    code: "SCR-10",
    name: "zero-target",
    severity: "error",
    kinds: [...SELF_EVALUATIONS, "monitoring"],
    source: "平台做法：目标为0时，实际为0得满分，否则得0分；不出现除以0的错误",
  },
  function* ({ table, profile }): Iterable<Problem<"SCR-10">> {
    for (const indicator of table.indicators) {
      const { targetValue, completion, rate, score } = indicator;
      if (targetValue.kind !== "quantity" || !targetValue.amount.isZero()) continue;
      if (completion.kind !== "rate") continue;
      const data = { ...rowData(indicator), exact: `${completion.percent}` };
      if (rate && isErrorValue(rate.text)) {
        yield {
          at: rate,
          situation: "divided",
          data: { ...data, shown: rate.text },
          fix: replaceContent(
            table,
            rate,
            styledRate(completion.percent, rate, rateSamples(table)),
            {
              label: { key: "fix.writeRate", data: { value: `${completion.percent}%` } },
              safe: false,
            }
          ),
        };
      } else if (rate?.amount && !rate.amount.eq(completion.percent)) {
        const shown = { ...data, shown: rate.text };
        yield { at: rate, situation: "rate", severity: "warning", data: shown };
      }
      const expected = scoreIndicator({ ...indicator, rate: null }, profile);
      if (!score?.amount || expected.kind !== "score") continue;
      if (score.amount.minus(expected.points).abs().lte(SCORE_TOLERANCE)) continue;
      const points = { ...data, expected: `${expected.points}` };
      yield { at: score, situation: "scored", severity: "warning", data: points };
    }
  }
);

function isErrorValue(text: string): boolean {
  const value = parseValue(text);
  return value.kind === "text" && value.reason === "spreadsheet-error";
}
