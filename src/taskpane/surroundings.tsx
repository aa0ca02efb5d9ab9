import { FluentProvider } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect } from "react";
import type { Language } from "../core/texts/message";
import { useTheme } from "./host/use-theme";
import { LanguageContext } from "./pane/pane-context";

interface SurroundingsProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Theme and language around everything that is shown. */
export function Surroundings({ language, children }: SurroundingsProps): ReactElement {
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
