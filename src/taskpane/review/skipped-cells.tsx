import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, useSessionState, useText } from "../pane/pane-context";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  cell: { flexShrink: 0, fontSize: "inherit", maxWidth: "50%", textAlign: "start" },
});

interface SkippedCellsProps {
  readonly cells: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly why: string;
  }[];
}

/** Cells that were left alone, each with the reason; a click goes there. */
export function SkippedCells({ cells }: SkippedCellsProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { sheets } = useSessionState();
  return (
    <ul className={styles.list}>
      {cells.map(({ sheet, cell, why }) => {
        const place = sheets.length > 1 ? `${sheet} ${cell}` : cell;
        return (
          <li key={`${sheet}!${cell}`} className={styles.item}>
            {pane.capabilities.select ? (
              <Link
                as="button"
                className={styles.cell}
                aria-label={text("cell.goTo", { place })}
                onClick={() => void pane.goTo({ sheet, cell })}
              >
                {place}
              </Link>
            ) : (
              <span className={styles.cell}>{place}</span>
            )}
            <span>{why}</span>
          </li>
        );
      })}
    </ul>
  );
}
