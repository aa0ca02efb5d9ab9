import { parseValue, type ValueContext } from "../../../src/core/value/parse-value";
import type { CellValue } from "../../../src/core/sheet/sheet";
import type { DateValue, IndicatorValue } from "../../../src/core/value/value";

/**
 * What was understood, in one line: "at-least 95 %", "date at-most 2024-12-15", "range 80..90 分", "grade achieved",
 * "text qualitative", "blank". A date whose day follows from words ends with "~".
 */
export function describeValue(value: IndicatorValue): string {
  switch (value.kind) {
    case "quantity":
      return `${value.comparator} ${value.amount.toFixed()} ${value.unit.canonical}`.trimEnd();
    case "range":
      return `range ${value.low.toFixed()}..${value.high.toFixed()} ${value.unit.canonical}`.trimEnd();
    case "date":
      return `date ${value.comparator} ${datePoint(value)}`;
    case "grade":
      return `grade ${value.grade}`;
    case "text":
      return `text ${value.reason}`;
    case "blank":
      return "blank";
  }
}

export function understood(input: CellValue, context?: ValueContext): string {
  return describeValue(parseValue(input, context));
}

function datePoint({ year, month, day, explicit }: DateValue): string {
  return `${year ?? "?"}-${month ?? "?"}-${day ?? "?"}${explicit ? "" : "~"}`;
}
