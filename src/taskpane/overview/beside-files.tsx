import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Dismiss16Regular, DocumentAdd20Regular } from "@fluentui/react-icons";
import { type ChangeEvent, type ReactElement, useRef } from "react";
import { usePane, usePaneState, useSessionState, useText } from "../pane/pane-context";
import { Disclosure } from "../shared/disclosure";
import { MiddleCut } from "../shared/middle-cut";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
  },
  list: { width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  file: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  count: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

/** The files beside the workbook: approved goals or last year's results, to hold its tables against. */
export function BesideFiles(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { busy } = usePaneState();
  const { beside } = useSessionState();
  const input = useRef<HTMLInputElement>(null);
  const open = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])];
    // The same file may be chosen again after it was saved anew.
    event.target.value = "";
    void pane.openBeside(files);
  };
  return (
    <Disclosure
      label={
        beside.length === 0
          ? text("beside.title")
          : text("beside.titleOpen", { count: beside.length })
      }
    >
      <div className={styles.root}>
        <Text size={200}>{text("beside.text")}</Text>
        {beside.length > 0 && (
          <ul className={styles.list}>
            {beside.map(({ name, tables }) => (
              <li key={name} className={styles.file}>
                <MiddleCut text={name} />
                <Text size={200} className={styles.count}>
                  {tables.length > 0
                    ? text("beside.tables", { count: tables.length })
                    : text("beside.none")}
                </Text>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<Dismiss16Regular />}
                  aria-label={text("beside.close", { name })}
                  onClick={() => void pane.closeBeside(name)}
                />
              </li>
            ))}
          </ul>
        )}
        <Button
          size="small"
          icon={<DocumentAdd20Regular />}
          disabledFocusable={busy !== null}
          onClick={() => input.current?.click()}
        >
          {text("beside.open")}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          multiple
          hidden
          aria-label={text("beside.open")}
          onChange={open}
        />
      </div>
    </Disclosure>
  );
}
