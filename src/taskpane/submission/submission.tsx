import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  CheckmarkCircle24Filled,
  DismissCircle24Filled,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { gateOf } from "../../assistant/gate";
import { usePane, useSessionState, useText } from "../pane/pane-context";
import { SeverityIcon } from "../shared/severity-mark";
import { TaskFrame } from "../shared/task-frame";
import { CleanUp } from "./clean-up";
import { LeftCells } from "./left-cells";
import { MakeReport } from "./make-report";
import { type SubmissionItem, submissionItems } from "./submission-items";

const useStyles = makeStyles({
  lead: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  blocked: { display: "flex", flexShrink: 0, color: tokens.colorStatusDangerForeground3 },
  ready: { display: "flex", flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  icon: { display: "flex", height: tokens.lineHeightBase300, alignItems: "center" },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

/** 提交前检查: everything to be sure of before the form is handed in, on one page, and what can be done about it. */
export function Submission(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const session = useSessionState();
  if (session.phase !== "ready") {
    return (
      <TaskFrame title={text("submission.title")}>
        <Spinner size="small" label={text("verdict.reading")} labelPosition="after" />
      </TaskFrame>
    );
  }
  const gate = gateOf(session.sheets, session);
  const { verdict, mustFix, own } = gate;
  const isReady = verdict === "ready";
  return (
    <TaskFrame
      title={text("submission.title")}
      actions={
        isReady ? (
          <Button appearance="primary" onClick={() => pane.leaveTask()}>
            {text("action.close")}
          </Button>
        ) : (
          <Button appearance="primary" onClick={() => pane.show("problems")}>
            {text("submission.toProblems")}
          </Button>
        )
      }
    >
      <div className={styles.lead} role="status">
        <span className={isReady ? styles.ready : styles.blocked} aria-hidden>
          {isReady ? <CheckmarkCircle24Filled /> : <DismissCircle24Filled />}
        </span>
        <Text>{text(`submission.${verdict}`, { count: mustFix })}</Text>
      </div>
      <ul className={styles.list}>
        {submissionItems(session, gate).map((item) => (
          <SubmissionLine key={item.id} item={item}>
            {item.id === "left" ? <LeftCells cells={own.left} /> : null}
          </SubmissionLine>
        ))}
      </ul>
      <CleanUp own={own} />
      {verdict !== "none" && <MakeReport />}
    </TaskFrame>
  );
}

interface SubmissionLineProps {
  readonly item: SubmissionItem;
  readonly children: ReactElement | null;
}

function SubmissionLine({ item, children }: SubmissionLineProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <li className={styles.item}>
      <span className={styles.icon} role="img" aria-label={text(`submission.state.${item.state}`)}>
        {item.state === "good" ? (
          <CheckmarkCircle16Filled className={styles.good} />
        ) : (
          <SeverityIcon severity={item.state} />
        )}
      </span>
      <div>
        <Text>{text(item.key, item.data)}</Text>
        {children}
      </div>
    </li>
  );
}
