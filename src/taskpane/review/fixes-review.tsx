import { type ReactElement, useMemo } from "react";
import { describeFinding } from "../../core/texts/finding-text";
import { useLanguage, usePane, useSessionState, useText } from "../pane/pane-context";
import { editKey } from "./review-item";
import { ListReview } from "./list-review";

/** 修复 N 处可安全修复的: the fixes that follow from the table itself, shown before they are written. */
export function FixesReview(): ReactElement {
  const text = useText();
  const language = useLanguage();
  const pane = usePane();
  const { findings } = useSessionState();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the fixes are those of the findings
  const edits = useMemo(() => pane.session.safeFixes(), [pane, findings]);
  const notes = useMemo(() => {
    const whats = new Map<string, string>();
    for (const finding of findings) {
      if (!finding.fix?.safe) continue;
      const { what } = describeFinding(finding, language);
      for (const edit of finding.fix.edits) {
        if (!whats.has(editKey(edit))) whats.set(editKey(edit), what);
      }
    }
    return whats;
  }, [findings, language]);
  return (
    <ListReview
      title={text("fixes.title")}
      intro={text("fixes.intro", { count: edits.length })}
      edits={edits}
      notes={notes}
    />
  );
}
