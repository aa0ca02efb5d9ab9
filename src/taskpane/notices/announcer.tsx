import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { say } from "../../core/texts/texts";
import { useLanguage, usePaneState, useSessionState, useText } from "../pane/pane-context";
import { hiddenStyle } from "../shared/hidden-style";
import { verdictOf } from "../strip/verdict";
import { failureText, outcomeText } from "./notice-texts";

const useStyles = makeStyles({ root: hiddenStyle });

/** Tells screen readers what changed: the notice when there is one, else the verdict. */
export function Announcer(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const pane = usePaneState();
  const session = useSessionState();
  const { waiting, failure, outcome } = pane;
  const verdict = verdictOf(session, pane, text);
  const parts = [
    waiting ? say({ key: "error.editing-cell", data: {} }, language) : null,
    failure ? failureText(failure, language, text) : null,
    outcome ? outcomeText(outcome, text) : null,
    text("announce.verdict", { title: verdict.title, detail: verdict.detail }),
  ];
  return (
    <div className={styles.root} role="status" aria-live="polite">
      {parts.filter((part) => part !== null).join(" ")}
    </div>
  );
}
