import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SkippedEdit, SkipReason } from "../../core/edit";
import { say } from "../../core/texts/texts";
import { useLanguage, usePane, useSessionState, useText } from "../pane/pane-context";

/** Cells named for one reason; the rest are counted. */
const NAMED = 12;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  cell: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What was not written, by reason; a click goes to the cell. */
export function SkippedEdits({
  skipped,
}: {
  readonly skipped: readonly SkippedEdit[];
}): ReactElement {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const reasons = [...new Set(skipped.map(({ why }) => why))];
  return (
    <div className={styles.root}>
      {reasons.map((why) => (
        <div key={why}>
          <Text block size={200}>
            {say({ key: `skip.${why}`, data: {} }, language)}
          </Text>
          <SkippedPlaces skipped={skipped} why={why} />
          {why === "protected" && <Text size={200}>{text("outcome.protected")}</Text>}
        </div>
      ))}
    </div>
  );
}

function SkippedPlaces({
  skipped,
  why,
}: {
  readonly skipped: readonly SkippedEdit[];
  readonly why: SkipReason;
}): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { sheets } = useSessionState();
  const places = skipped.flatMap((one) => (one.why === why ? one.edit : []));
  return (
    <ul className={styles.cells}>
      {places.slice(0, NAMED).map(({ sheet, cell }) => {
        const place = sheets.length > 1 ? `${sheet} ${cell}` : cell;
        return (
          <li key={place} className={styles.cell}>
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
              place
            )}
          </li>
        );
      })}
      {places.length > NAMED && (
        <li className={styles.cell}>{text("outcome.more", { count: places.length })}</li>
      )}
    </ul>
  );
}
