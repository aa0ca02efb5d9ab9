import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { AnalysedTable } from "../../assistant/analyse";
import { isFillable } from "../../core/filling/fill-table";
import { isSelfEvaluation, tableName } from "../../core/table/indicator-table";
import { usePane, usePaneState, useText } from "../pane/pane-context";
import { tablePlace } from "../shared/place";
import type { SeverityCounts } from "../../assistant/gate";
import { ProfileChoice } from "./profile-choice";
import { ScoreSections } from "./score-sections";
import type { TableFacts } from "./table-facts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 36px`,
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  label: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface TableDetailsProps {
  readonly analysed: AnalysedTable;
  readonly facts: TableFacts;
  readonly problems: SeverityCounts;
}

/** What opens below a table: weights, scores by section, profile, column map and actions. */
export function TableDetails({ analysed, facts, problems }: TableDetailsProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { busy } = usePaneState();
  const { table } = analysed;
  const count = problems.error + problems.warning + problems.info;
  return (
    <div className={styles.root}>
      {facts.sections.length > 0 && <ScoreSections sections={facts.sections} />}
      {facts.fullScore !== null && (
        <div className={styles.line}>
          <Text className={styles.label}>{text("table.weightSum")}</Text>
          <Text>
            {facts.isFullScoreRight
              ? facts.fullScore
              : text("table.weightSumWrong", { sum: facts.fullScore })}
          </Text>
        </div>
      )}
      {isSelfEvaluation(table) && <ProfileChoice analysed={analysed} />}
      <div className={styles.actions}>
        {pane.capabilities.select && (
          <Button
            size="small"
            aria-label={text("table.goTo", { name: tableName(table) })}
            onClick={() => void pane.goTo(tablePlace(table))}
          >
            {text("action.goTo")}
          </Button>
        )}
        {count > 0 && (
          <Button size="small" onClick={() => pane.showProblemsOf(table.id)}>
            {text("table.problems", { count })}
          </Button>
        )}
        {isFillable(table) && (
          <Button
            size="small"
            disabledFocusable={busy !== null}
            onClick={() => pane.begin({ kind: "fill", tables: new Set([table.id]) })}
          >
            {text("table.fill")}
          </Button>
        )}
        <Button
          size="small"
          data-opens="recognition"
          icon={table.doubts.length > 0 ? <Warning16Regular /> : undefined}
          onClick={() => pane.begin({ kind: "recognition", table: table.id })}
        >
          {text(table.doubts.length > 0 ? "table.recognitionUnsure" : "table.recognition")}
        </Button>
      </div>
    </div>
  );
}
