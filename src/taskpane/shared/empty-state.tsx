import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} 0`,
  },
  icon: { color: tokens.colorNeutralForeground3, fontSize: "32px", display: "flex" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0 },
  text: { color: tokens.colorNeutralForeground2 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface EmptyStateProps {
  readonly icon?: ReactElement | undefined;
  readonly title?: string | undefined;
  readonly text?: ReactNode;
  readonly good?: boolean;
  readonly children?: ReactNode;
}

/** A view with nothing to list: what is the case, and what to do. */
export function EmptyState({ icon, title, text, good, children }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {icon && (
        <span className={mergeClasses(styles.icon, good && styles.good)} aria-hidden>
          {icon}
        </span>
      )}
      {title !== undefined && (
        <Text as="h2" block size={400} weight="semibold" className={styles.title}>
          {title}
        </Text>
      )}
      {text !== undefined && <div className={styles.text}>{text}</div>}
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
