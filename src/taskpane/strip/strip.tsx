import {
  Button,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import {
  ArrowClockwise20Regular,
  ArrowUndo20Regular,
  CheckmarkCircle24Filled,
  DismissCircle24Filled,
  DocumentSearch24Regular,
  Settings20Regular,
  Warning24Filled,
} from "@fluentui/react-icons";
import { type ReactElement, useMemo } from "react";
import { isFillable } from "../../core/filling/fill-table";
import { usePane, usePaneState, useSessionState, useText } from "../pane/pane-context";
import { type VerdictKind, verdictOf } from "./verdict";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  top: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorNeutralForeground3 },
  blocked: { color: tokens.colorStatusDangerForeground3 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusWarningForeground3 },
  words: { flexGrow: 1, minWidth: 0 },
  title: { margin: 0 },
  detail: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  tools: { display: "flex", flexShrink: 0, marginTop: "-4px", marginRight: "-8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  action: { flexGrow: 1, minWidth: 0, whiteSpace: "nowrap" },
});

const ICONS: Readonly<Record<VerdictKind, () => ReactElement>> = {
  reading: () => <DocumentSearch24Regular />,
  stopped: () => <DocumentSearch24Regular />,
  none: () => <DocumentSearch24Regular />,
  failed: () => <Warning24Filled />,
  blocked: () => <DismissCircle24Filled />,
  ready: () => <CheckmarkCircle24Filled />,
};

/** The verdict, always in sight, with the two things to do next. */
export function Strip(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const paneState = usePaneState();
  const session = useSessionState();
  const verdict = verdictOf(session, paneState, text);
  const Icon = ICONS[verdict.kind];
  const hasTables = session.tables.length > 0;
  const { tables } = session;
  const isFillableBook = tables.some(({ table }) => isFillable(table));
  const hasBlanks = useMemo(
    () => tables.length > 0 && pane.session.planFill().edits.length > 0,
    [pane, tables]
  );
  const isBusy = paneState.busy !== null || session.phase === "reading";
  const tone =
    verdict.kind === "blocked" || verdict.kind === "ready" || verdict.kind === "failed"
      ? styles[verdict.kind]
      : undefined;
  // The notice of what was written brings its own button; this one stays when that is closed.
  const canUndo = session.undoable > 0 && paneState.outcome?.kind !== "written";
  // One primary button per view: the form of the current indicator brings its own.
  const leads = paneState.tab !== "indicator";
  return (
    <header className={styles.root}>
      <div className={styles.top}>
        <span className={mergeClasses(styles.icon, tone)} aria-hidden>
          <Icon />
        </span>
        <div className={styles.words}>
          <Text as="h1" block size={400} weight="semibold" className={styles.title}>
            {verdict.title}
          </Text>
          <Text block className={styles.detail}>
            {verdict.detail}
          </Text>
        </div>
        <div className={styles.tools}>
          {canUndo && (
            <Button
              appearance="subtle"
              icon={<ArrowUndo20Regular />}
              aria-label={text("action.undo")}
              title={text("action.undo")}
              disabledFocusable={isBusy}
              onClick={() => void pane.undo()}
            />
          )}
          <Button
            appearance="subtle"
            icon={<ArrowClockwise20Regular />}
            aria-label={text("action.recognise")}
            title={text("action.recognise")}
            disabledFocusable={isBusy}
            onClick={() => void pane.open()}
          />
          <Button
            appearance="subtle"
            icon={<Settings20Regular />}
            aria-label={text("action.settings")}
            title={text("action.settings")}
            data-opens="settings"
            onClick={() => pane.begin({ kind: "settings" })}
          />
        </div>
      </div>
      {verdict.kind === "reading" || paneState.busy ? (
        <ProgressBar thickness="medium" aria-label={text("verdict.reading")} />
      ) : null}
      {hasTables && (
        <div className={styles.actions}>
          <Button
            className={styles.action}
            appearance={leads && !hasBlanks ? "primary" : "secondary"}
            disabledFocusable={isBusy}
            data-opens="submission"
            onClick={() => void pane.checkBeforeSubmission()}
          >
            {text("action.checkBeforeSubmission")}
          </Button>
          {isFillableBook && (
            <Button
              className={styles.action}
              appearance={leads && hasBlanks ? "primary" : "secondary"}
              disabledFocusable={isBusy}
              data-opens="fill"
              onClick={() => pane.begin({ kind: "fill", tables: null })}
            >
              {text("action.fillAll")}
            </Button>
          )}
        </div>
      )}
    </header>
  );
}
