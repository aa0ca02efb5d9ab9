import { type ReactElement, useEffect, useState } from "react";
import type { LiveWorkbook } from "../workbook/workbook";
import { Pane, type PaneTiming } from "./pane/pane";
import { PaneContext } from "./pane/pane-context";
import type { PaneRequests } from "./pane/pane-requests";
import { PaneView } from "./pane-view";

interface AppProps {
  readonly workbook: LiveWorkbook;
  /** Through which ribbon buttons reach the pane. */
  readonly requests?: PaneRequests;
  readonly timing?: PaneTiming;
}

/** The task pane over a workbook, whatever host holds it. Stands inside of Surroundings. */
export function App({ workbook, requests, timing }: AppProps): ReactElement {
  const [pane] = useState(() => new Pane(workbook, timing));
  useEffect(() => pane.start(), [pane]);
  useEffect(() => requests?.connect(pane), [pane, requests]);
  return (
    <PaneContext.Provider value={pane}>
      <PaneView />
    </PaneContext.Provider>
  );
}
