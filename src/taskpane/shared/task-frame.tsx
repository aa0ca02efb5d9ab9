import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { usePane, useText } from "../pane/pane-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, ":focus": { outlineStyle: "none" } },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  actions: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface TaskFrameProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Stay in sight below. */
  readonly actions?: ReactNode;
  /** Where the way back leads; out of the task when left out. */
  readonly onBack?: () => void;
}

/** The frame of what is done in front of the tabs: a way back, the title, the actions below. Escape leaves. */
export function TaskFrame({ title, children, actions, onBack }: TaskFrameProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const leave = onBack ?? (() => pane.leaveTask());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      className={styles.root}
      aria-label={title}
      onKeyDown={({ key }) => {
        if (key === "Escape") leave();
      }}
    >
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={text("action.back")}
          title={text("action.back")}
          onClick={leave}
        />
        <Text
          as="h2"
          size={400}
          weight="semibold"
          className={styles.title}
          ref={heading}
          tabIndex={-1}
        >
          {title}
        </Text>
      </div>
      <div className={styles.body}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
