import type { IndicatorTable, Narrative } from "../table/indicator-table";
import { compareValues } from "../value/compare-values";
import { spokenValue } from "../value/spoken-value";
import type { IndicatorValue } from "../value/value";
import { foldText } from "../vocabulary/fold-text";
import { AS_OF_WORDS, COMPLETION_WORDS } from "../vocabulary/time-words";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { indicatorName } from "./indicator-facts";

/** A day in a text with what may stand in front of it and closely behind it. */
const DAY_IN_TEXT = new RegExp(
  `(${AS_OF_WORDS.join("|")})?((20\\d{2})年\\d{1,2}月\\d{1,2}日)([^,。;、]{0,6}(?:${COMPLETION_WORDS.join("|")}))?`,
  "gu"
);

/** Deadlines and results lie in the year that is evaluated. */
export const otherYear = defineCheck(
  {
    code: "TIM-02",
    name: "other-year",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source: "某州科技局2024年度自评表：一张2024年度的表，时效指标的目标和实际都是2023年12月30日",
  },
  function* ({ table }): Generator<Problem<"TIM-02">> {
    const { year } = table;
    if (year === null) return;
    yield* inIndicators(table, year);
    for (const narrative of table.narratives) {
      if (narrative.role === "actual") yield* inNarrative(narrative, year);
    }
  }
);

function* inIndicators({ indicators }: IndicatorTable, year: number): Generator<Problem<"TIM-02">> {
  for (const indicator of indicators) {
    const { target, actual, targetValue, actualValue } = indicator;
    const name = indicatorName(indicator);
    if (target && isOutside(targetValue, year)) {
      yield {
        at: target,
        situation: "target",
        data: { name, date: spokenValue(target.text), year },
      };
    } else if (
      actual &&
      isOutside(actualValue, year) &&
      compareValues(targetValue, actualValue).met !== false
    ) {
      yield {
        at: actual,
        situation: "actual",
        data: { name, date: spokenValue(actual.text), year },
      };
    }
  }
}

/** A day of an earlier year on which the text says that things stood so, or that something was completed. */
function* inNarrative({ field }: Narrative, year: number): Generator<Problem<"TIM-02">> {
  for (const [, asOf, date = "", stated, tail] of foldText(field.text).matchAll(DAY_IN_TEXT)) {
    if (Number(stated) >= year || (!asOf && !tail)) continue;
    yield { at: field, situation: "narrative", data: { date, year } };
    return;
  }
}

function isOutside(value: IndicatorValue, year: number): boolean {
  return value.kind === "date" && value.year !== null && value.year !== year;
}
