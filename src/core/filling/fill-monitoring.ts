import type { Indicator } from "../table/indicator-table";
import { direction } from "../value/read-comparator";
import type { FillContext } from "./fill-context";
import { fillRate } from "./fill-rate";

/**
 * Plans the completion rates of a monitoring table, against the annual target, where it has a column for them. A limit,
 * a date or a grade says nothing before the year is over: such rows stay empty.
 */
export function fillMonitoring(context: FillContext): void {
  for (const indicator of context.table.indicators) {
    const { rate } = indicator;
    if (!rate) continue;
    const rows = context.shared.owners("rate", rate);
    if (rows.every(isProgress)) fillRate(context, indicator);
    else if (context.shared.isFirst("rate", rate, indicator))
      context.skipEmpty(rate, { key: "skip.noProgress", data: {} });
  }
}

function isProgress({ targetValue, completion }: Indicator): boolean {
  if (completion.kind !== "rate") return true;
  if (targetValue.kind !== "quantity" || direction(targetValue.comparator) < 0) return false;
  return completion.basis === "ratio";
}
