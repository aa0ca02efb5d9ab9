import { CheckmarkCircle32Regular } from "@fluentui/react-icons";
import { type ReactElement, useMemo, useState } from "react";
import type { Edit } from "../../core/edit";
import { useSessionState, useText } from "../pane/pane-context";
import { EmptyState } from "../shared/empty-state";
import { EditReview } from "./edit-review";
import { groupEdits } from "./review-item";

const NO_NOTES: ReadonlyMap<string, string> = new Map();

interface ListReviewProps {
  readonly title: string;
  readonly intro: string;
  readonly edits: readonly Edit[];
  /** Why an edit is made, by its key. */
  readonly notes?: ReadonlyMap<string, string>;
  /** Writes them otherwise than as one plain step. */
  readonly onApply?: (edits: readonly Edit[]) => void;
}

/** A list of edits, all ticked at first. */
export function ListReview({
  title,
  intro,
  edits,
  notes = NO_NOTES,
  onApply,
}: ListReviewProps): ReactElement {
  const text = useText();
  const { tables } = useSessionState();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(
    () => groupEdits(edits, tables, unticked, notes),
    [edits, tables, unticked, notes]
  );
  const tick = (keys: readonly string[], ticked: boolean): void => {
    const changed = new Set(unticked);
    for (const key of keys) {
      if (ticked) changed.delete(key);
      else changed.add(key);
    }
    setUnticked(changed);
  };
  return (
    <EditReview
      title={title}
      intro={intro}
      groups={groups}
      {...(onApply ? { onApply } : {})}
      empty={<EmptyState good icon={<CheckmarkCircle32Regular />} title={text("review.nothing")} />}
      onTick={({ key }, _section, ticked) => tick([key], ticked)}
      onTickAll={(section, ticked) =>
        tick(
          section.items.map(({ key }) => key),
          ticked
        )
      }
    />
  );
}
