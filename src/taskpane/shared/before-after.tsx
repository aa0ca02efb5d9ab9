import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useText } from "../pane/pane-context";
import { hiddenStyle } from "./hidden-style";

/** Longer texts are sentences: they are not set in bold. */
const LONG = 16;

const useStyles = makeStyles({
  hidden: hiddenStyle,
  root: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  before: {
    color: tokens.colorNeutralForeground3,
    textDecorationLine: "line-through",
  },
  arrow: {
    color: tokens.colorNeutralForeground3,
    verticalAlign: "-1px",
    marginInline: tokens.spacingHorizontalXS,
  },
  first: { marginInlineStart: 0 },
  after: { fontWeight: tokens.fontWeightSemibold },
  long: { fontWeight: tokens.fontWeightRegular },
});

interface BeforeAfterProps {
  /** What the cell shows now; "" when it is empty. */
  readonly before: string;
  readonly after: string;
}

/** What stands in a cell, and what would. */
export function BeforeAfter({ before, after }: BeforeAfterProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <span className={styles.root}>
      {before === "" ? (
        <span className={styles.hidden}>{text("cell.empty")}</span>
      ) : (
        <span className={styles.before}>{before}</span>
      )}
      <ArrowRight12Regular
        className={mergeClasses(styles.arrow, before === "" && styles.first)}
        aria-hidden
      />
      <span className={styles.hidden}>{text("cell.becomes")}</span>
      <span className={mergeClasses(styles.after, after.length > LONG && styles.long)}>
        {after === "" ? text("cell.empty") : after}
      </span>
    </span>
  );
}
