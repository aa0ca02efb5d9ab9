import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import { useText } from "../pane/pane-context";
import type { SectionFacts } from "./table-facts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, auto) minmax(32px, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
  figures: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  full: { color: tokens.colorNeutralForeground3 },
});

/** Scores by first-level heading, as bars. */
export function ScoreSections({
  sections,
}: {
  readonly sections: readonly SectionFacts[];
}): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.root} role="group" aria-label={text("table.sections")}>
      {sections.map(({ name, score, weight, share }) => (
        <Fragment key={name}>
          <Text size={200}>{name}</Text>
          <ProgressBar value={share} thickness="medium" aria-label={name} />
          <Text size={200} className={styles.figures}>
            {score}
            <span className={styles.full}>{` / ${weight}`}</span>
          </Text>
        </Fragment>
      ))}
    </div>
  );
}
