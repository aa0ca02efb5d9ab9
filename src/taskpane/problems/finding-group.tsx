import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import type { Finding } from "../../core/finding";
import type { IndicatorTable } from "../../core/table/indicator-table";
import { useText } from "../pane/pane-context";
import { MiddleCut } from "../shared/middle-cut";
import { countSeverities } from "../../assistant/gate";
import { countsText } from "../strip/verdict";
import { FindingCard } from "./finding-card";
import { findingKey } from "./finding-key";
import type { FindingGroup } from "./group-findings";

/** Shown at first in a table; the rest on demand. */
const PAGE = 30;

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalL },
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { marginTop: tokens.spacingVerticalS },
});

interface FindingGroupProps {
  readonly group: FindingGroup;
  readonly table: IndicatorTable | undefined;
  readonly current: string | null;
  readonly onOpen: (finding: Finding) => void;
}

/** The findings of a table. */
export function FindingGroupSection({
  group,
  table,
  current,
  onOpen,
}: FindingGroupProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const { findings, name } = group;
  const opened = findings.findIndex((finding) => findingKey(finding) === current);
  const shown = isWhole ? findings : findings.slice(0, Math.max(PAGE, opened + 1));
  const hidden = findings.length - shown.length;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.head}>
        <MiddleCut text={name} />
        <span className={styles.counts}>{countsText(countSeverities(findings), text)}</span>
      </h2>
      <ul className={styles.list}>
        {shown.map((finding) => {
          const key = findingKey(finding);
          return (
            <li key={key}>
              <FindingCard
                finding={finding}
                table={table}
                isOpen={key === current}
                isReachable={key === current}
                onOpen={() => onOpen(finding)}
              />
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          onClick={() => setWhole(true)}
        >
          {text("problems.more", { count: hidden })}
        </Button>
      )}
    </section>
  );
}
