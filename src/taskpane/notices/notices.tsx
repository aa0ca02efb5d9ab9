import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { say } from "../../core/texts/texts";
import { useLanguage, usePane, usePaneState, useSessionState, useText } from "../pane/pane-context";
import { failureText, outcomeText } from "./notice-texts";
import { SkippedEdits } from "./skipped-edits";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    ":empty": { display: "none" },
  },
  bar: { borderRadius: 0, borderInlineStyle: "none" },
  body: {
    whiteSpace: "normal",
    paddingBlock: tokens.spacingVerticalXS,
    maxHeight: "30vh",
    overflowY: "auto",
  },
});

/** At most one notice at a time: what waits, what failed, or what was just done. */
export function Notices(): ReactElement {
  const styles = useStyles();
  const { waiting, failure, outcome } = usePaneState();
  const { phase } = useSessionState();
  const isShownBelow = failure?.reading === true && phase !== "ready";
  return (
    <div className={styles.root}>
      {waiting ? <Waiting /> : failure && !isShownBelow ? <Failed /> : outcome ? <Done /> : null}
    </div>
  );
}

function Waiting(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const pane = usePane();
  return (
    <MessageBar intent="info" layout="singleline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {say({ key: "error.editing-cell", data: {} }, language)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => pane.stopWaiting()}>
          {text("waiting.stop")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Failed(): ReactElement | null {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const pane = usePane();
  const { failure } = usePaneState();
  if (!failure) return null;
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {failureText(failure, language, text)}
      </MessageBarBody>
      <MessageBarActions containerAction={<CloseButton onClose={() => pane.closeFailure()} />}>
        <Button size="small" onClick={() => void pane.open()}>
          {text("action.recognise")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Done(): ReactElement | null {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { outcome, busy } = usePaneState();
  const { undoable } = useSessionState();
  if (!outcome) return null;
  const canUndo = outcome.kind === "written" && outcome.count > 0 && undoable > 0;
  return (
    <MessageBar
      intent={outcome.skipped.length > 0 ? "warning" : "success"}
      layout={outcome.skipped.length > 0 ? "multiline" : "singleline"}
      className={styles.bar}
    >
      <MessageBarBody className={styles.body}>
        {outcomeText(outcome, text)}
        {outcome.skipped.length > 0 && <SkippedEdits skipped={outcome.skipped} />}
      </MessageBarBody>
      <MessageBarActions containerAction={<CloseButton onClose={() => pane.closeOutcome()} />}>
        {canUndo && (
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void pane.undo()}>
            {text("action.undo")}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function CloseButton({ onClose }: { readonly onClose: () => void }): ReactElement {
  const text = useText();
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<Dismiss20Regular />}
      aria-label={text("notice.close")}
      onClick={onClose}
    />
  );
}
