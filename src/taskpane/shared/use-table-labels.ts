import { useMemo } from "react";
import { useSessionState, useText } from "../pane/pane-context";
import { tableLabels } from "./table-labels";

/** What each table of the workbook is called in a list, by id. */
export function useTableLabels(): ReadonlyMap<string, string> {
  const { tables } = useSessionState();
  const text = useText();
  return useMemo(() => tableLabels(tables, text), [tables, text]);
}
