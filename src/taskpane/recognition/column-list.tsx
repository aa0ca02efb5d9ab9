import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnName } from "../../core/sheet/address";
import type { ColumnRole } from "../../core/vocabulary/column-headings";
import { useText } from "../pane/pane-context";
import { RoleSelect } from "./role-select";

/** A column with its heading, as it stands in a list of columns. */
export interface ListedColumn {
  readonly column: number;
  readonly heading: string;
  readonly role: ColumnRole | null;
  /** A word on how sure its meaning is; "" where none is needed. */
  readonly remark: string;
}

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    alignItems: "center",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: { display: "contents" },
  letter: { color: tokens.colorNeutralForeground3 },
  heading: { minWidth: 0, overflowWrap: "anywhere" },
  remark: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface ColumnListProps {
  readonly columns: readonly ListedColumn[];
  readonly onChoose: (column: number, role: ColumnRole | null) => void;
}

/** Columns with their headings, each with a choice of what it means. */
export function ColumnList({ columns, onChoose }: ColumnListProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <ul className={styles.list}>
      {columns.map(({ column, heading, role, remark }) => {
        const letter = columnName(column);
        return (
          <li key={column} className={styles.row}>
            <Text size={200} className={styles.letter}>
              {letter}
            </Text>
            <Text size={200} className={styles.heading}>
              {heading}
              {remark !== "" && <span className={styles.remark}>{remark}</span>}
            </Text>
            <RoleSelect
              label={text("recognition.meaningOf", { column: letter, heading })}
              role={role}
              onChoose={(next) => onChoose(column, next)}
            />
          </li>
        );
      })}
    </ul>
  );
}
