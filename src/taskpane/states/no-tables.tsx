import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable24Regular } from "@fluentui/react-icons";
import { type ReactElement, useEffect, useState } from "react";
import { failureText } from "../notices/notice-texts";
import { useLanguage, usePane, usePaneState, useSessionState, useText } from "../pane/pane-context";
import { EmptyState } from "../shared/empty-state";
import { verdictOf } from "../strip/verdict";

/** After this long a person is told that the workbook is large, and may stop. In ms. */
const LONG = 2000;

const useStyles = makeStyles({
  steps: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: "20px",
    "& > li": { paddingBottom: tokens.spacingVerticalXS },
  },
});

/** What stands in place of the tabs while there is no table: reading, stopped, failed, empty or none found. */
export function NoTables(): ReactElement {
  const text = useText();
  const language = useLanguage();
  const pane = usePane();
  const paneState = usePaneState();
  const session = useSessionState();
  const again = (
    <Button appearance="primary" onClick={() => void pane.open()}>
      {text("action.recognise")}
    </Button>
  );
  switch (verdictOf(session, paneState, text).kind) {
    case "reading":
      return <Reading />;
    case "stopped":
      return <EmptyState text={text("stopped.text")}>{again}</EmptyState>;
    case "failed":
      return (
        <EmptyState
          text={paneState.failure ? failureText(paneState.failure, language, text) : undefined}
        >
          {again}
        </EmptyState>
      );
    default:
      return <NothingFound again={again} />;
  }
}

function Reading(): ReactElement {
  const text = useText();
  const pane = usePane();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <EmptyState text={text(isLong ? "reading.long" : "reading.text")}>
      {isLong && <Button onClick={() => pane.stopReading()}>{text("reading.stop")}</Button>}
    </EmptyState>
  );
}

function NothingFound({ again }: { readonly again: ReactElement }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { sheets } = useSessionState();
  const isEmpty = sheets.every(({ rows }) => rows.length === 0);
  return (
    <EmptyState
      icon={isEmpty ? <DocumentTable24Regular /> : undefined}
      title={isEmpty ? text("empty.title") : undefined}
      text={
        isEmpty ? (
          text("empty.text")
        ) : (
          <>
            {text("none.text")}
            <ol className={styles.steps}>
              <li>{text("none.step.header")}</li>
              <li>{text("none.step.rows")}</li>
              <li>{text("none.step.merge")}</li>
            </ol>
          </>
        )
      }
    >
      {again}
      {!isEmpty && (
        <Button
          data-opens="recognition"
          onClick={() => pane.begin({ kind: "recognition", table: null })}
        >
          {text("overview.missing")}
        </Button>
      )}
    </EmptyState>
  );
}
