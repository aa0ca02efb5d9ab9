import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LeftCell } from "../../assistant/finalise";
import { say } from "../../core/texts/texts";
import { useLanguage, usePane, useText } from "../pane/pane-context";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** More are not worth a list: they are all of a kind. */
const MOST = 8;

/** What of ours a person has to clear away, cell by cell, with the reason. */
export function LeftCells({ cells }: { readonly cells: readonly LeftCell[] }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const pane = usePane();
  return (
    <ul className={styles.list}>
      {cells.slice(0, MOST).map((place) => (
        <li key={`${place.sheet}!${place.cell}`}>
          {pane.capabilities.select ? (
            <Link as="button" onClick={() => void pane.goTo(place)}>
              {`${place.sheet} ${place.cell}`}
            </Link>
          ) : (
            `${place.sheet} ${place.cell}`
          )}{" "}
          {say({ key: `left.${place.why}`, data: {} }, language)}
        </li>
      ))}
      {cells.length > MOST && <li>{text("outcome.more", { count: cells.length })}</li>}
    </ul>
  );
}
