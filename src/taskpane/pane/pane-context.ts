import { createContext, useContext, useSyncExternalStore } from "react";
import type { SessionState } from "../../assistant/session";
import type { Language } from "../../core/texts/message";
import { type PaneText, paneText } from "../texts/pane-text";
import type { Pane } from "./pane";
import type { PaneState } from "./pane-state";

export const PaneContext = createContext<Pane | null>(null);
export const LanguageContext = createContext<Language>("zh-CN");

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("No pane around this component.");
  return pane;
}

export function usePaneState(): PaneState {
  const pane = usePane();
  return useSyncExternalStore(pane.subscribe, pane.getState);
}

export function useSessionState(): SessionState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.getState);
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The pane's texts in the host's language. */
export function useText(): PaneText {
  return paneText(useLanguage());
}
