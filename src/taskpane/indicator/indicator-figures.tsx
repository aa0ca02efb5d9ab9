import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import type { ScoringProfile } from "../../core/scoring/profile";
import {
  type Indicator,
  type IndicatorTable,
  isSelfEvaluation,
} from "../../core/table/indicator-table";
import { shownRate } from "../../core/value/completion-rate";
import { useText } from "../pane/pane-context";
import type { PaneText } from "../texts/pane-text";
import { computedPoints } from "./computed-score";
import { indicatorRows } from "./indicator-rows";
import { ScoreWorking } from "./score-working";

const useStyles = makeStyles({
  root: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  figures: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  missing: { color: tokens.colorNeutralForeground3 },
  other: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  working: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

interface IndicatorFiguresProps {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
  readonly profile: ScoringProfile;
}

/** What the form says of an indicator, with the working of its score spelled out. */
export function IndicatorFigures(props: IndicatorFiguresProps): ReactElement {
  const { table, indicator, profile } = props;
  const styles = useStyles();
  const text = useText();
  const rows = indicatorRows(indicator, text);
  const remarks: Readonly<Record<string, string | null>> = {
    rate: otherRate(indicator, text),
    score: otherScore(props, text),
  };
  const hasScores = indicator.score !== null || (indicator.weight && isSelfEvaluation(table));
  return (
    <div className={styles.root}>
      <dl className={styles.figures}>
        {rows.map(({ id, label, text: shown }) => (
          <Fragment key={id}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>
              {shown || <span className={styles.missing}>{text("cell.missing")}</span>}
              {remarks[id] && <span className={styles.other}>{remarks[id]}</span>}
            </dd>
          </Fragment>
        ))}
      </dl>
      {hasScores && (
        <div className={styles.working} role="group" aria-label={text("indicator.working")}>
          <ScoreWorking table={table} indicator={indicator} profile={profile} />
        </div>
      )}
    </div>
  );
}

function otherRate({ rate, completion }: Indicator, text: PaneText): string | null {
  if (completion.kind !== "rate" || rate === null) return null;
  const computed = shownRate(completion);
  return rate.amount?.eq(computed) ? null : text("indicator.rateShouldBe", { rate: `${computed}` });
}

function otherScore(props: IndicatorFiguresProps, text: PaneText): string | null {
  const points = computedPoints(props);
  if (points === null || props.indicator.score?.amount?.eq(points)) return null;
  const isExact = props.profile.standing === "exact";
  return text(isExact ? "indicator.scoreShouldBe" : "indicator.scoreWouldBe", {
    score: `${points}`,
  });
}
