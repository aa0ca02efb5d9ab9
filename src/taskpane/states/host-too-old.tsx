import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning24Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useText } from "../pane/pane-context";
import { EmptyState } from "../shared/empty-state";

const useStyles = makeStyles({ root: { padding: `0 ${tokens.spacingHorizontalL}` } });

/** The host lacks what the pane needs: what still works. */
export function HostTooOld(): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <main className={styles.root}>
      <EmptyState
        icon={<Warning24Regular />}
        title={text("host.tooOld")}
        text={text("host.tooOld.text")}
      />
    </main>
  );
}
