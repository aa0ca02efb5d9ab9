import { Warning24Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useText } from "../pane/pane-context";
import { EmptyState } from "../shared/empty-state";

/** The host lacks what the pane needs: what still works. */
export function HostTooOld(): ReactElement {
  const text = useText();
  return (
    <main>
      <EmptyState
        icon={<Warning24Regular />}
        title={text("host.tooOld")}
        text={text("host.tooOld.text")}
      />
    </main>
  );
}
