import { makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type ColumnRole, INDICATOR_HEADINGS } from "../../core/vocabulary/column-headings";
import { useText } from "../pane/pane-context";

const ROLES = Object.keys(INDICATOR_HEADINGS) as ColumnRole[];
const NOT_READ = "";

const useStyles = makeStyles({
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
});

interface RoleSelectProps {
  /** What the column is, for a screen reader: its letter and heading. */
  readonly label: string;
  readonly role: ColumnRole | null;
  readonly onChoose: (role: ColumnRole | null) => void;
}

/** What a column means, or that it is not read. */
export function RoleSelect({ label, role, onChoose }: RoleSelectProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={label}
      value={role ?? NOT_READ}
      onChange={(_event, { value }) => onChoose(ROLES.find((one) => one === value) ?? null)}
    >
      <option value={NOT_READ}>{text("recognition.notRead")}</option>
      {ROLES.map((one) => (
        <option key={one} value={one}>
          {text(`column.${one}`)}
        </option>
      ))}
    </Select>
  );
}
