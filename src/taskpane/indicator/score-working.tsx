import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { CellScore } from "../../core/filling/planned-score";
import { describeAssumptions, profileName } from "../../core/scoring/describe-score";
import type { Assumption } from "../../core/scoring/formula";
import type { ScoringProfile } from "../../core/scoring/profile";
import { type NoScore, type Score, scoreIndicator } from "../../core/scoring/score-indicator";
import type { Indicator, IndicatorTable } from "../../core/table/indicator-table";
import { say } from "../../core/texts/texts";
import { useLanguage, useText } from "../pane/pane-context";
import type { PaneTextKey } from "../texts/zh-CN";
import { sharedOrDerived } from "./computed-score";

const useStyles = makeStyles({
  from: { color: tokens.colorNeutralForeground3 },
  assumed: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
  },
});

interface ScoreWorkingProps {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
  readonly profile: ScoringProfile;
}

/** How the score of a row comes about, or what is missing for it. */
export function ScoreWorking(props: ScoreWorkingProps): ReactElement {
  const { indicator, profile } = props;
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const derived = sharedOrDerived(props);
  if (derived) return <DerivedWorking cell={derived} profile={profile} />;
  const score = scoreIndicator(indicator, profile);
  const name = profileName(profile)[language];
  if (score.kind === "score") {
    return (
      <>
        <Text>{score.working}</Text>
        <Text size={200} className={styles.from}>
          {text(basisKey(score), { profile: name, rate: `${score.rate}` })}
        </Text>
        <Assumed assumptions={score.assumptions} />
      </>
    );
  }
  return (
    <Text>
      {score.judgement
        ? text("indicator.judgement", {
            low: `${score.judgement.low}`,
            high: `${score.judgement.high}`,
            profile: name,
          })
        : text(missingKey(indicator, score.why))}
    </Text>
  );
}

function DerivedWorking({
  cell: { score, rows },
  profile,
}: {
  readonly cell: CellScore;
  readonly profile: ScoringProfile;
}): ReactElement {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  return (
    <>
      {score.kind === "score" ? (
        <Text>{score.working}</Text>
      ) : (
        <Text>{say(score.why, language)}</Text>
      )}
      {rows > 1 && (
        <Text size={200} className={styles.from}>
          {text("indicator.sharedScore", { count: rows })}
        </Text>
      )}
      {score.kind === "score" && (
        <>
          <Text size={200} className={styles.from}>
            {text("indicator.byProfile", { profile: profileName(profile)[language] })}
          </Text>
          <Assumed assumptions={score.assumptions} />
        </>
      )}
    </>
  );
}

function Assumed({
  assumptions,
}: {
  readonly assumptions: readonly Assumption[];
}): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  if (assumptions.length === 0) return null;
  const remark = say({ key: "assumption.remark", data: {} }, language);
  return (
    <Text size={200} className={styles.assumed}>
      <Info16Regular aria-hidden />
      <span>
        {[
          remark,
          describeAssumptions(assumptions)
            .map((message) => say(message, language))
            .join(language === "zh-CN" ? "；" : "; "),
        ].join(language === "zh-CN" ? "：" : ": ")}
      </span>
    </Text>
  );
}

function basisKey({ formula, rateFrom }: Score): PaneTextKey {
  if (formula === "deduction") return "indicator.byRowRule";
  return rateFrom === "shown" ? "indicator.byShown" : "indicator.byComputed";
}

function missingKey({ completion, actual }: Indicator, why: NoScore["why"]): PaneTextKey {
  if (why === "no-weight") return "indicator.noWeight";
  if (why === "own-rule") return "indicator.ownRule";
  if (completion.kind === "rate") return "indicator.noRate";
  if (completion.reason === "blank-target") return "indicator.noTarget";
  if (completion.reason === "blank-actual" || actual === null) return "indicator.noActual";
  return "indicator.noRate";
}
