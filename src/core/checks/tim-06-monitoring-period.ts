import type { Field, IndicatorTable } from "../table/indicator-table";
import { readMonthSpan } from "../value/date-span";
import { spokenValue } from "../value/spoken-value";
import type { IndicatorValue } from "../value/value";
import { defineCheck, type Problem } from "./check";
import { indicatorName } from "./indicator-facts";

/** The values of a monitoring table are those of the months that it is for. */
export const monitoringPeriod = defineCheck(
  {
    code: "TIM-06",
    name: "monitoring-period",
    severity: "warning",
    kinds: ["monitoring"],
    source: "平台做法：监控表按所选月份（1-6月、1-9月）填报，数值与月份不符的退回",
  },
  function* ({ table }): Generator<Problem<"TIM-06">> {
    const { period } = table;
    if (!period) return;
    const label = `${period.from}-${period.to}月`;
    const stated = headingsOf(table).flatMap((field) => {
      const span = readMonthSpan(field.text);
      return span ? [{ field, span }] : [];
    });
    const fits = stated.some(({ span }) => span.from === period.from && span.to === period.to);
    const [other] = stated;
    if (other && !fits) {
      const data = { heading: other.field.text.replace(/\s+/gu, ""), period: label };
      yield { at: other.field, situation: "heading", data };
    }
    for (const indicator of table.indicators) {
      const { actual, actualValue } = indicator;
      if (!actual || !isAfter(actualValue, period.to, table.year)) continue;
      yield {
        at: actual,
        situation: "dateAfter",
        data: { name: indicatorName(indicator), date: spokenValue(actual.text), period: label },
      };
    }
  }
);

/** Headings other than the one from which the period itself was read. */
function headingsOf({ header, period }: IndicatorTable): Field[] {
  const columns = Object.values(header.columns).map(({ heading }) => heading);
  return [...columns, ...header.unknown].filter(({ address }) => address !== period?.field.address);
}

function isAfter(value: IndicatorValue, month: number, year: number | null): boolean {
  if (value.kind !== "date" || value.month === null) return false;
  if (value.year !== null && year !== null && value.year !== year) return value.year > year;
  return value.month > month;
}
