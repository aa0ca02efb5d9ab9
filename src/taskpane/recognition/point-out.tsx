import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import { parseAddress } from "../../core/sheet/address";
import type { ColumnRole } from "../../core/vocabulary/column-headings";
import { usePane, usePaneState, useSessionState, useText } from "../pane/pane-context";
import { ColumnList } from "./column-list";
import { headedColumns, missingRoles } from "./headed-columns";

const DEEPEST_HEADER = 3;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    alignItems: "start",
  },
  wide: { alignSelf: "stretch" },
});

interface Pointed {
  readonly sheet: string;
  readonly top: number;
  readonly rows: number;
  readonly roles: ReadonlyMap<number, ColumnRole | null>;
}

/** 指给我看: the person selects the header row of a table that was not found, and says what its columns are. */
export function PointOut({ onDone }: { readonly onDone: () => void }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { selected } = usePaneState();
  const { sheets } = useSessionState();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [failed, setFailed] = useState(false);
  const sheet = sheets.find(({ name }) => name === pointed?.sheet);
  const headed = useMemo(
    () => (sheet && pointed ? headedColumns(sheet, pointed.top, pointed.rows) : []),
    [sheet, pointed]
  );
  const row = selected ? (parseAddress(selected.cell)?.row ?? null) : null;
  const columns = headed.map(({ column, heading, role }) => ({
    column,
    heading,
    role: pointed?.roles.has(column) ? (pointed.roles.get(column) ?? null) : role,
    remark: "",
  }));
  const missing = missingRoles(columns);
  const apply = async (): Promise<void> => {
    if (!pointed) return;
    const done = await pane.pointOut(
      pointed.sheet,
      { top: pointed.top, bottom: pointed.top + pointed.rows - 1 },
      columns
    );
    setFailed(!done);
    if (done) onDone();
  };
  return (
    <div className={styles.root}>
      <Text size={300}>{text("pointOut.text")}</Text>
      <Button
        appearance={pointed ? "secondary" : "primary"}
        disabledFocusable={selected === null || row === null}
        onClick={() => {
          if (!selected || row === null) return;
          setFailed(false);
          setPointed({ sheet: selected.sheet, top: row, rows: 1, roles: new Map() });
        }}
      >
        {row === null ? text("pointOut.select") : text("pointOut.header", { row: row + 1 })}
      </Button>
      {pointed && (
        <>
          <Field label={text("pointOut.rows")} size="small">
            <Select
              size="small"
              value={String(pointed.rows)}
              onChange={(_event, { value }) => setPointed({ ...pointed, rows: Number(value) })}
            >
              {Array.from({ length: DEEPEST_HEADER }, (_, index) => (
                <option key={index} value={index + 1}>
                  {text(index === 0 ? "pointOut.oneRow" : "pointOut.rowCount", {
                    count: index + 1,
                    first: pointed.top + 1,
                    last: pointed.top + index + 1,
                  })}
                </option>
              ))}
            </Select>
          </Field>
          {columns.length === 0 ? (
            <Text size={200}>{text("pointOut.empty")}</Text>
          ) : (
            <div className={styles.wide}>
              <ColumnList
                columns={columns}
                onChoose={(column, role) => {
                  const roles = new Map(pointed.roles);
                  // A meaning belongs to one column: another that had it gives it up.
                  for (const one of columns) {
                    if (one.role === role && role !== null) roles.set(one.column, null);
                  }
                  setPointed({ ...pointed, roles: roles.set(column, role) });
                }}
              />
            </div>
          )}
          {missing.length > 0 && (
            <Text size={200}>
              {text("pointOut.missing", {
                columns: missing
                  .map((role) => text(`column.${role}`))
                  .join(text("recognition.and")),
              })}
            </Text>
          )}
          {failed && (
            <MessageBar intent="warning" className={styles.wide}>
              {text("pointOut.failed")}
            </MessageBar>
          )}
          <Button
            appearance="primary"
            disabledFocusable={missing.length > 0}
            onClick={() => {
              if (missing.length === 0) void apply();
            }}
          >
            {text("pointOut.apply")}
          </Button>
        </>
      )}
    </div>
  );
}
