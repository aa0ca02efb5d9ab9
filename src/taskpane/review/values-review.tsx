import { type ReactElement, useMemo } from "react";
import { useSessionState, useText } from "../pane/pane-context";
import { ownFormulas } from "../submission/own-formulas";
import { ListReview } from "./list-review";

/** Replaces the add-in's formulas by what they show, for machines without the add-in. */
export function ValuesReview(): ReactElement {
  const text = useText();
  const { sheets } = useSessionState();
  const edits = useMemo(() => ownFormulas(sheets), [sheets]);
  return (
    <ListReview
      title={text("values.title")}
      intro={text("values.intro", { count: edits.length })}
      edits={edits}
    />
  );
}
