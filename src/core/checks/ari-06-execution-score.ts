import { styledScore } from "../filling/cell-style";
import { profileName } from "../scoring/describe-score";
import { executionDecimals, executionPoints, executionRate } from "../scoring/score-execution";
import { type Decimal, roundHalfUp } from "../value/decimal";
import { SCORE_TOLERANCE } from "../scoring/tolerance";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, replaceContent } from "./check";
import { ownsFunds } from "./indicator-facts";

/** The execution score is weight × rate, at most the weight, rounded as the table rounds it (one decimal or more). */
export const executionScore = defineCheck(
  {
    code: "ARI-06",
    name: "execution-score",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "某州科技局2024年度自评表：分值10×97.84%＝9.8；公开自评表中执行率108.2%得10分",
  },
  function* ({ table, profile }) {
    const fund = ownsFunds(table) ? table.funds?.total : null;
    const field = fund?.score;
    const entered = field?.amount;
    const exact = fund ? executionPoints(fund, profile.execution) : null;
    if (!fund || !field || !entered || !exact || agrees(entered, exact)) return;
    const expected = roundHalfUp(exact, executionDecimals(table, profile));
    yield {
      at: field,
      situation: profile.execution.formula === "capped-ratio" ? "mismatch" : "byProfile",
      data: {
        weight: `${fund.weight?.amount ?? ""}`,
        rate: `${fund.rate?.amount ?? executionRate(fund) ?? ""}`,
        exact: `${exact}`,
        profile: profileName(profile),
        expected: `${expected}`,
        shown: field.text,
      },
      fix: replaceContent(table, field, styledScore(expected, [field]), {
        label: { key: "fix.writeScore", data: { value: `${expected}` } },
        safe: true,
        profile: profile.id,
      }),
    };
  }
);

function agrees(entered: Decimal, exact: Decimal): boolean {
  const decimals = Math.max(1, entered.decimalPlaces());
  return (
    roundHalfUp(exact, decimals).eq(entered) || entered.minus(exact).abs().lte(SCORE_TOLERANCE)
  );
}
