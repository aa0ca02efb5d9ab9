import type { Grid } from "../sheet/grid";
import type { Field, Header, ReportingPeriod } from "../table/indicator-table";
import { foldText } from "../vocabulary/fold-text";
import { MONTHS, PERIOD_MONTHS, UNTIL_MONTH } from "../vocabulary/titles";
import { readField } from "./read-field";

const LONGEST_TITLE = 60;
/** A line of its own: （2024年1-6月）. Longer ones are about something else. */
const LONGEST_LINE = 16;
const LAST_MONTH = 12;

/** The months a monitoring form reports on: named in its title, a line of its head or the heading of its results. */
export function findPeriod(
  grid: Grid,
  title: Field | null,
  header: Header,
  top: number
): ReportingPeriod | null {
  const titled = title && periodOf(title);
  if (titled) return titled;
  for (let row = top; row < header.top; row++) {
    for (const { column, text } of grid.row(row)?.cells ?? []) {
      if (text.length === 0 || text.length > LONGEST_LINE) continue;
      const period = periodOf(readField(grid, row, column));
      if (period && period.to < LAST_MONTH) return period;
    }
  }
  return periodOfResults(header);
}

/** The months in the heading of the results: 1-6月完成情况. */
export function periodOfResults({ columns }: Header): ReportingPeriod | null {
  return columns.actual ? periodOf(columns.actual.heading) : null;
}

function periodOf(field: Field): ReportingPeriod | null {
  if (field.text.length > LONGEST_TITLE) return null;
  const text = foldText(field.text);
  const months = MONTHS.exec(text);
  if (months) return { from: Number(months[1]), to: Number(months[2]), field };
  const until = UNTIL_MONTH.exec(text);
  if (until) return { from: 1, to: Number(until[1]), field };
  const words = PERIOD_MONTHS.find(({ word }) => text.includes(word));
  return words ? { from: words.from, to: words.to, field } : null;
}
