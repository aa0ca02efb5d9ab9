import type { IndicatorTable } from "../table/indicator-table";
import { direction } from "../value/read-comparator";
import type { DateValue } from "../value/value";
import { BEFORE_WORDS, DAY_WORDS, MONTH, YEAR, YEAR_END_WORDS } from "../vocabulary/dates";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";
import { replaceText } from "./replace-text";
import { valueFields } from "./value-fields";

/** 年底, 年底之前, 年内: neither year nor month nor day is written. 6月底前 of the form's year is understood by everybody. */
export const ambiguousDate = defineCheck(
  {
    code: "VAL-17",
    name: "ambiguous-date",
    severity: "warning",
    kinds: ALL_KINDS,
    source: "唐山市2022年项目绩效目标表：“年底前”“年底之前”",
  },
  function* ({ table }) {
    for (const { indicator, field, value } of valueFields(table)) {
      if (value.kind !== "date" || value.explicit || value.year !== null) continue;
      if (!YEAR_END_WORDS.some((word) => value.source.includes(word))) continue;
      const fixed = written(table, value);
      yield {
        at: field,
        situation: fixed === null ? "noYear" : "vague",
        data: {
          name: indicatorName(indicator),
          value: field.text.trim(),
          ...(fixed === null ? {} : { fixed }),
        },
        ...(fixed === null ? {} : replaceText(table, field, fixed, { safe: false })),
      };
    }
  }
);

/** The day that the words mean in the form's year: 2022年12月31日前. Null when the form states no year. */
function written({ year }: IndicatorTable, { month, day, comparator }: DateValue): string | null {
  if (year === null || month === null || day === null) return null;
  const before = direction(comparator) < 0 ? BEFORE_WORDS.at(-1) : "";
  return `${year}${YEAR}${month}${MONTH}${day}${DAY_WORDS[0]}${before}`;
}
