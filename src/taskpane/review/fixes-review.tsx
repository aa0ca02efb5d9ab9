import { type ReactElement, useMemo } from "react";
import { usePane, useSessionState, useText } from "../pane/pane-context";
import { ListReview } from "./list-review";

/** 修复 N 处可安全修复的: the fixes that follow from the table itself, shown before they are written. */
export function FixesReview(): ReactElement {
  const text = useText();
  const pane = usePane();
  const { findings } = useSessionState();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the fixes are those of the findings
  const edits = useMemo(() => pane.session.safeFixes(), [pane, findings]);
  return (
    <ListReview
      title={text("fixes.title")}
      intro={text("fixes.intro", { count: edits.length })}
      edits={edits}
    />
  );
}
