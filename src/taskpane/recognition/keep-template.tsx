import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { type IndicatorTable, tableName } from "../../core/table/indicator-table";
import { usePane, useText } from "../pane/pane-context";

const LONGEST_NAME = 40;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "end" },
  button: { whiteSpace: "nowrap" },
  name: { flexGrow: 1, minWidth: 0, "& input": { minWidth: 0 } },
});

/** Keeps how a table is read for all files with the same headings. */
export function KeepTemplate({ table }: { readonly table: IndicatorTable }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const [name, setName] = useState(() =>
    (table.title?.text ?? tableName(table)).replace(/\s+/gu, "").slice(0, LONGEST_NAME)
  );
  const [kept, setKept] = useState(false);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Field label={text("template.name")} size="small" className={styles.name}>
          <Input
            size="small"
            value={name}
            maxLength={LONGEST_NAME}
            onChange={(_event, { value }) => {
              setName(value);
              setKept(false);
            }}
          />
        </Field>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={name.trim() === ""}
          onClick={() => {
            void pane.keepTemplate(table, name.trim());
            setKept(true);
          }}
        >
          {text("template.keep")}
        </Button>
      </div>
      <Text size={200} role="status">
        {kept ? text("template.kept", { name: name.trim() }) : text("template.hint")}
      </Text>
    </div>
  );
}
