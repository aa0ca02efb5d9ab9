import { makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSessionState, useText } from "../pane/pane-context";
import { useTableLabels } from "../shared/use-table-labels";

const useStyles = makeStyles({
  root: { width: "100%", "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface TableFilterProps {
  /** Id of a table; null for all of them. */
  readonly chosen: string | null;
  readonly onChoose: (table: string | null) => void;
}

/** Which table's findings are shown, where there are several tables. */
export function TableFilter({ chosen, onChoose }: TableFilterProps): ReactElement | null {
  const styles = useStyles();
  const text = useText();
  const { findings } = useSessionState();
  const labels = useTableLabels();
  if (labels.size < 2 && chosen === null) return null;
  const counts = new Map<string, number>();
  for (const { table } of findings) counts.set(table, (counts.get(table) ?? 0) + 1);
  const known = [...labels].filter(([id]) => counts.has(id) || id === chosen);
  return (
    <Select
      size="small"
      className={styles.root}
      aria-label={text("filter.table")}
      value={chosen ?? ""}
      onChange={(_event, { value }) => onChoose(value === "" ? null : value)}
    >
      <option value="">{text("filter.allTables", { count: labels.size })}</option>
      {known.map(([id, label]) => (
        <option key={id} value={id}>
          {text("filter.oneTable", { name: label, count: counts.get(id) ?? 0 })}
        </option>
      ))}
    </Select>
  );
}
