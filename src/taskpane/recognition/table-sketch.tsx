import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnName } from "../../core/sheet/address";
import type { IndicatorTable } from "../../core/table/indicator-table";
import { useText } from "../pane/pane-context";
import { type MappedColumn, tableColumns } from "./table-columns";
import { tableZones } from "./table-zones";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: "2px",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    textAlign: "center",
  },
  rows: {
    paddingInlineEnd: tokens.spacingHorizontalXS,
    textAlign: "end",
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    alignSelf: "center",
  },
  zone: {
    gridColumn: "2 / -1",
    padding: `${tokens.spacingVerticalXXS} 0`,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  cell: {
    minWidth: 0,
    overflow: "hidden",
    padding: `${tokens.spacingVerticalM} 0`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  certain: { backgroundColor: tokens.colorBrandBackground2 },
  likely: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorBrandStroke1}`,
  },
  unsure: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorStatusWarningBorder2}`,
  },
  unread: { border: `${tokens.strokeWidthThin} dotted ${tokens.colorNeutralStroke1}` },
});

/** A drawing of the form as it was understood: its parts from top to bottom, its columns from left to right. */
export function TableSketch({ table }: { readonly table: IndicatorTable }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const columns = tableColumns(table);
  const look = ({ role, certainty }: MappedColumn): string => {
    if (role === null) return styles.unread;
    if (certainty === "unsure") return styles.unsure;
    return certainty === "likely" ? styles.likely : styles.certain;
  };
  return (
    <div
      className={styles.root}
      style={{ gridTemplateColumns: `auto repeat(${Math.max(1, columns.length)}, minmax(0, 1fr))` }}
      role="img"
      aria-label={text("recognition.sketch")}
    >
      {tableZones(table).flatMap(({ kind, first, last }) => {
        const rows = first === last ? `${first + 1}` : `${first + 1}–${last + 1}`;
        const label = (
          <span key={`${kind} rows`} className={styles.rows}>
            {rows}
          </span>
        );
        if (kind !== "indicators") {
          return [
            label,
            <span key={kind} className={styles.zone}>
              {text(`zone.${kind}`)}
            </span>,
          ];
        }
        return [
          label,
          ...columns.map((column) => (
            <span key={column.column} className={mergeClasses(styles.cell, look(column))}>
              {columnName(column.column)}
            </span>
          )),
        ];
      })}
    </div>
  );
}
