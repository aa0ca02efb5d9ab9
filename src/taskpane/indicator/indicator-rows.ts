import type { Indicator } from "../../core/table/indicator-table";
import type { ColumnRole } from "../../core/vocabulary/column-headings";
import type { PaneText } from "../texts/pane-text";

/** A line of the figures; `text` is "" where the form's cell is empty. */
export interface IndicatorRow {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** Columns that some forms have besides, where something stands in them. */
const BESIDES: readonly ColumnRole[] = ["outlook", "likelihood", "itemScore", "reviewScore"];

/** What the form says of an indicator, line by line: only what it has a place for. */
export function indicatorRows(indicator: Indicator, text: PaneText): readonly IndicatorRow[] {
  const { target, longTermTarget, actual, history, rate, weight, rule, score, others } = indicator;
  const rows: IndicatorRow[] = [];
  const add = (id: string, label: string, shown: string | undefined): void => {
    if (shown !== undefined) rows.push({ id, label, text: shown.trim() });
  };
  const optional = (shown: string | undefined): string | undefined =>
    shown?.trim() ? shown : undefined;
  add("target", text("column.target"), target?.text ?? "");
  add("longTermTarget", text("column.longTermTarget"), optional(longTermTarget?.text));
  add("description", text("column.description"), optional(others.description?.text));
  add("actual", text("column.actual"), actual?.text);
  for (const { year, field } of history) {
    const label =
      year === null ? text("indicator.lastYear") : text("indicator.ofYear", { year: `${year}` });
    add(`history ${field.address}`, label, optional(field.text));
  }
  add("rate", text("column.rate"), rate?.text);
  add("weight", text("column.weight"), weight?.text);
  add("rule", text("column.rule"), optional(rule?.text));
  for (const role of BESIDES) add(role, text(`column.${role}`), optional(others[role]?.text));
  add("score", text("column.score"), score?.text);
  return rows;
}
