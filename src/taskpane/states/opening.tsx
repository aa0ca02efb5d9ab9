import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useText } from "../pane/pane-context";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  detail: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

/** Painted first, in the look of the strip, while the rest of the pane is loaded. */
export function Opening(): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <header className={styles.root} role="status">
      <h1 className={styles.title}>{text("verdict.reading")}</h1>
      <p className={styles.detail}>{text("loading")}</p>
    </header>
  );
}
