import { FluentProvider } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect, useState } from "react";
import type { Language } from "../core/texts/message";
import type { LiveWorkbook } from "../workbook/workbook";
import { useTheme } from "./host/use-theme";
import { LanguageContext, PaneContext } from "./pane/pane-context";
import { Pane, type PaneTiming } from "./pane/pane";
import type { PaneRequests } from "./pane/pane-requests";
import { PaneView } from "./pane-view";

interface AppProps {
  readonly workbook: LiveWorkbook;
  readonly language?: Language;
  /** Through which ribbon buttons reach the pane. */
  readonly requests?: PaneRequests;
  readonly timing?: PaneTiming;
}

/** The task pane over a workbook, whatever host holds it. */
export function App({ workbook, language = "zh-CN", requests, timing }: AppProps): ReactElement {
  const [pane] = useState(() => new Pane(workbook, timing));
  useEffect(() => pane.start(), [pane]);
  useEffect(() => requests?.connect(pane), [pane, requests]);
  return (
    <Surroundings language={language}>
      <PaneContext.Provider value={pane}>
        <PaneView />
      </PaneContext.Provider>
    </Surroundings>
  );
}

/** Theme and language. */
export function Surroundings({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}): ReactElement {
  const theme = useTheme();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme}>
      <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
    </FluentProvider>
  );
}
