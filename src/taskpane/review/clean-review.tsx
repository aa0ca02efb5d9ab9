import { type ReactElement, useMemo } from "react";
import { planFinalise } from "../../assistant/finalise";
import { usePane, useSessionState, useText } from "../pane/pane-context";
import { ListReview } from "./list-review";

/** 整理本工作簿: the add-in's formulas become what they show and prompts go, for a form that is handed in. */
export function CleanReview({ settings }: { readonly settings: boolean }): ReactElement {
  const text = useText();
  const pane = usePane();
  const { sheets } = useSessionState();
  const { edits } = useMemo(() => planFinalise(sheets), [sheets]);
  return (
    <ListReview
      title={text("clean.title")}
      intro={text("clean.intro", { count: edits.length })}
      edits={edits}
      onApply={(ticked) => void pane.clean(ticked, settings)}
    />
  );
}
