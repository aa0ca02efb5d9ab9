import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons";
import { Fragment, type ReactElement, type ReactNode } from "react";
import { describeAssumptions, profileName } from "../../core/scoring/describe-score";
import type { ScoringProfile } from "../../core/scoring/profile";
import { type NoScore, type Score, scoreIndicator } from "../../core/scoring/score-indicator";
import type { Indicator } from "../../core/table/indicator-table";
import { say } from "../../core/texts/texts";
import { type CompletionRate, completionRate, shownRate } from "../../core/value/completion-rate";
import { useLanguage, useText } from "../pane/pane-context";
import type { PaneTextKey } from "../texts/zh-CN";

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
  from: { color: tokens.colorNeutralForeground3 },
  assumed: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
  },
});

interface IndicatorFiguresProps {
  readonly indicator: Indicator;
  readonly profile: ScoringProfile;
}

/** Target, actual, rate and score of an indicator, with the working of the score spelled out. */
export function IndicatorFigures({ indicator, profile }: IndicatorFiguresProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const score = scoreIndicator(indicator, profile);
  const computed = completionRate(indicator.targetValue, indicator.actualValue);
  const history = indicator.others.history?.text.trim();
  const rows: readonly (readonly [string, ReactNode])[] = [
    [text("column.target"), <Shown key="target" value={indicator.target?.text} />],
    [text("column.actual"), <Shown key="actual" value={indicator.actual?.text} />],
    ...(history ? [[text("indicator.lastYear"), history] as const] : []),
    [
      text("column.rate"),
      <Shown key="rate" value={indicator.rate?.text}>
        {otherRate(indicator, computed, text("indicator.rateShouldBe"))}
      </Shown>,
    ],
    [text("column.weight"), <Shown key="weight" value={indicator.weight?.text} />],
    ...(indicator.rule?.text ? [[text("column.rule"), indicator.rule.text] as const] : []),
    [
      text("column.score"),
      <Shown key="score" value={indicator.score?.text}>
        {score.kind === "score" && !indicator.score?.amount?.eq(score.points)
          ? text(
              profile.standing === "exact" ? "indicator.scoreShouldBe" : "indicator.scoreWouldBe",
              {
                score: `${score.points}`,
              }
            )
          : null}
      </Shown>,
    ],
  ];
  return (
    <div className={styles.root}>
      <dl className={styles.figures}>
        {rows.map(([label, value]) => (
          <Fragment key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <div className={styles.working} role="group" aria-label={text("indicator.working")}>
        {score.kind === "score" ? (
          <>
            <Text>{score.working}</Text>
            <Text size={200} className={styles.from}>
              {text(basisKey(score), {
                profile: profileName(profile)[language],
                rate: `${score.rate}`,
              })}
            </Text>
            <Assumed score={score} />
          </>
        ) : (
          <Text>
            {score.judgement
              ? text("indicator.judgement", {
                  low: `${score.judgement.low}`,
                  high: `${score.judgement.high}`,
                  profile: profileName(profile)[language],
                })
              : text(missingKey(indicator, score.why, computed))}
          </Text>
        )}
      </div>
    </div>
  );
}

function Shown({
  value,
  children,
}: {
  readonly value: string | undefined;
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <>
      {value?.trim() ? value : <span className={styles.missing}>{text("cell.missing")}</span>}
      {children ? <span className={styles.other}>{children}</span> : null}
    </>
  );
}

function Assumed({ score }: { readonly score: Score }): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  if (score.assumptions.length === 0) return null;
  const remark = say({ key: "assumption.remark", data: {} }, language);
  return (
    <Text size={200} className={styles.assumed}>
      <Info16Regular aria-hidden />
      <span>
        {[
          remark,
          describeAssumptions(score.assumptions)
            .map((message) => say(message, language))
            .join(language === "zh-CN" ? "；" : "; "),
        ].join(language === "zh-CN" ? "：" : ": ")}
      </span>
    </Text>
  );
}

function otherRate(
  indicator: Indicator,
  computed: CompletionRate,
  template: string
): string | null {
  if (computed.kind !== "rate") return null;
  const rate = shownRate(computed);
  if (indicator.rate?.amount?.eq(rate)) return null;
  return template.replace("{rate}", `${rate}`);
}

function basisKey({ formula, rateFrom }: Score): PaneTextKey {
  if (formula === "deduction") return "indicator.byRowRule";
  return rateFrom === "shown" ? "indicator.byShown" : "indicator.byComputed";
}

function missingKey(
  indicator: Indicator,
  why: NoScore["why"],
  computed: CompletionRate
): PaneTextKey {
  if (why === "no-weight") return "indicator.noWeight";
  if (why === "own-rule") return "indicator.ownRule";
  if (computed.kind === "rate") return "indicator.noRate";
  if (computed.reason === "blank-target") return "indicator.noTarget";
  if (computed.reason === "blank-actual" || indicator.actual === null) return "indicator.noActual";
  return "indicator.noRate";
}
