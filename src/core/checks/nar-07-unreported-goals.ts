import type { IndicatorTable } from "../table/indicator-table";
import { compactText } from "../value/narrative-text";
import { sameNoun } from "../value/same-noun";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { isCounted, listOf } from "./counted-goals";
import { defineCheck } from "./check";
import { goalMatches, type Summand } from "./goal-matches";
import { numbersOf, resultTexts } from "./table-texts";

/** The end of a noun is the thing itself: 国家发明专利 is mentioned where 发明专利 is. */
const LONGEST_HEAD = 4;

/** What the goal text counts is reported in the result text or by an indicator. */
export const unreportedGoals = defineCheck(
  {
    code: "NAR-07",
    name: "unreported-goals",
    severity: "info",
    kinds: SELF_EVALUATIONS,
    source: "某州科技局2024年度自评表：预期目标中的专利、论文在完成情况和指标中都没有提到",
  },
  function* ({ table }) {
    const numbers = unreported(table);
    const [result] = resultTexts(table);
    if (numbers.length === 0 || !result) return;
    yield { at: result.field, situation: "notReported", data: { numbers: listOf(numbers) } };
  }
);

/** Places, in the goal texts, of the numbers that are reported nowhere. */
export function unreportedNumbers(table: IndicatorTable): number[] {
  return SELF_EVALUATIONS.includes(table.kind) ? unreported(table).map(({ start }) => start) : [];
}

function unreported(table: IndicatorTable): Summand[] {
  const results = resultTexts(table);
  if (results.length === 0) return [];
  const written = results.map(({ field }) => compactText(field.text).text).join("\n");
  const said = numbersOf(results);
  return goalMatches(table)
    .flatMap(({ alone }) => alone)
    .filter(isCounted)
    .filter(
      ({ noun }) =>
        !written.includes(noun.slice(-LONGEST_HEAD)) &&
        !said.some((one) => sameNoun(one.noun, noun))
    );
}
