import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Edit } from "../../core/edit";
import { usePane, usePaneState, useText } from "../pane/pane-context";
import { TaskFrame } from "../shared/task-frame";
import { ReviewGroupSection } from "./review-group";
import { type ReviewGroup, type ReviewItem, type ReviewSection, tickedEdits } from "./review-item";

/** Up to this many tables are opened at once. */
const FEW_TABLES = 3;

const useStyles = makeStyles({
  intro: { display: "block", color: tokens.colorNeutralForeground2 },
  groups: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
  },
});

interface EditReviewProps {
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly ReviewGroup[];
  /** Shown in place of the list when there is nothing to write. */
  readonly empty: ReactElement;
  readonly onTick: (item: ReviewItem, section: ReviewSection, ticked: boolean) => void;
  readonly onTickAll: (section: ReviewSection, ticked: boolean) => void;
  /** Writes them otherwise than as one plain step. */
  readonly onApply?: (edits: readonly Edit[]) => void;
  readonly options?: ReactNode;
  readonly after?: ReactNode;
}

/** Everything that would be written, cell by cell, before it is. */
export function EditReview(props: EditReviewProps): ReactElement {
  const { title, intro, groups, empty, onTick, onTickAll, onApply, options, after } = props;
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { busy } = usePaneState();
  const edits = tickedEdits(groups);
  if (groups.length === 0) {
    return (
      <TaskFrame title={title}>
        {empty}
        {after}
      </TaskFrame>
    );
  }
  return (
    <TaskFrame
      title={title}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={edits.length === 0 || busy !== null}
            onClick={() => {
              if (edits.length === 0 || busy !== null) return;
              if (onApply) onApply(edits);
              else void pane.apply(edits);
            }}
          >
            {text("review.apply", { count: edits.length })}
          </Button>
          <Button onClick={() => pane.leaveTask()}>{text("action.cancel")}</Button>
        </>
      }
    >
      <Text className={styles.intro}>{intro}</Text>
      <div className={styles.groups}>
        {groups.map((group) => (
          <ReviewGroupSection
            key={group.id}
            group={group}
            open={groups.length <= FEW_TABLES || tickedEdits([group]).length > 0}
            onTick={onTick}
            onTickAll={onTickAll}
          />
        ))}
      </div>
      {after}
      {options}
    </TaskFrame>
  );
}
