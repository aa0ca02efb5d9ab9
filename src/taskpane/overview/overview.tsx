import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { tableName } from "../../core/table/indicator-table";
import { usePane, useSessionState, useText } from "../pane/pane-context";
import { useTableLabels } from "../shared/use-table-labels";
import { BesideFiles } from "./beside-files";
import { TableCard } from "./table-card";

/** Up to this many tables are opened at once. */
const FEW_TABLES = 1;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  summary: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    paddingBottom: tokens.spacingVerticalS,
  },
  help: {
    paddingTop: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
  },
  missing: { paddingInline: 0, marginInlineStart: "-2px" },
});

/** 总览: every recognised table with its score and state. */
export function Overview(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { tables } = useSessionState();
  const pane = usePane();
  const labels = useTableLabels();
  const { capabilities } = pane;
  const indicators = tables.reduce((sum, { table }) => sum + table.indicators.length, 0);
  return (
    <>
      <Text size={200} className={styles.summary}>
        {text("overview.summary", { tables: tables.length, indicators })}
      </Text>
      <ul className={styles.list}>
        {tables.map((analysed) => (
          <li key={analysed.table.id}>
            <TableCard
              analysed={analysed}
              label={labels.get(analysed.table.id) ?? tableName(analysed.table)}
              open={tables.length <= FEW_TABLES}
            />
          </li>
        ))}
      </ul>
      <div className={styles.help}>
        {!capabilities.watch && (
          <Text block size={200}>
            {text("host.noWatch")}
          </Text>
        )}
        <BesideFiles />
        <Button
          size="small"
          appearance="transparent"
          className={styles.missing}
          icon={<Search16Regular />}
          data-opens="recognition"
          onClick={() => pane.begin({ kind: "recognition", table: null })}
        >
          {text("overview.missing")}
        </Button>
      </div>
    </>
  );
}
