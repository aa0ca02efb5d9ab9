import type { Indicator, IndicatorTable, Narrative } from "../table/indicator-table";
import { type NarrativeDate, readNarrativeDates } from "../value/narrative-dates";
import { sameNoun } from "../value/same-noun";
import type { DateValue } from "../value/value";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { isAddition } from "./added-number";
import { defineCheck, type Problem } from "./check";
import { fundNumbers } from "./fund-numbers";
import { indicatorName } from "./indicator-facts";
import { matchNumbers, statedBy } from "./match-numbers";
import { levelsOf, numbersOf, resultTexts } from "./table-texts";
import { spokenValue } from "../value/spoken-value";

/** The result text says the same numbers and days as the indicators' results and the fund block. */
export const resultNumbers = defineCheck(
  {
    code: "NAR-02",
    name: "result-numbers",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source:
      "某州科技局2024年度自评表：完成情况写“20人次”，业绩值为“21人次”；“12月31日”对“12月30日”",
  },
  function* ({ table }) {
    for (const narrative of resultTexts(table)) {
      yield* numberProblems(table, narrative);
      yield* dateProblems(table, narrative);
      yield* fundProblems(table, narrative);
    }
  }
);

function* numberProblems(table: IndicatorTable, narrative: Narrative): Iterable<Problem<"NAR-02">> {
  const stated = statedBy(table.indicators, "actual");
  for (const match of matchNumbers(levelsOf([narrative]), stated).different) {
    yield {
      at: narrative.field,
      situation: "different",
      severity: isAddition(match) ? "info" : match.likeness === 1 ? "error" : "warning",
      data: {
        number: match.number.text,
        name: indicatorName(match.stated.indicator),
        actual: spokenValue(match.stated.field.text),
        cell: match.stated.field.address,
      },
    };
  }
}

/** A day is held against the one indicator with a day that speaks of the same. */
function* dateProblems(table: IndicatorTable, narrative: Narrative): Iterable<Problem<"NAR-02">> {
  const told = readNarrativeDates(narrative.field.text).filter(
    ({ asOf, noun }) => !asOf && noun !== ""
  );
  for (const date of told) {
    const dated = table.indicators.flatMap((indicator) => {
      const { actual, actualValue } = indicator;
      const full = actual && actualValue.kind === "date" && actualValue.day !== null;
      return full && actualValue.explicit && speaksOf(indicator, date)
        ? [{ indicator, actual, day: actualValue }]
        : [];
    });
    const [only, second] = dated;
    if (!only || second || isSameDay(only.day, date)) continue;
    yield {
      at: narrative.field,
      situation: "date",
      data: {
        date: date.text,
        name: indicatorName(only.indicator),
        actual: spokenValue(only.actual.text),
        cell: only.actual.address,
      },
    };
  }
}

function speaksOf({ name }: Indicator, { noun }: NarrativeDate): boolean {
  return sameNoun(name.text, noun);
}

function isSameDay({ year, month, day }: DateValue, date: NarrativeDate): boolean {
  const sameYear = year === null || year === date.year;
  return sameYear && month === date.month && day === date.day;
}

function* fundProblems(table: IndicatorTable, narrative: Narrative): Iterable<Problem<"NAR-02">> {
  for (const { number, field, column } of fundNumbers(table, narrative, numbersOf([narrative]))) {
    yield {
      at: narrative.field,
      situation: "funds",
      data: { number: number.text, column, amount: field.text, cell: field.address },
    };
  }
}
