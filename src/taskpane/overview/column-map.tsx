import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnName } from "../../core/sheet/address";
import type { IndicatorTable } from "../../core/table/indicator-table";
import { useText } from "../pane/pane-context";

const useStyles = makeStyles({
  root: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
      textAlign: "start",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: "anywhere",
    },
    "& th": { color: tokens.colorNeutralForeground3 },
  },
});

/** Which column of the sheet was taken for what. */
export function ColumnMap({ table }: { readonly table: IndicatorTable }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const columns = Object.values(table.header.columns).sort(
    (left, right) => left.column - right.column
  );
  return (
    <table className={styles.root}>
      <thead>
        <tr>
          <th scope="col">{text("columns.column")}</th>
          <th scope="col">{text("columns.heading")}</th>
          <th scope="col">{text("columns.meaning")}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ role, column, heading }) => (
          <tr key={role}>
            <td>{columnName(column)}</td>
            <td>{heading.text.replace(/\s+/gu, "")}</td>
            <td>{text(`column.${role}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
