import { ALL_KINDS } from "../vocabulary/titles";
import { isAddition } from "./added-number";
import { defineCheck, type Problem } from "./check";
import { isCounted, listOf } from "./counted-goals";
import { goalMatches } from "./goal-matches";
import { indicatorName } from "./indicator-facts";
import { unreportedNumbers } from "./nar-07-unreported-goals";
import { spokenValue } from "../value/spoken-value";

/** The numbers of the goal texts are those of the targets; a counted goal without any indicator is a hint. */
export const goalNumbers = defineCheck(
  {
    code: "NAR-01",
    name: "goal-numbers",
    severity: "warning",
    kinds: ALL_KINDS,
    source: "某州科技局2022年度整体目标表：目标文字“培训科技人员150人次”，指标为“≥100人”",
  },
  function* ({ table }): Iterable<Problem<"NAR-01">> {
    const unreported = new Set(unreportedNumbers(table));
    for (const { narrative, different, alone } of goalMatches(table)) {
      for (const match of different) {
        const { number, stated } = match;
        if (number.summed.length > 1) continue;
        yield {
          at: narrative.field,
          situation: "different",
          ...(isAddition(match) ? { severity: "info" as const } : {}),
          data: {
            number: number.text,
            name: indicatorName(stated.indicator),
            target: spokenValue(stated.field.text),
            cell: stated.field.address,
          },
        };
      }
      const missing = alone.filter((number) => isCounted(number) && !unreported.has(number.start));
      if (missing.length === 0) continue;
      yield {
        at: narrative.field,
        situation: "noIndicator",
        severity: "info",
        data: { numbers: listOf(missing) },
      };
    }
  }
);
