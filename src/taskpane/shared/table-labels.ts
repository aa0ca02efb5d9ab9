import type { AnalysedTable } from "../../assistant/analyse";
import { type IndicatorTable, tableName } from "../../core/table/indicator-table";
import type { PaneText } from "../texts/pane-text";

/**
 * What each table is called in a list, by id: its name, and where several share one, also the horizon of its goals, the
 * sheet it stands on or its first row.
 */
export function tableLabels(
  tables: readonly AnalysedTable[],
  text: PaneText
): ReadonlyMap<string, string> {
  const alike = new Map<string, IndicatorTable[]>();
  for (const { table } of tables) {
    const name = tableName(table);
    alike.set(name, [...(alike.get(name) ?? []), table]);
  }
  const labels = new Map<string, string>();
  for (const [name, group] of alike) {
    const horizons = new Set(group.map(({ horizon }) => horizon)).size > 1;
    const sheets = new Set(group.map(({ sheet }) => sheet)).size > 1;
    for (const table of group) {
      const more = [
        horizons && table.horizon ? text(`table.horizon.${table.horizon}`) : null,
        sheets ? table.sheet : null,
        !horizons && !sheets && group.length > 1
          ? text("table.fromRow", { row: table.area.top + 1 })
          : null,
      ].filter((part) => part !== null);
      labels.set(table.id, [name, ...more].join(" · "));
    }
  }
  return labels;
}
