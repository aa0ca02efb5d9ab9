import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { CorrectionChange } from "../../core/recognition/correction";
import { parseAddress } from "../../core/sheet/address";
import { type IndicatorTable, tableName } from "../../core/table/indicator-table";
import { say } from "../../core/texts/texts";
import { ALL_KINDS } from "../../core/vocabulary/titles";
import { useLanguage, usePane, usePaneState, useText } from "../pane/pane-context";
import { ColumnList } from "./column-list";
import { changeOfRole } from "./change-of-role";
import { KeepTemplate } from "./keep-template";
import { tableColumns, trustOf } from "./table-columns";
import { TableSketch } from "./table-sketch";
import { tableZones } from "./table-zones";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  doubts: { margin: 0, padding: 0, listStyleType: "none" },
  doubt: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    paddingBottom: tokens.spacingVerticalXS,
  },
  warning: { color: tokens.colorStatusWarningForeground1, display: "flex" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** How one table was understood, and the ways to put it right. Every choice takes effect at once. */
export function TableMap({ table }: { readonly table: IndicatorTable }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const pane = usePane();
  const { selected, busy } = usePaneState();
  const correct = (change: CorrectionChange): void => void pane.correct(table, change);
  const isCorrected = table.header.correction !== null;
  const row = selected?.sheet === table.sheet ? (parseAddress(selected.cell)?.row ?? null) : null;
  return (
    <div className={styles.root}>
      <section className={styles.section}>
        <Text weight="semibold">{tableName(table)}</Text>
        <Text size={200}>{text(`recognition.trust.${trustOf(table)}`)}</Text>
        {table.doubts.length > 0 && (
          <ul className={styles.doubts}>
            {table.doubts.map(({ kind, cell, data }) => (
              <li key={`${kind} ${cell}`} className={styles.doubt}>
                <span className={styles.warning} aria-hidden>
                  <Warning16Regular />
                </span>
                <Text size={200}>{say({ key: `doubt.${kind}`, data }, language)}</Text>
                {pane.capabilities.select && (
                  <Button
                    size="small"
                    aria-label={text("recognition.goTo", { cell })}
                    onClick={() => void pane.goTo({ sheet: table.sheet, cell })}
                  >
                    {text("action.goTo")}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
        <TableSketch table={table} />
      </section>
      <section className={styles.section} aria-label={text("recognition.columns")}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {text("recognition.columns")}
        </Text>
        <ColumnList
          columns={tableColumns(table).map(({ column, heading, role, certainty }) => ({
            column,
            heading: heading.text.replace(/\s+/gu, ""),
            role,
            remark:
              certainty === null || certainty === "certain"
                ? ""
                : text(`recognition.certainty.${certainty}`),
          }))}
          onChoose={(column, role) => correct(changeOfRole(table, column, role))}
        />
      </section>
      <section className={styles.section} aria-label={text("recognition.rows")}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {text("recognition.rows")}
        </Text>
        <Text size={200}>
          {tableZones(table)
            .map(({ kind, first, last }) =>
              first === last
                ? text("recognition.row", { zone: text(`zone.${kind}`), row: first + 1 })
                : text("recognition.rowsOf", {
                    zone: text(`zone.${kind}`),
                    first: first + 1,
                    last: last + 1,
                  })
            )
            .join(text("recognition.and"))}
        </Text>
        <Text size={200} className={styles.hint}>
          {row === null
            ? text("recognition.select")
            : text("recognition.selected", { row: row + 1 })}
        </Text>
        <div className={styles.buttons}>
          {row !== null && (
            <>
              <Button size="small" onClick={() => correct({ firstRow: row })}>
                {text("recognition.first", { row: row + 1 })}
              </Button>
              <Button size="small" onClick={() => correct({ lastRow: row })}>
                {text("recognition.last", { row: row + 1 })}
              </Button>
              <Button size="small" onClick={() => correct({ totalRow: row })}>
                {text("recognition.total", { row: row + 1 })}
              </Button>
            </>
          )}
          {table.total?.place === "row" && (
            <Button size="small" onClick={() => correct({ totalRow: null })}>
              {text("recognition.noTotal")}
            </Button>
          )}
        </div>
      </section>
      <Field label={text("recognition.kind")} size="small">
        <Select
          size="small"
          value={table.kind}
          onChange={(_event, { value }) => {
            const kind = ALL_KINDS.find((one) => one === value);
            if (kind) correct({ kind });
          }}
        >
          {ALL_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say({ key: `kind.${kind}`, data: {} }, language)}
            </option>
          ))}
        </Select>
      </Field>
      <KeepTemplate key={table.id} table={table} />
      {isCorrected && (
        <div>
          <Button
            size="small"
            disabledFocusable={busy !== null}
            onClick={() => void pane.forgetCorrection(table)}
          >
            {text("recognition.forget")}
          </Button>
        </div>
      )}
    </div>
  );
}
