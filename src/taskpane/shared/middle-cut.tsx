import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** How much of the end stays in sight: project names differ at their ends. */
const TAIL = 8;
const SHORT = 14;

const useStyles = makeStyles({
  root: { display: "flex", minWidth: 0, whiteSpace: "pre" },
  head: { overflow: "hidden", textOverflow: "ellipsis", minWidth: 0 },
  tail: { flexShrink: 0 },
});

/** A long name on one line, cut in the middle; all of it in the tooltip and for screen readers. */
export function MiddleCut({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  const letters = [...text.replace(/\s+/gu, " ").trim()];
  const cut = letters.length > SHORT ? letters.length - TAIL : letters.length;
  return (
    <span className={styles.root} title={text}>
      <span className={styles.head}>{letters.slice(0, cut).join("")}</span>
      <span className={styles.tail}>{letters.slice(cut).join("")}</span>
    </span>
  );
}
