import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface QuestionProps {
  readonly children: ReactNode;
  readonly answer: string;
  readonly onAnswer: () => void;
  readonly cancel: string;
  readonly onCancel: () => void;
}

/** Asks before something is lost. The keyboard begins at the answer that loses nothing; Escape gives it. */
export function Question(props: QuestionProps): ReactElement {
  const { children, answer, onAnswer, cancel, onCancel } = props;
  const styles = useStyles();
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <div
      role="alert"
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Text>{children}</Text>
      <div className={styles.actions}>
        <Button size="small" onClick={onAnswer}>
          {answer}
        </Button>
        <Button size="small" appearance="subtle" ref={safe} onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
