import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { memo, type ReactElement, useId, useState } from "react";
import { countSeverities } from "../../assistant/gate";
import type { Finding } from "../../core/finding";
import type { IndicatorTable } from "../../core/table/indicator-table";
import { useText } from "../pane/pane-context";
import { MiddleCut } from "../shared/middle-cut";
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
  infos: { marginTop: tokens.spacingVerticalXS, paddingInline: 0, minWidth: 0 },
});

interface FindingGroupProps {
  readonly group: FindingGroup;
  readonly table: IndicatorTable | undefined;
  /** Key of the opened finding; null when it is none of these. */
  readonly current: string | null;
  readonly isUnfolded: boolean;
  readonly onOpen: (finding: Finding) => void;
  readonly onUnfold: (table: string, unfolded: boolean) => void;
}

/** The findings of a table. Drawn again only when something of its own changed. */
export const FindingGroupSection = memo(function FindingGroupSection(
  props: FindingGroupProps
): ReactElement {
  const { group, table, current, isUnfolded, onOpen, onUnfold } = props;
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const { findings, folded, name } = group;
  const counts = countSeverities([...findings, ...folded]);
  const list = { table, current, onOpen };
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.head}>
        <MiddleCut text={name} />
        <span className={styles.counts}>{countsText(counts, text)}</span>
      </h2>
      <FindingList {...list} findings={findings} />
      {folded.length > 0 && (
        <>
          <Button
            appearance="transparent"
            size="small"
            className={styles.infos}
            icon={isUnfolded ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={isUnfolded}
            onClick={() => onUnfold(group.table, !isUnfolded)}
          >
            {text(findings.length > 0 ? "problems.infos" : "problems.infosAlone", {
              count: folded.length,
            })}
          </Button>
          {isUnfolded && <FindingList {...list} findings={folded} />}
        </>
      )}
    </section>
  );
});

type FindingListProps = Pick<FindingGroupProps, "table" | "current" | "onOpen"> & {
  readonly findings: readonly Finding[];
};

/** A first page of findings, the rest on demand; always as far as the opened one. */
function FindingList({ findings, table, current, onOpen }: FindingListProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const opened =
    current === null ? -1 : findings.findIndex((finding) => findingKey(finding) === current);
  const shown = isWhole ? findings : findings.slice(0, Math.max(PAGE, opened + 1));
  const hidden = findings.length - shown.length;
  return (
    <>
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
    </>
  );
}
